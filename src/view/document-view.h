/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteDocumentView:
 *
 * A document to read, with a passage highlighted and all mentions in the
 * colour of their actor's kind; a click on one selects the actor.
 */
#define ENTENTE_TYPE_DOCUMENT_VIEW (entente_document_view_get_type ())
G_DECLARE_FINAL_TYPE (EntenteDocumentView, entente_document_view, ENTENTE, DOCUMENT_VIEW, GtkBox)

GtkWidget *entente_document_view_new  (EntenteProject      *project,
                                       EntenteSelection    *selection);
void       entente_document_view_show (EntenteDocumentView *self,
                                       EntenteDocument     *document,
                                       EntenteQuote        *quote);

G_END_DECLS
