/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/candidate-features.h"

#include "language/lexicon.h"

#include <string.h>

/* What the scorer of coreference is told: the columns are those of
 * tools/train/mentions.py.
 */

#define ACRONYM_LENGTH 16

/* Columns of a mention's features. */
enum
{
  MENTION_FORM = 0,
  MENTION_KIND = 3,
  MENTION_PRONOUN = 8,
  MENTION_DEFINITE = 16,
  MENTION_NUMBER = 21,
  MENTION_GENDER = 24,
  MENTION_SUBJECT = 28,
  MENTION_OBJECT,
  MENTION_OBLIQUE,
  MENTION_OF_NOUN,
  MENTION_APPOSED,
  MENTION_QUOTED,
  MENTION_LONG,
  MENTION_PERSON,
};

/* Columns of the features of a mention and one before it. */
enum
{
  PAIR_FORMS = 0,
  PAIR_SENTENCES = 9,
  PAIR_STEPS = 16,
  PAIR_NUMBER = 23,
  PAIR_GENDER = 26,
  PAIR_SAME_PRONOUN = 29,
  PAIR_OTHER_PRONOUN,
  PAIR_SAME_PRONOUN_FORM,
  PAIR_SPEAKERS_DIFFER,
  PAIR_SPEAKERS_QUOTED,
  PAIR_HE_PERSON = 34,
  PAIR_HE_THING,
  PAIR_IT_PERSON,
  PAIR_IT_PLACE,
  PAIR_THEY_PLACE,
  PAIR_I_PERSON,
  PAIR_I_SPEAKS,
  PAIR_SAME_TEXT = 41,
  PAIR_SAME_LEMMA,
  PAIR_WORDS_WITHIN,
  PAIR_WORDS_AROUND,
  PAIR_WORD_SHARED,
  PAIR_SAME_LAST,
  PAIR_SAME_FIRST,
  PAIR_ACRONYM,
  PAIR_SAME_KIND,
  PAIR_OTHER_KIND,
  PAIR_NAMES_APART,
  PAIR_NOUN_MODIFIED,
  PAIR_PEOPLE_DIFFER,
  PAIR_DEMONYM,
  PAIR_PERSON_DESCRIBED,
  PAIR_APPOSED = 56,
  PAIR_PREDICATE,
  PAIR_WITHIN,
  PAIR_BOTH_SUBJECTS,
  PAIR_AFTER_SUBJECT,
  PAIR_SAME_HEAD,
  PAIR_AFTER_INDEFINITE,
  PAIR_QUOTES_DIFFER,
};

static const guint sentence_limits[] = { 0, 1, 2, 4, 8, 16 };
static const guint step_limits[] = { 1, 2, 4, 8, 16, 32 };

static guint
find_bucket (guint        distance,
             const guint *limits,
             guint        n_limits)
{
  guint bucket = 0;

  while (bucket < n_limits && distance > limits[bucket])
    bucket++;

  return bucket;
}

/* Column 0 where one is not known, 1 where both are the same, 2 where not. */
static guint
compare (guint a,
         guint b)
{
  if (a == 0 || b == 0)
    return 0;

  return a == b ? 1 : 2;
}

static gboolean
is_listed_person (const EntenteCandidate *self)
{
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PEOPLE),
                                                    self->lemma);

  return row != NULL && g_str_equal (row[1], "person");
}

/**
 * entente_candidate_get_features:
 * @features: (out caller-allocates): [%ENTENTE_LINKS_N_FEATURES]
 *
 * Tells what a mention is.
 */
void
entente_candidate_get_features (const EntenteCandidate *self,
                                const EntenteDraft     *draft,
                                guint8                 *features)
{
  const char *relation = entente_draft_get_token (draft, self->head)->relation;

  memset (features, 0, ENTENTE_LINKS_N_FEATURES);
  features[MENTION_FORM + self->form] = 1;
  if (self->kind >= 0)
    features[MENTION_KIND + self->kind] = 1;
  if (self->pronoun != ENTENTE_NO_PRONOUN)
    features[MENTION_PRONOUN + self->pronoun] = 1;
  features[MENTION_DEFINITE + self->definite] = 1;
  features[MENTION_NUMBER + self->number] = 1;
  features[MENTION_GENDER + self->gender] = 1;
  features[MENTION_SUBJECT] = entente_candidate_is_subject (self, draft) != 0;
  features[MENTION_OBJECT] = g_str_equal (relation, "obj") || g_str_equal (relation, "iobj");
  features[MENTION_OBLIQUE] = g_str_has_prefix (relation, "obl") != 0;
  features[MENTION_OF_NOUN] = g_str_has_prefix (relation, "nmod") != 0;
  features[MENTION_APPOSED] = g_str_equal (relation, "appos") != 0;
  features[MENTION_QUOTED] = self->is_quoted != 0;
  features[MENTION_LONG] = self->end - self->first > 4;
  features[MENTION_PERSON] = is_listed_person (self) != 0;
}

static gboolean
has_core_word (const EntenteCandidate *self,
               const char             *word)
{
  for (guint i = 0; i < self->n_core; i++)
    if (self->core[i] == word)
      return TRUE;

  return FALSE;
}

/**
 * entente_candidates_share_word:
 *
 * Returns: whether a word that tells what it is stands in both
 */
gboolean
entente_candidates_share_word (const EntenteCandidate *self,
                               const EntenteCandidate *other)
{
  for (guint i = 0; i < self->n_core; i++)
    if (has_core_word (other, self->core[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_within (const EntenteCandidate *self,
           const EntenteCandidate *other)
{
  for (guint i = 0; i < self->n_core; i++)
    if (!has_core_word (other, self->core[i]))
      return FALSE;

  return TRUE;
}

static gboolean
has_same_core (const EntenteCandidate *self,
               const EntenteCandidate *other)
{
  for (guint i = 0; i < MIN (self->n_core, other->n_core); i++)
    if (self->core[i] != other->core[i])
      return FALSE;

  return self->n_core == other->n_core;
}

static gboolean
is_nationality_of (const char *nationality,
                   const char *place)
{
  const char * const *row
    = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NATIONALITIES), nationality);
  glong place_length = g_utf8_strlen (place, -1);
  glong length = MIN (MIN (place_length, g_utf8_strlen (nationality, -1)),
                      MAX (4, place_length - 2));
  gsize n_bytes = (gsize) (g_utf8_offset_to_pointer (place, length) - place);

  if (row != NULL)
    return g_strv_contains (row + 1, place);

  return place_length >= 4 && strncmp (place, nationality, n_bytes) == 0;
}

/**
 * entente_candidates_are_demonym:
 *
 * Returns: whether one is a place and the other its nationality ("Japan",
 *   "Japanese")
 */
gboolean
entente_candidates_are_demonym (const EntenteCandidate *self,
                                const EntenteCandidate *other)
{
  if (self->kind == ENTENTE_NAME_PLACE && other->kind == ENTENTE_NAME_NATIONALITY)
    return is_nationality_of (other->text, self->text);
  if (self->kind == ENTENTE_NAME_NATIONALITY && other->kind == ENTENTE_NAME_PLACE)
    return is_nationality_of (self->text, other->text);

  return FALSE;
}

/* Whether @letters, which are upper-case, are the first letters of the tokens;
 * without small words where @skips_small.
 */
static gboolean
are_initials (const char         *letters,
              const EntenteDraft *draft,
              EntenteSpan         tokens,
              gboolean            skips_small)
{
  for (guint i = tokens.start; i < tokens.end; i++)
    {
      gunichar c = g_utf8_get_char (draft->text + entente_draft_get_token (draft, i)->span.start);

      if (!g_unichar_isalnum (c)
          || (skips_small && entente_word_is_small (entente_draft_get_lower (draft, i))))
        continue;
      if (g_utf8_get_char (letters) != g_unichar_toupper (c))
        return FALSE;
      letters = g_utf8_next_char (letters);
    }

  return *letters == '\0';
}

static gboolean
is_acronym_of (const EntenteDraft *draft,
               guint               token,
               EntenteSpan         tokens)
{
  EntenteSpan span = entente_draft_get_token (draft, token)->span;
  char letters[ACRONYM_LENGTH * 6 + 1] = "";
  guint n_letters = 0;
  gsize size = 0;

  for (const char *p = draft->text + span.start; p < draft->text + span.end;
       p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalnum (c))
        continue;
      if (g_unichar_islower (c) || ++n_letters > ACRONYM_LENGTH)
        return FALSE;
      size += (gsize) g_unichar_to_utf8 (c, letters + size);
    }
  letters[size] = '\0';

  return n_letters >= 2
         && (are_initials (letters, draft, tokens, FALSE)
             || are_initials (letters, draft, tokens, TRUE));
}

static gboolean
are_acronym (const EntenteCandidate *self,
             const EntenteCandidate *before,
             const EntenteDraft     *draft)
{
  EntenteSpan a = entente_candidate_get_tokens (self, draft);
  EntenteSpan b = entente_candidate_get_tokens (before, draft);
  guint a_length = entente_span_length (a);
  guint b_length = entente_span_length (b);

  return (a_length == 1 && b_length > 1 && is_acronym_of (draft, a.start, b))
         || (b_length == 1 && a_length > 1 && is_acronym_of (draft, b.start, a));
}

static gboolean
is_speaker (gint pronoun)
{
  return pronoun < ENTENTE_PRONOUN_HE;
}

static void
compare_pronouns (const EntenteCandidate *self,
                  const EntenteCandidate *before,
                  guint8                 *features)
{
  gboolean same = self->pronoun == before->pronoun;

  features[same ? PAIR_SAME_PRONOUN : PAIR_OTHER_PRONOUN] = 1;
  features[PAIR_SAME_PRONOUN_FORM] = g_str_equal (self->text, before->text) != 0;
  features[PAIR_SPEAKERS_DIFFER] = self->is_quoted != before->is_quoted
                                   && is_speaker (self->pronoun);
  features[PAIR_SPEAKERS_QUOTED] = self->is_quoted && before->is_quoted
                                   && is_speaker (self->pronoun);
}

static void
compare_with_pronoun (const EntenteCandidate *self,
                      const EntenteCandidate *before,
                      guint8                 *features)
{
  gboolean is_after = self->pronoun != ENTENTE_NO_PRONOUN;
  const EntenteCandidate *other = is_after ? before : self;
  gint pronoun = is_after ? self->pronoun : before->pronoun;
  gboolean is_person = entente_candidate_is_person (other);
  gboolean is_body = other->kind == ENTENTE_NAME_ORGANIZATION || other->kind == ENTENTE_NAME_PLACE;
  gboolean is_he = pronoun == ENTENTE_PRONOUN_HE || pronoun == ENTENTE_PRONOUN_SHE;

  features[PAIR_HE_PERSON] = is_he && is_person;
  features[PAIR_HE_THING] = is_he && other->kind > 0;
  features[PAIR_IT_PERSON] = pronoun == ENTENTE_PRONOUN_IT && is_person;
  features[PAIR_IT_PLACE] = pronoun == ENTENTE_PRONOUN_IT && is_body;
  features[PAIR_THEY_PLACE] = pronoun == ENTENTE_PRONOUN_THEY && is_body;
  features[PAIR_I_PERSON] = is_speaker (pronoun) && is_person;
  features[PAIR_I_SPEAKS] = pronoun == ENTENTE_PRONOUN_I && self->is_quoted && !before->is_quoted;
}

static void
compare_words (const EntenteCandidate *self,
               const EntenteCandidate *before,
               guint8                 *features)
{
  guint n = self->n_core;
  guint m = before->n_core;

  features[PAIR_SAME_TEXT] = g_str_equal (self->text, before->text) != 0;
  features[PAIR_SAME_LEMMA] = self->lemma == before->lemma;
  features[PAIR_WORDS_WITHIN] = n > 0 && is_within (self, before);
  features[PAIR_WORDS_AROUND] = m > 0 && is_within (before, self);
  features[PAIR_WORD_SHARED] = entente_candidates_share_word (self, before) != 0;
  features[PAIR_SAME_LAST] = n > 0 && m > 0 && self->core[n - 1] == before->core[m - 1];
  features[PAIR_SAME_FIRST] = n > 0 && m > 0 && self->core[0] == before->core[0];
}

static void
compare_names (const EntenteCandidate *self,
               const EntenteCandidate *before,
               const EntenteDraft     *draft,
               guint8                 *features)
{
  gboolean both = self->kind >= 0 && before->kind >= 0;

  features[PAIR_ACRONYM] = are_acronym (self, before, draft) != 0;
  features[PAIR_SAME_KIND] = both && self->kind == before->kind;
  features[PAIR_OTHER_KIND] = both && self->kind != before->kind;
  features[PAIR_NAMES_APART] = both && !features[PAIR_WORD_SHARED];
  features[PAIR_NOUN_MODIFIED] = !is_within (self, before) && self->lemma == before->lemma
                                 && self->form == ENTENTE_FORM_NOMINAL;
  features[PAIR_PEOPLE_DIFFER] = self->kind == ENTENTE_NAME_PERSON
                                 && before->kind == ENTENTE_NAME_PERSON
                                 && self->n_core > 1 && before->n_core > 1
                                 && !has_same_core (self, before);
  features[PAIR_DEMONYM] = entente_candidates_are_demonym (self, before) != 0;
  features[PAIR_PERSON_DESCRIBED] = self->form == ENTENTE_FORM_NOMINAL
                                    && before->kind == ENTENTE_NAME_PERSON
                                    && is_listed_person (self);
}

/* "Ada is the minister" */
static gboolean
is_predicate_of (const EntenteCandidate *self,
                 const EntenteCandidate *subject,
                 const EntenteDraft     *draft)
{
  return entente_candidate_is_subject (subject, draft)
         && entente_draft_get_token (draft, subject->head)->head == (gint32) self->head;
}

static void
compare_places (const EntenteCandidate *self,
                const EntenteCandidate *before,
                const EntenteDraft     *draft,
                guint8                 *features)
{
  const EntenteToken *head = entente_draft_get_token (draft, self->head);
  const EntenteToken *head_before = entente_draft_get_token (draft, before->head);
  gboolean after_subject = entente_candidate_is_subject (before, draft);

  features[PAIR_APPOSED] = g_str_equal (head->relation, "appos")
                           && head->head == (gint32) before->head;
  features[PAIR_PREDICATE] = is_predicate_of (self, before, draft)
                             || is_predicate_of (before, self, draft);
  features[PAIR_WITHIN] = before->first <= self->first && self->end <= before->end;
  features[PAIR_BOTH_SUBJECTS] = after_subject && entente_candidate_is_subject (self, draft);
  features[PAIR_AFTER_SUBJECT] = after_subject != 0;
  features[PAIR_SAME_HEAD] = self->sentence == before->sentence && head->head == head_before->head;
  features[PAIR_AFTER_INDEFINITE] = before->definite == ENTENTE_DEFINITE_A;
  features[PAIR_QUOTES_DIFFER] = before->is_quoted != self->is_quoted;
}

/**
 * entente_candidate_pair_features:
 * @before: a mention before @self
 * @n_steps: how many mentions before it
 * @features: (out caller-allocates): [%ENTENTE_LINKS_N_PAIR_FEATURES]
 *
 * Tells how two mentions stand to one another.
 */
void
entente_candidate_pair_features (const EntenteCandidate *self,
                                 const EntenteCandidate *before,
                                 guint                   n_steps,
                                 const EntenteDraft     *draft,
                                 guint8                 *features)
{
  gboolean is_pronoun = self->pronoun != ENTENTE_NO_PRONOUN;
  gboolean was_pronoun = before->pronoun != ENTENTE_NO_PRONOUN;

  memset (features, 0, ENTENTE_LINKS_N_PAIR_FEATURES);
  features[PAIR_FORMS + 3 * self->form + before->form] = 1;
  features[PAIR_SENTENCES + find_bucket (self->sentence - before->sentence, sentence_limits,
                                         G_N_ELEMENTS (sentence_limits))] = 1;
  features[PAIR_STEPS + find_bucket (n_steps, step_limits, G_N_ELEMENTS (step_limits))] = 1;
  features[PAIR_NUMBER + compare (self->number, before->number)] = 1;
  features[PAIR_GENDER + compare (self->gender, before->gender)] = 1;

  if (is_pronoun && was_pronoun)
    {
      compare_pronouns (self, before, features);
      return;
    }

  if (is_pronoun || was_pronoun)
    compare_with_pronoun (self, before, features);
  else
    {
      compare_words (self, before, features);
      compare_names (self, before, draft, features);
    }
  compare_places (self, before, draft, features);
}
