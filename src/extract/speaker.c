/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/speech.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "language/lexicon.h"

/* Who says what a verb of saying brings: its subject or agent, also where the
 * parse has it elsewhere, or whoever wrote the statement that says it.
 */

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
  return self->extraction->quotation_at[token] == self->extraction->quotation_at[verb];
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

/* "A won, says B": the parse may take B for what is said. */
static gint
find_subject_behind (const EntenteSpeech *self,
                     guint                verb)
{
  gint object = entente_syntax_find (get_syntax (self), verb, "obj");

  return object > (gint) verb && entente_syntax_is (get_syntax (self), verb, "parataxis")
         && entente_syntax_get_first (get_syntax (self), (guint) object) == verb + 1
         ? object : ENTENTE_NO_TOKEN;
}

/* "quoted B as saying", "cites B as saying" */
static gint
find_quoted (const EntenteSpeech *self,
             guint                verb)
{
  static const char * const as[] = { "as", NULL };
  gint head = entente_syntax_get_head (get_syntax (self), verb);

  return head >= 0 && !(get_token (self, verb)->features & ENTENTE_FEATURE_FINITE)
         && entente_syntax_is (get_syntax (self), verb, "advcl")
         && entente_syntax_find_lemma (get_syntax (self), verb, "mark", as) >= 0
         && !entente_clause_is_passive (self->extraction, (guint) head)
         ? entente_clause_find_object (self->extraction, (guint) head) : ENTENTE_NO_TOKEN;
}

/* Statements. */

/* "his lawyer" is not him, "its lawyer" speaks for it. */
static gboolean
speaks_for_another (const EntenteSpeech *self,
                    guint                noun,
                    const GArray        *authors)
{
  const EntenteArgument *author = &g_array_index (authors, EntenteArgument, 0);
  const char *lemma = get_token (self, noun)->lemma;

  return entente_extraction_is_kind (self->extraction, author->actor, ENTENTE_ACTOR_PERSON)
         && entente_extraction_get_actor (self->extraction, noun) == ENTENTE_NO_ACTOR
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES), lemma) != NULL;
}

/**
 * entente_speech_find_author:
 * @self: a speech
 * @noun: index of a noun
 *
 * Finds who made the report, or holds the view, that a noun stands for.
 *
 * Returns: index of an actor, or %ENTENTE_NO_ACTOR
 */
gint
entente_speech_find_author (const EntenteSpeech *self,
                            guint                noun)
{
  g_autoptr (GArray) authors = entente_arguments_new ();

  if (!entente_arguments_add (self->extraction, noun, authors)
      && !entente_arguments_add_owners (self->extraction, noun, authors))
    entente_arguments_add_governed (self->extraction, noun, "by|of|from|in|for", authors);
  if (authors->len > 0 && speaks_for_another (self, noun, authors))
    return ENTENTE_NO_ACTOR;

  return authors->len == 0
         || entente_argument_is_people (&g_array_index (authors, EntenteArgument, 0))
         ? ENTENTE_NO_ACTOR : g_array_index (authors, EntenteArgument, 0).actor;
}

/* "A issued a statement saying": of whom the verb says it. */
static gint
get_issuer (const EntenteSpeech *self,
            guint                noun)
{
  static const char * const verbs[] = {
    "issue", "release", "publish", "make", "give", "send", "write", "sign", "post", "file", NULL
  };
  gint head = entente_syntax_get_head (get_syntax (self), noun);

  if (head < 0 || !entente_syntax_is (get_syntax (self), noun, "obj")
      || !g_strv_contains (verbs, get_token (self, (guint) head)->lemma)
      || entente_clause_is_passive (self->extraction, (guint) head))
    return ENTENTE_NO_ACTOR;

  return get_actor_of (self, entente_clause_find_subject (self->extraction, (guint) head));
}

/* "Chadian media reports": not Chad's. */
static gboolean
is_of_press (const EntenteSpeech *self,
             guint                noun)
{
  static const char * const words[] = {
    "media", "medium", "press", "news", "newspaper", "television", "tv", "radio", "wire", "agency",
    "tabloid", "magazine", NULL
  };

  return entente_syntax_find_lemma (get_syntax (self), noun, "compound", words) >= 0;
}

/* "A's statement said", "a letter from A says". */
static gint
get_speaker_in_writing (const EntenteSpeech *self,
                        gint                 noun)
{
  static const char * const nouns[] = {
    "statement", "report", "letter", "communique", "communiqué", "declaration", "message",
    "memo", "memorandum", "article", "editorial", "press release", "release", "email", "e-mail",
    "tweet", "complaint", "lawsuit", "indictment", "filing", "announcement", NULL
  };
  gint author = ENTENTE_NO_ACTOR;

  if (noun < 0 || !g_strv_contains (nouns, get_token (self, (guint) noun)->lemma)
      || is_of_press (self, (guint) noun))
    return ENTENTE_NO_ACTOR;

  author = entente_speech_find_author (self, (guint) noun);
  return author != ENTENTE_NO_ACTOR ? author : get_issuer (self, (guint) noun);
}

static gint
find_own_speaker (const EntenteSpeech *self,
                  guint                verb)
{
  gint subject = find_quoted (self, verb);

  if (subject < 0)
    subject = find_subject_of (self, verb, verb, 0);
  if (subject < 0)
    subject = find_stray_subject (self, verb);
  if (subject < 0)
    subject = find_name_beside (self, verb);

  return subject < 0 ? find_subject_behind (self, verb) : subject;
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
  gint speaker = ENTENTE_NO_ACTOR;

  if (entente_clause_is_passive (self->extraction, verb))
    return get_actor_of (self, find_agent (self, verb));

  subject = find_own_speaker (self, verb);
  if (subject < 0 || get_actor_of (self, subject) == ENTENTE_NO_ACTOR)
    {
      gint other = entente_clause_find_subject (self->extraction, verb);

      if (other >= 0 && is_beside (self, (guint) other, verb)
          && (subject < 0 || get_token (self, (guint) subject)->upos == ENTENTE_UPOS_PRON))
        subject = other;
    }

  speaker = get_actor_of (self, subject);
  return speaker != ENTENTE_NO_ACTOR ? speaker : get_speaker_in_writing (self, subject);
}
