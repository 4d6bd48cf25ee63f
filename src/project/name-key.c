/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/name-key.h"

#include <string.h>

/* British spellings that names of bodies are made of. */
static const char *
get_spelling (const char *word)
{
  static const struct
  {
    const char *british;
    const char *american;
  } spellings[] = {
    { "centre", "center" },
    { "defence", "defense" },
    { "labour", "labor" },
    { "organisation", "organization" },
    { "programme", "program" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (strcmp (word, spellings[i].british) == 0)
      return spellings[i].american;

  return word;
}

/* Takes a folded owner off the beginning or, after "of", the end. */
static char *
dup_without_owner (const char *folded,
                   const char *owner)
{
  g_autofree char *before = g_strconcat (owner, " ", NULL);
  g_autofree char *after = g_strconcat (" of ", owner, NULL);
  g_autofree char *after_article = g_strconcat (" of the ", owner, NULL);

  if (g_str_has_prefix (folded, before))
    return g_strdup (folded + strlen (before));
  if (g_str_has_suffix (folded, after))
    return g_strndup (folded, strlen (folded) - strlen (after));
  if (g_str_has_suffix (folded, after_article))
    return g_strndup (folded, strlen (folded) - strlen (after_article));
  return NULL;
}

/* "ministry of works" becomes "works ministry". */
static char *
dup_with_office_last (const char *folded)
{
  static const char * const offices[] = { "ministry of ", "department of " };

  for (guint i = 0; i < G_N_ELEMENTS (offices); i++)
    if (g_str_has_prefix (folded, offices[i]))
      {
        const char *rest = folded + strlen (offices[i]);

        if (g_str_has_prefix (rest, "the "))
          rest += strlen ("the ");
        return g_strdup_printf ("%s %.*s", rest, (int) (strlen (offices[i]) - strlen (" of ")),
                                offices[i]);
      }

  return g_strdup (folded);
}

/* "fjord steel inc" becomes "fjord steel". */
static void
cut_legal_form (char *folded)
{
  static const char * const forms[] = {
    "ab", "ag", "asa", "co", "corp", "gmbh", "inc", "llc", "ltd", "nv", "plc", "sa", NULL
  };
  char *gap = strrchr (folded, ' ');

  if (gap != NULL && g_strv_contains (forms, gap + 1))
    *gap = '\0';
}

/**
 * entente_name_fold_body:
 * @name: the name of a body, as a text has it
 * @owners: (array zero-terminated=1): names of the country or body that it
 *   belongs to
 *
 * Brings the name of a body into the form in which equal names are equal
 * strings: as entente_name_fold() does, and without the owner ("UK Ministry of
 * Defence", "Ministry of Defence of the United Kingdom") and legal form ("Inc."),
 * in American spelling, with "Ministry" or "Department" last.
 *
 * Returns: (transfer full): the folded name; never empty unless @name is
 */
char *
entente_name_fold_body (const char         *name,
                        const char * const *owners)
{
  g_autofree char *folded = entente_name_fold (name);
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (owners != NULL, NULL);

  for (guint i = 0; owners[i] != NULL; i++)
    {
      g_autofree char *owner = entente_name_fold (owners[i]);
      char *without = dup_without_owner (folded, owner);

      if (without == NULL)
        continue;

      g_free (folded);
      folded = without;
      break;
    }

  words = g_strsplit (folded, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *spelling = get_spelling (words[i]);

      if (spelling != words[i])
        {
          g_free (words[i]);
          words[i] = g_strdup (spelling);
        }
    }

  g_free (folded);
  folded = g_strjoinv (" ", words);
  cut_legal_form (folded);
  return dup_with_office_last (folded);
}

static gboolean
is_generation (const char *word)
{
  static const char * const words[] = { "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", NULL };

  return g_strv_contains (words, word);
}

static GPtrArray *
split_words (const char *name)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit_set (name, " \t\n,", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0')
      g_ptr_array_add (words, g_strdup (parts[i]));

  return words;
}

/**
 * entente_name_count_words:
 * @name: a name as a text has it
 *
 * Counts words between spaces: "Smith-Jones" is one.
 *
 * Returns: the number of words
 */
guint
entente_name_count_words (const char *name)
{
  g_autoptr (GPtrArray) words = NULL;

  g_return_val_if_fail (name != NULL, 0);

  words = split_words (name);
  return words->len;
}

/**
 * entente_name_dup_surname:
 * @name: a person's full name
 *
 * Gets the last word, folded, leaving out "Jr." and its like.
 *
 * Returns: (transfer full): the surname where it stands last
 */
char *
entente_name_dup_surname (const char *name)
{
  g_autoptr (GPtrArray) words = NULL;
  guint last;

  g_return_val_if_fail (name != NULL, NULL);

  words = split_words (name);
  if (words->len == 0)
    return g_strdup ("");

  last = words->len - 1;
  if (last > 0 && is_generation (g_ptr_array_index (words, last)))
    last--;
  return entente_name_fold (g_ptr_array_index (words, last));
}

/**
 * entente_name_is_acronym:
 * @name: a name as a text has it
 *
 * Finds out whether a name is written as "NTU" and "N.T.U." are.
 *
 * Returns: %TRUE if it is one word with two capitals and no small letter
 */
gboolean
entente_name_is_acronym (const char *name)
{
  guint n_capitals = 0;

  g_return_val_if_fail (name != NULL, FALSE);

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c) || g_unichar_isspace (c))
        return FALSE;
      n_capitals += g_unichar_isupper (c);
    }

  return n_capitals >= 2;
}

/**
 * entente_name_dup_initials:
 * @name: the name of a body, as a text has it
 *
 * Gets the first letters of the words with a capital, folded: "ntu" for
 * "Northern Trade Union".
 *
 * Returns: (transfer full): the letters, as many as there are such words
 */
char *
entente_name_dup_initials (const char *name)
{
  g_autoptr (GPtrArray) words = NULL;
  GString *initials = g_string_new (NULL);

  g_return_val_if_fail (name != NULL, NULL);

  words = split_words (name);
  for (guint i = 0; i < words->len; i++)
    {
      gunichar c = g_utf8_get_char (g_ptr_array_index (words, i));

      if (g_unichar_isupper (c))
        g_string_append_unichar (initials, g_unichar_tolower (c));
    }

  return g_string_free (initials, FALSE);
}

/**
 * entente_name_dup_slug:
 * @key: a folded name
 *
 * Writes a name in ASCII letters, digits and hyphens. Names that lose letters
 * by this end in a number made from all of them.
 *
 * Returns: (transfer full): the slug, never empty
 */
char *
entente_name_dup_slug (const char *key)
{
  g_autofree char *ascii = NULL;
  GString *slug = g_string_new (NULL);
  gboolean lossy = FALSE;

  g_return_val_if_fail (key != NULL, NULL);

  ascii = g_str_to_ascii (key, "C");
  for (const char *p = ascii; *p != '\0'; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (slug, g_ascii_tolower (*p));
      else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
        g_string_append_c (slug, '-');
      lossy = lossy || *p == '?';
    }

  while (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  if (lossy || slug->len == 0)
    g_string_append_printf (slug, "%s%08x", slug->len > 0 ? "-" : "", g_str_hash (key));

  return g_string_free (slug, FALSE);
}
