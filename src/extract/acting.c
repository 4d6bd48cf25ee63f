/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/acting.h"

#include "extract/argument.h"
#include "language/lexicon.h"

/* Nouns that stand for whoever owns them: "Japanese officials" act for Japan,
 * "Japanese students" are only from there.
 */

/* For whom: "central bank" acts for its country, "bank" does not. */
static const char *
look_up (const EntenteExtraction *self,
         guint                    token)
{
  const EntenteLexicon *lexicon = entente_lexicon_get (ENTENTE_LEXICON_ACTING_NOUNS);
  const EntenteToken *tokens = self->annotation->tokens;
  const char * const *row = entente_lexicon_lookup (lexicon, tokens[token].lemma);

  if (row == NULL && token > 0)
    {
      g_autofree char *words = g_strjoin (" ", tokens[token - 1].lemma, tokens[token].lemma, NULL);

      row = entente_lexicon_lookup (lexicon, words);
    }

  return row == NULL ? "" : row[1];
}

/* The words from whoever owns a noun to the noun itself stand for the owner. */
static void
widen (const EntenteExtraction *self,
       guint                    token,
       GArray                  *arguments,
       guint                    first)
{
  const EntenteSpan *noun = &self->annotation->tokens[token].span;

  for (guint i = first; i < arguments->len; i++)
    {
      EntenteSpan *span = &g_array_index (arguments, EntenteArgument, i).span;

      span->start = MIN (span->start, noun->start);
      span->end = MAX (span->end, noun->end);
    }
}

/* A person has a government or troops, which act for them; their lawyer does not. */
static gboolean
may_be_of_person (const EntenteExtraction *self,
                  guint                    token)
{
  static const char * const nouns[] = {
    "government", "administration", "regime", "cabinet", "side", "team", "force", "troop", "army",
    "military", "fighter", NULL
  };

  return entente_extraction_is_lemma (self, token, nouns);
}

static gboolean
add_owners (const EntenteExtraction *self,
            guint                    token,
            GArray                  *arguments)
{
  guint first = arguments->len;

  if (!entente_arguments_add_owners (self, token, arguments)
      && !entente_arguments_add_governed (self, token, "of|for|from", arguments))
    return FALSE;

  widen (self, token, arguments, first);
  return TRUE;
}

static gboolean
is_kept (const EntenteExtraction *self,
         gint                     actor,
         gboolean                 places)
{
  return entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_ORGANIZATION)
         || (places && entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PLACE));
}

/* Leaves the arguments from @first on that begin with a body, or where @places
 * a country or place: people of a person's are no people of an actor's, and
 * "his Ugandan counterpart" is Uganda's.
 */
static gboolean
keep (const EntenteExtraction *self,
      GArray                  *arguments,
      guint                    first,
      gboolean                 places)
{
  while (arguments->len > first
         && !is_kept (self, g_array_index (arguments, EntenteArgument, first).actor, places))
    g_array_remove_index (arguments, first);

  return arguments->len > first;
}

/* "the former chairman of Acme" speaks for Acme no longer. */
static gboolean
is_over (const EntenteExtraction *self,
         guint                    token)
{
  static const char * const words[] = { "former", "ex", "onetime", "erstwhile", NULL };

  return entente_syntax_find_lemma (&self->syntax, token, "amod", words) >= 0
         && !entente_extraction_is_plural (self, token);
}

/* "the Bergen senator" is elected there, and does not act for Bergen. */
static gboolean
is_elected (const EntenteExtraction *self,
            guint                    token)
{
  static const char * const nouns[] = {
    "senator", "congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian", NULL
  };

  return entente_extraction_is_lemma (self, token, nouns)
         && !entente_extraction_is_plural (self, token);
}

static gboolean
keep_countries (const EntenteExtraction *self,
                GArray                  *arguments,
                guint                    first)
{
  for (guint i = arguments->len; i-- > first;)
    {
      gint actor = g_array_index (arguments, EntenteArgument, i).actor;

      if (entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PERSON)
          || (entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PLACE)
              && entente_extraction_lookup (self, actor)->sub_kind != ENTENTE_SUB_KIND_COUNTRY))
        g_array_remove_index (arguments, i);
    }

  return arguments->len > first;
}

/**
 * entente_acting_add:
 * @extraction: an extraction
 * @token: index of a noun
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors that a noun acts for: "Japanese officials", "the French
 * government", "rebels of the Green Front". People's titles do so too.
 *
 * Returns: whether there are any
 */
gboolean
entente_acting_add (const EntenteExtraction *extraction,
                    guint                    token,
                    GArray                  *arguments)
{
  const char *acts_for = look_up (extraction, token);
  guint first = arguments->len;

  if (is_over (extraction, token))
    return FALSE;

  if (is_elected (extraction, token))
    return add_owners (extraction, token, arguments)
           && keep_countries (extraction, arguments, first);

  if (g_str_equal (acts_for, "organization"))
    return add_owners (extraction, token, arguments)
           && keep (extraction, arguments, first, FALSE);

  return (g_str_equal (acts_for, "owner")
          || (acts_for[0] == '\0' && entente_extraction_is_title (extraction, token)))
         && add_owners (extraction, token, arguments)
         && (may_be_of_person (extraction, token) || keep (extraction, arguments, first, TRUE));
}

static gboolean
is_phrase_of (const EntenteSyntax *syntax,
              guint                token)
{
  gint preposition = entente_syntax_get_case (syntax, token);

  return preposition >= 0
         && g_strcmp0 (syntax->annotation->tokens[preposition].lemma, "of") == 0;
}

/* Whether a phrase is a side of a deed: subject or object of a verb, or what a
 * preposition brings; but not "the spokesman for the students".
 */
static gboolean
is_side (const EntenteExtraction *self,
         guint                    token)
{
  const EntenteSyntax *syntax = &self->syntax;

  while (entente_syntax_is (syntax, token, "conj")
         || (entente_syntax_is (syntax, token, "nmod") && is_phrase_of (syntax, token)))
    token = (guint) entente_syntax_get_head (syntax, token);

  return entente_syntax_is (syntax, token, "nsubj") || entente_syntax_is (syntax, token, "obj")
         || entente_syntax_is (syntax, token, "iobj") || entente_syntax_is (syntax, token, "obl")
         || (entente_syntax_is (syntax, token, "nmod")
             && !entente_extraction_is_title (self,
                                              (guint) entente_syntax_get_head (syntax, token)));
}

/**
 * entente_acting_add_people:
 * @extraction: an extraction
 * @token: index of a noun
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the countries and bodies that people are from who act for nobody
 * but themselves: "Kenyan students", "workers at Acme".
 *
 * Returns: whether there are any
 */
gboolean
entente_acting_add_people (const EntenteExtraction *extraction,
                           guint                    token,
                           GArray                  *arguments)
{
  guint first = arguments->len;

  if (look_up (extraction, token)[0] == '\0' || !is_side (extraction, token)
      || !add_owners (extraction, token, arguments)
      || !keep (extraction, arguments, first, TRUE)
      || (is_elected (extraction, token) && !keep_countries (extraction, arguments, first)))
    return FALSE;

  for (guint i = first; i < arguments->len; i++)
    g_array_index (arguments, EntenteArgument, i).people
      = extraction->annotation->tokens[token].span;

  return TRUE;
}
