/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/kernels.h"
#include "language/nn/matrix.h"
#include "language/nn/workspace.h"

#include <math.h>
#include <string.h>

/* Kernels and matrix products, compared with plain loops in double precision. */

#define N_ROWS 7
#define N_IN 96
#define N_OUT 45

static float *
make_random (GRand *rand,
             gsize  n,
             double low,
             double high)
{
  float *values = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    values[i] = (float) g_rand_double_range (rand, low, high);

  return values;
}

static void
assert_near (const float  *found,
             const double *expected,
             gsize         n,
             double        tolerance)
{
  for (gsize i = 0; i < n; i++)
    g_assert_cmpfloat_with_epsilon ((double) found[i], expected[i], tolerance);
}

static void
test_gelu (void)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autofree float *values = make_random (rand, 1000, -12.0, 12.0);
  double expected[1000];

  for (guint i = 0; i < 1000; i++)
    expected[i] = (double) values[i] / 2.0 * (1.0 + erf ((double) values[i] / sqrt (2.0)));
  kernels->gelu (values, 1000);

  assert_near (values, expected, 1000, 1e-5);
}

static void
test_softmax (void)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  g_autofree float *values = make_random (rand, N_ROWS * N_IN, -30.0, 90.0);
  double expected[N_ROWS * N_IN];

  for (guint row = 0; row < N_ROWS; row++)
    {
      double sum = 0.0;

      for (guint i = 0; i < N_IN; i++)
        sum += exp ((double) values[row * N_IN + i]);
      for (guint i = 0; i < N_IN; i++)
        expected[row * N_IN + i] = exp ((double) values[row * N_IN + i]) / sum;
    }
  kernels->softmax (values, N_ROWS, N_IN);

  assert_near (values, expected, N_ROWS * N_IN, 1e-6);
}

static void
test_layer_norm (void)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autofree float *values = make_random (rand, N_ROWS * N_IN, -3.0, 5.0);
  g_autofree float *gain = make_random (rand, N_IN, 0.5, 2.0);
  g_autofree float *shift = make_random (rand, N_IN, -1.0, 1.0);
  double expected[N_ROWS * N_IN];

  for (guint row = 0; row < N_ROWS; row++)
    {
      const float *x = values + row * N_IN;
      double mean = 0.0;
      double variance = 0.0;

      for (guint i = 0; i < N_IN; i++)
        mean += (double) x[i] / N_IN;
      for (guint i = 0; i < N_IN; i++)
        variance += ((double) x[i] - mean) * ((double) x[i] - mean) / N_IN;
      for (guint i = 0; i < N_IN; i++)
        expected[row * N_IN + i]
          = ((double) x[i] - mean) / sqrt (variance + 1e-12) * (double) gain[i]
                                   + (double) shift[i];
    }
  kernels->layer_norm (values, values, gain, shift, 1e-12f, N_ROWS, N_IN);

  assert_near (values, expected, N_ROWS * N_IN, 1e-5);
}

/* A row of zeros has no scale of its own. */
static void
test_quantize (void)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autofree float *values = make_random (rand, N_ROWS * N_IN, -9.0, 4.0);
  guint8 codes[N_ROWS * N_IN];
  float scales[N_ROWS];

  memset (values, 0, N_IN * sizeof *values);
  kernels->quantize (codes, scales, values, N_ROWS, N_IN, 127);

  for (guint row = 0; row < N_ROWS; row++)
    for (guint i = 0; i < N_IN; i++)
      {
        double restored = (codes[row * N_IN + i] - 128.0) * (double) scales[row];

        g_assert_cmpuint (codes[row * N_IN + i], >=, 1);
        g_assert_cmpfloat (fabs (restored - (double) values[row * N_IN + i]), <=,
                           (double) scales[row] * 0.5 + 1e-6);
      }
}

typedef struct
{
  EntenteMatrix matrix;
  gint8 values[N_OUT * N_IN];
  float scales[N_OUT];
  float bias[N_OUT];
  float exact[N_OUT * N_IN];
  float in[N_ROWS * N_IN];
  double expected[N_ROWS * N_OUT];
} Layer;

static Layer *
make_layer (guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  Layer *layer = g_new0 (Layer, 1);

  for (guint i = 0; i < N_OUT; i++)
    {
      layer->scales[i] = (float) g_rand_double_range (rand, 0.001, 0.01);
      layer->bias[i] = (float) g_rand_double_range (rand, -1.0, 1.0);
    }
  for (guint i = 0; i < N_OUT * N_IN; i++)
    {
      layer->values[i] = (gint8) g_rand_int_range (rand, -63, 64);
      layer->exact[i] = (float) layer->values[i] * layer->scales[i / N_IN];
    }
  for (guint i = 0; i < N_ROWS * N_IN; i++)
    layer->in[i] = (float) g_rand_double_range (rand, -2.0, 2.0);
  for (guint row = 0; row < N_ROWS; row++)
    for (guint k = 0; k < N_OUT; k++)
      {
        double sum = (double) layer->bias[k];

        for (guint i = 0; i < N_IN; i++)
          sum += (double) layer->in[row * N_IN + i] * (double) layer->exact[k * N_IN + i];
        layer->expected[row * N_OUT + k] = sum;
      }

  layer->matrix = (EntenteMatrix) { layer->values, layer->scales, layer->bias, NULL, N_OUT, N_IN };
  return layer;
}

static void
check_layer (const Layer *layer,
             double       tolerance)
{
  g_autoptr (EntenteWorkspace) workspace = entente_workspace_new ();
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (N_ROWS, N_IN));
  float out[N_ROWS * N_OUT];

  entente_matrix_apply (&layer->matrix, out, layer->in, N_ROWS, scratch);
  assert_near (out, layer->expected, N_ROWS * N_OUT, tolerance);
}

static void
test_matrix (void)
{
  g_autofree Layer *layer = make_layer (5);

  check_layer (layer, 0.05);
  layer->matrix.exact = layer->exact;
  check_layer (layer, 1e-4);
}

/* The largest codes of all: sums of pairs must not be cut to 16 bits. */
static void
test_matrix_extremes (void)
{
  g_autofree Layer *layer = make_layer (6);

  for (guint i = 0; i < N_OUT * N_IN; i++)
    layer->values[i] = i / N_IN % 2 == 0 ? 63 : -63;
  for (guint i = 0; i < N_ROWS * N_IN; i++)
    layer->in[i] = 2.0f;
  for (guint row = 0; row < N_ROWS; row++)
    for (guint k = 0; k < N_OUT; k++)
      {
        double sum = (k % 2 == 0 ? 2.0 : -2.0) * 63.0 * N_IN;

        layer->expected[row * N_OUT + k] = (double) layer->bias[k]
                                           + sum * (double) layer->scales[k];
      }

  check_layer (layer, 1e-2);
}

static void
test_workspace (void)
{
  g_autoptr (EntenteWorkspace) workspace = entente_workspace_new ();
  gsize mark = entente_workspace_mark (workspace);
  char *small = entente_workspace_take (workspace, 100);
  char *large = entente_workspace_take (workspace, 20 << 20);

  memset (small, 1, 100);
  memset (large, 2, 20 << 20);
  g_assert_cmpuint (GPOINTER_TO_SIZE (large) % 64, ==, 0);
  g_assert_cmpint (small[99], ==, 1);

  entente_workspace_release (workspace, mark);
  g_assert_true (entente_workspace_take (workspace, 100) == small);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  entente_matrix_use_one_thread ();

  g_test_add_func ("/nn/gelu", test_gelu);
  g_test_add_func ("/nn/softmax", test_softmax);
  g_test_add_func ("/nn/layer-norm", test_layer_norm);
  g_test_add_func ("/nn/quantize", test_quantize);
  g_test_add_func ("/nn/matrix", test_matrix);
  g_test_add_func ("/nn/matrix-extremes", test_matrix_extremes);
  g_test_add_func ("/nn/workspace", test_workspace);

  return g_test_run ();
}
