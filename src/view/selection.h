/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * EntenteSelection:
 *
 * The one selection of a window, shared by all its panes: nothing, an actor,
 * a relation, or all relations between two actors; and in the source pane a
 * quote of it, or a document. Remembers what was selected before. Emits
 * "changed".
 */
#define ENTENTE_TYPE_SELECTION (entente_selection_get_type ())
G_DECLARE_FINAL_TYPE (EntenteSelection, entente_selection, ENTENTE, SELECTION, GObject)

EntenteSelection *entente_selection_new             (void);
void              entente_selection_clear           (EntenteSelection *self);
void              entente_selection_select_actor    (EntenteSelection *self,
                                                     EntenteActor     *actor);
void              entente_selection_select_relation (EntenteSelection *self,
                                                     EntenteRelation  *relation);
void              entente_selection_select_pair     (EntenteSelection *self,
                                                     EntenteActor     *source,
                                                     EntenteActor     *target);
void              entente_selection_select_quote    (EntenteSelection *self,
                                                     EntenteQuote     *quote);
void              entente_selection_select_document (EntenteSelection *self,
                                                     EntenteDocument  *document);
EntenteActor     *entente_selection_get_actor       (EntenteSelection *self);
EntenteRelation  *entente_selection_get_relation    (EntenteSelection *self);
gboolean          entente_selection_get_pair        (EntenteSelection *self,
                                                     EntenteActor    **source,
                                                     EntenteActor    **target);
EntenteQuote     *entente_selection_get_quote       (EntenteSelection *self);
EntenteDocument  *entente_selection_get_document    (EntenteSelection *self);
gboolean          entente_selection_is_empty        (EntenteSelection *self);
gboolean          entente_selection_can_go_back     (EntenteSelection *self);
void              entente_selection_go_back         (EntenteSelection *self);

G_END_DECLS
