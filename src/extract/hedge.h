/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean        entente_hedge_is_negated    (const EntenteExtraction *extraction,
                                             guint                    verb);
gboolean        entente_hedge_is_none       (const EntenteExtraction *extraction,
                                             guint                    noun);
gboolean        entente_hedge_is_condition  (const EntenteExtraction *extraction,
                                             guint                    verb);
gboolean        entente_hedge_is_lasting    (const EntenteExtraction *extraction,
                                             guint                    verb);
gboolean        entente_hedge_is_past       (const EntenteExtraction *extraction,
                                             guint                    verb);
EntenteModality entente_hedge_get_adverb    (const EntenteExtraction *extraction,
                                             guint                    verb);
EntenteModality entente_hedge_get_modality  (const EntenteExtraction *extraction,
                                             guint                    verb);

G_END_DECLS
