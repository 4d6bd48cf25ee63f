/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "export/caption.h"

#define POINTS_PER_INCH 72.0

/* A longer quoted string is a syntax error to Graphviz; each byte of it may
 * become five.
 */
#define MAX_STRING 3000

#define CROSS "✕ "

static const char * const shapes[] = {
  [ENTENTE_SHAPE_ROUND] = "box",
  [ENTENTE_SHAPE_SQUARE] = "box",
  [ENTENTE_SHAPE_HEXAGON] = "hexagon",
};

/* Graphviz reads backslashes and character references in labels. */
static void
append_escaped (GString    *dot,
                const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    switch (*at)
      {
      case '"':
        g_string_append (dot, "\\\"");
        break;
      case '\\':
        g_string_append (dot, "\\\\");
        break;
      case '&':
        g_string_append (dot, "&amp;");
        break;
      case '\n':
        g_string_append (dot, "\\n");
        break;
      default:
        g_string_append_c (dot, *at);
        break;
      }
}

static void
append_string (GString    *dot,
               const char *name,
               const char *value)
{
  g_autofree char *clean = entente_caption_dup_clean (value);
  const char *end = clean + strnlen (clean, MAX_STRING);

  /* Not within a character. */
  if (*end != '\0')
    clean[g_utf8_find_prev_char (clean, end + 1) - clean] = '\0';
  g_string_append_printf (dot, " %s=\"", name);
  append_escaped (dot, clean);
  g_string_append_c (dot, '"');
}

static void
append_number (GString    *dot,
               const char *name,
               double      value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (dot, " %s=%s", name, g_ascii_formatd (buffer, sizeof buffer, "%.3f", value));
}

/* y grows upwards there. */
static void
append_point (GString      *dot,
              EntentePoint  point)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (dot, "%s,%s",
                          g_ascii_formatd (x, sizeof x, "%.2f", point.x),
                          g_ascii_formatd (y, sizeof y, "%.2f", -point.y));
}

static void
append_color (GString      *dot,
              const char   *name,
              EntenteColor  color)
{
  g_string_append_printf (dot, " %s=\"#%02x%02x%02x\"", name,
                          (guint) (color.red * 255 + 0.5f), (guint) (color.green * 255 + 0.5f),
                          (guint) (color.blue * 255 + 0.5f));
}

static void
append_lines (GString                *dot,
              const char             *mark,
              const EntenteSceneText *lines,
              guint                   n_lines)
{
  g_autoptr (GString) label = g_string_new (mark);

  for (guint i = 0; i < n_lines; i++)
    g_string_append_printf (label, "%s%s", i > 0 ? "\n" : "", lines[i].text);
  append_string (dot, "label", label->str);
}

static void
append_id (GString    *dot,
           const char *id)
{
  g_string_append_c (dot, '"');
  append_escaped (dot, id);
  g_string_append_c (dot, '"');
}

static void
append_node (GString            *dot,
             const EntenteScene *scene,
             guint               index)
{
  const EntenteNetworkNode *actor = &scene->layout->network->nodes[index];
  const EntenteSceneNode *node = &scene->nodes[index];
  EntentePoint centre = { node->box.x + node->box.width / 2, node->box.y + node->box.height / 2 };
  g_autofree char *caption = entente_caption_dup_for_node (scene, index);

  g_string_append (dot, "  ");
  append_id (dot, actor->id);
  g_string_append (dot, " [");
  append_lines (dot, "", node->lines, node->n_lines);
  append_string (dot, "name", actor->label);
  append_string (dot, "kind", entente_actor_kind_get_name (actor->kind));
  append_string (dot, "tooltip", caption);
  append_string (dot, "shape", shapes[node->shape]);
  append_string (dot, "style", node->shape == ENTENTE_SHAPE_ROUND ? "filled,rounded" : "filled");
  append_color (dot, "fillcolor", node->fill);
  append_color (dot, "color", node->border);
  append_color (dot, "fontcolor", node->text);
  append_number (dot, "fontsize", node->font_size);
  append_number (dot, "width", node->box.width / POINTS_PER_INCH);
  append_number (dot, "height", node->box.height / POINTS_PER_INCH);
  g_string_append (dot, " pos=\"");
  append_point (dot, centre);
  g_string_append (dot, "!\"];\n");
}

static const char *
get_style (const EntenteNetworkEdge *relation)
{
  if (relation->firmness == ENTENTE_FIRMNESS_PLANNED)
    return "dashed";

  return relation->claimed ? "dotted" : "solid";
}

static const char *
get_direction (const EntenteSceneEdge *edge)
{
  if (edge->has_arrow_at_start)
    return edge->has_arrow_at_end ? "both" : "back";

  return edge->has_arrow_at_end ? "forward" : "none";
}

/* Tips first, then the line that ends where the arrowheads begin. */
static void
append_route (GString                *dot,
              const EntenteSceneEdge *edge)
{
  g_string_append (dot, " pos=\"");
  if (edge->has_arrow_at_start)
    {
      g_string_append (dot, "s,");
      append_point (dot, edge->arrow_at_start[0]);
      g_string_append_c (dot, ' ');
    }
  if (edge->has_arrow_at_end)
    {
      g_string_append (dot, "e,");
      append_point (dot, edge->arrow_at_end[0]);
      g_string_append_c (dot, ' ');
    }
  for (guint i = 0; i < edge->n_points; i++)
    {
      if (i > 0)
        g_string_append_c (dot, ' ');
      append_point (dot, edge->points[i]);
    }
  g_string_append_c (dot, '"');
}

/* Graphviz has no line with a cross, so the label bears it, and an edge whose
 * label finds no room has the cross alone.
 */
static void
append_label (GString                *dot,
              const EntenteSceneEdge *edge,
              EntenteColor            color)
{
  EntenteRect box = edge->label_box;
  EntentePoint centre = { box.x + box.width / 2, box.y + box.height / 2 };

  if (!edge->label_fits && !edge->has_cross)
    return;

  append_lines (dot, edge->has_cross ? CROSS : "", edge->lines, edge->label_fits ? edge->n_lines : 0);
  append_number (dot, "fontsize", edge->words.font_size);
  append_color (dot, "fontcolor", color);
  g_string_append (dot, " lp=\"");
  append_point (dot, edge->label_fits ? centre : edge->cross);
  g_string_append_c (dot, '"');
}

static void
append_edge (GString            *dot,
             const EntenteScene *scene,
             guint               index)
{
  const EntenteNetwork *network = scene->layout->network;
  const EntenteNetworkEdge *relation = &network->edges[index];
  const EntenteSceneEdge *edge = &scene->edges[index];
  g_autofree char *caption = entente_caption_dup_for_edge (scene, index);

  g_string_append (dot, "  ");
  append_id (dot, network->nodes[relation->source].id);
  g_string_append (dot, " -> ");
  append_id (dot, network->nodes[relation->target].id);
  g_string_append (dot, " [");
  append_label (dot, edge, scene->palette->text);
  append_string (dot, "name", relation->label);
  append_string (dot, "category", entente_category_get_name (relation->category));
  append_string (dot, "firmness", entente_firmness_get_name (relation->firmness));
  append_string (dot, "tooltip", caption);
  append_color (dot, "color", edge->color);
  append_number (dot, "penwidth", edge->width);
  append_string (dot, "style", get_style (relation));
  append_string (dot, "dir", get_direction (edge));
  append_route (dot, edge);
  g_string_append (dot, "];\n");
}

static GBytes *
write_dot (EntenteProject              *project,
           const EntenteNetworkFilter  *filter,
           const EntenteScene          *scene,
           GError                     **error)
{
  const EntenteNetwork *network = scene->layout->network;
  GString *dot = g_string_new ("// Draw it as it is with: neato -n2 -Tsvg\n"
                               "digraph Entente {\n"
                               "  graph [charset=\"UTF-8\" outputorder=edgesfirst splines=true");

  append_color (dot, "bgcolor", scene->palette->ground);
  g_string_append (dot, "];\n  node [fontname=\"" ENTENTE_SCENE_FONT "\" fixedsize=true];\n"
                        "  edge [fontname=\"" ENTENTE_SCENE_FONT "\" arrowsize=0.6];\n");
  for (guint i = 0; i < network->n_nodes; i++)
    append_node (dot, scene, i);
  for (guint i = 0; i < network->n_edges; i++)
    append_edge (dot, scene, i);
  g_string_append (dot, "}\n");

  return g_string_free_to_bytes (dot);
}

const EntenteExporter entente_exporter_dot = {
  .name = "Graphviz graph",
  .suffix = ".dot",
  .mime_type = "text/vnd.graphviz",
  .needs_scene = TRUE,
  .write = write_dot,
};
