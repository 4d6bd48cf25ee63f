/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/attention.h"

#include "language/nn/kernels.h"
#include "language/nn/matrix.h"

#include <math.h>

/**
 * entente_attention_apply:
 * @out: [n_rows][width]
 * @qkv: [n_rows][3 · width]: queries, keys and values side by side
 * @scores: scratch, [n_rows][n_rows]
 * @width: n_heads times the width of a head
 *
 * Lets every row attend to every row, head by head. Vaswani and others,
 * "Attention is all you need", 2017.
 */
void
entente_attention_apply (float       *out,
                         const float *qkv,
                         float       *scores,
                         guint        n_rows,
                         guint        n_heads,
                         guint        width)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  guint head_width = width / n_heads;
  float factor = 1.0f / sqrtf ((float) head_width);

  for (guint head = 0; head < n_heads; head++)
    {
      const float *queries = qkv + head * head_width;
      const float *keys = queries + width;
      const float *values = keys + width;

      entente_matrix_product (scores, n_rows, queries, 3 * width, keys, 3 * width,
                              TRUE, factor, n_rows, head_width, n_rows);
      kernels->softmax (scores, n_rows, n_rows);
      entente_matrix_product (out + head * head_width, width, scores, n_rows,
                              values, 3 * width,
                              FALSE, 1.0f, n_rows, n_rows, head_width);
    }
}
