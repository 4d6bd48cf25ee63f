/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/excerpt-private.h"

#include "export/painter.h"
#include "view/magnify.h"

/* Names that would be smaller than this, in pixels, are not painted. */
#define SMALLEST_TEXT 4.5

/* Room for borders and line ends, in layout points. */
#define OUTSET 6.0

static EntenteRect
join_point (EntenteRect  rect,
            EntentePoint point)
{
  double right = MAX (rect.x + rect.width, point.x);
  double bottom = MAX (rect.y + rect.height, point.y);
  double x = MIN (rect.x, point.x);
  double y = MIN (rect.y, point.y);

  return (EntenteRect) { x, y, right - x, bottom - y };
}

static EntenteRect
join_rect (EntenteRect rect,
           EntenteRect other)
{
  return join_point (join_point (rect, (EntentePoint) { other.x, other.y }),
                     (EntentePoint) { other.x + other.width, other.y + other.height });
}

static EntenteRect
outset_by (EntenteRect rect,
           double      by)
{
  return (EntenteRect) { rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by };
}

static EntenteRect
outset (EntenteRect rect)
{
  return outset_by (rect, OUTSET);
}

static gboolean
overlaps (EntenteRect a,
          EntenteRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width &&
         a.y < b.y + b.height && b.y < a.y + a.height;
}

/* A spline lies within the hull of its points. */
static EntenteRect
get_edge_bounds (const EntenteSceneEdge *edge)
{
  EntenteRect bounds = { edge->points[0].x, edge->points[0].y, 0, 0 };

  for (guint i = 1; i < edge->n_points; i++)
    bounds = join_point (bounds, edge->points[i]);
  for (guint i = 0; edge->has_arrow_at_start && i < 3; i++)
    bounds = join_point (bounds, edge->arrow_at_start[i]);
  for (guint i = 0; edge->has_arrow_at_end && i < 3; i++)
    bounds = join_point (bounds, edge->arrow_at_end[i]);
  if (edge->label_fits)
    bounds = join_rect (bounds, edge->label_box);

  return outset (bounds);
}

static EntenteRect
get_node_bounds (const EntenteExcerpt *self,
                 guint                 node,
                 double                factor)
{
  EntenteRect box = g_array_index (self->nodes, EntenteSceneNode, node).box;

  return outset (entente_magnify_box (box, factor));
}

/* A larger node under the node shows as a ring. */
static void
append_ring (GArray               *nodes,
             EntenteSceneNode      node,
             double                width,
             const EntentePalette *palette)
{
  node.box = (EntenteRect) { node.box.x - width, node.box.y - width,
                             node.box.width + 2 * width, node.box.height + 2 * width };
  node.inset += width / 2;
  node.fill = palette->selection;
  node.border = palette->selection;
  node.border_width = 0;
  node.n_lines = 0;
  g_array_append_val (nodes, node);
}

/* The first, which are the strongest, come last and so on top. */
static GArray *
select_nodes (const EntenteExcerpt *self,
              EntenteRect           area,
              double                zoom)
{
  GArray *nodes = g_array_new (FALSE, FALSE, sizeof (EntenteSceneNode));
  g_autofree double *factors = entente_excerpt_dup_factors (self, zoom);

  for (guint i = self->nodes->len; i > 0; i--)
    {
      EntenteSceneNode node = g_array_index (self->nodes, EntenteSceneNode, i - 1);
      double ring = g_array_index (self->rings, double, i - 1);

      entente_magnify_node (&node, factors[i - 1]);
      if (!overlaps (outset (node.box), area))
        continue;

      if (node.font_size * zoom < SMALLEST_TEXT)
        node.n_lines = 0;
      if (ring > 0)
        append_ring (nodes, node, ring * MAX (1, 1 / zoom), self->scene->palette);
      g_array_append_val (nodes, node);
    }

  return nodes;
}

static GArray *
select_edges (const EntenteExcerpt *self,
              EntenteRect           area,
              double                zoom)
{
  g_autoptr (GArray) all = entente_excerpt_dup_edges (self, zoom);
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (EntenteSceneEdge));

  for (guint i = 0; i < all->len; i++)
    {
      EntenteSceneEdge edge = g_array_index (all, EntenteSceneEdge, i);

      if (edge.n_points > 0 && overlaps (get_edge_bounds (&edge), area))
        g_array_append_val (edges, edge);
    }

  return edges;
}

static void
clear_excerpt (gpointer data)
{
  EntenteExcerpt *self = data;

  g_clear_pointer (&self->scene, entente_scene_unref);
  g_clear_pointer (&self->nodes, g_array_unref);
  g_clear_pointer (&self->node_indices, g_array_unref);
  g_clear_pointer (&self->rings, g_array_unref);
  g_clear_pointer (&self->edges, g_array_unref);
  g_clear_pointer (&self->edge_indices, g_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
}

/**
 * entente_excerpt_new:
 * @labels: which labels it shows
 *
 * Begins with nothing of @scene.
 *
 * Returns: (transfer full): an excerpt
 */
EntenteExcerpt *
entente_excerpt_new (EntenteScene         *scene,
                     EntenteExcerptLabels  labels)
{
  EntenteExcerpt *self = g_atomic_rc_box_new0 (EntenteExcerpt);

  self->scene = entente_scene_ref (scene);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (EntenteSceneNode));
  self->node_indices = g_array_new (FALSE, FALSE, sizeof (guint));
  self->rings = g_array_new (FALSE, FALSE, sizeof (double));
  self->edges = g_array_new (FALSE, FALSE, sizeof (EntenteSceneEdge));
  self->edge_indices = g_array_new (FALSE, FALSE, sizeof (guint));
  self->labels = labels;
  self->points = g_ptr_array_new_with_free_func (g_free);

  return self;
}

EntenteExcerpt *
entente_excerpt_ref (EntenteExcerpt *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
entente_excerpt_unref (EntenteExcerpt *self)
{
  g_atomic_rc_box_release_full (self, clear_excerpt);
}

/**
 * entente_excerpt_add_node:
 * @node: index of a node of the scene
 *
 * Returns: (transfer none): the copy that will be painted, to be altered
 *   before the next is added
 */
EntenteSceneNode *
entente_excerpt_add_node (EntenteExcerpt *self,
                          guint           node)
{
  double no_ring = 0;

  g_array_append_val (self->nodes, self->scene->nodes[node]);
  g_array_append_val (self->node_indices, node);
  g_array_append_val (self->rings, no_ring);

  return &g_array_index (self->nodes, EntenteSceneNode, self->nodes->len - 1);
}

/**
 * entente_excerpt_add_ringed_node:
 * @node: index of a node of the scene
 * @ring: width of the ring around it, in layout points, or pixels where
 *   those are more
 *
 * Returns: (transfer none): as entente_excerpt_add_node() does
 */
EntenteSceneNode *
entente_excerpt_add_ringed_node (EntenteExcerpt *self,
                                 guint           node,
                                 double          ring)
{
  EntenteSceneNode *added = entente_excerpt_add_node (self, node);

  g_array_index (self->rings, double, self->rings->len - 1) = ring;

  return added;
}

/**
 * entente_excerpt_add_edge:
 * @edge: index of an edge of the scene
 *
 * Returns: (transfer none): the copy that will be painted, to be altered
 *   before the next is added
 */
EntenteSceneEdge *
entente_excerpt_add_edge (EntenteExcerpt *self,
                          guint           edge)
{
  g_array_append_val (self->edges, self->scene->edges[edge]);
  g_array_append_val (self->edge_indices, edge);

  return &g_array_index (self->edges, EntenteSceneEdge, self->edges->len - 1);
}

/**
 * entente_excerpt_take_points:
 * @edge: an edge of this excerpt
 * @points: (transfer full) (array length=n_points): points of its own
 */
void
entente_excerpt_take_points (EntenteExcerpt   *self,
                             EntenteSceneEdge *edge,
                             EntentePoint     *points,
                             guint             n_points)
{
  g_ptr_array_add (self->points, points);
  edge->points = points;
  edge->n_points = n_points;
}

/**
 * entente_excerpt_get_size:
 *
 * Returns: how many nodes and edges there are to paint
 */
guint
entente_excerpt_get_size (const EntenteExcerpt *self)
{
  return self->nodes->len + self->edges->len;
}

/**
 * entente_excerpt_get_bounds:
 * @zoom: pixels a layout point
 *
 * Returns: encloses all there is to paint, in layout points
 */
EntenteRect
entente_excerpt_get_bounds (const EntenteExcerpt *self,
                            double                zoom)
{
  double factor = entente_magnify_get_factor (zoom);
  EntenteRect bounds;

  if (self->nodes->len > 0)
    bounds = get_node_bounds (self, 0, factor);
  else if (self->edges->len > 0)
    bounds = get_edge_bounds (&g_array_index (self->edges, EntenteSceneEdge, 0));
  else
    return (EntenteRect) { 0 };

  for (guint i = 1; i < self->nodes->len; i++)
    bounds = join_rect (bounds, get_node_bounds (self, i, factor));
  for (guint i = 0; i < self->edges->len; i++)
    {
      const EntenteSceneEdge *edge = &g_array_index (self->edges, EntenteSceneEdge, i);

      bounds = join_rect (bounds, get_edge_bounds (edge));
    }

  return outset_by (bounds, entente_excerpt_get_reach (self, zoom));
}

/**
 * entente_excerpt_paint:
 * @area: what is to be painted, in layout points
 * @zoom: pixels a layout point
 *
 * Paints what touches @area, leaving out words too small to be read.
 */
void
entente_excerpt_paint (const EntenteExcerpt *self,
                       cairo_t              *cr,
                       EntenteRect           area,
                       double                zoom)
{
  g_autoptr (GArray) nodes = select_nodes (self, area, zoom);
  g_autoptr (GArray) edges = select_edges (self, area, zoom);
  EntenteNetwork network = *self->scene->layout->network;
  EntenteLayout layout = *self->scene->layout;
  EntenteScene scene = *self->scene;

  network.n_nodes = nodes->len;
  network.n_edges = edges->len;
  layout.network = &network;
  scene.layout = &layout;
  scene.nodes = (EntenteSceneNode *) nodes->data;
  scene.edges = (EntenteSceneEdge *) edges->data;

  /* A label that is shown in any case stands on top. */
  entente_painter_draw (cr, &scene, ENTENTE_PAINTER_EDGES);
  entente_painter_draw (cr, &scene, ENTENTE_PAINTER_NODES);
  entente_painter_draw (cr, &scene, ENTENTE_PAINTER_LABELS);
}
