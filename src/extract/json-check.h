/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean entente_json_check (const char  *json,
                             gsize        length,
                             GError     **error);

G_END_DECLS
