/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen.h"
#include "view/canvas-private.h"

#include <adwaita.h>

#define STEP 300

static const SpecimenRelation sentences[] = {
  { "p:Amara Okafor", "Prime Minister of", "l:Lower Sallia",
    ENTENTE_CATEGORY_ROLE, ENTENTE_FIRMNESS_ASSERTED },
  { "p:Amara Okafor", "met", "p:Teodor Lind",
    ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "p:Amara Okafor", "praised", "p:Teodor Lind",
    ENTENTE_CATEGORY_SUPPORT, ENTENTE_FIRMNESS_ASSERTED },
  { "o:Grain Council", "threatened", "l:Lower Sallia",
    ENTENTE_CATEGORY_THREATEN, ENTENTE_FIRMNESS_PLANNED },
  { "o:Grain Council", "seat", "l:Upper Sallia",
    ENTENTE_CATEGORY_SEAT, ENTENTE_FIRMNESS_ASSERTED },
};

typedef struct
{
  EntenteProject *project;
  EntenteLayout *layout;
  EntenteSelection *selection;
  GtkWidget *window;
  EntenteCanvas *canvas;
  guint n_changes;
} Fixture;

static gboolean
stop_waiting_cb (GtkWidget     *widget,
                 GdkFrameClock *clock,
                 gpointer       data)
{
  gboolean *waiting = data;

  *waiting = FALSE;

  return G_SOURCE_REMOVE;
}

/* Until a frame was drawn and its work is done. */
static void
wait_for_frame (Fixture *fixture)
{
  gboolean waiting = TRUE;

  gtk_widget_add_tick_callback (fixture->window, stop_waiting_cb, &waiting, NULL);
  while (waiting || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);
}

static void
count_change_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  fixture->layout = specimen_layout_new (fixture->project, STEP);
  fixture->selection = entente_selection_new ();
  fixture->canvas = ENTENTE_CANVAS (g_object_ref_sink (entente_canvas_new ()));
  fixture->n_changes = 0;
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->canvas));

  g_signal_connect_swapped (fixture->canvas, "layout-changed",
                            G_CALLBACK (count_change_cb), fixture);
  /* Also on a machine too busy to paint within a frame. */
  entente_canvas_layer_set_urgent (fixture->canvas->ground, TRUE);
  entente_canvas_set_selection (fixture->canvas, fixture->selection);
  entente_canvas_set_layout (fixture->canvas, fixture->layout);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frame (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->canvas);
  g_assert_finalize_object (fixture->selection);
  entente_layout_unref (fixture->layout);
  g_assert_finalize_object (fixture->project);
}

static gint
find_node (Fixture    *fixture,
           const char *name)
{
  return entente_network_find_node (fixture->layout->network,
                                    specimen_find_actor (fixture->project, name));
}

static EntentePoint
get_place (Fixture    *fixture,
           const char *name)
{
  EntenteRect box = fixture->canvas->layout->boxes[find_node (fixture, name)];

  return entente_camera_to_view (&fixture->canvas->camera,
                                 (EntentePoint) { box.x + box.width / 2, box.y + box.height / 2 });
}

static EntentePoint
get_place_between (Fixture    *fixture,
                   const char *one,
                   const char *other)
{
  EntentePoint a = get_place (fixture, one);
  EntentePoint b = get_place (fixture, other);

  return (EntentePoint) { (a.x + b.x) / 2, (a.y + b.y) / 2 };
}

static GtkEventController *
find_controller (Fixture *fixture,
                 GType    type)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->canvas));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }

  g_assert_not_reached ();
}

static void
drag (Fixture      *fixture,
      EntentePoint  from,
      double        dx,
      double        dy)
{
  GtkEventController *gesture = find_controller (fixture, GTK_TYPE_GESTURE_DRAG);

  g_signal_emit_by_name (gesture, "drag-begin", from.x, from.y);
  g_signal_emit_by_name (gesture, "drag-update", dx / 2, dy / 2);
  g_signal_emit_by_name (gesture, "drag-update", dx, dy);
  g_signal_emit_by_name (gesture, "drag-end", dx, dy);
}

/* Draws the canvas. Returns: the colour at @point */
static guint32
get_pixel (Fixture      *fixture,
           EntentePoint  point)
{
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->canvas));
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->canvas));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;
  int stride;

  GTK_WIDGET_GET_CLASS (fixture->canvas)->snapshot (GTK_WIDGET (fixture->canvas), snapshot);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  stride = cairo_image_surface_get_stride (surface);
  pixel = *(guint32 *) (cairo_image_surface_get_data (surface) +
                        (int) point.y * stride + (int) point.x * 4);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return pixel & 0xffffff;
}

/* A place within a node where there is neither icon nor word. */
static EntentePoint
get_fill_place (Fixture    *fixture,
                const char *name)
{
  EntenteRect box = fixture->canvas->layout->boxes[find_node (fixture, name)];

  return entente_camera_to_view (&fixture->canvas->camera,
                                 (EntentePoint) { box.x + box.width / 2, box.y + 3 });
}

static void
test_fit (Fixture       *fixture,
          gconstpointer  data)
{
  for (guint i = 0; i < fixture->layout->network->n_nodes; i++)
    {
      EntenteRect box = fixture->layout->boxes[i];
      EntentePoint corner = { box.x + box.width, box.y + box.height };
      EntentePoint start = entente_camera_to_view (&fixture->canvas->camera,
                                                   (EntentePoint) { box.x, box.y });
      EntentePoint end = entente_camera_to_view (&fixture->canvas->camera, corner);

      g_assert_cmpfloat (start.x, >=, 0);
      g_assert_cmpfloat (start.y, >=, 0);
      g_assert_cmpfloat (end.x, <=, 800);
      g_assert_cmpfloat (end.y, <=, 600);
    }
}

static void
test_target (Fixture       *fixture,
             gconstpointer  data)
{
  EntentePoint node = get_place (fixture, "Grain Council");
  EntentePoint edge = get_place_between (fixture, "Grain Council", "Upper Sallia");
  EntenteCanvasTarget target = entente_canvas_get_target (fixture->canvas, node);

  g_assert_cmpint (target.node, ==, find_node (fixture, "Grain Council"));
  g_assert_cmpint (target.edge, ==, -1);

  target = entente_canvas_get_target (fixture->canvas, edge);
  g_assert_cmpint (target.node, ==, -1);
  g_assert_cmpint (target.edge, >=, 0);
  g_assert_cmpstr (fixture->layout->network->edges[target.edge].label, ==, "seat");

  target = entente_canvas_get_target (fixture->canvas, (EntentePoint) { 3, 3 });
  g_assert_cmpint (target.node, ==, -1);
  g_assert_cmpint (target.edge, ==, -1);
}

static void
test_click (Fixture       *fixture,
            gconstpointer  data)
{
  EntenteRelation *relation;
  EntenteActor *source, *target;

  drag (fixture, get_place (fixture, "Amara Okafor"), 0, 0);
  g_assert_true (entente_selection_get_actor (fixture->selection) ==
                 specimen_find_actor (fixture->project, "Amara Okafor"));

  drag (fixture, get_place_between (fixture, "Grain Council", "Upper Sallia"), 0, 0);
  relation = entente_selection_get_relation (fixture->selection);
  g_assert_cmpstr (entente_relation_get_label (relation), ==, "seat");

  drag (fixture, get_place_between (fixture, "Amara Okafor", "Teodor Lind"), 0, 0);
  g_assert_true (entente_selection_get_pair (fixture->selection, &source, &target));
  g_assert_cmpstr (entente_actor_get_name (source), ==, "Amara Okafor");
  g_assert_cmpstr (entente_actor_get_name (target), ==, "Teodor Lind");

  drag (fixture, (EntentePoint) { 3, 3 }, 0, 0);
  g_assert_false (entente_selection_get_pair (fixture->selection, NULL, NULL));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_pan (Fixture       *fixture,
          gconstpointer  data)
{
  EntentePoint before = get_place (fixture, "Amara Okafor");
  EntentePoint after;

  drag (fixture, (EntentePoint) { 3, 3 }, 60, -40);
  after = get_place (fixture, "Amara Okafor");

  g_assert_cmpfloat_with_epsilon (after.x - before.x, 60, 0.01);
  g_assert_cmpfloat_with_epsilon (after.y - before.y, -40, 0.01);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_drag_node (Fixture       *fixture,
                gconstpointer  data)
{
  EntentePoint before = get_place (fixture, "Grain Council");
  EntentePoint other = get_place (fixture, "Amara Okafor");
  EntentePoint after;

  drag (fixture, before, 37, 91);
  wait_for_frame (fixture);
  after = get_place (fixture, "Grain Council");

  g_assert_cmpfloat_with_epsilon (after.x - before.x, 37, 0.01);
  g_assert_cmpfloat_with_epsilon (after.y - before.y, 91, 0.01);
  g_assert_cmpfloat_with_epsilon (get_place (fixture, "Amara Okafor").x, other.x, 0.01);
  g_assert_true (entente_canvas_get_layout (fixture->canvas) != fixture->layout);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  double zoom = entente_canvas_get_zoom (fixture->canvas);
  EntentePoint before = get_place (fixture, "Teodor Lind");
  EntentePoint after;

  entente_canvas_zoom_at (fixture->canvas, before, fixture->canvas->camera.zoom * 2);
  after = get_place (fixture, "Teodor Lind");
  g_assert_cmpfloat_with_epsilon (entente_canvas_get_zoom (fixture->canvas), 2 * zoom, 1e-6);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 0.01);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 0.01);

  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-original", NULL);
  g_assert_cmpfloat_with_epsilon (entente_canvas_get_zoom (fixture->canvas), 1, 1e-6);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-in", NULL);
  g_assert_cmpfloat_with_epsilon (entente_canvas_get_zoom (fixture->canvas), 1.25, 1e-6);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-out", NULL);
  g_assert_cmpfloat_with_epsilon (entente_canvas_get_zoom (fixture->canvas), 1, 1e-6);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-fit", NULL);
  g_assert_cmpfloat_with_epsilon (entente_canvas_get_zoom (fixture->canvas), zoom, 1e-6);
}

/* The camera follows new layouts until the person takes it. */
static void
test_new_layout (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (EntenteLayout) wider = specimen_layout_new (fixture->project, 2 * STEP);
  double zoom = entente_canvas_get_zoom (fixture->canvas);
  EntenteCamera camera;

  entente_canvas_set_layout (fixture->canvas, wider);
  g_assert_cmpfloat (entente_canvas_get_zoom (fixture->canvas), <, zoom);

  entente_canvas_pan (fixture->canvas, 5, 5);
  camera = fixture->canvas->camera;
  entente_canvas_set_layout (fixture->canvas, fixture->layout);
  g_assert_true (entente_camera_equal (&camera, &fixture->canvas->camera));
  entente_canvas_set_layout (fixture->canvas, NULL);
  g_assert_null (entente_canvas_get_layout (fixture->canvas));
}

static void
test_dims (Fixture       *fixture,
           gconstpointer  data)
{
  guint32 adjacent = get_pixel (fixture, get_fill_place (fixture, "Teodor Lind"));
  guint32 apart = get_pixel (fixture, get_fill_place (fixture, "Grain Council"));
  guint32 ground = get_pixel (fixture, (EntentePoint) { 3, 3 });

  g_assert_cmphex (adjacent, !=, ground);
  g_assert_cmphex (apart, !=, ground);

  entente_selection_select_actor (fixture->selection,
                                  specimen_find_actor (fixture->project, "Amara Okafor"));
  g_assert_cmphex (get_pixel (fixture, get_fill_place (fixture, "Teodor Lind")), ==, adjacent);
  g_assert_cmphex (get_pixel (fixture, get_fill_place (fixture, "Grain Council")), !=, apart);

  entente_selection_clear (fixture->selection);
  g_assert_cmphex (get_pixel (fixture, get_fill_place (fixture, "Grain Council")), ==, apart);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  gint node = find_node (fixture, "Grain Council");
  GtkAccessible *item = g_ptr_array_index (fixture->canvas->items, node);

  gtk_test_accessible_assert_role (fixture->canvas->list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (item, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Grain Council, Organization");
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "2 relations");
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);

  entente_canvas_focus_node (fixture->canvas, node);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (item)));
  gtk_widget_activate_action (GTK_WIDGET (item), "node.select", NULL);
  g_assert_true (entente_selection_get_actor (fixture->selection) ==
                 specimen_find_actor (fixture->project, "Grain Council"));
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
}

/* Selecting elsewhere brings the node into view. */
static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  EntentePoint place;

  entente_canvas_pan (fixture->canvas, 2000, 0);
  entente_selection_select_actor (fixture->selection,
                                  specimen_find_actor (fixture->project, "Upper Sallia"));
  place = get_place (fixture, "Upper Sallia");

  g_assert_cmpfloat (place.x, >, 0);
  g_assert_cmpfloat (place.x, <, 800);
  g_assert_cmpint (fixture->canvas->current, ==, find_node (fixture, "Upper Sallia"));
}

/* Tab comes in at the node that had the focus last, and goes out again. */
static void
test_one_stop (Fixture       *fixture,
               gconstpointer  data)
{
  gint node = find_node (fixture, "Teodor Lind");

  entente_canvas_focus_node (fixture->canvas, node);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD));
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (g_ptr_array_index (fixture->canvas->items, node)));
}

/* Of very many, the strongest are enough for assistive technology. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (EntenteProject) project = specimen_project_random (1100, 1500);
  g_autoptr (EntenteLayout) layout = specimen_layout_new (project, STEP);

  g_assert_cmpuint (layout->network->n_nodes, ==, 1100);
  entente_canvas_set_layout (fixture->canvas, layout);
  wait_for_frame (fixture);
  g_assert_cmpuint (fixture->canvas->items->len, ==, 1000);
  entente_canvas_set_layout (fixture->canvas, fixture->layout);
  g_assert_cmpuint (fixture->canvas->items->len, ==, fixture->layout->network->n_nodes);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  g_autoptr (EntenteLayout) layout = specimen_layout_new (project, STEP);

  g_assert_false (gtk_widget_get_visible (fixture->canvas->message));
  entente_canvas_set_layout (fixture->canvas, layout);
  wait_for_frame (fixture);
  g_assert_true (gtk_widget_get_visible (fixture->canvas->message));
  g_assert_cmpuint (fixture->canvas->items->len, ==, 0);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD));
}

/* As when the legend grows while a new layout moves in. */
static void
test_size_while_moving (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (EntenteLayout) wider = specimen_layout_new (fixture->project, 2 * STEP);
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->canvas));
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->canvas));
  EntenteCamera fit;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  entente_canvas_set_layout (fixture->canvas, wider);
  gtk_widget_allocate (GTK_WIDGET (fixture->canvas), width, height / 2, -1, NULL);
  g_assert_cmpint (adw_animation_get_state (fixture->canvas->animation), ==,
                   ADW_ANIMATION_PLAYING);
  adw_animation_skip (fixture->canvas->animation);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  fit = entente_canvas_get_fit (fixture->canvas);
  g_assert_true (entente_camera_equal (&fixture->canvas->camera, &fit));
}

static void
add_test (const char  *path,
          void       (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  add_test ("/canvas/fit", test_fit);
  add_test ("/canvas/target", test_target);
  add_test ("/canvas/click", test_click);
  add_test ("/canvas/pan", test_pan);
  add_test ("/canvas/drag-node", test_drag_node);
  add_test ("/canvas/zoom", test_zoom);
  add_test ("/canvas/new-layout", test_new_layout);
  add_test ("/canvas/size-while-moving", test_size_while_moving);
  add_test ("/canvas/dims", test_dims);
  add_test ("/canvas/accessible", test_accessible);
  add_test ("/canvas/reveal", test_reveal);
  add_test ("/canvas/one-stop", test_one_stop);
  add_test ("/canvas/many", test_many);
  add_test ("/canvas/empty", test_empty);

  return g_test_run ();
}
