/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/operator.h"

#include "extract/clause.h"
#include "language/lexicon.h"

/* Verbs and adjectives that change what the clause below them says: "vowed to
 * leave", "accused B of leaving", "has no plans to leave".
 */

static const char * const effect_names[] = {
  [ENTENTE_EFFECT_NONE] = "", [ENTENTE_EFFECT_PLANNED] = "planned",
  [ENTENTE_EFFECT_AGREED] = "agreed", [ENTENTE_EFFECT_THREATENED] = "threatened",
  [ENTENTE_EFFECT_DEMANDED] = "demanded", [ENTENTE_EFFECT_CAUSED] = "caused",
  [ENTENTE_EFFECT_ASSERTED] = "asserted", [ENTENTE_EFFECT_NEGATED] = "negated",
  [ENTENTE_EFFECT_ENDED] = "ended",
};

static const char * const *
look_up (const char *governor,
         const char *word)
{
  g_autofree char *key = g_strjoin (" ", governor, word, NULL);

  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_OPERATORS), key);
}

/* "uses it to leave", and not "used to leave", which is over. */
static gboolean
is_tool (const EntenteExtraction *self,
         guint                    governor)
{
  if (!g_str_equal (entente_extraction_get_token (self, governor)->lemma, "use"))
    return FALSE;

  return !entente_extraction_is (self, governor, "used")
         || governor + 1 >= self->annotation->n_tokens
         || !entente_extraction_is (self, governor + 1, "to");
}

/* "able" is looked up as "be able", a verb as it is. */
static char *
dup_governor (const EntenteExtraction *self,
              guint                    governor)
{
  const char *lemma = entente_extraction_get_token (self, governor)->lemma;
  gint particle = entente_syntax_find (&self->syntax, governor, "compound:prt");

  if (entente_extraction_get_token (self, governor)->upos == ENTENTE_UPOS_ADJ)
    return g_strconcat ("be ", lemma, NULL);

  return g_strjoin (" ", lemma,
                    particle < 0 ? NULL
                    : entente_extraction_get_token (self, (guint) particle)->lemma, NULL);
}

/* "accused of leaving": the word that opens the clause. */
static const char *
get_mark (const EntenteExtraction *self,
          guint                    clause)
{
  gint mark = entente_syntax_find (&self->syntax, clause, "mark");

  if (mark < 0)
    mark = entente_syntax_get_case (&self->syntax, clause);

  return mark < 0 ? NULL : entente_extraction_get_token (self, (guint) mark)->lemma;
}

/* "called on B to leave": whom a preposition brings in between. */
static const char * const *
look_up_between (const EntenteExtraction *self,
                 guint                    governor,
                 guint                    clause,
                 const char              *words,
                 gint                    *between)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[governor]; i >= 0 && (guint) i < clause;
       i = syntax->next_sibling[i])
    {
      g_autofree char *preposition = NULL;
      const char * const *row = NULL;

      if ((guint) i < governor || !entente_syntax_is (syntax, (guint) i, "obl"))
        continue;

      preposition = entente_syntax_dup_case (syntax, (guint) i);
      row = preposition == NULL ? NULL : look_up (words, preposition);
      if (row != NULL)
        {
          *between = i;
          return row;
        }
    }

  return NULL;
}

/* "announced a plan to leave": the noun that the clause describes and its verb. */
static const char * const *
look_up_noun (const EntenteExtraction *self,
              guint                    noun)
{
  gint head = entente_syntax_get_head (&self->syntax, noun);
  static const char * const none[] = { "no", NULL };
  g_autofree char *words = NULL;

  if (head < 0 || !entente_syntax_is (&self->syntax, noun, "obj"))
    return NULL;

  words = g_strjoin (" ", entente_extraction_get_token (self, (guint) head)->lemma,
                     entente_syntax_find_lemma (&self->syntax, noun, "det", none) >= 0
                     ? "no" : entente_extraction_get_token (self, noun)->lemma,
                     entente_syntax_find_lemma (&self->syntax, noun, "det", none) >= 0
                     ? entente_extraction_get_token (self, noun)->lemma : NULL, NULL);

  return look_up (words, NULL);
}

static EntenteEffect
get_effect (const char * const *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (effect_names); i++)
    {
      if (g_str_equal (row[1], effect_names[i]))
        return (EntenteEffect) i;
    }

  return ENTENTE_EFFECT_NONE;
}

static gint
find_object (const EntenteExtraction *self,
             guint                    governor)
{
  gint object = entente_clause_find_object (self, governor);

  if (entente_clause_is_passive (self, governor))
    return ENTENTE_NO_TOKEN;

  return object >= 0 ? object : entente_syntax_find (&self->syntax, governor, "iobj");
}

/* "left after Chad won": a clause of its own, unless "to" or the verb's own
 * word opens it.
 */
static gboolean
is_loose (const EntenteExtraction *self,
          guint                    clause,
          const char              *mark)
{
  return entente_syntax_is (&self->syntax, clause, "advcl") && g_strcmp0 (mark, "to") != 0;
}

/* "told Chad that ..." says it, "told Chad to ..." demands it. */
static gboolean
is_told (const EntenteExtraction *self,
         guint                    governor,
         guint                    clause)
{
  const char * const *row = NULL;

  if (!entente_syntax_is (&self->syntax, clause, "ccomp")
      || entente_syntax_find (&self->syntax, clause, "nsubj") < 0)
    return FALSE;

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH),
                                entente_extraction_get_token (self, governor)->lemma);

  return row != NULL && g_str_equal (row[1], "asserted");
}

static EntenteOperator
find_above_verb (const EntenteExtraction *self,
                 guint                    governor,
                 guint                    clause)
{
  EntenteOperator found = { ENTENTE_EFFECT_NONE, find_object (self, governor) };
  g_autofree char *words = dup_governor (self, governor);
  const char *mark = get_mark (self, clause);
  const char * const *row = mark == NULL ? NULL : look_up (words, mark);
  gint between = ENTENTE_NO_TOKEN;

  if (row == NULL && !is_loose (self, clause, mark))
    row = look_up_between (self, governor, clause, words, &between);
  if (row == NULL && !is_loose (self, clause, mark))
    row = look_up (words, NULL);
  if (row == NULL || is_told (self, governor, clause) || is_tool (self, governor))
    return found;

  found.effect = get_effect (row);
  if (between >= 0)
    found.subject = between;
  if (g_str_equal (row[2], "subject"))
    found.subject = ENTENTE_NO_TOKEN;

  return found;
}

/* "has a long record: Chad left": a sentence beside another, not below it. */
static gboolean
stands_alone (const EntenteExtraction *self,
              guint                    clause)
{
  return entente_syntax_is (&self->syntax, clause, "parataxis")
         && entente_syntax_find (&self->syntax, clause, "nsubj") >= 0
         && get_mark (self, clause) == NULL;
}

/**
 * entente_operator_find:
 * @extraction: an extraction
 * @clause: index of the verb or predicate of a clause that hangs on another word
 *
 * Finds what the word above a clause makes of it, and who does what it says.
 *
 * Returns: the operator
 */
EntenteOperator
entente_operator_find (const EntenteExtraction *extraction,
                       guint                    clause)
{
  EntenteOperator none = { ENTENTE_EFFECT_NONE, ENTENTE_NO_TOKEN };
  gint head = entente_syntax_get_head (&extraction->syntax, clause);
  const char * const *row = NULL;

  if (head < 0 || stands_alone (extraction, clause))
    return none;

  if (!entente_syntax_is (&extraction->syntax, clause, "acl"))
    return find_above_verb (extraction, (guint) head, clause);

  row = look_up_noun (extraction, (guint) head);
  none.effect = row == NULL ? ENTENTE_EFFECT_NONE : get_effect (row);

  return none;
}

/**
 * entente_effect_get_firmness:
 * @effect: what becomes of a clause
 *
 * Returns: how firm it leaves the clause
 */
EntenteFirmness
entente_effect_get_firmness (EntenteEffect effect)
{
  switch (effect)
    {
    case ENTENTE_EFFECT_PLANNED:
    case ENTENTE_EFFECT_AGREED:
    case ENTENTE_EFFECT_THREATENED:
    case ENTENTE_EFFECT_DEMANDED:
      return ENTENTE_FIRMNESS_PLANNED;
    case ENTENTE_EFFECT_NEGATED:
      return ENTENTE_FIRMNESS_NEGATED;
    case ENTENTE_EFFECT_ENDED:
      return ENTENTE_FIRMNESS_FORMER;
    case ENTENTE_EFFECT_NONE:
    case ENTENTE_EFFECT_CAUSED:
    case ENTENTE_EFFECT_ASSERTED:
    default:
      return ENTENTE_FIRMNESS_ASSERTED;
    }
}
