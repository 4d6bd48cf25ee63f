/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/canvas-private.h"

#include <glib/gi18n.h>

static void
append_node_item (GMenu      *menu,
                  const char *label,
                  const char *action,
                  gint        node)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "i", node);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_node_section (gint node)
{
  GMenu *menu = g_menu_new ();

  append_node_item (menu, _("_Select"), "canvas.select", node);
  append_node_item (menu, _("_Centre Here"), "canvas.centre", node);

  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_zoom_section (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("Zoom _In"), "canvas.zoom-in");
  g_menu_append (menu, _("Zoom _Out"), "canvas.zoom-out");
  g_menu_append (menu, _("_Fit to Window"), "canvas.zoom-fit");

  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_menu (gint node)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) zoom = create_zoom_section ();

  if (node >= 0)
    {
      g_autoptr (GMenuModel) section = create_node_section (node);

      g_menu_append_section (menu, NULL, section);
    }
  g_menu_append_section (menu, NULL, zoom);

  return G_MENU_MODEL (menu);
}

/* Shows what can be done with @node, or with the map where it is -1, at
 * @view, a point of the view in pixels.
 */
void
entente_canvas_show_menu (EntenteCanvas *self,
                          gint           node,
                          EntentePoint   view)
{
  g_autoptr (GMenuModel) model = create_menu (node);

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }
  else
    gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle) { (int) view.x, (int) view.y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}
