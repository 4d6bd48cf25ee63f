/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

GArray  *entente_arguments_new           (void);
gboolean entente_arguments_contain       (const GArray            *arguments,
                                          gint                     actor);
gboolean entente_arguments_add           (const EntenteExtraction *extraction,
                                          guint                    token,
                                          GArray                  *arguments);
gboolean entente_arguments_add_owners    (const EntenteExtraction *extraction,
                                          guint                    token,
                                          GArray                  *arguments);
gboolean entente_arguments_add_governed  (const EntenteExtraction *extraction,
                                          guint                    token,
                                          const char              *prepositions,
                                          GArray                  *arguments);

G_END_DECLS
