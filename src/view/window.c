/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (EntenteWindow, entente_window, ADW_TYPE_APPLICATION_WINDOW)

/* Copies count as one. */
static char *
dup_n_documents (EntenteProject *project,
                 guint           n_documents)
{
  guint n_sources = entente_project_get_n_sources (project);
  g_autofree char *documents = NULL;

  documents = g_strdup_printf (ngettext ("%u document", "%u documents", n_documents), n_documents);
  if (n_sources == n_documents)
    return g_steal_pointer (&documents);

  /* Translators: "5 documents (3 independent)". */
  return g_strdup_printf (_("%s (%u independent)"), documents, n_sources);
}

static char *
dup_counts (EntenteProject *project)
{
  guint n_documents = g_list_model_get_n_items (entente_project_get_documents (project));
  guint n_actors = g_list_model_get_n_items (entente_project_get_actors (project));
  guint n_relations = g_list_model_get_n_items (entente_project_get_relations (project));
  g_autofree char *documents = NULL;
  g_autofree char *actors = NULL;
  g_autofree char *relations = NULL;

  if (n_documents == 0)
    return g_strdup ("");

  documents = dup_n_documents (project, n_documents);
  actors = g_strdup_printf (ngettext ("%u actor", "%u actors", n_actors), n_actors);
  relations = g_strdup_printf (ngettext ("%u relation", "%u relations", n_relations), n_relations);
  /* Translators: joins "3 documents", "38 actors" and "52 relations". */
  return g_strdup_printf (_("%s · %s · %s"), documents, actors, relations);
}

static void
show_project (EntenteWindow *self)
{
  g_autofree char *counts = dup_counts (self->project);
  gboolean any = *counts != '\0';

  if (any)
    entente_window_ensure_panes (self);
  adw_window_title_set_subtitle (self->title, counts);
  gtk_stack_set_visible_child_name (self->pages, any ? "network" : "empty");
  gtk_widget_set_visible (self->start_pane_button, any);
  gtk_widget_set_visible (self->end_pane_button, any);
  gtk_widget_set_visible (self->search_button, any);
  entente_window_update_actions (self);
}

static gboolean
holds (GListModel *model,
       gpointer    object)
{
  guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (model, i);

      if (item == object)
        return TRUE;
    }

  return FALSE;
}

/* What was read since may have joined two actors into one. */
static gboolean
is_selection_gone (EntenteWindow *self)
{
  GListModel *actors = entente_project_get_actors (self->project);
  GListModel *relations = entente_project_get_relations (self->project);
  EntenteActor *actor = entente_selection_get_actor (self->selection);
  EntenteRelation *relation = entente_selection_get_relation (self->selection);
  EntenteActor *source;
  EntenteActor *target;

  if (actor != NULL)
    return !holds (actors, actor);
  if (relation != NULL)
    return !holds (relations, relation);
  if (entente_selection_get_pair (self->selection, &source, &target))
    return !holds (actors, source) || !holds (actors, target);

  return FALSE;
}

static void
project_changed_cb (EntenteWindow *self)
{
  if (is_selection_gone (self))
    entente_selection_clear (self->selection);

  show_project (self);
  entente_window_lay_out (self);
}

static void
selection_changed_cb (EntenteWindow *self)
{
  entente_window_update_actions (self);
  if (!entente_selection_is_empty (self->selection) && !adw_flap_get_folded (self->end_flap))
    adw_flap_set_reveal_flap (self->end_flap, TRUE);
}

static gboolean
entente_window_close_request (GtkWindow *window)
{
  EntenteWindow *self = ENTENTE_WINDOW (window);

  entente_window_save_settings (self);
  entente_window_cancel_reading (self);
  entente_window_cancel_layout (self);

  return GTK_WINDOW_CLASS (entente_window_parent_class)->close_request (window);
}

static void
entente_window_dispose (GObject *object)
{
  EntenteWindow *self = ENTENTE_WINDOW (object);

  entente_window_cancel_layout (self);
  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->file_chooser);

  G_OBJECT_CLASS (entente_window_parent_class)->dispose (object);
}

static void
entente_window_finalize (GObject *object)
{
  EntenteWindow *self = ENTENTE_WINDOW (object);

  g_clear_pointer (&self->files_to_read, g_ptr_array_unref);
  g_clear_pointer (&self->failures, g_ptr_array_unref);
  g_clear_pointer (&self->told_failures, g_ptr_array_unref);
  g_clear_pointer (&self->layout_before_reading, entente_layout_unref);
  g_clear_pointer (&self->language, entente_language_unref);
  g_clear_object (&self->selection);
  g_clear_object (&self->project);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (entente_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/window.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, title);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, start_pane_button);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, end_pane_button);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, reading_revealer);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, reading_label);
  gtk_widget_class_bind_template_child (widget_class, EntenteWindow, reading_progress);
}

static void
entente_window_class_init (EntenteWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = entente_window_dispose;
  object_class->finalize = entente_window_finalize;
  window_class->close_request = entente_window_close_request;

  bind_template (widget_class);
  entente_window_install_actions (widget_class);
}

static void
entente_window_init (EntenteWindow *self)
{
  self->project = entente_project_new ();
  self->selection = entente_selection_new ();
  self->files_to_read = g_ptr_array_new_with_free_func (g_object_unref);
  self->failures = g_ptr_array_new_with_free_func ((GDestroyNotify) entente_failure_free);

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->project, "changed", G_CALLBACK (project_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);

  entente_window_install_drop (self);
  entente_window_load_settings (self);
  show_project (self);
}

/**
 * entente_window_new:
 *
 * Makes a window with an empty project.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
EntenteWindow *
entente_window_new (GtkApplication *application)
{
  return g_object_new (ENTENTE_TYPE_WINDOW, "application", application, NULL);
}

/**
 * entente_window_toast:
 * @words: plain text
 *
 * Says something in passing.
 */
void
entente_window_toast (EntenteWindow *self,
                      const char    *words)
{
  g_autofree char *markup = g_markup_escape_text (words, -1);

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}
