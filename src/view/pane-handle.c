/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/pane-handle.h"

#include <glib/gi18n.h>

#define MINIMUM_WIDTH 220
#define KEYBOARD_STEP 20

/* What the map keeps whatever the panes take. */
#define MINIMUM_CONTENT_WIDTH 320

struct _EntentePaneHandle
{
  GtkWidget parent_instance;

  int width_at_start;
  double x_at_start;
};

G_DEFINE_FINAL_TYPE (EntentePaneHandle, entente_pane_handle, GTK_TYPE_WIDGET)

static AdwFlap *
get_flap (EntentePaneHandle *self)
{
  return ADW_FLAP (gtk_widget_get_parent (GTK_WIDGET (self)));
}

static gboolean
is_pane_on_the_left (EntentePaneHandle *self)
{
  gboolean at_start = adw_flap_get_flap_position (get_flap (self)) == GTK_PACK_START;
  gboolean left_to_right = gtk_widget_get_direction (GTK_WIDGET (self)) != GTK_TEXT_DIR_RTL;

  return at_start == left_to_right;
}

static void
resize_pane (EntentePaneHandle *self,
             int                width)
{
  AdwFlap *flap = get_flap (self);
  GtkWidget *pane = adw_flap_get_flap (flap);
  int maximum = gtk_widget_get_width (GTK_WIDGET (flap)) - MINIMUM_CONTENT_WIDTH;

  gtk_widget_set_size_request (pane, MAX (MIN (width, maximum), MINIMUM_WIDTH), -1);
}

/* The handle moves under the pointer, the flap does not. */
static double
get_pointer_x (EntentePaneHandle *self,
               double             x)
{
  double flap_x;
  double flap_y;

  if (!gtk_widget_translate_coordinates (GTK_WIDGET (self), GTK_WIDGET (get_flap (self)), x, 0,
                                         &flap_x, &flap_y))
    return x;

  return flap_x;
}

static void
drag_begin_cb (GtkGestureDrag    *drag,
               double             x,
               double             y,
               EntentePaneHandle *self)
{
  self->width_at_start = gtk_widget_get_width (adw_flap_get_flap (get_flap (self)));
  self->x_at_start = get_pointer_x (self, x);
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (GtkGestureDrag    *drag,
                double             offset_x,
                double             offset_y,
                EntentePaneHandle *self)
{
  double start_x;
  double start_y;
  double moved;

  gtk_gesture_drag_get_start_point (drag, &start_x, &start_y);
  moved = get_pointer_x (self, start_x + offset_x) - self->x_at_start;
  resize_pane (self, self->width_at_start + (int) (is_pane_on_the_left (self) ? moved : -moved));
}

static gboolean
move_by_key (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  EntentePaneHandle *self = ENTENTE_PANE_HANDLE (widget);
  int width = gtk_widget_get_width (adw_flap_get_flap (get_flap (self)));
  int step = g_variant_get_int32 (args);

  resize_pane (self, width + (is_pane_on_the_left (self) ? step : -step));
  return GDK_EVENT_STOP;
}

static void
entente_pane_handle_class_init (EntentePaneHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "panehandle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_by_key, "i", -KEYBOARD_STEP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_by_key, "i", KEYBOARD_STEP);
}

static void
entente_pane_handle_init (EntentePaneHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Width of the pane"),
                                  -1);
}
