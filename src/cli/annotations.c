/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/annotations.h"

#include "cli/report.h"
#include "extract/triples.h"
#include "language/conllu.h"

#include <stdio.h>
#include <string.h>

/* Returns: whether it could be written */
typedef gboolean (*PrintFunc) (EntenteDocument         *document,
                               const EntenteAnnotation *annotation);

static gboolean
print_conllu (EntenteDocument         *document,
              const EntenteAnnotation *annotation)
{
  const char *text = entente_document_get_text (document, NULL);
  g_autofree char *conllu = entente_annotation_to_conllu (annotation, text);

  return printf ("# newdoc id = %s\n%s", entente_document_get_id (document), conllu) >= 0;
}

static char *
dup_sentence (const EntenteSentence *sentence,
              const char            *text)
{
  char *words = g_strndup (text + sentence->span.start, entente_span_length (sentence->span));

  return g_strdelimit (words, "\t\r\n", ' ');
}

static gboolean
print_triples (EntenteDocument         *document,
               const EntenteAnnotation *annotation)
{
  const char *text = entente_document_get_text (document, NULL);
  g_autoptr (GPtrArray) triples = entente_triples_read (annotation, text);

  for (guint i = 0; i < triples->len; i++)
    {
      const EntenteTriple *triple = g_ptr_array_index (triples, i);
      g_autofree char *sentence = dup_sentence (&annotation->sentences[triple->sentence], text);
      g_autofree char *words = entente_triple_dup_string (triple, annotation, text);

      if (printf ("%s\t%u\t%s\t%s\n", entente_document_get_id (document), triple->sentence + 1,
                  sentence, words) < 0)
        return FALSE;
    }

  return TRUE;
}

/* Returns: whether to go on */
static gboolean
annotate (EntenteLanguage         *language,
          const char              *name,
          PrintFunc                print,
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

static gboolean
print_each (char                    **names,
            PrintFunc                 print,
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
      if (!annotate (language, names[i], print, outcome))
        break;
    }

  entente_report_end ();
  return TRUE;
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
  return print_each (names, print_conllu, outcome);
}

/**
 * entente_triples_print:
 * @names: (array zero-terminated=1): names of files
 * @outcome: (out caller-allocates): return location for what became of them
 *
 * Prints the facts that the sentences of each document state, one a line,
 * reporting documents that cannot be read.
 *
 * Returns: %FALSE if nothing at all can be read, for a reason that has been
 *   reported
 */
gboolean
entente_triples_print (char                    **names,
                       EntenteDocumentsOutcome  *outcome)
{
  return print_each (names, print_triples, outcome);
}
