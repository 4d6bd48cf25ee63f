/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

extern const char * const entente_address_endings[];

gboolean entente_address_is (const char *lower);

G_END_DECLS
