/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/gazetteer.h"

#include "language/lexicon.h"
#include "language/token.h"

/* In tokens. */
#define LONGEST_NAME 8

typedef struct
{
  EntenteLexiconTable table;
  EntenteNameKind kind;
  gboolean is_country;
} Source;

static const Source sources[] = {
  { ENTENTE_LEXICON_COUNTRIES, ENTENTE_NAME_PLACE, TRUE },
  { ENTENTE_LEXICON_DEMONYMS, ENTENTE_NAME_NATIONALITY, TRUE },
  { ENTENTE_LEXICON_BODIES, ENTENTE_NAME_ORGANIZATION, FALSE },
  { ENTENTE_LEXICON_CAPITALS, ENTENTE_NAME_PLACE, FALSE },
  { ENTENTE_LEXICON_PLACES, ENTENTE_NAME_PLACE, FALSE },
};

static gboolean
begins_name (const char *word,
             gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (entente_lexicon_begins (entente_lexicon_get (sources[i].table), word, length))
        return TRUE;
    }

  return FALSE;
}

static gboolean
look_up (const char            *name,
         gsize                  length,
         EntenteGazetteerMatch *match)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (entente_lexicon_lookup_n (entente_lexicon_get (sources[i].table), name, length) == NULL)
        continue;

      match->kind = sources[i].kind;
      match->is_country = sources[i].is_country;
      return TRUE;
    }

  return FALSE;
}

/* "NORTH KOREA" in a headline is North Korea. */
static char *
dup_title_case (const char *name,
                gsize       length)
{
  g_autofree char *lower = g_utf8_strdown (name, (gssize) length);
  GString *title = g_string_new (NULL);
  gboolean begins = TRUE;

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (title, begins ? g_unichar_toupper (c) : c);
      begins = !g_unichar_isalpha (c);
    }

  return g_string_free (title, FALSE);
}

/**
 * entente_gazetteer_match:
 * @annotation: an annotation with tokens
 * @text: the document's text
 * @first: index of a token
 * @end: index one past the last token that may belong to the name
 *
 * Finds the longest known name that begins at @first.
 *
 * Returns: the match
 */
EntenteGazetteerMatch
entente_gazetteer_match (const EntenteAnnotation *annotation,
                         const char              *text,
                         guint                    first,
                         guint                    end)
{
  EntenteGazetteerMatch match = { 0 };
  const EntenteToken *tokens = annotation->tokens;
  const char *name = text + tokens[first].span.start;
  gboolean upper = entente_token_is_upper (text, &tokens[first]);

  if (!upper && !begins_name (name, entente_span_length (tokens[first].span)))
    return match;

  for (guint i = MIN (end, first + LONGEST_NAME); i > first && match.n_tokens == 0; i--)
    {
      gsize length = tokens[i - 1].span.end - tokens[first].span.start;

      if (look_up (name, length, &match))
        {
          match.n_tokens = i - first;
        }
      else if (upper && length > 3)
        {
          g_autofree char *title = dup_title_case (name, length);

          if (look_up (title, strlen (title), &match))
            match.n_tokens = i - first;
        }
    }

  return match;
}
