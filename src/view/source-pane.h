/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteSourcePane:
 *
 * The words behind what is selected: its card, or the document that a quote
 * of it stands in; a word of help while nothing is.
 */
#define ENTENTE_TYPE_SOURCE_PANE (entente_source_pane_get_type ())
G_DECLARE_FINAL_TYPE (EntenteSourcePane, entente_source_pane, ENTENTE, SOURCE_PANE, GtkBox)

void entente_source_pane_set_project (EntenteSourcePane *self,
                                      EntenteProject    *project,
                                      EntenteSelection  *selection);

G_END_DECLS
