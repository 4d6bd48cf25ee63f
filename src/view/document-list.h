/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"
#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteDocumentList:
 *
 * The documents of a project, in the order in which they were added.
 */
#define ENTENTE_TYPE_DOCUMENT_LIST (entente_document_list_get_type ())
G_DECLARE_FINAL_TYPE (EntenteDocumentList, entente_document_list, ENTENTE, DOCUMENT_LIST, GtkBox)

void entente_document_list_set_project (EntenteDocumentList *self,
                                        EntenteProject      *project,
                                        EntenteSelection    *selection);

G_END_DECLS
