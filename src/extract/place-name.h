/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/argument.h"

G_BEGIN_DECLS

gboolean              entente_place_is_near          (const EntenteExtraction *self,
                                                    guint                    token,
                                                    guint                    other);
gboolean              entente_place_is_nationality (const EntenteExtraction *self,
                                                    const EntenteMention    *mention);
const EntenteMention *entente_place_find           (const EntenteExtraction *self,
                                                    guint                    first,
                                                    guint                    sentence_of);
EntenteActorSubKind   entente_place_get_sub_kind   (const EntenteExtraction *self,
                                                    const EntenteMention    *mention);
gboolean              entente_place_is_wide        (const EntenteExtraction *self,
                                                    const EntenteMention    *mention);
const EntenteMention *entente_place_find_named_of  (const EntenteExtraction *self,
                                                    guint                    noun);
void                  entente_place_add            (const EntenteExtraction *self,
                                                    const EntenteMention    *mention,
                                                    GArray                  *places);

G_END_DECLS
