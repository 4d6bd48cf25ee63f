/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/role-private.h"

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/noun-kind.h"

#include "language/title.h"
#include "language/token.h"

/* What the title of a role is: which words belong to it, and how it is called. */

/* In tokens. */
#define LONGEST_ROLE 12

/* Of a title like "deputy minister for foreign affairs", before its noun. */
#define LONGEST_BEFORE 5

/* What ministers are for. */
static const char * const portfolios[] = {
  "affairs", "agriculture", "children", "climate", "commerce", "communication", "communications",
  "communities", "culture", "defence", "defense", "development", "education", "employment",
  "energy", "environment", "equality", "finance", "finances", "fisheries", "forestry", "health",
  "housing", "immigration", "industry", "infrastructure", "innovation", "interior", "justice",
  "labor", "labour", "operations", "planning", "refugees", "relations", "resources", "rights",
  "science", "security", "sport", "sports", "technology", "tourism", "trade", "transport",
  "transportation", "treasury", "war", "welfare", "women", "works", "youth", NULL
};

static gboolean
is_capitalized (const EntenteExtraction *self,
                guint                    token)
{
  return entente_token_is_capitalized (self->text, entente_extraction_get_token (self, token));
}

/**
 * entente_role_is_named:
 * @extraction: an extraction
 * @first: index of a token
 * @end: index one past the last
 *
 * Returns: whether any of the tokens names somebody
 */
gboolean
entente_role_is_named (const EntenteExtraction *extraction,
                       guint                    first,
                       guint                    end)
{
  for (guint i = first; i < end; i++)
    {
      if (entente_extraction_get_actor (extraction, i) != ENTENTE_NO_ACTOR)
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_role_is_run:
 * @extraction: an extraction
 * @first: index of a token
 * @end: index one past the last
 *
 * Returns: whether they are one run of words that a title may consist of
 */
gboolean
entente_role_is_run (const EntenteExtraction *extraction,
                     guint                    first,
                     guint                    end)
{
  if (end - first > LONGEST_ROLE)
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      if (entente_extraction_get_token (extraction, i)->upos == ENTENTE_UPOS_PUNCT
          && !entente_extraction_is (extraction, i, "-"))
        return FALSE;
    }

  return TRUE;
}

/**
 * entente_role_is_counterpart:
 * @self: a role
 *
 * Returns: whether it is that of the person whose counterpart somebody is
 */
gboolean
entente_role_is_counterpart (const EntenteRole *self)
{
  return g_str_equal (entente_extraction_get_token (self->extraction, self->noun)->lemma,
                      "counterpart");
}

/* "her Chilean counterpart" is what she is. */
static char *
dup_title_of_counterpart (const EntenteRole *self)
{
  EntenteExtraction *extraction = self->extraction;
  gint owner = entente_syntax_find (&extraction->syntax, self->noun, "nmod:poss");
  gint person = owner < 0 ? ENTENTE_NO_ACTOR
                : entente_extraction_get_actor (extraction, (guint) owner);
  const GArray *roles = entente_extraction_is_kind (extraction, person, ENTENTE_ACTOR_PERSON)
                        ? entente_extraction_lookup (extraction, person)->roles : NULL;

  if (roles == NULL || roles->len == 0 || !entente_role_is_counterpart (self))
    return NULL;

  return g_strdup (g_array_index (roles, EntenteFoundRole, roles->len - 1).title);
}

/* The words of a title in the plural: one person holds one. */
static char *
dup_singular (const EntenteRole *self,
              guint              end)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteToken *noun = entente_extraction_get_token (extraction, self->noun);
  g_autofree char *words = NULL;
  g_autofree char *singular = NULL;
  GString *title = g_string_new (NULL);

  singular = entente_token_is_capitalized (extraction->text, noun)
             ? g_strdup_printf ("%c%s", g_ascii_toupper (noun->lemma[0]), noun->lemma + 1)
             : g_strdup (noun->lemma);
  if (self->noun > self->first)
    {
      words = entente_extraction_dup_words (extraction, self->first, self->noun);
      g_string_append_printf (title, "%s ", words);
    }

  g_string_append (title, singular);
  if (end > self->noun + 1)
    {
      g_autofree char *rest = entente_extraction_dup_words (extraction, self->noun + 1, end);

      g_string_append_printf (title, " %s", rest);
    }

  return g_string_free (title, FALSE);
}

/**
 * entente_role_dup_title:
 * @self: a role
 * @end: index one past the last token that belongs to its title
 *
 * Gets the words of a title, in the singular; that it is over is said elsewhere.
 *
 * Returns: (transfer full): the title
 */
char *
entente_role_dup_title (const EntenteRole *self,
                        guint              end)
{
  EntenteExtraction *extraction = self->extraction;
  char *counterpart = dup_title_of_counterpart (self);
  g_autofree char *title = NULL;

  if (counterpart != NULL)
    return counterpart;

  title = entente_extraction_is_plural (extraction, self->noun)
          ? dup_singular (self, end)
          : entente_extraction_dup_words (extraction, self->first, end);

  return g_strdup (title + (g_ascii_strncasecmp (title, "ex-", 3) == 0 ? 3 : 0));
}

static gboolean
is_listed_title (const EntenteExtraction *self,
                 guint                    token,
                 EntenteTitleClass       *title_class)
{
  g_autofree char *lemma = g_utf8_strdown (entente_extraction_get_token (self, token)->lemma, -1);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES),
                                                    lemma);

  *title_class = ENTENTE_TITLE_POST;
  return row != NULL && entente_extraction_is_plural (self, token);
}

/**
 * entente_role_find_title:
 * @self: a role of which the noun is known
 * @sentence: the sentence around it
 *
 * Finds the title that a noun heads: the longest that it belongs to.
 *
 * Returns: whether there is one
 */
gboolean
entente_role_find_title (EntenteRole           *self,
                         const EntenteSentence *sentence)
{
  EntenteExtraction *extraction = self->extraction;
  guint from = self->noun > sentence->first + LONGEST_BEFORE ? self->noun - LONGEST_BEFORE
               : sentence->first;

  for (guint first = from; first <= self->noun; first++)
    {
      guint n_tokens = entente_title_match (extraction->annotation, extraction->text, first,
                                            sentence->end, &self->title_class);

      if (first + n_tokens > self->noun && !entente_role_is_named (extraction, first, self->noun))
        {
          self->first = first;
          self->end = first + n_tokens;
          return TRUE;
        }
    }

  self->first = self->noun;
  self->end = self->noun + 1;
  return is_listed_title (extraction, self->noun, &self->title_class);
}

/**
 * entente_role_is_inside_title:
 * @self: a role
 *
 * Returns: whether another word of the title heads it, as "executive" heads "chief
 *   executive"
 */
gboolean
entente_role_is_inside_title (const EntenteRole *self)
{
  gint head = entente_syntax_get_head (&self->extraction->syntax, self->noun);

  return head >= (gint) self->first && head < (gint) self->end;
}

/* Whether a word before a title belongs to it. */
static gboolean
is_title_word (const EntenteRole *self,
               guint              word)
{
  static const char * const ranks[] = {
    "lead", "chief", "senior", "deputy", "vice", "assistant", "associate", "junior", "head",
    "principal", "executive", "managing", "first", "second", "general", "special", "national",
    NULL
  };
  const EntenteExtraction *extraction = self->extraction;

  if (entente_syntax_is (&extraction->syntax, word, "compound"))
    return TRUE;

  return entente_syntax_is (&extraction->syntax, word, "amod")
         && (g_strv_contains (ranks, entente_extraction_get_token (extraction, word)->lemma)
             || (is_capitalized (extraction, self->noun) && is_capitalized (extraction, word)));
}

static gboolean
has_portfolio (const EntenteRole *self)
{
  static const char * const nouns[] = {
    "minister", "secretary", "undersecretary", "general", "commissioner", "spokesman",
    "spokeswoman", "spokesperson", "representative", NULL
  };
  static const char * const links[] = { "for", "of", "and", NULL };
  g_autofree char *lemma = g_utf8_strdown (
    entente_extraction_get_lemma (self->extraction, self->noun), -1);

  return g_strv_contains (nouns, lemma) && self->end < self->extraction->annotation->n_tokens
         && entente_extraction_is_lemma (self->extraction, self->end, links)
         && (self->end > self->noun + 1
             || !entente_extraction_is (self->extraction, self->end, "and"));
}

/* "Secretary of State for Defence", "Minister for Foreign Affairs and Trade". */
static void
take_portfolio (EntenteRole *self)
{
  const EntenteExtraction *extraction = self->extraction;
  guint sentence_end = self->noun;

  if (!has_portfolio (self))
    return;

  sentence_end = extraction->annotation->sentences[
    entente_extraction_get_token (extraction, self->noun)->sentence].end;
  for (guint i = self->end + 1; i < sentence_end; i++)
    {
      const EntenteToken *token = entente_extraction_get_token (extraction, i);
      g_autofree char *word = entente_token_dup_lower (extraction->text, token);

      if (g_strv_contains (portfolios, word))
        self->end = i + 1;
      else if (token->upos != ENTENTE_UPOS_ADJ && token->upos != ENTENTE_UPOS_CCONJ
               && !entente_extraction_is (extraction, i, ","))
        return;
    }
}

/* Words that stand before a title, belong to it and are nobody's name. */
static void
take_words_before (EntenteRole *self)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;

  for (gint i = syntax->first_child[self->noun]; i >= 0 && (guint) i < self->first;
       i = syntax->next_sibling[i])
    {
      guint first = entente_syntax_get_first (syntax, (guint) i);

      /* Of "Oslo airport official" the airport is the title's. */
      while ((guint) i + 1 == self->first && entente_role_is_named (extraction, first, (guint) i))
        first++;

      if (is_title_word (self, (guint) i) && extraction->mention_at[i] < 0
          && !entente_role_is_named (extraction, first, self->first)
          && !entente_noun_is_former (extraction, self->noun, (guint) i + 1)
          && entente_role_is_run (extraction, (guint) i, self->first))
        {
          self->first = first;
          return;
        }
    }
}

/**
 * entente_role_widen_title:
 * @self: a role
 *
 * Takes in what stands around a title and belongs to it: "Foreign and Trade
 * Minister", "lead singer", "chief marine biologist", "Minister for Energy".
 */
void
entente_role_widen_title (EntenteRole *self)
{
  take_words_before (self);
  take_portfolio (self);
}

/**
 * entente_role_is_unlisted:
 * @self: a role of which the noun is known
 *
 * Checks whether a noun is a role that no table lists: "Ann Bell, a beekeeper at
 * Acme", "Ann Bell is a Danish beekeeper". What stands behind a person with an
 * organization or a nationality is one.
 *
 * Returns: whether it is
 */
gboolean
entente_role_is_unlisted (EntenteRole *self)
{
  static const char * const belonging[] = {
    "citizen", "native", "national", "resident", "inhabitant", "alumnus", "alumna", "graduate",
    "student", "pupil", NULL
  };
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;
  const char *lemma = entente_extraction_get_lemma (extraction, self->noun);

  self->title_class = ENTENTE_TITLE_POST;
  if (g_strv_contains (belonging, lemma))
    return TRUE;

  return entente_extraction_get_token (extraction, self->noun)->upos == ENTENTE_UPOS_NOUN
         && (entente_syntax_is (syntax, self->noun, "appos")
             || entente_noun_has_nationality (extraction, self->noun))
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS), lemma) == NULL
         && entente_noun_is_person (extraction, self->noun);
}
