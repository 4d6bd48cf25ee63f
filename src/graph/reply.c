/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/reply.h"

#include "graph/layout-private.h"
#include "graph/message.h"

#include <math.h>
#include <string.h>

#define PARTS_OF_POINT 100.0

/*
 * Reply:
 *
 * What is left to read of the helper's answer.
 */
typedef struct
{
  const guint8 *bytes;
  gsize length;
} Reply;

static gboolean
take (Reply *self,
      void  *value,
      gsize  length)
{
  if (self->length < length)
    return FALSE;

  memcpy (value, self->bytes, length);
  self->bytes += length;
  self->length -= length;

  return TRUE;
}

/* The last bits depend on where memory happens to lie. */
static double
snap (double value)
{
  return round (value * PARTS_OF_POINT) / PARTS_OF_POINT;
}

static gboolean
take_point (Reply        *self,
            EntentePoint *point)
{
  double values[2];

  if (!take (self, values, sizeof values) || !isfinite (values[0]) || !isfinite (values[1]))
    return FALSE;

  *point = (EntentePoint) { snap (values[0]), snap (-values[1]) };

  return TRUE;
}

static gboolean
take_boxes (Reply         *self,
            EntenteLayout *layout)
{
  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      EntenteRect *box = &layout->boxes[i];
      EntentePoint centre;

      if (!take_point (self, &centre))
        return FALSE;
      box->x = centre.x - box->width / 2;
      box->y = centre.y - box->height / 2;
    }

  return TRUE;
}

static double
measure (EntentePoint a,
         EntentePoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/* Graphviz turns some routes round. */
static void
orient (EntenteLayout *layout,
        guint          edge)
{
  const EntenteNetworkEdge *ends = &layout->network->edges[edge];
  EntenteLayoutEdge *route = &layout->edges[edge];
  EntentePoint source = entente_rect_get_centre (layout->boxes[ends->source]);
  EntentePoint target = entente_rect_get_centre (layout->boxes[ends->target]);
  EntentePoint first = route->points[0];
  EntentePoint last = route->points[route->n_points - 1];

  if (measure (first, source) + measure (last, target) <= measure (first, target) + measure (last, source))
    return;

  for (guint i = 0; i < route->n_points / 2; i++)
    {
      EntentePoint point = route->points[i];

      route->points[i] = route->points[route->n_points - 1 - i];
      route->points[route->n_points - 1 - i] = point;
    }
}

static gboolean
take_route (Reply         *self,
            EntenteLayout *layout,
            guint          edge)
{
  EntenteLayoutEdge *route = &layout->edges[edge];
  guint64 n_points;

  if (!take (self, &n_points, sizeof n_points) || n_points > self->length / (2 * sizeof (double)))
    return FALSE;

  g_free (route->points);
  route->points = g_new (EntentePoint, n_points);
  route->n_points = (guint) n_points;
  for (guint i = 0; i < n_points; i++)
    if (!take_point (self, &route->points[i]))
      return FALSE;

  if (n_points < 4 || n_points % 3 != 1)
    entente_layout_set_straight (layout, edge);
  else
    orient (layout, edge);

  return TRUE;
}

/*
 * entente_reply_apply:
 * @bytes: the layout helper's answer
 * @layout: the layout that it was asked for
 *
 * Sets the positions of boxes and the routes of edges, checked to be finite.
 *
 * Returns: whether the answer makes sense
 */
gboolean
entente_reply_apply (GBytes        *bytes,
                     EntenteLayout *layout)
{
  EntenteMessageHeader header;
  Reply reply;

  reply.bytes = g_bytes_get_data (bytes, &reply.length);
  if (!take (&reply, &header, sizeof header) || header.status != ENTENTE_MESSAGE_DONE ||
      !take_boxes (&reply, layout))
    return FALSE;

  for (guint i = 0; i < layout->network->n_edges; i++)
    if (!take_route (&reply, layout, i))
      return FALSE;

  return reply.length == 0;
}
