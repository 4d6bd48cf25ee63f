/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/speech.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/steps.h"
#include "language/lexicon.h"
#include "language/token.h"

/* Whose words are whose: "A said that ...", "..., A said", "according to A".
 * What nobody is said to say is the document's own.
 */

static const char * const as[] = { "as", NULL };
static const char * const of[] = { "of", NULL };
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

/* Speakers. */

static gint
get_actor_of (const EntenteSpeech *self,
              gint                 token)
{
  g_autoptr (GArray) arguments = entente_arguments_new ();

  if (token < 0 || !entente_arguments_add (self->extraction, (guint) token, arguments)
      || entente_argument_is_people (&g_array_index (arguments, EntenteArgument, 0)))
    return ENTENTE_NO_ACTOR;

  return g_array_index (arguments, EntenteArgument, 0).actor;
}

/* Of two subjects the one that stands in the quotation is not its speaker. */
static gboolean
is_beside (const EntenteSpeech *self,
           guint                token,
           guint                verb)
{
  return self->quotation_at[token] == self->quotation_at[verb];
}

static gint
find_subject_of (const EntenteSpeech *self,
                 guint                head,
                 guint                verb,
                 guint                behind)
{
  const EntenteSyntax *syntax = get_syntax (self);
  gint found = ENTENTE_NO_TOKEN;

  for (gint i = syntax->first_child[head]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i >= behind && entente_syntax_is (syntax, (guint) i, "nsubj")
          && is_beside (self, (guint) i, verb) && (found < 0 || (guint) i < verb))
        found = i;
    }

  return found;
}

/* "A won, B said": the parse may hang B on the verb of what is said. */
static gint
find_stray_subject (const EntenteSpeech *self,
                    guint                verb)
{
  const EntenteSyntax *syntax = get_syntax (self);
  gint said = entente_syntax_find (syntax, verb, "ccomp");

  if (said < 0 && entente_syntax_is (syntax, verb, "parataxis"))
    said = entente_syntax_get_head (syntax, verb);

  return said < 0 || (guint) said > verb ? ENTENTE_NO_TOKEN
         : find_subject_of (self, (guint) said, verb, (guint) said);
}

/* "A, B said on Monday, has won": the parse may take B for an apposition. */
static gint
find_name_beside (const EntenteSpeech *self,
                  guint                verb)
{
  const EntenteMention *mention = NULL;

  if (verb == 0 || get_token (self, verb - 1)->sentence != get_token (self, verb)->sentence)
    return ENTENTE_NO_TOKEN;

  mention = entente_extraction_get_mention (self->extraction, verb - 1);
  if (mention == NULL || !is_beside (self, mention->first, verb) || mention->first == 0
      || get_token (self, mention->first - 1)->upos != ENTENTE_UPOS_PUNCT)
    return ENTENTE_NO_TOKEN;

  return (gint) mention->head;
}

static gint
find_agent (const EntenteSpeech *self,
            guint                verb)
{
  const EntenteSyntax *syntax = get_syntax (self);

  for (gint i = syntax->first_child[verb]; i >= 0; i = syntax->next_sibling[i])
    {
      g_autofree char *preposition = entente_syntax_dup_case (syntax, (guint) i);

      if (entente_syntax_is (syntax, (guint) i, "obl") && g_strcmp0 (preposition, "by") == 0)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/**
 * entente_speech_find_speaker:
 * @self: a speech
 * @verb: index of a verb of saying
 *
 * Returns: index of the actor who says it, or %ENTENTE_NO_ACTOR
 */
gint
entente_speech_find_speaker (const EntenteSpeech *self,
                             guint                verb)
{
  gint subject = ENTENTE_NO_TOKEN;

  if (entente_clause_is_passive (self->extraction, verb))
    return get_actor_of (self, find_agent (self, verb));

  subject = find_subject_of (self, verb, verb, 0);
  if (subject < 0)
    subject = find_stray_subject (self, verb);
  if (subject < 0)
    subject = find_name_beside (self, verb);
  if (subject < 0 || get_actor_of (self, subject) == ENTENTE_NO_ACTOR)
    {
      gint other = entente_clause_find_subject (self->extraction, verb);

      if (other >= 0 && is_beside (self, (guint) other, verb)
          && (subject < 0 || get_token (self, (guint) subject)->upos == ENTENTE_UPOS_PRON))
        subject = other;
    }

  return get_actor_of (self, subject);
}

/* Marks a subtree but for the one below @without. */
static void
mark (const EntenteSpeech *self,
      guint                token,
      gint                 without,
      gint                 speaker)
{
  const EntenteSyntax *syntax = get_syntax (self);

  self->extraction->speaker_at[token] = speaker;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if (i != without)
        mark (self, (guint) i, without, speaker);
    }
}

/* What is put into a clause. */

/* "..., A said", "as A said", "as A put it". */
static gboolean
is_inserted (const EntenteSpeech *self,
             guint                verb)
{
  const EntenteSyntax *syntax = get_syntax (self);

  if (entente_syntax_is (syntax, verb, "advcl"))
    return entente_syntax_find_lemma (syntax, verb, "mark", as) >= 0
           && (entente_speech_is_verb (self, verb)
               || g_str_equal (get_token (self, verb)->lemma, "put"));

  return entente_syntax_is (syntax, verb, "parataxis") && entente_speech_is_verb (self, verb);
}

/* Who made the report, or holds the view, that a noun stands for. */
static gint
get_author (const EntenteSpeech *self,
            guint                noun)
{
  g_autoptr (GArray) authors = entente_arguments_new ();

  if (!entente_arguments_add (self->extraction, noun, authors)
      && !entente_arguments_add_owners (self->extraction, noun, authors))
    entente_arguments_add_governed (self->extraction, noun, "by|of|from|in", authors);

  return authors->len == 0 || entente_argument_is_people (&g_array_index (authors, EntenteArgument, 0))
         ? ENTENTE_NO_ACTOR : g_array_index (authors, EntenteArgument, 0).actor;
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

static void
mark_around (const EntenteSpeech *self,
             guint                token)
{
  const EntenteSyntax *syntax = get_syntax (self);

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      gint speaker = ENTENTE_NO_ACTOR;

      if (is_inserted (self, (guint) i))
        speaker = entente_speech_find_speaker (self, (guint) i);
      else if (names_source (self, (guint) i))
        speaker = get_author (self, (guint) i);

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

/* "A said that ...", "A said: ...", "A accused B of ...". */
static gboolean
is_said (const EntenteSpeech *self,
         guint                verb,
         guint                clause)
{
  const EntenteSyntax *syntax = get_syntax (self);

  if (entente_syntax_is (syntax, clause, "parataxis"))
    return clause > verb && !entente_speech_is_verb (self, clause);

  return entente_syntax_is (syntax, clause, "ccomp") || is_confessed (self, verb, clause)
         || (entente_syntax_is (syntax, clause, "advcl")
             && entente_syntax_find_lemma (syntax, clause, "mark", of) >= 0);
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
      if (is_said (self, verb, (guint) i))
        mark (self, (guint) i, ENTENTE_NO_TOKEN, speaker);
      else if (entente_syntax_is (syntax, (guint) i, "obl"))
        mark_behind_noun (self, (guint) i, speaker);
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
  g_autofree gint *quotation_at = g_new (gint, n_tokens);
  EntenteSpeech speech = { extraction, quotations, quotation_at };

  for (guint i = 0; i < n_tokens; i++)
    quotation_at[i] = -1;

  entente_quotations_find (&speech);

  for (guint i = 0; i < n_tokens; i++)
    {
      if (entente_syntax_get_head (&extraction->syntax, i) < 0)
        read_below (&speech, i);
    }

  entente_quotations_attribute (&speech);
}
