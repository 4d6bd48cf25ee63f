/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean        entente_noun_is_former        (const EntenteExtraction *extraction,
                                               guint                    noun,
                                               guint                    first);
EntenteFirmness entente_noun_get_standing     (const EntenteExtraction *extraction,
                                               guint                    noun,
                                               guint                    first);
gboolean        entente_noun_has_nationality  (const EntenteExtraction *extraction,
                                               guint                    noun);
gboolean        entente_noun_add_owners       (const EntenteExtraction *extraction,
                                               guint                    noun,
                                               GArray                  *owners);
guint           entente_noun_get_title_end    (const EntenteExtraction *extraction,
                                               guint                    noun);
gint            entente_noun_find_shared      (const EntenteExtraction *extraction,
                                               guint                    noun);
EntenteFirmness entente_standing_get_firmness (const EntenteExtraction *extraction,
                                               guint                    predicate);
gboolean        entente_predicate_has_ended   (const EntenteExtraction *extraction,
                                               guint                    head);

G_END_DECLS
