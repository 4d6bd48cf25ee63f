/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/guess-language.h"

#include <string.h>

/* So many words tell enough, and one in so many is from the list below in any
 * English text of that length.
 */
#define PROBE 2000
#define ONE_IN 12

/* Frequent in English and rare in what else is written in Latin letters. */
static const char *english[] = {
  "the", "of", "and", "to", "that", "for", "with", "from", "this", "which", "has", "by", "it",
};

static gboolean
is_english_word (const char *word,
                 gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (english); i++)
    {
      if (strlen (english[i]) == length && g_ascii_strncasecmp (word, english[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_in_word (char c)
{
  return g_ascii_isalnum (c) || (c & 0x80) != 0;
}

/**
 * entente_guess_language:
 *
 * Tells by its most frequent words whether a text is English, the one language
 * that Entente reads so far.
 *
 * Returns: (nullable): "en", or %NULL where undetermined
 */
const char *
entente_guess_language (const char *text,
                        gsize       length)
{
  const char *end = text + length;
  const char *p = text;
  guint n_words = 0;
  guint n_english = 0;

  while (p < end && n_words < PROBE)
    {
      const char *start = p;

      while (p < end && is_in_word (*p))
        p++;

      if (p > start)
        {
          n_words++;
          n_english += is_english_word (start, (gsize) (p - start));
        }
      else
        p++;
    }

  return n_english > 0 && n_english * ONE_IN >= n_words ? "en" : NULL;
}
