/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/syntax.h"

G_BEGIN_DECLS

gboolean entente_predicate_is           (const EntenteSyntax *self,
                                         guint                token);
gboolean entente_predicate_is_copular   (const EntenteSyntax *self,
                                         guint                token);
gboolean entente_predicate_is_condition (const EntenteSyntax *self,
                                         guint                predicate);
gint     entente_predicate_get_governor (const EntenteSyntax *self,
                                         guint                verb);
gint     entente_predicate_get_sharer   (const EntenteSyntax *self,
                                         guint                verb);
void     entente_predicate_add_relating (const EntenteSyntax *self,
                                         guint                head,
                                         guint                before,
                                         GArray              *tokens);
void     entente_predicate_add_start    (const EntenteSyntax *self,
                                         guint                predicate,
                                         GArray              *tokens);
void     entente_predicate_add_words    (const EntenteSyntax *self,
                                         guint                predicate,
                                         GArray              *tokens);
void     entente_predicate_add_objects  (const EntenteSyntax *self,
                                         guint                verb,
                                         guint                before,
                                         GArray              *tokens);

G_END_DECLS
