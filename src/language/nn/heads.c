/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/heads.h"

#include "language/nn/kernels.h"

#include <math.h>
#include <string.h>

/**
 * entente_linear_score:
 * @out: [n_rows][self->n_out]
 * @rows: [n_rows][self->n_in]
 *
 * Applies one linear layer.
 */
void
entente_linear_score (const EntenteMatrix *self,
                      float               *out,
                      const float         *rows,
                      guint                n_rows,
                      EntenteWorkspace    *workspace)
{
  gsize mark = entente_workspace_mark (workspace);
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (n_rows, self->n_in, self->n_out));

  entente_matrix_apply (self, out, rows, n_rows, scratch);
  entente_workspace_release (workspace, mark);
}

/* Returns: [n_rows][n_out] from the workspace */
static float *
project (const EntenteMatrix *matrix,
         const float         *rows,
         guint                n_rows,
         EntenteWorkspace    *workspace)
{
  float *out = entente_workspace_take_floats (workspace, (gsize) n_rows * matrix->n_out);

  entente_linear_score (matrix, out, rows, n_rows, workspace);

  return out;
}

/* Returns: [1 + n_rows][n_out] from the workspace, the root first */
static float *
project_below_root (const EntenteMatrix *matrix,
                    const float         *root,
                    const float         *rows,
                    guint                n_rows,
                    EntenteWorkspace    *workspace)
{
  float *out = entente_workspace_take_floats (workspace, (gsize) (n_rows + 1) * matrix->n_out);

  memcpy (out, root, matrix->n_out * sizeof *out);
  entente_linear_score (matrix, out + matrix->n_out, rows, n_rows, workspace);

  return out;
}

/**
 * entente_arcs_score:
 * @out: [n_rows][1 + n_rows]: how well the root, then each row, is head of the row
 * @rows: [n_rows][width]: the words of one sentence
 */
void
entente_arcs_score (const EntenteArcScorer *self,
                    float                  *out,
                    const float            *rows,
                    guint                   n_rows,
                    EntenteWorkspace       *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  guint size = self->head.n_out;
  float *dependents = project (&self->dependent, rows, n_rows, workspace);
  float *heads = project_below_root (&self->head, self->root, rows, n_rows, workspace);
  float *mixed;

  kernels->relu (dependents, (gsize) n_rows * size);
  kernels->relu (heads + size, (gsize) n_rows * size);
  mixed = project (&self->mixture, dependents, n_rows, workspace);
  entente_matrix_product (out, n_rows + 1, mixed, size, heads, size, TRUE,
                          1.0f / sqrtf ((float) size), n_rows, size, n_rows + 1);

  entente_workspace_release (workspace, mark);
}

/**
 * entente_labels_score:
 * @out: [n_rows][n_labels]
 * @rows: [n_rows][width]: the words of one sentence
 * @heads: [n_rows]: 0 for the root, else one more than the head's row
 */
void
entente_labels_score (const EntenteLabelScorer *self,
                      float                    *out,
                      const float              *rows,
                      const guint              *heads,
                      guint                     n_rows,
                      EntenteWorkspace         *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  guint size = self->head.n_out;
  float *pairs = project (&self->dependent, rows, n_rows, workspace);
  float *above = project_below_root (&self->head, self->root, rows, n_rows, workspace);

  for (guint row = 0; row < n_rows; row++)
    kernels->add (pairs + (gsize) row * size, pairs + (gsize) row * size,
                  above + (gsize) heads[row] * size, size);
  kernels->relu (pairs, (gsize) n_rows * size);
  entente_linear_score (&self->out, out, pairs, n_rows, workspace);

  entente_workspace_release (workspace, mark);
}

/**
 * entente_links_score:
 * @out: [n_rows][1 + n_rows]: how well nothing, then each row, is antecedent of the row
 * @rows: [n_rows][width]
 */
void
entente_links_score (const EntenteLinkScorer *self,
                     float                   *out,
                     const float             *rows,
                     guint                    n_rows,
                     EntenteWorkspace        *workspace)
{
  gsize mark = entente_workspace_mark (workspace);
  guint size = self->anaphor.n_out;
  float *anaphors = project (&self->anaphor, rows, n_rows, workspace);
  float *antecedents = project (&self->antecedent, rows, n_rows, workspace);
  float *first = project (&self->first, rows, n_rows, workspace);

  entente_matrix_product (out + 1, n_rows + 1, anaphors, size, antecedents, size, TRUE,
                          1.0f / sqrtf ((float) size), n_rows, size, n_rows);
  for (guint row = 0; row < n_rows; row++)
    out[(gsize) row * (n_rows + 1)] = first[row];

  entente_workspace_release (workspace, mark);
}
