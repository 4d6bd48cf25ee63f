/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/request.h"

#include "graph/layout-private.h"
#include "graph/message.h"

#include <math.h>

#define POINTS_PER_INCH 72.0

/* Room that is kept between two nodes for the words of the relation. */
#define LABEL_ROOM 70.0

/* Edges are led around nodes up to this size; beyond it that takes seconds. */
#define MAX_ROUTED 300

static void
append_number (GString    *dot,
               const char *name,
               double      value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (dot, "%s=%s ", name, g_ascii_formatd (digits, sizeof digits, "%.4f", value));
}

static void
append_settings (GString *dot,
                 guint    n_nodes)
{
  g_string_append_printf (dot,
                          "digraph { graph [overlap=prism packmode=array sep=\"+8\" esep=\"+4\" start=1 splines=%s] "
                          "node [shape=box fixedsize=true label=\"\"] edge [dir=none] ",
                          n_nodes <= MAX_ROUTED ? "true" : "line");
}

static void
append_node (GString     *dot,
             guint        index,
             EntenteRect  box)
{
  g_string_append_printf (dot, "n%u [", index);
  append_number (dot, "width", box.width / POINTS_PER_INCH);
  append_number (dot, "height", box.height / POINTS_PER_INCH);
  g_string_append (dot, "] ");
}

static void
append_edge (GString             *dot,
             guint                index,
             const EntenteLayout *layout)
{
  const EntenteNetworkEdge *edge = &layout->network->edges[index];
  EntenteRect source = layout->boxes[edge->source];
  EntenteRect target = layout->boxes[edge->target];
  double length = (source.width + target.width) / 2 * 0.7 + LABEL_ROOM;

  g_string_append_printf (dot, "n%u -> n%u [key=e%u ", edge->source, edge->target, index);
  append_number (dot, "len", length / POINTS_PER_INCH);
  g_string_append (dot, "] ");
}

/*
 * entente_request_new:
 * @layout: a layout whose boxes have their sizes but no positions
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
                     const char          *engine,
                     const EntenteLayout *previous)
{
  const EntenteNetwork *network = layout->network;
  EntenteMessageHeader header = { ENTENTE_MESSAGE_MAGIC, ENTENTE_MESSAGE_REQUEST, network->n_nodes, network->n_edges };
  GString *dot = g_string_new (engine);
  GByteArray *message = g_byte_array_new ();

  g_string_append_c (dot, '\0');
  append_settings (dot, network->n_nodes);
  for (guint i = 0; i < network->n_nodes; i++)
    append_node (dot, i, layout->boxes[i]);
  for (guint i = 0; i < network->n_edges; i++)
    append_edge (dot, i, layout);
  g_string_append (dot, "}\n");

  header.length = dot->len;
  g_byte_array_append (message, (const guint8 *) &header, sizeof header);
  g_byte_array_append (message, (const guint8 *) dot->str, (guint) dot->len);
  g_string_free (dot, TRUE);

  return g_byte_array_free_to_bytes (message);
}
