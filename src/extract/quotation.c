/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/speech.h"

#include "extract/argument.h"
#include "extract/clause.h"

/* Quotations: where they are, and who says them. */

#define LEFT_SINGLE 0x2018
#define RIGHT_SINGLE 0x2019
#define LEFT_DOUBLE 0x201C
#define RIGHT_DOUBLE 0x201D

static const EntenteToken *
get_token (const EntenteSpeech *self,
           guint                token)
{
  return &self->extraction->annotation->tokens[token];
}

static const EntenteSentence *
get_sentence (const EntenteSpeech *self,
              guint                token)
{
  return &self->extraction->annotation->sentences[get_token (self, token)->sentence];
}

static gboolean
touches_next (const EntenteSpeech *self,
              guint                token)
{
  return token + 1 < self->extraction->annotation->n_tokens
         && get_token (self, token)->span.end == get_token (self, token + 1)->span.start;
}

/* The character that a quotation mark is, 0 for any other token. */
static gunichar
get_mark (const EntenteSpeech *self,
          guint                token)
{
  const char *word = self->extraction->text + get_token (self, token)->span.start;
  gunichar mark = g_utf8_get_char (word);

  return g_utf8_next_char (word) - self->extraction->text
         == (gssize) get_token (self, token)->span.end ? mark : 0;
}

/* The mark that would close a quotation that a token opens, 0 if it opens none. */
static gunichar
get_closing_mark (const EntenteSpeech *self,
                  guint                token)
{
  switch (get_mark (self, token))
    {
    case LEFT_DOUBLE:
      return RIGHT_DOUBLE;
    case LEFT_SINGLE:
      return RIGHT_SINGLE;
    case 0xAB:
      return 0xBB;
    case '"':
    case '\'':
      return touches_next (self, token) && (token == 0 || !touches_next (self, token - 1))
             ? get_mark (self, token) : 0;
    default:
      return 0;
    }
}

/* Where the quotation ends whose mark is @first. One that is never closed goes
 * on to the end of its paragraph if a sentence begins with it: the next
 * paragraph opens it again.
 */
static guint
find_end (const EntenteSpeech *self,
          guint                first)
{
  gunichar closing = get_closing_mark (self, first);
  const EntenteSentence *sentence = get_sentence (self, first);
  guint n_tokens = self->extraction->annotation->n_tokens;
  guint i = first + 1;

  for (; i < n_tokens && get_sentence (self, i)->block == sentence->block; i++)
    {
      if (get_mark (self, i) == closing && get_closing_mark (self, i) == 0)
        return i;
    }

  return first == sentence->first && closing != '\'' ? i : first;
}

/**
 * entente_quotations_find:
 * @speech: a speech
 *
 * Finds the quotations of a document.
 */
void
entente_quotations_find (EntenteSpeech *speech)
{
  guint n_tokens = speech->extraction->annotation->n_tokens;

  for (guint i = 0; i < n_tokens; i++)
    {
      EntenteQuotation quotation = { i, i, ENTENTE_NO_ACTOR };

      if (get_closing_mark (speech, i) != 0)
        quotation.end = find_end (speech, i);
      if (quotation.end == i)
        continue;

      for (guint j = i; j < quotation.end; j++)
        speech->extraction->quotation_at[j] = (gint) speech->quotations->len;

      g_array_append_val (speech->quotations, quotation);
      i = quotation.end
          - (quotation.end < n_tokens && get_closing_mark (speech, quotation.end) != 0);
    }
}

/* Speakers. */

static EntenteQuotation *
get_quotation (const EntenteSpeech *self,
               guint                index)
{
  return &g_array_index (self->quotations, EntenteQuotation, index);
}

static guint
get_distance (const EntenteQuotation *self,
              guint                   token)
{
  return token < self->first ? self->first - token : token - self->end;
}

/* The verb of saying that stands nearest to a quotation, outside of any, in
 * tokens [first, end).
 */
static gint
find_verb (const EntenteSpeech    *self,
           const EntenteQuotation *quotation,
           guint                   first,
           guint                   end)
{
  gint found = ENTENTE_NO_TOKEN;

  for (guint i = first; i < end; i++)
    {
      if (self->extraction->quotation_at[i] < 0 && entente_speech_is_verb (self, i)
          && (found < 0 || get_distance (quotation, i) < get_distance (quotation, (guint) found)))
        found = (gint) i;
    }

  return found;
}

/* Whether it is a sentence of its own, and not some words of one. */
static gboolean
is_whole (const EntenteSpeech    *self,
          const EntenteQuotation *quotation)
{
  return quotation->first == get_sentence (self, quotation->first)->first
         || entente_extraction_is (self->extraction, quotation->first - 1, ":");
}

static gint
get_person (const EntenteSpeech *self,
            gint                 token)
{
  g_autoptr (GArray) arguments = entente_arguments_new ();
  gint actor = ENTENTE_NO_ACTOR;

  if (token < 0 || self->extraction->quotation_at[token] >= 0
      || !entente_arguments_add (self->extraction, (guint) token, arguments))
    return ENTENTE_NO_ACTOR;

  actor = g_array_index (arguments, EntenteArgument, 0).actor;
  return entente_extraction_lookup (self->extraction, actor)->kind == ENTENTE_ACTOR_PERSON ? actor
         : ENTENTE_NO_ACTOR;
}

/* "Ann Bell: "..."". */
static gint
find_name_before_colon (const EntenteSpeech    *self,
                        const EntenteQuotation *quotation)
{
  const EntenteMention *mention = quotation->first < 2 ? NULL
                                  : entente_extraction_get_mention (self->extraction,
                                                                    quotation->first - 2);

  return mention != NULL && mention->first == get_sentence (self, quotation->first)->first
         ? entente_extraction_get_actor (self->extraction, quotation->first - 2)
         : ENTENTE_NO_ACTOR;
}

/* "Bell was blunt: "..."". */
static gint
find_speaker_before_colon (const EntenteSpeech    *self,
                           const EntenteQuotation *quotation)
{
  guint first = get_sentence (self, quotation->first)->first;
  gint speaker = find_name_before_colon (self, quotation);

  for (guint i = quotation->first; speaker == ENTENTE_NO_ACTOR && i-- > first;)
    {
      if (entente_syntax_find (&self->extraction->syntax, i, "nsubj") >= 0)
        speaker = get_person (self, entente_clause_find_subject (self->extraction, i));
    }

  return speaker;
}

/* A quotation without a word of who says it goes on with the speaker of the
 * sentence before: one that is quoted there, or named as saying something.
 */
static gint
find_speaker_before (const EntenteSpeech    *self,
                     const EntenteQuotation *quotation)
{
  const EntenteSentence *sentence = get_sentence (self, quotation->first);
  gint verb = ENTENTE_NO_TOKEN;

  if (sentence == self->extraction->annotation->sentences)
    return ENTENTE_NO_ACTOR;

  verb = find_verb (self, quotation, sentence[-1].first, sentence[-1].end);
  if (verb >= 0)
    return entente_speech_find_speaker (self, (guint) verb);

  for (guint i = sentence[-1].end; i-- > sentence[-1].first;)
    {
      if (self->extraction->quotation_at[i] >= 0)
        return get_quotation (self, (guint) self->extraction->quotation_at[i])->speaker;
    }

  return ENTENTE_NO_ACTOR;
}

static gint
find_speaker (const EntenteSpeech    *self,
              const EntenteQuotation *quotation)
{
  gint verb = find_verb (self, quotation, get_sentence (self, quotation->first)->first,
                         get_sentence (self, quotation->end - 1)->end);

  if (verb >= 0)
    return entente_speech_find_speaker (self, (guint) verb);

  if (!is_whole (self, quotation))
    return ENTENTE_NO_ACTOR;

  return quotation->first == get_sentence (self, quotation->first)->first
         ? find_speaker_before (self, quotation)
         : find_speaker_before_colon (self, quotation);
}

static gboolean
is_first_person (const EntenteToken *token)
{
  return token->upos == ENTENTE_UPOS_PRON && (token->features & ENTENTE_FEATURE_FIRST) != 0;
}

/* Whom "I" means, where nothing else tells who speaks. */
static gint
find_first_person (const EntenteSpeech    *self,
                   const EntenteQuotation *quotation)
{
  for (guint i = quotation->first; i < quotation->end; i++)
    {
      gint actor = is_first_person (get_token (self, i))
                   && !entente_extraction_is_plural (self->extraction, i)
                   ? entente_extraction_get_actor (self->extraction, i) : ENTENTE_NO_ACTOR;

      if (entente_extraction_is_kind (self->extraction, actor, ENTENTE_ACTOR_PERSON))
        return actor;
    }

  return ENTENTE_NO_ACTOR;
}

static void
mark_quotation (const EntenteSpeech    *self,
                const EntenteQuotation *quotation)
{
  EntenteExtraction *extraction = self->extraction;

  for (guint i = quotation->first; i < quotation->end; i++)
    {
      if (extraction->speaker_at[i] == ENTENTE_NO_ACTOR)
        extraction->speaker_at[i] = quotation->speaker;
      if (is_first_person (get_token (self, i)))
        extraction->voice_at[i] = quotation->speaker;
    }
}

/* Whether a quotation goes on in the next paragraph, which opens it again. */
static gboolean
goes_on (const EntenteSpeech *self,
         guint                index)
{
  const EntenteQuotation *quotation = get_quotation (self, index);

  return index + 1 < self->quotations->len
         && quotation->end == get_quotation (self, index + 1)->first
         && get_sentence (self, quotation->first)->block
            != get_sentence (self, quotation->end)->block;
}

/**
 * entente_quotations_attribute:
 * @speech: a speech
 *
 * Finds who says each quotation, and marks what nobody else is known to say in
 * it as theirs, and "I" and "we" as themselves.
 */
void
entente_quotations_attribute (EntenteSpeech *speech)
{
  for (guint i = 0; i < speech->quotations->len; i++)
    get_quotation (speech, i)->speaker = find_speaker (speech, get_quotation (speech, i));

  for (guint i = speech->quotations->len; i-- > 0;)
    {
      EntenteQuotation *quotation = get_quotation (speech, i);

      if (quotation->speaker == ENTENTE_NO_ACTOR && goes_on (speech, i))
        quotation->speaker = get_quotation (speech, i + 1)->speaker;
      if (quotation->speaker == ENTENTE_NO_ACTOR)
        quotation->speaker = find_first_person (speech, quotation);
    }

  for (guint i = 0; i < speech->quotations->len; i++)
    mark_quotation (speech, get_quotation (speech, i));
}
