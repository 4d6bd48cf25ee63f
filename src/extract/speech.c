/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/token.h"

/* Who says what: every token within somebody's speech is given its speaker, so
 * that a relation read there is a claim of that one.
 */

static const char * const saying[] = {
  "say", "tell", "add", "write", "argue", "note", "explain", "insist", "warn", "claim",
  "state", "declare", "announce", "report", "believe", "allege", "assert", "suggest",
  "reveal", "confirm", "admit", "acknowledge", "think", "recall", "deny", "comment",
  "remark", "stress", "emphasize", "testify", "predict", "estimate", NULL
};

typedef struct
{
  const EntentePhrases *phrases;
  EntenteExtraction *extraction;
  const EntenteToken *tokens;
  guint first;
  guint end;
} SpeechReader;

static gunichar
get_char (const SpeechReader *self,
          guint               token)
{
  return g_utf8_get_char (self->extraction->text + self->tokens[token].span.start);
}

static gboolean
opens_quotation (const SpeechReader *self,
                 guint               token)
{
  gunichar c = get_char (self, token);

  return c == 0x201C || c == 0xAB
         || (c == '"'
             && (token + 1 == self->end
                 || self->tokens[token].span.end == self->tokens[token + 1].span.start)
             && (token == self->first
                 || self->tokens[token - 1].span.end != self->tokens[token].span.start));
}

static gboolean
closes_quotation (const SpeechReader *self,
                  guint               token)
{
  gunichar c = get_char (self, token);

  return c == 0x201D || c == 0xBB || (c == '"' && !opens_quotation (self, token));
}

static gboolean
is_saying (const SpeechReader *self,
           guint               index)
{
  guint head = 0;

  if (!entente_phrases_is (self->phrases, index, ENTENTE_PHRASE_VERB))
    return FALSE;

  head = entente_phrases_get (self->phrases, index)->head;

  return g_strv_contains (saying, self->tokens[head].lemma);
}

/* Who speaks by a verb of saying: its subject, or whom it stands before
 * ("..., said Ann Bell").
 */
static gint
find_speaker (const SpeechReader *self,
              guint               index,
             gboolean           *inverted)
{
  g_autoptr (GArray) subjects = entente_clause_dup_subjects (self->phrases, index);
  EntenteArgument behind = { .actor = ENTENTE_NO_ACTOR };

  *inverted = subjects->len == 0;
  if (subjects->len > 0)
    return g_array_index (subjects, EntenteArgument, 0).actor;

  if (entente_phrases_is (self->phrases, index + 1, ENTENTE_PHRASE_NOUN))
    behind = entente_phrases_get_argument (self->phrases, index + 1);

  return behind.actor;
}

static void
set_speaker (const SpeechReader *self,
             guint               first,
             guint               end,
             gint                speaker)
{
  for (guint i = first; i < end; i++)
    self->extraction->speaker_at[i] = speaker;
}

/* Marks what stands between quotation marks. Returns whether anything did. */
static gboolean
mark_quotations (const SpeechReader *self,
                 gint                speaker)
{
  gboolean inside = FALSE;
  gboolean any = FALSE;

  for (guint i = self->first; i < self->end; i++)
    {
      if (opens_quotation (self, i))
        inside = TRUE;
      else if (closes_quotation (self, i))
        inside = FALSE;
      else if (inside)
        {
          set_speaker (self, i, i + 1, speaker);
          any = TRUE;
        }
    }

  return any;
}

/* "A said that ..." marks what follows; "..., A said." what stands before. */
static void
mark_reported (const SpeechReader *self,
               guint               index,
               gint                speaker,
               gboolean            inverted)
{
  const EntentePhrase *verb = entente_phrases_get (self->phrases, index);

  if (!inverted && self->end - verb->end > 4)
    {
      set_speaker (self, verb->end, self->end, speaker);
      return;
    }

  for (guint i = index; i-- > 0;)
    {
      if (entente_phrases_is (self->phrases, i, ENTENTE_PHRASE_COMMA))
        {
          set_speaker (self, self->first, entente_phrases_get (self->phrases, i)->first, speaker);
          return;
        }
    }
}

static gboolean
mark_according_to (const SpeechReader *self)
{
  for (guint i = self->first; i + 2 < self->end; i++)
    {
      guint name = i + 2;

      if (!entente_extraction_is (self->extraction, i, "according")
          || !entente_extraction_is (self->extraction, i + 1, "to"))
        continue;

      if (entente_extraction_is (self->extraction, name, "the") && name + 1 < self->end)
        name++;

      if (entente_extraction_get_actor (self->extraction, name) == ENTENTE_NO_ACTOR)
        return FALSE;

      set_speaker (self, self->first, self->end,
                   entente_extraction_get_actor (self->extraction, name));
      return TRUE;
    }

  return FALSE;
}

/* A quotation without a word of who says it goes on with the speaker of the
 * sentence before, within a block or from one to the next.
 */
static gint
get_speaker_before (const SpeechReader *self)
{
  for (guint i = self->first; i > 0 && self->first - i < 60;)
    {
      i--;
      if (self->extraction->speaker_at[i] != ENTENTE_NO_ACTOR)
        return self->tokens[i].sentence + 2 > self->tokens[self->first].sentence
               ? self->extraction->speaker_at[i]
                                                                               : ENTENTE_NO_ACTOR;
    }

  return ENTENTE_NO_ACTOR;
}

/**
 * entente_speech_read:
 * @phrases: a sentence
 *
 * Finds whose speech the tokens of a sentence are.
 */
void
entente_speech_read (EntentePhrases *phrases)
{
  SpeechReader self = { .phrases = phrases };

  g_return_if_fail (phrases != NULL);

  self.extraction = phrases->extraction;
  self.tokens = phrases->extraction->annotation->tokens;
  self.first = phrases->sentence->first;
  self.end = phrases->sentence->end;

  if (mark_according_to (&self))
    return;

  for (guint i = 0; i < phrases->items->len; i++)
    {
      gboolean inverted = FALSE;
      gint speaker = is_saying (&self, i) ? find_speaker (&self, i, &inverted) : ENTENTE_NO_ACTOR;

      if (speaker == ENTENTE_NO_ACTOR)
        continue;

      if (!mark_quotations (&self, speaker))
        mark_reported (&self, i, speaker, inverted);
      return;
    }

  mark_quotations (&self, get_speaker_before (&self));
}
