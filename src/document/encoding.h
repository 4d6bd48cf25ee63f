/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *entente_encoding_decode (const guint8  *bytes,
                               gsize          length,
                               const char    *declared,
                               gsize         *text_length,
                               GError       **error);

G_END_DECLS
