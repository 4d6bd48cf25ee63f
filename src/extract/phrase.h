/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/syntax.h"

G_BEGIN_DECLS

void entente_phrase_add_noun    (const EntenteSyntax *syntax,
                                 guint                head,
                                 GArray              *tokens);
void entente_phrase_add_clause  (const EntenteSyntax *syntax,
                                 guint                predicate,
                                 gint                 without,
                                 GArray              *tokens);
void entente_phrase_add_case    (const EntenteSyntax *syntax,
                                 guint                noun,
                                 GArray              *tokens);
void entente_phrase_add_title   (const EntenteSyntax *syntax,
                                 guint                title,
                                 GArray              *tokens);
void entente_phrase_list_joined (const EntenteSyntax *syntax,
                                 guint                head,
                                 GArray              *heads);

G_END_DECLS
