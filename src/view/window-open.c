/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include "document/importer.h"

#include <glib/gi18n.h>

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr(GtkFileFilter) readable = gtk_file_filter_new ();
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();
  g_auto(GStrv) suffixes = entente_importer_dup_suffixes ();

  gtk_file_filter_set_name (readable, _("Documents"));
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (readable, suffixes[i] + 1);
  gtk_file_filter_set_name (all, _("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, readable);
  gtk_file_chooser_add_filter (chooser, all);
}

static GPtrArray *
list_files (GListModel *model)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_files = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (files, g_list_model_get_item (model, i));

  return files;
}

static void
response_cb (EntenteWindow *self,
             int            response)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      GtkFileChooser *chooser = GTK_FILE_CHOOSER (self->file_chooser);
      g_autoptr(GListModel) model = gtk_file_chooser_get_files (chooser);
      g_autoptr(GPtrArray) files = list_files (model);

      entente_window_open (self, files);
    }

  g_clear_object (&self->file_chooser);
}

/**
 * entente_window_choose_documents:
 *
 * Asks for documents, and opens them.
 */
void
entente_window_choose_documents (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  g_clear_object (&self->file_chooser);
  self->file_chooser = gtk_file_chooser_native_new (_("Add Documents"), GTK_WINDOW (self),
                                                    GTK_FILE_CHOOSER_ACTION_OPEN, _("_Add"),
                                                    NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->file_chooser), TRUE);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (self->file_chooser), TRUE);
  add_filters (GTK_FILE_CHOOSER (self->file_chooser));
  g_signal_connect_object (self->file_chooser, "response", G_CALLBACK (response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->file_chooser));
}

static gboolean
has_known_suffix (const char         *name,
                  const char * const *suffixes)
{
  for (guint i = 0; suffixes[i] != NULL; i++)
    {
      if (g_str_has_suffix (name, suffixes[i]))
        return TRUE;
    }

  return FALSE;
}

static gint
compare_files (gconstpointer a,
               gconstpointer b)
{
  GFile * const *first = a;
  GFile * const *second = b;

  return g_strcmp0 (g_file_peek_path (*first), g_file_peek_path (*second));
}

static GPtrArray *
find_samples (void)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  const char *path = g_getenv ("ENTENTE_SAMPLES_DIR");
  g_auto(GStrv) suffixes = entente_importer_dup_suffixes ();
  g_autoptr(GDir) directory = NULL;
  const char *name;

  if (path == NULL)
    path = ENTENTE_SAMPLES_DIR;

  directory = g_dir_open (path, 0, NULL);
  if (directory == NULL)
    return files;

  for (name = g_dir_read_name (directory); name != NULL; name = g_dir_read_name (directory))
    {
      if (has_known_suffix (name, (const char * const *) suffixes))
        g_ptr_array_add (files, g_file_new_build_filename (path, name, NULL));
    }

  g_ptr_array_sort (files, compare_files);
  return files;
}

/**
 * entente_window_open_samples:
 *
 * Opens the documents that come with the program.
 */
void
entente_window_open_samples (EntenteWindow *self)
{
  g_autoptr(GPtrArray) files = find_samples ();

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (files->len == 0)
    entente_window_toast (self, _("The samples are not installed"));
  else
    entente_window_open (self, files);
}

static gboolean
drop_cb (EntenteWindow *self,
         const GValue  *value)
{
  GSList *dropped = g_value_get_boxed (value);
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (GSList *l = dropped; l != NULL; l = l->next)
    g_ptr_array_add (files, g_object_ref (l->data));

  entente_window_open (self, files);
  return TRUE;
}

/**
 * entente_window_install_drop:
 *
 * Lets one drop files anywhere on the window.
 */
void
entente_window_install_drop (EntenteWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
