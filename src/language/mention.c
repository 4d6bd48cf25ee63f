/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/mention.h"

static EntenteMention
make_name_mention (const EntenteName *name,
                   guint              index)
{
  return (EntenteMention) {
    .first = name->first,
    .end = name->end,
    .head = name->end - 1,
    .chain = ENTENTE_NO_CHAIN,
    .name = (gint32) index,
    .form = ENTENTE_FORM_NAME,
  };
}

/**
 * entente_mentions_find:
 * @text: the document's text
 * @annotation: an annotation with tokens, sentences and names; its mentions
 *   are set
 *
 * Finds the mentions of a document: its names.
 */
void
entente_mentions_find (const char        *text,
                       EntenteAnnotation *annotation)
{
  g_return_if_fail (text != NULL);
  g_return_if_fail (annotation != NULL);

  annotation->mentions = g_new (EntenteMention, annotation->n_names);
  annotation->n_mentions = annotation->n_names;

  for (guint i = 0; i < annotation->n_names; i++)
    annotation->mentions[i] = make_name_mention (&annotation->names[i], i);
}
