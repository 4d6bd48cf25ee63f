/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteMatrix:
 * @values: (nullable): [n_out][n_in], from -63 to 63
 * @scales: (nullable): [n_out]: a weight is its value times its row's scale
 * @bias: (nullable): [n_out]
 * @exact: (nullable): [n_out][n_in], the weights in 32 bits; where they are
 *   set, they are computed with
 *
 * The weights of one linear layer, borrowed from the model file.
 */
typedef struct
{
  const gint8 *values;
  const float *scales;
  const float *bias;
  const float *exact;
  guint n_out;
  guint n_in;
} EntenteMatrix;

void  entente_matrix_use_one_thread (void);
gsize entente_matrix_scratch_size   (guint                n_rows,
                                     guint                n_in);
void  entente_matrix_apply          (const EntenteMatrix *self,
                                     float               *out,
                                     const float         *in,
                                     guint                n_rows,
                                     gpointer             scratch);
void  entente_matrix_product        (float               *out,
                                     guint                out_stride,
                                     const float         *a,
                                     guint                a_stride,
                                     const float         *b,
                                     guint                b_stride,
                                     gboolean             b_transposed,
                                     float                factor,
                                     guint                n_rows,
                                     guint                n_inner,
                                     guint                n_columns);

G_END_DECLS
