/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteActorCard:
 *
 * What is known of one actor: kind, name, roles, other names, and relations
 * by the actor at the other end.
 */
#define ENTENTE_TYPE_ACTOR_CARD (entente_actor_card_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActorCard, entente_actor_card, ENTENTE, ACTOR_CARD, GtkBox)

GtkWidget *entente_actor_card_new (EntenteActor     *actor,
                                   EntenteSelection *selection);

G_END_DECLS
