/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/matrix.h"
#include "language/nn/workspace.h"

G_BEGIN_DECLS

/**
 * EntenteArcScorer:
 * @dependent: [size][width]
 * @head: [size][width]
 * @mixture: [size][size]
 * @root: [size]: stands for the root among the heads
 *
 * Scores every row as the head of every other: deep biaffine attention, Dozat
 * and Manning, 2017.
 */
typedef struct
{
  EntenteMatrix dependent;
  EntenteMatrix head;
  EntenteMatrix mixture;
  const float *root;
} EntenteArcScorer;

/**
 * EntenteLabelScorer:
 * @dependent: [size][width]
 * @head: [size][width]
 * @root: [size]
 * @out: [n_labels][size]
 *
 * Scores the labels of chosen arcs.
 */
typedef struct
{
  EntenteMatrix dependent;
  EntenteMatrix head;
  EntenteMatrix out;
  const float *root;
} EntenteLabelScorer;

/**
 * EntenteLinkScorer:
 * @anaphor: [size][width]
 * @antecedent: [size][width]
 * @first: [1][width]: that a row has no antecedent
 *
 * Scores every row as the antecedent of every other.
 */
typedef struct
{
  EntenteMatrix anaphor;
  EntenteMatrix antecedent;
  EntenteMatrix first;
} EntenteLinkScorer;

void entente_linear_score (const EntenteMatrix      *self,
                           float                    *out,
                           const float              *rows,
                           guint                     n_rows,
                           EntenteWorkspace         *workspace);
void entente_arcs_score   (const EntenteArcScorer   *self,
                           float                    *out,
                           const float              *rows,
                           guint                     n_rows,
                           EntenteWorkspace         *workspace);
void entente_labels_score (const EntenteLabelScorer *self,
                           float                    *out,
                           const float              *rows,
                           const guint              *heads,
                           guint                     n_rows,
                           EntenteWorkspace         *workspace);
void entente_links_score  (const EntenteLinkScorer  *self,
                           float                    *out,
                           const float              *rows,
                           guint                     n_rows,
                           EntenteWorkspace         *workspace);

G_END_DECLS
