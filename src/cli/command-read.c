/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/annotations.h"
#include "cli/documents.h"
#include "cli/report.h"
#include "extract/findings-json.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A reader that has gone, as "head" does, is no news. */
static void
report_output_error (int code)
{
  if (code != EPIPE)
    entente_report_problem (NULL, "The findings could not be written: %s", g_strerror (code));
}

static gboolean
print_findings (EntenteDocument *document,
                EntenteFindings *findings,
                gpointer         user_data)
{
  g_autoptr (EntenteFindings) owned = findings;
  g_autofree char *json = entente_findings_to_json (owned, document);

  if (fputs (json, stdout) != EOF && fputc ('\n', stdout) != EOF)
    return TRUE;

  report_output_error (errno);
  return FALSE;
}

static gboolean
read_all (char                    **names,
          gboolean                  annotates,
          gboolean                  lists_triples,
          EntenteDocumentsOutcome  *outcome)
{
  if (lists_triples)
    return entente_triples_print (names, outcome);

  if (annotates)
    return entente_annotations_print (names, outcome);

  return entente_documents_read (names, print_findings, NULL, outcome);
}

static EntenteExit
run_read (char **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (GStrv) names = NULL;
  EntenteDocumentsOutcome outcome;
  gboolean quiet = FALSE;
  gboolean annotates = FALSE;
  gboolean lists_triples = FALSE;
  const GOptionEntry entries[] = {
    { "annotate", 0, 0, G_OPTION_ARG_NONE, &annotates,
      "Print the analysis of the words themselves, as CoNLL-U", NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Show no progress", NULL },
    { "triples", 0, 0, G_OPTION_ARG_NONE, &lists_triples,
      "Print what each sentence states, one fact a line", NULL },
    { NULL }
  };

  if (!entente_command_parse (&entente_command_read, entries,
                              "Prints one JSON object a line for each document, in the order\n"
                              "given. Without DOCUMENT, or for \"-\", the paths of the documents\n"
                              "are read from standard input, one a line.",
                              &rest))
    return ENTENTE_EXIT_USAGE;

  entente_report_set_quiet (quiet);
  names = entente_documents_collect (rest + 1);
  if (names[0] == NULL)
    {
      entente_report_problem (NULL, "No document is named (see entente-cli read --help)");
      return ENTENTE_EXIT_USAGE;
    }

  if (!read_all (names, annotates, lists_triples, &outcome))
    return ENTENTE_EXIT_NOTHING;
  if (!outcome.stopped && fflush (stdout) == EOF)
    {
      report_output_error (errno);
      outcome.stopped = TRUE;
    }

  if (outcome.stopped || outcome.n_read == 0)
    return ENTENTE_EXIT_NOTHING;
  return outcome.n_failed > 0 ? ENTENTE_EXIT_SOME : ENTENTE_EXIT_ALL;
}

const EntenteCommand entente_command_read = {
  "read",
  "[DOCUMENT…]",
  "Finds actors and relations in documents and prints them as JSON.",
  run_read,
};
