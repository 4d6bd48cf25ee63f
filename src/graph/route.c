/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/route.h"

#include "graph/layout-private.h"

#include <math.h>

/* How far a route that ends on a node's box is from its shape at most. */
#define MAX_REACH 24.0
#define REACH_STEP 0.25

#define ARROW_LENGTH 5.0
#define ARROW_PER_WIDTH 2.4
#define ARROW_HALF_WIDTH 0.4
#define N_HALVINGS 20
#define N_SAMPLES 16

static double
measure (EntentePoint a,
         EntentePoint b)
{
  return hypot (b.x - a.x, b.y - a.y);
}

static EntentePoint
interpolate (EntentePoint a,
             EntentePoint b,
             double       share)
{
  return (EntentePoint) { a.x + share * (b.x - a.x), a.y + share * (b.y - a.y) };
}

/* @x and @y are distances from the centre. */
static gboolean
is_inside_round (const EntenteSceneNode *node,
                 double                  x,
                 double                  y)
{
  double corner_x = x - (node->box.width / 2 - node->inset);
  double corner_y = y - (node->box.height / 2 - node->inset);

  return corner_x <= 0 || corner_y <= 0 || hypot (corner_x, corner_y) <= node->inset;
}

static gboolean
is_inside_hexagon (const EntenteSceneNode *node,
                   double                  x,
                   double                  y)
{
  return x <= node->box.width / 2 - node->inset * (2 * y / node->box.height);
}

static gboolean
is_inside (const EntenteSceneNode *node,
           EntentePoint            point)
{
  EntentePoint centre = entente_rect_get_centre (node->box);
  double x = fabs (point.x - centre.x);
  double y = fabs (point.y - centre.y);

  if (x > node->box.width / 2 || y > node->box.height / 2)
    return FALSE;

  switch (node->shape)
    {
    case ENTENTE_SHAPE_ROUND:
      return is_inside_round (node, x, y);
    case ENTENTE_SHAPE_HEXAGON:
      return is_inside_hexagon (node, x, y);
    case ENTENTE_SHAPE_SQUARE:
    default:
      return TRUE;
    }
}

/* Moves an end on towards the centre of its node until it meets the outline. */
static void
reach_outline (EntentePoint           *end,
               EntentePoint           *handle,
               const EntenteSceneNode *node)
{
  EntentePoint start = *end;
  EntentePoint centre = entente_rect_get_centre (node->box);
  double distance = measure (start, centre);

  for (double way = 0; way <= MIN (MAX_REACH, distance); way += REACH_STEP)
    {
      EntentePoint at = interpolate (start, centre, distance > 0 ? way / distance : 0);

      if (!is_inside (node, at))
        continue;
      handle->x += at.x - start.x;
      handle->y += at.y - start.y;
      *end = at;
      return;
    }
}

/*
 * entente_route_reach_outlines:
 *
 * Graphviz ends a route on a node's box; round and pointed nodes leave a gap
 * at the corners, which this closes.
 */
void
entente_route_reach_outlines (EntenteSceneEdge       *edge,
                              const EntenteSceneNode *source,
                              const EntenteSceneNode *target)
{
  guint n = edge->n_points;

  reach_outline (&edge->points[0], &edge->points[1], source);
  reach_outline (&edge->points[n - 1], &edge->points[n - 2], target);
}

/* Keeps the part of a segment up to @t (de Casteljau). */
static void
keep_head (EntentePoint *segment,
           double        t)
{
  EntentePoint ab = interpolate (segment[0], segment[1], t);
  EntentePoint bc = interpolate (segment[1], segment[2], t);
  EntentePoint cd = interpolate (segment[2], segment[3], t);
  EntentePoint abc = interpolate (ab, bc, t);
  EntentePoint bcd = interpolate (bc, cd, t);

  segment[1] = ab;
  segment[2] = abc;
  segment[3] = interpolate (abc, bcd, t);
}

/* The last point of the segment that is @length away from @tip. */
static double
find_distance (const EntentePoint *segment,
               EntentePoint        tip,
               double              length)
{
  double low = 0;
  double high = 1;

  for (guint i = 0; i < N_HALVINGS; i++)
    {
      double middle = (low + high) / 2;

      if (measure (entente_spline_get_point (segment, middle), tip) > length)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
reverse (EntentePoint *points,
         guint         n_points)
{
  for (guint i = 0; i < n_points / 2; i++)
    {
      EntentePoint point = points[i];

      points[i] = points[n_points - 1 - i];
      points[n_points - 1 - i] = point;
    }
}

/* Cuts the end of the route off and puts an arrowhead in its place. */
static void
cut_end (EntenteSceneEdge *edge,
         EntentePoint      arrow[3])
{
  EntentePoint tip = edge->points[edge->n_points - 1];
  double whole = measure (edge->points[0], tip);
  double length = MIN (ARROW_LENGTH + ARROW_PER_WIDTH * edge->width, 0.4 * whole);
  EntentePoint *segment, base;
  double across_x, across_y;

  while (edge->n_points > 4 && measure (edge->points[edge->n_points - 4], tip) < length)
    edge->n_points -= 3;
  segment = edge->points + edge->n_points - 4;
  keep_head (segment, find_distance (segment, tip, length));

  base = segment[3];
  across_x = (tip.y - base.y) * ARROW_HALF_WIDTH;
  across_y = (base.x - tip.x) * ARROW_HALF_WIDTH;
  arrow[0] = tip;
  arrow[1] = (EntentePoint) { base.x + across_x, base.y + across_y };
  arrow[2] = (EntentePoint) { base.x - across_x, base.y - across_y };
}

/* The line as straight pieces, N_SAMPLES a segment. */
static GArray *
flatten (const EntenteSceneEdge *edge)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (EntentePoint));

  g_array_append_val (points, edge->points[0]);
  for (guint i = 0; i + 3 < edge->n_points; i += 3)
    for (guint j = 1; j <= N_SAMPLES; j++)
      {
        EntentePoint point = entente_spline_get_point (edge->points + i, (double) j / N_SAMPLES);

        g_array_append_val (points, point);
      }

  return points;
}

static double
measure_pieces (const EntentePoint *points,
                guint               n_points)
{
  double length = 0;

  for (guint i = 1; i < n_points; i++)
    length += measure (points[i - 1], points[i]);

  return length;
}

/*
 * entente_route_sample:
 * @samples: (out) (array length=n_samples): both ends and points between
 *   them, equally far apart along the line
 * @n_samples: at least two
 *
 * Walks along the line of an edge.
 */
void
entente_route_sample (const EntenteSceneEdge *edge,
                      EntentePoint           *samples,
                      guint                   n_samples)
{
  g_autoptr (GArray) flat = flatten (edge);
  const EntentePoint *points = (const EntentePoint *) flat->data;
  double step = measure_pieces (points, flat->len) / (n_samples - 1);
  double begin = 0;
  guint piece = 1;

  for (guint i = 0; i < n_samples; i++)
    {
      double length = measure (points[piece - 1], points[piece]);

      while (begin + length < i * step && piece + 1 < flat->len)
        {
          begin += length;
          piece++;
          length = measure (points[piece - 1], points[piece]);
        }
      samples[i] = interpolate (points[piece - 1], points[piece],
                                length > 0 ? MIN (1, (i * step - begin) / length) : 0);
    }
}

/*
 * entente_route_place_marks:
 *
 * Computes the arrowheads of an edge, shortens its line so that it ends where
 * they begin, and puts the cross in the middle.
 */
void
entente_route_place_marks (EntenteSceneEdge *edge)
{
  EntentePoint samples[3];

  if (edge->has_arrow_at_end)
    cut_end (edge, edge->arrow_at_end);
  if (edge->has_arrow_at_start)
    {
      reverse (edge->points, edge->n_points);
      cut_end (edge, edge->arrow_at_start);
      reverse (edge->points, edge->n_points);
    }
  entente_route_sample (edge, samples, G_N_ELEMENTS (samples));
  edge->cross = samples[1];
}
