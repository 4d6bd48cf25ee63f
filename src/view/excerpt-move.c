/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nodes and edges of an excerpt elsewhere than in its scene. */

#include "view/excerpt.h"

#include "graph/route.h"

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
move_corners (EntentePoint *corners,
              EntentePoint  by)
{
  for (guint i = 0; i < 3; i++)
    move_point (&corners[i], by);
}

static void
move_label (EntenteSceneEdge *edge,
            EntentePoint      by)
{
  move_rect (&edge->label_box, by);
  move_lines (edge->lines, edge->n_lines, by);
}

/**
 * entente_excerpt_move_node:
 * @node: a node of an excerpt
 * @by: how far, in layout points
 */
void
entente_excerpt_move_node (EntenteSceneNode *node,
                           EntentePoint      by)
{
  move_rect (&node->box, by);
  move_rect (&node->icon, by);
  move_lines (node->lines, node->n_lines, by);
}

/**
 * entente_excerpt_move_edge:
 * @edge: an edge of this excerpt
 * @by_source: how far its source has moved
 * @by_target: how far its target has moved
 *
 * Each end goes with its node, what is between in proportion.
 */
void
entente_excerpt_move_edge (EntenteExcerpt   *self,
                           EntenteSceneEdge *edge,
                           EntentePoint      by_source,
                           EntentePoint      by_target)
{
  EntentePoint *points = g_memdup2 (edge->points, sizeof *points * edge->n_points);
  EntentePoint by_middle = mix (by_source, by_target, 0.5);

  for (guint i = 0; i < edge->n_points; i++)
    move_point (&points[i], mix (by_source, by_target, (double) i / (edge->n_points - 1)));
  entente_excerpt_take_points (self, edge, points, edge->n_points);

  move_corners (edge->arrow_at_start, by_source);
  move_corners (edge->arrow_at_end, by_target);
  move_point (&edge->cross, by_middle);
  move_label (edge, by_middle);
}

/**
 * entente_excerpt_reroute_edge:
 * @edge: an edge of this excerpt
 * @route: its new way
 * @source: its source, where it is now
 * @target: its target, where it is now
 *
 * The label goes to the middle of the line.
 */
void
entente_excerpt_reroute_edge (EntenteExcerpt          *self,
                              EntenteSceneEdge        *edge,
                              const EntenteLayoutEdge *route,
                              const EntenteSceneNode  *source,
                              const EntenteSceneNode  *target)
{
  EntenteRect box = edge->label_box;
  EntentePoint middle;

  entente_excerpt_take_points (self, edge,
                               g_memdup2 (route->points, sizeof *route->points * route->n_points),
                               route->n_points);
  entente_route_reach_outlines (edge, source, target);
  entente_route_place_marks (edge);

  middle = edge->cross;
  move_label (edge, (EntentePoint) { middle.x - box.x - box.width / 2,
                                     middle.y - box.y - box.height / 2 });
}
