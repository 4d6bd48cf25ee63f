/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void entente_quote_words_show       (GtkLabel        *label,
                                     EntenteQuote    *quote,
                                     EntenteRelation *relation);
void entente_quote_words_show_brief (GtkLabel        *label,
                                     EntenteQuote    *quote,
                                     EntenteRelation *relation);

void entente_quote_words_show_mention (GtkLabel      *label,
                                       EntenteQuote  *quote,
                                       EntenteActor  *actor);

G_END_DECLS
