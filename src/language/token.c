/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/token.h"

#include "language/lexicon.h"

#include <string.h>

/* Tokens are cut as in the English Web Treebank: punctuation and clitics
 * stand alone, hyphenated words fall apart at the hyphen unless they begin
 * with a prefix ("US - Japan", "co-operate"), abbreviations keep their stop.
 */

static const char * const clitics[] = { "s", "m", "d", "re", "ve", "ll" };

static const char * const prefixes[] = {
  "anti", "bi", "co", "de", "e", "ex", "hyper", "inter", "intra", "macro", "mega", "meta",
  "micro", "mid", "mini", "multi", "neo", "non", "over", "pan", "post", "pre", "pro",
  "pseudo", "quasi", "re", "semi", "sub", "super", "trans", "ultra", "un", "under", "vice",
  "x"
};

typedef struct
{
  const char *text;
  guint32 limit;
  GArray *tokens;
} Tokenizer;

static gunichar
get_char (const Tokenizer *self,
          guint32          at)
{
  return at < self->limit ? g_utf8_get_char (self->text + at) : 0;
}

static gunichar
get_char_before (const Tokenizer *self,
                 guint32          start,
                 guint32          at)
{
  return at > start ? g_utf8_get_char (g_utf8_prev_char (self->text + at)) : 0;
}

static guint32
get_next (const Tokenizer *self,
          guint32          at)
{
  return (guint32) (g_utf8_next_char (self->text + at) - self->text);
}

static guint32
get_previous (const Tokenizer *self,
              guint32          at)
{
  return (guint32) (g_utf8_prev_char (self->text + at) - self->text);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

/* Letters, digits and the marks that combine with them. */
static gboolean
is_word_char (gunichar c)
{
  return c != 0 && (g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '_');
}

static void
add_token (Tokenizer *self,
           guint32    start,
           guint32    end)
{
  EntenteToken token = { .span = { start, end }, .head = ENTENTE_NO_HEAD };

  if (start < end)
    g_array_append_val (self->tokens, token);
}

static gboolean
matches (const Tokenizer *self,
         guint32          start,
         guint32          end,
         const char      *word)
{
  gsize length = strlen (word);

  return length == end - start && g_ascii_strncasecmp (self->text + start, word, length) == 0;
}

static gboolean
is_listed (const Tokenizer    *self,
           guint32             start,
           guint32             end,
           const char * const *words,
           guint               n_words)
{
  for (guint i = 0; i < n_words; i++)
    {
      if (matches (self, start, end, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* One letter between stops, as in "U.S." and "p.m.". */
static gboolean
is_letters_with_stops (const Tokenizer *self,
                       guint32          start,
                       guint32          end)
{
  gboolean want_letter = TRUE;
  guint n_stops = 0;

  for (guint32 at = start; at < end; at = get_next (self, at))
    {
      gunichar c = get_char (self, at);

      if (want_letter ? !g_unichar_isalpha (c) : c != '.')
        return FALSE;

      n_stops += c == '.';
      want_letter = !want_letter;
    }

  return want_letter && n_stops >= 2;
}

/* Whether more text follows the word on its line, and begins like @test. */
static gboolean
is_followed_by (const Tokenizer *self,
                guint32          at,
                gboolean       (*test) (gunichar c))
{
  while (at < self->limit && g_unichar_isspace (get_char (self, at)))
    at = get_next (self, at);

  return at < self->limit && test (get_char (self, at));
}

/* @end lies behind the stop. */
static gboolean
is_abbreviation (const Tokenizer *self,
                 guint32          start,
                 guint32          end)
{
  const EntenteLexicon *abbreviations = entente_lexicon_get (ENTENTE_LEXICON_ABBREVIATIONS);
  const char * const *row = NULL;

  if (is_letters_with_stops (self, start, end))
    return TRUE;

  if (get_next (self, start) == end - 1)
    return g_unichar_isupper (get_char (self, start))
           && is_followed_by (self, end, g_unichar_isupper);

  row = entente_lexicon_lookup_n (abbreviations, self->text + start, end - start);
  if (row == NULL)
    return FALSE;

  return !g_str_equal (row[1], "number") || is_followed_by (self, end, g_unichar_isdigit);
}

static gboolean
is_address (const Tokenizer *self,
            guint32          start,
            guint32          end)
{
  const char *word = self->text + start;
  gsize length = end - start;
  const char *at = memchr (word, '@', length);

  return g_strstr_len (word, (gssize) length, "://") != NULL
         || (length > 4 && strncmp (word, "www.", 4) == 0)
         || (at != NULL && at > word && memchr (at, '.', (gsize) (word + length - at)) != NULL)
         || ((*word == '@' || *word == '#') && length > 1 && g_ascii_isalpha (word[1]));
}

/* Where "'s" or "n't" begins at the end of a word; @end where none does. */
static guint32
find_clitic (const Tokenizer *self,
             guint32          start,
             guint32          end)
{
  guint32 at = end;

  if (matches (self, start, end, "cannot"))
    return end - 3;

  for (guint i = 0; i < 3 && at > start; i++)
    {
      at = get_previous (self, at);

      if (is_apostrophe (get_char (self, at)))
        {
          guint32 after = get_next (self, at);

          if (matches (self, after, end, "t") && at > start + 1
              && g_ascii_tolower (self->text[at - 1]) == 'n')
            return at - 1;

          return at > start && is_listed (self, after, end, clitics, G_N_ELEMENTS (clitics)) ? at
                 : end;
        }
    }

  return end;
}

/* Whether the word [start, ...) is cut at the mark @c that stands at @at. */
static gboolean
is_cut_at (const Tokenizer *self,
           guint32          start,
           guint32          at,
           gunichar         c)
{
  gunichar before = get_char_before (self, start, at);
  gunichar after = get_char (self, get_next (self, at));
  gboolean digits = g_unichar_isdigit (before) && g_unichar_isdigit (after);

  switch (c)
    {
    case '-':
    case 0x2010:
    case 0x2011:
      return !digits && !is_listed (self, start, at, prefixes, G_N_ELEMENTS (prefixes));
    case '.':
      return g_unichar_islower (before) && g_unichar_isupper (after);
    case ',':
    case ':':
    case '/':
      return !digits;
    case '\'':
    case 0x2019:
    case '&':
    case '+':
    case '@':
    case '_':
      return FALSE;
    default:
      return TRUE;
    }
}

static void
add_word (Tokenizer *self,
          guint32    start,
          guint32    end)
{
  guint32 clitic = find_clitic (self, start, end);

  add_token (self, start, clitic);
  add_token (self, clitic, end);
}

/* What is left when the marks around a word are gone. */
static void
add_core (Tokenizer *self,
          guint32    start,
          guint32    end)
{
  guint32 first = start;

  if (is_address (self, start, end))
    {
      add_token (self, start, end);
      return;
    }

  for (guint32 at = start; at < end; at = get_next (self, at))
    {
      gunichar c = get_char (self, at);

      if (is_word_char (c) || get_next (self, at) == end || !is_cut_at (self, first, at, c))
        continue;

      add_word (self, first, at);
      add_token (self, at, get_next (self, at));
      first = get_next (self, at);
    }

  add_word (self, first, end);
}

/* A run of one mark, as "..." or ">>", is one token; others stand alone. */
static guint32
find_mark_end (const Tokenizer *self,
               guint32          at,
               guint32          end)
{
  gunichar c = get_char (self, at);
  guint32 next = get_next (self, at);

  if (strchr (".-!?>*=_~", (int) (c < 128 ? c : '@')) == NULL)
    return next;

  while (next < end && get_char (self, next) == c)
    next = get_next (self, next);

  return next;
}

static gboolean
begins_word (const Tokenizer *self,
             guint32          at,
             guint32          end)
{
  gunichar c = get_char (self, at);
  gunichar next = get_next (self, at) < end ? get_char (self, get_next (self, at)) : 0;

  if (is_word_char (c))
    return TRUE;

  if (c == '#' || c == '@')
    return g_unichar_isalpha (next);

  return (c == '.' || is_apostrophe (c)) && g_unichar_isdigit (next);
}

static guint32
add_leading_marks (Tokenizer *self,
                   guint32    start,
                   guint32    end)
{
  while (start < end && !begins_word (self, start, end))
    {
      guint32 next = find_mark_end (self, start, end);

      add_token (self, start, next);
      start = next;
    }

  return start;
}

/* Where the marks behind a word begin. */
static guint32
find_trailing_marks (const Tokenizer *self,
                     guint32          start,
                     guint32          end)
{
  while (end > start)
    {
      guint32 last = get_previous (self, end);
      gunichar c = get_char (self, last);

      if (is_word_char (c))
        break;

      if (c == '.' && is_abbreviation (self, start, end))
        break;

      end = last;
    }

  return end;
}

static void
add_chunk (Tokenizer *self,
           guint32    start,
           guint32    end)
{
  guint32 first = add_leading_marks (self, start, end);
  guint32 marks = find_trailing_marks (self, first, end);

  if (first < marks)
    add_core (self, first, marks);

  while (marks < end)
    {
      guint32 next = find_mark_end (self, marks, end);

      add_token (self, marks, next);
      marks = next;
    }
}

/**
 * entente_tokens_find:
 * @text: the document's text
 * @span: the block to cut into tokens
 * @tokens: (element-type EntenteToken): where to append them
 *
 * Cuts a block into tokens: words, numbers, clitics and marks.
 */
void
entente_tokens_find (const char  *text,
                     EntenteSpan  span,
                     GArray      *tokens)
{
  Tokenizer self = { text, span.end, tokens };
  guint32 start = span.start;

  g_return_if_fail (text != NULL);
  g_return_if_fail (tokens != NULL);

  for (guint32 at = span.start; at < span.end; at = get_next (&self, at))
    {
      if (!g_unichar_isspace (get_char (&self, at)))
        continue;

      add_chunk (&self, start, at);
      start = get_next (&self, at);
    }

  add_chunk (&self, start, span.end);
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
  return is_word_char (g_utf8_get_char (text + token->span.start));
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
