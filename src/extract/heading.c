/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/heading.h"

#include "language/token.h"

/* So many words of weight are capitalized in any sentence that names someone. */
#define LEAST_WORDS 3

static gboolean
has_weight (const EntenteToken *token)
{
  switch (token->upos)
    {
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_ADV:
    case ENTENTE_UPOS_AUX:
    case ENTENTE_UPOS_NOUN:
    case ENTENTE_UPOS_PRON:
    case ENTENTE_UPOS_PROPN:
    case ENTENTE_UPOS_VERB:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * entente_heading_is_capitalized:
 * @extraction: an extraction
 * @sentence: index of a sentence
 *
 * Checks whether every word of weight in a sentence begins with a capital, as
 * in many headings: there a capital says nothing about what is a name.
 *
 * Returns: whether it is so
 */
gboolean
entente_heading_is_capitalized (const EntenteExtraction *extraction,
                                guint                    sentence)
{
  const EntenteAnnotation *annotation = extraction->annotation;
  const EntenteSentence *s = &annotation->sentences[sentence];
  guint n_words = 0;

  for (guint i = s->first; i < s->end; i++)
    {
      const EntenteToken *token = &annotation->tokens[i];

      if (!has_weight (token) || !entente_token_is_word (extraction->text, token))
        continue;
      if (!entente_token_is_capitalized (extraction->text, token))
        return FALSE;
      n_words++;
    }

  return n_words >= LEAST_WORDS;
}
