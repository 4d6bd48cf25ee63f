/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keyboard: arrows lead to the nearest node, N and Shift+N along relations. */

#include "view/canvas-private.h"

#include "view/walk.h"

/* Share of the view that Page Up and Page Down move on. */
#define PAGE 0.8

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  gint node;

  if (self->current < 0)
    return FALSE;

  node = entente_walk_towards (self->layout, (guint) self->current,
                               (EntenteWay) g_variant_get_int32 (arguments));
  if (node >= 0)
    entente_canvas_focus_node (self, node);

  return TRUE;
}

/* Relations are walked around the selected actor, or around the node with
 * the focus where that is not beside the selected one.
 */
static guint
get_hub (EntenteCanvas *self)
{
  const EntenteNetwork *network = self->layout->network;
  gint selected = entente_canvas_get_selected_node (self);

  for (guint i = 0; i < network->n_edges && selected >= 0; i++)
    {
      guint source = network->edges[i].source;
      guint target = network->edges[i].target;

      if ((source == (guint) selected && target == (guint) self->current) ||
          (target == (guint) selected && source == (guint) self->current))
        return (guint) selected;
    }

  return (guint) self->current;
}

static gboolean
walk_along_cb (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  gint node;

  if (self->current < 0)
    return FALSE;

  node = entente_walk_to_neighbor (self->layout, get_hub (self), self->current,
                                   g_variant_get_int32 (arguments));
  if (node >= 0)
    entente_canvas_focus_node (self, node);

  return TRUE;
}

/* Nodes are in order of strength. */
static gboolean
go_to_end_cb (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  if (self->items->len == 0)
    return FALSE;

  if (g_variant_get_int32 (arguments) < 0)
    entente_canvas_focus_node (self, 0);
  else
    entente_canvas_focus_node (self, (gint) self->items->len - 1);

  return TRUE;
}

static gboolean
page_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  if (self->layout == NULL)
    return FALSE;

  entente_canvas_pan (self, 0, -g_variant_get_int32 (arguments) * PAGE * self->height);

  return TRUE;
}

static gboolean
clear_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);

  if (self->selection == NULL || !self->is_dimmed)
    return FALSE;

  entente_selection_clear (self->selection);

  return TRUE;
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  EntenteCanvas *self = ENTENTE_CANVAS (widget);
  const EntenteRect *box;

  if (self->current < 0)
    return FALSE;

  box = &self->layout->boxes[self->current];
  entente_canvas_show_menu (self, self->current,
                            entente_camera_to_view (&self->camera,
                                                    (EntentePoint) { box->x + box->width / 2,
                                                                     box->y + box->height }));

  return TRUE;
}

static void
bind_arrow (GtkWidgetClass *widget_class,
            guint           key,
            guint           keypad_key,
            EntenteWay      way)
{
  gtk_widget_class_add_binding (widget_class, key, 0, walk_cb, "i", way);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, walk_cb, "i", way);
}

static void
bind_end (GtkWidgetClass   *widget_class,
          guint             key,
          guint             keypad_key,
          GtkShortcutFunc   callback,
          gint              direction)
{
  gtk_widget_class_add_binding (widget_class, key, 0, callback, "i", direction);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, callback, "i", direction);
}

/* Makes the canvas answer to keys. */
void
entente_canvas_install_keys (GtkWidgetClass *widget_class)
{
  bind_arrow (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, ENTENTE_WAY_LEFT);
  bind_arrow (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, ENTENTE_WAY_RIGHT);
  bind_arrow (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, ENTENTE_WAY_UP);
  bind_arrow (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, ENTENTE_WAY_DOWN);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_n, 0, walk_along_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_n, GDK_SHIFT_MASK, walk_along_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_CONTROL_MASK, walk_along_cb,
                                "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_CONTROL_MASK, walk_along_cb,
                                "i", -1);

  bind_end (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, go_to_end_cb, -1);
  bind_end (widget_class, GDK_KEY_End, GDK_KEY_KP_End, go_to_end_cb, 1);
  bind_end (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, page_cb, -1);
  bind_end (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, page_cb, 1);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, clear_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
}
