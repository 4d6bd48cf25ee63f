/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

typedef void (*WindowFunc) (EntenteWindow *self);

static void
search (EntenteWindow *self)
{
  adw_flap_set_reveal_flap (self->start_flap, TRUE);
  gtk_stack_set_visible_child_name (self->lists, "actors");
  entente_actor_list_focus_search (self->actor_list);
}

static void
go_back (EntenteWindow *self)
{
  entente_selection_go_back (self->selection);
}

static void
clear_selection (EntenteWindow *self)
{
  entente_selection_clear (self->selection);
}

static void
toggle_flap (AdwFlap *flap)
{
  adw_flap_set_reveal_flap (flap, !adw_flap_get_reveal_flap (flap));
}

static void
toggle_start_pane (EntenteWindow *self)
{
  toggle_flap (self->start_flap);
}

static void
toggle_end_pane (EntenteWindow *self)
{
  toggle_flap (self->end_flap);
}

static gboolean
is_pane_shown (EntenteWindow *self,
               GtkWidget     *pane)
{
  return pane == GTK_WIDGET (self->map) || gtk_widget_get_mapped (pane);
}

static void
focus_pane (EntenteWindow *self,
            int            step)
{
  GtkWidget *panes[] = { self->start_pane, GTK_WIDGET (self->map), GTK_WIDGET (self->source_pane) };
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  int n_panes = G_N_ELEMENTS (panes);
  int current = step > 0 ? -1 : n_panes;

  for (int i = 0; focus != NULL && i < n_panes; i++)
    {
      if (focus == panes[i] || gtk_widget_is_ancestor (focus, panes[i]))
        current = i;
    }

  for (int i = 1; i <= n_panes; i++)
    {
      int next = ((current + i * step) % n_panes + n_panes) % n_panes;

      if (is_pane_shown (self, panes[next]) &&
          gtk_widget_child_focus (panes[next], GTK_DIR_TAB_FORWARD))
        return;
    }
}

static void
focus_next_pane (EntenteWindow *self)
{
  focus_pane (self, 1);
}

static void
focus_previous_pane (EntenteWindow *self)
{
  focus_pane (self, -1);
}

static const struct
{
  const char *name;
  WindowFunc activate;
} actions[] = {
  { "win.add", entente_window_choose_documents },
  { "win.open-samples", entente_window_open_samples },
  { "win.cancel-reading", entente_window_cancel_reading },
  { "win.show-failures", entente_window_show_failures },
  { "win.export", entente_window_choose_export },
  { "win.lay-out", entente_window_lay_out },
  { "win.search", search },
  { "win.go-back", go_back },
  { "win.clear-selection", clear_selection },
  { "win.toggle-start-pane", toggle_start_pane },
  { "win.toggle-end-pane", toggle_end_pane },
  { "win.focus-next-pane", focus_next_pane },
  { "win.focus-previous-pane", focus_previous_pane },
};

static void
activate_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (g_str_equal (actions[i].name, action_name))
        {
          actions[i].activate (ENTENTE_WINDOW (widget));
          return;
        }
    }
}

/**
 * entente_window_install_actions:
 *
 * Gives the window's class its actions, and the keys that must not be taken
 * from the widget that has the focus.
 */
void
entente_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, activate_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.clear-selection",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, 0, "win.focus-next-pane", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, GDK_SHIFT_MASK,
                                       "win.focus-previous-pane", NULL);
}

/**
 * entente_window_update_actions:
 *
 * Enables what can be done now.
 */
void
entente_window_update_actions (EntenteWindow *self)
{
  GListModel *documents = entente_project_get_documents (self->project);
  gboolean any = g_list_model_get_n_items (documents) > 0;
  gboolean selected = !entente_selection_is_empty (self->selection);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "win.cancel-reading", self->reading != NULL);
  gtk_widget_action_set_enabled (widget, "win.export", any);
  gtk_widget_action_set_enabled (widget, "win.search", any);
  gtk_widget_action_set_enabled (widget, "win.toggle-start-pane", any);
  gtk_widget_action_set_enabled (widget, "win.toggle-end-pane", any);
  gtk_widget_action_set_enabled (widget, "win.focus-next-pane", any);
  gtk_widget_action_set_enabled (widget, "win.focus-previous-pane", any);
  gtk_widget_action_set_enabled (widget, "win.lay-out", any);
  gtk_widget_action_set_enabled (widget, "win.clear-selection", selected);
  gtk_widget_action_set_enabled (widget, "win.go-back",
                                 entente_selection_can_go_back (self->selection));
}
