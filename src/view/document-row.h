/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteDocumentRow:
 *
 * A document in a list: title, date, file, how many actors are in it and how
 * many others say nearly the same.
 */
#define ENTENTE_TYPE_DOCUMENT_ROW (entente_document_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteDocumentRow, entente_document_row, ENTENTE, DOCUMENT_ROW, GtkBox)

GtkWidget *entente_document_row_new           (EntenteProject     *project);
void       entente_document_row_show_document (EntenteDocumentRow *self,
                                               EntenteDocument    *document);

G_END_DECLS
