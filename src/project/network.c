/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/network.h"

#include "project/manner.h"
#include "project/ranking.h"

#include <string.h>

typedef struct
{
  EntenteNetwork public;

  gatomicrefcount ref_count;
  GHashTable *node_of_actor;
  GHashTable *edge_of_relation;
} Network;

G_DEFINE_BOXED_TYPE (EntenteNetwork, entente_network, entente_network_ref, entente_network_unref)

/* How many actors read well at once, and how many lines. */
#define READABLE_ACTORS_MIN 30
#define READABLE_ACTORS_MAX 60
#define READABLE_EDGES 110

/**
 * entente_network_filter_init:
 * @filter: (out): a filter
 *
 * Sets a filter that lets everything pass but co-mentions and what is uncertain.
 */
void
entente_network_filter_init (EntenteNetworkFilter *filter)
{
  g_return_if_fail (filter != NULL);

  filter->strongest = 0;
  filter->kinds = (1u << ENTENTE_N_ACTOR_KINDS) - 1;
  filter->categories = ((1u << ENTENTE_N_CATEGORIES) - 1) & ~(1u << ENTENTE_CATEGORY_CO_MENTION);
  filter->firmnesses = (1u << ENTENTE_N_FIRMNESSES) - 1;
  filter->minimum_sources = 1;
  filter->uncertain = FALSE;
  filter->linked_only = FALSE;
}

static gboolean
shows_kind_of (const EntenteNetworkFilter *filter,
               EntenteActor               *actor)
{
  return (filter->kinds & (1u << entente_actor_get_kind (actor))) != 0;
}

/**
 * entente_network_filter_passes:
 * @filter: a filter
 * @relation: a relation
 *
 * Finds out whether a relation is of those to be shown, if there is room for
 * its actors.
 *
 * Returns: %TRUE if the filter does not hide it
 */
gboolean
entente_network_filter_passes (const EntenteNetworkFilter *filter,
                               EntenteRelation            *relation)
{
  g_return_val_if_fail (filter != NULL, FALSE);
  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), FALSE);

  return (filter->categories & (1u << entente_relation_get_category (relation))) != 0
         && (filter->firmnesses & (1u << entente_relation_get_firmness (relation))) != 0
         && (filter->uncertain || !entente_relation_is_uncertain (relation))
         && entente_relation_get_n_sources (relation) >= filter->minimum_sources
         && shows_kind_of (filter, entente_relation_get_source (relation))
         && shows_kind_of (filter, entente_relation_get_target (relation));
}

/**
 * entente_network_readable_size:
 * @project: a project
 * @filter: which part to show; how many does not matter here
 *
 * Finds out how many of the strongest actors make a map that reads well: all
 * that have relations if they are few, else 30 to 60, fewer the more relations
 * there are between them.
 *
 * Returns: the number of actors, for #EntenteNetworkFilter.strongest
 */
guint
entente_network_readable_size (EntenteProject             *project,
                               const EntenteNetworkFilter *filter)
{
  g_autoptr (EntenteRanking) ranking = NULL;
  guint size;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), 0);
  g_return_val_if_fail (filter != NULL, 0);

  ranking = entente_ranking_new (project, filter);
  size = ranking->n_linked > 0 ? ranking->n_linked : ranking->actors->len;
  size = MIN (size, READABLE_ACTORS_MAX);

  /* Links come in the order of their later actor, so the first one too many
   * says which actors are still within bounds. */
  if (ranking->links->len > READABLE_EDGES)
    size = MIN (size, g_array_index (ranking->links, EntenteLink, READABLE_EDGES).b);
  return MAX (size, MIN (READABLE_ACTORS_MIN, ranking->n_linked));
}

static guint
choose_size (double strength,
             double weakest,
             double strongest)
{
  double share = strongest > weakest ? (strength - weakest) / (strongest - weakest) : 0.5;

  return share > 2.0 / 3.0 ? 2 : share > 1.0 / 3.0 ? 1 : 0;
}

static void
measure_extremes (const EntenteRanking *ranking,
                  guint                 n_nodes,
                  double               *weakest,
                  double               *strongest)
{
  *weakest = G_MAXDOUBLE;
  *strongest = 0.0;

  for (guint i = 0; i < n_nodes; i++)
    {
      double strength = g_array_index (ranking->actors, EntenteRankedActor, i).strength;

      *weakest = MIN (*weakest, strength);
      *strongest = MAX (*strongest, strength);
    }
}

static void
set_nodes (Network              *self,
           const EntenteRanking *ranking,
           guint                 n_nodes)
{
  double weakest;
  double strongest;

  measure_extremes (ranking, n_nodes, &weakest, &strongest);
  self->public.nodes = g_new0 (EntenteNetworkNode, n_nodes);
  self->public.n_nodes = n_nodes;

  for (guint i = 0; i < n_nodes; i++)
    {
      const EntenteRankedActor *ranked
        = &g_array_index (ranking->actors, EntenteRankedActor, i);
      EntenteNetworkNode *node = &self->public.nodes[i];

      node->actor = g_object_ref (ranked->actor);
      node->id = g_strdup (entente_actor_get_id (ranked->actor));
      node->label = g_strdup (entente_actor_get_name (ranked->actor));
      node->kind = entente_actor_get_kind (ranked->actor);
      node->size = choose_size (ranked->strength, weakest, strongest);
      g_hash_table_insert (self->node_of_actor, ranked->actor, GUINT_TO_POINTER (i));
    }
}

static char *
dup_label (GPtrArray *relations)
{
  const char *strongest = entente_relation_get_label (g_ptr_array_index (relations, 0));

  return relations->len > 1
         ? g_strdup_printf ("%s +%u", strongest, relations->len - 1)
         : g_strdup (strongest);
}

static gboolean
is_claimed (GPtrArray *relations)
{
  for (guint i = 0; i < relations->len; i++)
    if (!entente_relation_is_claimed (g_ptr_array_index (relations, i)))
      return FALSE;

  return TRUE;
}

static void
set_arrows (EntenteNetworkEdge *edge,
            EntenteActor       *source)
{
  for (guint i = 0; i < edge->relations->len; i++)
    {
      EntenteRelation *relation = g_ptr_array_index (edge->relations, i);

      if (entente_relation_is_symmetric (relation))
        continue;
      if (entente_relation_get_source (relation) == source)
        edge->arrow_at_target = TRUE;
      else
        edge->arrow_at_source = TRUE;
    }
}

static char *
dup_edge_id (const EntenteNetworkNode *a,
             const EntenteNetworkNode *b)
{
  gboolean ordered = strcmp (a->id, b->id) < 0;

  return g_strconcat (ordered ? a->id : b->id, "--", ordered ? b->id : a->id, NULL);
}

static void
set_edge (Network           *self,
          EntenteNetworkEdge *edge,
          const EntenteLink *link)
{
  EntenteRelation *strongest = g_ptr_array_index (link->relations, 0);
  EntenteActor *source = entente_relation_get_source (strongest);
  gboolean turned = self->public.nodes[link->a].actor != source;

  edge->source = turned ? link->b : link->a;
  edge->target = turned ? link->a : link->b;
  edge->relations = g_ptr_array_ref (link->relations);
  edge->id = dup_edge_id (&self->public.nodes[link->a], &self->public.nodes[link->b]);
  edge->label = dup_label (link->relations);
  edge->caption = entente_manner_dup_caption (strongest);
  edge->category = entente_relation_get_category (strongest);
  edge->firmness = entente_relation_get_firmness (strongest);
  edge->claimed = is_claimed (link->relations);
  edge->n_sources = entente_relation_get_n_sources (strongest);
  set_arrows (edge, source);
}

static guint
count_links_among (const EntenteRanking *ranking,
                   guint                 n_nodes)
{
  guint n_links = 0;

  while (n_links < ranking->links->len
         && g_array_index (ranking->links, EntenteLink, n_links).b < n_nodes)
    n_links++;

  return n_links;
}

static void
set_edges (Network              *self,
           const EntenteRanking *ranking)
{
  guint n_edges = count_links_among (ranking, self->public.n_nodes);

  self->public.edges = g_new0 (EntenteNetworkEdge, n_edges);
  self->public.n_edges = n_edges;

  for (guint i = 0; i < n_edges; i++)
    {
      const EntenteLink *link = &g_array_index (ranking->links, EntenteLink, i);

      set_edge (self, &self->public.edges[i], link);
      for (guint r = 0; r < link->relations->len; r++)
        g_hash_table_insert (self->edge_of_relation, g_ptr_array_index (link->relations, r),
                             GUINT_TO_POINTER (i));
    }
}

/**
 * entente_network_new:
 * @project: a project
 * @filter: which part to show
 *
 * Makes a snapshot of the shown part of a project. The nodes stand in the
 * order of their strength, so that the same project and filter give the same
 * network.
 *
 * Returns: (transfer full): a network
 */
EntenteNetwork *
entente_network_new (EntenteProject             *project,
                     const EntenteNetworkFilter *filter)
{
  g_autoptr (EntenteRanking) ranking = NULL;
  Network *self;
  guint n_actors;
  guint n_nodes;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  self = g_new0 (Network, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->node_of_actor = g_hash_table_new (NULL, NULL);
  self->edge_of_relation = g_hash_table_new (NULL, NULL);

  ranking = entente_ranking_new (project, filter);
  n_actors = filter->linked_only ? ranking->n_linked : ranking->actors->len;
  n_nodes = n_actors;
  if (filter->strongest > 0)
    n_nodes = MIN (n_nodes, filter->strongest);

  set_nodes (self, ranking, n_nodes);
  set_edges (self, ranking);
  self->public.n_actors = n_actors;
  self->public.n_relations = ranking->n_relations;
  return &self->public;
}

/**
 * entente_network_ref:
 * @self: a network
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
EntenteNetwork *
entente_network_ref (EntenteNetwork *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((Network *) self)->ref_count);
  return self;
}

static void
free_network (Network *self)
{
  for (guint i = 0; i < self->public.n_nodes; i++)
    {
      EntenteNetworkNode *node = &self->public.nodes[i];

      g_object_unref (node->actor);
      g_free ((char *) node->id);
      g_free ((char *) node->label);
    }

  for (guint i = 0; i < self->public.n_edges; i++)
    {
      EntenteNetworkEdge *edge = &self->public.edges[i];

      g_ptr_array_unref (edge->relations);
      g_free ((char *) edge->id);
      g_free ((char *) edge->label);
      g_free ((char *) edge->caption);
    }

  g_free (self->public.nodes);
  g_free (self->public.edges);
  g_hash_table_unref (self->node_of_actor);
  g_hash_table_unref (self->edge_of_relation);
  g_free (self);
}

/**
 * entente_network_unref:
 * @self: (transfer full): a network
 *
 * Releases a reference.
 */
void
entente_network_unref (EntenteNetwork *self)
{
  Network *network = (Network *) self;

  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&network->ref_count))
    free_network (network);
}

static gint
look_up (GHashTable *table,
         gpointer    key)
{
  gpointer value;

  return g_hash_table_lookup_extended (table, key, NULL, &value)
         ? (gint) GPOINTER_TO_UINT (value)
         : -1;
}

/**
 * entente_network_find_node:
 * @self: a network
 * @actor: (nullable): an actor
 *
 * Finds the node of an actor.
 *
 * Returns: its index, -1 if it is not shown
 */
gint
entente_network_find_node (const EntenteNetwork *self,
                           EntenteActor         *actor)
{
  g_return_val_if_fail (self != NULL, -1);

  return look_up (((const Network *) self)->node_of_actor, actor);
}

/**
 * entente_network_find_edge:
 * @self: a network
 * @relation: (nullable): a relation
 *
 * Finds the edge that a relation is part of.
 *
 * Returns: its index, -1 if it is not shown
 */
gint
entente_network_find_edge (const EntenteNetwork *self,
                           EntenteRelation      *relation)
{
  g_return_val_if_fail (self != NULL, -1);

  return look_up (((const Network *) self)->edge_of_relation, relation);
}
