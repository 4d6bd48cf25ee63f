/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/pair-list.h"

#include "project/actor-pair-private.h"
#include "project/actor-private.h"
#include "project/likeness.h"
#include "project/list.h"
#include "project/quote-private.h"
#include "project/read-document.h"

#include <string.h>

/* @judged: (element-type EntenteActorPair): in the order of judgement */
struct _EntentePairList
{
  GListStore *pairs;
  GPtrArray *judged;
};

/**
 * entente_pair_list_new:
 *
 * Begins a list without pairs.
 *
 * Returns: (transfer full): the list
 */
EntentePairList *
entente_pair_list_new (void)
{
  EntentePairList *self = g_new0 (EntentePairList, 1);

  self->pairs = g_list_store_new (ENTENTE_TYPE_ACTOR_PAIR);
  self->judged = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * entente_pair_list_free:
 * @self: (transfer full): a list
 *
 * Frees a list; its model stays as it is.
 */
void
entente_pair_list_free (EntentePairList *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->pairs);
  g_ptr_array_unref (self->judged);
  g_free (self);
}

/**
 * entente_pair_list_get_model:
 * @self: a list
 *
 * Gets the pairs: open ones, those for which most speaks first, then those
 * that were judged.
 *
 * Returns: (transfer none): a list of #EntenteActorPair
 */
GListModel *
entente_pair_list_get_model (EntentePairList *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return G_LIST_MODEL (self->pairs);
}

/**
 * entente_pair_list_get_judged:
 * @self: a list
 *
 * Gets the pairs that a person has judged, in the order of judgement.
 *
 * Returns: (transfer none) (element-type EntenteActorPair): the pairs
 */
GPtrArray *
entente_pair_list_get_judged (EntentePairList *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->judged;
}

static char *
dup_pair_key (const char *a,
              const char *b)
{
  gboolean ordered = strcmp (a, b) < 0;

  return g_strconcat (ordered ? a : b, "\n", ordered ? b : a, NULL);
}

static char *
dup_key_of_pair (EntenteActorPair *pair)
{
  return dup_pair_key (entente_actor_pair_get_first_key (pair),
                       entente_actor_pair_get_second_key (pair));
}

static char *
dup_key_of_actors (EntenteActor *a,
                   EntenteActor *b)
{
  return dup_pair_key (entente_actor_get_key (a), entente_actor_get_key (b));
}

/* (element-type EntenteDocument EntenteReadDocument) */
static GHashTable *
index_documents (GPtrArray *documents)
{
  GHashTable *index = g_hash_table_new (NULL, NULL);

  for (guint d = 0; d < documents->len; d++)
    {
      EntenteReadDocument *document = g_ptr_array_index (documents, d);

      g_hash_table_insert (index, document->document, document);
    }

  return index;
}

/* The sentence that a mention stands in, else the mention itself. */
static EntenteSpan
find_sentence (const EntenteReadDocument *document,
               EntenteSpan                mention)
{
  const GArray *sentences = document->findings->sentences;

  for (guint s = 0; s < sentences->len; s++)
    {
      EntenteSpan sentence = g_array_index (sentences, EntenteSpan, s);

      if (sentence.start <= mention.start && mention.end <= sentence.end)
        return sentence;
    }

  return mention;
}

static const EntenteActorMention *
find_name (EntenteActor *actor)
{
  const GArray *mentions = entente_actor_get_mentions (actor);

  for (guint m = 0; m < mentions->len; m++)
    {
      const EntenteActorMention *mention = &g_array_index (mentions, EntenteActorMention, m);

      if (mention->form == ENTENTE_FORM_NAME)
        return mention;
    }

  return NULL;
}

/* @former: (nullable): kept if it is the same
 *
 * Returns: (nullable): a sentence that names the actor
 */
static EntenteQuote *
dup_context (GHashTable   *documents,
             EntenteActor *actor,
             EntenteQuote *former)
{
  const EntenteActorMention *mention = find_name (actor);
  EntenteQuoteState state = { 0, };
  const EntenteReadDocument *document;

  if (mention == NULL)
    return NULL;

  document = g_hash_table_lookup (documents, mention->document);
  state.document = mention->document;
  state.independent_source = document->source;
  state.found.span = find_sentence (document, mention->span);
  state.found.source = mention->span;
  state.found.target = state.found.trigger = (EntenteSpan) { mention->span.end,
                                                             mention->span.end };
  state.found.speaker = -1;
  if (former != NULL && entente_quote_shows (former, &state))
    return g_object_ref (former);
  return entente_quote_new (&state);
}

/* @reason: (transfer full) (nullable) */
static void
bring_up_to_date (EntenteActorPair *pair,
                  GHashTable       *documents,
                  EntenteActor     *first,
                  EntenteActor     *second,
                  char             *reason)
{
  EntenteActorPairState state = {
    .first = first,
    .second = second,
    .first_context = dup_context (documents, first,
                                  entente_actor_pair_get_first_context (pair)),
    .second_context = dup_context (documents, second,
                                   entente_actor_pair_get_second_context (pair)),
    .reason = reason,
  };

  entente_actor_pair_take_state (pair, &state);
}

/* The pairs of the list by their keys, and the judged ones. */
static GHashTable *
index_pairs (EntentePairList *self)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  guint n_pairs = g_list_model_get_n_items (G_LIST_MODEL (self->pairs));

  for (guint i = 0; i < n_pairs; i++)
    {
      EntenteActorPair *pair = g_list_model_get_item (G_LIST_MODEL (self->pairs), i);

      g_hash_table_insert (index, dup_key_of_pair (pair), pair);
    }

  for (guint i = 0; i < self->judged->len; i++)
    {
      EntenteActorPair *pair = g_ptr_array_index (self->judged, i);

      g_hash_table_insert (index, dup_key_of_pair (pair), g_object_ref (pair));
    }

  return index;
}

/**
 * entente_pair_list_judge:
 * @self: a list
 * @pair: one of its pairs
 * @judgement: what a person has decided
 *
 * Remembers a judgement, or with %ENTENTE_JUDGEMENT_OPEN takes it back. The
 * model follows when the list is updated.
 */
void
entente_pair_list_judge (EntentePairList  *self,
                         EntenteActorPair *pair,
                         EntenteJudgement  judgement)
{
  gboolean is_judged;

  g_return_if_fail (self != NULL);
  g_return_if_fail (ENTENTE_IS_ACTOR_PAIR (pair));

  is_judged = g_ptr_array_find (self->judged, pair, NULL);
  if (judgement != ENTENTE_JUDGEMENT_OPEN && !is_judged)
    g_ptr_array_add (self->judged, g_object_ref (pair));
  entente_actor_pair_set_judgement (pair, judgement);
  if (judgement == ENTENTE_JUDGEMENT_OPEN && is_judged)
    g_ptr_array_remove (self->judged, pair);
}

/* (element-type utf8 EntenteActor): by the keys that some document gives it */
static GHashTable *
index_keys (GPtrArray *documents)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint d = 0; d < documents->len; d++)
    {
      const EntenteReadDocument *document = g_ptr_array_index (documents, d);

      for (guint i = 0; i < document->findings->actors->len; i++)
        {
          const EntenteActorKeys *keys = &document->keys[i];
          const char *key = entente_actor_keys_get_key (keys);
          EntenteActor *actor = document->actors[i];

          if (!g_hash_table_contains (index, key)
              || strcmp (entente_actor_get_key (actor), key) == 0)
            g_hash_table_insert (index, (gpointer) key, actor);
        }
    }

  return index;
}

/* Returns: (element-type utf8): the pairs of actors that need not be asked */
static GHashTable *
update_judged (EntentePairList *self,
               GPtrArray       *documents)
{
  GHashTable *judged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) actors = NULL;

  if (self->judged->len == 0)
    return judged;

  actors = index_keys (documents);
  for (guint i = 0; i < self->judged->len; i++)
    {
      EntenteActorPair *pair = g_ptr_array_index (self->judged, i);
      EntenteActor *first
        = g_hash_table_lookup (actors, entente_actor_pair_get_first_key (pair));
      EntenteActor *second
        = g_hash_table_lookup (actors, entente_actor_pair_get_second_key (pair));

      entente_actor_pair_set_actors (pair, first, second);
      g_hash_table_add (judged, dup_key_of_actors (first, second));
    }

  return judged;
}

/**
 * entente_pair_list_update:
 * @self: a list
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined
 * @actors: (element-type EntenteActor): all actors
 * @relations: (element-type EntenteRelation): all relations
 *
 * Looks for actors that are possibly the same, using the known objects where
 * a pair is the same.
 */
void
entente_pair_list_update (EntentePairList *self,
                          GPtrArray       *read_documents,
                          GPtrArray       *actors,
                          GPtrArray       *relations)
{
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (GHashTable) judged = NULL;
  g_autoptr (GHashTable) known = NULL;
  g_autoptr (GArray) likenesses = NULL;
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (self != NULL);

  documents = index_documents (read_documents);
  known = index_pairs (self);
  judged = update_judged (self, read_documents);
  likenesses = entente_likeness_find (read_documents, actors, relations);

  for (guint i = 0; i < likenesses->len; i++)
    {
      const EntenteLikeness *likeness = &g_array_index (likenesses, EntenteLikeness, i);
      g_autofree char *key = dup_key_of_actors (likeness->first, likeness->second);
      EntenteActorPair *pair = g_hash_table_lookup (known, key);

      if (g_hash_table_contains (judged, key))
        continue;

      pair = pair != NULL ? g_object_ref (pair) : entente_actor_pair_new ();
      bring_up_to_date (pair, documents, likeness->first, likeness->second,
                        entente_likeness_dup_reason (likeness));
      g_ptr_array_add (pairs, pair);
    }

  for (guint i = 0; i < self->judged->len; i++)
    g_ptr_array_add (pairs, g_object_ref (g_ptr_array_index (self->judged, i)));
  entente_list_update (self->pairs, pairs);
}
