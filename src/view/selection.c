/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/selection.h"

/* How many earlier selections one can go back to. */
#define HISTORY_LENGTH 100

/* One actor: an actor. Two: all relations between them. */
typedef struct
{
  EntenteActor *actor;
  EntenteActor *other;
  EntenteRelation *relation;
  EntenteQuote *quote;
  EntenteDocument *document;
} State;

struct _EntenteSelection
{
  GObject parent_instance;

  State state;
  GQueue history;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteSelection, entente_selection, G_TYPE_OBJECT)

static void
state_clear (State *state)
{
  g_clear_object (&state->actor);
  g_clear_object (&state->other);
  g_clear_object (&state->relation);
  g_clear_object (&state->quote);
  g_clear_object (&state->document);
}

static void
state_free (State *state)
{
  state_clear (state);
  g_free (state);
}

static gboolean
state_equal (const State *a,
             const State *b)
{
  return a->actor == b->actor && a->other == b->other && a->relation == b->relation &&
         a->quote == b->quote && a->document == b->document;
}

static gboolean
state_is_empty (const State *state)
{
  static const State empty = { NULL };

  return state_equal (state, &empty);
}

static void
state_copy (State       *copy,
            const State *state)
{
  g_set_object (&copy->actor, state->actor);
  g_set_object (&copy->other, state->other);
  g_set_object (&copy->relation, state->relation);
  g_set_object (&copy->quote, state->quote);
  g_set_object (&copy->document, state->document);
}

static void
remember (EntenteSelection *self)
{
  State *state = g_new0 (State, 1);

  state_copy (state, &self->state);
  g_queue_push_head (&self->history, state);
  if (self->history.length > HISTORY_LENGTH)
    state_free (g_queue_pop_tail (&self->history));
}

static void
change (EntenteSelection *self,
        const State      *state)
{
  if (state_equal (&self->state, state))
    return;

  remember (self);
  state_copy (&self->state, state);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
entente_selection_finalize (GObject *object)
{
  EntenteSelection *self = ENTENTE_SELECTION (object);

  state_clear (&self->state);
  g_queue_clear_full (&self->history, (GDestroyNotify) state_free);

  G_OBJECT_CLASS (entente_selection_parent_class)->finalize (object);
}

static void
entente_selection_class_init (EntenteSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = entente_selection_finalize;

  /**
   * EntenteSelection::changed:
   *
   * Something else is selected now.
   */
  signals[CHANGED] = g_signal_new ("changed", ENTENTE_TYPE_SELECTION, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
entente_selection_init (EntenteSelection *self)
{
  g_queue_init (&self->history);
}

/**
 * entente_selection_new:
 *
 * Makes a selection of nothing.
 *
 * Returns: (transfer full): the selection
 */
EntenteSelection *
entente_selection_new (void)
{
  return g_object_new (ENTENTE_TYPE_SELECTION, NULL);
}

/**
 * entente_selection_clear:
 *
 * Selects nothing.
 */
void
entente_selection_clear (EntenteSelection *self)
{
  g_return_if_fail (ENTENTE_IS_SELECTION (self));

  change (self, &(State) { NULL });
}

/**
 * entente_selection_select_actor:
 *
 * Selects one actor.
 */
void
entente_selection_select_actor (EntenteSelection *self,
                                EntenteActor     *actor)
{
  g_return_if_fail (ENTENTE_IS_SELECTION (self));
  g_return_if_fail (ENTENTE_IS_ACTOR (actor));

  change (self, &(State) { .actor = actor });
}

/**
 * entente_selection_select_relation:
 *
 * Selects one relation.
 */
void
entente_selection_select_relation (EntenteSelection *self,
                                   EntenteRelation  *relation)
{
  g_return_if_fail (ENTENTE_IS_SELECTION (self));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  change (self, &(State) { .relation = relation });
}

/**
 * entente_selection_select_pair:
 *
 * Selects all relations between two actors, in both directions.
 */
void
entente_selection_select_pair (EntenteSelection *self,
                               EntenteActor     *source,
                               EntenteActor     *target)
{
  g_return_if_fail (ENTENTE_IS_SELECTION (self));
  g_return_if_fail (ENTENTE_IS_ACTOR (source));
  g_return_if_fail (ENTENTE_IS_ACTOR (target));

  change (self, &(State) { .actor = source, .other = target });
}

/**
 * entente_selection_select_quote:
 * @quote: (nullable): a quote of what is selected; %NULL to leave it
 *
 * Selects a quote beside what is selected, so that its document is shown at
 * that passage.
 */
void
entente_selection_select_quote (EntenteSelection *self,
                                EntenteQuote     *quote)
{
  State state;

  g_return_if_fail (ENTENTE_IS_SELECTION (self));
  g_return_if_fail (quote == NULL || ENTENTE_IS_QUOTE (quote));

  state = self->state;
  state.quote = quote;
  state.document = quote != NULL ? entente_quote_get_document (quote) : NULL;
  change (self, &state);
}

/**
 * entente_selection_select_document:
 *
 * Selects a document as a whole beside what is selected.
 */
void
entente_selection_select_document (EntenteSelection *self,
                                   EntenteDocument  *document)
{
  State state;

  g_return_if_fail (ENTENTE_IS_SELECTION (self));
  g_return_if_fail (ENTENTE_IS_DOCUMENT (document));

  state = self->state;
  state.quote = NULL;
  state.document = document;
  change (self, &state);
}

/**
 * entente_selection_get_actor:
 *
 * Returns: (transfer none) (nullable): the actor that is selected by itself
 */
EntenteActor *
entente_selection_get_actor (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), NULL);

  return self->state.other == NULL ? self->state.actor : NULL;
}

/**
 * entente_selection_get_relation:
 *
 * Returns: (transfer none) (nullable): the relation that is selected
 */
EntenteRelation *
entente_selection_get_relation (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), NULL);

  return self->state.relation;
}

/**
 * entente_selection_get_pair:
 * @source: (out) (optional) (transfer none): one of the two actors
 * @target: (out) (optional) (transfer none): the other
 *
 * Returns: whether all relations between two actors are selected
 */
gboolean
entente_selection_get_pair (EntenteSelection  *self,
                            EntenteActor     **source,
                            EntenteActor     **target)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), FALSE);

  if (self->state.other == NULL)
    return FALSE;

  if (source != NULL)
    *source = self->state.actor;
  if (target != NULL)
    *target = self->state.other;
  return TRUE;
}

/**
 * entente_selection_get_quote:
 *
 * Returns: (transfer none) (nullable): the quote whose passage is shown
 */
EntenteQuote *
entente_selection_get_quote (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), NULL);

  return self->state.quote;
}

/**
 * entente_selection_get_document:
 *
 * Returns: (transfer none) (nullable): the document that is shown, be it for
 *   a quote or as a whole
 */
EntenteDocument *
entente_selection_get_document (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), NULL);

  return self->state.document;
}

/**
 * entente_selection_is_empty:
 *
 * Returns: whether nothing at all is selected
 */
gboolean
entente_selection_is_empty (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), TRUE);

  return state_is_empty (&self->state);
}

/**
 * entente_selection_can_go_back:
 *
 * Returns: whether something else was selected before
 */
gboolean
entente_selection_can_go_back (EntenteSelection *self)
{
  g_return_val_if_fail (ENTENTE_IS_SELECTION (self), FALSE);

  return !g_queue_is_empty (&self->history);
}

/**
 * entente_selection_go_back:
 *
 * Selects what was selected before.
 */
void
entente_selection_go_back (EntenteSelection *self)
{
  State *state;

  g_return_if_fail (ENTENTE_IS_SELECTION (self));

  state = g_queue_pop_head (&self->history);
  if (state == NULL)
    return;

  state_copy (&self->state, state);
  state_free (state);
  g_signal_emit (self, signals[CHANGED], 0);
}
