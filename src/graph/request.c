/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/request.h"

#include "graph/layout-private.h"
#include "graph/message.h"

#include <math.h>
#include <string.h>

#define POINTS_PER_INCH 72.0

/* Length of a line: what its two nodes take of it, were it level, room for the
 * words of the relation, and more between actors with many relations, so that
 * hubs do not crowd. Few lines of a crowd are level, so there a share will do;
 * in pairs and chains they often are.
 */
#define NODE_SHARE 0.7
#define MAX_CHAIN 2
#define LABEL_GAP 24.0
#define MIN_LABEL_ROOM 36.0
#define HUB_ROOM 50.0

/* How far from its neighbour a new actor begins. */
#define BESIDE 90.0

/* Lines are led around nodes up to this product of nodes and edges, where it
 * takes half a second; it grows faster than the product.
 */
#define MAX_ROUTED 20000

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
append_settings (GString              *dot,
                 const char           *engine,
                 const EntenteNetwork *network)
{
  gboolean routed = (guint64) network->n_nodes * network->n_edges <= MAX_ROUTED;

  g_string_append_printf (dot,
                          "digraph { graph [overlap=%s pack=true packmode=array sep=\"+10\" esep=\"+4\" "
                          "start=1 splines=%s] node [shape=box fixedsize=true label=\"\"] edge [dir=none] ",
                          routed && strcmp (engine, "neato") == 0 ? "vpsc" : "prism",
                          routed ? "true" : "line");
}

/*
 * Start:
 * @point: where the node's centre begins
 */
typedef struct
{
  EntentePoint point;
  gboolean is_known;
} Start;

static void
start_beside (Start *start,
              Start  neighbour,
              guint  index)
{
  if (start->is_known || !neighbour.is_known)
    return;

  /* Each new actor on a side of its own: the golden angle spreads them. */
  start->point.x = neighbour.point.x + BESIDE * cos (2.4 * index);
  start->point.y = neighbour.point.y + BESIDE * sin (2.4 * index);
  start->is_known = TRUE;
}

/* Where nodes begin: where they stood before, and new ones near a neighbour. */
static Start *
find_starts (const EntenteNetwork *network,
             const EntenteLayout  *previous)
{
  Start *starts = g_new0 (Start, network->n_nodes);

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

static void
append_node (GString     *dot,
             guint        index,
             EntenteRect  box,
             Start        start)
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

static double
get_length (const EntenteLayout      *layout,
            const EntenteNetworkEdge *edge,
            double                    label_width,
            const guint              *counts)
{
  double nodes = (layout->boxes[edge->source].width + layout->boxes[edge->target].width) / 2;
  guint fewer = MIN (counts[edge->source], counts[edge->target]);
  guint more = MAX (counts[edge->source], counts[edge->target]);
  double share = more <= MAX_CHAIN ? 1 : NODE_SHARE;

  return share * nodes + LABEL_GAP + MAX (label_width, MIN_LABEL_ROOM) + HUB_ROOM * (sqrt (fewer) - 1);
}

static void
append_edges (GString             *dot,
              const EntenteLayout *layout,
              const double        *label_widths)
{
  const EntenteNetwork *network = layout->network;
  g_autofree guint *counts = count_edges (network);

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      g_string_append_printf (dot, "n%u -> n%u [key=e%u ", edge->source, edge->target, i);
      append_number (dot, "len", get_length (layout, edge, label_widths[i], counts) / POINTS_PER_INCH);
      g_string_append (dot, "] ");
    }
}

/*
 * entente_request_new:
 * @layout: a layout whose boxes have their sizes but no positions
 * @label_widths: (array): of each edge, in points
 * @engine: Graphviz's name of the engine
 * @previous: (nullable): where nodes stood before
 *
 * Writes a network down for the layout helper. Names and labels are not part
 * of it: Graphviz needs neither, and no text of a document reaches it.
 *
 * Returns: (transfer full): a message
 */
GBytes *
entente_request_new (const EntenteLayout *layout,
                     const double        *label_widths,
                     const char          *engine,
                     const EntenteLayout *previous)
{
  const EntenteNetwork *network = layout->network;
  EntenteMessageHeader header = { ENTENTE_MESSAGE_MAGIC, ENTENTE_MESSAGE_REQUEST, network->n_nodes, network->n_edges };
  g_autofree Start *starts = find_starts (network, previous);
  g_autoptr (GString) text = g_string_new (engine);
  GByteArray *message = g_byte_array_new ();

  g_string_append_c (text, '\0');
  append_settings (text, engine, network);
  for (guint i = 0; i < network->n_nodes; i++)
    append_node (text, i, layout->boxes[i], starts[i]);
  append_edges (text, layout, label_widths);
  g_string_append (text, "}\n");

  header.length = text->len;
  g_byte_array_append (message, (const guint8 *) &header, sizeof header);
  g_byte_array_append (message, (const guint8 *) text->str, (guint) text->len);

  return g_byte_array_free_to_bytes (message);
}
