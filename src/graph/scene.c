/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/scene-private.h"

#include "graph/edge-labels.h"
#include "graph/layout-private.h"
#include "graph/node-measure.h"
#include "graph/route.h"

/* Width of a line by the number of its independent sources, in points. */
static const double widths[] = { 1.4, 2.1, 2.8, 3.6 };

#define BORDER_WIDTH 1.25
#define STRONG_BORDER_WIDTH 1.75
#define CROSS_SIZE 4.5

static const EntenteShape shapes[ENTENTE_N_ACTOR_KINDS] = {
  [ENTENTE_ACTOR_PERSON] = ENTENTE_SHAPE_ROUND,
  [ENTENTE_ACTOR_ORGANIZATION] = ENTENTE_SHAPE_SQUARE,
  [ENTENTE_ACTOR_PLACE] = ENTENTE_SHAPE_HEXAGON,
};

static void
set_lines (EntenteSceneNode   *self,
           EntenteNodeMeasure *measure)
{
  EntenteLabel *label = &measure->label;
  EntentePoint centre = entente_rect_get_centre (self->box);
  double content = measure->icon + measure->gap + label->width;
  double left = centre.x - content / 2;
  double middle = left + measure->icon + measure->gap + label->width / 2;
  double top = centre.y - label->height / 2;

  self->icon = (EntenteRect) { left, centre.y - measure->icon / 2, measure->icon, measure->icon };
  self->font_size = label->font_size;
  self->n_lines = label->n_lines;
  for (guint i = 0; i < label->n_lines; i++)
    {
      self->lines[i].text = g_steal_pointer (&label->lines[i]);
      self->lines[i].anchor = (EntentePoint) { middle, top + label->ascent + i * label->line_height };
    }
}

/*
 * entente_scene_node_set_kind:
 *
 * Gives a node the shape and the colours of its kind.
 */
void
entente_scene_node_set_kind (EntenteSceneNode     *self,
                             EntenteActorKind      kind,
                             const EntentePalette *palette)
{
  self->kind = kind;
  self->shape = shapes[kind];
  self->fill = palette->fill[kind];
  self->border = palette->border[kind];
  self->text = palette->label[kind];
  self->border_width = BORDER_WIDTH;
}

static void
style_node (EntenteSceneNode         *self,
            const EntenteNetworkNode *node,
            EntenteRect               box,
            const EntentePalette     *palette,
            PangoContext             *context)
{
  g_auto (EntenteNodeMeasure) measure = { 0 };

  entente_node_measure_init (&measure, context, node);
  entente_scene_node_set_kind (self, node->kind, palette);
  self->box = box;
  self->inset = measure.inset;
  self->label = node->label;
  if (node->size > 1)
    self->border_width = STRONG_BORDER_WIDTH;
  set_lines (self, &measure);
}

static double
get_width (guint n_sources)
{
  if (n_sources <= 1)
    return widths[0];
  if (n_sources == 2)
    return widths[1];

  return n_sources <= 4 ? widths[2] : widths[3];
}

static void
set_dashes (EntenteSceneEdge *self,
            guint             n_dashes,
            const double     *dashes)
{
  self->n_dashes = n_dashes;
  for (guint i = 0; i < n_dashes; i++)
    self->dashes[i] = dashes[i] * self->width;
}

/* Dashed is planned, dotted is claimed; what is both is dashed and dotted.
 * Few dots join those who are merely named together.
 */
static void
choose_dashes (EntenteSceneEdge         *self,
               const EntenteNetworkEdge *edge)
{
  const double planned[] = { 5, 3 };
  const double claimed[] = { 1.2, 2 };
  const double both[] = { 5, 2.5, 1.2, 2.5 };
  const double co_mention[] = { 1.2, 6 };

  if (edge->category == ENTENTE_CATEGORY_CO_MENTION)
    set_dashes (self, G_N_ELEMENTS (co_mention), co_mention);
  else if (edge->firmness == ENTENTE_FIRMNESS_PLANNED && edge->claimed)
    set_dashes (self, G_N_ELEMENTS (both), both);
  else if (edge->firmness == ENTENTE_FIRMNESS_PLANNED)
    set_dashes (self, G_N_ELEMENTS (planned), planned);
  else if (edge->claimed)
    set_dashes (self, G_N_ELEMENTS (claimed), claimed);
}

/*
 * entente_scene_edge_set_manner:
 *
 * Gives a line the width, colour, dashes and marks that say how firmly it is
 * said, by how many, and whether it is good or bad.
 */
void
entente_scene_edge_set_manner (EntenteSceneEdge         *self,
                               const EntenteNetworkEdge *edge,
                               const EntentePalette     *palette)
{
  EntenteQuadrant quadrant = entente_category_get_quadrant (edge->category);
  gboolean is_co_mention = edge->category == ENTENTE_CATEGORY_CO_MENTION;

  self->width = get_width (is_co_mention ? 1 : edge->n_sources);
  self->color = is_co_mention || edge->firmness == ENTENTE_FIRMNESS_FORMER
                ? palette->former
                : palette->line[quadrant];
  choose_dashes (self, edge);
  self->has_arrow_at_start = edge->arrow_at_source;
  self->has_arrow_at_end = edge->arrow_at_target;
  self->has_cross = edge->firmness == ENTENTE_FIRMNESS_NEGATED;
  self->cross_size = CROSS_SIZE + self->width;
}

static void
style_edge (EntenteSceneEdge         *self,
            const EntenteNetworkEdge *edge,
            const EntenteLayoutEdge  *route,
            const EntenteScene       *scene)
{
  self->points = g_memdup2 (route->points, route->n_points * sizeof *route->points);
  self->n_points = route->n_points;
  entente_scene_edge_set_manner (self, edge, scene->palette);
  entente_route_reach_outlines (self, &scene->nodes[edge->source], &scene->nodes[edge->target]);
  entente_route_place_marks (self);
}

/**
 * entente_scene_new:
 * @layout: positions
 * @appearance: which colours
 *
 * Applies the style to a layout.
 *
 * Returns: (transfer full): what there is to draw
 */
EntenteScene *
entente_scene_new (EntenteLayout     *layout,
                   EntenteAppearance  appearance)
{
  const EntenteNetwork *network;
  EntenteScene *self;
  PangoContext *context;

  g_return_val_if_fail (layout != NULL, NULL);

  network = layout->network;
  context = entente_label_create_context ();
  self = g_atomic_rc_box_new0 (EntenteScene);
  self->layout = entente_layout_ref (layout);
  self->palette = entente_palette_get (appearance);
  self->nodes = g_new0 (EntenteSceneNode, network->n_nodes);
  self->edges = g_new0 (EntenteSceneEdge, network->n_edges);

  for (guint i = 0; i < network->n_nodes; i++)
    style_node (&self->nodes[i], &network->nodes[i], layout->boxes[i], self->palette, context);
  for (guint i = 0; i < network->n_edges; i++)
    style_edge (&self->edges[i], &network->edges[i], &layout->edges[i], self);
  entente_edge_labels_place (self);
  g_object_unref (context);

  return self;
}

EntenteScene *
entente_scene_ref (EntenteScene *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_lines (EntenteSceneText *lines,
             guint             n_lines)
{
  for (guint i = 0; i < n_lines; i++)
    g_free (lines[i].text);
}

static void
scene_clear (gpointer data)
{
  EntenteScene *self = data;
  const EntenteNetwork *network = self->layout->network;

  for (guint i = 0; i < network->n_nodes; i++)
    clear_lines (self->nodes[i].lines, self->nodes[i].n_lines);
  for (guint i = 0; i < network->n_edges; i++)
    {
      clear_lines (self->edges[i].lines,
                   self->edges[i].words.n_lines + self->edges[i].caption.n_lines);
      g_free (self->edges[i].points);
    }
  g_free (self->nodes);
  g_free (self->edges);
  entente_layout_unref (self->layout);
}

void
entente_scene_unref (EntenteScene *self)
{
  g_atomic_rc_box_release_full (self, scene_clear);
}
