/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/name-likeness.h"

#include "project/name-key.h"

#include <string.h>

/* Words as they are compared: folded, in the order of the name. */
typedef const char * const *Words;

#define MAX_LETTERS 32

static guint
count_words (Words words)
{
  return g_strv_length ((char **) words);
}

static const char *
get_last (Words words)
{
  return words[count_words (words) - 1];
}

static gboolean
is_initial (const char *word)
{
  return word[0] != '\0' && *g_utf8_next_char (word) == '\0';
}

static gboolean
stands_for (const char *initial,
            const char *word)
{
  return is_initial (initial) && g_utf8_get_char (initial) == g_utf8_get_char (word);
}

static guint
spread_letters (const char *word,
                gunichar   *letters)
{
  guint n_letters = 0;

  for (const char *p = word; *p != '\0' && n_letters < MAX_LETTERS; p = g_utf8_next_char (p))
    letters[n_letters++] = g_utf8_get_char (p);

  return n_letters;
}

/* Letters to be changed, added or left out (Levenshtein's distance). */
static guint
measure_distance (const gunichar *a,
                  guint           n_a,
                  const gunichar *b,
                  guint           n_b)
{
  guint row[MAX_LETTERS + 1];

  for (guint j = 0; j <= n_b; j++)
    row[j] = j;

  for (guint i = 1; i <= n_a; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= n_b; j++)
        {
          guint changed = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (changed, MIN (row[j], row[j - 1]) + 1);
        }
    }

  return row[n_b];
}

static gboolean
are_spelt_alike (const char *a,
                 const char *b)
{
  gunichar letters_a[MAX_LETTERS];
  gunichar letters_b[MAX_LETTERS];
  guint n_a = spread_letters (a, letters_a);
  guint n_b = spread_letters (b, letters_b);
  guint shorter = MIN (n_a, n_b);
  guint tolerance = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;

  /* "Dora" and "Zora" are different, "Gadhafi" and "Qadhafi" perhaps not. */
  if (letters_a[0] != letters_b[0])
    tolerance = shorter >= 7 ? 1 : 0;

  return MAX (n_a, n_b) - shorter <= tolerance
         && measure_distance (letters_a, n_a, letters_b, n_b) <= tolerance;
}

/* "Chris Holm" and "Christopher Holm". */
static gboolean
is_short_form (Words a,
               Words b)
{
  const char *shorter = strlen (a[0]) < strlen (b[0]) ? a[0] : b[0];
  const char *longer = shorter == a[0] ? b[0] : a[0];

  return g_utf8_strlen (shorter, -1) >= 3
         && g_str_has_prefix (longer, shorter)
         && g_strv_equal (a + 1, b + 1);
}

static gint
compare_words (const void *a,
               const void *b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static gboolean
have_same_words (Words a,
                 Words b)
{
  guint n_words = count_words (a);
  g_autofree const char **sorted_a = g_memdup2 (a, n_words * sizeof *a);
  g_autofree const char **sorted_b = g_memdup2 (b, n_words * sizeof *b);

  qsort (sorted_a, n_words, sizeof *sorted_a, compare_words);
  qsort (sorted_b, n_words, sizeof *sorted_b, compare_words);
  for (guint i = 0; i < n_words; i++)
    if (strcmp (sorted_a[i], sorted_b[i]) != 0)
      return FALSE;

  return TRUE;
}

/* Whether each of the @few words stands, in order, among the @many or is the
 * initial of one of them; tells whether there are initials. The last one, a
 * surname, is not shortened to its initial within a longer name. */
static gboolean
fit_into (Words     few,
          Words     many,
          gboolean *with_initials)
{
  guint at = 0;

  *with_initials = FALSE;
  for (guint i = 0; few[i] != NULL; i++)
    {
      while (many[at] != NULL
             && strcmp (few[i], many[at]) != 0
             && !stands_for (few[i], many[at])
             && (few[i + 1] == NULL || !stands_for (many[at], few[i])))
        at++;
      if (many[at] == NULL)
        return FALSE;

      *with_initials = *with_initials || strcmp (few[i], many[at]) != 0;
      at++;
    }

  return TRUE;
}

static EntenteNameLikeness
compare_spelling (Words a,
                  Words b)
{
  guint n_words = count_words (a);
  gboolean same_surname = strcmp (a[n_words - 1], b[n_words - 1]) == 0;
  gboolean alike = TRUE;

  for (guint i = 0; i < n_words; i++)
    alike = alike && are_spelt_alike (a[i], b[i]);

  if (same_surname && (alike || is_short_form (a, b)))
    return ENTENTE_NAME_LIKENESS_GIVEN_NAME;
  if (alike)
    return ENTENTE_NAME_LIKENESS_SPELLING;
  return same_surname ? ENTENTE_NAME_LIKENESS_FAMILY : ENTENTE_NAME_LIKENESS_NONE;
}

/* @n_words: how many words the name of more than one has */
static EntenteNameLikeness
compare_with_one_word (const char *word,
                       Words       words,
                       guint       n_words)
{
  if (n_words > 1 && strcmp (word, get_last (words)) == 0)
    return ENTENTE_NAME_LIKENESS_SURNAME;
  if (n_words > 1 && strcmp (word, words[0]) == 0)
    return ENTENTE_NAME_LIKENESS_FIRST_WORD;
  return ENTENTE_NAME_LIKENESS_NONE;
}

/**
 * entente_name_split_folded:
 * @name: a name as a text has it
 *
 * Folds a name as entente_name_fold() does and parts its words.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words, at least one
 */
char **
entente_name_split_folded (const char *name)
{
  g_autofree char *folded = entente_name_fold (name);

  return g_strsplit (folded, " ", -1);
}

/**
 * entente_name_compare:
 * @a: (array zero-terminated=1): the folded words of a person's name
 * @b: (array zero-terminated=1): those of another's
 *
 * Finds out in which way two names that are not the same may still be one
 * person's.
 *
 * Returns: the likeness
 */
EntenteNameLikeness
entente_name_compare (const char * const *a,
                      const char * const *b)
{
  guint n_a;
  guint n_b;
  gboolean with_initials;

  g_return_val_if_fail (a != NULL && a[0] != NULL, ENTENTE_NAME_LIKENESS_NONE);
  g_return_val_if_fail (b != NULL && b[0] != NULL, ENTENTE_NAME_LIKENESS_NONE);

  n_a = count_words (a);
  n_b = count_words (b);
  if (n_a == 1)
    return compare_with_one_word (a[0], b, n_b);
  if (n_b == 1)
    return compare_with_one_word (b[0], a, n_a);

  if (n_a <= n_b ? fit_into (a, b, &with_initials) : fit_into (b, a, &with_initials))
    return with_initials ? ENTENTE_NAME_LIKENESS_INITIALS : ENTENTE_NAME_LIKENESS_PART;
  if (n_a != n_b)
    return strcmp (get_last (a), get_last (b)) == 0 ? ENTENTE_NAME_LIKENESS_FAMILY
                                                    : ENTENTE_NAME_LIKENESS_NONE;
  if (have_same_words (a, b))
    return ENTENTE_NAME_LIKENESS_ORDER;
  return compare_spelling (a, b);
}
