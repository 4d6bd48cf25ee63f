/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extract.h"

#include "extract/extraction.h"

static void
index_mentions (EntenteExtraction *extraction)
{
  const EntenteAnnotation *annotation = extraction->annotation;

  extraction->actor_of = g_new (gint, annotation->n_mentions);
  extraction->mention_at = g_new (gint, annotation->n_tokens);

  for (guint i = 0; i < annotation->n_tokens; i++)
    extraction->mention_at[i] = -1;

  for (guint i = 0; i < annotation->n_mentions; i++)
    {
      const EntenteMention *mention = &annotation->mentions[i];

      extraction->actor_of[i] = ENTENTE_NO_ACTOR;
      for (guint t = mention->first; t < mention->end; t++)
        extraction->mention_at[t] = (gint) i;
    }
}

static void
copy_sentences (EntenteExtraction *extraction)
{
  for (guint i = 0; i < extraction->annotation->n_sentences; i++)
    g_array_append_val (extraction->findings->sentences, extraction->annotation->sentences[i].span);
}

/**
 * entente_extract_findings:
 * @document: a document
 * @annotation: what language found in it
 *
 * Finds the actors of a document and how they stand to one another.
 *
 * Returns: (transfer full): the findings; free with entente_findings_free()
 */
EntenteFindings *
entente_extract_findings (EntenteDocument         *document,
                          const EntenteAnnotation *annotation)
{
  EntenteExtraction extraction = { .annotation = annotation };

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (annotation != NULL, NULL);

  extraction.text = entente_document_get_text (document, NULL);
  extraction.findings = entente_findings_new ();

  index_mentions (&extraction);
  copy_sentences (&extraction);
  entente_actors_find (&extraction);

  g_free (extraction.actor_of);
  g_free (extraction.mention_at);

  return extraction.findings;
}
