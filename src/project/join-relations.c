/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/join.h"

#include "project/actor-private.h"
#include "project/name-key.h"
#include "project/read-document.h"
#include "project/relation-private.h"

#include <string.h>

/* Found relations that are one: same actors, direction (unless it means
 * nothing), category and relating words. */
typedef struct
{
  EntenteActor *source;
  EntenteActor *target;
  EntenteCategory category;
  gboolean symmetric;
  const char *family;

  char *id;
  GArray *quotes;
  GHashTable *labels;
} Collection;

static guint
hash_collection (gconstpointer data)
{
  const Collection *self = data;

  return g_direct_hash (self->source) * 31 + g_direct_hash (self->target) * 17
         + self->category * 7 + (guint) self->symmetric + g_str_hash (self->family);
}

static gboolean
equal_collections (gconstpointer a,
                   gconstpointer b)
{
  const Collection *x = a;
  const Collection *y = b;

  return x->source == y->source && x->target == y->target && x->category == y->category
         && x->symmetric == y->symmetric && strcmp (x->family, y->family) == 0;
}

static void
free_collection (gpointer data)
{
  Collection *self = data;

  g_free (self->id);
  g_clear_pointer (&self->quotes, g_array_unref);
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_free (self);
}

/* Symmetric relations go out from the actor whose identifier sorts first. */
static gboolean
is_turned (const EntenteReadDocument  *document,
           const EntenteFoundRelation *found)
{
  const char *source = entente_actor_get_id (document->actors[found->source]);
  const char *target = entente_actor_get_id (document->actors[found->target]);

  return found->symmetric && strcmp (source, target) > 0;
}

static char *
dup_id (const Collection *self)
{
  g_autofree char *category
    = g_ascii_strdown (entente_category_get_name (self->category), -1);
  g_autofree char *slug = NULL;
  GString *id = g_string_new (NULL);

  g_string_append_printf (id, "%s--%s--%s", entente_actor_get_id (self->source),
                          entente_actor_get_id (self->target), category);
  if (self->family[0] != '\0')
    {
      slug = entente_name_dup_slug (self->family);
      g_string_append_printf (id, "-%s", slug);
    }

  return g_string_free (id, FALSE);
}

static Collection *
find_collection (GHashTable                 *collections,
                 const EntenteReadDocument  *document,
                 guint                       r,
                 const EntenteFoundRelation *found)
{
  gboolean turned = is_turned (document, found);
  Collection key = {
    .source = document->actors[turned ? found->target : found->source],
    .target = document->actors[turned ? found->source : found->target],
    .category = found->category,
    .symmetric = found->symmetric,
    .family = document->families[r],
  };
  Collection *self = g_hash_table_lookup (collections, &key);

  if (self == NULL)
    {
      self = g_memdup2 (&key, sizeof key);
      self->id = dup_id (self);
      self->quotes = g_array_new (FALSE, FALSE, sizeof (EntenteQuoteState));
      self->labels = g_hash_table_new (g_str_hash, g_str_equal);
      g_hash_table_add (collections, self);
    }

  return self;
}

/* A firmer label counts more than any number of weaker ones: "visited" before
 * "to visit". */
static guint
get_weight (const EntenteFoundRelation *found)
{
  return found->quotes->len
         << (4 * (ENTENTE_FIRMNESS_NEGATED - entente_found_relation_get_firmness (found)));
}

static void
collect_quotes (Collection                 *self,
                const EntenteReadDocument  *document,
                const EntenteFoundRelation *found)
{
  gboolean turned = is_turned (document, found);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->labels, found->label));

  g_hash_table_insert (self->labels, found->label,
                       GUINT_TO_POINTER (count + get_weight (found)));

  for (guint i = 0; i < found->quotes->len; i++)
    {
      EntenteFoundQuote quote = g_array_index (found->quotes, EntenteFoundQuote, i);
      EntenteQuoteState state = {
        .document = document->document,
        .independent_source = document->source,
        .found = quote,
      };

      if (turned)
        {
          state.found.source = quote.target;
          state.found.target = quote.source;
        }
      if (quote.speaker >= 0)
        state.speaker = document->actors[quote.speaker];

      g_array_append_val (self->quotes, state);
    }
}

static GHashTable *
collect_relations (GPtrArray *documents)
{
  GHashTable *collections
    = g_hash_table_new_full (hash_collection, equal_collections, free_collection, NULL);

  for (guint d = 0; d < documents->len; d++)
    {
      const EntenteReadDocument *document = g_ptr_array_index (documents, d);

      for (guint r = 0; r < document->findings->relations->len; r++)
        {
          const EntenteFoundRelation *found
            = g_ptr_array_index (document->findings->relations, r);

          if (found->category != ENTENTE_CATEGORY_CO_MENTION
              && document->actors[found->source] != document->actors[found->target])
            collect_quotes (find_collection (collections, document, r, found),
                            document, found);
        }
    }

  return collections;
}

static gint
compare_collections (gconstpointer a,
                     gconstpointer b)
{
  const Collection *x = *(Collection * const *) a;
  const Collection *y = *(Collection * const *) b;
  gint order = strcmp (x->id, y->id);

  if (order != 0)
    return order;
  if (x->symmetric != y->symmetric)
    return x->symmetric ? 1 : -1;
  return strcmp (x->family, y->family);
}

/* In the order of their identifiers. Equal ones, such as of a relation found
 * both symmetric and not, get a number. */
static GPtrArray *
sort_collections (GHashTable *collections)
{
  GPtrArray *sorted = g_ptr_array_new ();
  guint n_equal = 1;
  GHashTableIter iter;
  gpointer collection;

  g_hash_table_iter_init (&iter, collections);
  while (g_hash_table_iter_next (&iter, &collection, NULL))
    g_ptr_array_add (sorted, collection);
  g_ptr_array_sort (sorted, compare_collections);

  for (guint i = 1; i < sorted->len; i++)
    {
      Collection *self = g_ptr_array_index (sorted, i);
      const Collection *first = g_ptr_array_index (sorted, i - n_equal);

      if (strcmp (self->id, first->id) == 0)
        {
          g_autofree char *plain = g_steal_pointer (&self->id);

          n_equal++;
          self->id = g_strdup_printf ("%s-n%u", plain, n_equal);
        }
      else
        {
          n_equal = 1;
        }
    }

  return sorted;
}

static char *
dup_label (const Collection *self)
{
  const char *best = NULL;
  guint most = 0;
  GHashTableIter iter;
  gpointer label;
  gpointer count;

  g_hash_table_iter_init (&iter, self->labels);
  while (g_hash_table_iter_next (&iter, &label, &count))
    if (best == NULL
        || GPOINTER_TO_UINT (count) > most
        || (GPOINTER_TO_UINT (count) == most && strcmp (label, best) < 0))
      {
        best = label;
        most = GPOINTER_TO_UINT (count);
      }

  return g_strdup (best);
}

static EntenteRelation *
take_collection (Collection *self,
                 GHashTable *known)
{
  EntenteRelation *relation = g_hash_table_lookup (known, self->id);
  EntenteRelationState state = {
    .source = self->source,
    .target = self->target,
    .label = dup_label (self),
    .category = self->category,
    .symmetric = self->symmetric,
    .quotes = g_steal_pointer (&self->quotes),
  };

  relation = relation != NULL ? g_object_ref (relation) : entente_relation_new ();
  state.id = g_strdup (self->id);
  entente_relation_take_state (relation, &state);
  return relation;
}

static void
add_relation_of (GHashTable      *relations_of,
                 EntenteActor    *actor,
                 EntenteRelation *relation)
{
  GPtrArray *relations = g_hash_table_lookup (relations_of, actor);

  if (relations == NULL)
    {
      relations = g_ptr_array_new ();
      g_hash_table_insert (relations_of, actor, relations);
    }

  g_ptr_array_add (relations, relation);
}

static gint
compare_relations (gconstpointer a,
                   gconstpointer b)
{
  return entente_relation_compare (*(EntenteRelation * const *) a,
                                   *(EntenteRelation * const *) b);
}

static void
give_relations_to_actors (GPtrArray *relations,
                          GPtrArray *actors)
{
  g_autoptr (GHashTable) relations_of
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  for (guint i = 0; i < relations->len; i++)
    {
      EntenteRelation *relation = g_ptr_array_index (relations, i);

      add_relation_of (relations_of, entente_relation_get_source (relation), relation);
      add_relation_of (relations_of, entente_relation_get_target (relation), relation);
    }

  for (guint i = 0; i < actors->len; i++)
    {
      EntenteActor *actor = g_ptr_array_index (actors, i);
      GPtrArray *own = g_hash_table_lookup (relations_of, actor);

      if (own != NULL)
        g_ptr_array_sort (own, compare_relations);
      entente_actor_set_relations (actor, own != NULL ? own : none);
    }
}

/**
 * entente_join_relations:
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined
 * @actors: (element-type EntenteActor): all actors
 * @known: (element-type utf8 EntenteRelation): the relations so far by identifier
 *
 * Collects the found relations of all documents, using the known objects where
 * the relation is the same, and tells the actors which are theirs.
 *
 * Returns: (transfer full) (element-type EntenteRelation): the relations in
 *   the order of their identifiers
 */
GPtrArray *
entente_join_relations (GPtrArray  *read_documents,
                        GPtrArray  *actors,
                        GHashTable *known)
{
  g_autoptr (GHashTable) collections = collect_relations (read_documents);
  g_autoptr (GPtrArray) sorted = sort_collections (collections);
  GPtrArray *relations = g_ptr_array_new_full (sorted->len, g_object_unref);

  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (relations, take_collection (g_ptr_array_index (sorted, i), known));

  give_relations_to_actors (relations, actors);
  return relations;
}
