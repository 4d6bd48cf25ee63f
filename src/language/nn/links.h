/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/matrix.h"
#include "language/nn/workspace.h"

G_BEGIN_DECLS

#define ENTENTE_LINKS_N_FEATURES 36
#define ENTENTE_LINKS_N_PAIR_FEATURES 64
#define ENTENTE_LINKS_MOST_HIDDEN 512

/**
 * EntenteLinks:
 * @vectors: [2 · n_link + 3 · n_hidden][width]: a row as query, as key, as
 *   anaphor, as antecedent and as first of its chain
 * @features: [n_features][3 · n_hidden]: what each feature adds to the last three
 * @pairs: [n_pair_features][n_hidden]: what each feature of two rows adds
 * @out: [n_hidden]
 * @fresh: [n_hidden]
 *
 * Scores one row as the antecedent of another by their vectors and by features
 * that are there or not.
 */
typedef struct
{
  EntenteMatrix vectors;
  const float *features;
  const float *pairs;
  EntenteMatrix out;
  EntenteMatrix fresh;
  guint n_link;
  guint n_hidden;
} EntenteLinks;

guint entente_links_get_n_columns (const EntenteLinks *self);
void  entente_links_project       (const EntenteLinks *self,
                                   float              *sides,
                                   const float        *rows,
                                   const guint8       *features,
                                   guint               n_rows,
                                   EntenteWorkspace   *workspace);
float entente_links_score_fresh   (const EntenteLinks *self,
                                   const float        *side);
float entente_links_score_pair    (const EntenteLinks *self,
                                   const float        *anaphor,
                                   const float        *antecedent,
                                   const guint8       *features);

G_END_DECLS
