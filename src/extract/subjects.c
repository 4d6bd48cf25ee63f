/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/token.h"

/* Who does what a verb says. */

static gboolean
is_ing_form (const EntentePhrases *phrases,
             guint                 index)
{
  const EntentePhrase *phrase = entente_phrases_get (phrases, index);

  return entente_token_is_ing_form (&phrases->extraction->annotation->tokens[phrase->head]);
}

static gboolean
is_infinitive (const EntentePhrases *phrases,
               guint                 index)
{
  return index > 0 && entente_phrases_is_word (phrases, index - 1, "to");
}

/* The noun phrase before a comma that opens an insertion: "A, who ..., said". */
static gint
find_before_insertion (const EntentePhrases *phrases,
                       guint                 comma)
{
  for (guint i = comma; i-- > 1;)
    {
      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_MARK))
        return -1;

      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_COMMA)
          && entente_phrases_is (phrases, i - 1, ENTENTE_PHRASE_NOUN))
        return (gint) i - 1;
    }

  return -1;
}

/**
 * entente_clause_find_verb_before:
 * @phrases: a sentence
 * @index: index of a phrase
 *
 * Finds the last verb before a phrase in the same clause.
 *
 * Returns: index of the verb phrase, -1 where there is none
 */
gint
entente_clause_find_verb_before (const EntentePhrases *phrases,
                  guint                 index)
{
  for (guint i = index; i-- > 0;)
    {
      if (entente_phrases_is_verb (phrases, i))
        return (gint) i;

      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_MARK)
          || entente_phrases_is (phrases, i, ENTENTE_PHRASE_OPENER))
        return -1;
    }

  return -1;
}

/* From a noun phrase that a preposition brings ("an official in Rome") to the
 * one that it hangs on.
 */
static gint
find_governing_noun (const EntentePhrases *phrases,
                     guint                 index)
{
  while (TRUE)
    {
      guint first = entente_phrases_find_group (phrases, index);

      if (first == 0 || !entente_phrases_is (phrases, first - 1, ENTENTE_PHRASE_PREPOSITION))
        return (gint) index;

      if (first < 2 || !entente_phrases_is (phrases, first - 2, ENTENTE_PHRASE_NOUN))
        return -1;

      index = first - 2;
    }
}

static gint
find_subject_at (const EntentePhrases *phrases,
                 guint                 before)
{
  switch (entente_phrases_get (phrases, before)->kind)
    {
    case ENTENTE_PHRASE_NOUN:
      return find_governing_noun (phrases, before);
    case ENTENTE_PHRASE_COMMA:
      {
        gint noun = find_before_insertion (phrases, before);

        return noun < 0 ? -1 : find_governing_noun (phrases, (guint) noun);
      }
    case ENTENTE_PHRASE_VERB:
      return entente_clause_find_subject (phrases, before);
    case ENTENTE_PHRASE_CONJUNCTION:
      {
        gint verb = entente_clause_find_verb_before (phrases, before);

        return verb < 0 ? -1 : entente_clause_find_subject (phrases, (guint) verb);
      }
    case ENTENTE_PHRASE_OPENER:
      if (!entente_phrases_is_word (phrases, before, "who")
          && !entente_phrases_is_word (phrases, before, "which")
          && !entente_phrases_is_word (phrases, before, "that"))
        return -1;
      if (before > 0 && entente_phrases_is (phrases, before - 1, ENTENTE_PHRASE_COMMA))
        before--;
      return before > 0 && entente_phrases_is (phrases, before - 1, ENTENTE_PHRASE_NOUN)
             ? (gint) before - 1 : -1;
    default:
      return -1;
    }
}

/**
 * entente_clause_find_subject:
 * @phrases: a sentence
 * @index: index of a verb phrase
 *
 * Finds the last noun phrase of a verb's subject. An infinitive has the subject
 * of the verb before it, unless that has an object between.
 *
 * Returns: index of the noun phrase, -1 where none is found
 */
gint
entente_clause_find_subject (const EntentePhrases *phrases,
              guint                 index)
{
  if (index == 0)
    return -1;

  if (is_infinitive (phrases, index))
    return index >= 2 && entente_phrases_is_verb (phrases, index - 2)
           ? entente_clause_find_subject (phrases, index - 2) : -1;

  if (is_ing_form (phrases, index)
      && entente_phrases_get (phrases, index)->first == entente_phrases_get (phrases, index)->head)
    return -1;

  return find_subject_at (phrases, index - 1);
}

/**
 * entente_clause_dup_subjects:
 * @phrases: a sentence
 * @index: index of a verb phrase
 *
 * Finds who does what a verb says.
 *
 * Returns: (transfer full) (element-type EntenteArgument): the actors
 */
GArray *
entente_clause_dup_subjects (const EntentePhrases *phrases,
                             guint                 index)
{
  GArray *subjects = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  gint last = entente_clause_find_subject (phrases, index);

  if (last >= 0)
    {
      guint first = entente_phrases_find_group (phrases, (guint) last);

      entente_phrases_add_group (phrases, first, subjects);
    }

  return subjects;
}
