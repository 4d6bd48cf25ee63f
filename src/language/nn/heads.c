/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/heads.h"

#include "language/nn/kernels.h"

#include <math.h>
#include <string.h>

/* The columns of an answer: one for the sentence's end, the tags, the names,
 * the row as dependent and as head of arcs, then of labels.
 */
static guint
get_tags_start (const EntenteHeads *self)
{
  return 1;
}

static guint
get_names_start (const EntenteHeads *self)
{
  return get_tags_start (self) + self->n_tags;
}

static guint
get_arc_start (const EntenteHeads *self)
{
  return get_names_start (self) + self->n_names;
}

static guint
get_label_start (const EntenteHeads *self)
{
  return get_arc_start (self) + 2 * self->n_arc;
}

/**
 * entente_heads_get_n_columns:
 *
 * Returns: how many numbers entente_heads_apply() gives for each row
 */
guint
entente_heads_get_n_columns (const EntenteHeads *self)
{
  return get_label_start (self) + 2 * self->n_label;
}

/**
 * entente_heads_get_tags:
 * @answer: the answer for one row
 *
 * Returns: [n_tags] of it
 */
const float *
entente_heads_get_tags (const EntenteHeads *self,
                        const float        *answer)
{
  return answer + get_tags_start (self);
}

/**
 * entente_heads_get_names:
 * @answer: the answer for one row
 *
 * Returns: [n_names] of it
 */
const float *
entente_heads_get_names (const EntenteHeads *self,
                         const float        *answer)
{
  return answer + get_names_start (self);
}

/**
 * entente_heads_apply:
 * @answers: [n_rows][n_columns]; the first column is above 0 where the row ends
 *   a sentence
 * @rows: [n_rows][width]: the vectors of words
 *
 * Asks all heads at once.
 */
void
entente_heads_apply (const EntenteHeads *self,
                     float              *answers,
                     const float        *rows,
                     guint               n_rows,
                     EntenteWorkspace   *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  guint n_columns = self->all.n_out;
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (n_rows,
                                                                          self->all.n_in));

  entente_matrix_apply (&self->all, answers, rows, n_rows, scratch);
  for (guint row = 0; row < n_rows; row++)
    kernels->relu (answers + (gsize) row * n_columns + get_arc_start (self), 2 * self->n_arc);

  entente_workspace_release (workspace, mark);
}

/* out: [1 + n_rows][n]: @root, then @n columns of each answer */
static void
gather_below_root (float       *out,
                   const float *root,
                   const float *columns,
                   guint        stride,
                   guint        n_rows,
                   guint        n)
{
  memcpy (out, root, n * sizeof *out);
  for (guint row = 0; row < n_rows; row++)
    memcpy (out + (gsize) (row + 1) * n, columns + (gsize) row * stride, n * sizeof *out);
}

/**
 * entente_heads_score_arcs:
 * @out: [n_rows][1 + n_rows]: how well the root, then each row, is head of the row
 * @answers: [n_rows][n_columns]: the words of one sentence
 */
void
entente_heads_score_arcs (const EntenteHeads *self,
                          float              *out,
                          const float        *answers,
                          guint               n_rows,
                          EntenteWorkspace   *workspace)
{
  gsize mark = entente_workspace_mark (workspace);
  guint n = self->n_arc;
  guint stride = self->all.n_out;
  const float *dependents = answers + get_arc_start (self);
  float *mixed = entente_workspace_take_floats (workspace, (gsize) n_rows * n);
  float *heads = entente_workspace_take_floats (workspace, (gsize) (n_rows + 1) * n);

  entente_matrix_product (mixed, n, dependents, stride, self->mixture.exact, n,
                          TRUE, 1.0f, n_rows, n, n);
  entente_kernels_get ()->add_bias (mixed, self->mixture.bias, n_rows, n);
  gather_below_root (heads, self->arc_root, dependents + n, stride, n_rows, n);
  entente_matrix_product (out, n_rows + 1, mixed, n, heads, n,
                          TRUE, 1.0f / sqrtf ((float) n), n_rows, n, n_rows + 1);

  entente_workspace_release (workspace, mark);
}

/**
 * entente_heads_score_labels:
 * @out: [n_rows][n_labels]
 * @answers: [n_rows][n_columns]: the words of one sentence
 * @heads: [n_rows]: 0 for the root, else one more than the head's row
 */
void
entente_heads_score_labels (const EntenteHeads *self,
                            float              *out,
                            const float        *answers,
                            const guint        *heads,
                            guint               n_rows,
                            EntenteWorkspace   *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  guint n = self->n_label;
  guint stride = self->all.n_out;
  const float *dependents = answers + get_label_start (self);
  float *pairs = entente_workspace_take_floats (workspace, (gsize) n_rows * n);
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (n_rows, n));

  for (guint row = 0; row < n_rows; row++)
    kernels->add (pairs + (gsize) row * n, dependents + (gsize) row * stride,
                  heads[row] == 0 ? self->label_root
                                  : dependents + n + (gsize) (heads[row] - 1) * stride, n);
  kernels->relu (pairs, (gsize) n_rows * n);
  entente_matrix_apply (&self->label_out, out, pairs, n_rows, scratch);

  entente_workspace_release (workspace, mark);
}
