/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteRelationRow:
 *
 * A relation on an actor's card: which way it goes, label, category, how
 * firmly, and the first of its quotes.
 */
#define ENTENTE_TYPE_RELATION_ROW (entente_relation_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteRelationRow, entente_relation_row, ENTENTE, RELATION_ROW,
                      GtkListBoxRow)

GtkWidget       *entente_relation_row_new          (EntenteRelation    *relation,
                                                    EntenteActor       *seen_from);
EntenteRelation *entente_relation_row_get_relation (EntenteRelationRow *self);

G_END_DECLS
