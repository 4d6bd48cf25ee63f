/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteKernels:
 * @add: out[n] = a[n] + b[n]; @out may be @a
 * @add_bias: values[n_rows][n_columns] += bias[n_columns]
 * @dot: the sum of a[n] times b[n]
 * @layer_norm: brings each row of in[n_rows][n_columns] to mean 0 and variance
 *   1, then scales it by gain[n_columns] and adds shift[n_columns]; @out may be
 *   @in. Ba, Kiros and Hinton, "Layer normalization", 2016
 * @gelu: Gaussian error linear unit of values[n] in place, exact form.
 *   Hendrycks and Gimpel, 2016
 * @relu: sets what is negative in values[n] to zero
 * @softmax: turns each row of values[n_rows][n_columns] into probabilities
 * @quantize: values[n_rows][n_columns] to codes of the same shape and a scale
 *   a row: a value is about (code - limit - 1) * scale
 * @restore: values[n_rows][n_columns], which hold 32-bit integers, to floats in
 *   place, each times its row's and its column's scale
 *
 * Elementwise arithmetic, compiled once for each processor family. Pure
 * functions over row-major arrays, shapes in brackets; nothing is allocated.
 */
typedef struct
{
  void (*add)        (float        *out,
                      const float  *a,
                      const float  *b,
                      gsize         n);
  void (*add_bias)   (float        *values,
                      const float  *bias,
                      guint         n_rows,
                      guint         n_columns);
  float (*dot)       (const float  *a,
                      const float  *b,
                      gsize         n);
  void (*layer_norm) (float        *out,
                      const float  *in,
                      const float  *gain,
                      const float  *shift,
                      float         epsilon,
                      guint         n_rows,
                      guint         n_columns);
  void (*gelu)       (float        *values,
                      gsize         n);
  void (*relu)       (float        *values,
                      gsize         n);
  void (*softmax)    (float        *values,
                      guint         n_rows,
                      guint         n_columns);
  void (*quantize)   (guint8       *codes,
                      float        *scales,
                      const float  *values,
                      guint         n_rows,
                      guint         n_columns,
                      int           limit);
  void (*restore)    (float        *values,
                      const float  *row_scales,
                      const float  *column_scales,
                      guint         n_rows,
                      guint         n_columns);
} EntenteKernels;

const EntenteKernels *entente_kernels_get (void);

G_END_DECLS
