/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean entente_noun_brings   (const char * const *row,
                                const char         *preposition);
gboolean entente_noun_is_of_doer (const char * const *row);

G_END_DECLS
