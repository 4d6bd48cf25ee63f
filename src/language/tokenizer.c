/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/tokenizer.h"

#include "language/annotation.h"
#include "language/character.h"
#include "language/tokenizer-private.h"

#include <string.h>

/* Words are cut as the model was taught: docs/model.md, "Blocks and words". */

/* A longer stretch without white space is no word: it is cut, so that no rule
 * looks further.
 */
#define LONGEST_CHUNK 1024

static const char * const clitics[] = { "s", "m", "d", "re", "ve", "ll", NULL };

static const char * const emoticons[] = {
  ":-)", ";-)", ":-(", ":-D", ":-P", ":)", ":(", ";)", ":D", ":P", "=)", "<3",
};

void
entente_chunk_add_token (EntenteChunk *self,
                         guint         start,
                         guint         end)
{
  EntenteToken token = {
    .span = { self->offsets[start], self->offsets[end] },
    .head = ENTENTE_NO_HEAD,
  };

  g_array_append_val (self->tokens, token);
}

gboolean
entente_chunk_is_inner (const EntenteChunk *self,
                        guint               at)
{
  return at < self->end && entente_character_is_inner (self->characters[at]);
}

gboolean
entente_chunk_is_digit (const EntenteChunk *self,
                        guint               at)
{
  return at < self->end && entente_character_is_digit (self->characters[at]);
}

gboolean
entente_chunk_is_one_of (const EntenteChunk *self,
                         guint               at,
                         const char         *characters)
{
  return at < self->end && g_utf8_strchr (characters, -1, self->characters[at]) != NULL;
}

/* Whether the characters are @word, which is in lower case: case does not
 * matter, nor does the form of an apostrophe.
 */
gboolean
entente_chunk_equals (const EntenteChunk *self,
                      guint               start,
                      guint               end,
                      const char         *word)
{
  if (end > self->end || strlen (word) != end - start)
    return FALSE;

  for (guint i = start; i < end; i++)
    {
      gunichar c = self->characters[i] == 0x2019 ? '\'' : self->characters[i];

      if (c > 127 || g_ascii_tolower ((char) c) != word[i - start])
        return FALSE;
    }

  return TRUE;
}

gboolean
entente_chunk_is_listed (const EntenteChunk *self,
                         guint               start,
                         guint               end,
                         const char * const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (entente_chunk_equals (self, start, end, words[i]))
      return TRUE;

  return FALSE;
}

/* Whether the characters at @start are @text, as they are written. */
static gboolean
begins_with (const EntenteChunk *self,
             guint               start,
             const char         *text)
{
  for (guint i = 0; text[i] != '\0'; i++)
    if (entente_chunk_get (self, start + i) != (gunichar) text[i])
      return FALSE;

  return TRUE;
}

/* Returns: how long the emoticon at @start is, 0 where there is none */
static guint
match_emoticon (const EntenteChunk *self,
                guint               start)
{
  for (guint i = 0; i < G_N_ELEMENTS (emoticons); i++)
    {
      guint length = (guint) strlen (emoticons[i]);

      if (begins_with (self, start, emoticons[i]) && !entente_chunk_is_inner (self, start + length))
        return length;
    }

  return 0;
}

/* Returns: the end of the characters from @at on that are one of @characters */
static guint
skip (const EntenteChunk *self,
      guint               at,
      const char         *characters)
{
  while (entente_chunk_is_one_of (self, at, characters))
    at++;

  return at;
}

static guint
skip_same (const EntenteChunk *self,
           guint               at)
{
  gunichar c = self->characters[at];

  while (entente_chunk_get (self, at) == c)
    at++;

  return at;
}

/* "'72" */
static gboolean
begins_year (const EntenteChunk *self,
             guint               apostrophe)
{
  return entente_chunk_is_digit (self, apostrophe + 1)
         && entente_chunk_is_digit (self, apostrophe + 2);
}

static guint
cut_opening_marks (EntenteChunk *self)
{
  guint at = 0;

  while (entente_chunk_is_one_of (self, at, "([{<\"'“‘«`") && match_emoticon (self, at) == 0)
    {
      guint next = at + 1;

      if (self->characters[at] == '\'' && begins_year (self, at))
        break;
      if (entente_chunk_is_one_of (self, at, "<'`"))
        next = skip_same (self, at);
      entente_chunk_add_token (self, at, next);
      at = next;
    }

  return at;
}

static gboolean
is_mail_address (const EntenteChunk *self,
                 guint               start,
                 guint               end)
{
  guint at = start;

  while (at < end && self->characters[at] != '@')
    at++;

  if (at == start || at + 1 >= end
      || !entente_chunk_is_inner (self, at - 1) || !entente_chunk_is_inner (self, at + 1))
    return FALSE;

  while (at < end && self->characters[at] != '.')
    at++;

  return at < end;
}

/* "@name", "#topic" */
static gboolean
is_handle (const EntenteChunk *self,
           guint               start,
           guint               end)
{
  if (!entente_chunk_is_one_of (self, start, "@#") || end - start < 2
      || !g_unichar_isalpha (self->characters[start + 1]))
    return FALSE;

  for (guint i = start + 1; i < end; i++)
    if (!entente_chunk_is_inner (self, i) && self->characters[i] != '_')
      return FALSE;

  return TRUE;
}

static gboolean
is_address (const EntenteChunk *self,
            guint               start,
            guint               end)
{
  static const char * const beginnings[] = { "http://", "https://", "www.", "ftp://" };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      guint length = (guint) strlen (beginnings[i]);

      if (start + length <= end
          && entente_chunk_equals (self, start, start + length, beginnings[i]))
        return TRUE;
    }

  return is_mail_address (self, start, end) || is_handle (self, start, end);
}

/* Returns: the end of the address at @start, @start where there is none */
static guint
cut_address (EntenteChunk *self,
             guint         start)
{
  guint end = self->end;

  while (end > start && entente_chunk_is_one_of (self, end - 1, ",;:!?)]}>\"'”’».…"))
    end--;

  if (end == start || !is_address (self, start, end))
    return start;

  entente_chunk_add_token (self, start, end);
  return end;
}

static guint
find_end_of_clitic (const EntenteChunk *self,
                    guint               apostrophe)
{
  for (guint i = 0; clitics[i] != NULL; i++)
    {
      guint end = apostrophe + 1 + (guint) strlen (clitics[i]);

      if (entente_chunk_equals (self, apostrophe + 1, end, clitics[i])
          && !entente_chunk_is_inner (self, end))
        return end;
    }

  return apostrophe;
}

static guint
cut_apostrophe (EntenteChunk *self,
                guint         start)
{
  guint end;

  if (begins_year (self, start))
    return entente_chunk_cut_number (self, start, start + 1);

  end = find_end_of_clitic (self, start);
  if (end == start)
    end = skip_same (self, start);
  entente_chunk_add_token (self, start, end);

  return end;
}

static guint
find_end_of_mark (const EntenteChunk *self,
                  guint               start)
{
  guint emoticon = match_emoticon (self, start);

  if (emoticon > 0)
    return start + emoticon;
  if (entente_chunk_is_one_of (self, start, "."))
    {
      guint end = skip (self, start, ".…");

      return end - start > 1 ? end : skip (self, start, ".!?…");
    }
  if (entente_chunk_is_one_of (self, start, "!?…"))
    return skip (self, start, ".!?…");
  if (begins_with (self, start, "[...]"))
    return start + 5;
  if (entente_chunk_is_one_of (self, start, "-*=_~#+<>$"))
    return skip_same (self, start);

  return start + 1;
}

/* Cuts the word or words that begin at @start. Returns: where they end */
static guint
cut_word (EntenteChunk *self,
          guint         start)
{
  guint end;

  if (entente_chunk_is_digit (self, start))
    return entente_chunk_cut_number (self, start, start);
  if (entente_chunk_is_inner (self, start))
    return entente_chunk_cut_letters (self, start);
  if (entente_chunk_is_one_of (self, start, "'’`"))
    return cut_apostrophe (self, start);

  end = find_end_of_mark (self, start);
  entente_chunk_add_token (self, start, end);

  return end;
}

static void
cut_chunk (EntenteChunk *self)
{
  guint at = cut_opening_marks (self);

  if (at < self->end)
    at = cut_address (self, at);
  while (at < self->end)
    at = cut_word (self, at);
}

/* Returns: where the chunk at @start ends */
static guint32
read_chunk (const char *text,
            guint32     start,
            guint32     limit,
            GArray     *tokens)
{
  gunichar characters[LONGEST_CHUNK];
  guint32 offsets[LONGEST_CHUNK + 1];
  EntenteChunk chunk = { characters, offsets, 0, tokens };
  guint32 at = start;

  while (at < limit && chunk.end < LONGEST_CHUNK)
    {
      gunichar c = g_utf8_get_char (text + at);

      if (entente_character_is_space (c))
        break;
      characters[chunk.end] = c;
      offsets[chunk.end++] = at;
      at = (guint32) (g_utf8_next_char (text + at) - text);
    }

  offsets[chunk.end] = at;
  cut_chunk (&chunk);

  return at;
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
  guint32 at = span.start;

  g_return_if_fail (text != NULL);
  g_return_if_fail (tokens != NULL);

  while (at < span.end)
    {
      if (entente_character_is_space (g_utf8_get_char (text + at)))
        at = (guint32) (g_utf8_next_char (text + at) - text);
      else
        at = read_chunk (text, at, span.end, tokens);
    }
}
