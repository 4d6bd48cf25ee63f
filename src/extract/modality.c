/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

/* How firmly a clause says what it says, by the words around its verb. */

static const char * const modals[] = {
  "will", "would", "could", "may", "might", "should", "shall", "must", "can", "ca", "wo",
  "ought", "'ll", NULL
};

static const char * const planning[] = {
  "plan", "want", "aim", "seek", "hope", "vow", "pledge", "promise", "intend", "try",
  "expect", "prepare", "propose", "threaten", "offer", "consider", "need", "like",
  "attempt", "wish", "look", "commit", "decide", "urge", "ask", "demand", "schedule",
  "set", "agree", "able", "likely", "ready", "willing", "refuse", "decline", "fail",
  "deny", "reject", NULL
};

static const char * const refusing[] = { "refuse", "decline", "fail", "deny", "reject", NULL };

static const char *
get_lemma (const EntentePhrases *phrases,
           guint                 token)
{
  return phrases->extraction->annotation->tokens[token].lemma;
}

static gboolean
is (const EntentePhrases *phrases,
    guint                 token,
    const char           *word)
{
  return entente_extraction_is (phrases->extraction, token, word);
}

static gboolean
is_negated (const EntentePhrases *phrases,
            const EntentePhrase  *verb)
{
  for (guint i = verb->first; i < verb->end; i++)
    {
      if (is (phrases, i, "not") || is (phrases, i, "nor") || is (phrases, i, "n't")
          || is (phrases, i, "n\u2019t") || is (phrases, i, "never"))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_modal (const EntentePhrases *phrases,
          const EntentePhrase  *verb)
{
  for (guint i = verb->first; i < verb->head; i++)
    {
      if (g_strv_contains (modals, get_lemma (phrases, i)))
        return TRUE;
    }

  return FALSE;
}

/* Whether the clause of a verb is what somebody denies: "denied that". */
static gboolean
is_denied (const EntentePhrases *phrases,
           guint                 opener)
{
  const EntentePhrase *before = opener > 0 ? entente_phrases_get (phrases, opener - 1) : NULL;

  return before != NULL && before->kind == ENTENTE_PHRASE_VERB
         && is (phrases, entente_phrases_get (phrases, opener)->head, "that")
         && g_str_equal (get_lemma (phrases, before->head), "deny");
}

/* "Neither A nor B met C." */
static gboolean
is_behind_neither (const EntentePhrases *phrases,
                   guint                 index)
{
  while (index-- > 0)
    {
      const EntentePhrase *phrase = entente_phrases_get (phrases, index);

      if (phrase->kind == ENTENTE_PHRASE_VERB || phrase->kind == ENTENTE_PHRASE_MARK)
        return FALSE;

      if (is (phrases, phrase->first, "neither"))
        return TRUE;
    }

  return FALSE;
}

/* Index of the word that opens the clause of a verb, -1 where none does. */
static gint
find_opener (const EntentePhrases *phrases,
             guint                 index)
{
  for (guint i = index; i-- > 0;)
    {
      EntentePhraseKind kind = entente_phrases_get (phrases, i)->kind;

      if (kind == ENTENTE_PHRASE_OPENER)
        return (gint) i;

      if (kind == ENTENTE_PHRASE_MARK || kind == ENTENTE_PHRASE_VERB
          || kind == ENTENTE_PHRASE_COMMA)
        return -1;
    }

  return -1;
}

/* "if", "unless", "whether". */
static gboolean
is_conditional (const EntentePhrases *phrases,
                guint                 opener)
{
  guint head = entente_phrases_get (phrases, opener)->head;

  return is (phrases, head, "if") || is (phrases, head, "unless") || is (phrases, head, "whether");
}

/**
 * entente_firmness_of_verb:
 * @phrases: a sentence
 * @index: index of a verb phrase
 *
 * Gets how firmly the clause of a verb says what it says: negated by "not" or
 * by a refusal that it hangs on, planned or possible by a modal, an "if", or a
 * plan that it hangs on ("vows to").
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_firmness_of_verb (const EntentePhrases *phrases,
                          guint                 index)
{
  const EntentePhrase *verb = entente_phrases_get (phrases, index);
  gboolean infinitive = index >= 2
                        && entente_phrases_is (phrases, index - 1, ENTENTE_PHRASE_PREPOSITION)
                        && is (phrases, entente_phrases_get (phrases, index - 1)->head, "to");

  gint opener = find_opener (phrases, index);

  if (is_negated (phrases, verb) || is_behind_neither (phrases, index)
      || (opener >= 0 && is_denied (phrases, (guint) opener)))
    return ENTENTE_FIRMNESS_NEGATED;

  if (infinitive)
    {
      const EntentePhrase *governor = entente_phrases_get (phrases, index - 2);
      const char *lemma = get_lemma (phrases, governor->head);

      if (governor->kind == ENTENTE_PHRASE_VERB
          && (is_negated (phrases, governor) || g_strv_contains (refusing, lemma)))
        return ENTENTE_FIRMNESS_NEGATED;

      return governor->kind != ENTENTE_PHRASE_VERB || g_strv_contains (planning, lemma)
             || is_modal (phrases, governor)
             ? ENTENTE_FIRMNESS_PLANNED
             : ENTENTE_FIRMNESS_ASSERTED;
    }

  if (index > 0 && entente_phrases_is (phrases, index - 1, ENTENTE_PHRASE_VERB))
    return entente_firmness_of_verb (phrases, index - 1);

  return is_modal (phrases, verb) || (opener >= 0 && is_conditional (phrases, (guint) opener))
         ? ENTENTE_FIRMNESS_PLANNED
         : ENTENTE_FIRMNESS_ASSERTED;
}
