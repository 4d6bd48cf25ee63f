/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/matrix.h"
#include "language/nn/workspace.h"

G_BEGIN_DECLS

#define ENTENTE_ENCODER_MOST_LAYERS 12

/* Gain and shift: [width]. */
typedef struct
{
  const float *gain;
  const float *shift;
} EntenteNorm;

typedef struct
{
  EntenteMatrix qkv;
  EntenteMatrix out;
  EntenteMatrix up;
  EntenteMatrix down;
  EntenteNorm after_attention;
  EntenteNorm after_feed;
} EntenteEncoderLayer;

/**
 * EntenteEncoder:
 * @pieces: one row for each word piece, [n_pieces][width]
 * @positions: [n_positions][width]
 * @shapes: [n_shapes][width]
 *
 * A transformer encoder (Devlin and others, "BERT", 2019) whose input is
 * word pieces, their positions and the shapes of their words. Its arrays are
 * borrowed from the model file.
 */
typedef struct
{
  EntenteMatrix pieces;
  const float *positions;
  const float *shapes;
  EntenteNorm norm;
  EntenteEncoderLayer layers[ENTENTE_ENCODER_MOST_LAYERS];
  guint n_layers;
  guint n_heads;
  guint n_positions;
  guint n_shapes;
  guint width;
  float epsilon;
} EntenteEncoder;

void entente_encoder_run (const EntenteEncoder *self,
                          float                *out,
                          const guint16        *pieces,
                          const guint8         *shapes,
                          guint                 n_rows,
                          EntenteWorkspace     *workspace);

G_END_DECLS
