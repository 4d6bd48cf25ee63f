/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/labels.h"
#include "language/lemma.h"
#include "language/nn/layers.h"
#include "language/piece.h"

G_BEGIN_DECLS

/**
 * EntenteModel:
 *
 * All that a model file holds, made ready. Never changed once loaded, shared by
 * all threads.
 */
typedef struct
{
  EntenteModelFile *file;
  EntenteLayers layers;
  EntenteLabels labels;
  EntentePieces *pieces;
  EntenteLemmas *lemmas;
} EntenteModel;

char         *entente_model_dup_path (void);
EntenteModel *entente_model_load     (const char    *path,
                                      GError       **error);
void          entente_model_free     (EntenteModel  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteModel, entente_model_free)

G_END_DECLS
