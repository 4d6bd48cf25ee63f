/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"
#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteQuoteList:
 *
 * The quotes of a relation; a click on one selects it. Long lists begin short.
 */
#define ENTENTE_TYPE_QUOTE_LIST (entente_quote_list_get_type ())
G_DECLARE_FINAL_TYPE (EntenteQuoteList, entente_quote_list, ENTENTE, QUOTE_LIST, GtkBox)

GtkWidget *entente_quote_list_new (EntenteRelation  *relation,
                                   EntenteSelection *selection);

G_END_DECLS
