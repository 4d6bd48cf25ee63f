/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/word.h"

#include "language/lexicon.h"

#include <string.h>

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
    "abet", "abhor", "acquit", "admit", "allot", "commit", "compel", "concur", "confer",
    "control", "defer", "demur", "deter", "dispel", "embed", "enrol", "equip", "excel", "expel",
    "impel", "incur", "infer", "kidnap", "occur", "omit", "patrol", "permit", "prefer", "propel",
    "rebel", "rebut", "recap", "recur", "refer", "regret", "remit", "repel", "scrap", "scrub",
    "shrug", "snub", "spur", "strip", "submit", "swap", "transfer", "transmit", "unwrap", NULL
  };

  if (g_strv_contains (stressed, verb))
    return TRUE;

  return length >= 3 && length <= 4 && !is_vowel (verb[length - 1])
         && strchr ("wxy", verb[length - 1]) == NULL
         && is_vowel (verb[length - 2]) && !is_vowel (verb[length - 3])
         && (length == 3 || !is_vowel (verb[0]));
}

/* The past tense and participle of a verb that is not in the table. */
static char *
dup_regular_past (const char *verb)
{
  gsize length = strlen (verb);

  if (length > 1 && verb[length - 1] == 'e')
    return g_strconcat (verb, "d", NULL);

  if (length > 2 && verb[length - 1] == 'y' && !is_vowel (verb[length - 2]))
    return g_strdup_printf ("%.*sied", (int) length - 1, verb);

  if (doubles_consonant (verb, length))
    return g_strdup_printf ("%s%ced", verb, verb[length - 1]);

  return g_strconcat (verb, "ed", NULL);
}

/* The first of the forms that a column of the table gives. */
static char *
dup_form (const char *verb,
          guint       column)
{
  const char * const *row = NULL;
  const char *hyphen = NULL;

  g_return_val_if_fail (verb != NULL, NULL);

  hyphen = strrchr (verb, '-');
  if (hyphen != NULL)
    {
      g_autofree char *form = dup_form (hyphen + 1, column);

      return g_strdup_printf ("%.*s%s", (int) (hyphen + 1 - verb), verb, form);
    }

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_IRREGULAR), verb);

  return row == NULL ? dup_regular_past (verb)
                     : g_strndup (row[column], strcspn (row[column], "|"));
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
  return dup_form (verb, 1);
}

/**
 * entente_word_dup_participle:
 * @verb: a verb in base form
 *
 * Gets the past participle of @verb.
 *
 * Returns: (transfer full): the participle
 */
char *
entente_word_dup_participle (const char *verb)
{
  return dup_form (verb, 2);
}
