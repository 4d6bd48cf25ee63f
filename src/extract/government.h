/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean entente_prepositions_contain (const char         *prepositions,
                                       const char         *preposition);
gboolean entente_noun_brings          (const char * const *row,
                                       const char         *preposition);

G_END_DECLS
