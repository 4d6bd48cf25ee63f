/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteRelationCard:
 *
 * What is known of one relation, or of all relations between two actors.
 */
#define ENTENTE_TYPE_RELATION_CARD (entente_relation_card_get_type ())
G_DECLARE_FINAL_TYPE (EntenteRelationCard, entente_relation_card, ENTENTE, RELATION_CARD, GtkBox)

GtkWidget *entente_relation_card_new          (EntenteRelation  *relation,
                                               EntenteSelection *selection);
GtkWidget *entente_relation_card_new_for_pair (EntenteActor     *source,
                                               EntenteActor     *target,
                                               EntenteSelection *selection);

G_END_DECLS
