/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/network-file.h"
#include "cli/report.h"
#include "extract/findings-json.h"

#include <gio/gio.h>
#include <gio/gunixinputstream.h>
#include <string.h>
#include <unistd.h>

/* What has been merged so far.
 *
 * @n_failed: lines and whole files that could not be read
 */
typedef struct
{
  EntenteProject *project;
  guint n_read;
  guint n_failed;
} Merging;

static void
merge_line (Merging    *self,
            const char *name,
            guint       number,
            const char *line,
            gsize       length)
{
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteFindings) findings = NULL;
  g_autoptr (GError) error = NULL;
  const char *origin;

  if (strspn (line, " \t\r") == length)
    return;

  if (!entente_findings_from_json (line, (gssize) length, &document, &findings, &error))
    {
      entente_report_problem (name, "Line %u is not the findings of a document. %s",
                              number, error->message);
      self->n_failed++;
      return;
    }

  self->n_read++;
  origin = entente_document_get_origin (document);
  if (origin == NULL || !entente_project_has_origin (self->project, origin))
    entente_project_take_findings (self->project, document, g_steal_pointer (&findings));
}

static gboolean
merge_stream (Merging       *self,
              const char    *name,
              GInputStream  *stream,
              GError       **error)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);
  g_autoptr (GError) cause = NULL;
  guint number = 0;

  while (TRUE)
    {
      gsize length;
      g_autofree char *line
        = g_data_input_stream_read_line (lines, &length, NULL, &cause);

      if (line == NULL)
        break;

      entente_report_progress ("Merging %s, line %u", name, ++number);
      merge_line (self, name, number, line, length);
    }

  if (cause != NULL)
    g_propagate_error (error, g_steal_pointer (&cause));
  return cause == NULL;
}

static void
merge_file (Merging    *self,
            const char *name)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  if (strcmp (name, "-") == 0)
    {
      stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);

      stream = G_INPUT_STREAM (g_file_read (file, NULL, &error));
    }

  if (stream != NULL)
    merge_stream (self, name, stream, &error);
  if (error != NULL)
    {
      entente_report_problem (name, "%s", error->message);
      self->n_failed++;
    }
}

static EntenteExit
merge_files (char                     **names,
             const EntenteNetworkFile  *output)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  Merging merging = { project, 0, 0 };

  for (guint i = 0; names[i] != NULL; i++)
    merge_file (&merging, names[i]);
  entente_report_end ();

  if (merging.n_read == 0)
    {
      entente_report_problem (output->name, "It is not written, since no findings could be read");
      return ENTENTE_EXIT_NOTHING;
    }
  if (!entente_network_file_write (output, project))
    return ENTENTE_EXIT_NOTHING;

  return merging.n_failed > 0 ? ENTENTE_EXIT_SOME : ENTENTE_EXIT_ALL;
}

static EntenteExit
run_merge (char **arguments)
{
  static char *standard_input[] = { (char *) "-", NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (EntenteNetworkOptions) options = { 0, };
  g_autofree GOptionEntry *entries = entente_network_options_new_entries (&options);
  EntenteNetworkFile output;

  if (!entente_command_parse (&entente_command_merge, entries,
                              "FINDINGS is what \"entente-cli read\" prints. Without FINDINGS, or\n"
                              "for \"-\", it is read from standard input.",
                              &rest)
      || !entente_network_file_init (&output, &options))
    return ENTENTE_EXIT_USAGE;

  if (rest[1] == NULL && isatty (STDIN_FILENO))
    {
      entente_report_problem (NULL, "No findings are named (see entente-cli merge --help)");
      return ENTENTE_EXIT_USAGE;
    }

  entente_report_set_quiet (options.quiet);
  return merge_files (rest[1] != NULL ? rest + 1 : standard_input, &output);
}

const EntenteCommand entente_command_merge = {
  "merge",
  "[FINDINGS…] -o FILE",
  "Joins findings of many documents and draws them as a network.",
  run_merge,
};
