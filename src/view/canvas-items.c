/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small widget for each of the strongest nodes: GTK lets assistive
 * technology and the keyboard focus see widgets only.
 */

#include "view/canvas-node.h"
#include "view/canvas-private.h"

/* Walking through more takes assistive technology too long. */
#define MAX_ITEMS 1000

static void
item_focused_cb (EntenteCanvas *self,
                 GParamSpec    *pspec,
                 GtkWidget     *item)
{
  if (gtk_widget_has_focus (item))
    self->current = (gint) entente_canvas_node_get_node (ENTENTE_CANVAS_NODE (item));
}

static GtkWidget *
create_item (EntenteCanvas *self)
{
  GtkWidget *item = entente_canvas_node_new ();

  g_signal_connect_object (item, "notify::has-focus", G_CALLBACK (item_focused_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_fixed_put (GTK_FIXED (self->list), item, 0, 0);

  return item;
}

static void
set_n_items (EntenteCanvas *self,
             guint          n_items)
{
  for (guint i = n_items; i < self->items->len; i++)
    gtk_fixed_remove (GTK_FIXED (self->list), g_ptr_array_index (self->items, i));
  if (n_items < self->items->len)
    g_ptr_array_set_size (self->items, (gint) n_items);

  while (self->items->len < n_items)
    g_ptr_array_add (self->items, create_item (self));
}

/* Returns: whether one of the widgets has the focus */
gboolean
entente_canvas_has_focus (EntenteCanvas *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, self->list);
}

/* Puts the widgets where the nodes are. */
void
entente_canvas_place_items (EntenteCanvas *self)
{
  EntenteRect bounds = self->layout->bounds;

  for (guint i = 0; i < self->items->len; i++)
    {
      GtkWidget *item = g_ptr_array_index (self->items, i);
      const EntenteRect *box = &self->layout->boxes[i];

      gtk_widget_set_size_request (item, (int) box->width, (int) box->height);
      gtk_fixed_move (GTK_FIXED (self->list), item, box->x - bounds.x, box->y - bounds.y);
    }
}

/* Makes the widgets stand for the nodes of the layout. The focus stays with
 * the actor that has it.
 */
void
entente_canvas_update_items (EntenteCanvas *self,
                             EntenteActor  *current)
{
  const EntenteNetwork *network = self->layout != NULL ? self->layout->network : NULL;
  gboolean has_focus = entente_canvas_has_focus (self);

  set_n_items (self, network != NULL ? MIN (network->n_nodes, MAX_ITEMS) : 0);
  for (guint i = 0; i < self->items->len; i++)
    entente_canvas_node_show (g_ptr_array_index (self->items, i), network, i);

  self->current = -1;
  if (self->items->len == 0)
    return;

  self->current = current != NULL ? entente_network_find_node (network, current) : 0;
  self->current = CLAMP (self->current, 0, (gint) self->items->len - 1);
  entente_canvas_place_items (self);
  entente_canvas_update_item_states (self);
  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Tells which node is selected. */
void
entente_canvas_update_item_states (EntenteCanvas *self)
{
  gint selected = entente_canvas_get_selected_node (self);

  for (guint i = 0; i < self->items->len; i++)
    entente_canvas_node_set_selected (g_ptr_array_index (self->items, i),
                                      selected == (gint) i);
}

/* Gives the focus to @node and brings it into view; -1 for the node that had
 * it last.
 */
void
entente_canvas_focus_node (EntenteCanvas *self,
                           gint           node)
{
  if (node >= 0 && node < (gint) self->items->len)
    {
      self->current = node;
      entente_canvas_reveal (self, (guint) node);
    }

  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
