/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A map between two layouts: what is in both moves, what is new appears. */

#include "view/canvas-private.h"

static void
move_point (EntentePoint *point,
            EntentePoint  by)
{
  point->x += by.x;
  point->y += by.y;
}

static EntentePoint
mix (EntentePoint a,
     EntentePoint b,
     double       share)
{
  return (EntentePoint) { a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share };
}

static void
move_rect (EntenteRect  *rect,
           EntentePoint  by)
{
  rect->x += by.x;
  rect->y += by.y;
}

static void
move_lines (EntenteSceneText *lines,
            guint             n_lines,
            EntentePoint      by)
{
  for (guint i = 0; i < n_lines; i++)
    move_point (&lines[i].anchor, by);
}

static void
move_node (EntenteSceneNode *node,
           EntentePoint      by)
{
  move_rect (&node->box, by);
  move_rect (&node->icon, by);
  move_lines (node->lines, node->n_lines, by);
}

static void
move_corners (EntentePoint *corners,
              EntentePoint  by)
{
  for (guint i = 0; i < 3; i++)
    move_point (&corners[i], by);
}

/* Each end goes with its node, what is between in proportion. */
static void
move_edge (EntenteSceneEdge *edge,
           EntentePoint     *points,
           EntentePoint      by_source,
           EntentePoint      by_target)
{
  EntentePoint by_middle = mix (by_source, by_target, 0.5);

  for (guint i = 0; i < edge->n_points; i++)
    move_point (&points[i], mix (by_source, by_target, (double) i / (edge->n_points - 1)));

  move_corners (edge->arrow_at_start, by_source);
  move_corners (edge->arrow_at_end, by_target);
  move_point (&edge->cross, by_middle);
  move_rect (&edge->label_box, by_middle);
  move_lines (edge->lines, edge->n_lines, by_middle);
}

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
  EntenteExcerpt *excerpt = entente_excerpt_new (self->scene);

  for (guint i = 0; i < network->n_edges; i++)
    {
      EntenteSceneEdge *edge = entente_excerpt_add_edge (excerpt, i);
      guint source = network->edges[i].source;
      guint target = network->edges[i].target;

      move_edge (edge, entente_excerpt_own_points (excerpt, edge), ways[source], ways[target]);
      edge->label_fits = FALSE;
      if (is_new[source] || is_new[target])
        edge->color.alpha *= (float) progress;
    }
  for (guint i = 0; i < network->n_nodes; i++)
    {
      EntenteSceneNode *node = entente_excerpt_add_node (excerpt, i);

      move_node (node, ways[i]);
      if (is_new[i])
        fade_node (node, (float) progress);
    }

  entente_canvas_layer_set_excerpt (self->lifted, excerpt);
}
