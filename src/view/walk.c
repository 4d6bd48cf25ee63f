/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the keyboard moves from node to node. */

#include "view/walk.h"

#include <math.h>

/* An aside step costs as much as so many steps ahead. */
#define ASIDE_COST 2.0

typedef struct
{
  guint node;
  double angle;
} Neighbor;

static EntentePoint
get_centre (const EntenteLayout *layout,
            guint                node)
{
  const EntenteRect *box = &layout->boxes[node];

  return (EntentePoint) { box->x + box->width / 2, box->y + box->height / 2 };
}

/* Turns the plane so that @way leads to the right. */
static EntentePoint
turn (EntentePoint vector,
      EntenteWay   way)
{
  switch (way)
    {
    case ENTENTE_WAY_LEFT:
      return (EntentePoint) { -vector.x, -vector.y };
    case ENTENTE_WAY_UP:
      return (EntentePoint) { -vector.y, vector.x };
    case ENTENTE_WAY_DOWN:
      return (EntentePoint) { vector.y, -vector.x };
    case ENTENTE_WAY_RIGHT:
    default:
      return vector;
    }
}

/* Infinite outside a wedge of 120 degrees. */
static double
measure_way (EntentePoint from,
             EntentePoint to,
             EntenteWay   way)
{
  EntentePoint ahead = turn ((EntentePoint) { to.x - from.x, to.y - from.y }, way);
  double aside = fabs (ahead.y);

  if (ahead.x <= 0 || aside > ahead.x * sqrt (3))
    return INFINITY;

  return ahead.x + ASIDE_COST * aside;
}

static int
compare_neighbors (gconstpointer a,
                   gconstpointer b)
{
  const Neighbor *one = a;
  const Neighbor *other = b;

  if (one->angle != other->angle)
    return one->angle < other->angle ? -1 : 1;

  return one->node < other->node ? -1 : one->node > other->node;
}

static void
add_neighbor (GArray              *neighbors,
              const EntenteLayout *layout,
              guint                around,
              guint                node)
{
  EntentePoint from = get_centre (layout, around);
  EntentePoint to = get_centre (layout, node);
  Neighbor neighbor = { node, atan2 (to.x - from.x, from.y - to.y) };

  if (neighbor.angle < 0)
    neighbor.angle += 2 * G_PI;

  g_array_append_val (neighbors, neighbor);
}

/* Clockwise, beginning above. */
static GArray *
dup_neighbors (const EntenteLayout *layout,
               guint                around)
{
  const EntenteNetwork *network = layout->network;
  GArray *neighbors = g_array_new (FALSE, FALSE, sizeof (Neighbor));

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      if (edge->source == around)
        add_neighbor (neighbors, layout, around, edge->target);
      else if (edge->target == around)
        add_neighbor (neighbors, layout, around, edge->source);
    }
  g_array_sort (neighbors, compare_neighbors);

  return neighbors;
}

static gint
find_neighbor (GArray *neighbors,
               gint    node)
{
  for (guint i = 0; i < neighbors->len; i++)
    if ((gint) g_array_index (neighbors, Neighbor, i).node == node)
      return (gint) i;

  return -1;
}

/**
 * entente_walk_towards:
 * @from: index of a node
 * @way: where to
 *
 * The node that an arrow key leads to: the nearest one in that direction,
 * where what lies straight ahead counts as nearer than what lies aside.
 *
 * Returns: index of a node, or -1 where there is none in that direction
 */
gint
entente_walk_towards (const EntenteLayout *layout,
                      guint                from,
                      EntenteWay           way)
{
  EntentePoint start = get_centre (layout, from);
  double shortest = INFINITY;
  gint nearest = -1;

  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      double length = i == from ? INFINITY : measure_way (start, get_centre (layout, i), way);

      if (length < shortest)
        {
          shortest = length;
          nearest = (gint) i;
        }
    }

  return nearest;
}

/**
 * entente_walk_to_neighbor:
 * @around: index of the node whose relations are walked
 * @current: index of the neighbour to go on from, or -1
 * @step: 1 for the next one clockwise, -1 for the one before
 *
 * Returns: index of a node, or -1 where @around has no relations
 */
gint
entente_walk_to_neighbor (const EntenteLayout *layout,
                          guint                around,
                          gint                 current,
                          gint                 step)
{
  g_autoptr (GArray) neighbors = dup_neighbors (layout, around);
  gint n = (gint) neighbors->len;
  gint at = find_neighbor (neighbors, current);

  if (n == 0)
    return -1;

  if (at < 0)
    at = step > 0 ? -1 : 0;

  return (gint) g_array_index (neighbors, Neighbor, (at + step + n) % n).node;
}
