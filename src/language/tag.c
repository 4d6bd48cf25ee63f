/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/tag.h"

#include "language/lexicon.h"
#include "language/token.h"
#include "language/word.h"

#include <string.h>

/* Parts of speech from the lexicon, from endings, and from the word before:
 * enough to find verbs and the nouns around them.
 */

#define VERB_FORMS (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PARTICIPLE | ENTENTE_FEATURE_GERUND)

typedef struct
{
  const char *ending;
  EntenteUpos upos;
  guint features;
} Guess;

static const Guess guesses[] = {
  { "ly", ENTENTE_UPOS_ADV, 0 },
  { "ing", ENTENTE_UPOS_VERB, ENTENTE_FEATURE_GERUND },
  { "ed", ENTENTE_UPOS_VERB, ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PARTICIPLE },
  { "ous", ENTENTE_UPOS_ADJ, 0 },
  { "ful", ENTENTE_UPOS_ADJ, 0 },
  { "able", ENTENTE_UPOS_ADJ, 0 },
  { "ible", ENTENTE_UPOS_ADJ, 0 },
  { "ive", ENTENTE_UPOS_ADJ, 0 },
  { "ical", ENTENTE_UPOS_ADJ, 0 },
  { "less", ENTENTE_UPOS_ADJ, 0 },
  { "ness", ENTENTE_UPOS_NOUN, 0 },
  { "ss", ENTENTE_UPOS_NOUN, 0 },
  { "s", ENTENTE_UPOS_NOUN, ENTENTE_FEATURE_PLURAL },
};

typedef struct
{
  const char *text;
  EntenteAnnotation *annotation;
  EntenteToken *tokens;
} Tagger;

static EntenteUpos
get_likeliest (const EntenteWord *word)
{
  gsize length = strcspn (word->classes, " ");

  for (EntenteUpos upos = ENTENTE_UPOS_ADJ; upos <= ENTENTE_UPOS_X; upos++)
    {
      if (strlen (entente_upos_get_name (upos)) == length
          && strncmp (entente_upos_get_name (upos), word->classes, length) == 0)
        return upos;
    }

  return ENTENTE_UPOS_X;
}

static gboolean
is (const Tagger *self,
    guint         token,
    const char   *word)
{
  return entente_token_is (self->text, &self->tokens[token], word);
}

/* The token before, past adverbs and "not"; -1 at the sentence's beginning. */
static gint
find_before (const Tagger *self,
             guint         first,
             guint         token)
{
  gint i = (gint) token - 1;

  while (i >= (gint) first
         && (self->tokens[i].upos == ENTENTE_UPOS_ADV || is (self, (guint) i, "not")
             || is (self, (guint) i, "n't")))
    i--;

  return i < (gint) first ? -1 : i;
}

static gboolean
is_subject_pronoun (const Tagger *self,
                    guint         token)
{
  static const char * const pronouns[] = {
    "i", "you", "he", "she", "it", "we", "they", "who", "which", "that", NULL
  };
  g_autofree char *lower = entente_token_dup_lower (self->text, &self->tokens[token]);

  return g_strv_contains (pronouns, lower);
}

/* Whether what follows can be an object or an adverbial of a verb. */
static gboolean
begins_complement (const Tagger *self,
                   guint         token,
                   guint         end)
{
  EntenteWord word;
  g_autofree char *lower = NULL;

  if (token >= end)
    return FALSE;

  if (entente_token_is_capitalized (self->text, &self->tokens[token]))
    return TRUE;

  lower = entente_token_dup_lower (self->text, &self->tokens[token]);
  return !entente_word_find (lower, &word)
         || strstr ("DET PRON ADP ADV SCONJ PART NUM ADJ",
                    entente_upos_get_name (get_likeliest (&word))) != NULL
         || (word.features & ENTENTE_FEATURE_PLURAL) != 0;
}

static EntenteUpos
get_likeliest_of_token (const Tagger *self,
                        guint         token)
{
  g_autofree char *lower = entente_token_dup_lower (self->text, &self->tokens[token]);
  EntenteWord word;

  return entente_word_find (lower, &word) ? get_likeliest (&word) : ENTENTE_UPOS_UNKNOWN;
}

static gboolean
is_preposition (const Tagger *self,
                guint         token)
{
  return get_likeliest_of_token (self, token) == ENTENTE_UPOS_ADP && !is (self, token, "to");
}

static gboolean
begins_object (const Tagger *self,
               guint         token,
               guint         end)
{
  EntenteUpos upos = token < end ? get_likeliest_of_token (self, token) : ENTENTE_UPOS_UNKNOWN;

  return upos == ENTENTE_UPOS_DET || upos == ENTENTE_UPOS_PRON;
}

/* Whether a word that can be a verb and something else is a verb here. */
static gboolean
is_verb_here (const Tagger      *self,
              const EntenteWord *word,
              guint              first,
              guint              token,
              guint              end)
{
  gint before = find_before (self, first, token);
  EntenteUpos upos = before < 0 ? ENTENTE_UPOS_UNKNOWN : (EntenteUpos) self->tokens[before].upos;
  gboolean likely = get_likeliest (word) == ENTENTE_UPOS_VERB;

  if (before < 0)
    return likely && word->features == ENTENTE_FEATURE_NONE;

  if (is (self, (guint) before, "to") || upos == ENTENTE_UPOS_AUX
      || is_subject_pronoun (self, (guint) before))
    return TRUE;

  if (strstr (word->classes, "VERB") == NULL)
    return upos == ENTENTE_UPOS_PROPN && begins_object (self, token + 1, end);

  switch (upos)
    {
    case ENTENTE_UPOS_DET:
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_NUM:
    case ENTENTE_UPOS_ADP:
    case ENTENTE_UPOS_PRON:
    case ENTENTE_UPOS_VERB:
      return FALSE;
    case ENTENTE_UPOS_PART:
      return FALSE;
    case ENTENTE_UPOS_CCONJ:
      return likely;
    case ENTENTE_UPOS_NOUN:
      return begins_complement (self, token + 1, end)
             && (word->features & ENTENTE_FEATURE_PRESENT
                   ? !is_preposition (self, token + 1)
                     && !(self->tokens[before].features & ENTENTE_FEATURE_PLURAL)
                   : likely && (self->tokens[before].features & ENTENTE_FEATURE_PLURAL) != 0);
    case ENTENTE_UPOS_PROPN:
      return begins_complement (self, token + 1, end)
             && (likely
                 || (word->features & ENTENTE_FEATURE_PRESENT
                     && !is_preposition (self, token + 1)));
    default:
      return likely;
    }
}

/* "the alleged attack": a participle before a noun is an adjective. */
static gboolean
is_adjective_here (const Tagger *self,
                   guint         first,
                   guint         token,
                   guint         end)
{
  EntenteUpos before = token > first ? (EntenteUpos) self->tokens[token - 1].upos
                       : ENTENTE_UPOS_UNKNOWN;
  EntenteWord word;
  g_autofree char *lower = NULL;

  if (token + 1 >= end || (before != ENTENTE_UPOS_DET && before != ENTENTE_UPOS_ADJ
                           && !(before == ENTENTE_UPOS_PART && !is (self, token - 1, "to"))))
    return FALSE;

  lower = entente_token_dup_lower (self->text, &self->tokens[token + 1]);
  return entente_word_find (lower, &word) && entente_word_can_be (&word, "NOUN");
}

static void
set_tag (EntenteToken *token,
         EntenteUpos   upos,
         guint         features)
{
  token->upos = (guint8) upos;
  token->features = (guint16) features;
}

static void
tag_known (Tagger            *self,
           const EntenteWord *word,
           guint              first,
           guint              token,
           guint              end)
{
  EntenteToken *t = &self->tokens[token];
  gboolean can_be_verb = entente_word_can_be (word, "VERB");
  gboolean ambiguous = can_be_verb && (strchr (word->classes, ' ') != NULL
                                       || get_likeliest (word) != ENTENTE_UPOS_VERB);
  guint features = word->features;

  t->lemma = word->lemma;

  if (!can_be_verb)
    {
      set_tag (t, get_likeliest (word), features & ENTENTE_FEATURE_PLURAL);
    }
  else if (features & VERB_FORMS && is_adjective_here (self, first, token, end))
    {
      set_tag (t, ENTENTE_UPOS_ADJ, ENTENTE_FEATURE_NONE);
    }
  else if (!ambiguous || is_verb_here (self, word, first, token, end))
    {
      gint before = find_before (self, first, token);
      gboolean infinitive = before >= 0 && is (self, (guint) before, "to");

      set_tag (t, ENTENTE_UPOS_VERB, (features & ~(guint) ENTENTE_FEATURE_PLURAL)
                                     | (infinitive ? ENTENTE_FEATURE_INFINITIVE : 0));
    }
  else
    {
      EntenteUpos upos = get_likeliest (word);

      set_tag (t, upos == ENTENTE_UPOS_VERB ? ENTENTE_UPOS_NOUN : upos,
               features & ENTENTE_FEATURE_PLURAL);
    }
}

static void
tag_unknown (Tagger *self,
             guint   token)
{
  EntenteToken *t = &self->tokens[token];

  set_tag (t, ENTENTE_UPOS_NOUN, ENTENTE_FEATURE_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (guesses); i++)
    {
      if (g_str_has_suffix (t->lemma, guesses[i].ending))
        {
          set_tag (t, guesses[i].upos, guesses[i].features);
          return;
        }
    }
}

static void
tag_word (Tagger *self,
          guint   first,
          guint   token,
          guint   end)
{
  EntenteToken *t = &self->tokens[token];
  gunichar c = g_utf8_get_char (self->text + t->span.start);
  EntenteWord word;

  if (g_unichar_isdigit (c))
    set_tag (t, ENTENTE_UPOS_NUM, ENTENTE_FEATURE_NONE);
  else if (entente_token_is_possessive (self->text, t))
    set_tag (t, token > first && entente_token_is_word (self->text, t - 1)
                  ? ENTENTE_UPOS_PART : ENTENTE_UPOS_PUNCT, ENTENTE_FEATURE_NONE);
  else if (entente_word_find (t->lemma, &word))
    tag_known (self, &word, first, token, end);
  else if (!entente_token_is_word (self->text, t))
    set_tag (t, ENTENTE_UPOS_PUNCT, ENTENTE_FEATURE_NONE);
  else
    tag_unknown (self, token);
}

static gboolean
makes_passive (const char *lemma)
{
  return g_str_equal (lemma, "be") || g_str_equal (lemma, "get") || g_str_equal (lemma, "become");
}

/* A participle behind a form of "be" is passive, as is one before "by". */
static void
mark_passive (Tagger *self,
              guint   first,
              guint   end)
{
  for (guint i = first; i < end; i++)
    {
      gint before = find_before (self, first, i);

      if (self->tokens[i].upos != ENTENTE_UPOS_VERB
          || !(self->tokens[i].features & ENTENTE_FEATURE_PARTICIPLE))
        continue;

      if ((before >= 0 && makes_passive (self->tokens[before].lemma))
          || (i + 1 < end && is (self, i + 1, "by")
              && !(before >= 0 && g_str_equal (self->tokens[before].lemma, "have"))))
        self->tokens[i].features |= ENTENTE_FEATURE_PASSIVE;
    }
}

static const char *
get_auxiliary_lemma (const char *lower)
{
  static const char * const be[] = {
    "am", "is", "are", "was", "were", "been", "being", "'m", "'re", NULL
  };
  static const char * const have[] = { "has", "had", "having", "'ve", NULL };
  static const char * const will[] = { "'ll", "wo", NULL };

  return g_strv_contains (be, lower) ? "be"
         : g_strv_contains (have, lower) ? "have"
         : g_strv_contains (will, lower) ? "will"
         : lower;
}

static void
tag_names (Tagger *self)
{
  for (guint i = 0; i < self->annotation->n_names; i++)
    {
      const EntenteName *name = &self->annotation->names[i];

      for (guint t = name->first; t < name->end; t++)
        {
          EntenteSpan span = self->tokens[t].span;
          g_autofree char *word = g_strndup (self->text + span.start, entente_span_length (span));

          set_tag (&self->tokens[t], ENTENTE_UPOS_PROPN, ENTENTE_FEATURE_NONE);
          self->tokens[t].lemma = g_string_chunk_insert_const (self->annotation->strings, word);
        }
    }
}

/**
 * entente_tags_assign:
 * @text: the document's text
 * @annotation: an annotation with tokens, whose lemmas are lower-case,
 *   sentences and names
 * @cancellable: (nullable): where it stops early, with some words untagged
 *
 * Gives the tokens their parts of speech, features and lemmas.
 */
void
entente_tags_assign (const char        *text,
                     EntenteAnnotation *annotation,
                     GCancellable      *cancellable)
{
  Tagger self = { text, annotation, annotation->tokens };

  g_return_if_fail (text != NULL);
  g_return_if_fail (annotation != NULL);

  tag_names (&self);

  for (guint s = 0; s < annotation->n_sentences && !g_cancellable_is_cancelled (cancellable); s++)
    {
      const EntenteSentence *sentence = &annotation->sentences[s];

      for (guint i = sentence->first; i < sentence->end; i++)
        {
          if (self.tokens[i].upos != ENTENTE_UPOS_UNKNOWN)
            continue;

          tag_word (&self, sentence->first, i, sentence->end);
          if (self.tokens[i].upos == ENTENTE_UPOS_AUX)
            self.tokens[i].lemma = get_auxiliary_lemma (self.tokens[i].lemma);
        }

      mark_passive (&self, sentence->first, sentence->end);
    }
}
