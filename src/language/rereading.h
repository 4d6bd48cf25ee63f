/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

typedef struct _EntenteRereading EntenteRereading;

EntenteRereading  *entente_rereading_new             (const EntenteDraft    *draft,
                                                     guint                  number);
void               entente_rereading_free            (EntenteRereading      *self);
void               entente_rereading_add_sentence    (EntenteRereading      *self,
                                                     const EntenteSentence *sentence,
                                                     const float           *vectors);
EntenteAnnotation *entente_rereading_take_annotation (EntenteRereading      *self);

G_END_DECLS
