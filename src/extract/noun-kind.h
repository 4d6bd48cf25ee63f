/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean entente_noun_is_place    (const EntenteExtraction *extraction,
                                   guint                    noun);
gboolean entente_noun_is_state    (const EntenteExtraction *extraction,
                                   guint                    noun);
gboolean entente_noun_is_body     (const EntenteExtraction *extraction,
                                   guint                    noun);
gboolean entente_noun_is_business (const EntenteExtraction *extraction,
                                   guint                    noun);
gboolean entente_noun_is_public   (const EntenteExtraction *extraction,
                                   guint                    noun);
gboolean entente_noun_is_person   (const EntenteExtraction *extraction,
                                   guint                    noun);

G_END_DECLS
