/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"
#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteActorList:
 *
 * The actors of a project, to search, to filter by kind and to select.
 */
#define ENTENTE_TYPE_ACTOR_LIST (entente_actor_list_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActorList, entente_actor_list, ENTENTE, ACTOR_LIST, GtkBox)

void  entente_actor_list_set_project    (EntenteActorList *self,
                                         EntenteProject   *project,
                                         EntenteSelection *selection);
void  entente_actor_list_focus_search   (EntenteActorList *self);
guint entente_actor_list_get_kinds      (EntenteActorList *self);
void  entente_actor_list_show_all_kinds (EntenteActorList *self);

G_END_DECLS
