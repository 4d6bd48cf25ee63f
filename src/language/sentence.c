/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/sentence.h"

#include "language/token.h"

#include <string.h>

/* Where sentences end is the model's to say; docs/model.md, "Sentence ends",
 * says where the marks around a word make it certain.
 */

/* A full stop before a capital ends a sentence unless the score is below. */
#define DOUBT (-3.5f)

/* In tokens. */
#define LONGEST_DATELINE 12

static const char * const closing[] = { "\"", "'", "''", "”", ")", "]", "»", NULL };

static const char * const opening[] = { "\"", "“", "‘", "«", "(", "[", NULL };

static const char * const dashes[] = { "-", "--", "–", "—", ">>", NULL };

/* Abbreviations that may stand last in a sentence, beside those of capitals. */
static const char * const last[] = {
  "a.m.", "p.m.", "co.", "corp.", "inc.", "jr.", "ltd.", "sr.", NULL
};

static gunichar
get_first_char (const EntenteDraft *draft,
                guint               token)
{
  return g_utf8_get_char (draft->text + entente_draft_get_token (draft, token)->span.start);
}

static gboolean
is_one_of (const EntenteDraft *draft,
           guint               token,
           const char * const *words)
{
  return g_strv_contains (words, entente_draft_get_lower (draft, token));
}

static gboolean
is_capitalized (const EntenteDraft *draft,
                guint               token)
{
  return entente_token_is_capitalized (draft->text, entente_draft_get_token (draft, token));
}

/* Whether nothing stands between the token and the one before it. */
static gboolean
is_glued (const EntenteDraft *draft,
          guint               token)
{
  return token > 0 && entente_draft_get_token (draft, token - 1)->span.end
                      == entente_draft_get_token (draft, token)->span.start;
}

/* Whether a token is made of these characters. */
static gboolean
is_made_of (const EntenteDraft *draft,
            guint               token,
            const char         *characters)
{
  const char *word = entente_draft_get_lower (draft, token);

  for (; *word != '\0'; word = g_utf8_next_char (word))
    if (g_utf8_strchr (characters, -1, g_utf8_get_char (word)) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
is_stop (const EntenteDraft *draft,
         guint               token)
{
  return is_made_of (draft, token, ".!?…");
}

static gboolean
is_closing (const EntenteDraft *draft,
            guint               token)
{
  return is_glued (draft, token) && is_one_of (draft, token, closing);
}

/* "U.S.", "p.m.", "Inc." */
static gboolean
may_be_last (const EntenteDraft *draft,
             guint               token)
{
  EntenteSpan span = entente_draft_get_token (draft, token)->span;
  const char *end = draft->text + span.end;

  if (is_one_of (draft, token, last))
    return TRUE;
  if (g_utf8_strlen (draft->text + span.start, entente_span_length (span)) < 3 || end[-1] != '.')
    return FALSE;

  for (const char *p = draft->text + span.start; p < end; p = g_utf8_next_char (p))
    if (*p != '.' && !g_unichar_isupper (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

/* Whether a token begins with a capital, or is a mark that opens before one. */
static gboolean
begins_upper (const EntenteDraft *draft,
              guint               token,
              guint               block_end)
{
  if (is_one_of (draft, token, opening) && !is_glued (draft, token) && token + 1 < block_end)
    token++;

  return is_capitalized (draft, token);
}

/* What a capital at the beginning says nothing else of than that a sentence
 * begins.
 */
static gboolean
is_function_word (EntenteUpos upos)
{
  switch (upos)
    {
    case ENTENTE_UPOS_ADP:
    case ENTENTE_UPOS_ADV:
    case ENTENTE_UPOS_AUX:
    case ENTENTE_UPOS_CCONJ:
    case ENTENTE_UPOS_DET:
    case ENTENTE_UPOS_PRON:
    case ENTENTE_UPOS_SCONJ:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * entente_sentence_ends:
 * @draft: a draft
 * @token: index of a token of its present block, not the last of that
 * @score: what the model says of a sentence's end there, above 0 for yes
 * @next: the next token's part of speech, %ENTENTE_UPOS_UNKNOWN if not known yet
 *
 * Returns: whether a sentence ends with the token
 */
gboolean
entente_sentence_ends (const EntenteDraft *draft,
                       guint               token,
                       float               score,
                       EntenteUpos         next)
{
  guint block_end = entente_draft_get_block (draft)->end;
  gboolean before_lower = g_unichar_islower (get_first_char (draft, token + 1));
  guint stop = token;

  while (is_closing (draft, stop))
    stop--;

  /* "It is late." - the mark belongs to the sentence. */
  if (is_stop (draft, stop) && is_closing (draft, token + 1))
    return FALSE;
  /* "Is it late?" he asked. - alt.animals */
  if (before_lower
      && (stop < token || (is_glued (draft, token + 1) && is_made_of (draft, token, ".…"))))
    return FALSE;
  if (is_stop (draft, stop) && begins_upper (draft, token + 1, block_end))
    return score > DOUBT;
  /* It moved to the U.S. The firm grew. */
  if (may_be_last (draft, stop) && is_capitalized (draft, token + 1) && is_function_word (next))
    return TRUE;

  return score > 0.0f;
}

/**
 * entente_sentence_seems_to_end:
 * @draft: a draft
 * @token: index of a token, not the last of its block
 * @block_end: index one past the last token of that block
 *
 * Returns: whether the marks alone say that a sentence ends with the token
 */
gboolean
entente_sentence_seems_to_end (const EntenteDraft *draft,
                               guint               token,
                               guint               block_end)
{
  return is_stop (draft, token) && !is_closing (draft, token + 1)
         && begins_upper (draft, token + 1, block_end);
}

static gboolean
is_in_capitals (const EntenteDraft *draft,
                guint               token)
{
  return token < draft->tokens->len
         && entente_token_is_upper (draft->text, entente_draft_get_token (draft, token));
}

static gboolean
has_number (const EntenteDraft *draft,
            guint               first,
            guint               end)
{
  for (guint i = first; i < end; i++)
    if (is_made_of (draft, i, "0123456789"))
      return TRUE;

  return FALSE;
}

/* Whether the tokens from @first to the dash are a dateline: a place in capitals
 * or with a date.
 */
static gboolean
is_dateline (const EntenteDraft *draft,
             guint               first,
             guint               dash)
{
  if (!is_in_capitals (draft, first)
      && !(is_capitalized (draft, first) && has_number (draft, first, dash)))
    return FALSE;

  /* Where all is in capitals they tell nothing. */
  return begins_upper (draft, dash + 1, entente_draft_get_block (draft)->end)
         && !(is_in_capitals (draft, dash + 1) && is_in_capitals (draft, dash + 2));
}

/**
 * entente_sentence_find_dateline:
 * @draft: a draft
 * @first: index of the first token of its present block
 *
 * Finds the end of a dateline: "LONDON, 3 May (Wire) - The talks went on".
 *
 * Returns: index of its dash, @first where the block begins with none
 */
guint
entente_sentence_find_dateline (const EntenteDraft *draft,
                                guint               first)
{
  guint end = entente_draft_get_block (draft)->end;

  for (guint i = first + 1; i + 1 < MIN (end, first + LONGEST_DATELINE + 1); i++)
    {
      if (is_stop (draft, i))
        return first;
      if (is_one_of (draft, i, dashes) && !is_glued (draft, i) && !is_glued (draft, i + 1))
        return is_dateline (draft, first, i) ? i : first;
    }

  return first;
}
