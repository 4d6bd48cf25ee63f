/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *entente_word_dup_past       (const char *verb);
char *entente_word_dup_participle (const char *verb);

G_END_DECLS
