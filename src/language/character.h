/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean entente_character_is_inner (gunichar c);
gboolean entente_character_is_digit (gunichar c);
gboolean entente_character_is_space (gunichar c);

G_END_DECLS
