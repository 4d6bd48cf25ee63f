/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "language/lexicon.h"

/* Who says what: every token within somebody's speech is given its speaker, so
 * that a relation read there is a claim of that one.
 */

static const char * const as[] = { "as", NULL };
static const char * const of[] = { "of", NULL };

static gboolean
is_saying (const EntenteExtraction *self,
           guint                    token)
{
  return self->annotation->tokens[token].upos == ENTENTE_UPOS_VERB
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH),
                                    self->annotation->tokens[token].lemma) != NULL;
}

static gint
get_actor_of (const EntenteExtraction *self,
              gint                     token)
{
  g_autoptr (GArray) arguments = entente_arguments_new ();

  if (token < 0 || !entente_arguments_add (self, (guint) token, arguments))
    return ENTENTE_NO_ACTOR;

  return g_array_index (arguments, EntenteArgument, 0).actor;
}

static gint
get_speaker (const EntenteExtraction *self,
             guint                    verb)
{
  return entente_clause_is_passive (self, verb) ? ENTENTE_NO_ACTOR
         : get_actor_of (self, entente_clause_find_subject (self, verb));
}

/* Marks a subtree but for the one below @without. */
static void
mark (EntenteExtraction *self,
      guint              token,
      gint               without,
      gint               speaker)
{
  self->speaker_at[token] = speaker;

  for (gint i = self->syntax.first_child[token]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if (i != without)
        mark (self, (guint) i, without, speaker);
    }
}

/* "..., A said", "as A said": the clause that a verb of saying is put into. */
static gboolean
is_inserted (const EntenteExtraction *self,
             guint                    verb)
{
  return entente_syntax_is (&self->syntax, verb, "parataxis")
         || (entente_syntax_is (&self->syntax, verb, "advcl")
             && entente_syntax_find_lemma (&self->syntax, verb, "mark", as) >= 0);
}

/* "according to A". */
static gboolean
names_source (const EntenteExtraction *self,
              guint                    token)
{
  g_autofree char *preposition = NULL;

  if (!entente_syntax_is (&self->syntax, token, "obl"))
    return FALSE;

  preposition = entente_syntax_dup_case (&self->syntax, token);
  return g_strcmp0 (preposition, "according to") == 0;
}

static void
mark_around (EntenteExtraction *self,
             guint              token)
{
  for (gint i = self->syntax.first_child[token]; i >= 0; i = self->syntax.next_sibling[i])
    {
      gint speaker = ENTENTE_NO_ACTOR;

      if (is_saying (self, (guint) i) && is_inserted (self, (guint) i))
        speaker = get_speaker (self, (guint) i);
      else if (names_source (self, (guint) i))
        speaker = get_actor_of (self, i);

      if (speaker != ENTENTE_NO_ACTOR)
        mark (self, token, i, speaker);
    }
}

/* "A said that ...", "A accused B of ...". */
static void
mark_reported (EntenteExtraction *self,
               guint              verb)
{
  gint speaker = get_speaker (self, verb);

  if (speaker == ENTENTE_NO_ACTOR)
    return;

  for (gint i = self->syntax.first_child[verb]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if (entente_syntax_is (&self->syntax, (guint) i, "ccomp")
          || (entente_syntax_is (&self->syntax, (guint) i, "parataxis") && !is_saying (self, (guint) i))
          || (entente_syntax_is (&self->syntax, (guint) i, "advcl")
              && entente_syntax_find_lemma (&self->syntax, (guint) i, "mark", of) >= 0))
        mark (self, (guint) i, ENTENTE_NO_TOKEN, speaker);
    }
}

/* From outside to inside, so that a speech within a speech is its speaker's. */
static void
read_below (EntenteExtraction *self,
            guint              token)
{
  mark_around (self, token);
  if (is_saying (self, token))
    mark_reported (self, token);

  for (gint i = self->syntax.first_child[token]; i >= 0; i = self->syntax.next_sibling[i])
    read_below (self, (guint) i);
}

/* Quotations. */

static gunichar
get_char (const EntenteExtraction *self,
          guint                    token)
{
  return g_utf8_get_char (self->text + self->annotation->tokens[token].span.start);
}

static gboolean
opens_quotation (const EntenteExtraction *self,
                 guint                    token)
{
  const EntenteToken *tokens = self->annotation->tokens;
  gunichar c = get_char (self, token);

  return c == 0x201C || c == 0xAB
         || (c == '"'
             && (token + 1 == self->annotation->n_tokens
                 || tokens[token].span.end == tokens[token + 1].span.start)
             && (token == 0 || tokens[token - 1].span.end != tokens[token].span.start));
}

static gboolean
closes_quotation (const EntenteExtraction *self,
                  guint                    token)
{
  gunichar c = get_char (self, token);

  return c == 0x201D || c == 0xBB || (c == '"' && !opens_quotation (self, token));
}

static guint
get_block (const EntenteExtraction *self,
           guint                    token)
{
  return self->annotation->sentences[self->annotation->tokens[token].sentence].block;
}

/* Index of the mark of a quotation that is open where a sentence begins, -1
 * where there is none.
 */
static gint
find_open_mark (const EntenteExtraction *self,
                const EntenteSentence   *sentence)
{
  for (guint i = sentence->first; i-- > 0 && get_block (self, i) == sentence->block;)
    {
      if (closes_quotation (self, i))
        return ENTENTE_NO_TOKEN;
      if (opens_quotation (self, i))
        return (gint) i;
    }

  return ENTENTE_NO_TOKEN;
}

/* Who is named as a speaker anywhere in a sentence. */
static gint
find_speaker (const EntenteExtraction *self,
              const EntenteSentence   *sentence)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      gint speaker = is_saying (self, i) ? get_speaker (self, i) : ENTENTE_NO_ACTOR;

      if (speaker != ENTENTE_NO_ACTOR)
        return speaker;
    }

  return ENTENTE_NO_ACTOR;
}

/* A quotation without a word of who says it goes on with the speaker of the
 * sentence before.
 */
static gint
get_speaker_before (const EntenteExtraction *self,
                    const EntenteSentence   *sentence)
{
  guint index = (guint) (sentence - self->annotation->sentences);
  const EntenteSentence *before = index > 0 ? sentence - 1 : NULL;
  gint speaker = ENTENTE_NO_ACTOR;

  if (before == NULL)
    return ENTENTE_NO_ACTOR;

  speaker = find_speaker (self, before);
  for (guint i = before->end; speaker == ENTENTE_NO_ACTOR && i-- > before->first;)
    speaker = self->speaker_at[i];

  return speaker;
}

static void
mark_unspoken (EntenteExtraction *self,
               guint              first,
               guint              end,
               gint               speaker)
{
  for (guint i = first; i < end; i++)
    {
      if (self->speaker_at[i] == ENTENTE_NO_ACTOR)
        self->speaker_at[i] = speaker;
    }
}

/* Gives what stands between quotation marks to @speaker, from the mark that
 * opened before the sentence on.
 */
static void
mark_quotations (EntenteExtraction     *self,
                 const EntenteSentence *sentence,
                 gint                   speaker)
{
  gint open = find_open_mark (self, sentence);

  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (opens_quotation (self, i))
        open = (gint) i;
      else if (open >= 0 && closes_quotation (self, i))
        {
          mark_unspoken (self, (guint) open, i, speaker);
          open = ENTENTE_NO_TOKEN;
        }
    }

  if (open >= 0)
    mark_unspoken (self, MAX ((guint) open, sentence->first), sentence->end, speaker);
}

/**
 * entente_speech_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Finds whose speech the tokens of a sentence are; the end of a quotation also
 * says whose the sentences before it are.
 */
void
entente_speech_read (EntenteExtraction     *extraction,
                     const EntenteSentence *sentence)
{
  gint speaker = find_speaker (extraction, sentence);

  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (entente_syntax_get_head (&extraction->syntax, i) < 0)
        read_below (extraction, i);
    }

  if (speaker == ENTENTE_NO_ACTOR)
    speaker = get_speaker_before (extraction, sentence);

  mark_quotations (extraction, sentence, speaker);
}
