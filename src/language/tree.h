/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void entente_tree_decode (const float *scores,
                          guint        n_words,
                          guint       *heads);

G_END_DECLS
