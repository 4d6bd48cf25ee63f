/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/starts.h"

#include "graph/layout-private.h"

#include <math.h>

/* How far from its neighbour a new actor begins. */
#define BESIDE 90.0

static void
start_beside (EntenteStart *start,
              EntenteStart  neighbour,
              guint         index)
{
  if (start->is_known || !neighbour.is_known)
    return;

  /* Each new actor on a side of its own: the golden angle spreads them. */
  start->point.x = neighbour.point.x + BESIDE * cos (2.4 * index);
  start->point.y = neighbour.point.y + BESIDE * sin (2.4 * index);
  start->is_known = TRUE;
}

/*
 * entente_starts_new:
 * @previous: (nullable): an earlier layout
 *
 * Finds where nodes begin: where they stood before, and new ones near a
 * neighbour.
 *
 * Returns: (transfer full): one for each node of @network; free with g_free()
 */
EntenteStart *
entente_starts_new (const EntenteNetwork *network,
                    const EntenteLayout  *previous)
{
  EntenteStart *starts = g_new0 (EntenteStart, network->n_nodes);

  for (guint i = 0; previous != NULL && i < network->n_nodes; i++)
    {
      gint index = entente_network_find_node (previous->network, network->nodes[i].actor);

      if (index < 0)
        continue;
      starts[i].point = entente_rect_get_centre (previous->boxes[index]);
      starts[i].is_known = TRUE;
    }
  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      start_beside (&starts[edge->source], starts[edge->target], edge->source);
      start_beside (&starts[edge->target], starts[edge->source], edge->target);
    }

  return starts;
}

/*
 * entente_starts_set:
 * @starts: (array): one for each node of the layout's network
 *
 * Lets nodes begin where they are in @layout.
 */
void
entente_starts_set (EntenteStart        *starts,
                    const EntenteLayout *layout)
{
  for (guint i = 0; i < layout->network->n_nodes; i++)
    starts[i] = (EntenteStart) { entente_rect_get_centre (layout->boxes[i]), TRUE };
}
