/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"

G_BEGIN_DECLS

/**
 * EntenteActorState:
 * @key: what identity across documents compares
 * @aliases: (array zero-terminated=1): most used first
 * @mentions: (element-type EntenteActorMention): in the order of documents
 * @n_documents: how many documents mention it
 *
 * What the documents together say of an actor.
 */
typedef struct
{
  char *id;
  char *key;
  char *name;
  EntenteActorKind kind;
  EntenteActorSubKind sub_kind;
  char *code;
  char **aliases;
  GArray *mentions;
  guint n_documents;
} EntenteActorState;

void          entente_actor_state_clear   (EntenteActorState *self);

EntenteActor *entente_actor_new           (void);
const char   *entente_actor_get_key       (EntenteActor      *self);
void          entente_actor_take_state    (EntenteActor      *self,
                                           EntenteActorState *state);
void          entente_actor_take_ties     (EntenteActor      *self,
                                           EntenteActor      *owner,
                                           GArray            *roles);
void          entente_actor_set_relations (EntenteActor      *self,
                                           GPtrArray         *relations);
void          entente_actor_detach        (EntenteActor      *self);

G_END_DECLS
