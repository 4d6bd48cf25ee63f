/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteRelationSection:
 *
 * What is known of one relation between the two actors of a card, with all
 * its quotes.
 */
#define ENTENTE_TYPE_RELATION_SECTION (entente_relation_section_get_type ())
G_DECLARE_FINAL_TYPE (EntenteRelationSection, entente_relation_section, ENTENTE, RELATION_SECTION,
                      GtkBox)

GtkWidget *entente_relation_section_new (EntenteRelation  *relation,
                                         const char       *heading,
                                         EntenteSelection *selection);

G_END_DECLS
