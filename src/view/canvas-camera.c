/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the canvas shows of the map, and how it gets there. */

#include "view/canvas-private.h"

#include "view/magnify.h"

/* One press of a zoom button. */
#define ZOOM_STEP 1.25

/* In milliseconds. */
#define ANIMATION_DURATION 250

/* Ground left free around the map when it is fitted, in pixels. */
#define FIT_MARGIN 24.0

static EntentePoint
get_middle (EntenteCanvas *self)
{
  return (EntentePoint) { self->width / 2.0, self->height / 2.0 };
}

/* What is drawn, where some nodes are larger than they are. */
static EntenteRect
get_drawn_bounds (EntenteCanvas *self,
                  const double  *factors)
{
  const EntenteLayout *layout = self->layout;
  double left = layout->bounds.x;
  double top = layout->bounds.y;
  double right = left + layout->bounds.width;
  double bottom = top + layout->bounds.height;

  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      EntenteRect box = entente_magnify_box (layout->boxes[i], factors[i]);

      left = MIN (left, box.x);
      top = MIN (top, box.y);
      right = MAX (right, box.x + box.width);
      bottom = MAX (bottom, box.y + box.height);
    }

  return (EntenteRect) { left, top, right - left, bottom - top };
}

static void
set_progress_cb (double   progress,
                 gpointer data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (data);

  if (self->previous_scene != NULL)
    entente_canvas_blend (self, progress);

  entente_canvas_set_camera (self, entente_camera_blend (&self->camera_from, &self->camera_to,
                                                         self->width, self->height, progress));
}

static void
animation_done_cb (EntenteCanvas *self)
{
  if (self->previous_scene == NULL)
    return;

  g_clear_pointer (&self->previous_scene, entente_scene_unref);
  entente_canvas_update_layers (self);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  entente_canvas_zoom_by (self, ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  entente_canvas_zoom_by (self, 1 / ZOOM_STEP);
}

static void
zoom_original_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  entente_canvas_zoom_by (self, ENTENTE_CAMERA_ORIGINAL_ZOOM / self->camera.zoom);
}

static void
zoom_fit_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  self->keeps_camera = FALSE;
  if (self->layout != NULL)
    entente_canvas_animate (self, entente_canvas_get_fit (self), NULL);
}

static void
centre_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  gint node = g_variant_get_int32 (parameter);
  const EntenteRect *box;
  EntentePoint at, middle = get_middle (self);

  if (self->layout == NULL || node < 0 || node >= (gint) self->layout->network->n_nodes)
    return;

  box = &self->layout->boxes[node];
  at = entente_camera_to_view (&self->camera, (EntentePoint) { box->x + box->width / 2,
                                                               box->y + box->height / 2 });
  self->keeps_camera = TRUE;
  entente_canvas_animate (self,
                          entente_camera_pan (&self->camera, middle.x - at.x, middle.y - at.y),
                          NULL);
}

static GtkShortcut *
create_shortcut (guint           key,
                 GdkModifierType modifiers,
                 const char     *action)
{
  return gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers), gtk_named_action_new (action));
}

/* Installs the actions that move the camera. */
void
entente_canvas_install_camera (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "canvas.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-original", NULL,
                                   zoom_original_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-fit", NULL, zoom_fit_action);
  gtk_widget_class_install_action (widget_class, "canvas.centre", "i", centre_action);
}

/* Zooming works wherever the focus is. */
void
entente_canvas_add_zoom_shortcuts (EntenteCanvas *self)
{
  /* Menus show the last of those for an action. */
  static const struct { guint key; const char *action; } shortcuts[] = {
    { GDK_KEY_KP_Add, "canvas.zoom-in" },
    { GDK_KEY_equal, "canvas.zoom-in" },
    { GDK_KEY_plus, "canvas.zoom-in" },
    { GDK_KEY_KP_Subtract, "canvas.zoom-out" },
    { GDK_KEY_minus, "canvas.zoom-out" },
    { GDK_KEY_KP_0, "canvas.zoom-original" },
    { GDK_KEY_0, "canvas.zoom-original" },
    { GDK_KEY_KP_9, "canvas.zoom-fit" },
    { GDK_KEY_9, "canvas.zoom-fit" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                          create_shortcut (shortcuts[i].key, GDK_CONTROL_MASK,
                                                           shortcuts[i].action));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* The view less a margin. */
EntenteRect
entente_canvas_get_free_view (EntenteCanvas *self)
{
  return (EntenteRect) { FIT_MARGIN, FIT_MARGIN,
                         MAX (1, self->width - 2 * FIT_MARGIN),
                         MAX (1, self->height - 2 * FIT_MARGIN) };
}

/* The camera that shows the whole map. */
EntenteCamera
entente_canvas_get_fit (EntenteCanvas *self)
{
  const EntenteLayout *layout = self->layout;
  EntenteRect view = entente_canvas_get_free_view (self);
  EntenteCamera camera = entente_camera_fit (layout->bounds, view, ENTENTE_CAMERA_ORIGINAL_ZOOM);
  g_autofree double *factors = entente_magnify_nodes (layout->boxes, layout->network->n_nodes,
                                                      camera.zoom);

  return entente_camera_fit (get_drawn_bounds (self, factors), view, ENTENTE_CAMERA_ORIGINAL_ZOOM);
}

/* Returns: the outline of @node as it is drawn now, in layout points */
EntenteRect
entente_canvas_get_shown_box (EntenteCanvas *self,
                              guint          node)
{
  if (self->factors == NULL || self->factors_zoom != self->camera.zoom)
    {
      g_free (self->factors);
      self->factors = entente_magnify_nodes (self->layout->boxes, self->layout->network->n_nodes,
                                             self->camera.zoom);
      self->factors_zoom = self->camera.zoom;
    }

  return entente_magnify_box (self->layout->boxes[node], self->factors[node]);
}

/* By hand: at once, and the camera stays there. */
void
entente_canvas_zoom_at (EntenteCanvas *self,
                        EntentePoint   view,
                        double         zoom)
{
  entente_canvas_stop_animation (self);
  self->keeps_camera = TRUE;
  entente_canvas_set_camera (self, entente_camera_zoom_at (&self->camera, view, zoom));
}

/* By a button or key: about the middle, on from where the last press leads. */
void
entente_canvas_zoom_by (EntenteCanvas *self,
                        double         factor)
{
  EntenteCamera from = self->animation != NULL ? self->camera_to : self->camera;

  self->keeps_camera = TRUE;
  entente_canvas_animate (self,
                          entente_camera_zoom_at (&from, get_middle (self), from.zoom * factor),
                          NULL);
}

void
entente_canvas_pan (EntenteCanvas *self,
                    double         dx,
                    double         dy)
{
  entente_canvas_stop_animation (self);
  self->keeps_camera = TRUE;
  entente_canvas_set_camera (self, entente_camera_pan (&self->camera, dx, dy));
}

/* Pans just so far that @node is seen. */
void
entente_canvas_reveal (EntenteCanvas *self,
                       guint          node)
{
  EntenteCamera camera = entente_camera_reveal (&self->camera,
                                                entente_canvas_get_shown_box (self, node),
                                                entente_canvas_get_free_view (self));

  if (entente_camera_equal (&camera, &self->camera))
    return;

  self->keeps_camera = TRUE;
  entente_canvas_animate (self, camera, NULL);
}

/* Goes to @camera, and where @previous_scene is given moves the nodes from
 * their places in it to those they have now. At once where animations are
 * off.
 */
void
entente_canvas_animate (EntenteCanvas *self,
                        EntenteCamera  camera,
                        EntenteScene  *previous_scene)
{
  AdwAnimationTarget *target;

  entente_canvas_stop_animation (self);
  self->camera_from = self->camera;
  self->camera_to = camera;
  if (previous_scene != NULL && !entente_canvas_layer_is_slow (self->ground))
    self->previous_scene = entente_scene_ref (previous_scene);

  target = adw_callback_animation_target_new (set_progress_cb, self, NULL);
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, ANIMATION_DURATION, target);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (animation_done_cb), self,
                           G_CONNECT_SWAPPED);
  adw_animation_play (self->animation);
}

/* Brings a movement to its end at once. */
void
entente_canvas_stop_animation (EntenteCanvas *self)
{
  if (self->animation == NULL)
    return;

  adw_animation_skip (self->animation);
  g_clear_object (&self->animation);
}
