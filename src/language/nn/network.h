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
#define ENTENTE_NETWORK_LEAST_WINDOW 14

/**
 * EntenteNetwork:
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
} EntenteNetwork;

void entente_network_read (EntenteNetwork   *self,
                           EntenteModelFile *file);

G_END_DECLS
