/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which words an excerpt shows, and where. From far away labels are drawn
 * larger than they are, as names are, and only where there is room for that.
 */

#include "view/excerpt-private.h"

#include "graph/edge-labels.h"
#include "view/magnify.h"

/* Below this zoom labels are drawn larger, in pixels a layout point: letters
 * of less than 9 pixels cannot be read.
 */
#define LEGIBLE_ZOOM 0.95

/* From so far away that they would have to be larger than this, no label is
 * shown.
 */
#define MAX_FACTOR 3.2

static double
get_factor (double zoom)
{
  return MAX (1, LEGIBLE_ZOOM / zoom);
}

static double *
dup_scene_factors (const EntenteScene *scene,
                   double              zoom,
                   EntenteRect        *boxes)
{
  guint n_nodes = scene->layout->network->n_nodes;
  double *factors;

  for (guint i = 0; i < n_nodes; i++)
    boxes[i] = scene->nodes[i].box;
  factors = entente_magnify_nodes (boxes, n_nodes, zoom);
  for (guint i = 0; i < n_nodes; i++)
    boxes[i] = entente_magnify_box (boxes[i], factors[i]);

  return factors;
}

/*
 * entente_excerpt_dup_factors:
 *
 * Finds out how much larger each node is drawn: what stands out from the map
 * no less than on the map itself.
 *
 * Returns: (transfer full): a factor for each node of the excerpt
 */
double *
entente_excerpt_dup_factors (const EntenteExcerpt *self,
                             double                zoom)
{
  g_autofree EntenteRect *boxes = g_new (EntenteRect, self->nodes->len);
  g_autofree EntenteRect *all_boxes = g_new (EntenteRect, self->scene->layout->network->n_nodes);
  g_autofree double *all = dup_scene_factors (self->scene, zoom, all_boxes);
  double *factors;

  for (guint i = 0; i < self->nodes->len; i++)
    boxes[i] = g_array_index (self->nodes, EntenteSceneNode, i).box;
  factors = entente_magnify_nodes (boxes, self->nodes->len, zoom);
  for (guint i = 0; i < self->nodes->len; i++)
    factors[i] = MAX (factors[i], all[g_array_index (self->node_indices, guint, i)]);

  return factors;
}

static void
magnify_edges (EntenteSceneEdge *edges,
               guint             n_edges,
               double            zoom)
{
  for (guint i = 0; i < n_edges; i++)
    {
      entente_magnify_edge (&edges[i], zoom);
      entente_edge_label_scale (&edges[i], get_factor (zoom));
    }
}

static void
hide_labels (EntenteSceneEdge *edges,
             guint             n_edges)
{
  for (guint i = 0; i < n_edges; i++)
    edges[i].label_fits = FALSE;
}

/* Of all edges of the scene, so that a label stands at the same place in
 * whatever excerpt it is.
 */
static EntenteSceneEdge *
dup_scene_edges (const EntenteScene *scene,
                 double              zoom)
{
  const EntenteNetwork *network = scene->layout->network;
  EntenteSceneEdge *edges = g_memdup2 (scene->edges, network->n_edges * sizeof *edges);
  g_autofree EntenteRect *boxes = g_new (EntenteRect, network->n_nodes);
  g_autofree double *factors = dup_scene_factors (scene, zoom, boxes);
  EntenteLabelRoom room = {
    boxes, network->n_nodes, scene->layout->bounds, get_factor (zoom) <= 1,
  };

  magnify_edges (edges, network->n_edges, zoom);
  entente_edge_labels_fit (edges, network->n_edges, &room);

  return edges;
}

static void
take_label (EntenteSceneEdge       *edge,
            const EntenteSceneEdge *from)
{
  edge->label_box = from->label_box;
  edge->label_fits = from->label_fits;
  edge->n_lines = from->n_lines;
  for (guint i = 0; i < from->words.n_lines + from->caption.n_lines; i++)
    edge->lines[i].anchor = from->lines[i].anchor;
}

static void
take_labels_of_map (const EntenteExcerpt *self,
                    EntenteSceneEdge     *edges,
                    double                zoom)
{
  g_autofree EntenteSceneEdge *all = dup_scene_edges (self->scene, zoom);

  for (guint i = 0; i < self->edges->len; i++)
    {
      take_label (&edges[i], &all[g_array_index (self->edge_indices, guint, i)]);
      if (self->labels == ENTENTE_EXCERPT_LABELS_ALWAYS)
        entente_edge_label_tell_all (&edges[i]);
    }
}

static void
fit_labels (const EntenteExcerpt *self,
            EntenteSceneEdge     *edges,
            double                zoom)
{
  g_autofree EntenteRect *boxes = g_new (EntenteRect, self->nodes->len);
  g_autofree double *factors = entente_excerpt_dup_factors (self, zoom);
  EntenteLabelRoom room = {
    boxes, self->nodes->len, self->scene->layout->bounds, get_factor (zoom) <= 1,
  };

  for (guint i = 0; i < self->nodes->len; i++)
    boxes[i] = entente_magnify_box (g_array_index (self->nodes, EntenteSceneNode, i).box,
                                    factors[i]);
  entente_edge_labels_fit (edges, self->edges->len, &room);
}

static gboolean
shows_labels (const EntenteExcerpt *self,
              double                zoom)
{
  switch (self->labels)
    {
    case ENTENTE_EXCERPT_LABELS_ALWAYS:
      return TRUE;
    case ENTENTE_EXCERPT_LABELS_OF_MAP:
    case ENTENTE_EXCERPT_LABELS_OF_THESE:
      return get_factor (zoom) <= MAX_FACTOR;
    case ENTENTE_EXCERPT_LABELS_NONE:
    default:
      return FALSE;
    }
}

/*
 * entente_excerpt_dup_edges:
 * @zoom: pixels a layout point
 *
 * Returns: (transfer full) (element-type EntenteSceneEdge): its edges as they
 *   are drawn at that zoom
 */
GArray *
entente_excerpt_dup_edges (const EntenteExcerpt *self,
                           double                zoom)
{
  GArray *array = g_array_copy (self->edges);
  EntenteSceneEdge *edges = (EntenteSceneEdge *) array->data;

  magnify_edges (edges, array->len, zoom);
  if (!shows_labels (self, zoom))
    hide_labels (edges, array->len);
  else if (self->labels == ENTENTE_EXCERPT_LABELS_OF_THESE)
    fit_labels (self, edges, zoom);
  else
    take_labels_of_map (self, edges, zoom);

  return array;
}

/*
 * entente_excerpt_get_reach:
 * @zoom: pixels a layout point
 *
 * Returns: how far labels may reach beyond their lines, in layout points
 */
double
entente_excerpt_get_reach (const EntenteExcerpt *self,
                           double                zoom)
{
  double reach = 0;

  if (!shows_labels (self, zoom))
    return 0;

  for (guint i = 0; i < self->edges->len; i++)
    {
      const EntenteSceneEdge *edge = &g_array_index (self->edges, EntenteSceneEdge, i);
      double height = edge->words.n_lines * edge->words.line_height
                      + edge->caption.n_lines * edge->caption.line_height;

      reach = MAX (reach, MAX (edge->words.width, edge->caption.width) / 2 + height);
    }

  return reach * get_factor (zoom);
}
