/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pointer and touch. */

#include "view/canvas-private.h"

#include <math.h>

/* How far beside a line still counts as on it, in pixels. */
#define EDGE_TOLERANCE 6.0

/* One notch of a wheel: pixels, and factor of the zoom. */
#define WHEEL_PAN 60.0
#define WHEEL_ZOOM 1.15

/* So far do two fingers go for one notch, in pixels. */
#define NOTCH 20.0

/* Crossing the map does not light everything on the way; in milliseconds. */
#define HOVER_DELAY 60

static gboolean
is_same_target (EntenteCanvasTarget a,
                EntenteCanvasTarget b)
{
  return a.node == b.node && a.edge == b.edge;
}

static gboolean
is_nothing (EntenteCanvasTarget target)
{
  return is_same_target (target, ENTENTE_CANVAS_NOTHING);
}

static void
show_hover_cb (gpointer data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (data);

  self->hover_source = 0;
  entente_canvas_update_hover (self);
}

static void
motion_cb (EntenteCanvas *self,
           double         x,
           double         y)
{
  self->pointer = (EntentePoint) { x, y };
  if (self->layout != NULL && !self->drag.moving && self->previous_scene == NULL)
    entente_canvas_set_hovered (self, entente_canvas_get_target (self, self->pointer));
}

static void
leave_cb (EntenteCanvas *self)
{
  entente_canvas_set_hovered (self, ENTENTE_CANVAS_NOTHING);
}

static void
drag_begin_cb (EntenteCanvas  *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  EntentePoint at = { x, y };

  if (self->layout == NULL || button == GDK_BUTTON_SECONDARY)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  entente_canvas_stop_animation (self);
  self->drag = (EntenteCanvasDrag) { .node = -1, .start = at };
  if (button != GDK_BUTTON_MIDDLE)
    self->drag.node = entente_canvas_get_target (self, at).node;

  if (self->drag.node >= 0)
    {
      const EntenteRect *box = &self->layout->boxes[self->drag.node];
      EntentePoint grip = entente_camera_to_layout (&self->camera, at);

      self->drag.grip = (EntentePoint) { grip.x - box->x - box->width / 2,
                                         grip.y - box->y - box->height / 2 };
    }
}

static void
begin_moving (EntenteCanvas *self,
              GtkGesture    *gesture)
{
  self->drag.moving = TRUE;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  entente_canvas_set_hovered (self, ENTENTE_CANVAS_NOTHING);
  if (self->drag.node >= 0)
    entente_canvas_update_layers (self);
}

static void
drag_node (EntenteCanvas *self,
           EntentePoint   pointer)
{
  EntentePoint at = entente_camera_to_layout (&self->camera, pointer);
  EntentePoint centre = { at.x - self->drag.grip.x, at.y - self->drag.grip.y };
  EntenteLayout *moved = entente_layout_move_node (self->layout, (guint) self->drag.node, centre);

  entente_layout_unref (self->layout);
  self->layout = moved;
  entente_canvas_update_lifted (self);
}

static void
drag_update_cb (EntenteCanvas  *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  EntentePoint start = self->drag.start;

  if (self->layout == NULL)
    return;

  if (!self->drag.moving)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
        return;
      begin_moving (self, GTK_GESTURE (gesture));
    }

  if (self->drag.node >= 0)
    drag_node (self, (EntentePoint) { start.x + dx, start.y + dy });
  else
    entente_canvas_pan (self, dx - self->drag.moved.x, dy - self->drag.moved.y);
  self->drag.moved = (EntentePoint) { dx, dy };
}

static void
drop_node (EntenteCanvas *self)
{
  guint node = (guint) self->drag.node;

  self->drag.node = -1;
  entente_canvas_update_scene (self);
  entente_canvas_place_items (self);
  entente_canvas_focus_node (self, (gint) node);
  entente_canvas_emit_layout_changed (self);
}

static void
click (EntenteCanvas *self,
       guint          button)
{
  EntenteCanvasTarget target = entente_canvas_get_target (self, self->drag.start);

  if (button == GDK_BUTTON_MIDDLE)
    return;

  entente_canvas_focus_node (self, target.node);
  entente_canvas_select (self, target);
}

static void
drag_end_cb (EntenteCanvas  *self,
             double          dx,
             double          dy,
             GtkGestureDrag *gesture)
{
  gboolean moved = self->drag.moving;

  self->drag.moving = FALSE;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  if (self->layout == NULL)
    return;

  if (!moved)
    click (self, gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)));
  else if (self->drag.node >= 0)
    drop_node (self);
}

static void
drag_cancel_cb (EntenteCanvas *self)
{
  gboolean moved = self->drag.moving;

  self->drag.moving = FALSE;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  if (moved && self->layout != NULL && self->drag.node >= 0)
    drop_node (self);
}

static void
menu_cb (EntenteCanvas   *self,
         int              n_press,
         double           x,
         double           y,
         GtkGestureClick *gesture)
{
  EntentePoint at = { x, y };

  if (self->layout == NULL)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  entente_canvas_show_menu (self, entente_canvas_get_target (self, at).node, at);
}

static gboolean
scroll_cb (EntenteCanvas            *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean by_notch = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double step = by_notch ? WHEEL_PAN : 1;

  if (self->layout == NULL)
    return GDK_EVENT_PROPAGATE;

  if (state & GDK_CONTROL_MASK)
    entente_canvas_zoom_at (self, self->pointer,
                            self->camera.zoom * pow (WHEEL_ZOOM, -dy / (by_notch ? 1 : NOTCH)));
  else if ((state & GDK_SHIFT_MASK) && dx == 0)
    entente_canvas_pan (self, -dy * step, 0);
  else
    entente_canvas_pan (self, -dx * step, -dy * step);

  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (EntenteCanvas *self)
{
  self->pinch_zoom = self->camera.zoom;
}

static void
pinch_cb (EntenteCanvas *self,
          double         scale,
          GtkGesture    *gesture)
{
  EntentePoint at;

  if (self->layout != NULL && gtk_gesture_get_bounding_box_center (gesture, &at.x, &at.y))
    entente_canvas_zoom_at (self, at, self->pinch_zoom * scale);
}

static void
add_drag (EntenteCanvas *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), 0);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

static void
add_menu_click (EntenteCanvas *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (menu_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
add_pinch (EntenteCanvas *self)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

/* Makes the canvas answer to pointer and touch. */
void
entente_canvas_add_controllers (EntenteCanvas *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  add_drag (self);
  add_menu_click (self);
  add_pinch (self);
  entente_canvas_add_zoom_shortcuts (self);
}

static gboolean
contains (EntenteRect  box,
          EntentePoint point)
{
  return point.x >= box.x && point.x <= box.x + box.width &&
         point.y >= box.y && point.y <= box.y + box.height;
}

/* Nodes are met as they are drawn, larger from far away and the strongest on
 * top.
 */
static gint
find_node (EntenteCanvas *self,
           EntentePoint   at)
{
  for (guint i = 0; i < self->layout->network->n_nodes; i++)
    if (contains (entente_canvas_get_shown_box (self, i), at))
      return (gint) i;

  return -1;
}

/* Returns: what is seen at @view, a point of the view in pixels */
EntenteCanvasTarget
entente_canvas_get_target (EntenteCanvas *self,
                           EntentePoint   view)
{
  EntentePoint at = entente_camera_to_layout (&self->camera, view);
  EntenteCanvasTarget target = ENTENTE_CANVAS_NOTHING;

  target.node = find_node (self, at);
  if (target.node < 0)
    target.edge = entente_layout_edge_at (self->layout, at, EDGE_TOLERANCE / self->camera.zoom);

  return target;
}

/* The pointer is on @target. */
void
entente_canvas_set_hovered (EntenteCanvas       *self,
                            EntenteCanvasTarget  target)
{
  if (is_same_target (target, self->hovered))
    return;

  self->hovered = target;
  if (!self->drag.moving)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_nothing (target) ? NULL : "pointer");

  entente_canvas_layer_set_excerpt (self->hover, NULL);
  g_clear_handle_id (&self->hover_source, g_source_remove);
  if (!is_nothing (target))
    self->hover_source = g_timeout_add_once (HOVER_DELAY, show_hover_cb, self);
}

static void
select_edge (EntenteCanvas            *self,
             const EntenteNetworkEdge *edge)
{
  const EntenteNetworkNode *nodes = self->layout->network->nodes;

  if (edge->relations->len == 1)
    entente_selection_select_relation (self->selection, g_ptr_array_index (edge->relations, 0));
  else
    entente_selection_select_pair (self->selection, nodes[edge->source].actor,
                                   nodes[edge->target].actor);
}

/* Selects what is drawn at @target. */
void
entente_canvas_select (EntenteCanvas       *self,
                       EntenteCanvasTarget  target)
{
  const EntenteNetwork *network = self->layout->network;

  if (self->selection == NULL)
    return;

  if (target.node >= 0)
    entente_selection_select_actor (self->selection, network->nodes[target.node].actor);
  else if (target.edge < 0)
    entente_selection_clear (self->selection);
  else
    select_edge (self, &network->edges[target.edge]);
}
