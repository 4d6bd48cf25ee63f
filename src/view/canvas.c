/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/canvas-private.h"

#include "view/appearance.h"

#include <glib/gi18n.h>

/* How much of their strength keeps what is not adjacent to the selection. */
#define DIMMED 0.3

/* The focus ring, in pixels: its width and its distance from the node. */
#define FOCUS_WIDTH 2.0f
#define FOCUS_GAP 3.0f

enum
{
  PROP_0,
  PROP_SELECTION,
  PROP_ZOOM,
  N_PROPS
};

enum
{
  LAYOUT_CHANGED,
  SCENE_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteCanvas, entente_canvas, GTK_TYPE_WIDGET)

/* The first layout is there at once, a later one is moved to. */
static void
go_to_layout (EntenteCanvas *self,
              EntenteScene  *previous)
{
  EntenteCamera camera = self->camera;

  if (self->layout == NULL || self->width == 0)
    return;

  if (!self->keeps_camera)
    camera = entente_canvas_get_fit (self);

  if (previous != NULL)
    entente_canvas_animate (self, camera, previous);
  else
    entente_canvas_set_camera (self, camera);
}

static void
restyle (EntenteCanvas *self)
{
  entente_canvas_stop_animation (self);
  entente_canvas_update_scene (self);
  g_signal_emit (self, signals[SCENE_CHANGED], 0);
}

/* What was selected in another pane comes into view, and the keyboard goes on
 * from there.
 */
static void
selection_changed_cb (EntenteCanvas *self)
{
  gint node = entente_canvas_get_selected_node (self);

  entente_canvas_update_layers (self);
  entente_canvas_update_item_states (self);
  if (node < 0)
    return;

  if (node < (gint) self->items->len)
    self->current = node;
  if (self->width > 0)
    entente_canvas_reveal (self, (guint) node);
}

/* Round ends for people, as their nodes have. */
static float
get_focus_radius (const EntenteSceneNode *node,
                  float                   height)
{
  return node->shape == ENTENTE_SHAPE_ROUND ? height / 2 : 4;
}

static void
snapshot_focus (EntenteCanvas *self,
                GtkSnapshot   *snapshot)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  EntentePoint corner;
  EntenteRect box;
  float gap = FOCUS_GAP + FOCUS_WIDTH;
  GskRoundedRect ring;
  GdkRGBA color;

  if (self->current < 0 || !entente_canvas_has_focus (self) ||
      !gtk_window_get_focus_visible (GTK_WINDOW (root)))
    return;

  box = entente_canvas_get_shown_box (self, (guint) self->current);
  corner = entente_camera_to_view (&self->camera, (EntentePoint) { box.x, box.y });
  ring.bounds = GRAPHENE_RECT_INIT ((float) corner.x - gap, (float) corner.y - gap,
                                    (float) (box.width * self->camera.zoom) + 2 * gap,
                                    (float) (box.height * self->camera.zoom) + 2 * gap);
  gsk_rounded_rect_init_from_rect (&ring, &ring.bounds,
                                   get_focus_radius (&self->scene->nodes[self->current],
                                                     ring.bounds.size.height));
  color = entente_appearance_to_rgba (&self->scene->palette->selection);
  gtk_snapshot_append_border (snapshot, &ring,
                              (float[4]) { FOCUS_WIDTH, FOCUS_WIDTH, FOCUS_WIDTH, FOCUS_WIDTH },
                              (GdkRGBA[4]) { color, color, color, color });
}

static void
snapshot_layers (EntenteCanvas *self,
                 GtkSnapshot   *snapshot)
{
  if (self->previous_scene == NULL)
    {
      entente_canvas_layer_snapshot (self->ground, snapshot, &self->camera,
                                     self->is_dimmed ? DIMMED : 1);
      entente_canvas_layer_snapshot (self->strong, snapshot, &self->camera, 1);
      entente_canvas_layer_snapshot (self->hover, snapshot, &self->camera, 1);
    }
  entente_canvas_layer_snapshot (self->lifted, snapshot, &self->camera, 1);
}

static void
entente_canvas_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  graphene_rect_t view = GRAPHENE_RECT_INIT (0, 0,
                                             (float) gtk_widget_get_width (widget),
                                             (float) gtk_widget_get_height (widget));
  const EntentePalette *palette = entente_palette_get (entente_appearance_get ());
  GdkRGBA ground = entente_appearance_to_rgba (&palette->ground);

  gtk_snapshot_append_color (snapshot, &ground, &view);
  if (self->scene != NULL)
    {
      snapshot_layers (self, snapshot);
      snapshot_focus (self, snapshot);
    }

  gtk_widget_snapshot_child (widget, self->message, snapshot);
}

/* The list of nodes stands in layout points, and the camera is its transform. */
static void
allocate_list (EntenteCanvas *self)
{
  EntentePoint origin = { 0, 0 };
  GskTransform *transform;
  int width, height;

  if (self->layout == NULL)
    return;

  gtk_widget_measure (self->list, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (self->list, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  origin = entente_camera_to_view (&self->camera, (EntentePoint) { self->layout->bounds.x,
                                                                   self->layout->bounds.y });
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) origin.x,
                                                                   (float) origin.y));
  transform = gsk_transform_scale (transform, (float) self->camera.zoom,
                                   (float) self->camera.zoom);
  gtk_widget_allocate (self->list, width, height, -1, transform);
}

/* A movement that is under way ends where all is seen now. */
static void
keep_fit (EntenteCanvas *self)
{
  self->camera_to = entente_canvas_get_fit (self);
  if (self->animation == NULL || adw_animation_get_state (self->animation) != ADW_ANIMATION_PLAYING)
    entente_canvas_set_camera (self, self->camera_to);
}

static void
entente_canvas_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  if (width != self->width || height != self->height)
    {
      self->width = width;
      self->height = height;
      if (!self->keeps_camera && self->layout != NULL)
        keep_fit (self);
    }

  allocate_list (self);
  gtk_widget_allocate (self->message, width, height, -1, NULL);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
entente_canvas_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  gtk_widget_measure (self->message, orientation, for_size, minimum, natural, NULL, NULL);
}

/* The canvas is one stop: within, the arrow keys lead from node to node. */
static gboolean
entente_canvas_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  if (entente_canvas_has_focus (ENTENTE_CANVAS (widget)))
    return FALSE;

  return gtk_widget_grab_focus (widget);
}

static gboolean
entente_canvas_grab_focus (GtkWidget *widget)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  if (self->items->len == 0)
    return FALSE;

  return gtk_widget_grab_focus (g_ptr_array_index (self->items, MAX (self->current, 0)));
}

static void
entente_canvas_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EntenteCanvas *self = ENTENTE_CANVAS (object);

  switch (property_id)
    {
    case PROP_SELECTION:
      g_value_set_object (value, self->selection);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, entente_canvas_get_zoom (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_canvas_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EntenteCanvas *self = ENTENTE_CANVAS (object);

  switch (property_id)
    {
    case PROP_SELECTION:
      entente_canvas_set_selection (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_canvas_dispose (GObject *object)
{
  EntenteCanvas *self = ENTENTE_CANVAS (object);

  entente_canvas_stop_animation (self);
  g_clear_handle_id (&self->hover_source, g_source_remove);
  g_clear_object (&self->selection_signals);
  g_clear_object (&self->selection);
  entente_canvas_layer_detach (self->ground);
  entente_canvas_layer_detach (self->strong);
  entente_canvas_layer_detach (self->hover);
  entente_canvas_layer_detach (self->lifted);
  g_ptr_array_set_size (self->items, 0);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->message, gtk_widget_unparent);
  g_clear_pointer (&self->list, gtk_widget_unparent);

  G_OBJECT_CLASS (entente_canvas_parent_class)->dispose (object);
}

static void
entente_canvas_finalize (GObject *object)
{
  EntenteCanvas *self = ENTENTE_CANVAS (object);

  g_clear_object (&self->ground);
  g_clear_object (&self->strong);
  g_clear_object (&self->hover);
  g_clear_object (&self->lifted);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->factors, g_free);
  g_clear_pointer (&self->previous_scene, entente_scene_unref);
  g_clear_pointer (&self->scene, entente_scene_unref);
  g_clear_pointer (&self->layout, entente_layout_unref);

  G_OBJECT_CLASS (entente_canvas_parent_class)->finalize (object);
}

static void
select_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  gint node = g_variant_get_int32 (parameter);

  if (self->layout != NULL && node >= 0 && node < (gint) self->layout->network->n_nodes)
    entente_canvas_select (self, (EntenteCanvasTarget) { node, -1 });
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_SELECTION] =
    g_param_spec_object ("selection", NULL, NULL, ENTENTE_TYPE_SELECTION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, 0, G_MAXDOUBLE, 1,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
entente_canvas_class_init (EntenteCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = entente_canvas_get_property;
  object_class->set_property = entente_canvas_set_property;
  object_class->dispose = entente_canvas_dispose;
  object_class->finalize = entente_canvas_finalize;
  widget_class->snapshot = entente_canvas_snapshot;
  widget_class->size_allocate = entente_canvas_size_allocate;
  widget_class->measure = entente_canvas_measure;
  widget_class->focus = entente_canvas_focus;
  widget_class->grab_focus = entente_canvas_grab_focus;

  install_properties (object_class);
  signals[LAYOUT_CHANGED] =
    g_signal_new ("layout-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SCENE_CHANGED] =
    g_signal_new ("scene-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "canvas.select", "i", select_action);
  entente_canvas_install_camera (widget_class);
  entente_canvas_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "canvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
init_children (EntenteCanvas *self)
{
  self->list = g_object_new (GTK_TYPE_FIXED,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                             "can-target", FALSE,
                             NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Actors on the map"),
                                  -1);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));

  self->message = g_object_new (GTK_TYPE_LABEL,
                                "label", _("There are no actors to show: the documents name none, "
                                           "or the filters hide them all."),
                                "wrap", TRUE,
                                "justify", GTK_JUSTIFY_CENTER,
                                "margin-start", 24,
                                "margin-end", 24,
                                "visible", FALSE,
                                NULL);
  gtk_widget_add_css_class (self->message, "dim-label");
  gtk_widget_set_parent (self->message, GTK_WIDGET (self));
}

static void
entente_canvas_init (EntenteCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->camera = (EntenteCamera) { 0, 0, ENTENTE_CAMERA_ORIGINAL_ZOOM };
  self->hovered = ENTENTE_CANVAS_NOTHING;
  self->drag.node = -1;
  self->current = -1;
  self->items = g_ptr_array_new ();
  self->ground = entente_canvas_layer_new (widget);
  self->strong = entente_canvas_layer_new (widget);
  self->hover = entente_canvas_layer_new (widget);
  self->lifted = entente_canvas_layer_new (widget);
  entente_canvas_layer_set_urgent (self->strong, TRUE);
  entente_canvas_layer_set_urgent (self->hover, TRUE);
  entente_canvas_layer_set_urgent (self->lifted, TRUE);

  self->selection_signals = g_signal_group_new (ENTENTE_TYPE_SELECTION);
  g_signal_group_connect_swapped (self->selection_signals, "changed",
                                  G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (restyle), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Network map"),
                                  -1);
  init_children (self);
  entente_canvas_add_controllers (self);
}

/* Looks elsewhere. */
void
entente_canvas_set_camera (EntenteCanvas *self,
                           EntenteCamera  camera)
{
  double zoom = self->camera.zoom;

  self->camera = camera;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (zoom != camera.zoom)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

/* Draws the layout as it is now. */
void
entente_canvas_update_scene (EntenteCanvas *self)
{
  g_clear_pointer (&self->factors, g_free);
  g_clear_pointer (&self->scene, entente_scene_unref);
  if (self->layout != NULL)
    self->scene = entente_scene_new (self->layout, entente_appearance_get ());

  entente_canvas_update_layers (self);
}

/* A person has moved nodes. */
void
entente_canvas_emit_layout_changed (EntenteCanvas *self)
{
  g_signal_emit (self, signals[LAYOUT_CHANGED], 0);
}

/**
 * entente_canvas_new:
 *
 * Returns: (transfer full): a canvas that shows nothing yet
 */
GtkWidget *
entente_canvas_new (void)
{
  return g_object_new (ENTENTE_TYPE_CANVAS, NULL);
}

/**
 * entente_canvas_set_selection:
 * @selection: (nullable): the selection to show and to change
 */
void
entente_canvas_set_selection (EntenteCanvas    *self,
                              EntenteSelection *selection)
{
  g_return_if_fail (ENTENTE_IS_CANVAS (self));

  if (!g_set_object (&self->selection, selection))
    return;

  g_signal_group_set_target (self->selection_signals, selection);
  selection_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

/**
 * entente_canvas_set_layout:
 * @layout: (nullable): what to show
 *
 * Shows another layout. Nodes move to their new places; the camera stays if
 * the person has moved it, else it goes to where all is seen.
 */
void
entente_canvas_set_layout (EntenteCanvas *self,
                           EntenteLayout *layout)
{
  g_autoptr (EntenteScene) previous = NULL;
  g_autoptr (EntenteActor) current = NULL;

  g_return_if_fail (ENTENTE_IS_CANVAS (self));

  if (layout == self->layout)
    return;

  if (self->current >= 0)
    current = g_object_ref (self->layout->network->nodes[self->current].actor);

  entente_canvas_stop_animation (self);
  entente_canvas_set_hovered (self, ENTENTE_CANVAS_NOTHING);
  previous = g_steal_pointer (&self->scene);
  self->drag = (EntenteCanvasDrag) { .node = -1 };
  g_clear_pointer (&self->layout, entente_layout_unref);
  if (layout != NULL)
    self->layout = entente_layout_ref (layout);

  gtk_widget_set_visible (self->message, layout != NULL && layout->network->n_nodes == 0);
  entente_canvas_update_scene (self);
  entente_canvas_update_items (self, current);
  g_signal_emit (self, signals[SCENE_CHANGED], 0);
  go_to_layout (self, previous);
}

/**
 * entente_canvas_get_layout:
 *
 * Returns: (transfer none) (nullable): the layout shown, with nodes where
 *   they were dragged
 */
EntenteLayout *
entente_canvas_get_layout (EntenteCanvas *self)
{
  g_return_val_if_fail (ENTENTE_IS_CANVAS (self), NULL);

  return self->layout;
}

/**
 * entente_canvas_get_scene:
 *
 * Returns: (transfer none) (nullable): what is drawn
 */
EntenteScene *
entente_canvas_get_scene (EntenteCanvas *self)
{
  g_return_val_if_fail (ENTENTE_IS_CANVAS (self), NULL);

  return self->scene;
}

/**
 * entente_canvas_get_zoom:
 *
 * Returns: how large the map is shown; 1 for its original size
 */
double
entente_canvas_get_zoom (EntenteCanvas *self)
{
  g_return_val_if_fail (ENTENTE_IS_CANVAS (self), 1);

  return self->camera.zoom / ENTENTE_CAMERA_ORIGINAL_ZOOM;
}
