/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From far away names would be too small to read and lines too thin to see.
 * So they are drawn larger than they are, as on a map of a country, the
 * strongest first and only where there is room.
 */

#include "view/magnify.h"

/* Below this zoom lines are drawn wider. */
#define VISIBLE_ZOOM 0.6

/* So much of a weaker node, about its middle, a stronger one leaves free. */
#define FREE_SHARE 0.4

/* Shares of the magnification that are tried, the best first. */
static const double shares[] = { 1, 0.8, 0.6, 0.45, 0.3, 0.2 };

static gboolean
overlaps (EntenteRect a,
          EntenteRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width &&
         a.y < b.y + b.height && b.y < a.y + a.height;
}

/* Stronger nodes have grown already, weaker ones not yet. */
static gboolean
has_room (const EntenteRect *boxes,
          guint              n_boxes,
          const double      *factors,
          guint              index,
          double             factor)
{
  EntenteRect box = entente_magnify_box (boxes[index], factor);

  for (guint i = 0; i < index; i++)
    if (overlaps (box, entente_magnify_box (boxes[i], factors[i])))
      return FALSE;
  for (guint i = index + 1; i < n_boxes; i++)
    if (overlaps (box, entente_magnify_box (boxes[i], FREE_SHARE)))
      return FALSE;

  return TRUE;
}

/**
 * entente_magnify_get_factor:
 * @zoom: pixels a layout point
 *
 * Returns: how much larger than it is a node is drawn where there is room
 */
double
entente_magnify_get_factor (double zoom)
{
  return MAX (1, ENTENTE_LEGIBLE_ZOOM / zoom);
}

/**
 * entente_magnify_nodes:
 * @boxes: (array length=n_boxes): outlines, the strongest first
 * @zoom: pixels a layout point
 *
 * Finds out how much larger each node can be drawn without hiding another,
 * when the stronger are drawn over the weaker.
 *
 * Returns: (transfer full) (array length=n_boxes): factors, 1 or more
 */
double *
entente_magnify_nodes (const EntenteRect *boxes,
                       guint              n_boxes,
                       double             zoom)
{
  double *factors = g_new (double, n_boxes);
  double whole = entente_magnify_get_factor (zoom);

  for (guint i = 0; i < n_boxes; i++)
    factors[i] = 1;

  for (guint i = 0; i < n_boxes && whole > 1; i++)
    for (guint share = 0; share < G_N_ELEMENTS (shares); share++)
      {
        double factor = 1 + shares[share] * (whole - 1);

        if (!has_room (boxes, n_boxes, factors, i, factor))
          continue;

        factors[i] = factor;
        break;
      }

  return factors;
}

/**
 * entente_magnify_box:
 *
 * Returns: @box, larger about its middle
 */
EntenteRect
entente_magnify_box (EntenteRect box,
                     double      factor)
{
  return (EntenteRect) { box.x - box.width * (factor - 1) / 2,
                         box.y - box.height * (factor - 1) / 2,
                         box.width * factor, box.height * factor };
}

static EntentePoint
stretch (EntentePoint point,
         EntentePoint from,
         double       factor)
{
  return (EntentePoint) { from.x + (point.x - from.x) * factor,
                          from.y + (point.y - from.y) * factor };
}

/**
 * entente_magnify_node:
 *
 * Makes all of @node larger about its middle.
 */
void
entente_magnify_node (EntenteSceneNode *node,
                      double            factor)
{
  EntentePoint middle = { node->box.x + node->box.width / 2, node->box.y + node->box.height / 2 };
  EntentePoint icon = stretch ((EntentePoint) { node->icon.x, node->icon.y }, middle, factor);

  node->box = entente_magnify_box (node->box, factor);
  node->icon = (EntenteRect) { icon.x, icon.y,
                               node->icon.width * factor, node->icon.height * factor };
  node->inset *= factor;
  node->border_width *= factor;
  node->font_size *= factor;
  for (guint i = 0; i < node->n_lines; i++)
    node->lines[i].anchor = stretch (node->lines[i].anchor, middle, factor);
}

/**
 * entente_magnify_edge:
 * @zoom: pixels a layout point
 *
 * Makes line, arrowheads and mark of @edge larger, so that they can be seen.
 */
void
entente_magnify_edge (EntenteSceneEdge *edge,
                      double            zoom)
{
  double factor = MAX (1, VISIBLE_ZOOM / zoom);

  edge->width *= factor;
  edge->cross_size *= factor;
  for (guint i = 0; i < edge->n_dashes; i++)
    edge->dashes[i] *= factor;
  for (guint i = 1; i < 3; i++)
    {
      edge->arrow_at_start[i] = stretch (edge->arrow_at_start[i], edge->arrow_at_start[0], factor);
      edge->arrow_at_end[i] = stretch (edge->arrow_at_end[i], edge->arrow_at_end[0], factor);
    }
}
