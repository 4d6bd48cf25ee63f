/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/annotations.h"

#include "cli/report.h"
#include "language/conllu.h"

#include <stdio.h>
#include <string.h>

static gboolean
print (EntenteDocument         *document,
       const EntenteAnnotation *annotation)
{
  const char *text = entente_document_get_text (document, NULL);
  g_autofree char *conllu = entente_annotation_to_conllu (annotation, text);

  return printf ("# newdoc id = %s\n%s", entente_document_get_id (document), conllu) >= 0;
}

/* Returns: whether to go on */
static gboolean
annotate (EntenteLanguage         *language,
          const char              *name,
          EntenteDocumentsOutcome *outcome)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteDocument) document = entente_document_load (file, NULL, &error);
  g_autoptr (EntenteAnnotation) annotation = NULL;

  if (document == NULL)
    {
      entente_report_problem (name, "%s", error->message);
      outcome->n_failed++;
      return TRUE;
    }

  annotation = entente_language_annotate (language, document, NULL, NULL);
  outcome->n_read++;
  outcome->stopped = !print (document, annotation);

  return !outcome->stopped;
}

/**
 * entente_annotations_print:
 * @names: (array zero-terminated=1): names of files
 * @outcome: (out caller-allocates): return location for what became of them
 *
 * Prints the analysis of each document as CoNLL-U, reporting those that cannot
 * be read.
 *
 * Returns: %FALSE if nothing at all can be read, for a reason that has been
 *   reported
 */
gboolean
entente_annotations_print (char                    **names,
                           EntenteDocumentsOutcome  *outcome)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteLanguage) language = entente_language_new (&error);

  memset (outcome, 0, sizeof *outcome);
  if (language == NULL)
    {
      entente_report_problem (NULL, "%s", error->message);
      return FALSE;
    }

  for (guint i = 0; names[i] != NULL; i++)
    {
      entente_report_progress ("Reading %u of %u: %s", i + 1, g_strv_length (names), names[i]);
      if (!annotate (language, names[i], outcome))
        break;
    }

  entente_report_end ();
  return TRUE;
}
