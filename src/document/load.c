/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/document-private.h"

#include "document/foreign.h"
#include "document/importer.h"

#include <string.h>

#define LARGEST (64 * 1024 * 1024)
#define CHUNK (1024 * 1024)

/* So much of a name after the last dot is a suffix, else part of the name. */
#define LONGEST_SUFFIX 9

#define ATTRIBUTES                                                            \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME "," \
  G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED

static void
set_too_large (GError **error)
{
  g_set_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_TOO_LARGE,
               "It is larger than the %d MiB that Entente reads at once: split it into parts.",
               LARGEST / (1024 * 1024));
}

static void
set_unreadable (GError **error,
                GError  *cause)
{
  const char *message = cause->message;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_error_copy (cause));
      return;
    }

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    message = "There is no such file: check its name and whether it was moved.";
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    message = "You are not allowed to read it: change its permissions or add a copy of it.";
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED))
    message = "The place that it is kept in is not mounted: open it in the file manager first.";

  g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNREADABLE, message);
}

/* Opening a pipe or a device could wait forever, so these are never opened. */
static gboolean
check_info (GFileInfo  *info,
            GError    **error)
{
  GFileType type = g_file_info_get_file_type (info);

  if (type == G_FILE_TYPE_DIRECTORY)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNREADABLE,
                           "It is a folder: add the files in it.");
      return FALSE;
    }

  if (type != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNREADABLE,
                           "It is a device or a pipe, not a document: save what it gives "
                           "to a file and add that.");
      return FALSE;
    }

  if (g_file_info_get_size (info) > LARGEST)
    {
      set_too_large (error);
      return FALSE;
    }

  return TRUE;
}

static GFileInfo *
query_info (GFile         *file,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr(GError) cause = NULL;
  g_autoptr(GFileInfo) info = NULL;

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &cause);
  if (info == NULL)
    {
      set_unreadable (error, cause);
      return NULL;
    }

  return check_info (info, error) ? g_steal_pointer (&info) : NULL;
}

/* Reads chunk by chunk, so that cancelling takes effect soon and a file that
 * grows meanwhile is noticed.
 */
static GBytes *
read_stream (GInputStream  *stream,
             gsize          expected,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(GByteArray) content = g_byte_array_sized_new ((guint) expected + 1);
  gsize n_read = 0;

  do
    {
      guint length = content->len;

      g_byte_array_set_size (content, length + CHUNK);
      if (!g_input_stream_read_all (stream, content->data + length, CHUNK, &n_read,
                                    cancellable, error))
        return NULL;

      g_byte_array_set_size (content, length + (guint) n_read);
      if (content->len > LARGEST)
        {
          set_too_large (error);
          return NULL;
        }
    }
  while (n_read == CHUNK);

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

static GBytes *
read_content (GFile         *file,
              gsize          expected,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(GError) cause = NULL;
  g_autoptr(GFileInputStream) stream = NULL;
  g_autoptr(GBytes) content = NULL;

  stream = g_file_read (file, cancellable, &cause);
  if (stream != NULL)
    content = read_stream (G_INPUT_STREAM (stream), expected, cancellable, &cause);

  if (content == NULL)
    {
      if (cause->domain == ENTENTE_DOCUMENT_ERROR)
        g_propagate_error (error, g_steal_pointer (&cause));
      else
        set_unreadable (error, cause);
      return NULL;
    }

  if (g_bytes_get_size (content) == 0)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_EMPTY,
                           "It is an empty file: check that it was saved in full.");
      return NULL;
    }

  return g_steal_pointer (&content);
}

static char *
dup_id (const char *name)
{
  const char *dot = strrchr (name, '.');

  if (dot == NULL || dot == name || strlen (dot) > LONGEST_SUFFIX || strchr (dot, ' ') != NULL)
    return g_strdup (name);

  return g_strndup (name, (gsize) (dot - name));
}

static char *
dup_day_of_change (GFileInfo *info)
{
  g_autoptr(GDateTime) changed = g_file_info_get_modification_date_time (info);

  return changed != NULL ? g_date_time_format (changed, "%Y-%m-%d") : NULL;
}

static EntenteDocument *
import_content (GBytes        *content,
                const char    *name,
                const char    *origin,
                GCancellable  *cancellable,
                GError       **error)
{
  const EntenteImporter *importer;
  g_autofree char *id = dup_id (name);
  const guint8 *bytes;
  gsize length;

  bytes = g_bytes_get_data (content, &length);
  importer = entente_importer_for_content (name, bytes, length);
  if (importer == NULL)
    {
      g_set_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNSUPPORTED,
                   "It is %s, which this version of Entente does not read: save it as plain "
                   "text, Markdown or HTML and add that file.",
                   entente_foreign_get_name (bytes, length));
      return NULL;
    }

  return importer->import (content, id, origin, cancellable, error);
}

/**
 * entente_document_load:
 * @file: what to read
 * @cancellable: (nullable): to stop early
 *
 * Reads a document from a file, whatever its format and encoding.
 *
 * Messages of errors are sentences that say what is wrong and what to do,
 * without the name of the file.
 *
 * May be called in any thread.
 *
 * Returns: (transfer full) (nullable): a document; %NULL with an error of the
 *   domain %ENTENTE_DOCUMENT_ERROR, or %G_IO_ERROR_CANCELLED
 */
EntenteDocument *
entente_document_load (GFile         *file,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autoptr(EntenteDocument) document = NULL;
  g_autoptr(GBytes) content = NULL;
  g_autoptr(GFileInfo) info = NULL;
  g_autofree char *origin = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  info = query_info (file, cancellable, error);
  if (info == NULL)
    return NULL;

  content = read_content (file, (gsize) g_file_info_get_size (info), cancellable, error);
  if (content == NULL)
    return NULL;

  origin = g_file_get_uri (file);
  document = import_content (content, g_file_info_get_display_name (info), origin,
                             cancellable, error);
  if (document == NULL)
    return NULL;

  date = dup_day_of_change (info);
  entente_document_set_file_date (document, date);

  return g_steal_pointer (&document);
}
