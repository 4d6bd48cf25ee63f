/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/components.h"

#include "graph/layout-private.h"

#include <math.h>

/* Between two components, beside what is free around each node, in points. */
#define GAP 8.0

/* How many ways of half a turn are tried. */
#define N_ANGLES 18

/*
 * Component:
 * @nodes: (element-type guint): in the order of the network
 * @bounds: of its boxes and splines
 * @moved: where @bounds begins after arranging
 *
 * Actors that relations join, directly or not.
 */
typedef struct
{
  GArray *nodes;
  EntenteRect bounds;
  EntentePoint moved;
} Component;

/* Walks up to the first node of a component, and shortens the way for the next. */
static guint
find_root (guint *parents,
           guint  node)
{
  while (parents[node] != node)
    {
      parents[node] = parents[parents[node]];
      node = parents[node];
    }

  return node;
}

static guint *
find_roots (const EntenteNetwork *network)
{
  guint *parents = g_new (guint, network->n_nodes);

  for (guint i = 0; i < network->n_nodes; i++)
    parents[i] = i;
  for (guint i = 0; i < network->n_edges; i++)
    {
      guint source = find_root (parents, network->edges[i].source);
      guint target = find_root (parents, network->edges[i].target);

      parents[MAX (source, target)] = MIN (source, target);
    }
  for (guint i = 0; i < network->n_nodes; i++)
    parents[i] = find_root (parents, i);

  return parents;
}

static void
component_clear (gpointer data)
{
  Component *self = data;

  g_array_unref (self->nodes);
}

static void
add_node (GArray              *components,
          gint                *indices,
          guint                root,
          guint                node,
          const EntenteLayout *layout)
{
  Component *component;

  if (indices[root] < 0)
    {
      Component fresh = { g_array_new (FALSE, FALSE, sizeof (guint)), layout->boxes[node] };

      indices[root] = (gint) components->len;
      g_array_append_val (components, fresh);
    }

  component = &g_array_index (components, Component, indices[root]);
  g_array_append_val (component->nodes, node);
  component->bounds = entente_rect_join (component->bounds, layout->boxes[node]);
}

static void
add_route (Component               *component,
           const EntenteLayoutEdge *edge)
{
  for (guint i = 0; i < edge->n_points; i++)
    component->bounds = entente_rect_join (component->bounds,
                                           (EntenteRect) { edge->points[i].x, edge->points[i].y, 0, 0 });
}

static GArray *
collect_components (const EntenteLayout *layout,
                    const guint         *roots)
{
  const EntenteNetwork *network = layout->network;
  GArray *components = g_array_new (FALSE, FALSE, sizeof (Component));
  g_autofree gint *indices = g_new (gint, network->n_nodes);

  g_array_set_clear_func (components, component_clear);
  for (guint i = 0; i < network->n_nodes; i++)
    indices[i] = -1;
  for (guint i = 0; i < network->n_nodes; i++)
    add_node (components, indices, roots[i], i, layout);
  for (guint i = 0; i < network->n_edges; i++)
    add_route (&g_array_index (components, Component, indices[roots[network->edges[i].source]]), &layout->edges[i]);

  return components;
}

/* Most actors first; the network's order, which is by strength, among equals. */
static gint
compare_components (gconstpointer a,
                    gconstpointer b)
{
  const Component *left = a;
  const Component *right = b;

  if (left->nodes->len != right->nodes->len)
    return left->nodes->len > right->nodes->len ? -1 : 1;

  return g_array_index (left->nodes, guint, 0) < g_array_index (right->nodes, guint, 0) ? -1 : 1;
}

/*
 * Sizes along the direction in which components are lined up, and across it:
 * rows below the first component, or columns beside it.
 */
static double
get_along (const Component *self,
           gboolean         in_rows)
{
  return in_rows ? self->bounds.width : self->bounds.height;
}

static double
get_across (const Component *self,
            gboolean         in_rows)
{
  return in_rows ? self->bounds.height : self->bounds.width;
}

static void
put (Component *self,
     double     along,
     double     across,
     gboolean   in_rows)
{
  self->moved = in_rows ? (EntentePoint) { along, across } : (EntentePoint) { across, along };
}

/* Puts the components of one line in the middle of its thickness. */
static void
align_line (Component *line,
            guint      n_components,
            double     across,
            double     thickness,
            gboolean   in_rows)
{
  double along = 0;

  for (guint i = 0; i < n_components; i++)
    {
      put (&line[i], along, across + (thickness - get_across (&line[i], in_rows)) / 2, in_rows);
      along += get_along (&line[i], in_rows) + GAP;
    }
}

/* The largest component has a place of its own, unless it is one actor too. */
static guint
count_leading (GArray *components)
{
  return g_array_index (components, Component, 0).nodes->len > 1 ? 1 : 0;
}

/* Lines up all but the leading component, in lines of about the length @limit.
 * Returns what encloses all.
 */
static EntenteRect
line_up (GArray   *components,
         double    limit,
         gboolean  in_rows)
{
  Component *all = (Component *) components->data;
  guint first = count_leading (components);
  double across = first > 0 ? get_across (&all[0], in_rows) + GAP : 0;
  double longest = get_along (&all[0], in_rows);

  put (&all[0], 0, 0, in_rows);
  while (first < components->len)
    {
      double along = 0;
      double thickness = 0;
      guint end = first;

      while (end < components->len && (end == first || along + get_along (&all[end], in_rows) <= limit))
        {
          along += get_along (&all[end], in_rows) + GAP;
          thickness = MAX (thickness, get_across (&all[end], in_rows));
          end++;
        }
      align_line (all + first, end - first, across, thickness, in_rows);
      longest = MAX (longest, along - GAP);
      across += thickness + GAP;
      first = end;
    }

  across -= GAP;

  return in_rows ? (EntenteRect) { 0, 0, longest, across } : (EntenteRect) { 0, 0, across, longest };
}

/* How much worse than a small page of the wanted aspect it is. */
static double
judge (EntenteRect page,
       double      aspect)
{
  return fabs (log (page.width / page.height / aspect)) + log (page.width * page.height);
}

static void
arrange (GArray *components,
         double  aspect)
{
  const double lengths[] = { 1, 1.25, 1.5, 2, 3, 4, 6, 8, 12, 16, 24 };
  const Component *largest = &g_array_index (components, Component, 0);
  double best_limit = 0;
  double least = G_MAXDOUBLE;
  gboolean best_in_rows = FALSE;

  for (gboolean in_rows = FALSE; in_rows <= TRUE; in_rows++)
    for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
      {
        double limit = lengths[i] * get_along (largest, in_rows);
        double cost = judge (line_up (components, limit, in_rows), aspect);

        if (cost < least)
          {
            least = cost;
            best_limit = limit;
            best_in_rows = in_rows;
          }
      }
  line_up (components, best_limit, best_in_rows);
}

static void
widen (EntenteRect *bounds,
       EntenteSize  gap)
{
  bounds->x -= gap.width;
  bounds->y -= gap.height;
  bounds->width += 2 * gap.width;
  bounds->height += 2 * gap.height;
}

static void
set_shifts (const Component *component,
            EntentePoint    *shifts)
{
  EntentePoint shift = { component->moved.x - component->bounds.x,
                         component->moved.y - component->bounds.y };

  for (guint i = 0; i < component->nodes->len; i++)
    shifts[g_array_index (component->nodes, guint, i)] = shift;
}

/*
 * entente_components_arrange:
 * @layout: in which no component is torn, wherever each may stand
 * @aspect: width to height of the whole that is wanted
 * @gap: what is left free around each node
 *
 * Puts the components side by side: the largest first, the others in rows
 * below it or in columns beside it, actors without relations last.
 */
void
entente_components_arrange (EntenteLayout *layout,
                            double         aspect,
                            EntenteSize    gap)
{
  const EntenteNetwork *network = layout->network;
  g_autofree guint *roots = find_roots (network);
  g_autoptr (GArray) components = collect_components (layout, roots);
  g_autofree EntentePoint *shifts = g_new (EntentePoint, network->n_nodes);

  g_array_sort (components, compare_components);
  for (guint i = 0; i < components->len; i++)
    widen (&g_array_index (components, Component, i).bounds, gap);
  arrange (components, aspect);
  for (guint i = 0; i < components->len; i++)
    set_shifts (&g_array_index (components, Component, i), shifts);
  entente_layout_shift (layout, shifts);
}

/* A box that is turned with the map stays level; only its centre moves. */
static EntenteRect
turn_box (EntenteRect  box,
          EntentePoint pivot,
          double       angle)
{
  EntentePoint centre = entente_rect_get_centre (box);
  double dx = centre.x - pivot.x;
  double dy = centre.y - pivot.y;

  box.x = pivot.x + dx * cos (angle) - dy * sin (angle) - box.width / 2;
  box.y = pivot.y + dx * sin (angle) + dy * cos (angle) - box.height / 2;

  return box;
}

static EntenteRect
get_turned_bounds (const EntenteLayout *layout,
                   const Component     *component,
                   double               angle)
{
  EntentePoint pivot = entente_rect_get_centre (component->bounds);
  EntenteRect bounds = turn_box (layout->boxes[g_array_index (component->nodes, guint, 0)], pivot, angle);

  for (guint i = 1; i < component->nodes->len; i++)
    {
      EntenteRect box = layout->boxes[g_array_index (component->nodes, guint, i)];

      bounds = entente_rect_join (bounds, turn_box (box, pivot, angle));
    }

  return bounds;
}

static void
turn (EntenteLayout   *layout,
      const Component *component,
      double           aspect)
{
  EntentePoint pivot = entente_rect_get_centre (component->bounds);
  double least = G_MAXDOUBLE;
  double best = 0;

  for (guint i = 0; i < N_ANGLES; i++)
    {
      double angle = i * G_PI / N_ANGLES;
      double cost = judge (get_turned_bounds (layout, component, angle), aspect);

      if (cost < least)
        {
          least = cost;
          best = angle;
        }
    }
  for (guint i = 0; i < component->nodes->len; i++)
    {
      EntenteRect *box = &layout->boxes[g_array_index (component->nodes, guint, i)];

      *box = turn_box (*box, pivot, best);
    }
}

/*
 * entente_components_turn:
 * @layout: whose routes do not matter
 * @aspect: width to height that is wanted
 *
 * Turns each component so that it fits a small page of the wanted aspect.
 */
void
entente_components_turn (EntenteLayout *layout,
                         double         aspect)
{
  g_autofree guint *roots = find_roots (layout->network);
  g_autoptr (GArray) components = collect_components (layout, roots);

  for (guint i = 0; i < components->len; i++)
    turn (layout, &g_array_index (components, Component, i), aspect);
}
