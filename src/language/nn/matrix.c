/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/matrix.h"

#include "language/nn/kernels.h"

#include <oneapi/dnnl/dnnl.h>
#include <stdlib.h>

/* The only file that knows oneDNN. It uses the plain matrix product functions,
 * which are the same in oneDNN 2 and 3 and take the weights as they lie in the
 * model file: nothing is packed, cached or held per shape.
 */

/* Debian's oneDNN computes with OpenMP; the number of threads is a setting of
 * each thread. The header of OpenMP comes with some compilers only.
 */
extern void omp_set_num_threads (int n_threads);

/* Activations go from -127 to 127. Weights stay within 63, so that the 16 bits
 * in which processors without VNNI add pairs of products never overflow.
 */
#define ACTIVATION_LIMIT 127

/* When the program ends, oneDNN takes apart the code that it made for a product
 * when such a one was first asked for. Workers may be amid a product then: those
 * are waited for, and no other begins. What is registered last comes first at
 * the end, so that this has to be registered again when more code was made,
 * which is seldom and seldomer.
 */
static GRWLock computing;
static gint n_products = 0;
static gint is_ending = FALSE;

static void
wait_for_products (void)
{
  if (g_atomic_int_compare_and_exchange (&is_ending, FALSE, TRUE))
    g_rw_lock_writer_lock (&computing);
}

static void
begin_product (void)
{
  g_rw_lock_reader_lock (&computing);
}

static void
end_product (void)
{
  guint n = (guint) g_atomic_int_add (&n_products, 1) + 1;

  if ((n & (n - 1)) == 0)
    atexit (wait_for_products);
  g_rw_lock_reader_unlock (&computing);
}

/**
 * entente_matrix_use_one_thread:
 *
 * Makes matrix products that the calling thread asks for run in it alone.
 * Call it in each worker before the first product: documents are read side by
 * side instead.
 */
void
entente_matrix_use_one_thread (void)
{
  omp_set_num_threads (1);
}

static gsize
round_up (gsize size)
{
  return (size + 63) & ~(gsize) 63;
}

/**
 * entente_matrix_scratch_size:
 *
 * Returns: bytes of scratch that entente_matrix_apply() needs for these sizes
 */
gsize
entente_matrix_scratch_size (guint n_rows,
                             guint n_in)
{
  return round_up (n_rows * sizeof (float)) + round_up ((gsize) n_rows * n_in);
}

/* The sums are integers where the results will stand as floats. */
static void
apply_coded (const EntenteMatrix *self,
             float               *out,
             const float         *in,
             guint                n_rows,
             gpointer             scratch)
{
  float *row_scales = scratch;
  guint8 *codes = (guint8 *) scratch + round_up (n_rows * sizeof (float));
  const EntenteKernels *kernels = entente_kernels_get ();
  gint32 no_offset = 0;

  kernels->quantize (codes, row_scales, in, n_rows, self->n_in, ACTIVATION_LIMIT);
  begin_product ();
  dnnl_gemm_u8s8s32 ('N', 'T', 'F', n_rows, self->n_out, self->n_in,
                     1.0f, codes, self->n_in, ACTIVATION_LIMIT + 1,
                     self->values, self->n_in, 0,
                     0.0f, (gint32 *) out, self->n_out, &no_offset);
  end_product ();
  kernels->restore (out, row_scales, self->scales, n_rows, self->n_out);
}

/**
 * entente_matrix_apply:
 * @out: [n_rows][n_out]
 * @in: [n_rows][n_in]
 * @scratch: aligned to 64 bytes, of entente_matrix_scratch_size()
 *
 * Computes out = in · weightsᵀ + bias. Activations are brought to 8 bits row
 * by row, each with the scale that its largest value asks for.
 */
void
entente_matrix_apply (const EntenteMatrix *self,
                      float               *out,
                      const float         *in,
                      guint                n_rows,
                      gpointer             scratch)
{
  if (n_rows == 0)
    return;

  if (self->exact != NULL)
    entente_matrix_product (out, self->n_out, in, self->n_in, self->exact, self->n_in,
                            TRUE, 1.0f, n_rows, self->n_in, self->n_out);
  else
    apply_coded (self, out, in, n_rows, scratch);

  if (self->bias != NULL)
    entente_kernels_get ()->add_bias (out, self->bias, n_rows, self->n_out);
}

/**
 * entente_matrix_product:
 * @out: [n_rows][n_columns], rows @out_stride apart
 * @a: [n_rows][n_inner], rows @a_stride apart
 * @b: [n_inner][n_columns], or [n_columns][n_inner] where @b_transposed
 *
 * Computes out = factor · a · b in 32 bits.
 */
void
entente_matrix_product (float       *out,
                        guint        out_stride,
                        const float *a,
                        guint        a_stride,
                        const float *b,
                        guint        b_stride,
                        gboolean     b_transposed,
                        float        factor,
                        guint        n_rows,
                        guint        n_inner,
                        guint        n_columns)
{
  if (n_rows == 0 || n_columns == 0)
    return;

  begin_product ();
  dnnl_sgemm ('N', b_transposed ? 'T' : 'N', n_rows, n_columns, n_inner,
              factor, a, a_stride, b, b_stride, 0.0f, out, out_stride);
  end_product ();
}
