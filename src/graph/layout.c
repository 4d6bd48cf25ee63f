/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/layout-private.h"

#include <math.h>
#include <string.h>

/* Lines into which a spline's segment is divided to measure distances. */
#define N_STEPS 12

/**
 * entente_layout_error_quark:
 *
 * Returns: the domain of #EntenteLayoutError
 */
G_DEFINE_QUARK (entente-layout-error-quark, entente_layout_error)

/*
 * entente_layout_new:
 * @network: what is laid out
 *
 * Makes a layout with room for all boxes and edges, for who fills it.
 */
EntenteLayout *
entente_layout_new (EntenteNetwork *network)
{
  EntenteLayout *self = g_atomic_rc_box_new0 (EntenteLayout);

  self->network = entente_network_ref (network);
  self->boxes = g_new0 (EntenteRect, network->n_nodes);
  self->edges = g_new0 (EntenteLayoutEdge, network->n_edges);

  return self;
}

static void
layout_clear (gpointer data)
{
  EntenteLayout *self = data;

  for (guint i = 0; i < self->network->n_edges; i++)
    g_free (self->edges[i].points);
  g_free (self->edges);
  g_free (self->boxes);
  entente_network_unref (self->network);
}

EntenteLayout *
entente_layout_ref (EntenteLayout *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
entente_layout_unref (EntenteLayout *self)
{
  g_atomic_rc_box_release_full (self, layout_clear);
}

EntentePoint
entente_rect_get_centre (EntenteRect rect)
{
  return (EntentePoint) { rect.x + rect.width / 2, rect.y + rect.height / 2 };
}

static gboolean
contains (EntenteRect  rect,
          EntentePoint point)
{
  return point.x >= rect.x && point.x <= rect.x + rect.width &&
         point.y >= rect.y && point.y <= rect.y + rect.height;
}

/* The point where the way from the centre to @towards leaves the box. */
static EntentePoint
find_border (EntenteRect  box,
             EntentePoint towards)
{
  EntentePoint centre = entente_rect_get_centre (box);
  double dx = towards.x - centre.x;
  double dy = towards.y - centre.y;
  double share = 1;

  if (dx != 0)
    share = MIN (share, box.width / 2 / fabs (dx));
  if (dy != 0)
    share = MIN (share, box.height / 2 / fabs (dy));

  return (EntentePoint) { centre.x + share * dx, centre.y + share * dy };
}

static EntentePoint
interpolate (EntentePoint a,
             EntentePoint b,
             double       share)
{
  return (EntentePoint) { a.x + share * (b.x - a.x), a.y + share * (b.y - a.y) };
}

/*
 * entente_layout_set_straight:
 *
 * Makes an edge a straight line between the borders of its nodes.
 */
void
entente_layout_set_straight (EntenteLayout *self,
                             guint          edge)
{
  const EntenteNetworkEdge *ends = &self->network->edges[edge];
  EntenteRect source = self->boxes[ends->source];
  EntenteRect target = self->boxes[ends->target];
  EntentePoint start = find_border (source, entente_rect_get_centre (target));
  EntentePoint end = find_border (target, entente_rect_get_centre (source));
  EntentePoint *points = g_new (EntentePoint, 4);

  points[0] = start;
  points[1] = interpolate (start, end, 1 / 3.0);
  points[2] = interpolate (start, end, 2 / 3.0);
  points[3] = end;
  g_free (self->edges[edge].points);
  self->edges[edge] = (EntenteLayoutEdge) { points, 4 };
}

/*
 * entente_rect_join:
 *
 * Returns: the smallest rectangle that encloses both
 */
EntenteRect
entente_rect_join (EntenteRect a,
                   EntenteRect b)
{
  double right = MAX (a.x + a.width, b.x + b.width);
  double bottom = MAX (a.y + a.height, b.y + b.height);
  double x = MIN (a.x, b.x);
  double y = MIN (a.y, b.y);

  return (EntenteRect) { x, y, right - x, bottom - y };
}

/* A spline lies within the hull of its points. */
static EntenteRect
get_hull (const EntenteLayoutEdge *edge)
{
  EntenteRect hull = { edge->points[0].x, edge->points[0].y, 0, 0 };

  for (guint i = 1; i < edge->n_points; i++)
    hull = entente_rect_join (hull, (EntenteRect) { edge->points[i].x, edge->points[i].y, 0, 0 });

  return hull;
}

/*
 * entente_layout_update_bounds:
 *
 * Computes what encloses all boxes and splines; empty for an empty network.
 */
void
entente_layout_update_bounds (EntenteLayout *self)
{
  const EntenteNetwork *network = self->network;

  self->bounds = network->n_nodes > 0 ? self->boxes[0] : (EntenteRect) { 0 };
  for (guint i = 1; i < network->n_nodes; i++)
    self->bounds = entente_rect_join (self->bounds, self->boxes[i]);
  for (guint i = 0; i < network->n_edges; i++)
    self->bounds = entente_rect_join (self->bounds, get_hull (&self->edges[i]));
}

/*
 * entente_layout_shift:
 * @shifts: (array): for each node; the same for both ends of an edge
 *
 * Moves nodes, and their edges with them.
 */
void
entente_layout_shift (EntenteLayout      *self,
                      const EntentePoint *shifts)
{
  const EntenteNetwork *network = self->network;

  for (guint i = 0; i < network->n_nodes; i++)
    {
      self->boxes[i].x += shifts[i].x;
      self->boxes[i].y += shifts[i].y;
    }
  for (guint i = 0; i < network->n_edges; i++)
    {
      EntentePoint shift = shifts[network->edges[i].source];

      for (guint j = 0; j < self->edges[i].n_points; j++)
        {
          self->edges[i].points[j].x += shift.x;
          self->edges[i].points[j].y += shift.y;
        }
    }
}

/**
 * entente_layout_move_node:
 * @node: index of a node
 * @centre: where its centre goes
 *
 * Moves one node; its edges become straight lines.
 *
 * Returns: (transfer full): a new layout of the same network
 */
EntenteLayout *
entente_layout_move_node (const EntenteLayout *self,
                          guint                node,
                          EntentePoint         centre)
{
  const EntenteNetwork *network;
  EntenteLayout *moved;
  EntenteRect *box;

  g_return_val_if_fail (self != NULL && node < self->network->n_nodes, NULL);
  g_return_val_if_fail (isfinite (centre.x) && isfinite (centre.y), NULL);

  network = self->network;
  moved = entente_layout_new (self->network);
  memcpy (moved->boxes, self->boxes, network->n_nodes * sizeof *self->boxes);
  box = &moved->boxes[node];
  box->x = centre.x - box->width / 2;
  box->y = centre.y - box->height / 2;

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteLayoutEdge *edge = &self->edges[i];

      moved->edges[i].points = g_memdup2 (edge->points, edge->n_points * sizeof *edge->points);
      moved->edges[i].n_points = edge->n_points;
      if (network->edges[i].source == node || network->edges[i].target == node)
        entente_layout_set_straight (moved, i);
    }
  entente_layout_update_bounds (moved);

  return moved;
}

/**
 * entente_layout_node_at:
 * @point: in layout points
 *
 * Returns: index of the topmost node there, -1 where there is none
 */
gint
entente_layout_node_at (const EntenteLayout *self,
                        EntentePoint         point)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = self->network->n_nodes; i > 0; i--)
    if (contains (self->boxes[i - 1], point))
      return (gint) (i - 1);

  return -1;
}

/*
 * entente_spline_get_point:
 * @points: (array fixed-size=4): one cubic segment
 * @t: from 0 to 1
 */
EntentePoint
entente_spline_get_point (const EntentePoint *points,
                          double              t)
{
  double s = 1 - t;
  double a = s * s * s;
  double b = 3 * s * s * t;
  double c = 3 * s * t * t;
  double d = t * t * t;

  return (EntentePoint) {
    a * points[0].x + b * points[1].x + c * points[2].x + d * points[3].x,
    a * points[0].y + b * points[1].y + c * points[2].y + d * points[3].y,
  };
}

static double
measure_to_line (EntentePoint point,
                 EntentePoint a,
                 EntentePoint b)
{
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double square = dx * dx + dy * dy;
  double share = square > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / square : 0;
  EntentePoint nearest = interpolate (a, b, CLAMP (share, 0, 1));

  return hypot (point.x - nearest.x, point.y - nearest.y);
}

static double
measure_to_edge (EntentePoint             point,
                 const EntenteLayoutEdge *edge)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i + 3 < edge->n_points; i += 3)
    {
      EntentePoint from = edge->points[i];

      for (guint step = 1; step <= N_STEPS; step++)
        {
          EntentePoint to = entente_spline_get_point (edge->points + i, (double) step / N_STEPS);

          least = MIN (least, measure_to_line (point, from, to));
          from = to;
        }
    }

  return least;
}

static gboolean
is_near (EntentePoint             point,
         const EntenteLayoutEdge *edge,
         double                   tolerance)
{
  EntenteRect hull = get_hull (edge);

  hull = (EntenteRect) { hull.x - tolerance, hull.y - tolerance,
                         hull.width + 2 * tolerance, hull.height + 2 * tolerance };

  return contains (hull, point);
}

/**
 * entente_layout_edge_at:
 * @point: in layout points
 * @tolerance: how far from the line still counts, in layout points
 *
 * Returns: index of the nearest edge within @tolerance, -1 where there is none
 */
gint
entente_layout_edge_at (const EntenteLayout *self,
                        EntentePoint         point,
                        double               tolerance)
{
  gint nearest = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->network->n_edges; i++)
    {
      double distance;

      if (!is_near (point, &self->edges[i], tolerance))
        continue;
      distance = measure_to_edge (point, &self->edges[i]);
      if (distance <= tolerance)
        {
          nearest = (gint) i;
          tolerance = distance;
        }
    }

  return nearest;
}
