/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

void entente_sentences_find (const char   *text,
                             EntenteToken *tokens,
                             guint         first,
                             guint         end,
                             guint         block,
                             GArray       *sentences);

G_END_DECLS
