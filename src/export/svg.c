/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "export/caption.h"
#include "export/page.h"
#include "graph/icon.h"

#include <libxml/xmlwriter.h>

#define X(string) ((const xmlChar *) (string))

#define CORNER_RADIUS 2.0
#define HALO_RADIUS 3.0

typedef xmlTextWriter Writer;

static const char * const quadrant_classes[ENTENTE_N_QUADRANTS] = {
  [ENTENTE_QUADRANT_VERBAL_COOPERATION] = "cooperation verbal",
  [ENTENTE_QUADRANT_MATERIAL_COOPERATION] = "cooperation material",
  [ENTENTE_QUADRANT_NEUTRAL] = "neutral",
  [ENTENTE_QUADRANT_VERBAL_CONFLICT] = "conflict verbal",
  [ENTENTE_QUADRANT_MATERIAL_CONFLICT] = "conflict material",
};

static void
start (Writer     *writer,
       const char *element)
{
  xmlTextWriterStartElement (writer, X (element));
}

static void
end (Writer *writer)
{
  xmlTextWriterEndElement (writer);
}

static void
write_text (Writer     *writer,
            const char *text)
{
  g_autofree char *clean = entente_caption_dup_clean (text);

  xmlTextWriterWriteString (writer, X (clean));
}

static void
write_attribute (Writer     *writer,
                 const char *name,
                 const char *value)
{
  xmlTextWriterWriteAttribute (writer, X (name), X (value));
}

/* Hundredths of a point, without trailing zeros, in any locale. */
static const char *
format_number (char   buffer[G_ASCII_DTOSTR_BUF_SIZE],
               double value)
{
  char *last;

  g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, "%.2f", value);
  last = buffer + strlen (buffer) - 1;
  while (*last == '0')
    *last-- = '\0';
  if (*last == '.')
    *last = '\0';

  return strcmp (buffer, "-0") == 0 ? "0" : buffer;
}

static void
write_number (Writer     *writer,
              const char *name,
              double      value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  write_attribute (writer, name, format_number (buffer, value));
}

static void
append_point (GString      *string,
              EntentePoint  point)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (string, "%s,%s ", format_number (x, point.x), format_number (y, point.y));
}

static void
write_color (Writer       *writer,
             const char   *name,
             EntenteColor  color)
{
  char value[8];
  g_autofree char *opacity = g_strconcat (name, "-opacity", NULL);

  g_snprintf (value, sizeof value, "#%02x%02x%02x",
              (guint) (color.red * 255 + 0.5f), (guint) (color.green * 255 + 0.5f),
              (guint) (color.blue * 255 + 0.5f));
  write_attribute (writer, name, value);
  if (color.alpha < 1)
    write_number (writer, opacity, color.alpha);
}

static void
write_rect (Writer      *writer,
            EntenteRect  rect,
            double       radius)
{
  start (writer, "rect");
  write_number (writer, "x", rect.x);
  write_number (writer, "y", rect.y);
  write_number (writer, "width", rect.width);
  write_number (writer, "height", rect.height);
  if (radius > 0)
    write_number (writer, "rx", radius);
}

static void
write_polygon (Writer             *writer,
               const EntentePoint *points,
               guint               n_points)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < n_points; i++)
    append_point (list, points[i]);
  start (writer, "polygon");
  write_attribute (writer, "points", g_strchomp (list->str));
}

static void
write_hexagon (Writer                 *writer,
               const EntenteSceneNode *node)
{
  EntenteRect box = node->box;
  double middle = box.y + box.height / 2;
  double right = box.x + box.width;
  double bottom = box.y + box.height;
  const EntentePoint points[] = {
    { box.x, middle }, { box.x + node->inset, box.y }, { right - node->inset, box.y },
    { right, middle }, { right - node->inset, bottom }, { box.x + node->inset, bottom },
  };

  write_polygon (writer, points, G_N_ELEMENTS (points));
}

static void
write_outline (Writer                 *writer,
               const EntenteSceneNode *node)
{
  if (node->shape == ENTENTE_SHAPE_HEXAGON)
    write_hexagon (writer, node);
  else
    write_rect (writer, node->box, node->shape == ENTENTE_SHAPE_ROUND ? node->inset : CORNER_RADIUS);
  write_color (writer, "fill", node->fill);
  write_color (writer, "stroke", node->border);
  write_number (writer, "stroke-width", node->border_width);
  end (writer);
}

static void
append_step (GString               *path,
             const EntentePathStep *step,
             EntenteRect            box)
{
  const char verbs[] = { 'M', 'L', 'C', 'Z' };
  const guint n_points[] = { 1, 1, 3, 0 };

  g_string_append_c (path, verbs[step->verb]);
  for (guint i = 0; i < n_points[step->verb]; i++)
    append_point (path, (EntentePoint) { box.x + step->points[i].x * box.width,
                                         box.y + step->points[i].y * box.height });
}

static void
write_icon (Writer                 *writer,
            const EntenteSceneNode *node)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint n_steps;
  const EntentePathStep *steps = entente_icon_get (node->kind, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    append_step (path, &steps[i], node->icon);
  start (writer, "path");
  write_attribute (writer, "d", g_strchomp (path->str));
  write_color (writer, "fill", node->border);
  write_attribute (writer, "fill-rule", "evenodd");
  end (writer);
}

/* One element a line, so that no line's direction changes its neighbour's. */
static void
write_line_of_text (Writer       *writer,
                    const char   *text,
                    EntentePoint  at,
                    const char   *anchor,
                    double        font_size,
                    EntenteColor  color)
{
  start (writer, "text");
  write_number (writer, "x", at.x);
  write_number (writer, "y", at.y);
  write_attribute (writer, "text-anchor", anchor);
  write_attribute (writer, "font-family", ENTENTE_SCENE_FONT);
  write_number (writer, "font-size", font_size);
  write_color (writer, "fill", color);
  write_text (writer, text);
  end (writer);
}

static void
write_lines_of_text (Writer                 *writer,
                     const EntenteSceneText *lines,
                     guint                   n_lines,
                     double                  font_size,
                     EntenteColor            color)
{
  for (guint i = 0; i < n_lines; i++)
    write_line_of_text (writer, lines[i].text, lines[i].anchor, "middle", font_size, color);
}

static void
write_route (Writer                 *writer,
             const EntenteSceneEdge *edge)
{
  g_autoptr (GString) path = g_string_new ("M");
  g_autoptr (GString) dashes = g_string_new (NULL);
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  append_point (path, edge->points[0]);
  g_string_append_c (path, 'C');
  for (guint i = 1; i < edge->n_points; i++)
    append_point (path, edge->points[i]);
  for (guint i = 0; i < edge->n_dashes; i++)
    g_string_append_printf (dashes, "%s%s", i > 0 ? "," : "", format_number (buffer, edge->dashes[i]));

  start (writer, "path");
  write_attribute (writer, "d", g_strchomp (path->str));
  write_attribute (writer, "fill", "none");
  write_color (writer, "stroke", edge->color);
  write_number (writer, "stroke-width", edge->width);
  if (edge->n_dashes > 0)
    write_attribute (writer, "stroke-dasharray", dashes->str);
  end (writer);
}

static void
write_arrow (Writer             *writer,
             const EntentePoint *corners,
             EntenteColor        color)
{
  write_polygon (writer, corners, 3);
  write_color (writer, "fill", color);
  end (writer);
}

static void
write_cross (Writer                 *writer,
             const EntenteSceneEdge *edge)
{
  EntentePoint at = edge->cross;
  double size = edge->cross_size;
  g_autoptr (GString) path = g_string_new ("M");

  append_point (path, (EntentePoint) { at.x - size, at.y - size });
  g_string_append_c (path, 'L');
  append_point (path, (EntentePoint) { at.x + size, at.y + size });
  g_string_append_c (path, 'M');
  append_point (path, (EntentePoint) { at.x - size, at.y + size });
  g_string_append_c (path, 'L');
  append_point (path, (EntentePoint) { at.x + size, at.y - size });

  start (writer, "path");
  write_attribute (writer, "d", g_strchomp (path->str));
  write_attribute (writer, "fill", "none");
  write_color (writer, "stroke", edge->color);
  write_number (writer, "stroke-width", MAX (2, edge->width));
  end (writer);
}

static void
write_line (Writer                 *writer,
            const EntenteSceneEdge *edge)
{
  write_route (writer, edge);
  if (edge->has_arrow_at_start)
    write_arrow (writer, edge->arrow_at_start, edge->color);
  if (edge->has_arrow_at_end)
    write_arrow (writer, edge->arrow_at_end, edge->color);
  if (edge->has_cross)
    write_cross (writer, edge);
}

/* Identifiers may hold anything; XML names may not. What is not a letter, a
 * digit or a hyphen becomes its number, so that different ones stay different.
 */
static void
write_id (Writer     *writer,
          const char *prefix,
          const char *id)
{
  g_autoptr (GString) name = g_string_new (prefix);

  for (const char *at = id; *at != '\0'; at++)
    if (g_ascii_isalnum (*at) || *at == '-')
      g_string_append_c (name, *at);
    else
      g_string_append_printf (name, "_%02x", (guchar) *at);
  write_attribute (writer, "id", name->str);
}

static void
write_title (Writer     *writer,
             const char *text)
{
  start (writer, "title");
  write_text (writer, text);
  end (writer);
}

static void
write_node (Writer             *writer,
            const EntenteScene *scene,
            guint               index)
{
  const EntenteNetworkNode *actor = &scene->layout->network->nodes[index];
  const EntenteSceneNode *node = &scene->nodes[index];
  g_autofree char *class = g_strconcat ("actor ", entente_actor_kind_get_name (actor->kind), NULL);
  g_autofree char *caption = entente_caption_dup_for_node (scene, index);

  start (writer, "g");
  write_id (writer, "actor-", actor->id);
  write_attribute (writer, "class", class);
  write_title (writer, caption);
  write_outline (writer, node);
  write_icon (writer, node);
  write_lines_of_text (writer, node->lines, node->n_lines, node->font_size, node->text);
  end (writer);
}

static char *
dup_edge_class (const EntenteNetworkEdge *relation)
{
  return g_strdup_printf ("relation %s %s%s",
                          quadrant_classes[entente_category_get_quadrant (relation->category)],
                          entente_firmness_get_name (relation->firmness),
                          relation->claimed ? " claimed" : "");
}

static void
write_edge (Writer             *writer,
            const EntenteScene *scene,
            guint               index)
{
  const EntenteNetworkEdge *relation = &scene->layout->network->edges[index];
  g_autofree char *class = dup_edge_class (relation);
  g_autofree char *caption = entente_caption_dup_for_edge (scene, index);

  start (writer, "g");
  write_id (writer, "relation-", relation->id);
  write_attribute (writer, "class", class);
  write_title (writer, caption);
  write_line (writer, &scene->edges[index]);
  end (writer);
}

static void
write_edge_label (Writer             *writer,
                  const EntenteScene *scene,
                  guint               index)
{
  const EntenteSceneEdge *edge = &scene->edges[index];
  g_autofree char *caption = NULL;

  if (!edge->label_fits)
    return;

  caption = entente_caption_dup_for_edge (scene, index);
  start (writer, "g");
  write_id (writer, "label-", scene->layout->network->edges[index].id);
  write_attribute (writer, "class", "label");
  write_title (writer, caption);
  write_rect (writer, edge->label_box, HALO_RADIUS);
  write_color (writer, "fill", scene->palette->halo);
  end (writer);
  write_lines_of_text (writer, edge->lines, edge->words.n_lines, edge->words.font_size,
                       scene->palette->text);
  write_lines_of_text (writer, edge->lines + edge->words.n_lines,
                       edge->n_lines - edge->words.n_lines, edge->caption.font_size,
                       scene->palette->text);
  end (writer);
}

static void
write_legend (Writer              *writer,
              const EntenteLegend *legend)
{
  for (guint i = 0; i < legend->n_entries; i++)
    {
      const EntenteLegendEntry *entry = &legend->entries[i];

      if (entry->node != NULL)
        {
          write_outline (writer, entry->node);
          write_icon (writer, entry->node);
        }
      if (entry->edge != NULL)
        write_line (writer, entry->edge);
      write_line_of_text (writer, entry->text, entry->text_start, "start",
                          legend->font_size, legend->palette->text);
    }
}

static void
start_part (Writer       *writer,
            const char   *class,
            EntentePoint  origin)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *transform = g_strdup_printf ("translate(%s,%s)",
                                                format_number (x, origin.x), format_number (y, origin.y));

  start (writer, "g");
  write_attribute (writer, "class", class);
  write_attribute (writer, "transform", transform);
}

static void
write_map (Writer             *writer,
           const EntenteScene *scene,
           EntentePoint        origin)
{
  const EntenteNetwork *network = scene->layout->network;

  start_part (writer, "map", origin);
  for (guint i = 0; i < network->n_edges; i++)
    write_edge (writer, scene, i);
  for (guint i = 0; i < network->n_edges; i++)
    write_edge_label (writer, scene, i);
  for (guint i = 0; i < network->n_nodes; i++)
    write_node (writer, scene, i);
  end (writer);
}

static void
write_head (Writer             *writer,
            const EntenteScene *scene,
            const EntentePage  *page)
{
  const EntenteNetwork *network = scene->layout->network;
  g_autofree char *view = g_strdup_printf ("0 0 %.0f %.0f", page->width, page->height);
  g_autofree char *description = g_strdup_printf ("%u actors and what stands between them, in %u lines",
                                                  network->n_nodes, network->n_edges);

  write_attribute (writer, "xmlns", "http://www.w3.org/2000/svg");
  write_attribute (writer, "version", "1.1");
  write_number (writer, "width", page->width);
  write_number (writer, "height", page->height);
  write_attribute (writer, "viewBox", view);
  write_title (writer, "Entente: network");
  start (writer, "desc");
  write_text (writer, description);
  end (writer);
  write_rect (writer, (EntenteRect) { 0, 0, page->width, page->height }, 0);
  write_attribute (writer, "class", "ground");
  write_color (writer, "fill", scene->palette->ground);
  end (writer);
}

static GBytes *
write_svg (EntenteProject              *project,
           const EntenteNetworkFilter  *filter,
           const EntenteScene          *scene,
           GError                     **error)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  Writer *writer = xmlNewTextWriterMemory (buffer, 0);
  g_auto (EntentePage) page = { 0 };
  GBytes *bytes;

  entente_page_init (&page, scene);
  xmlTextWriterSetIndent (writer, 1);
  xmlTextWriterSetIndentString (writer, X (" "));
  xmlTextWriterStartDocument (writer, NULL, "UTF-8", NULL);
  start (writer, "svg");
  write_head (writer, scene, &page);
  write_map (writer, scene, page.map);
  start_part (writer, "legend", page.legend_origin);
  write_legend (writer, page.legend);
  end (writer);
  xmlTextWriterEndDocument (writer);
  xmlFreeTextWriter (writer);

  bytes = g_bytes_new (xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer));
  xmlBufferFree (buffer);

  return bytes;
}

const EntenteExporter entente_exporter_svg = {
  .name = "SVG image",
  .suffix = ".svg",
  .mime_type = "image/svg+xml",
  .needs_scene = TRUE,
  .write = write_svg,
};
