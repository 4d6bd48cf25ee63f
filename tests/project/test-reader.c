/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/reader.h"

#include <glib/gstdio.h>

/* Files in a folder of their own, and what reading them gave.
 *
 * @log: one word a file: the document's name, or "!" for an error
 * @cancel_after: cancels after so many outcomes, 0 for never
 */
typedef struct
{
  EntenteLanguage *language;
  char *folder;
  GPtrArray *files;
  GCancellable *cancellable;
  GString *log;
  guint n_files;
  guint cancel_after;
  gboolean is_done;
  GError *error;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->language = entente_language_new (NULL);
  g_assert_nonnull (self->language);

  self->folder = g_dir_make_tmp ("entente-reader-XXXXXX", NULL);
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
  self->log = g_string_new (NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  for (guint i = 0; i < self->files->len; i++)
    g_file_delete (g_ptr_array_index (self->files, i), NULL, NULL);
  g_rmdir (self->folder);

  entente_language_unref (self->language);
  g_free (self->folder);
  g_ptr_array_unref (self->files);
  g_object_unref (self->cancellable);
  g_string_free (self->log, TRUE);
  g_clear_error (&self->error);
}

/* A file that is only named where @text is NULL. */
static void
add_file (Fixture    *self,
          const char *name,
          const char *text)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  if (text != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_ptr_array_add (self->files, g_file_new_for_path (path));
}

static void
reading_cb (EntenteReading *reading,
            guint           n_done,
            guint           n_files,
            gpointer        user_data)
{
  Fixture *self = user_data;

  g_assert_true ((reading->error == NULL) == (reading->document != NULL));
  g_assert_true ((reading->error == NULL) == (reading->findings != NULL));
  g_assert_true (reading->file == g_ptr_array_index (self->files, n_done - 1));
  g_assert_cmpuint (n_files, ==, self->files->len);
  g_assert_false (self->is_done);

  g_string_append_printf (self->log, "%s ",
                          reading->error == NULL ? entente_document_get_id (reading->document)
                                                 : "!");
  self->n_files++;
  if (self->n_files == self->cancel_after)
    g_cancellable_cancel (self->cancellable);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *self = user_data;

  entente_reader_read_finish (result, &self->error);
  self->is_done = TRUE;
}

static void
read_all (Fixture *self)
{
  entente_reader_read_async (self->language, self->files, self->cancellable,
                             reading_cb, self, finished_cb, self);
  g_assert_false (self->is_done);

  while (!self->is_done)
    g_main_context_iteration (NULL, TRUE);
}

/* A long text first, so that later files are ready before it. */
static void
test_order (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) expected = g_string_new ("long ");

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "Ada Lovelace met Yui Okada in Oslo on Monday.\n\n");
  add_file (self, "long.txt", text->str);

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("short-%u.txt", i);

      add_file (self, name, "Ada Lovelace met Yui Okada in Oslo on Monday.");
      g_string_append_printf (expected, "short-%u ", i);
    }

  read_all (self);
  g_assert_no_error (self->error);
  g_assert_cmpstr (self->log->str, ==, expected->str);
}

static void
test_bad_files (Fixture       *self,
                gconstpointer  data)
{
  add_file (self, "missing.txt", NULL);
  add_file (self, "good.txt", "Ada Lovelace met Yui Okada in Oslo on Monday.");
  add_file (self, "empty.txt", "");
  add_file (self, "fine.txt", "Yui Okada met Ada Lovelace in Oslo on Tuesday.");

  read_all (self);
  g_assert_no_error (self->error);
  g_assert_cmpstr (self->log->str, ==, "! good ! fine ");
}

static void
test_nothing (Fixture       *self,
              gconstpointer  data)
{
  read_all (self);
  g_assert_no_error (self->error);
  g_assert_cmpstr (self->log->str, ==, "");
}

static void
test_cancel (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  double seconds;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "Ada Lovelace met Yui Okada in Oslo on Monday.\n\n");

  add_file (self, "short.txt", "Ada Lovelace met Yui Okada in Oslo on Monday.");
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *name = g_strdup_printf ("long-%u.txt", i);

      add_file (self, name, text->str);
    }

  self->cancel_after = 1;
  g_test_timer_start ();
  read_all (self);
  seconds = g_test_timer_elapsed ();

  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (self->log->str, ==, "short ");
  g_assert_cmpfloat (seconds, <, 0.5);
}

static void
test_cancelled_before (Fixture       *self,
                       gconstpointer  data)
{
  add_file (self, "good.txt", "Ada Lovelace met Yui Okada in Oslo on Monday.");
  g_cancellable_cancel (self->cancellable);

  read_all (self);
  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (self->log->str, ==, "");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/project/reader/order", test_order);
  ADD ("/project/reader/bad-files", test_bad_files);
  ADD ("/project/reader/nothing", test_nothing);
  ADD ("/project/reader/cancel", test_cancel);
  ADD ("/project/reader/cancelled-before", test_cancelled_before);

  return g_test_run ();
}
