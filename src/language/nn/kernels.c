/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/kernels.h"

#include <math.h>
#include <string.h>

/* The build compiles this file once for each processor family, with
 * ENTENTE_KERNELS naming the table that it defines. Loops are written so that
 * compilers vectorize them.
 */

static void
add (float       *out,
     const float *a,
     const float *b,
     gsize        n)
{
  for (gsize i = 0; i < n; i++)
    out[i] = a[i] + b[i];
}

static void
add_bias (float       *values,
          const float *bias,
          guint        n_rows,
          guint        n_columns)
{
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < n_columns; i++)
      values[(gsize) row * n_columns + i] += bias[i];
}

static float
dot (const float *a,
     const float *b,
     gsize        n)
{
  float sum = 0.0f;

  for (gsize i = 0; i < n; i++)
    sum += a[i] * b[i];

  return sum;
}

static void
layer_norm (float       *out,
            const float *in,
            const float *gain,
            const float *shift,
            float        epsilon,
            guint        n_rows,
            guint        n_columns)
{
  for (guint row = 0; row < n_rows; row++)
    {
      const float *x = in + (gsize) row * n_columns;
      float *y = out + (gsize) row * n_columns;
      float sum = 0.0f;
      float squares = 0.0f;
      float mean, factor;

      for (guint i = 0; i < n_columns; i++)
        sum += x[i];
      mean = sum / (float) n_columns;

      for (guint i = 0; i < n_columns; i++)
        squares += (x[i] - mean) * (x[i] - mean);
      factor = 1.0f / sqrtf (squares / (float) n_columns + epsilon);

      for (guint i = 0; i < n_columns; i++)
        y[i] = (x[i] - mean) * factor * gain[i] + shift[i];
    }
}

/* eˣ for x up to 0 by splitting x into a power of two and a rest, whose
 * exponential is a polynomial: relative error below 2e-7.
 */
static inline float
exponential (float x)
{
  float clamped = x > -80.0f ? x : -80.0f;
  gint32 power = (gint32) (clamped * 1.44269504f + 127.5f);
  float whole = (float) power - 127.0f;
  float rest = clamped - whole * 0.693359375f + whole * 2.12194440e-4f;
  float series = 1.9875691500e-4f;
  gint32 bits = power << 23;
  float scale;

  series = series * rest + 1.3981999507e-3f;
  series = series * rest + 8.3334519073e-3f;
  series = series * rest + 4.1665795894e-2f;
  series = series * rest + 1.6666665459e-1f;
  series = series * rest + 5.0000001201e-1f;
  series = series * rest * rest + rest + 1.0f;
  memcpy (&scale, &bits, sizeof scale);

  return series * scale;
}

/* The error function: Abramowitz and Stegun, 7.1.26; absolute error below
 * 3e-7.
 */
static inline float
error_function (float x)
{
  float magnitude = fabsf (x) < 4.0f ? fabsf (x) : 4.0f;
  float t = 1.0f / (1.0f + 0.3275911f * magnitude);
  float series = 1.061405429f;

  series = series * t - 1.453152027f;
  series = series * t + 1.421413741f;
  series = series * t - 0.284496736f;
  series = series * t + 0.254829592f;

  return copysignf (1.0f - series * t * exponential (-magnitude * magnitude), x);
}

static void
gelu (float *values,
      gsize  n)
{
  for (gsize i = 0; i < n; i++)
    values[i] = 0.5f * values[i] * (1.0f + error_function (values[i] * 0.70710678f));
}

static void
relu (float *values,
      gsize  n)
{
  for (gsize i = 0; i < n; i++)
    values[i] = values[i] > 0.0f ? values[i] : 0.0f;
}

static void
softmax (float *values,
         guint  n_rows,
         guint  n_columns)
{
  for (guint row = 0; row < n_rows; row++)
    {
      float *x = values + (gsize) row * n_columns;
      float peak = x[0];
      float sum = 0.0f;

      for (guint i = 1; i < n_columns; i++)
        peak = x[i] > peak ? x[i] : peak;
      for (guint i = 0; i < n_columns; i++)
        x[i] = exponential (x[i] - peak);
      for (guint i = 0; i < n_columns; i++)
        sum += x[i];
      for (guint i = 0; i < n_columns; i++)
        x[i] /= sum;
    }
}

static void
quantize (guint8      *codes,
          float       *scales,
          const float *values,
          guint        n_rows,
          guint        n_columns,
          int          limit)
{
  for (guint row = 0; row < n_rows; row++)
    {
      const float *in = values + (gsize) row * n_columns;
      guint8 *out = codes + (gsize) row * n_columns;
      float peak = 0.0f;
      float factor;

      for (guint i = 0; i < n_columns; i++)
        peak = fabsf (in[i]) > peak ? fabsf (in[i]) : peak;

      factor = peak > 0.0f ? (float) limit / peak : 0.0f;
      scales[row] = peak / (float) limit;

      for (guint i = 0; i < n_columns; i++)
        out[i] = (guint8) (gint32) (in[i] * factor + (float) (limit + 1) + 0.5f);
    }
}

static void
restore (float       *values,
         const float *row_scales,
         const float *column_scales,
         guint        n_rows,
         guint        n_columns)
{
  for (guint row = 0; row < n_rows; row++)
    {
      float *in = values + (gsize) row * n_columns;

      for (guint i = 0; i < n_columns; i++)
        {
          gint32 sum;

          memcpy (&sum, &in[i], sizeof sum);
          in[i] = (float) sum * row_scales[row] * column_scales[i];
        }
    }
}

extern const EntenteKernels ENTENTE_KERNELS;

const EntenteKernels ENTENTE_KERNELS = {
  .add = add,
  .add_bias = add_bias,
  .dot = dot,
  .layer_norm = layer_norm,
  .gelu = gelu,
  .relu = relu,
  .softmax = softmax,
  .quantize = quantize,
  .restore = restore,
};
