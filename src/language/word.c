/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/word.h"

#include "language/lexicon.h"

#include <string.h>

#define PAST_FORM (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PARTICIPLE)
#define S_FORM (ENTENTE_FEATURE_PLURAL | ENTENTE_FEATURE_PRESENT)

/**
 * Ending:
 * @ending: what the word form ends in
 * @base: what the base form has instead
 * @class_name: part of speech that the base form must be able to have
 * @undouble: whether a consonant before it is doubled ("stopped")
 */
typedef struct
{
  const char *ending;
  const char *base;
  const char *class_name;
  guint features;
  gboolean undouble;
} Ending;

static const Ending endings[] = {
  { "ies", "y", "NOUN", S_FORM, FALSE },
  { "ies", "y", "VERB", S_FORM, FALSE },
  { "es", "", "NOUN", S_FORM, FALSE },
  { "es", "", "VERB", S_FORM, FALSE },
  { "s", "", "NOUN", S_FORM, FALSE },
  { "s", "", "VERB", S_FORM, FALSE },
  { "ied", "y", "VERB", PAST_FORM, FALSE },
  { "ed", "e", "VERB", PAST_FORM, FALSE },
  { "ed", "", "VERB", PAST_FORM, FALSE },
  { "ed", "", "VERB", PAST_FORM, TRUE },
  { "ying", "ie", "VERB", ENTENTE_FEATURE_GERUND, FALSE },
  { "ing", "e", "VERB", ENTENTE_FEATURE_GERUND, FALSE },
  { "ing", "", "VERB", ENTENTE_FEATURE_GERUND, FALSE },
  { "ing", "", "VERB", ENTENTE_FEATURE_GERUND, TRUE },
  { "ily", "y", "ADJ", ENTENTE_FEATURE_NONE, FALSE },
  { "ly", "", "ADJ", ENTENTE_FEATURE_NONE, FALSE },
};

/* The verbs that relate and the common words are two tables; a verb may stand
 * in either.
 */
static const char * const *
find_base (const char *lower,
           const char *class_name)
{
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_WORDS),
                                                    lower);

  if (row != NULL && strstr (row[1], class_name) != NULL)
    return row;

  if (g_str_equal (class_name, "VERB"))
    return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS), lower);

  return NULL;
}

/* "left", "lost" and "thought" are more often verbs than what they are else. */
static gboolean
is_open_but_no_verb (const char *classes)
{
  return (strstr (classes, "ADJ") != NULL || strstr (classes, "NOUN") != NULL)
         && strstr (classes, "VERB") == NULL;
}

static gboolean
find_irregular (const char  *lower,
                EntenteWord *word)
{
  const char * const *row
    = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_INFLECTED), lower);

  if (row == NULL || g_str_equal (row[0], lower))
    return FALSE;

  word->lemma = row[0];
  word->classes = "VERB";
  word->features = g_str_equal (row[1], lower) ? ENTENTE_FEATURE_PAST : ENTENTE_FEATURE_NONE;
  if (g_str_equal (row[2], lower))
    word->features |= ENTENTE_FEATURE_PARTICIPLE;

  return TRUE;
}

static const char *
get_classes_of_s_form (const char *base)
{
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_WORDS),
                                                    base);

  if (row == NULL || strstr (row[1], "NOUN") == NULL)
    return "VERB";

  return strstr (row[1], "VERB") != NULL ? "NOUN VERB" : "NOUN";
}

static gboolean
find_ending (const char   *lower,
             gsize         length,
             const Ending *ending,
             EntenteWord  *word)
{
  gsize stem = length - strlen (ending->ending);
  char base[64];
  const char * const *row = NULL;

  if (stem < 2 || stem + 4 > sizeof base || !g_str_has_suffix (lower, ending->ending))
    return FALSE;

  if (ending->undouble && (stem < 3 || lower[stem - 1] != lower[stem - 2]))
    return FALSE;

  g_snprintf (base, sizeof base, "%.*s%s", (int) (ending->undouble ? stem - 1 : stem), lower,
              ending->base);
  row = find_base (base, ending->class_name);
  if (row == NULL)
    return FALSE;

  word->lemma = row[0];
  word->classes = g_str_equal (ending->class_name, "ADJ") ? "ADV"
                  : ending->features & ENTENTE_FEATURE_PLURAL ? get_classes_of_s_form (base)
                  : "VERB";
  word->features = ending->features;
  return TRUE;
}

/**
 * entente_word_find:
 * @lower: a word form in lower case
 * @word: (out caller-allocates): return location for what is known of it
 *
 * Looks a word form up: as it stands, as an irregular form, or by its ending.
 *
 * Returns: whether the lexicon knows it
 */
gboolean
entente_word_find (const char  *lower,
                   EntenteWord *word)
{
  const char * const *row = NULL;
  gsize length = strlen (lower);

  g_return_val_if_fail (lower != NULL, FALSE);
  g_return_val_if_fail (word != NULL, FALSE);

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_WORDS), lower);
  if (row != NULL && !is_open_but_no_verb (row[1]))
    {
      *word = (EntenteWord) { row[0], row[1], ENTENTE_FEATURE_NONE };
      return TRUE;
    }

  if (find_irregular (lower, word))
    return TRUE;

  if (row != NULL)
    {
      *word = (EntenteWord) { row[0], row[1], ENTENTE_FEATURE_NONE };
      return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (find_ending (lower, length, &endings[i], word))
        return TRUE;
    }

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS), lower);
  if (row != NULL)
    *word = (EntenteWord) { row[0], "VERB", ENTENTE_FEATURE_NONE };

  return row != NULL;
}

/**
 * entente_word_can_be:
 * @word: what is known of a word form
 * @class_name: a part of speech ("VERB")
 *
 * Checks whether the word can have a part of speech.
 *
 * Returns: whether it can
 */
gboolean
entente_word_can_be (const EntenteWord *word,
                     const char        *class_name)
{
  g_return_val_if_fail (word != NULL, FALSE);

  return strstr (word->classes, class_name) != NULL
         || (g_str_equal (class_name, "VERB")
             && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS),
                                        word->lemma) != NULL);
}

static gboolean
is_vowel (char c)
{
  return strchr ("aeiou", c) != NULL && c != '\0';
}

/* A short verb that ends in vowel and consonant doubles it: "stopped". Of the
 * longer ones those do that are stressed at the end, which a form that the
 * lexicon lists cannot tell; these are the ones in use.
 */
static gboolean
doubles_consonant (const char *verb,
                   gsize       length)
{
  static const char * const stressed[] = {
    "abet", "acquit", "admit", "allot", "commit", "compel", "concur", "confer", "control",
    "defer", "deter", "equip", "expel", "incur", "infer", "kidnap", "occur", "omit",
    "patrol", "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret",
    "repel", "submit", "transfer", NULL
  };

  if (g_strv_contains (stressed, verb))
    return TRUE;

  return length >= 3 && length <= 4 && !is_vowel (verb[length - 1])
         && strchr ("wxy", verb[length - 1]) == NULL
         && is_vowel (verb[length - 2]) && !is_vowel (verb[length - 3])
         && (length == 3 || !is_vowel (verb[0]));
}

/**
 * entente_word_dup_past:
 * @verb: a verb in base form
 *
 * Gets the past tense of @verb.
 *
 * Returns: (transfer full): the past tense
 */
char *
entente_word_dup_past (const char *verb)
{
  const char * const *row = NULL;
  gsize length = 0;

  g_return_val_if_fail (verb != NULL, NULL);

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_IRREGULAR), verb);
  if (row != NULL)
    return g_strdup (row[1]);

  length = strlen (verb);
  if (length > 1 && verb[length - 1] == 'e')
    return g_strconcat (verb, "d", NULL);

  if (length > 2 && verb[length - 1] == 'y' && !is_vowel (verb[length - 2]))
    return g_strdup_printf ("%.*sied", (int) length - 1, verb);

  if (doubles_consonant (verb, length))
    return g_strdup_printf ("%s%ced", verb, verb[length - 1]);

  return g_strconcat (verb, "ed", NULL);
}
