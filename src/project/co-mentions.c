/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/join.h"

#include "project/read-document.h"
#include "project/relation-private.h"

#include <string.h>

/* A sentence that names more actors than this is a list. */
#define MAX_NAMED 8

/* Two actors, @a having the identifier that sorts first.
 *
 * @quotes: (nullable) (element-type EntenteQuoteState): %NULL if there is a
 *   relation between them
 */
typedef struct
{
  EntenteActor *a;
  EntenteActor *b;
  GArray *quotes;
} Tie;

/* An actor by its first name in a sentence. */
typedef struct
{
  EntenteActor *actor;
  EntenteSpan span;
} Named;

static guint
hash_tie (gconstpointer data)
{
  const Tie *self = data;

  return g_direct_hash (self->a) * 31 + g_direct_hash (self->b);
}

static gboolean
equal_ties (gconstpointer x,
            gconstpointer y)
{
  const Tie *tie_x = x;
  const Tie *tie_y = y;

  return tie_x->a == tie_y->a && tie_x->b == tie_y->b;
}

static void
free_tie (gpointer data)
{
  Tie *self = data;

  g_clear_pointer (&self->quotes, g_array_unref);
  g_free (self);
}

static Tie *
find_tie (GHashTable   *ties,
          EntenteActor *x,
          EntenteActor *y)
{
  gboolean ordered = strcmp (entente_actor_get_id (x), entente_actor_get_id (y)) < 0;
  Tie key = { ordered ? x : y, ordered ? y : x, NULL };
  Tie *self = g_hash_table_lookup (ties, &key);

  if (self == NULL)
    {
      self = g_memdup2 (&key, sizeof key);
      self->quotes = g_array_new (FALSE, FALSE, sizeof (EntenteQuoteState));
      g_hash_table_add (ties, self);
    }

  return self;
}

static void
exclude (GHashTable   *ties,
         EntenteActor *x,
         EntenteActor *y)
{
  g_clear_pointer (&find_tie (ties, x, y)->quotes, g_array_unref);
}

static void
exclude_related (GHashTable *ties,
                 GPtrArray  *relations,
                 GPtrArray  *actors)
{
  for (guint i = 0; i < relations->len; i++)
    exclude (ties, entente_relation_get_source (g_ptr_array_index (relations, i)),
             entente_relation_get_target (g_ptr_array_index (relations, i)));

  for (guint i = 0; i < actors->len; i++)
    {
      EntenteActor *owner = entente_actor_get_owner (g_ptr_array_index (actors, i));

      if (owner != NULL)
        exclude (ties, g_ptr_array_index (actors, i), owner);
    }
}

static gint
compare_named (gconstpointer x,
               gconstpointer y)
{
  EntenteSpan a = ((const Named *) x)->span;
  EntenteSpan b = ((const Named *) y)->span;

  if (a.start != b.start)
    return a.start < b.start ? -1 : 1;
  return a.end > b.end ? -1 : a.end < b.end;
}

/* All names in a document, in the order of its text. */
static GArray *
collect_names (const EntenteReadDocument *document)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Named));

  for (guint i = 0; i < document->findings->actors->len; i++)
    {
      const EntenteFoundActor *found = g_ptr_array_index (document->findings->actors, i);

      for (guint m = 0; m < found->mentions->len; m++)
        {
          const EntenteFoundMention *mention
            = &g_array_index (found->mentions, EntenteFoundMention, m);
          Named named = { document->actors[i], mention->span };

          if (mention->form == ENTENTE_FORM_NAME)
            g_array_append_val (names, named);
        }
    }

  g_array_sort (names, compare_named);
  return names;
}

static void
add_named (Named        *in_sentence,
           guint        *n_named,
           const Named  *named)
{
  for (guint i = 0; i < *n_named; i++)
    if (in_sentence[i].actor == named->actor)
      return;

  if (*n_named <= MAX_NAMED)
    in_sentence[(*n_named)++] = *named;
}

static gboolean
has_quote (const Tie         *self,
           EntenteDocument   *document,
           EntenteSpan        span)
{
  for (guint i = self->quotes->len; i > 0; i--)
    {
      const EntenteQuoteState *quote
        = &g_array_index (self->quotes, EntenteQuoteState, i - 1);

      if (quote->document != document)
        return FALSE;
      if (quote->found.span.start == span.start)
        return TRUE;
    }

  return FALSE;
}

/* A name within a name, as "Norland" in "Bank of Norland", is no company. */
static gboolean
overlap (const Named *x,
         const Named *y)
{
  return x->span.start < y->span.end && y->span.start < x->span.end;
}

static void
tie (GHashTable                *ties,
     const EntenteReadDocument *document,
     EntenteSpan                sentence,
     const Named               *x,
     const Named               *y)
{
  Tie *self = find_tie (ties, x->actor, y->actor);
  const Named *first = self->a == x->actor ? x : y;
  const Named *second = first == x ? y : x;
  EntenteQuoteState quote = {
    .document = document->document,
    .independent_source = document->source,
    .found = { .span = sentence, .source = first->span, .target = second->span,
               .speaker = -1, .firmness = ENTENTE_FIRMNESS_ASSERTED },
  };

  if (self->quotes != NULL && !overlap (x, y)
      && !has_quote (self, document->document, sentence))
    g_array_append_val (self->quotes, quote);
}

/* Other programs may have found some, and know no sentences. */
static void
tie_as_found (GHashTable                *ties,
              const EntenteReadDocument *document)
{
  for (guint r = 0; r < document->findings->relations->len; r++)
    {
      const EntenteFoundRelation *found
        = g_ptr_array_index (document->findings->relations, r);
      EntenteActor *source = document->actors[found->source];
      EntenteActor *target = document->actors[found->target];

      if (found->category != ENTENTE_CATEGORY_CO_MENTION || source == target)
        continue;

      for (guint q = 0; q < found->quotes->len; q++)
        {
          const EntenteFoundQuote *quote
            = &g_array_index (found->quotes, EntenteFoundQuote, q);

          tie (ties, document, quote->span, &(Named) { source, quote->source },
               &(Named) { target, quote->target });
        }
    }
}

static void
tie_in_sentence (GHashTable                *ties,
                 const EntenteReadDocument *document,
                 EntenteSpan                sentence,
                 const Named               *in_sentence,
                 guint                      n_named)
{
  if (n_named > MAX_NAMED)
    return;

  for (guint i = 1; i < n_named; i++)
    for (guint j = 0; j < i; j++)
      tie (ties, document, sentence, &in_sentence[j], &in_sentence[i]);
}

static void
tie_in_document (GHashTable                *ties,
                 const EntenteReadDocument *document)
{
  g_autoptr (GArray) names = collect_names (document);
  const GArray *sentences = document->findings->sentences;
  guint n = 0;

  tie_as_found (ties, document);
  for (guint s = 0; s < sentences->len; s++)
    {
      EntenteSpan sentence = g_array_index (sentences, EntenteSpan, s);
      Named in_sentence[MAX_NAMED + 1];
      guint n_named = 0;

      while (n < names->len && g_array_index (names, Named, n).span.start < sentence.start)
        n++;
      for (; n < names->len && g_array_index (names, Named, n).span.end <= sentence.end; n++)
        add_named (in_sentence, &n_named, &g_array_index (names, Named, n));
      tie_in_sentence (ties, document, sentence, in_sentence, n_named);
    }
}

static EntenteRelation *
take_tie (Tie        *self,
          GHashTable *known)
{
  g_autofree char *id = g_strconcat (entente_actor_get_id (self->a), "--",
                                     entente_actor_get_id (self->b), "--co-mention", NULL);
  EntenteRelation *relation = g_hash_table_lookup (known, id);
  EntenteRelationState state = {
    .source = self->a,
    .target = self->b,
    .label = g_strdup (""),
    .category = ENTENTE_CATEGORY_CO_MENTION,
    .symmetric = TRUE,
    .quotes = g_steal_pointer (&self->quotes),
  };

  relation = relation != NULL ? g_object_ref (relation) : entente_relation_new ();
  state.id = g_steal_pointer (&id);
  entente_relation_take_state (relation, &state);
  return relation;
}

static gint
compare_ties (gconstpointer x,
              gconstpointer y)
{
  EntenteRelation *a = *(EntenteRelation * const *) x;
  EntenteRelation *b = *(EntenteRelation * const *) y;
  guint n_a = entente_relation_get_n_quotes (a);
  guint n_b = entente_relation_get_n_quotes (b);

  if (n_a != n_b)
    return n_a > n_b ? -1 : 1;

  n_a = entente_relation_get_n_sources (a);
  n_b = entente_relation_get_n_sources (b);
  if (n_a != n_b)
    return n_a > n_b ? -1 : 1;
  return strcmp (entente_relation_get_id (a), entente_relation_get_id (b));
}

/**
 * entente_join_co_mentions:
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined
 * @actors: (element-type EntenteActor): all actors
 * @relations: (element-type EntenteRelation): all relations
 * @known: (element-type utf8 EntenteRelation): the co-mentions so far by identifier
 *
 * Finds pairs of actors that sentences name together, while no document tells
 * of a relation between them. A sentence that names more than eight is a list,
 * and ties nobody.
 *
 * Returns: (transfer full) (element-type EntenteRelation): the co-mentions,
 *   those with the most sentences first
 */
GPtrArray *
entente_join_co_mentions (GPtrArray  *read_documents,
                          GPtrArray  *actors,
                          GPtrArray  *relations,
                          GHashTable *known)
{
  g_autoptr (GHashTable) ties = g_hash_table_new_full (hash_tie, equal_ties, free_tie, NULL);
  GPtrArray *co_mentions = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer key;

  exclude_related (ties, relations, actors);
  for (guint d = 0; d < read_documents->len; d++)
    tie_in_document (ties, g_ptr_array_index (read_documents, d));

  g_hash_table_iter_init (&iter, ties);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      Tie *self = key;

      if (self->quotes != NULL && self->quotes->len > 0)
        g_ptr_array_add (co_mentions, take_tie (self, known));
    }

  g_ptr_array_sort (co_mentions, compare_ties);
  return co_mentions;
}
