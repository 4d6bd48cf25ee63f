/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A map between two layouts: what is in both moves, what is new appears. */

#include "view/canvas-private.h"

static void
fade_node (EntenteSceneNode *node,
           float             alpha)
{
  node->fill.alpha *= alpha;
  node->border.alpha *= alpha;
  node->text.alpha *= alpha;
}

/* How far each node has still to go, for nodes that were there before. */
static EntentePoint *
dup_ways (EntenteCanvas *self,
          double         progress,
          gboolean      *is_new)
{
  const EntenteLayout *layout = self->layout;
  const EntenteLayout *previous = self->previous_scene->layout;
  EntentePoint *ways = g_new0 (EntentePoint, layout->network->n_nodes);

  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      gint before = entente_network_find_node (previous->network, layout->network->nodes[i].actor);

      is_new[i] = before < 0;
      if (before < 0)
        continue;

      ways[i].x = (previous->boxes[before].x - layout->boxes[i].x) * (1 - progress);
      ways[i].y = (previous->boxes[before].y - layout->boxes[i].y) * (1 - progress);
    }

  return ways;
}

/* Shows the map on its way from the previous scene; @progress from 0 to 1. */
void
entente_canvas_blend (EntenteCanvas *self,
                      double         progress)
{
  const EntenteNetwork *network = self->layout->network;
  g_autofree gboolean *is_new = g_new0 (gboolean, network->n_nodes);
  g_autofree EntentePoint *ways = dup_ways (self, progress, is_new);
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene, ENTENTE_EXCERPT_LABELS_NONE);

  for (guint i = 0; i < network->n_edges; i++)
    {
      EntenteSceneEdge *edge = entente_excerpt_add_edge (excerpt, i);
      guint source = network->edges[i].source;
      guint target = network->edges[i].target;

      entente_excerpt_move_edge (excerpt, edge, ways[source], ways[target]);
      if (is_new[source] || is_new[target])
        edge->color.alpha *= (float) progress;
    }
  for (guint i = 0; i < network->n_nodes; i++)
    {
      EntenteSceneNode *node = entente_excerpt_add_node (excerpt, i);

      entente_excerpt_move_node (node, ways[i]);
      if (is_new[i])
        fade_node (node, (float) progress);
    }

  entente_canvas_layer_set_excerpt (self->lifted, excerpt);
}
