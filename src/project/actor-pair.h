/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"
#include "project/quote.h"

G_BEGIN_DECLS

/**
 * EntenteJudgement:
 * @ENTENTE_JUDGEMENT_OPEN: nobody has decided
 * @ENTENTE_JUDGEMENT_SAME: a person says that they are one actor
 * @ENTENTE_JUDGEMENT_DIFFERENT: a person says that they are two
 */
typedef enum
{
  ENTENTE_JUDGEMENT_OPEN,
  ENTENTE_JUDGEMENT_SAME,
  ENTENTE_JUDGEMENT_DIFFERENT,
} EntenteJudgement;

/**
 * EntenteActorPair:
 *
 * Two actors that are possibly the same, with what speaks for it.
 */
#define ENTENTE_TYPE_ACTOR_PAIR (entente_actor_pair_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActorPair, entente_actor_pair, ENTENTE, ACTOR_PAIR, GObject)

/* Properties, for list rows: first-name, second-name, reason, judgement (int).
 * Both actors are one object while they are judged to be the same; the names
 * stay those of the two. A context is a sentence that names the actor, its
 * mention being the quote's source. */
EntenteActor     *entente_actor_pair_get_first          (EntenteActorPair *self);
EntenteActor     *entente_actor_pair_get_second         (EntenteActorPair *self);
const char       *entente_actor_pair_get_first_name     (EntenteActorPair *self);
const char       *entente_actor_pair_get_second_name    (EntenteActorPair *self);
EntenteQuote     *entente_actor_pair_get_first_context  (EntenteActorPair *self);
EntenteQuote     *entente_actor_pair_get_second_context (EntenteActorPair *self);
const char       *entente_actor_pair_get_reason         (EntenteActorPair *self);
EntenteJudgement  entente_actor_pair_get_judgement      (EntenteActorPair *self);

G_END_DECLS
