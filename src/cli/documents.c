/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/documents.h"

#include "cli/report.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char **names;
  EntenteDocumentFunc on_document;
  gpointer user_data;
  EntenteDocumentsOutcome *outcome;
  GCancellable *cancellable;
  gboolean is_done;
} Reading;

static void
add_names_from_input (GStrvBuilder *names)
{
  g_autofree char *line = NULL;
  size_t capacity = 0;

  while (getline (&line, &capacity, stdin) > 0)
    {
      line[strcspn (line, "\r\n")] = '\0';
      if (line[0] != '\0')
        g_strv_builder_add (names, line);
    }

  if (ferror (stdin))
    entente_report_problem (NULL, "The list of documents could not be read: %s",
                            g_strerror (errno));
}

/**
 * entente_documents_collect:
 * @arguments: (array zero-terminated=1): what the command line names
 *
 * Makes the list of documents. "-", or no argument where standard input is not
 * a terminal, stands for the paths on standard input, one a line.
 *
 * Returns: (transfer full) (array zero-terminated=1): names of files
 */
char **
entente_documents_collect (char **arguments)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (arguments[0] == NULL && !isatty (STDIN_FILENO))
    add_names_from_input (names);

  for (guint i = 0; arguments[i] != NULL; i++)
    {
      if (strcmp (arguments[i], "-") == 0)
        add_names_from_input (names);
      else
        g_strv_builder_add (names, arguments[i]);
    }

  return g_strv_builder_end (names);
}

static void
reading_cb (EntenteReading *reading,
            guint           n_done,
            guint           n_files,
            gpointer        user_data)
{
  Reading *self = user_data;
  const char *name = self->names[n_done - 1];

  entente_report_progress ("Reading %u of %u: %s", n_done, n_files, name);

  if (reading->error != NULL)
    {
      entente_report_problem (name, "%s", reading->error->message);
      self->outcome->n_failed++;
      return;
    }

  self->outcome->n_read++;
  if (!self->on_document (reading->document, g_steal_pointer (&reading->findings),
                          self->user_data))
    {
      self->outcome->stopped = TRUE;
      g_cancellable_cancel (self->cancellable);
    }
}

/* The only reason for an error is that the receiver stopped, which is known. */
static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Reading *self = user_data;

  entente_reader_read_finish (result, NULL);
  self->is_done = TRUE;
}

static GPtrArray *
new_files (char **names)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (files, g_file_new_for_commandline_arg (names[i]));

  return files;
}

/**
 * entente_documents_read:
 * @names: (array zero-terminated=1): names of files
 * @on_document: receives each document
 * @user_data: for @on_document
 * @outcome: (out caller-allocates): return location for what became of them
 *
 * Reads documents, showing progress and reporting those that cannot be read.
 *
 * Returns: %FALSE if nothing at all can be read, for a reason that has been
 *   reported
 */
gboolean
entente_documents_read (char                    **names,
                        EntenteDocumentFunc       on_document,
                        gpointer                  user_data,
                        EntenteDocumentsOutcome  *outcome)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteLanguage) language = entente_language_new (&error);
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Reading reading = { names, on_document, user_data, outcome, cancellable, FALSE };

  memset (outcome, 0, sizeof *outcome);
  if (language == NULL)
    {
      entente_report_problem (NULL, "%s", error->message);
      return FALSE;
    }

  files = new_files (names);
  entente_reader_read_async (language, files, cancellable, reading_cb, &reading,
                             finished_cb, &reading);
  while (!reading.is_done)
    g_main_context_iteration (NULL, TRUE);

  entente_report_end ();
  return TRUE;
}
