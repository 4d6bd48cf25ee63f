/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void entente_json_ld_read (const char  *json,
                           char       **headline,
                           char       **date);

G_END_DECLS
