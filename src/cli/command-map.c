/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/documents.h"
#include "cli/network-file.h"
#include "cli/report.h"

static gboolean
add_document (EntenteDocument *document,
              EntenteFindings *findings,
              gpointer         user_data)
{
  EntenteProject *project = user_data;
  const char *origin = entente_document_get_origin (document);

  if (origin != NULL && entente_project_has_origin (project, origin))
    entente_findings_free (findings);
  else
    entente_project_take_findings (project, document, findings);

  return TRUE;
}

static EntenteExit
map_documents (char                     **names,
               const EntenteNetworkFile  *file)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  EntenteDocumentsOutcome outcome;

  if (!entente_documents_read (names, add_document, project, &outcome))
    return ENTENTE_EXIT_NOTHING;
  if (outcome.n_read == 0)
    {
      entente_report_problem (file->name, "It is not written, since no document could be read");
      return ENTENTE_EXIT_NOTHING;
    }
  if (!entente_network_file_write (file, project))
    return ENTENTE_EXIT_NOTHING;

  return outcome.n_failed > 0 ? ENTENTE_EXIT_SOME : ENTENTE_EXIT_ALL;
}

static EntenteExit
run_map (char **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (GStrv) names = NULL;
  g_auto (EntenteNetworkOptions) options = { 0, };
  g_autofree GOptionEntry *entries = entente_network_options_new_entries (&options);
  EntenteNetworkFile file;

  if (!entente_command_parse (&entente_command_map, entries,
                              "Without DOCUMENT, or for \"-\", the paths of the documents are read\n"
                              "from standard input, one a line.",
                              &rest)
      || !entente_network_file_init (&file, &options))
    return ENTENTE_EXIT_USAGE;

  entente_report_set_quiet (options.quiet);
  names = entente_documents_collect (rest + 1);
  if (names[0] == NULL)
    {
      entente_report_problem (NULL, "No document is named (see entente-cli map --help)");
      return ENTENTE_EXIT_USAGE;
    }

  return map_documents (names, &file);
}

const EntenteCommand entente_command_map = {
  "map",
  "[DOCUMENT…] -o FILE",
  "Finds actors and relations in documents and draws them as a network.",
  run_map,
};
