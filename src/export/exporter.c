/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define NEW_FILE_MODE 0666

/**
 * entente_export_error_quark:
 *
 * Returns: the domain of #EntenteExportError
 */
G_DEFINE_QUARK (entente-export-error-quark, entente_export_error)

/* Add a format: write one, list it here. */
static const EntenteExporter * const exporters[] = {
  &entente_exporter_svg,
  &entente_exporter_pdf,
  &entente_exporter_png,
  &entente_exporter_dot,
  &entente_exporter_json,
  NULL,
};

/**
 * entente_exporter_get_all:
 *
 * Returns: (array zero-terminated=1) (transfer none): all formats, the
 *   preferred first
 */
const EntenteExporter * const *
entente_exporter_get_all (void)
{
  return exporters;
}

static char *
dup_suffixes (void)
{
  GString *suffixes = g_string_new (NULL);

  for (guint i = 0; exporters[i] != NULL; i++)
    g_string_append_printf (suffixes, "%s%s", i > 0 ? " " : "", exporters[i]->suffix);

  return g_string_free (suffixes, FALSE);
}

/**
 * entente_exporter_for_name:
 * @file_name: a file name or path
 *
 * Chooses a format by suffix.
 *
 * Returns: (transfer none): the format, or %NULL with %ENTENTE_EXPORT_ERROR_FORMAT
 */
const EntenteExporter *
entente_exporter_for_name (const char  *file_name,
                           GError     **error)
{
  g_autofree char *lower = NULL;
  g_autofree char *suffixes = NULL;

  g_return_val_if_fail (file_name != NULL, NULL);

  lower = g_ascii_strdown (file_name, -1);
  for (guint i = 0; exporters[i] != NULL; i++)
    if (g_str_has_suffix (lower, exporters[i]->suffix))
      return exporters[i];

  suffixes = dup_suffixes ();
  g_set_error (error, ENTENTE_EXPORT_ERROR, ENTENTE_EXPORT_ERROR_FORMAT,
               "The name must end in one of %s", suffixes);

  return NULL;
}

/* Straight into what is no regular file: a pipe, a terminal. */
static gboolean
write_into (const char  *path,
            GBytes      *bytes,
            GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, error);
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  if (stream == NULL)
    return FALSE;

  return g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, NULL, error) &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

/* Through a new file beside it, so that the old one stays whole on a full
 * disk; a link stays a link, and an old file keeps its mode.
 */
static gboolean
write_path (const char  *path,
            GBytes      *bytes,
            GError     **error)
{
  g_autofree char *resolved = realpath (path, NULL);
  struct stat status;
  gboolean exists = resolved != NULL && stat (resolved, &status) == 0;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (exists && !S_ISREG (status.st_mode) && !S_ISDIR (status.st_mode))
    return write_into (resolved, bytes, error);

  return g_file_set_contents_full (exists ? resolved : path, data, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT,
                                   exists ? (int) (status.st_mode & 0777) : NEW_FILE_MODE,
                                   error);
}

/* A closed stream would replace the old file by half of the new one, so after
 * a failure it is closed as cancelled.
 */
static gboolean
write_uri (GFile   *file,
           GBytes  *bytes,
           GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);
  g_autoptr (GCancellable) given_up = g_cancellable_new ();
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  if (stream == NULL)
    return FALSE;
  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, NULL, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);

  g_cancellable_cancel (given_up);
  g_output_stream_close (G_OUTPUT_STREAM (stream), given_up, NULL);

  return FALSE;
}

/**
 * entente_exporter_write:
 * @filter: (nullable): which relations are written, for a format that does not
 *   draw; %NULL for all but co-mentions
 * @scene: (nullable): what is drawn, for a format that draws
 * @file: where it goes; replaced as a whole or not at all
 *
 * Writes a file.
 *
 * Returns: whether it was written; if not, @error is an #EntenteExportError
 */
gboolean
entente_exporter_write (const EntenteExporter       *self,
                        EntenteProject              *project,
                        const EntenteNetworkFilter  *filter,
                        const EntenteScene          *scene,
                        GFile                       *file,
                        GError                     **error)
{
  EntenteNetworkFilter everything;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) reason = NULL;
  const char *path;

  g_return_val_if_fail (self != NULL && G_IS_FILE (file), FALSE);
  g_return_val_if_fail (!self->needs_scene || scene != NULL, FALSE);

  entente_network_filter_init (&everything);
  bytes = self->write (project, filter != NULL ? filter : &everything, scene, error);
  if (bytes == NULL)
    return FALSE;

  path = g_file_peek_path (file);
  if (path != NULL ? write_path (path, bytes, &reason) : write_uri (file, bytes, &reason))
    return TRUE;

  g_set_error_literal (error, ENTENTE_EXPORT_ERROR, ENTENTE_EXPORT_ERROR_WRITE, reason->message);

  return FALSE;
}
