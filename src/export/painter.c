/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/painter.h"

#include "graph/icon.h"
#include "graph/label.h"

#include <math.h>
#include <pango/pangocairo.h>

#define CORNER_RADIUS 2.0
#define HALO_RADIUS 3.0

static void
set_color (cairo_t      *cr,
           EntenteColor  color,
           double        alpha)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * alpha);
}

static void
add_round_rect (cairo_t     *cr,
                EntenteRect  rect,
                double       radius)
{
  double right = rect.x + rect.width - radius;
  double bottom = rect.y + rect.height - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, rect.y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI_2);
  cairo_arc (cr, rect.x + radius, bottom, radius, G_PI_2, G_PI);
  cairo_arc (cr, rect.x + radius, rect.y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
add_hexagon (cairo_t     *cr,
             EntenteRect  rect,
             double       inset)
{
  double middle = rect.y + rect.height / 2;
  double right = rect.x + rect.width;
  double bottom = rect.y + rect.height;

  cairo_move_to (cr, rect.x, middle);
  cairo_line_to (cr, rect.x + inset, rect.y);
  cairo_line_to (cr, right - inset, rect.y);
  cairo_line_to (cr, right, middle);
  cairo_line_to (cr, right - inset, bottom);
  cairo_line_to (cr, rect.x + inset, bottom);
  cairo_close_path (cr);
}

/**
 * entente_painter_add_outline:
 *
 * Adds the outline of a node to the current path, in layout points.
 */
void
entente_painter_add_outline (cairo_t                *cr,
                             const EntenteSceneNode *node)
{
  switch (node->shape)
    {
    case ENTENTE_SHAPE_ROUND:
      add_round_rect (cr, node->box, node->inset);
      break;
    case ENTENTE_SHAPE_HEXAGON:
      add_hexagon (cr, node->box, node->inset);
      break;
    case ENTENTE_SHAPE_SQUARE:
    default:
      add_round_rect (cr, node->box, CORNER_RADIUS);
      break;
    }
}

static void
add_step (cairo_t               *cr,
          const EntentePathStep *step)
{
  const EntentePoint *points = step->points;

  switch (step->verb)
    {
    case ENTENTE_PATH_MOVE:
      cairo_move_to (cr, points[0].x, points[0].y);
      break;
    case ENTENTE_PATH_LINE:
      cairo_line_to (cr, points[0].x, points[0].y);
      break;
    case ENTENTE_PATH_CURVE:
      cairo_curve_to (cr, points[0].x, points[0].y, points[1].x, points[1].y, points[2].x, points[2].y);
      break;
    case ENTENTE_PATH_CLOSE:
      cairo_close_path (cr);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * entente_painter_draw_icon:
 * @box: a square, in layout points
 *
 * Fills the icon of a kind with @color.
 */
void
entente_painter_draw_icon (cairo_t          *cr,
                           EntenteActorKind  kind,
                           EntenteRect       box,
                           EntenteColor      color,
                           double            alpha)
{
  guint n_steps;
  const EntentePathStep *steps = entente_icon_get (kind, &n_steps);

  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  cairo_scale (cr, box.width, box.height);
  for (guint i = 0; i < n_steps; i++)
    add_step (cr, &steps[i]);
  cairo_restore (cr);

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  set_color (cr, color, alpha);
  cairo_fill (cr);
}

static void
draw_lines (cairo_t                *cr,
            const EntenteSceneText *lines,
            guint                   n_lines,
            double                  font_size)
{
  PangoContext *context = entente_label_create_context ();

  for (guint i = 0; i < n_lines; i++)
    {
      g_autoptr (PangoLayout) line = entente_label_create_line (context, font_size, lines[i].text);
      double baseline = (double) pango_layout_get_baseline (line) / PANGO_SCALE;
      int width;

      pango_layout_get_size (line, &width, NULL);
      cairo_move_to (cr, lines[i].anchor.x - (double) width / PANGO_SCALE / 2, lines[i].anchor.y - baseline);
      pango_cairo_show_layout (cr, line);
    }
  g_object_unref (context);
}

static void
draw_node (cairo_t                *cr,
           const EntenteSceneNode *node,
           double                  alpha)
{
  entente_painter_add_outline (cr, node);
  set_color (cr, node->fill, alpha);
  cairo_fill_preserve (cr);
  set_color (cr, node->border, alpha);
  cairo_set_line_width (cr, node->border_width);
  cairo_stroke (cr);

  entente_painter_draw_icon (cr, node->kind, node->icon, node->border, alpha);
  set_color (cr, node->text, alpha);
  draw_lines (cr, node->lines, node->n_lines, node->font_size);
}

/**
 * entente_painter_draw_node:
 * @cr: a context whose user space is layout points
 * @node: index of a node
 * @alpha: 1 for full strength, less to dim
 *
 * Draws one node with its icon and label.
 */
void
entente_painter_draw_node (cairo_t            *cr,
                           const EntenteScene *scene,
                           guint               node,
                           double              alpha)
{
  cairo_save (cr);
  draw_node (cr, &scene->nodes[node], alpha);
  cairo_restore (cr);
}

static void
draw_arrow (cairo_t            *cr,
            const EntentePoint *corners)
{
  cairo_move_to (cr, corners[0].x, corners[0].y);
  cairo_line_to (cr, corners[1].x, corners[1].y);
  cairo_line_to (cr, corners[2].x, corners[2].y);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_line (cairo_t                *cr,
           const EntenteSceneEdge *edge)
{
  cairo_move_to (cr, edge->points[0].x, edge->points[0].y);
  for (guint i = 1; i + 2 < edge->n_points; i += 3)
    cairo_curve_to (cr, edge->points[i].x, edge->points[i].y,
                    edge->points[i + 1].x, edge->points[i + 1].y,
                    edge->points[i + 2].x, edge->points[i + 2].y);
  cairo_set_line_width (cr, edge->width);
  cairo_set_dash (cr, edge->dashes, (int) edge->n_dashes, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_cross (cairo_t                *cr,
            const EntenteSceneEdge *edge)
{
  double size = edge->cross_size;

  cairo_set_line_width (cr, MAX (2, edge->width));
  cairo_move_to (cr, edge->cross.x - size, edge->cross.y - size);
  cairo_line_to (cr, edge->cross.x + size, edge->cross.y + size);
  cairo_move_to (cr, edge->cross.x - size, edge->cross.y + size);
  cairo_line_to (cr, edge->cross.x + size, edge->cross.y - size);
  cairo_stroke (cr);
}

static void
draw_label (cairo_t                *cr,
            const EntenteScene     *scene,
            const EntenteSceneEdge *edge,
            double                  alpha)
{
  add_round_rect (cr, edge->label_box, HALO_RADIUS);
  set_color (cr, scene->palette->halo, alpha);
  cairo_fill (cr);
  set_color (cr, scene->palette->text, alpha);
  draw_lines (cr, edge->lines, edge->words.n_lines, edge->words.font_size);
  draw_lines (cr, edge->lines + edge->words.n_lines, edge->n_lines - edge->words.n_lines,
              edge->caption.font_size);
}

static void
draw_edge (cairo_t                *cr,
           const EntenteSceneEdge *edge,
           double                  alpha)
{
  set_color (cr, edge->color, alpha);
  draw_line (cr, edge);
  if (edge->has_arrow_at_start)
    draw_arrow (cr, edge->arrow_at_start);
  if (edge->has_arrow_at_end)
    draw_arrow (cr, edge->arrow_at_end);
  if (edge->has_cross)
    draw_cross (cr, edge);
}

/**
 * entente_painter_draw_edge:
 * @cr: a context whose user space is layout points
 * @edge: index of an edge
 * @alpha: 1 for full strength, less to dim
 * @with_label: whether the label is drawn too, whether it fits or not
 *
 * Draws one edge with arrowheads and marks.
 */
void
entente_painter_draw_edge (cairo_t            *cr,
                           const EntenteScene *scene,
                           guint               edge,
                           double              alpha,
                           gboolean            with_label)
{
  cairo_save (cr);
  draw_edge (cr, &scene->edges[edge], alpha);
  if (with_label)
    draw_label (cr, scene, &scene->edges[edge], alpha);
  cairo_restore (cr);
}

/**
 * entente_painter_draw:
 * @cr: a context whose user space is layout points
 * @parts: which parts to draw
 *
 * Draws a scene at full strength: lines, then their labels where they fit,
 * then nodes. The ground is left to the caller.
 */
void
entente_painter_draw (cairo_t            *cr,
                      const EntenteScene *scene,
                      EntentePainterPart  parts)
{
  const EntenteNetwork *network = scene->layout->network;

  if (parts & ENTENTE_PAINTER_EDGES)
    for (guint i = 0; i < network->n_edges; i++)
      entente_painter_draw_edge (cr, scene, i, 1, FALSE);
  if (parts & ENTENTE_PAINTER_LABELS)
    for (guint i = 0; i < network->n_edges; i++)
      if (scene->edges[i].label_fits)
        draw_label (cr, scene, &scene->edges[i], 1);
  if (parts & ENTENTE_PAINTER_NODES)
    for (guint i = 0; i < network->n_nodes; i++)
      entente_painter_draw_node (cr, scene, i, 1);
}

/**
 * entente_painter_draw_legend:
 * @cr: a context whose user space is layout points
 *
 * Draws a legend; its upper left corner is at 0, 0.
 */
void
entente_painter_draw_legend (cairo_t             *cr,
                             const EntenteLegend *legend)
{
  PangoContext *context = entente_label_create_context ();

  cairo_save (cr);
  for (guint i = 0; i < legend->n_entries; i++)
    {
      const EntenteLegendEntry *entry = &legend->entries[i];
      g_autoptr (PangoLayout) line = entente_label_create_line (context, legend->font_size, entry->text);
      double baseline = (double) pango_layout_get_baseline (line) / PANGO_SCALE;

      if (entry->node != NULL)
        draw_node (cr, entry->node, 1);
      if (entry->edge != NULL)
        draw_edge (cr, entry->edge, 1);
      set_color (cr, legend->palette->text, 1);
      cairo_move_to (cr, entry->text_start.x, entry->text_start.y - baseline);
      pango_cairo_show_layout (cr, line);
    }
  cairo_restore (cr);
  g_object_unref (context);
}
