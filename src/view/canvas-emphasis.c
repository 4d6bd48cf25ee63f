/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands out: the selection with what is adjacent to it, what the
 * pointer is on, and the node that is dragged. Each is a layer of its own
 * over the whole, so that the whole need not be painted again.
 */

#include "view/canvas-private.h"

/* Added to the width of a line that stands out, in layout points. */
#define EXTRA_WIDTH 1.2

/* From a node to the outside of the ring around it, in layout points. */
#define SELECTION_RING 3.5
#define HOVER_RING 2.0

/* Nodes and edges, each a flag by index. */
typedef struct
{
  gboolean *nodes;
  gboolean *edges;
} Emphasis;

static void
emphasis_init (Emphasis             *self,
               const EntenteNetwork *network)
{
  self->nodes = g_new0 (gboolean, network->n_nodes);
  self->edges = g_new0 (gboolean, network->n_edges);
}

static void
emphasis_clear (Emphasis *self)
{
  g_clear_pointer (&self->nodes, g_free);
  g_clear_pointer (&self->edges, g_free);
}

static void
add_edge (Emphasis             *self,
          const EntenteNetwork *network,
          guint                 edge)
{
  self->edges[edge] = TRUE;
  self->nodes[network->edges[edge].source] = TRUE;
  self->nodes[network->edges[edge].target] = TRUE;
}

static gboolean
is_incident (const EntenteNetworkEdge *edge,
             guint                     node)
{
  return edge->source == node || edge->target == node;
}

static void
add_neighborhood (Emphasis             *self,
                  const EntenteNetwork *network,
                  guint                 node)
{
  self->nodes[node] = TRUE;
  for (guint i = 0; i < network->n_edges; i++)
    if (is_incident (&network->edges[i], node))
      add_edge (self, network, i);
}

static gint
find_pair (const EntenteNetwork *network,
           EntenteActor         *one,
           EntenteActor         *other)
{
  gint source = entente_network_find_node (network, one);
  gint target = entente_network_find_node (network, other);

  for (guint i = 0; i < network->n_edges && source >= 0 && target >= 0; i++)
    if (is_incident (&network->edges[i], (guint) source) &&
        is_incident (&network->edges[i], (guint) target))
      return (gint) i;

  return -1;
}

/* Returns: index of the selected edge, or -1 */
static gint
get_selected_edge (EntenteCanvas *self)
{
  const EntenteNetwork *network = self->layout->network;
  EntenteRelation *relation = entente_selection_get_relation (self->selection);
  EntenteActor *source, *target;

  if (relation != NULL)
    return entente_network_find_edge (network, relation);
  if (entente_selection_get_pair (self->selection, &source, &target))
    return find_pair (network, source, target);

  return -1;
}

static gboolean
is_lifted (EntenteCanvas *self,
           guint          node)
{
  return self->drag.moving && self->drag.node == (gint) node;
}

static gboolean
is_edge_lifted (EntenteCanvas *self,
                guint          edge)
{
  return self->drag.moving && self->drag.node >= 0 &&
         is_incident (&self->layout->network->edges[edge], (guint) self->drag.node);
}

/* Where something stands out, its labels do, and no others. */
static EntenteExcerpt *
take_all (EntenteCanvas *self)
{
  EntenteExcerptLabels labels = self->is_dimmed ? ENTENTE_EXCERPT_LABELS_NONE
                                                : ENTENTE_EXCERPT_LABELS_OF_MAP;
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, labels);
  const EntenteNetwork *network = self->layout->network;

  for (guint i = 0; i < network->n_edges; i++)
    if (!is_edge_lifted (self, i))
      entente_excerpt_add_edge (excerpt, i);
  for (guint i = 0; i < network->n_nodes; i++)
    if (!is_lifted (self, i))
      entente_excerpt_add_node (excerpt, i);

  return excerpt;
}

static void
add_nodes (EntenteExcerpt *excerpt,
           EntenteCanvas  *self,
           const Emphasis *emphasis)
{
  for (guint i = 0; i < self->layout->network->n_nodes; i++)
    if (emphasis->nodes[i] && !is_lifted (self, i))
      entente_excerpt_add_node (excerpt, i);
}

/* A node with all its lines and neighbours. */
static EntenteExcerpt *
take_neighborhood (EntenteCanvas *self,
                   guint          node)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_OF_THESE);
  Emphasis emphasis;

  emphasis_init (&emphasis, self->layout->network);
  add_neighborhood (&emphasis, self->layout->network, node);
  for (guint i = 0; i < self->layout->network->n_edges; i++)
    if (emphasis.edges[i] && !is_edge_lifted (self, i))
      entente_excerpt_add_edge (excerpt, i);
  if (!is_lifted (self, node))
    entente_excerpt_add_ringed_node (excerpt, node, SELECTION_RING);
  emphasis.nodes[node] = FALSE;
  add_nodes (excerpt, self, &emphasis);
  emphasis_clear (&emphasis);

  return excerpt;
}

/* A line with its two ends. */
static EntenteExcerpt *
take_edge (EntenteCanvas *self,
           guint          edge)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_ALWAYS);
  Emphasis emphasis;

  emphasis_init (&emphasis, self->layout->network);
  add_edge (&emphasis, self->layout->network, edge);
  if (!is_edge_lifted (self, edge))
    entente_excerpt_add_edge (excerpt, edge)->width += EXTRA_WIDTH;
  add_nodes (excerpt, self, &emphasis);
  emphasis_clear (&emphasis);

  return excerpt;
}

/* Returns: (nullable): what is selected, with what is adjacent to it */
static EntenteExcerpt *
take_selection (EntenteCanvas *self)
{
  gint edge, node;

  if (self->scene == NULL || self->selection == NULL)
    return NULL;

  edge = get_selected_edge (self);
  if (edge >= 0)
    return take_edge (self, (guint) edge);

  node = entente_canvas_get_selected_node (self);
  if (node >= 0)
    return take_neighborhood (self, (guint) node);

  return NULL;
}

/* How far the dragged node has gone from its place in the scene. */
static EntentePoint
get_way (EntenteCanvas *self)
{
  EntenteRect from = self->scene->nodes[self->drag.node].box;
  EntenteRect to = self->layout->boxes[self->drag.node];

  return (EntentePoint) { to.x - from.x, to.y - from.y };
}

static void
add_lifted_edge (EntenteExcerpt *excerpt,
                 EntenteCanvas  *self,
                 guint           edge)
{
  const EntenteNetworkEdge *ends = &self->layout->network->edges[edge];
  EntenteSceneNode source = self->scene->nodes[ends->source];
  EntenteSceneNode target = self->scene->nodes[ends->target];

  source.box = self->layout->boxes[ends->source];
  target.box = self->layout->boxes[ends->target];
  entente_excerpt_reroute_edge (excerpt, entente_excerpt_add_edge (excerpt, edge),
                                &self->layout->edges[edge], &source, &target);
}

/* The dragged node with its lines, where they are now. */
static EntenteExcerpt *
take_lifted (EntenteCanvas *self)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_OF_THESE);
  guint node = (guint) self->drag.node;

  for (guint i = 0; i < self->layout->network->n_edges; i++)
    if (is_edge_lifted (self, i))
      add_lifted_edge (excerpt, self, i);
  entente_excerpt_move_node (entente_excerpt_add_ringed_node (excerpt, node, SELECTION_RING),
                             get_way (self));

  return excerpt;
}

/* Lines come with the labels that they would else be painted over; where
 * something is selected, they are let be.
 */
static EntenteExcerpt *
take_hovered_node (EntenteCanvas *self,
                   guint          node)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_OF_MAP);
  const EntenteNetwork *network = self->layout->network;

  for (guint i = 0; i < network->n_edges && !self->is_dimmed; i++)
    if (is_incident (&network->edges[i], node))
      entente_excerpt_add_edge (excerpt, i)->width += EXTRA_WIDTH;
  entente_excerpt_add_ringed_node (excerpt, node, HOVER_RING);

  return excerpt;
}

/* A line of its own says its label in any case. */
static EntenteExcerpt *
take_hovered_edge (EntenteCanvas *self,
                   guint          edge)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_ALWAYS);

  entente_excerpt_add_edge (excerpt, edge)->width += EXTRA_WIDTH;

  return excerpt;
}

/* Returns: index of the selected node, or -1 */
gint
entente_canvas_get_selected_node (EntenteCanvas *self)
{
  EntenteActor *actor = NULL;

  if (self->selection != NULL && self->layout != NULL)
    actor = entente_selection_get_actor (self->selection);

  return actor != NULL ? entente_network_find_node (self->layout->network, actor) : -1;
}

/* Shows what is hovered. */
void
entente_canvas_update_hover (EntenteCanvas *self)
{
  EntenteExcerpt *excerpt = NULL;

  if (self->hovered.node >= 0)
    excerpt = take_hovered_node (self, (guint) self->hovered.node);
  else if (self->hovered.edge >= 0)
    excerpt = take_hovered_edge (self, (guint) self->hovered.edge);

  entente_canvas_layer_set_excerpt (self->hover, excerpt);
}

/* Shows what is dragged. */
void
entente_canvas_update_lifted (EntenteCanvas *self)
{
  gboolean lifts = self->drag.moving && self->drag.node >= 0;

  entente_canvas_layer_set_excerpt (self->lifted, lifts ? take_lifted (self) : NULL);
}

/* Shows the scene as it is now, and what of it is selected. */
void
entente_canvas_update_layers (EntenteCanvas *self)
{
  EntenteExcerpt *strong = take_selection (self);

  self->is_dimmed = strong != NULL;
  entente_canvas_layer_set_excerpt (self->strong, strong);
  entente_canvas_layer_set_excerpt (self->ground, self->scene != NULL ? take_all (self) : NULL);
  entente_canvas_layer_set_excerpt (self->hover, NULL);
  entente_canvas_update_lifted (self);
}
