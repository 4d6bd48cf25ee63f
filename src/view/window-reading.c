/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include "document/importer.h"

#include <glib/gi18n.h>

/* What one reading needs to know that it is still wanted. */
typedef struct
{
  EntenteWindow *window;
  GCancellable *cancellable;
} Reading;

static void start_reading (EntenteWindow *self);

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->window);
  g_object_unref (reading->cancellable);
  g_free (reading);
}

static gboolean
is_stale (Reading *reading)
{
  return reading->window->reading != reading->cancellable;
}

static void
show_progress (EntenteWindow *self,
               guint          n_done,
               guint          n_files)
{
  g_autofree char *words = NULL;

  words = g_strdup_printf (ngettext ("Reading %u of %u document", "Reading %u of %u documents",
                                     n_files),
                           MIN (n_done + 1, n_files), n_files);
  gtk_label_set_text (self->reading_label, words);
  gtk_progress_bar_set_fraction (self->reading_progress, n_done / (double) n_files);
}

static void
take_reading_cb (EntenteReading *outcome,
                 guint           n_done,
                 guint           n_files,
                 gpointer        user_data)
{
  Reading *reading = user_data;
  EntenteWindow *self = reading->window;

  if (is_stale (reading))
    return;

  if (outcome->error != NULL)
    g_ptr_array_add (self->failures,
                     entente_failure_new (outcome->file, outcome->error->message));
  else
    entente_project_take_findings (self->project, outcome->document,
                                   g_steal_pointer (&outcome->findings));
  show_progress (self, n_done, n_files);
}

static void
end_reading (EntenteWindow *self)
{
  g_clear_object (&self->reading);
  gtk_revealer_set_reveal_child (self->reading_revealer, FALSE);
  entente_window_update_actions (self);
  if (self->canvas != NULL)
    entente_window_lay_out (self);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  Reading *reading = user_data;
  EntenteWindow *self = reading->window;
  g_autoptr(GError) error = NULL;

  entente_reader_read_finish (result, &error);
  if (!is_stale (reading))
    {
      end_reading (self);
      entente_window_tell_failures (self);
      if (self->files_to_read->len > 0)
        start_reading (self);
    }

  reading_free (reading);
}

static void
read_files (EntenteWindow *self)
{
  g_autoptr(GPtrArray) files = g_steal_pointer (&self->files_to_read);
  Reading *reading = g_new0 (Reading, 1);

  self->files_to_read = g_ptr_array_new_with_free_func (g_object_unref);
  reading->window = g_object_ref (self);
  reading->cancellable = g_object_ref (self->reading);
  show_progress (self, 0, files->len);
  entente_reader_read_async (self->language, files, self->reading, take_reading_cb, reading,
                             read_cb, reading);
}

static void
load_language_in_thread (GTask        *task,
                         gpointer      source_object,
                         gpointer      task_data,
                         GCancellable *cancellable)
{
  GError *error = NULL;
  EntenteLanguage *language = entente_language_new (&error);

  if (language == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, language, (GDestroyNotify) entente_language_unref);
}

static void
load_language_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  EntenteWindow *self = ENTENTE_WINDOW (object);
  g_autoptr(GCancellable) cancellable = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteLanguage) language = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->reading != cancellable)
    return;

  if (language == NULL)
    {
      end_reading (self);
      entente_window_toast (self, error->message);
      return;
    }

  self->language = g_steal_pointer (&language);
  read_files (self);
}

/* What the language needs is loaded for the first document, not for an empty
 * window.
 */
static void
load_language (EntenteWindow *self)
{
  g_autoptr(GTask) task = NULL;

  task = g_task_new (self, NULL, load_language_cb, g_object_ref (self->reading));
  g_task_set_source_tag (task, load_language);
  g_task_run_in_thread (task, load_language_in_thread);
}

static void
start_reading (EntenteWindow *self)
{
  entente_window_keep_layout (self);
  self->reading = g_cancellable_new ();
  show_progress (self, 0, self->files_to_read->len);
  gtk_revealer_set_reveal_child (self->reading_revealer, TRUE);
  entente_window_update_actions (self);

  if (self->language != NULL)
    read_files (self);
  else
    load_language (self);
}

static gboolean
is_waiting (EntenteWindow *self,
            GFile         *file)
{
  return g_ptr_array_find_with_equal_func (self->files_to_read, file,
                                           (GEqualFunc) g_file_equal, NULL);
}

static void
tell_skipped (EntenteWindow *self,
              GFile         *last,
              guint          n_skipped)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (n_skipped == 0)
    return;

  name = g_file_get_basename (last);
  if (n_skipped == 1)
    words = g_strdup_printf (_("“%s” is open already"), name);
  else
    words = g_strdup_printf (ngettext ("%u document is open already",
                                       "%u documents are open already", n_skipped),
                             n_skipped);
  entente_window_toast (self, words);
}

/**
 * entente_window_open:
 * @files: (element-type GFile): what to read
 *
 * Reads documents into the project, but those that it has already.
 */
void
entente_window_open (EntenteWindow *self,
                     GPtrArray     *files)
{
  GFile *skipped = NULL;
  guint n_skipped = 0;

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  for (guint i = 0; i < files->len; i++)
    {
      GFile *file = g_ptr_array_index (files, i);
      g_autofree char *uri = g_file_get_uri (file);

      if (entente_project_has_origin (self->project, uri) || is_waiting (self, file))
        {
          skipped = file;
          n_skipped++;
        }
      else
        {
          g_ptr_array_add (self->files_to_read, g_object_ref (file));
        }
    }

  tell_skipped (self, skipped, n_skipped);
  if (self->reading == NULL && self->files_to_read->len > 0)
    start_reading (self);
}

/**
 * entente_window_cancel_reading:
 *
 * Stops reading. What was read so far stays.
 */
void
entente_window_cancel_reading (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->reading == NULL)
    return;

  g_cancellable_cancel (self->reading);
  g_ptr_array_set_size (self->files_to_read, 0);
  end_reading (self);
  entente_window_tell_failures (self);
}
