/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor-pair.h"

G_BEGIN_DECLS

/**
 * EntenteActorPairState:
 * @first_context: (nullable) (transfer full): a sentence that names @first
 * @second_context: (nullable) (transfer full): a sentence that names @second
 *
 * What the documents together say of a pair. The pair that takes it takes the
 * contexts and the string, and references on the actors.
 */
typedef struct
{
  EntenteActor *first;
  EntenteActor *second;
  EntenteQuote *first_context;
  EntenteQuote *second_context;
  char *reason;
} EntenteActorPairState;

/* The keys say which two actors it is of, whatever documents are added. */
EntenteActorPair *entente_actor_pair_new            (void);
void              entente_actor_pair_take_state     (EntenteActorPair      *self,
                                                     EntenteActorPairState *state);
void              entente_actor_pair_set_actors     (EntenteActorPair      *self,
                                                     EntenteActor          *first,
                                                     EntenteActor          *second);
void              entente_actor_pair_set_judgement  (EntenteActorPair      *self,
                                                     EntenteJudgement       judgement);
const char       *entente_actor_pair_get_first_key  (EntenteActorPair      *self);
const char       *entente_actor_pair_get_second_key (EntenteActorPair      *self);

G_END_DECLS
