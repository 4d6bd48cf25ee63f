/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-fold.h"

static gboolean
is_dropped (gunichar c)
{
  /* Accents, and the marks inside "U.S." and "O'Brien". */
  return (c >= 0x0300 && c <= 0x036f)
         || c == '.' || c == '\'' || c == 0x2019 || c == 0x02bc;
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static char *
dup_letters (const char *text)
{
  GString *letters = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_dropped (c))
        continue;

      if (!is_letter (c))
        {
          gap = letters->len > 0;
          continue;
        }

      if (gap)
        g_string_append_c (letters, ' ');
      gap = FALSE;
      g_string_append_unichar (letters, c);
    }

  return g_string_free (letters, FALSE);
}

/**
 * entente_name_fold:
 * @name: a name as a text has it
 *
 * Brings a name into the form in which equal names are equal strings: without
 * case, accents, punctuation and a leading article, words apart by one space.
 *
 * Returns: (transfer full): the folded name; never empty unless @name is
 */
char *
entente_name_fold (const char *name)
{
  g_autofree char *decomposed = NULL;
  g_autofree char *without_case = NULL;
  g_autofree char *letters = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  decomposed = g_utf8_normalize (name, -1, G_NORMALIZE_ALL);
  if (decomposed == NULL)
    return g_strdup (name);

  without_case = g_utf8_casefold (decomposed, -1);
  letters = dup_letters (without_case);

  if (letters[0] == '\0')
    return g_strdup (name);
  if (g_str_has_prefix (letters, "the ") && letters[4] != '\0')
    return g_strdup (letters + 4);
  return g_steal_pointer (&letters);
}
