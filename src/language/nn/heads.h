/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/matrix.h"
#include "language/nn/workspace.h"

G_BEGIN_DECLS

/**
 * EntenteHeads:
 * @all: [n_columns][width]: what every row is asked, side by side: whether it
 *   ends a sentence, its tags, its name, then what arcs and labels are scored by
 * @mixture: [n_arc][n_arc]
 * @arc_root: [n_arc]: stands for the root among the heads
 * @label_root: [n_label]
 * @label_out: [n_labels][n_label]
 *
 * The layers on top of the encoder. Arcs and labels are scored by deep biaffine
 * attention, Dozat and Manning, 2017.
 */
typedef struct
{
  EntenteMatrix all;
  EntenteMatrix mixture;
  const float *arc_root;
  const float *label_root;
  EntenteMatrix label_out;
  guint n_tags;
  guint n_names;
  guint n_arc;
  guint n_label;
  guint n_labels;
} EntenteHeads;

guint        entente_heads_get_n_columns (const EntenteHeads *self);
const float *entente_heads_get_tags      (const EntenteHeads *self,
                                          const float        *answer);
const float *entente_heads_get_names     (const EntenteHeads *self,
                                          const float        *answer);
void         entente_heads_apply         (const EntenteHeads *self,
                                          float              *answers,
                                          const float        *rows,
                                          guint               n_rows,
                                          EntenteWorkspace   *workspace);
void         entente_heads_score_arcs    (const EntenteHeads *self,
                                          float              *out,
                                          const float        *answers,
                                          guint               n_rows,
                                          EntenteWorkspace   *workspace);
void         entente_heads_score_labels  (const EntenteHeads *self,
                                          float              *out,
                                          const float        *answers,
                                          const guint        *heads,
                                          guint               n_rows,
                                          EntenteWorkspace   *workspace);

G_END_DECLS
