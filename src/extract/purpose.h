/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean entente_purpose_is_thanks       (const EntenteExtraction *extraction,
                                          guint                    verb,
                                          guint                    clause);
gboolean entente_purpose_is_reached      (const EntenteExtraction *extraction,
                                          guint                    verb,
                                          guint                    clause);
gboolean entente_purpose_is_done_thereby (const EntenteExtraction *extraction,
                                          guint                    verb,
                                          guint                    clause);

G_END_DECLS
