/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/quote-private.h"
#include "project/relation.h"

G_BEGIN_DECLS

/**
 * EntenteRelationState:
 * @source: the actor that it goes out from
 * @target: the actor that it goes to
 * @quotes: (element-type EntenteQuoteState): in the order of documents, then of their text
 *
 * What the documents together say of a relation. The relation that takes it
 * takes the strings and the array, and references on the objects named.
 */
typedef struct
{
  char *id;
  EntenteActor *source;
  EntenteActor *target;
  char *label;
  EntenteCategory category;
  gboolean symmetric;
  GArray *quotes;
} EntenteRelationState;

EntenteRelation *entente_relation_new        (void);
void             entente_relation_take_state (EntenteRelation      *self,
                                              EntenteRelationState *state);
gint             entente_relation_compare    (EntenteRelation      *a,
                                              EntenteRelation      *b);

G_END_DECLS
