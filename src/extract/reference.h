/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean entente_reference_may_mean  (const EntenteExtraction *extraction,
                                      guint                    mention,
                                      gint                     actor);
gboolean entente_reference_is_person (const char             *noun);
gboolean entente_reference_is_kind   (const char              *noun,
                                      const EntenteFoundActor *actor);

G_END_DECLS
