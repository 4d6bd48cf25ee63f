/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/sentence.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

/* No sentence is longer, so that whatever reads one sentence at a time is
 * bounded on text without full stops.
 */
#define LONGEST_SENTENCE 400

/* A dateline is no longer. */
#define LONGEST_DATELINE 12

typedef struct
{
  const char *text;
  EntenteToken *tokens;
  guint end;
} Splitter;

static gboolean
is_mark (const Splitter *self,
         guint           token,
         const char     *mark)
{
  return entente_token_is (self->text, &self->tokens[token], mark);
}

static char
get_last_char (const Splitter *self,
               guint           token)
{
  return self->text[self->tokens[token].span.end - 1];
}

static gboolean
touches_next (const Splitter *self,
              guint           token)
{
  return token + 1 < self->end
         && self->tokens[token].span.end == self->tokens[token + 1].span.start;
}

/* Quotation marks and brackets that close, behind a full stop. */
static gboolean
is_closing (const Splitter *self,
            guint           token)
{
  gunichar c = g_utf8_get_char (self->text + self->tokens[token].span.start);

  if (!touches_next (self, token - 1))
    return FALSE;

  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

static gboolean
is_function_word (const Splitter *self,
                  guint           token)
{
  g_autofree char *word = entente_token_dup_lower (self->text, &self->tokens[token]);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_WORDS),
                                                    word);

  return row != NULL && strstr ("DET PRON SCONJ CCONJ ADP ADV AUX", row[1]) != NULL;
}

/* A stop that belongs to an abbreviation ends a sentence only if a word
 * follows that opens sentences; after titles and initials it never does.
 */
static gboolean
ends_at_abbreviation (const Splitter *self,
                      guint           token)
{
  const EntenteToken *abbreviation = &self->tokens[token];
  const char *word = self->text + abbreviation->span.start;
  gsize length = entente_span_length (abbreviation->span);
  const char * const *row = NULL;

  row = entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_ABBREVIATIONS), word,
                                  length);
  if (row != NULL && g_str_equal (row[1], "title"))
    return FALSE;

  if (length == 2)
    return FALSE;

  return entente_token_is_capitalized (self->text, &self->tokens[token + 1])
         && is_function_word (self, token + 1);
}

static gboolean
is_stop (const Splitter *self,
         guint           token)
{
  gunichar c = g_utf8_get_char (self->text + self->tokens[token].span.start);

  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static gboolean
begins_lower (const Splitter *self,
              guint           token)
{
  return g_unichar_islower (g_utf8_get_char (self->text + self->tokens[token].span.start));
}

/* @stop is a stop, @next the token behind it and behind what closes. */
static gboolean
ends_at_stop (const Splitter *self,
              guint           stop,
              guint           next)
{
  gboolean plain = is_mark (self, stop, ".");

  if (!begins_lower (self, next))
    return !is_mark (self, next, ",") && !is_mark (self, next, ";");

  /* "Why?" he asked. - but careless text has "they said. was not." */
  return plain && next == stop + 1 && !touches_next (self, stop);
}

/* One past the last token of the sentence that ends at @token; 0 if none does. */
static guint
find_end_at (const Splitter *self,
             guint           token)
{
  guint next = token + 1;

  if (!is_stop (self, token))
    {
      if (get_last_char (self, token) != '.' || next == self->end)
        return next == self->end ? next : 0;

      while (next < self->end && is_closing (self, next))
        next++;

      return next == self->end || ends_at_abbreviation (self, next - 1 > token ? token : next - 1)
             ? next : 0;
    }

  while (next < self->end && (is_stop (self, next) || is_closing (self, next)))
    next++;

  return next == self->end || ends_at_stop (self, token, next) ? next : 0;
}

/* "TOKYO >> Text", "LONDON, May 3 (Wire) - Text": one past the dash; 0 where
 * the block does not begin with a dateline.
 */
static guint
find_dateline_end (const Splitter *self,
                   guint           first)
{
  guint limit = MIN (first + LONGEST_DATELINE, self->end);

  if (!entente_token_is_upper (self->text, &self->tokens[first]))
    return 0;

  for (guint i = first + 1; i + 1 < limit; i++)
    {
      if (is_stop (self, i))
        return 0;

      if (is_mark (self, i, ">>")
          || ((is_mark (self, i, "-") || is_mark (self, i, "--") || is_mark (self, i, "\u2014")
               || is_mark (self, i, "\u2013"))
              && !touches_next (self, i) && !touches_next (self, i - 1)))
        return entente_token_is_capitalized (self->text, &self->tokens[i + 1]) ? i + 1 : 0;
    }

  return 0;
}

static void
add_sentence (const Splitter *self,
              guint           first,
              guint           end,
              guint           block,
              GArray         *sentences)
{
  EntenteSentence sentence = { .first = first, .end = end, .block = block };

  sentence.span.start = self->tokens[first].span.start;
  sentence.span.end = self->tokens[end - 1].span.end;

  for (guint i = first; i < end; i++)
    self->tokens[i].sentence = sentences->len;

  g_array_append_val (sentences, sentence);
}

/**
 * entente_sentences_find:
 * @text: the document's text
 * @tokens: (array): all tokens so far; their sentence is set
 * @first: index of the block's first token
 * @end: index one past the block's last token
 * @block: index of the block
 * @sentences: (element-type EntenteSentence): where to append them
 *
 * Divides the tokens of one block into sentences. A dateline stands alone.
 */
void
entente_sentences_find (const char   *text,
                        EntenteToken *tokens,
                        guint         first,
                        guint         end,
                        guint         block,
                        GArray       *sentences)
{
  Splitter self = { text, tokens, end };
  guint dateline = 0;

  g_return_if_fail (text != NULL);
  g_return_if_fail (sentences != NULL);

  if (first == end)
    return;

  dateline = find_dateline_end (&self, first);
  if (dateline != 0)
    {
      add_sentence (&self, first, dateline, block, sentences);
      first = dateline;
    }

  for (guint i = first; i < end; i++)
    {
      guint sentence_end = find_end_at (&self, i);

      if (sentence_end == 0 && i + 1 - first < LONGEST_SENTENCE)
        continue;

      sentence_end = MAX (sentence_end, i + 1);
      add_sentence (&self, first, sentence_end, block, sentences);
      first = sentence_end;
      i = sentence_end - 1;
    }
}
