/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteCoMentionRow:
 *
 * Two actors that a sentence names together, with the sentence.
 */
#define ENTENTE_TYPE_CO_MENTION_ROW (entente_co_mention_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteCoMentionRow, entente_co_mention_row, ENTENTE, CO_MENTION_ROW,
                      GtkListBoxRow)

GtkWidget    *entente_co_mention_row_new       (EntenteRelation     *co_mention);
EntenteQuote *entente_co_mention_row_dup_quote (EntenteCoMentionRow *self);

G_END_DECLS
