/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/candidate.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

static const char * const articles[] = {
  "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
  "your", "some", "any", NULL,
};

static const char * const owners[] = { "my", "our", "your", "his", "her", "its", "their", NULL };

static const char * const small_words[] = {
  "of", "the", "and", "for", "in", "on", "to", "de", "&", "at", "a", "an", "'s", "-", NULL,
};

static const char * const subjects[] = { "nsubj", "nsubj:pass", "nsubj:outer", "csubj", NULL };

/**
 * entente_word_is_small:
 * @lower: a word in lower case
 *
 * Returns: whether the word tells little in a name
 */
gboolean
entente_word_is_small (const char *lower)
{
  return g_strv_contains (small_words, lower);
}

/**
 * entente_candidate_clear:
 *
 * Frees what @self holds.
 */
void
entente_candidate_clear (EntenteCandidate *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->core, g_free);
  self->n_core = 0;
}

/**
 * entente_candidate_get_tokens:
 *
 * Returns: indices of tokens: those of its name, or its own
 */
EntenteSpan
entente_candidate_get_tokens (const EntenteCandidate *self,
                              const EntenteDraft     *draft)
{
  const EntenteName *name;

  if (self->name < 0)
    return (EntenteSpan) { self->first, self->end };

  name = &g_array_index (draft->names, EntenteName, self->name);
  return (EntenteSpan) { name->first, name->end };
}

/**
 * entente_candidate_is_person:
 *
 * Returns: whether it is the name of a person or a noun for people
 */
gboolean
entente_candidate_is_person (const EntenteCandidate *self)
{
  return self->kind == ENTENTE_NAME_PERSON
         || entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PEOPLE),
                                    self->lemma) != NULL;
}

/**
 * entente_candidate_is_subject:
 *
 * Returns: whether it is the subject of a clause
 */
gboolean
entente_candidate_is_subject (const EntenteCandidate *self,
                              const EntenteDraft     *draft)
{
  return g_strv_contains (subjects, entente_draft_get_token (draft, self->head)->relation);
}

static gboolean
has_letter_or_digit (const char *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static void
set_words (EntenteCandidate   *self,
           const EntenteDraft *draft)
{
  EntenteSpan span = entente_candidate_get_tokens (self, draft);
  guint last = span.end - 1;
  GString *text = g_string_new (NULL);

  if (g_str_equal (entente_draft_get_lower (draft, last), "'s")
      || g_str_equal (entente_draft_get_lower (draft, last), "'"))
    span.end--;
  while (span.end > span.start + 1
         && g_strv_contains (articles, entente_draft_get_lower (draft, span.start)))
    span.start++;

  self->core = g_new (const char *, MAX (entente_span_length (span), 1));
  for (guint i = span.start; i < span.end; i++)
    {
      const char *word = entente_draft_get_lower (draft, i);

      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, word);
      if (!entente_word_is_small (word) && has_letter_or_digit (word))
        self->core[self->n_core++] = word;
    }

  self->text = g_string_free (text, FALSE);
}

/* Returns: the noun without the ending of the plural, as one of the draft's
 * words
 */
static const char *
get_singular (EntenteDraft *draft,
              const char   *lower)
{
  g_autofree char *singular = NULL;
  glong length = g_utf8_strlen (lower, -1);
  gsize size = strlen (lower);

  if (length > 4 && g_str_has_suffix (lower, "ies"))
    singular = g_strdup_printf ("%.*sy", (int) size - 3, lower);
  else if (length > 3 && g_str_has_suffix (lower, "s") && !g_str_has_suffix (lower, "ss")
           && !g_str_has_suffix (lower, "us") && !g_str_has_suffix (lower, "is"))
    singular = g_strndup (lower, size - 1);

  return singular != NULL ? g_string_chunk_insert_const (draft->words, singular) : lower;
}

static gboolean
has_owner (const EntenteCandidate *self,
           const EntenteDraft     *draft)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    self->sentence);

  for (guint i = sentence->first; i < sentence->end; i++)
    {
      const EntenteToken *token = entente_draft_get_token (draft, i);

      if (token->head == (gint32) self->head && g_str_equal (token->relation, "nmod:poss"))
        return TRUE;
    }

  return FALSE;
}

static EntenteDefinite
find_definite (const EntenteCandidate *self,
               const EntenteDraft     *draft)
{
  static const char * const pointing[] = { "this", "that", "these", "those", NULL };
  const char *first = entente_draft_get_lower (draft, self->first);

  if (g_str_equal (first, "the"))
    return ENTENTE_DEFINITE_THE;
  if (g_str_equal (first, "a") || g_str_equal (first, "an"))
    return ENTENTE_DEFINITE_A;
  if (g_strv_contains (pointing, first))
    return ENTENTE_DEFINITE_THIS;

  return g_strv_contains (owners, first) || has_owner (self, draft)
         ? ENTENTE_DEFINITE_OWNED : ENTENTE_DEFINITE_BARE;
}

/* What the words before a person's name tell: "Mrs.", "his brother". */
static EntenteGender
find_gender_before (const EntenteDraft *draft,
                    guint               token)
{
  EntenteGender gender = ENTENTE_GENDER_UNKNOWN;

  for (guint i = token > 3 ? token - 3 : 0; i < token; i++)
    {
      const char * const *row
        = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PEOPLE),
                                  entente_draft_get_lower (draft, i));

      if (row != NULL && g_str_equal (row[1], "he"))
        return ENTENTE_GENDER_HE;
      if (row != NULL && g_str_equal (row[1], "she"))
        gender = ENTENTE_GENDER_SHE;
    }

  return gender;
}

/**
 * entente_candidate_describe:
 * @self: a candidate of which tokens, head and form are set
 *
 * Sets all by which it is compared.
 */
void
entente_candidate_describe (EntenteCandidate *self,
                            EntenteDraft     *draft)
{
  set_words (self, draft);
  self->lemma = get_singular (draft, entente_draft_get_lower (draft, self->head));
  self->definite = find_definite (self, draft);
  if (self->kind == ENTENTE_NAME_PERSON)
    self->gender = find_gender_before (draft, entente_candidate_get_tokens (self, draft).start);
}
