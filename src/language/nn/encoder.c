/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/encoder.h"

#include "language/nn/attention.h"
#include "language/nn/kernels.h"

/* Rows that are fed forward at a time: their inner values stay in the cache. */
#define FEED_ROWS 64

/* out: [width] += a row of the table of pieces */
static void
add_piece (float               *out,
           const EntenteMatrix *pieces,
           guint                piece)
{
  gsize offset = (gsize) piece * pieces->n_in;

  for (guint i = 0; i < pieces->n_in; i++)
    out[i] += (float) pieces->values[offset + i] * pieces->scales[piece];
}

static void
embed (const EntenteEncoder *self,
       float                *out,
       const guint16        *pieces,
       const guint8         *shapes,
       guint                 n_rows)
{
  const EntenteKernels *kernels = entente_kernels_get ();

  for (guint row = 0; row < n_rows; row++)
    {
      float *vector = out + (gsize) row * self->width;

      g_assert (pieces[row] < self->pieces.n_out && shapes[row] < self->n_shapes);
      kernels->add (vector,
                    self->positions + (gsize) row * self->width,
                    self->shapes + (gsize) shapes[row] * self->width,
                    self->width);
      add_piece (vector, &self->pieces, pieces[row]);
    }

  kernels->layer_norm (out, out, self->norm.gain, self->norm.shift,
                       self->epsilon, n_rows, self->width);
}

/* vectors: [n_rows][width], changed in place */
static void
attend (const EntenteEncoder      *self,
        const EntenteEncoderLayer *layer,
        float                     *vectors,
        guint                      n_rows,
        EntenteWorkspace          *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  gsize size = (gsize) n_rows * self->width;
  float *qkv = entente_workspace_take_floats (workspace, 3 * size);
  float *mixed = entente_workspace_take_floats (workspace, size);
  float *scores = entente_workspace_take_floats (workspace, (gsize) n_rows * n_rows);
  gpointer scratch = entente_workspace_take (workspace,
                                             entente_matrix_scratch_size (n_rows, self->width));

  entente_matrix_apply (&layer->qkv, qkv, vectors, n_rows, scratch);
  entente_attention_apply (mixed, qkv, scores, n_rows, self->n_heads, self->width);
  entente_matrix_apply (&layer->out, qkv, mixed, n_rows, scratch);
  kernels->add (vectors, vectors, qkv, size);
  kernels->layer_norm (vectors, vectors, layer->after_attention.gain, layer->after_attention.shift,
                       self->epsilon, n_rows, self->width);

  entente_workspace_release (workspace, mark);
}

/* vectors: [n_rows][width], changed in place, each row by itself */
static void
feed_forward (const EntenteEncoder      *self,
              const EntenteEncoderLayer *layer,
              float                     *vectors,
              guint                      n_rows,
              EntenteWorkspace          *workspace)
{
  const EntenteKernels *kernels = entente_kernels_get ();
  gsize mark = entente_workspace_mark (workspace);
  gsize size = (gsize) n_rows * self->width;
  guint inner = layer->up.n_out;
  gsize scratch_size = entente_matrix_scratch_size (n_rows, MAX (inner, self->width));
  gpointer scratch = entente_workspace_take (workspace, scratch_size);
  float *wide = entente_workspace_take_floats (workspace, (gsize) n_rows * inner);
  float *fed = entente_workspace_take_floats (workspace, size);

  entente_matrix_apply (&layer->up, wide, vectors, n_rows, scratch);
  kernels->gelu (wide, (gsize) n_rows * inner);
  entente_matrix_apply (&layer->down, fed, wide, n_rows, scratch);
  kernels->add (vectors, vectors, fed, size);
  kernels->layer_norm (vectors, vectors, layer->after_feed.gain, layer->after_feed.shift,
                       self->epsilon, n_rows, self->width);

  entente_workspace_release (workspace, mark);
}

/**
 * entente_encoder_run:
 * @out: [n_rows][width]
 * @pieces: [n_rows]
 * @shapes: [n_rows]
 * @n_rows: at most the encoder's n_positions
 *
 * Turns the word pieces of a window of text into vectors that know their
 * surroundings.
 */
void
entente_encoder_run (const EntenteEncoder *self,
                     float                *out,
                     const guint16        *pieces,
                     const guint8         *shapes,
                     guint                 n_rows,
                     EntenteWorkspace     *workspace)
{
  g_return_if_fail (n_rows <= self->n_positions);

  embed (self, out, pieces, shapes, n_rows);
  for (guint i = 0; i < self->n_layers; i++)
    {
      attend (self, &self->layers[i], out, n_rows, workspace);
      for (guint row = 0; row < n_rows; row += FEED_ROWS)
        feed_forward (self, &self->layers[i], out + (gsize) row * self->width,
                      MIN (FEED_ROWS, n_rows - row), workspace);
    }
}
