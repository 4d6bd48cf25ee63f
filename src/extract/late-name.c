/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/late-name.h"

#include "language/title.h"

/* The name of whom a title means, behind where it is held. */

/* "Rome Institute Ann Bell": two names side by side. */
static gint
find_name_right_behind (const EntenteExtraction *self,
                        guint                    owner)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, owner);

  return mention != NULL && mention->name >= 0 && mention->end < self->annotation->n_tokens
         && entente_extraction_share_sentence (self, mention->end, owner)
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, mention->end),
                                        ENTENTE_ACTOR_PERSON)
         && entente_extraction_get_mention (self, mention->end)->name >= 0
         ? (gint) entente_extraction_find_name_head (self, mention->end) : ENTENTE_NO_TOKEN;
}

/**
 * entente_late_name_find:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Finds the person whose name stands behind a noun and where what it says is held,
 * but hangs elsewhere: "the head of the Rome Institute, Ann Bell, left", "the head
 * of the Rome Institute Ann Bell left".
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_late_name_find (const EntenteExtraction *extraction,
                        guint                    noun)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint owner = entente_syntax_find (syntax, noun, "nmod");
  guint sentence = entente_extraction_get_token (extraction, noun)->sentence;
  gint name = ENTENTE_NO_TOKEN;

  if (owner < (gint) noun || entente_syntax_get_case (syntax, (guint) owner) < 0
      || entente_extraction_is_plural (extraction, noun)
      || entente_title_match (extraction->annotation, extraction->text, noun,
                              extraction->annotation->sentences[sentence].end, NULL) == 0
      || entente_extraction_is_kind (extraction,
                                     entente_extraction_get_actor (extraction, (guint) owner),
                                     ENTENTE_ACTOR_PERSON))
    return ENTENTE_NO_TOKEN;

  name = find_name_right_behind (extraction, (guint) owner);
  if (name >= 0)
    return name;

  for (gint i = syntax->first_child[owner]; i >= 0; i = syntax->next_sibling[i])
    {
      if (i > owner + 1 && entente_extraction_is (extraction, (guint) i - 1, ",")
          && (entente_syntax_is (syntax, (guint) i, "appos")
              || (entente_syntax_is (syntax, (guint) i, "conj")
                  && entente_syntax_find (syntax, (guint) i, "cc") < 0))
          && entente_extraction_is_kind (extraction,
                                         entente_extraction_get_actor (extraction, (guint) i),
                                         ENTENTE_ACTOR_PERSON))
        return i;
    }

  return ENTENTE_NO_TOKEN;
}
