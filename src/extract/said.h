/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean        entente_said_is_anonymous (const EntenteExtraction *extraction,
                                           guint                    verb);
EntenteModality entente_said_get_modality (const EntenteExtraction *extraction,
                                           guint                    verb,
                                           guint                    clause);

G_END_DECLS
