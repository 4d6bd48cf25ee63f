/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/attribute.h"

#include "extract/argument.h"
#include "extract/clause.h"

#include "language/title.h"
#include "language/token.h"

/* What stands around a noun and says whose it is, of which people, and whether
 * what it says is over.
 */

/* In tokens before a noun. */
#define LONGEST_PHRASE 10

/* "head of security and operations": in tokens behind its noun. */
#define LONGEST_FIELD 6

/* In tokens, from "whose" back to whom it means. */
#define LONGEST_RELATIVE 4

/* As they stand: who is "retiring" or "outgoing" still is what they are. */
static const char * const former_words[] = {
  "former", "formerly", "ex", "ex-", "then", "late", "retired", "onetime", "one-time",
  "erstwhile", "past", "ousted", "deposed", "previous", "sometime", "sacked", "fired",
  "dismissed", "axed", NULL
};

static gboolean
is_name (const EntenteExtraction *self,
         guint                    token)
{
  return entente_extraction_get_actor (self, token) != ENTENTE_NO_ACTOR;
}

/**
 * entente_noun_find_shared:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Finds the noun further left that "and" joins to @noun and that describes the
 * same, as the founder in "founder and director Ann Bell".
 *
 * Returns: its index, or %ENTENTE_NO_TOKEN
 */
gint
entente_noun_find_shared (const EntenteExtraction *extraction,
                          guint                    noun)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint first = entente_syntax_get_head (syntax, noun);

  g_return_val_if_fail (extraction != NULL, ENTENTE_NO_TOKEN);

  if (first < 0 || first > (gint) noun || !entente_syntax_is (syntax, noun, "conj")
      || is_name (extraction, (guint) first))
    return ENTENTE_NO_TOKEN;

  return first;
}

static gboolean
has_word (const EntenteExtraction *self,
          guint                    head,
          const char              *relation,
          const char              *words)
{
  g_auto (GStrv) lemmas = g_strsplit (words, " ", -1);

  return entente_syntax_find_lemma (&self->syntax, head, relation,
                                    (const char * const *) lemmas) >= 0;
}

/* "until", also of a clause, "till". */
static gboolean
is_until (const EntenteExtraction *self,
          guint                    token,
          const char              *relation)
{
  return entente_syntax_find_lemma (&self->syntax, token, relation,
                                    (const char * const[]) { "until", "till", NULL }) >= 0;
}

/* The 2011 of "to 2011", "1998-2011", the 1998 of "between 1998 and 2011". */
static gboolean
is_in_ended_span (const EntenteExtraction *self,
                  guint                    token)
{
  static const char * const links[] = { "to", "through", "-", "\u2013", NULL };
  gint link = entente_syntax_get_case (&self->syntax, token);

  return link >= 0 && entente_extraction_get_token (self, token)->upos == ENTENTE_UPOS_NUM
         && (entente_extraction_is_lemma (self, (guint) link, links)
             || (entente_extraction_is (self, (guint) link, "between")
                 && entente_syntax_find (&self->syntax, token, "conj") >= 0));
}

/**
 * entente_predicate_has_ended:
 * @extraction: an extraction
 * @head: index of a verb or of a noun that says what somebody is
 *
 * Checks whether the words around it say that it is over: "until 2011", before the
 * noun too, "until it was dissolved", "from 1998 to 2011".
 *
 * Returns: whether they do
 */
gboolean
entente_predicate_has_ended (const EntenteExtraction *extraction,
                             guint                    head)
{
  const EntenteSyntax *syntax = &extraction->syntax;

  for (gint i = syntax->first_child[head]; i >= 0; i = syntax->next_sibling[i])
    {
      EntenteUpos upos = entente_extraction_get_token (extraction, (guint) i)->upos;

      if (((guint) i > head || upos == ENTENTE_UPOS_NUM)
          && (is_until (extraction, (guint) i, "case") || is_until (extraction, (guint) i, "mark")))
        return TRUE;
      if (is_in_ended_span (extraction, (guint) i))
        return TRUE;

      for (gint j = syntax->first_child[i]; upos == ENTENTE_UPOS_NUM && j >= 0;
           j = syntax->next_sibling[j])
        {
          if (is_in_ended_span (extraction, (guint) j))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
is_no_longer (const EntenteExtraction *self,
              guint                    predicate)
{
  gint longer = entente_syntax_find_lemma (&self->syntax, predicate, "advmod",
                                           (const char * const[]) { "longer", "long", NULL });

  return longer > 0 && entente_extraction_is (self, (guint) longer - 1, "no");
}

/**
 * entente_standing_get_firmness:
 * @extraction: an extraction
 * @predicate: index of the word that heads a clause
 *
 * Gets how firmly a clause says what somebody is, and whether that is over: "is
 * no longer director", "once was director".
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_standing_get_firmness (const EntenteExtraction *extraction,
                               guint                    predicate)
{
  EntenteFirmness firmness = entente_clause_get_firmness (extraction, predicate);

  if (is_no_longer (extraction, predicate))
    return ENTENTE_FIRMNESS_FORMER;

  if (firmness == ENTENTE_FIRMNESS_ASSERTED
      && (has_word (extraction, predicate, "advmod", "once formerly previously")
          || entente_predicate_has_ended (extraction, predicate)))
    return ENTENTE_FIRMNESS_FORMER;

  return firmness;
}

/* "Acme, whose director is Ann Bell", "Acme (ACM), whose director". */
static gboolean
add_antecedent (const EntenteExtraction *self,
                guint                    noun,
                GArray                  *owners)
{
  static const char * const whose[] = { "whose", "who", NULL };
  gint pronoun = entente_syntax_find_lemma (&self->syntax, noun, "nmod:poss", whose);

  for (gint i = pronoun - 1; pronoun > 0 && i >= 0 && i >= pronoun - LONGEST_RELATIVE; i--)
    {
      if (!entente_extraction_share_sentence (self, (guint) i, noun))
        return FALSE;
      if (is_name (self, (guint) i))
        {
          EntenteArgument argument = entente_extraction_get_argument (self, (guint) i);

          g_array_append_val (owners, argument);
          return TRUE;
        }
      if (entente_extraction_get_token (self, (guint) i)->upos != ENTENTE_UPOS_PUNCT)
        return FALSE;
    }

  return FALSE;
}

/**
 * entente_noun_add_owners:
 * @extraction: an extraction
 * @noun: index of a noun
 * @owners: (element-type EntenteArgument): where to append
 *
 * Collects those before a noun whose it is, also where "whose" means them.
 *
 * Returns: whether there are any
 */
gboolean
entente_noun_add_owners (const EntenteExtraction *extraction,
                         guint                    noun,
                         GArray                  *owners)
{
  return entente_arguments_add_owners (extraction, noun, owners)
         || add_antecedent (extraction, noun, owners);
}

/**
 * entente_noun_has_nationality:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Checks whether an adjective says which people a noun belongs to: "a Danish
 * beekeeper".
 *
 * Returns: whether it does
 */
gboolean
entente_noun_has_nationality (const EntenteExtraction *extraction,
                              guint                    noun)
{
  const EntenteSyntax *syntax = &extraction->syntax;

  for (gint i = syntax->first_child[noun]; i >= 0 && (guint) i < noun; i = syntax->next_sibling[i])
    {
      const EntenteMention *mention = entente_extraction_get_mention (extraction, (guint) i);

      if (mention != NULL && mention->name >= 0 && entente_syntax_is (syntax, (guint) i, "amod")
          && extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_former_word (const EntenteExtraction *self,
                guint                    token)
{
  const EntenteToken *found = entente_extraction_get_token (self, token);
  g_autofree char *word = entente_token_dup_lower (self->text, found);

  return (found->upos != ENTENTE_UPOS_ADP && g_strv_contains (former_words, word))
         || g_str_has_prefix (word, "ex-");
}

static gboolean
is_before_noun (const EntenteToken *token)
{
  switch (token->upos)
    {
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_ADV:
    case ENTENTE_UPOS_NOUN:
    case ENTENTE_UPOS_PROPN:
    case ENTENTE_UPOS_PART:
    case ENTENTE_UPOS_X:
      return TRUE;
    case ENTENTE_UPOS_VERB:
      return (token->features & ENTENTE_FEATURE_PARTICIPLE) != 0;
    default:
      return FALSE;
    }
}

/* Whether one of the words before a noun passes a test. */
static gboolean
has_before (const EntenteExtraction *self,
            guint                    noun,
            guint                    first,
            gboolean               (*test) (const EntenteExtraction *, guint))
{
  guint limit = first > LONGEST_PHRASE ? first - LONGEST_PHRASE : 0;

  for (guint i = first; i-- > limit;)
    {
      if (!entente_extraction_share_sentence (self, i, noun))
        return FALSE;
      if (test (self, i))
        return TRUE;
      if (!is_before_noun (entente_extraction_get_token (self, i))
          && !entente_extraction_is (self, i, "-"))
        return FALSE;
    }

  return FALSE;
}

/**
 * entente_noun_is_former:
 * @extraction: an extraction
 * @noun: index of a noun
 * @first: index of the first token of what is known to belong to it
 *
 * Checks whether words around a noun say that what it says is over: "former
 * Acme director", "formerly a director", "director until 2011".
 *
 * Returns: whether it does
 */
gboolean
entente_noun_is_former (const EntenteExtraction *extraction,
                        guint                    noun,
                        guint                    first)
{
  return entente_predicate_has_ended (extraction, noun) || is_former_word (extraction, noun)
         || has_word (extraction, noun, "advmod", "once formerly previously")
         || has_before (extraction, noun, first, is_former_word);
}

/* "alleged", or "incoming", who is not yet what the noun says. */
static gboolean
is_doubtful_word (const EntenteExtraction *self,
                  guint                    token)
{
  static const char * const words[] = {
    "alleged", "suspected", "reputed", "purported", "supposed", "presumed", "rumoured", "rumored",
    "allegedly", "reportedly", "incoming", "future", "prospective", "would-be", "aspiring", NULL
  };
  g_autofree char *word = entente_token_dup_lower (self->text,
                                                   entente_extraction_get_token (self, token));

  return g_strv_contains (words, word);
}

/**
 * entente_noun_get_standing:
 * @extraction: an extraction
 * @noun: index of a noun that says what somebody is
 * @first: index of the first token of what is known to belong to it
 *
 * Gets whether words around a noun say that what it says is over, or not sure:
 * "former Acme director", "the alleged leader of Acme", "incoming director".
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_noun_get_standing (const EntenteExtraction *extraction,
                           guint                    noun,
                           guint                    first)
{
  return entente_noun_is_former (extraction, noun, first) ? ENTENTE_FIRMNESS_FORMER
         : has_before (extraction, noun, first, is_doubtful_word) ? ENTENTE_FIRMNESS_PLANNED
         : ENTENTE_FIRMNESS_ASSERTED;
}

/* "head of operations Ann Bell", but not "lawyer of minister Ann Bell". */
static guint
skip_field (const EntenteExtraction *self,
            guint                    noun,
            guint                    end)
{
  static const char * const heads[] = {
    "head", "chief", "director", "secretary", "minister", "chair", "chairman", "chairwoman",
    "commissioner", "manager", "president", "coordinator", "superintendent", "professor", "dean",
    "leader", "commander", NULL
  };
  guint next = end;

  if (!entente_extraction_is_lemma (self, noun, heads) || next >= self->annotation->n_tokens
      || !entente_extraction_is (self, next, "of"))
    return end;

  for (next++; next < self->annotation->n_tokens && next < end + LONGEST_FIELD; next++)
    {
      EntenteUpos upos = entente_extraction_get_token (self, next)->upos;

      if (self->mention_at[next] >= 0)
        return next;
      if ((upos != ENTENTE_UPOS_NOUN && upos != ENTENTE_UPOS_ADJ && upos != ENTENTE_UPOS_CCONJ)
          || entente_extraction_is_title (self, next))
        return end;
    }

  return end;
}

/**
 * entente_noun_get_title_end:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Finds where a title ends that begins at a noun, and where a name may follow:
 * "secretary of state", "head of operations".
 *
 * Returns: index one past the title's last token, one past @noun where it is none
 */
guint
entente_noun_get_title_end (const EntenteExtraction *extraction,
                            guint                    noun)
{
  const EntenteAnnotation *annotation = extraction->annotation;
  guint sentence = entente_extraction_get_token (extraction, noun)->sentence;
  guint n_tokens = entente_title_match (annotation, extraction->text, noun,
                                        annotation->sentences[sentence].end, NULL);

  return n_tokens == 0 ? noun + 1 : skip_field (extraction, noun, noun + n_tokens);
}
