/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/actor-pair-private.h"

#include "project/actor-private.h"

/**
 * EntenteActorPair:
 *
 * Two actors that are possibly the same, with what speaks for it.
 *
 * The project makes pairs and keeps them up to date. Once a person has judged
 * a pair it stays the same object, so that the judgement can be taken back.
 */
struct _EntenteActorPair
{
  GObject parent_instance;

  EntenteActorPairState state;
  char *first_key;
  char *second_key;
  char *first_name;
  char *second_name;
  EntenteJudgement judgement;
};

enum
{
  PROP_0,
  PROP_FIRST_NAME,
  PROP_SECOND_NAME,
  PROP_REASON,
  PROP_JUDGEMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteActorPair, entente_actor_pair, G_TYPE_OBJECT)

static void
clear_state (EntenteActorPairState *state)
{
  g_clear_object (&state->first);
  g_clear_object (&state->second);
  g_clear_object (&state->first_context);
  g_clear_object (&state->second_context);
  g_clear_pointer (&state->reason, g_free);
}

static void
entente_actor_pair_finalize (GObject *object)
{
  EntenteActorPair *self = ENTENTE_ACTOR_PAIR (object);

  clear_state (&self->state);
  g_free (self->first_key);
  g_free (self->second_key);
  g_free (self->first_name);
  g_free (self->second_name);

  G_OBJECT_CLASS (entente_actor_pair_parent_class)->finalize (object);
}

static void
entente_actor_pair_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  EntenteActorPair *self = ENTENTE_ACTOR_PAIR (object);

  switch (prop_id)
    {
    case PROP_FIRST_NAME:
      g_value_set_string (value, self->first_name);
      break;
    case PROP_SECOND_NAME:
      g_value_set_string (value, self->second_name);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->state.reason);
      break;
    case PROP_JUDGEMENT:
      g_value_set_int (value, (int) self->judgement);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_actor_pair_class_init (EntenteActorPairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = entente_actor_pair_finalize;
  object_class->get_property = entente_actor_pair_get_property;

  properties[PROP_FIRST_NAME] = g_param_spec_string ("first-name", NULL, NULL, "", flags);
  properties[PROP_SECOND_NAME] = g_param_spec_string ("second-name", NULL, NULL, "", flags);
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, "", flags);
  properties[PROP_JUDGEMENT] = g_param_spec_int ("judgement", NULL, NULL,
                                                 ENTENTE_JUDGEMENT_OPEN,
                                                 ENTENTE_JUDGEMENT_DIFFERENT,
                                                 ENTENTE_JUDGEMENT_OPEN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
entente_actor_pair_init (EntenteActorPair *self)
{
  self->first_name = g_strdup ("");
  self->second_name = g_strdup ("");
}

EntenteActorPair *
entente_actor_pair_new (void)
{
  return g_object_new (ENTENTE_TYPE_ACTOR_PAIR, NULL);
}

static void
set_key (char         **key,
         EntenteActor  *actor)
{
  g_free (*key);
  *key = g_strdup (entente_actor_get_key (actor));
}

static void
set_name (EntenteActorPair *self,
          char            **name,
          EntenteActor     *actor,
          guint             property)
{
  const char *new_name = entente_actor_get_name (actor);

  if (g_strcmp0 (*name, new_name) == 0)
    return;

  g_free (*name);
  *name = g_strdup (new_name);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* Takes the contents of @state. */
void
entente_actor_pair_take_state (EntenteActorPair      *self,
                               EntenteActorPairState *state)
{
  EntenteActorPairState old = self->state;

  g_return_if_fail (ENTENTE_IS_ACTOR_PAIR (self));

  self->state = *state;
  memset (state, 0, sizeof *state);
  g_object_ref (self->state.first);
  g_object_ref (self->state.second);
  set_key (&self->first_key, self->state.first);
  set_key (&self->second_key, self->state.second);

  set_name (self, &self->first_name, self->state.first, PROP_FIRST_NAME);
  set_name (self, &self->second_name, self->state.second, PROP_SECOND_NAME);
  if (g_strcmp0 (old.reason, self->state.reason) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASON]);
  clear_state (&old);
}

/* Tells a judged pair which actors now answer to its keys. One that both do
 * has a name of its own, which is not that of either. */
void
entente_actor_pair_set_actors (EntenteActorPair *self,
                               EntenteActor     *first,
                               EntenteActor     *second)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_PAIR (self));

  g_set_object (&self->state.first, first);
  g_set_object (&self->state.second, second);
  if (first != second)
    {
      set_name (self, &self->first_name, first, PROP_FIRST_NAME);
      set_name (self, &self->second_name, second, PROP_SECOND_NAME);
    }
}

void
entente_actor_pair_set_judgement (EntenteActorPair *self,
                                  EntenteJudgement  judgement)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_PAIR (self));

  if (self->judgement == judgement)
    return;

  self->judgement = judgement;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JUDGEMENT]);
}

const char *
entente_actor_pair_get_first_key (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->first_key;
}

const char *
entente_actor_pair_get_second_key (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->second_key;
}

/**
 * entente_actor_pair_get_first:
 * @self: a pair
 *
 * Gets one of the actors.
 *
 * Returns: (transfer none): the actor
 */
EntenteActor *
entente_actor_pair_get_first (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->state.first;
}

/**
 * entente_actor_pair_get_second:
 * @self: a pair
 *
 * Gets the other actor; the same one while the two are judged to be the same.
 *
 * Returns: (transfer none): the actor
 */
EntenteActor *
entente_actor_pair_get_second (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->state.second;
}

/**
 * entente_actor_pair_get_first_name:
 * @self: a pair
 *
 * Gets the name of the first actor, while it is apart from the second.
 *
 * Returns: the name
 */
const char *
entente_actor_pair_get_first_name (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->first_name;
}

/**
 * entente_actor_pair_get_second_name:
 * @self: a pair
 *
 * Gets the name of the second actor, while it is apart from the first.
 *
 * Returns: the name
 */
const char *
entente_actor_pair_get_second_name (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->second_name;
}

/**
 * entente_actor_pair_get_first_context:
 * @self: a pair
 *
 * Gets a sentence that names the first actor; the quote's source is where.
 *
 * Returns: (nullable) (transfer none): the sentence
 */
EntenteQuote *
entente_actor_pair_get_first_context (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->state.first_context;
}

/**
 * entente_actor_pair_get_second_context:
 * @self: a pair
 *
 * Gets a sentence that names the second actor; the quote's source is where.
 *
 * Returns: (nullable) (transfer none): the sentence
 */
EntenteQuote *
entente_actor_pair_get_second_context (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->state.second_context;
}

/**
 * entente_actor_pair_get_reason:
 * @self: a pair
 *
 * Says why the two are possibly the same: which spelling, which role.
 *
 * Returns: (nullable): one or more sentences; %NULL where only a person sees why
 */
const char *
entente_actor_pair_get_reason (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), NULL);

  return self->state.reason;
}

/**
 * entente_actor_pair_get_judgement:
 * @self: a pair
 *
 * Gets what a person has decided.
 *
 * Returns: the judgement
 */
EntenteJudgement
entente_actor_pair_get_judgement (EntenteActorPair *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (self), ENTENTE_JUDGEMENT_OPEN);

  return self->judgement;
}
