/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include "view/legend-view.h"
#include "view/pane-handle.h"

#include <glib/gi18n.h>

static void
ensure_types (void)
{
  g_type_ensure (ENTENTE_TYPE_ACTOR_LIST);
  g_type_ensure (ENTENTE_TYPE_CANVAS);
  g_type_ensure (ENTENTE_TYPE_DOCUMENT_LIST);
  g_type_ensure (ENTENTE_TYPE_LEGEND_VIEW);
  g_type_ensure (ENTENTE_TYPE_MAP_BAR);
  g_type_ensure (ENTENTE_TYPE_PANE_HANDLE);
  g_type_ensure (ENTENTE_TYPE_REVIEW_LIST);
  g_type_ensure (ENTENTE_TYPE_SOURCE_PANE);
}

static void
find_panes (EntenteWindow *self,
            GtkBuilder    *builder)
{
  self->start_flap = ADW_FLAP (gtk_builder_get_object (builder, "start_flap"));
  self->end_flap = ADW_FLAP (gtk_builder_get_object (builder, "end_flap"));
  self->start_pane = GTK_WIDGET (gtk_builder_get_object (builder, "start_pane"));
  self->lists = GTK_STACK (gtk_builder_get_object (builder, "lists"));
  self->actor_list = ENTENTE_ACTOR_LIST (gtk_builder_get_object (builder, "actor_list"));
  self->document_list = ENTENTE_DOCUMENT_LIST (gtk_builder_get_object (builder, "document_list"));
  self->review_list = ENTENTE_REVIEW_LIST (gtk_builder_get_object (builder, "review_list"));
  self->review_page = GTK_STACK_PAGE (gtk_builder_get_object (builder, "review_page"));
  self->source_pane = ENTENTE_SOURCE_PANE (gtk_builder_get_object (builder, "source_pane"));
  self->map = GTK_WIDGET (gtk_builder_get_object (builder, "map"));
  self->map_pages = GTK_STACK (gtk_builder_get_object (builder, "map_pages"));
  self->map_message = ADW_STATUS_PAGE (gtk_builder_get_object (builder, "map_message"));
  self->lay_out_button = GTK_WIDGET (gtk_builder_get_object (builder, "lay_out_button"));
  self->canvas = ENTENTE_CANVAS (gtk_builder_get_object (builder, "canvas"));
  self->map_bar = ENTENTE_MAP_BAR (gtk_builder_get_object (builder, "map_bar"));
}

/* How much there is to decide stands beside the title. */
static void
show_n_open (EntenteWindow *self)
{
  guint n_open = entente_review_list_get_n_open (self->review_list);
  g_autofree char *title = NULL;

  /* Translators: title of a page, and how many pairs of actors are there to be judged. */
  title = n_open > 0 ? g_strdup_printf (_("Review (%u)"), n_open) : g_strdup (_("Review"));
  gtk_stack_page_set_title (self->review_page, title);
}

static void
connect_panes (EntenteWindow *self)
{
  entente_actor_list_set_project (self->actor_list, self->project, self->selection);
  entente_document_list_set_project (self->document_list, self->project, self->selection);
  g_signal_connect_object (self->review_list, "notify::n-open", G_CALLBACK (show_n_open), self,
                           G_CONNECT_SWAPPED);
  entente_review_list_set_project (self->review_list, self->project, self->selection);
  entente_source_pane_set_project (self->source_pane, self->project, self->selection);
  entente_map_bar_set_project (self->map_bar, self->project);
  entente_canvas_set_selection (self->canvas, self->selection);
  g_signal_connect_object (self->actor_list, "notify::kinds", G_CALLBACK (entente_window_lay_out),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map_bar, "notify::strongest",
                           G_CALLBACK (entente_window_wish_strongest), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map_bar, "filter-changed", G_CALLBACK (entente_window_lay_out),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map_bar, "show-all", G_CALLBACK (entente_window_show_all), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (self->start_flap, "reveal-flap", self->start_pane_button, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->end_flap, "reveal-flap", self->end_pane_button, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

/**
 * entente_window_ensure_panes:
 *
 * Builds the panes, for the first document: an empty window is sooner on
 * screen without.
 */
void
entente_window_ensure_panes (EntenteWindow *self)
{
  g_autoptr(GtkBuilder) builder = NULL;

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->canvas != NULL)
    return;

  ensure_types ();
  builder = gtk_builder_new_from_resource ("/org/entente/Entente/panes.ui");
  find_panes (self, builder);
  connect_panes (self);
  entente_window_load_pane_widths (self);
  adw_bin_set_child (self->panes, GTK_WIDGET (self->start_flap));
}
