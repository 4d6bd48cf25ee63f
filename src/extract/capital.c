/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/capital.h"

#include "language/lexicon.h"

#include <string.h>

/* Whether a capital stands for its government: where it does or says something
 * ("Oslo welcomed the plan"), or something is said or done to it that is neither
 * said nor done to cities ("urged Oslo", "talks with Oslo", "Oslo's demand").
 */

/* What cities do, too. */
static const char * const city_verbs[] = {
  "host", "beat", "play", "win", "lose", "defeat", "draw", "see", "get", "have", "grow",
  "live", "make", "bid", "lie", "need", "show", NULL
};

/* What is done to governments only. */
static const EntenteCategory toward_governments[] = {
  ENTENTE_CATEGORY_AGREE, ENTENTE_CATEGORY_SUPPORT, ENTENTE_CATEGORY_CONCEDE,
  ENTENTE_CATEGORY_INVESTIGATE, ENTENTE_CATEGORY_DEMAND, ENTENTE_CATEGORY_DISAPPROVE,
  ENTENTE_CATEGORY_REJECT, ENTENTE_CATEGORY_THREATEN, ENTENTE_CATEGORY_SANCTION,
  ENTENTE_CATEGORY_STATEMENT, ENTENTE_CATEGORY_ALLY,
};

static gboolean
is_standing (EntenteCategory category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_ROLE:
    case ENTENTE_CATEGORY_MEMBER:
    case ENTENTE_CATEGORY_PART:
    case ENTENTE_CATEGORY_KIN:
    case ENTENTE_CATEGORY_OWNER:
    case ENTENTE_CATEGORY_SEAT:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
find_category (const EntenteExtraction *self,
               guint                    token,
               EntenteLexiconTable      table,
               EntenteCategory         *category)
{
  const char *lemma = entente_extraction_get_lemma (self, token);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (table), lemma);

  return row != NULL && entente_category_from_name (row[1], category);
}

/* Verbs with a preposition only ("agree with") count by their first word. */
static gboolean
is_act (const EntenteExtraction *self,
        guint                    verb)
{
  const char *lemma = entente_extraction_get_lemma (self, verb);
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;

  if (g_strv_contains (city_verbs, lemma))
    return FALSE;

  if (find_category (self, verb, ENTENTE_LEXICON_VERBS, &category))
    return !is_standing (category);

  return entente_lexicon_begins (entente_lexicon_get (ENTENTE_LEXICON_VERBS), lemma,
                                 strlen (lemma));
}

static gboolean
is_toward_governments (const EntenteExtraction *self,
                       guint                    token,
                       EntenteLexiconTable      table)
{
  EntenteCategory category = ENTENTE_CATEGORY_CONSULT;

  if (!find_category (self, token, table, &category))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (toward_governments); i++)
    {
      if (toward_governments[i] == category)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_verb (const EntenteExtraction *self,
         guint                    token)
{
  return self->annotation->tokens[token].upos == ENTENTE_UPOS_VERB;
}

static gboolean
is_relating (const EntenteExtraction *self,
             guint                    token)
{
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;

  return is_verb (self, token) ? is_act (self, token)
         : find_category (self, token, ENTENTE_LEXICON_NOUNS, &category);
}

/* "talks with Oslo", "sanctions against Oslo", "criticism of Oslo". */
static gboolean
is_governed (const EntenteExtraction *self,
             guint                    token,
             guint                    head)
{
  static const char * const links[] = { "with", "between", "against", "toward", "towards", NULL };
  static const char * const weak_links[] = { "of", "by", "to", "from", NULL };
  gint link = entente_syntax_get_case (&self->syntax, token);

  if (link < 0)
    return FALSE;

  if (entente_extraction_is_lemma (self, (guint) link, links))
    return is_relating (self, head);

  return entente_extraction_is_lemma (self, (guint) link, weak_links)
         && !is_verb (self, head)
         && is_toward_governments (self, head, ENTENTE_LEXICON_NOUNS);
}

/* "Oslo welcomed the plan": saying is done by governments, attacking by cities
 * of old as well.
 */
static gboolean
speaks (const EntenteExtraction *self,
        guint                    token)
{
  gint verb = entente_syntax_get_head (&self->syntax, token);
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;

  if (verb < 0 || !entente_syntax_is (&self->syntax, token, "nsubj")
      || entente_syntax_is (&self->syntax, token, "nsubj:pass")
      || !is_act (self, (guint) verb))
    return FALSE;

  find_category (self, (guint) verb, ENTENTE_LEXICON_VERBS, &category);
  return is_verb (self, (guint) verb)
         && (category == ENTENTE_CATEGORY_STATEMENT || category == ENTENTE_CATEGORY_CONSULT
             || is_toward_governments (self, (guint) verb, ENTENTE_LEXICON_VERBS));
}

/* "urged Oslo", "Oslo's demand", "talks with Oslo", "Oslo bombed Chad". */
static gboolean
is_party (const EntenteExtraction *self,
          guint                    token)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint head = entente_syntax_get_head (syntax, token);

  if (head < 0)
    return FALSE;

  if (entente_syntax_is (syntax, token, "nsubj:pass"))
    return is_toward_governments (self, (guint) head, ENTENTE_LEXICON_VERBS);
  if (entente_syntax_is (syntax, token, "nsubj"))
    return is_verb (self, (guint) head) && is_act (self, (guint) head);
  if (entente_syntax_is (syntax, token, "nmod:poss"))
    return !is_verb (self, (guint) head) && is_relating (self, (guint) head);
  if (entente_syntax_is (syntax, token, "obj") || entente_syntax_is (syntax, token, "iobj"))
    return is_toward_governments (self, (guint) head, ENTENTE_LEXICON_VERBS);
  if (entente_syntax_is (syntax, token, "nmod") || entente_syntax_is (syntax, token, "obl"))
    return is_governed (self, token, (guint) head);

  return FALSE;
}

static gboolean
is_state (const EntenteExtraction *self,
          const EntenteMention    *mention)
{
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_COUNTRIES, ENTENTE_LEXICON_CAPITALS, ENTENTE_LEXICON_DEMONYMS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      if (entente_extraction_look_up (self, tables[i], mention->first, mention->end) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Whether a sentence names another country or capital: among states, a capital
 * is one.
 */
static gboolean
is_among_states (const EntenteExtraction *self,
                 guint                    mention)
{
  const EntenteMention *mentions = self->annotation->mentions;
  guint sentence = self->annotation->tokens[mentions[mention].first].sentence;
  const EntenteSentence *s = &self->annotation->sentences[sentence];

  for (guint i = s->first; i < s->end; i++)
    {
      gint other = self->mention_at[i];

      if (other < 0 || (guint) other == mention)
        continue;
      if (is_state (self, &mentions[other]))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_capital_acts:
 * @extraction: an extraction
 * @mention: index of a mention that names a capital
 *
 * Checks whether a capital stands for its government.
 *
 * Returns: whether it does
 */
gboolean
entente_capital_acts (const EntenteExtraction *extraction,
                      guint                    mention)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  guint token = 0;

  g_return_val_if_fail (extraction != NULL, FALSE);

  token = entente_extraction_find_head (extraction, &extraction->annotation->mentions[mention]);
  while (entente_syntax_is (syntax, token, "conj") && entente_syntax_get_head (syntax, token) >= 0)
    token = (guint) entente_syntax_get_head (syntax, token);

  return speaks (extraction, token)
         || (is_party (extraction, token) && is_among_states (extraction, mention));
}
