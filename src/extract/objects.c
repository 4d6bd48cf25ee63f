/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause.h"

/* To what a verb does something, also where its own clause does not name it. */

/* What the parse takes for subject or object of a clause, but stands before the
 * word that opens it.
 */
static gint
find_part_before_mark (const EntenteExtraction *self,
                       guint                    clause)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint found = ENTENTE_NO_TOKEN;

  for (gint i = syntax->first_child[clause]; i >= 0 && (guint) i < clause;
       i = syntax->next_sibling[i])
    {
      if (found >= 0 && entente_syntax_is (syntax, (guint) i, "mark"))
        return found;
      if (found < 0 && (entente_syntax_is (syntax, (guint) i, "nsubj")
                        || entente_syntax_is (syntax, (guint) i, "obj")))
        found = i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "Acme, where Bell met Roe": what is described is where, not whom. */
static gboolean
has_relative_adverb (const EntenteExtraction *self,
                     guint                    verb)
{
  static const char * const adverbs[] = { "where", "when", "why", "how", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "advmod", adverbs) >= 0;
}

/* "the letter in which Bell urged Roe to leave": what is described is not urged. */
static gboolean
has_relative_phrase (const EntenteExtraction *self,
                     guint                    verb)
{
  static const char * const pronouns[] = { "which", "whom", NULL };

  for (gint i = self->syntax.first_child[verb]; i >= 0 && (guint) i < verb;
       i = self->syntax.next_sibling[i])
    {
      if (entente_syntax_is (&self->syntax, (guint) i, "obl")
          && entente_extraction_is_lemma (self, (guint) i, pronouns))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_clause_find_relative_object:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Finds what a relative clause with a subject of its own says something about:
 * "Acme, which Bell led", "the company Bell led".
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_relative_object (const EntenteExtraction *extraction,
                                     guint                    verb)
{
  gint object = entente_syntax_find (&extraction->syntax, verb, "obj");
  gint subject = entente_syntax_find (&extraction->syntax, verb, "nsubj");
  guint head = (guint) entente_syntax_get_head (&extraction->syntax, verb);

  if (subject < 0 || entente_clause_is_relative_pronoun (extraction, (guint) subject)
      || !entente_syntax_is (&extraction->syntax, verb, "acl:relcl")
      || has_relative_adverb (extraction, verb) || has_relative_phrase (extraction, verb))
    return ENTENTE_NO_TOKEN;

  if (object >= 0 && !entente_clause_is_relative_pronoun (extraction, (guint) object))
    return ENTENTE_NO_TOKEN;

  /* "talks with Bell, which he called a failure" */
  if (object >= 0 && entente_extraction_is (extraction, (guint) object, "which")
      && entente_extraction_is_kind (extraction, entente_extraction_get_actor (extraction, head),
                                     ENTENTE_ACTOR_PERSON))
    return ENTENTE_NO_TOKEN;

  return (gint) head;
}

/* "warned Chad that it ...", "urged Chad not to ...": the parse may take the object
 * for a part of the clause, before the word that opens it.
 */
static gint
find_stray_object (const EntenteExtraction *self,
                   guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[verb]; i >= 0; i = syntax->next_sibling[i])
    {
      gint stray = (guint) i > verb && (entente_syntax_is (syntax, (guint) i, "ccomp")
                                        || entente_syntax_is (syntax, (guint) i, "xcomp")
                                        || entente_syntax_is (syntax, (guint) i, "advcl"))
                   ? find_part_before_mark (self, (guint) i) : ENTENTE_NO_TOKEN;

      if (stray >= 0 && entente_syntax_get_first (syntax, (guint) stray) == verb + 1)
        return stray;
    }

  return ENTENTE_NO_TOKEN;
}

/* "met with Chadian minister Ann Bell" with the adjective hung on the verb. */
gboolean
entente_clause_is_stray_attribute (const EntenteExtraction *extraction,
                                   guint                    token)
{
  const EntenteAnnotation *annotation = extraction->annotation;
  const EntenteToken *next = token + 1 < annotation->n_tokens
                             ? entente_extraction_get_token (extraction, token + 1) : NULL;

  return next != NULL && entente_extraction_get_token (extraction, token)->upos == ENTENTE_UPOS_ADJ
         && (next->upos == ENTENTE_UPOS_NOUN || next->upos == ENTENTE_UPOS_PROPN)
         && next->sentence == entente_extraction_get_token (extraction, token)->sentence
         && entente_syntax_get_head (&extraction->syntax, token + 1) > (gint) token + 1
         && !entente_syntax_is (&extraction->syntax, token, "amod");
}

/* "helped Chad hold elections": the parse may take both for objects of the later verb. */
gint
entente_clause_find_helped (const EntenteExtraction *extraction,
                            guint                    verb)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint first = entente_syntax_find (syntax, verb, "obj");
  gint head = entente_syntax_get_head (syntax, verb);

  if (first < 0 || (guint) first > verb || !entente_syntax_is (syntax, verb, "xcomp")
      || entente_syntax_get_first (syntax, (guint) first) != (guint) head + 1)
    return ENTENTE_NO_TOKEN;

  for (gint i = syntax->next_sibling[first]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i > verb && entente_syntax_is (syntax, (guint) i, "obj"))
        return first;
    }

  return ENTENTE_NO_TOKEN;
}

static gint
find_own_object (const EntenteExtraction *self,
                 guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint object = entente_syntax_find (syntax, verb, "obj");

  if (object < 0 || (object != find_part_before_mark (self, verb)
                     && object != entente_clause_find_helped (self, verb))
      || entente_extraction_get_token (self, (guint) object)->upos == ENTENTE_UPOS_PRON)
    return object;

  for (gint i = syntax->next_sibling[object]; i >= 0; i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "obj"))
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/**
 * entente_clause_find_object:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Finds the word that heads the direct object, also where the parse takes it
 * for a second subject ("helped Acme grow").
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_object (const EntenteExtraction *extraction,
                            guint                    verb)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint object = find_own_object (extraction, verb);
  gint subject = entente_syntax_find (syntax, verb, "nsubj");

  if (object >= 0 && entente_syntax_get_case (syntax, (guint) object) >= 0)
    object = ENTENTE_NO_TOKEN;

  if (object < 0)
    object = find_stray_object (extraction, verb);

  if (object >= 0 || subject < 0 || (guint) subject > verb)
    return object;

  for (gint i = subject; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i > verb && entente_syntax_is (syntax, (guint) i, "nsubj")
          && entente_syntax_get_first (syntax, (guint) i) == verb + 1)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}
