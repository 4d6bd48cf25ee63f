/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

char *entente_dates_parse          (const char         *words);
char *entente_dates_find_published (const char         *text,
                                    const EntenteBlock *blocks,
                                    guint               n_blocks);

G_END_DECLS
