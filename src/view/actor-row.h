/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteActorRow:
 *
 * An actor in a list: kind, name, what is most worth knowing, mentions.
 */
#define ENTENTE_TYPE_ACTOR_ROW (entente_actor_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActorRow, entente_actor_row, ENTENTE, ACTOR_ROW, GtkBox)

void entente_actor_row_set_actor (EntenteActorRow *self,
                                  EntenteActor    *actor);

G_END_DECLS
