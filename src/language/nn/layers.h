/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/encoder.h"
#include "language/nn/heads.h"
#include "language/nn/links.h"
#include "language/nn/model-file.h"

G_BEGIN_DECLS

/* A word of the most pieces between the two that frame a window. */
#define ENTENTE_LAYERS_LEAST_WINDOW 14

/**
 * EntenteLayers:
 * @window: the most rows that the encoder is to be given at once
 *
 * All layers of a model. Its arrays are borrowed from the model file.
 */
typedef struct
{
  EntenteEncoder encoder;
  EntenteHeads heads;
  EntenteLinks links;
  guint window;
} EntenteLayers;

void entente_layers_read (EntenteLayers    *self,
                          EntenteModelFile *file);

G_END_DECLS
