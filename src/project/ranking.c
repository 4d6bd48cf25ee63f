/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/ranking.h"

#include "project/relation-private.h"

#include <math.h>
#include <string.h>

/* An actor that the filter lets pass.
 *
 * @neighbours: (element-type guint): indices of the candidates it is linked to
 * @position: its place by strength alone
 * @rank: its place on the map, or UNRANKED
 */
typedef struct
{
  EntenteActor *actor;
  GArray *neighbours;
  double strength;
  guint position;
  guint rank;
} Candidate;

#define UNRANKED G_MAXUINT

typedef struct
{
  GArray *candidates;
  GHashTable *index;
  GHashTable *links;
  guint n_relations;
} Field;

static Candidate *
get_candidate (const Field *field,
               guint        i)
{
  return &g_array_index (field->candidates, Candidate, i);
}

static void
clear_candidate (gpointer data)
{
  Candidate *self = data;

  g_object_unref (self->actor);
  g_array_unref (self->neighbours);
}

static guint
hash_link (gconstpointer data)
{
  const EntenteLink *self = data;

  return self->a * 2654435761u ^ self->b;
}

static gboolean
equal_links (gconstpointer x,
             gconstpointer y)
{
  const EntenteLink *link_x = x;
  const EntenteLink *link_y = y;

  return link_x->a == link_y->a && link_x->b == link_y->b;
}

static void
clear_link (gpointer data)
{
  EntenteLink *self = data;

  g_clear_pointer (&self->relations, g_ptr_array_unref);
}

static void
free_link (gpointer data)
{
  clear_link (data);
  g_free (data);
}

static void
collect_candidates (Field                      *field,
                    EntenteProject             *project,
                    const EntenteNetworkFilter *filter)
{
  GListModel *actors = entente_project_get_actors (project);
  guint n_actors = g_list_model_get_n_items (actors);

  for (guint i = 0; i < n_actors; i++)
    {
      g_autoptr (EntenteActor) actor = g_list_model_get_item (actors, i);
      Candidate candidate = { .rank = UNRANKED };

      if ((filter->kinds & (1u << entente_actor_get_kind (actor))) == 0)
        continue;

      g_hash_table_insert (field->index, actor, GUINT_TO_POINTER (field->candidates->len));
      candidate.actor = g_steal_pointer (&actor);
      candidate.neighbours = g_array_new (FALSE, FALSE, sizeof (guint));
      g_array_append_val (field->candidates, candidate);
    }
}

static EntenteLink *
find_link (Field *field,
           guint  a,
           guint  b)
{
  EntenteLink key = { MIN (a, b), MAX (a, b), NULL };
  EntenteLink *link = g_hash_table_lookup (field->links, &key);

  if (link == NULL)
    {
      link = g_memdup2 (&key, sizeof key);
      link->relations = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_add (field->links, link);
      g_array_append_val (get_candidate (field, a)->neighbours, b);
      g_array_append_val (get_candidate (field, b)->neighbours, a);
    }

  return link;
}

static void
collect_links (Field                      *field,
               GListModel                 *relations,
               const EntenteNetworkFilter *filter)
{
  guint n_relations = g_list_model_get_n_items (relations);

  for (guint i = 0; i < n_relations; i++)
    {
      g_autoptr (EntenteRelation) relation = g_list_model_get_item (relations, i);
      gpointer source;
      gpointer target;

      if (entente_network_filter_passes (filter, relation)
          && g_hash_table_lookup_extended (field->index,
                                           entente_relation_get_source (relation),
                                           NULL, &source)
          && g_hash_table_lookup_extended (field->index,
                                           entente_relation_get_target (relation),
                                           NULL, &target))
        {
          EntenteLink *link
            = find_link (field, GPOINTER_TO_UINT (source), GPOINTER_TO_UINT (target));

          g_ptr_array_add (link->relations, g_steal_pointer (&relation));
          field->n_relations++;
        }
    }
}

/* Each doubling counts the same, and ties to others most of all: a name in
 * every article that does nothing is not what the map is about. */
static double
measure_strength (const Candidate *candidate)
{
  return log2 (1.0 + entente_actor_get_n_documents (candidate->actor))
         + log2 (1.0 + entente_actor_get_n_mentions (candidate->actor))
         + 2.0 * log2 (1.0 + candidate->neighbours->len);
}

static gint
compare_by_strength (gconstpointer a,
                     gconstpointer b,
                     gpointer      user_data)
{
  const Field *field = user_data;
  const Candidate *x = get_candidate (field, *(const guint *) a);
  const Candidate *y = get_candidate (field, *(const guint *) b);
  gboolean x_linked = x->neighbours->len > 0;
  gboolean y_linked = y->neighbours->len > 0;

  if (x_linked != y_linked)
    return x_linked ? -1 : 1;
  if (x->strength != y->strength)
    return x->strength > y->strength ? -1 : 1;
  return strcmp (entente_actor_get_id (x->actor), entente_actor_get_id (y->actor));
}

static GArray *
order_by_strength (Field *field)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < field->candidates->len; i++)
    {
      get_candidate (field, i)->strength = measure_strength (get_candidate (field, i));
      g_array_append_val (order, i);
    }

  g_array_sort_with_data (order, compare_by_strength, field);
  for (guint i = 0; i < order->len; i++)
    get_candidate (field, g_array_index (order, guint, i))->position = i;

  return order;
}

/* The strongest neighbour, unless there is a neighbour on the map already. */
static Candidate *
find_needed_neighbour (const Field     *field,
                       const Candidate *candidate)
{
  Candidate *best = NULL;

  for (guint i = 0; i < candidate->neighbours->len; i++)
    {
      Candidate *neighbour
        = get_candidate (field, g_array_index (candidate->neighbours, guint, i));

      if (neighbour->rank != UNRANKED)
        return NULL;
      if (best == NULL || neighbour->position < best->position)
        best = neighbour;
    }

  return best;
}

static void
place (EntenteRanking *self,
       Candidate      *candidate)
{
  EntenteRankedActor ranked = { candidate->actor, candidate->strength };

  candidate->rank = self->actors->len;
  g_array_append_val (self->actors, ranked);
  self->n_linked += candidate->neighbours->len > 0;
}

/* By strength, but nobody stands alone on the map who need not: an actor with
 * no neighbour there yet brings its strongest one along. */
static void
rank_candidates (EntenteRanking *self,
                 Field          *field)
{
  g_autoptr (GArray) order = order_by_strength (field);

  for (guint i = 0; i < order->len; i++)
    {
      Candidate *candidate = get_candidate (field, g_array_index (order, guint, i));
      Candidate *needed;

      if (candidate->rank != UNRANKED)
        continue;

      needed = find_needed_neighbour (field, candidate);
      place (self, candidate);
      if (needed != NULL)
        place (self, needed);
    }
}

static gint
compare_relations (gconstpointer a,
                   gconstpointer b)
{
  return entente_relation_compare (*(EntenteRelation * const *) a,
                                   *(EntenteRelation * const *) b);
}

static gint
compare_links (gconstpointer a,
               gconstpointer b)
{
  const EntenteLink *x = a;
  const EntenteLink *y = b;

  if (x->b != y->b)
    return x->b < y->b ? -1 : 1;
  return x->a < y->a ? -1 : x->a > y->a;
}

static void
rank_links (EntenteRanking *self,
            Field          *field)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, field->links);
  while (g_hash_table_iter_next (&iter, &value, NULL))
    {
      EntenteLink *link = value;
      guint a = get_candidate (field, link->a)->rank;
      guint b = get_candidate (field, link->b)->rank;
      EntenteLink ranked = {
        MIN (a, b), MAX (a, b), g_steal_pointer (&link->relations)
      };

      g_ptr_array_sort (ranked.relations, compare_relations);
      g_array_append_val (self->links, ranked);
    }

  g_array_sort (self->links, compare_links);
}

/**
 * entente_ranking_new:
 * @project: a project
 * @filter: which actors and relations count; how many does not matter here
 *
 * Puts actors into the order in which they come onto the map.
 *
 * Returns: (transfer full): the ranking, valid as long as @project is unchanged
 */
EntenteRanking *
entente_ranking_new (EntenteProject             *project,
                     const EntenteNetworkFilter *filter)
{
  EntenteRanking *self;
  Field field = { 0, };

  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  field.candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_array_set_clear_func (field.candidates, clear_candidate);
  field.index = g_hash_table_new (NULL, NULL);
  field.links = g_hash_table_new_full (hash_link, equal_links, free_link, NULL);
  collect_candidates (&field, project, filter);
  collect_links (&field, entente_project_get_relations (project), filter);
  if ((filter->categories & (1u << ENTENTE_CATEGORY_CO_MENTION)) != 0)
    collect_links (&field, entente_project_get_co_mentions (project), filter);

  self = g_new0 (EntenteRanking, 1);
  self->actors = g_array_new (FALSE, FALSE, sizeof (EntenteRankedActor));
  self->links = g_array_new (FALSE, FALSE, sizeof (EntenteLink));
  self->n_relations = field.n_relations;
  g_array_set_clear_func (self->links, clear_link);
  rank_candidates (self, &field);
  rank_links (self, &field);

  g_hash_table_unref (field.links);
  g_hash_table_unref (field.index);
  g_array_unref (field.candidates);
  return self;
}

/**
 * entente_ranking_free:
 * @self: (transfer full): a ranking
 *
 * Frees a ranking.
 */
void
entente_ranking_free (EntenteRanking *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->actors);
  g_array_unref (self->links);
  g_free (self);
}
