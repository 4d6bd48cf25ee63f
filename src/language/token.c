/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/token.h"

#include "language/character.h"

#include <string.h>

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

/**
 * entente_token_is:
 * @text: the document's text
 * @token: a token
 * @word: a word in lower case
 *
 * Checks whether @token is @word, in whatever case.
 *
 * Returns: whether it is
 */
gboolean
entente_token_is (const char         *text,
                  const EntenteToken *token,
                  const char         *word)
{
  gsize length = strlen (word);

  return entente_span_length (token->span) == length
         && g_ascii_strncasecmp (text + token->span.start, word, length) == 0;
}

/**
 * entente_token_dup_lower:
 * @text: the document's text
 * @token: a token
 *
 * Gets the token's text in lower case, with straight apostrophes.
 *
 * Returns: (transfer full): the text
 */
char *
entente_token_dup_lower (const char         *text,
                         const EntenteToken *token)
{
  g_autofree char *lower = g_utf8_strdown (text + token->span.start,
                                           (gssize) entente_span_length (token->span));
  g_auto (GStrv) parts = g_strsplit (lower, "\u2019", -1);

  return g_strjoinv ("'", parts);
}

/**
 * entente_token_is_capitalized:
 * @text: the document's text
 * @token: a token
 *
 * Checks whether @token begins with an upper-case letter.
 *
 * Returns: whether it does
 */
gboolean
entente_token_is_capitalized (const char         *text,
                              const EntenteToken *token)
{
  gunichar c = g_utf8_get_char (text + token->span.start);

  return g_unichar_isupper (c) || g_unichar_istitle (c);
}

/**
 * entente_token_is_upper:
 * @text: the document's text
 * @token: a token
 *
 * Checks whether @token has two letters or more, all of them upper-case.
 *
 * Returns: whether it has
 */
gboolean
entente_token_is_upper (const char         *text,
                        const EntenteToken *token)
{
  const char *end = text + token->span.end;
  guint n_letters = 0;

  for (const char *p = text + token->span.start; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return FALSE;

      n_letters += g_unichar_isupper (c) != 0;
    }

  return n_letters >= 2;
}

/**
 * entente_token_is_word:
 * @text: the document's text
 * @token: a token
 *
 * Checks whether @token begins with a letter or a digit, and so is no mark.
 *
 * Returns: whether it does
 */
gboolean
entente_token_is_word (const char         *text,
                       const EntenteToken *token)
{
  return entente_character_is_inner (g_utf8_get_char (text + token->span.start));
}

/**
 * entente_token_is_possessive:
 * @text: the document's text
 * @token: a token
 *
 * Checks whether @token is "'s" or the lone apostrophe of a plural.
 *
 * Returns: whether it is
 */
gboolean
entente_token_is_possessive (const char         *text,
                             const EntenteToken *token)
{
  const char *word = text + token->span.start;
  gsize length = entente_span_length (token->span);
  gsize apostrophe = is_apostrophe (g_utf8_get_char (word)) ? (*word == '\'' ? 1 : 3) : 0;

  if (apostrophe == 0)
    return FALSE;

  return length == apostrophe
         || (length == apostrophe + 1 && g_ascii_tolower (word[apostrophe]) == 's');
}
