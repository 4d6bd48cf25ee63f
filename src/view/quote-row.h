/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteQuoteRow:
 *
 * A quote in a list: its words, with the two actors and the relating words
 * marked, where it stands, and what is to be known about it.
 */
#define ENTENTE_TYPE_QUOTE_ROW (entente_quote_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteQuoteRow, entente_quote_row, ENTENTE, QUOTE_ROW, GtkListBoxRow)

GtkWidget    *entente_quote_row_new       (EntenteQuote    *quote,
                                           EntenteRelation *relation);
EntenteQuote *entente_quote_row_get_quote (EntenteQuoteRow *self);

G_END_DECLS
