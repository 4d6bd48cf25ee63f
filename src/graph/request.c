/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/request.h"

#include "graph/layout-private.h"
#include "graph/message.h"

#include <math.h>
#include <string.h>

#define POINTS_PER_INCH 72.0

/* What is seen of a line beside its words, and what more there is between
 * actors with many relations, so that hubs do not crowd: all of it where there
 * are about two lines an actor, little in what is almost a tree.
 */
#define SEEN 50.0
#define HUB_ROOM 80.0
#define TREE 0.8
#define MIN_CROWD 0.15

/* How much of its nodes' widths a line crosses whose direction is not known. */
#define NODE_SHARE 0.7

static void
append_number (GString    *dot,
               const char *name,
               double      value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (dot, "%s=%s ", name, g_ascii_formatd (digits, sizeof digits, "%.4f", value));
}

/* Graphviz packs an array of components fastest; entente_components_arrange()
 * puts them where they look best. Where few boxes overlap, vpsc moves them
 * least; where many do, it makes a tower of them and prism does not.
 */
static void
append_settings (GString       *dot,
                 const char    *engine,
                 EntenteSize    gap,
                 EntenteRoutes  routes)
{
  const char *splines[] = {
    [ENTENTE_ROUTES_NONE] = "none",
    [ENTENTE_ROUTES_STRAIGHT] = "line",
    [ENTENTE_ROUTES_AROUND] = "true",
  };
  gboolean few = routes != ENTENTE_ROUTES_STRAIGHT && strcmp (engine, "neato") == 0;
  g_string_append_printf (dot,
                          "digraph { graph [overlap=%s pack=true packmode=array sep=\"+%d,%d\" esep=\"+4\" "
                          "start=1 splines=%s] node [shape=box fixedsize=true label=\"\"] edge [dir=none] ",
                          few ? "vpsc" : "prism",
                          (int) gap.width, (int) gap.height,
                          splines[routes]);
}

static void
append_node (GString      *dot,
             guint         index,
             EntenteRect   box,
             EntenteStart  start)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (dot, "n%u [", index);
  append_number (dot, "width", box.width / POINTS_PER_INCH);
  append_number (dot, "height", box.height / POINTS_PER_INCH);
  if (start.is_known)
    g_string_append_printf (dot, "pos=\"%s,%s\"",
                            g_ascii_formatd (x, sizeof x, "%.4f", start.point.x / POINTS_PER_INCH),
                            g_ascii_formatd (y, sizeof y, "%.4f", -start.point.y / POINTS_PER_INCH));
  g_string_append (dot, "] ");
}

static guint *
count_edges (const EntenteNetwork *network)
{
  guint *counts = g_new0 (guint, network->n_nodes);

  for (guint i = 0; i < network->n_edges; i++)
    {
      counts[network->edges[i].source]++;
      counts[network->edges[i].target]++;
    }

  return counts;
}

/* How far a rectangle of that size reaches from its centre in a direction. */
static double
get_reach (double width,
           double height,
           double dx,
           double dy)
{
  double distance = hypot (dx, dy);
  double reach = G_MAXDOUBLE;

  if (dx != 0)
    reach = MIN (reach, width / 2 * distance / fabs (dx));
  if (dy != 0)
    reach = MIN (reach, height / 2 * distance / fabs (dy));

  return reach;
}

/* What the nodes and the words of a line take of its length. */
static double
get_taken (const EntenteLayout      *layout,
           const EntenteNetworkEdge *edge,
           EntenteSize               label,
           const EntenteStart       *starts)
{
  EntenteRect source = layout->boxes[edge->source];
  EntenteRect target = layout->boxes[edge->target];
  EntentePoint from = starts[edge->source].point;
  EntentePoint to = starts[edge->target].point;
  double dx = to.x - from.x;
  double dy = to.y - from.y;

  if (!starts[edge->source].is_known || !starts[edge->target].is_known || (dx == 0 && dy == 0))
    return NODE_SHARE * (source.width + target.width) / 2 + label.width;

  return get_reach (source.width, source.height, dx, dy) +
         get_reach (target.width, target.height, dx, dy) +
         2 * get_reach (label.width, label.height, dx, dy);
}

static double
get_length (const EntenteLayout      *layout,
            const EntenteNetworkEdge *edge,
            EntenteSize               label,
            const EntenteStart       *starts,
            const guint              *counts)
{
  const EntenteNetwork *network = layout->network;
  guint fewer = MIN (counts[edge->source], counts[edge->target]);
  double crowd = CLAMP ((double) network->n_edges / network->n_nodes - TREE, MIN_CROWD, 1);

  return get_taken (layout, edge, label, starts) + SEEN + crowd * HUB_ROOM * (sqrt (fewer) - 1);
}

static void
append_edges (GString             *dot,
              const EntenteLayout *layout,
              const EntenteSize   *labels,
              const EntenteStart  *starts)
{
  const EntenteNetwork *network = layout->network;
  g_autofree guint *counts = count_edges (network);

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      g_string_append_printf (dot, "n%u -> n%u [key=e%u ", edge->source, edge->target, i);
      append_number (dot, "len", get_length (layout, edge, labels[i], starts, counts) / POINTS_PER_INCH);
      g_string_append (dot, "] ");
    }
}

/*
 * entente_request_new:
 * @layout: a layout whose boxes have their sizes
 * @labels: (array): size of each edge's label
 * @engine: Graphviz's name of the engine
 * @starts: (array): where nodes begin
 * @gap: what is left free around each node
 * @routes: how lines are led
 *
 * Writes a network down for the layout helper. Names and labels are not part
 * of it: Graphviz needs neither, and no text of a document reaches it.
 *
 * Returns: (transfer full): a message
 */
GBytes *
entente_request_new (const EntenteLayout *layout,
                     const EntenteSize   *labels,
                     const char          *engine,
                     const EntenteStart  *starts,
                     EntenteSize          gap,
                     EntenteRoutes        routes)
{
  const EntenteNetwork *network = layout->network;
  EntenteMessageHeader header = { ENTENTE_MESSAGE_MAGIC, ENTENTE_MESSAGE_REQUEST, network->n_nodes, network->n_edges };
  g_autoptr (GString) text = g_string_new (engine);
  GByteArray *message = g_byte_array_new ();

  g_string_append_c (text, '\0');
  append_settings (text, engine, gap, routes);
  for (guint i = 0; i < network->n_nodes; i++)
    append_node (text, i, layout->boxes[i], starts[i]);
  append_edges (text, layout, labels, starts);
  g_string_append (text, "}\n");

  header.length = text->len;
  g_byte_array_append (message, (const guint8 *) &header, sizeof header);
  g_byte_array_append (message, (const guint8 *) text->str, (guint) text->len);

  return g_byte_array_free_to_bytes (message);
}
