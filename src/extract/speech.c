/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/speech.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/operator.h"
#include "extract/steps.h"
#include "language/lexicon.h"
#include "language/token.h"

/* Whose words are whose: "A said that ...", "..., A said", "according to A".
 * What nobody is said to say is the document's own.
 */

static const char * const as[] = { "as", NULL };
static const char * const that[] = { "that", NULL };

static const EntenteToken *
get_token (const EntenteSpeech *self,
           guint                token)
{
  return &self->extraction->annotation->tokens[token];
}

static const EntenteSyntax *
get_syntax (const EntenteSpeech *self)
{
  return &self->extraction->syntax;
}

/**
 * entente_speech_is_verb:
 * @self: a speech
 * @token: index of a token
 *
 * Returns: whether it is a verb of saying or thinking, alone or with its particle
 */
gboolean
entente_speech_is_verb (const EntenteSpeech *self,
                        guint                token)
{
  const EntenteLexicon *lexicon = entente_lexicon_get (ENTENTE_LEXICON_SPEECH);
  const char *lemma = get_token (self, token)->lemma;
  gint particle = ENTENTE_NO_TOKEN;
  g_autofree char *both = NULL;

  if (get_token (self, token)->upos != ENTENTE_UPOS_VERB)
    return FALSE;

  if (entente_lexicon_lookup (lexicon, lemma) != NULL)
    return TRUE;

  particle = entente_syntax_find (get_syntax (self), token, "compound:prt");
  if (particle < 0)
    return FALSE;

  both = g_strconcat (lemma, " ", get_token (self, (guint) particle)->lemma, NULL);
  return entente_lexicon_lookup (lexicon, both) != NULL;
}

/* "A said that B won, while C lost": beside what is said. */
static gboolean
stands_beside (const EntenteSpeech *self,
               guint                clause)
{
  static const char * const words[] = { "while", "whereas", "whilst", NULL };

  return entente_syntax_is (get_syntax (self), clause, "advcl")
         && entente_syntax_find_lemma (get_syntax (self), clause, "mark", words) >= 0;
}

/* Of the words below what stands in a quotation those outside are not quoted. */
static gboolean
is_within (const EntenteSpeech *self,
           guint                token,
           guint                clause)
{
  return self->extraction->quotation_at[clause] < 0 || self->extraction->quotation_at[token] >= 0;
}

static void
mark_below (const EntenteSpeech *self,
            guint                token,
            guint                clause,
            gint                 without,
            gint                 speaker)
{
  const EntenteSyntax *syntax = get_syntax (self);

  if (is_within (self, token, clause))
    self->extraction->speaker_at[token] = speaker;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if (i != without && !stands_beside (self, (guint) i))
        mark_below (self, (guint) i, clause, without, speaker);
    }
}

/* Marks a clause but for what is below @without. */
static void
mark (const EntenteSpeech *self,
      guint                clause,
      gint                 without,
      gint                 speaker)
{
  mark_below (self, clause, clause, without, speaker);
}

/* What is put into a clause. */

/* "said", "is said", and not "saying". */
static gboolean
is_told (const EntenteSpeech *self,
         guint                verb)
{
  guint features = get_token (self, verb)->features;

  return features & (ENTENTE_FEATURE_FINITE | ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PASSIVE)
         || entente_syntax_find (get_syntax (self), verb, "aux") >= 0;
}

/* What is quoted is put into nothing but its own quotation. */
static gboolean
is_around (const EntenteSpeech *self,
           guint                verb)
{
  gint quotation = self->extraction->quotation_at[verb];
  gint head = entente_syntax_get_head (get_syntax (self), verb);

  return quotation < 0 || (head >= 0 && self->extraction->quotation_at[head] == quotation);
}

/* "..., A said", "as A said", "as A put it". */
static gboolean
is_inserted (const EntenteSpeech *self,
             guint                verb)
{
  static const char * const verbs[] = { "put", "quote", "cite", NULL };
  const EntenteSyntax *syntax = get_syntax (self);

  if (!is_told (self, verb) || !is_around (self, verb))
    return FALSE;

  if (entente_syntax_is (syntax, verb, "advcl"))
    return entente_syntax_find_lemma (syntax, verb, "mark", as) >= 0
           && (entente_speech_is_verb (self, verb)
               || g_strv_contains (verbs, get_token (self, verb)->lemma));

  return entente_syntax_is (syntax, verb, "parataxis") && entente_speech_is_verb (self, verb);
}

/* "according to A", "in the words of A", "in A's view". */
static gboolean
names_source (const EntenteSpeech *self,
              guint                token)
{
  static const char * const views[] = {
    "word", "words", "view", "opinion", "eye", "judgment", "judgement", "estimation", "account",
    NULL
  };
  g_autofree char *preposition = NULL;

  if (!entente_syntax_is (get_syntax (self), token, "obl")
      && !entente_syntax_is (get_syntax (self), token, "nmod"))
    return FALSE;

  preposition = entente_syntax_dup_case (get_syntax (self), token);
  return g_strcmp0 (preposition, "according to") == 0
         || ((g_strcmp0 (preposition, "in") == 0 || g_strcmp0 (preposition, "by") == 0)
             && g_strv_contains (views, get_token (self, token)->lemma));
}

/* "A said ..., as quoted by B": A's words. */
static gboolean
is_passed_on (const EntenteSpeech *self,
              guint                verb,
              guint                clause)
{
  return entente_syntax_is (get_syntax (self), verb, "advcl")
         && entente_clause_is_passive (self->extraction, verb)
         && self->extraction->speaker_at[clause] != ENTENTE_NO_ACTOR;
}

static void
mark_around (const EntenteSpeech *self,
             guint                token)
{
  const EntenteSyntax *syntax = get_syntax (self);

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      gint speaker = ENTENTE_NO_ACTOR;

      if (is_inserted (self, (guint) i) && !is_passed_on (self, (guint) i, token))
        speaker = entente_speech_find_speaker (self, (guint) i);
      else if (names_source (self, (guint) i))
        speaker = entente_speech_find_author (self, (guint) i);

      if (speaker != ENTENTE_NO_ACTOR)
        mark (self, token, i, speaker);
    }
}

/* What hangs on a verb of saying. */

/* "denied meeting B": what they say of themselves. */
static gboolean
is_confessed (const EntenteSpeech *self,
              guint                verb,
              guint                clause)
{
  static const char * const verbs[] = {
    "deny", "admit", "acknowledge", "recall", "confess", "remember", "mention", "regret", NULL
  };

  return (entente_syntax_is (get_syntax (self), clause, "xcomp")
          || entente_syntax_is (get_syntax (self), clause, "advcl"))
         && g_strv_contains (verbs, get_token (self, verb)->lemma)
         && (get_token (self, clause)->features & ENTENTE_FEATURE_INFINITIVE) == 0
         && entente_syntax_find (get_syntax (self), clause, "nsubj") < 0;
}

/* "said, citing B, that": the parse may take what comes with saying for what is said. */
static gboolean
is_bare_participle (const EntenteSpeech *self,
                    guint                clause)
{
  return get_token (self, clause)->features & (ENTENTE_FEATURE_PARTICIPLE | ENTENTE_FEATURE_GERUND)
         && entente_syntax_find (get_syntax (self), clause, "nsubj") < 0
         && entente_syntax_find (get_syntax (self), clause, "aux") < 0
         && entente_syntax_find (get_syntax (self), clause, "mark") < 0;
}

/* "A wrote about it; B left." */
static gboolean
is_set_apart (const EntenteSpeech *self,
              guint                clause)
{
  guint first = entente_syntax_get_first (get_syntax (self), clause);

  return entente_extraction_is (self->extraction, first, ";")
         || (first > 0 && entente_extraction_is (self->extraction, first - 1, ";"));
}

/* "A said that ...", "A said: ...". */
static gboolean
is_said (const EntenteSpeech *self,
         guint                verb,
         guint                clause)
{
  const EntenteSyntax *syntax = get_syntax (self);

  if (entente_syntax_is (syntax, clause, "parataxis"))
    return clause > verb && !entente_speech_is_verb (self, clause)
           && !is_set_apart (self, clause);

  return (entente_syntax_is (syntax, clause, "ccomp") && !is_bare_participle (self, clause))
         || is_confessed (self, verb, clause);
}

/* "A accused B of ...", "A blamed B for ...". */
static gboolean
is_charged (const EntenteSpeech *self,
            guint                verb,
            guint                clause)
{
  return (entente_syntax_is (get_syntax (self), clause, "advcl")
          || entente_syntax_is (get_syntax (self), clause, "xcomp"))
         && entente_operator_is_charge (self->extraction, clause)
         && entente_operator_find (self->extraction, clause).governor == (gint) verb;
}

/* "said in a statement that ...": the parse hangs it on the statement. */
static void
mark_behind_noun (const EntenteSpeech *self,
                  guint                noun,
                  gint                 speaker)
{
  const EntenteSyntax *syntax = get_syntax (self);

  for (gint i = syntax->first_child[noun]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i > noun && entente_syntax_is (syntax, (guint) i, "acl")
          && !entente_syntax_is (syntax, (guint) i, "acl:relcl")
          && entente_syntax_find_lemma (syntax, (guint) i, "mark", that) >= 0)
        mark (self, (guint) i, ENTENTE_NO_TOKEN, speaker);
    }
}

static void
mark_reported (const EntenteSpeech *self,
               guint                verb)
{
  const EntenteSyntax *syntax = get_syntax (self);
  gint speaker = entente_speech_find_speaker (self, verb);

  if (speaker == ENTENTE_NO_ACTOR)
    return;

  for (gint i = syntax->first_child[verb]; i >= 0; i = syntax->next_sibling[i])
    {
      if (is_said (self, verb, (guint) i) || is_charged (self, verb, (guint) i))
        mark (self, (guint) i, ENTENTE_NO_TOKEN, speaker);
      else if (entente_syntax_is (syntax, (guint) i, "obl")
               || entente_syntax_is (syntax, (guint) i, "obj")
               || entente_syntax_is (syntax, (guint) i, "iobj"))
        mark_behind_noun (self, (guint) i, speaker);
    }
}

/* "A sued B for ...". */
static void
mark_charged (const EntenteSpeech *self,
              guint                verb)
{
  const EntenteSyntax *syntax = get_syntax (self);

  for (gint i = syntax->first_child[verb]; i >= 0; i = syntax->next_sibling[i])
    {
      gint speaker = is_charged (self, verb, (guint) i) ? entente_speech_find_speaker (self, verb)
                     : ENTENTE_NO_ACTOR;

      if (speaker != ENTENTE_NO_ACTOR)
        mark (self, (guint) i, ENTENTE_NO_TOKEN, speaker);
    }
}

/* "A's claim that ...", "accusations by A that ...". */
static void
mark_claimed (const EntenteSpeech *self,
              guint                noun)
{
  static const char * const nouns[] = {
    "claim", "allegation", "assertion", "accusation", "statement", "suggestion", "report",
    "warning", "announcement", "belief", "view", "insistence", "contention", "denial",
    "complaint", "argument", "remark", "testimony", "charge", "comment", "prediction", NULL
  };
  g_autoptr (GArray) owners = entente_arguments_new ();

  if (!g_strv_contains (nouns, get_token (self, noun)->lemma)
      || (!entente_arguments_add_owners (self->extraction, noun, owners)
          && !entente_arguments_add_governed (self->extraction, noun, "by|from|of", owners)))
    return;

  mark_behind_noun (self, noun, g_array_index (owners, EntenteArgument, 0).actor);
}

/* From outside to inside, so that a speech within a speech is its speaker's. */
static void
read_below (const EntenteSpeech *self,
            guint                token)
{
  const EntenteSyntax *syntax = get_syntax (self);

  mark_around (self, token);
  if (entente_speech_is_verb (self, token))
    mark_reported (self, token);
  else if (get_token (self, token)->upos == ENTENTE_UPOS_VERB)
    mark_charged (self, token);
  else if (get_token (self, token)->upos == ENTENTE_UPOS_NOUN)
    mark_claimed (self, token);

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    read_below (self, (guint) i);
}

/**
 * entente_speech_read:
 * @extraction: an extraction
 *
 * Finds whose speech the tokens of a document are.
 */
void
entente_speech_read (EntenteExtraction *extraction)
{
  guint n_tokens = extraction->annotation->n_tokens;
  g_autoptr (GArray) quotations = g_array_new (FALSE, FALSE, sizeof (EntenteQuotation));
  EntenteSpeech speech = { extraction, quotations };

  entente_quotations_find (&speech);

  for (guint i = 0; i < n_tokens; i++)
    {
      if (entente_syntax_get_head (&extraction->syntax, i) < 0)
        read_below (&speech, i);
    }

  entente_quotations_attribute (&speech);
}
