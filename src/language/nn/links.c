/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/links.h"

#include "language/nn/kernels.h"

#include <math.h>
#include <string.h>

/**
 * entente_links_get_n_columns:
 *
 * Returns: how many numbers entente_links_project() gives for each row
 */
guint
entente_links_get_n_columns (const EntenteLinks *self)
{
  return 2 * self->n_link + 3 * self->n_hidden;
}

/* out: [n] += the rows of weights[n_features][n] whose features are there */
static void
add_features (float        *out,
              const float  *weights,
              const guint8 *features,
              guint         n_features,
              guint         n)
{
  for (guint i = 0; i < n_features; i++)
    if (features[i])
      entente_kernels_get ()->add (out, out, weights + (gsize) i * n, n);
}

/**
 * entente_links_project:
 * @sides: [n_rows][n_columns]
 * @rows: [n_rows][width]: the vectors of the heads of mentions
 * @features: [n_rows][n_features]: 0 or 1
 *
 * Prepares rows for being scored with one another.
 */
void
entente_links_project (const EntenteLinks *self,
                       float              *sides,
                       const float        *rows,
                       const guint8       *features,
                       guint               n_rows,
                       EntenteWorkspace   *workspace)
{
  gsize mark = entente_workspace_mark (workspace);
  guint n_columns = self->vectors.n_out;
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (n_rows,
                                                                          self->vectors.n_in));

  entente_matrix_apply (&self->vectors, sides, rows, n_rows, scratch);
  for (guint row = 0; row < n_rows; row++)
    add_features (sides + (gsize) row * n_columns + 2 * self->n_link, self->features,
                  features + (gsize) row * ENTENTE_LINKS_N_FEATURES,
                  ENTENTE_LINKS_N_FEATURES, 3 * self->n_hidden);

  entente_workspace_release (workspace, mark);
}

/* hidden: [n], changed
 *
 * Returns: bias + weights · relu (hidden)
 */
static float
weigh (const EntenteMatrix *self,
       float               *hidden)
{
  const EntenteKernels *kernels = entente_kernels_get ();

  kernels->relu (hidden, self->n_in);

  return self->bias[0] + kernels->dot (self->exact, hidden, self->n_in);
}

/**
 * entente_links_score_fresh:
 * @side: [n_columns] of one row
 *
 * Returns: how well the row stands as the first of its chain
 */
float
entente_links_score_fresh (const EntenteLinks *self,
                           const float        *side)
{
  float hidden[ENTENTE_LINKS_MOST_HIDDEN];

  memcpy (hidden, side + 2 * self->n_link + 2 * self->n_hidden, self->n_hidden * sizeof *hidden);

  return weigh (&self->fresh, hidden);
}

/**
 * entente_links_score_pair:
 * @anaphor: [n_columns] of one row
 * @antecedent: [n_columns] of another
 * @features: [n_pair_features]: 0 or 1
 *
 * Returns: how well the rows mean the same
 */
float
entente_links_score_pair (const EntenteLinks *self,
                          const float        *anaphor,
                          const float        *antecedent,
                          const guint8       *features)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  const float *left = anaphor + 2 * self->n_link;
  const float *right = antecedent + 2 * self->n_link + self->n_hidden;
  float hidden[ENTENTE_LINKS_MOST_HIDDEN];
  float match = kernels->dot (anaphor, antecedent + self->n_link, self->n_link);

  kernels->add (hidden, left, right, self->n_hidden);
  add_features (hidden, self->pairs, features, ENTENTE_LINKS_N_PAIR_FEATURES, self->n_hidden);

  return match / sqrtf ((float) self->n_link) + weigh (&self->out, hidden);
}
