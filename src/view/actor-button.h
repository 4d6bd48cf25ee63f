/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteActorButton:
 *
 * An actor's name with the icon of its kind; a click selects the actor.
 */
#define ENTENTE_TYPE_ACTOR_BUTTON (entente_actor_button_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActorButton, entente_actor_button, ENTENTE, ACTOR_BUTTON, GtkButton)

GtkWidget *entente_actor_button_new (EntenteActor     *actor,
                                     EntenteSelection *selection);

G_END_DECLS
