/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"

G_BEGIN_DECLS

void entente_tokens_find (const char  *text,
                          EntenteSpan  span,
                          GArray      *tokens);

G_END_DECLS
