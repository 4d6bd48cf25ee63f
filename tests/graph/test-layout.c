/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/layout.h"
#include "graph/scene.h"

#include "sketch.h"

#include <math.h>

/* Graphviz rounds sizes to whole points. */
#define TOLERANCE 1.0

static EntenteNetwork *
make_network (guint n_actors,
              guint n_relations)
{
  g_autoptr (EntenteProject) project = sketch_large_project (n_actors, n_relations);

  return sketch_network_of (project);
}

static EntenteLayout *
lay_out (EntenteNetwork      *network,
         const EntenteLayout *previous)
{
  g_autoptr (GError) error = NULL;
  EntenteLayout *layout = entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, previous, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (layout);

  return layout;
}

static EntentePoint
get_centre (EntenteRect box)
{
  return (EntentePoint) { box.x + box.width / 2, box.y + box.height / 2 };
}

static gboolean
overlap (EntenteRect a,
         EntenteRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width &&
         a.y < b.y + b.height && b.y < a.y + a.height;
}

static void
assert_no_overlap (const EntenteLayout *layout)
{
  guint n_nodes = layout->network->n_nodes;

  for (guint i = 0; i < n_nodes; i++)
    for (guint j = i + 1; j < n_nodes; j++)
      g_assert_false (overlap (layout->boxes[i], layout->boxes[j]));
}

/* Within the tolerance of the border, inside or outside. */
static void
assert_on_border (EntentePoint point,
                  EntenteRect  box)
{
  EntentePoint centre = get_centre (box);
  double beyond_x = fabs (point.x - centre.x) - box.width / 2;
  double beyond_y = fabs (point.y - centre.y) - box.height / 2;

  g_assert_cmpfloat (MAX (beyond_x, beyond_y), <, TOLERANCE);
  g_assert_cmpfloat (MAX (beyond_x, beyond_y), >, -TOLERANCE);
}

static void
assert_routes (const EntenteLayout *layout)
{
  for (guint i = 0; i < layout->network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &layout->network->edges[i];
      const EntenteLayoutEdge *route = &layout->edges[i];

      g_assert_cmpuint (route->n_points, >=, 4);
      g_assert_cmpuint (route->n_points % 3, ==, 1);
      for (guint j = 0; j < route->n_points; j++)
        g_assert_true (isfinite (route->points[j].x) && isfinite (route->points[j].y));
      assert_on_border (route->points[0], layout->boxes[edge->source]);
      assert_on_border (route->points[route->n_points - 1], layout->boxes[edge->target]);
    }
}

static void
assert_same_positions (const EntenteLayout *a,
                       const EntenteLayout *b)
{
  g_assert_cmpuint (a->network->n_nodes, ==, b->network->n_nodes);
  for (guint i = 0; i < a->network->n_nodes; i++)
    {
      g_assert_cmpfloat (a->boxes[i].x, ==, b->boxes[i].x);
      g_assert_cmpfloat (a->boxes[i].y, ==, b->boxes[i].y);
    }
  for (guint i = 0; i < a->network->n_edges; i++)
    g_assert_cmpmem (a->edges[i].points, a->edges[i].n_points * sizeof (EntentePoint),
                     b->edges[i].points, b->edges[i].n_points * sizeof (EntentePoint));
}

static void
test_empty (void)
{
  g_autoptr (EntenteNetwork) network = make_network (0, 0);
  g_autoptr (EntenteLayout) layout = lay_out (network, NULL);

  g_assert_cmpfloat (layout->bounds.width, ==, 0);
  g_assert_cmpint (entente_layout_node_at (layout, (EntentePoint) { 0, 0 }), ==, -1);
}

static void
test_single (void)
{
  Sketch *sketch = sketch_new ();
  g_autoptr (EntenteProject) project = NULL;
  g_autoptr (EntenteNetwork) network = NULL;
  g_autoptr (EntenteLayout) layout = NULL;

  sketch_add_actor (sketch, "Harbour Board", ENTENTE_ACTOR_ORGANIZATION);
  project = sketch_finish (sketch);
  network = sketch_network_of (project);
  layout = lay_out (network, NULL);

  g_assert_cmpuint (network->n_nodes, ==, 1);
  g_assert_cmpfloat (layout->bounds.width, ==, layout->boxes[0].width);
  g_assert_cmpfloat (layout->bounds.width, >, layout->bounds.height);
}

static void
test_sizes (void)
{
  const guint sizes[][2] = { { 2, 1 }, { 12, 9 }, { 45, 80 }, { 150, 200 }, { 620, 900 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (EntenteNetwork) network = make_network (sizes[i][0], sizes[i][1]);
      g_autoptr (EntenteLayout) layout = lay_out (network, NULL);

      g_assert_cmpuint (network->n_nodes, ==, sizes[i][0]);
      assert_no_overlap (layout);
      assert_routes (layout);
    }
}

/* Pairs of nodes that hide one another where all of the layout is shown on a
 * page, larger than they are where they would be illegible.
 */
static guint
count_hidden (const EntenteLayout *layout,
              EntenteSize          page)
{
  guint n_nodes = layout->network->n_nodes;
  double zoom = MIN (page.width / layout->bounds.width, page.height / layout->bounds.height);
  g_autofree EntenteRect *boxes = g_new (EntenteRect, n_nodes);
  guint n_hidden = 0;

  g_assert_cmpfloat (zoom, <, ENTENTE_LEGIBLE_ZOOM);
  for (guint i = 0; i < n_nodes; i++)
    {
      EntenteRect box = layout->boxes[i];
      double more = ENTENTE_LEGIBLE_ZOOM / zoom - 1;

      boxes[i] = (EntenteRect) { box.x - box.width * more / 2, box.y - box.height * more / 2,
                                 box.width * (more + 1), box.height * (more + 1) };
    }
  for (guint i = 0; i < n_nodes; i++)
    for (guint j = i + 1; j < n_nodes; j++)
      if (overlap (boxes[i], boxes[j]))
        n_hidden++;

  return n_hidden;
}

static void
test_room_for_names (void)
{
  const EntenteSize page = { 650, 600 };
  g_autoptr (EntenteNetwork) network = make_network (45, 80);
  g_autoptr (EntenteLayout) tight = lay_out (network, NULL);
  g_autoptr (EntenteLayout) roomy = NULL;
  g_autoptr (GError) error = NULL;

  roomy = entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, page, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_hidden (tight, page), >, 0);
  g_assert_cmpuint (count_hidden (roomy, page), ==, 0);
}

/* Every engine, in a process that has laid out other things before. */
static void
test_same_again (void)
{
  g_autoptr (EntenteNetwork) network = make_network (40, 60);
  g_autoptr (EntenteNetwork) other = make_network (25, 30);

  for (EntenteEngine engine = ENTENTE_ENGINE_AUTOMATIC; engine <= ENTENTE_ENGINE_TWOPI; engine++)
    {
      g_autoptr (EntenteLayout) first = entente_layout_run (network, engine, ENTENTE_ENDLESS_PAGE, NULL, NULL, NULL);
      g_autoptr (EntenteLayout) between = entente_layout_run (other, engine, ENTENTE_ENDLESS_PAGE, NULL, NULL, NULL);
      g_autoptr (EntenteLayout) second = entente_layout_run (network, engine, ENTENTE_ENDLESS_PAGE, NULL, NULL, NULL);

      g_assert_nonnull (between);
      assert_same_positions (first, second);
    }
}

static double
measure_shift (const EntenteLayout *before,
               const EntenteLayout *after)
{
  double shift = 0;

  for (guint i = 0; i < before->network->n_nodes; i++)
    {
      gint index = entente_network_find_node (after->network, before->network->nodes[i].actor);
      EntentePoint a = get_centre (before->boxes[i]);
      EntentePoint b = get_centre (after->boxes[index]);

      shift += hypot (a.x - b.x, a.y - b.y) / before->network->n_nodes;
    }

  return shift;
}

/* Two layouts of the same project, the second with two actors more. */
static void
test_keeps_shape (void)
{
  g_autoptr (EntenteProject) project = sketch_large_project (30, 60);
  EntenteNetworkFilter filter;
  g_autoptr (EntenteNetwork) small = NULL;
  g_autoptr (EntenteNetwork) large = NULL;
  g_autoptr (EntenteLayout) before = NULL;
  g_autoptr (EntenteLayout) kept = NULL;
  g_autoptr (EntenteLayout) fresh = NULL;

  entente_network_filter_init (&filter);
  filter.strongest = 26;
  small = entente_network_new (project, &filter);
  filter.strongest = 28;
  large = entente_network_new (project, &filter);
  before = lay_out (small, NULL);
  kept = lay_out (large, before);
  fresh = lay_out (large, NULL);

  g_assert_cmpfloat (measure_shift (before, kept), <, 0.08 * before->bounds.width);
  g_assert_cmpfloat (measure_shift (before, kept), <, measure_shift (before, fresh) / 2);
}

static void
test_refuses (void)
{
  g_autoptr (EntenteNetwork) network = make_network (320, 330);
  g_autoptr (GError) error = NULL;

  g_assert_null (entente_layout_run (network, ENTENTE_ENGINE_DOT, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error));
  g_assert_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_UNSUITABLE);
}

static void
test_hits (void)
{
  g_autoptr (EntenteNetwork) network = make_network (20, 25);
  g_autoptr (EntenteLayout) layout = lay_out (network, NULL);
  EntentePoint outside = { layout->bounds.x - 50, layout->bounds.y - 50 };

  for (guint i = 0; i < network->n_nodes; i++)
    g_assert_cmpint (entente_layout_node_at (layout, get_centre (layout->boxes[i])), ==, i);
  for (guint i = 0; i < network->n_edges; i++)
    {
      EntentePoint start = layout->edges[i].points[0];

      g_assert_cmpint (entente_layout_edge_at (layout, start, 3), >=, 0);
    }
  g_assert_cmpint (entente_layout_node_at (layout, outside), ==, -1);
  g_assert_cmpint (entente_layout_edge_at (layout, outside, 10), ==, -1);
}

static void
test_move (void)
{
  g_autoptr (EntenteNetwork) network = make_network (20, 25);
  g_autoptr (EntenteLayout) layout = lay_out (network, NULL);
  EntentePoint far = { layout->bounds.x + layout->bounds.width + 300, layout->bounds.y - 200 };
  g_autoptr (EntenteLayout) moved = entente_layout_move_node (layout, 3, far);

  g_assert_cmpint (entente_layout_node_at (moved, far), ==, 3);
  g_assert_cmpfloat (moved->bounds.width, >, layout->bounds.width + 200);
  g_assert_cmpfloat (moved->boxes[4].x, ==, layout->boxes[4].x);
  assert_routes (moved);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/empty", test_empty);
  g_test_add_func ("/layout/single", test_single);
  g_test_add_func ("/layout/sizes", test_sizes);
  g_test_add_func ("/layout/room-for-names", test_room_for_names);
  g_test_add_func ("/layout/same-again", test_same_again);
  g_test_add_func ("/layout/keeps-shape", test_keeps_shape);
  g_test_add_func ("/layout/refuses", test_refuses);
  g_test_add_func ("/layout/hits", test_hits);
  g_test_add_func ("/layout/move", test_move);

  return g_test_run ();
}
