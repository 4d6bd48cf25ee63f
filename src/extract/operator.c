/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/operator.h"

#include "extract/clause.h"
#include "extract/hedge.h"
#include "language/lexicon.h"

/* Verbs and adjectives that change what the clause below them says: "vowed to
 * leave", "accused B of leaving", "has no plans to leave".
 */

static const char * const effect_names[] = {
  [ENTENTE_EFFECT_NONE] = "", [ENTENTE_EFFECT_PLANNED] = "planned",
  [ENTENTE_EFFECT_AGREED] = "agreed", [ENTENTE_EFFECT_THREATENED] = "threatened",
  [ENTENTE_EFFECT_DEMANDED] = "demanded", [ENTENTE_EFFECT_CAUSED] = "caused",
  [ENTENTE_EFFECT_ASSERTED] = "asserted", [ENTENTE_EFFECT_NEGATED] = "negated",
  [ENTENTE_EFFECT_ENDED] = "ended", [ENTENTE_EFFECT_OPPOSED] = "opposed",
  [ENTENTE_EFFECT_CLAIMED] = "claimed", [ENTENTE_EFFECT_GIVEN] = "given",
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
  static const char * const adverbs[] = { "short", NULL };
  const char *lemma = entente_extraction_get_token (self, governor)->lemma;
  gint particle = entente_syntax_find_particle (&self->syntax, governor);

  if (entente_extraction_get_token (self, governor)->upos == ENTENTE_UPOS_ADJ)
    return g_strconcat ("be ", lemma, NULL);

  if (particle < 0)
    particle = entente_syntax_find_lemma (&self->syntax, governor, "advmod", adverbs);

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

      if ((guint) i < governor || !(entente_syntax_is (syntax, (guint) i, "obl")
                                    || entente_syntax_is (syntax, (guint) i, "obj")))
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

/* "announced a plan to leave", "denies involvement in leaving": the noun that the
 * clause describes, its verb, and what opens the clause.
 */
static const char * const *
look_up_noun (const EntenteExtraction *self,
              guint                    noun,
              guint                    clause)
{
  static const char * const none[] = { "no", NULL };
  gint head = entente_syntax_get_head (&self->syntax, noun);
  const char *no = entente_syntax_find_lemma (&self->syntax, noun, "det", none) >= 0 ? "no " : "";
  g_autofree char *preposition = NULL;
  g_autofree char *words = NULL;
  const char * const *row = NULL;

  if (head < 0 || !(entente_syntax_is (&self->syntax, noun, "obj")
                    || entente_syntax_is (&self->syntax, noun, "obl")))
    return NULL;

  preposition = entente_syntax_dup_case (&self->syntax, noun);
  words = g_strconcat (entente_extraction_get_token (self, (guint) head)->lemma, " ",
                       preposition == NULL ? "" : preposition, preposition == NULL ? "" : " ",
                       no, entente_extraction_get_token (self, noun)->lemma, NULL);
  row = look_up (words, get_mark (self, clause));

  return row != NULL ? row : look_up (words, NULL);
}

/* "pleaded guilty to leaving": what the verb says of its subject. */
static const char * const *
look_up_complement (const EntenteExtraction *self,
                    guint                    governor,
                    const char              *words,
                    const char              *mark)
{
  gint complement = entente_syntax_find (&self->syntax, governor, "xcomp");
  g_autofree char *adjective = NULL;

  if (complement < 0 || mark == NULL
      || entente_extraction_get_token (self, (guint) complement)->upos != ENTENTE_UPOS_ADJ)
    return NULL;

  adjective = g_strconcat (entente_hedge_is_negated (self, (guint) complement) ? "not " : "",
                           entente_extraction_get_token (self, (guint) complement)->lemma, " ",
                           mark, NULL);

  return look_up (words, adjective);
}

/* "faces trial for leaving": the verb with its object. */
static const char * const *
look_up_object (const EntenteExtraction *self,
                guint                    governor,
                const char              *words,
                const char              *mark)
{
  gint object = entente_syntax_find (&self->syntax, governor, "obj");
  g_autofree char *more = NULL;

  if (object < 0 || mark == NULL)
    return NULL;

  more = g_strjoin (" ", entente_extraction_get_lemma (self, (guint) object),
                    g_str_equal (mark, "to") ? NULL : mark, NULL);

  return look_up (words, more);
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
          guint                    clause)
{
  static const char * const to[] = { "to", NULL };

  return entente_syntax_is (&self->syntax, clause, "advcl")
         && entente_syntax_find_lemma (&self->syntax, clause, "mark", to) < 0;
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

static gint
find_child_at (const EntenteExtraction *self,
               guint                    head,
               guint                    first)
{
  for (gint i = self->syntax.first_child[head]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if (entente_syntax_get_first (&self->syntax, (guint) i) == first)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "called for B to leave": the parse may hang B on the verb, or take it for an object. */
static gint
find_stray_subject (const EntenteExtraction *self,
                    guint                    governor,
                    guint                    clause)
{
  static const char * const words[] = { "for", NULL };
  gint mark = entente_syntax_find_lemma (&self->syntax, clause, "mark", words);
  gint found = ENTENTE_NO_TOKEN;

  if (mark < 0 || (guint) mark + 1 >= clause)
    return ENTENTE_NO_TOKEN;

  found = find_child_at (self, governor, (guint) mark + 1);
  if (found < 0)
    found = find_child_at (self, clause, (guint) mark + 1);

  return found >= 0 && entente_extraction_get_actor (self, (guint) found) != ENTENTE_NO_ACTOR
         ? found : ENTENTE_NO_TOKEN;
}

/* "has yet to leave" */
static gboolean
is_yet_to_come (const EntenteExtraction *self,
                guint                    clause)
{
  guint first = entente_syntax_get_first (&self->syntax, clause);

  return first > 0 && entente_extraction_is (self, first - 1, "yet");
}

/* "opposes Chad joining": before a participle stands who does what it says. */
static gboolean
is_done_by_object (const EntenteExtraction *self,
                   gint                     object,
                   guint                    clause)
{
  guint features = entente_extraction_get_token (self, clause)->features;

  return object >= 0 && (features & ENTENTE_FEATURE_GERUND
                         || (features & ENTENTE_FEATURE_PARTICIPLE
                             && features & ENTENTE_FEATURE_PRESENT))
         && entente_syntax_get_end (&self->syntax, (guint) object)
            == entente_syntax_get_first (&self->syntax, clause)
         && entente_extraction_get_actor (self, (guint) object) != ENTENTE_NO_ACTOR;
}

/* "quit to lead Chad", "stopped to meet Bell": what for, and not what ended. */
static gboolean
is_end_for (const EntenteExtraction *self,
            const char * const      *row,
            guint                    clause)
{
  static const char * const to[] = { "to", NULL };

  return get_effect (row) == ENTENTE_EFFECT_ENDED && !g_str_equal (row[0], "use")
         && entente_syntax_is (&self->syntax, clause, "advcl")
         && entente_syntax_find_lemma (&self->syntax, clause, "mark", to) >= 0;
}

static EntenteOperator
find_above_verb (const EntenteExtraction *self,
                 guint                    governor,
                 guint                    clause)
{
  EntenteOperator found = { ENTENTE_EFFECT_NONE, (gint) governor, find_object (self, governor) };
  g_autofree char *words = dup_governor (self, governor);
  const char *mark = get_mark (self, clause);
  const char * const *row = mark == NULL ? NULL : look_up (words, mark);
  gint between = find_stray_subject (self, governor, clause);

  if (row == NULL)
    row = look_up_complement (self, governor, words, mark);
  if (row == NULL)
    row = look_up_object (self, governor, words, mark);
  if (row == NULL && is_yet_to_come (self, clause))
    row = look_up (words, "yet");
  if (row == NULL && !is_loose (self, clause))
    row = look_up_between (self, governor, clause, words, &between);
  if (row == NULL && !is_loose (self, clause))
    row = look_up (words, NULL);
  if (row == NULL || is_told (self, governor, clause) || is_tool (self, governor)
      || is_end_for (self, row, clause))
    return found;

  found.effect = get_effect (row);
  if (between >= 0)
    found.subject = between;
  if (g_str_equal (row[2], "subject") && between < 0
      && !is_done_by_object (self, found.subject, clause))
    found.subject = ENTENTE_NO_TOKEN;

  return found;
}

static EntenteOperator
find_above_noun (const EntenteExtraction *self,
                 guint                    noun,
                 guint                    clause)
{
  gint governor = entente_syntax_get_head (&self->syntax, noun);
  EntenteOperator found = { ENTENTE_EFFECT_NONE, governor, ENTENTE_NO_TOKEN };
  const char * const *row = look_up_noun (self, noun, clause);

  if (row == NULL)
    return found;

  found.effect = get_effect (row);
  if (!g_str_equal (row[2], "subject"))
    found.subject = find_object (self, (guint) governor);

  return found;
}

/* Whether it hangs on another word as a clause does; "participating nations" does not. */
static gboolean
is_clause (const EntenteExtraction *self,
           guint                    word)
{
  static const char * const relations[] = {
    "xcomp", "ccomp", "advcl", "acl", "csubj", "parataxis", "obj", "obl", "dep"
  };

  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    {
      if (entente_syntax_is (&self->syntax, word, relations[i]))
        return TRUE;
    }

  return FALSE;
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
  EntenteOperator none = { ENTENTE_EFFECT_NONE, ENTENTE_NO_TOKEN, ENTENTE_NO_TOKEN };
  gint head = entente_syntax_get_head (&extraction->syntax, clause);

  if (head < 0 || !is_clause (extraction, clause) || stands_alone (extraction, clause))
    return none;

  return entente_syntax_is (&extraction->syntax, clause, "acl")
         ? find_above_noun (extraction, (guint) head, clause)
         : find_above_verb (extraction, (guint) head, clause);
}

/**
 * entente_operator_is_charge:
 * @extraction: an extraction
 * @clause: index of the verb or predicate of a clause that hangs on another word
 *
 * Returns: whether who does what the verb above it says thereby claims what the
 *   clause says: "accused B of leaving", "claims to have left", but not "faces
 *   trial for leaving"
 */
gboolean
entente_operator_is_charge (const EntenteExtraction *extraction,
                            guint                    clause)
{
  EntenteOperator operator = entente_operator_find (extraction, clause);

  if (operator.effect != ENTENTE_EFFECT_CLAIMED)
    return FALSE;

  return operator.subject >= 0 || entente_clause_is_passive (extraction, (guint) operator.governor)
         || entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH),
                                    entente_extraction_get_lemma (extraction,
                                                                  (guint) operator.governor))
            != NULL;
}

/**
 * entente_operator_find_for_noun:
 * @extraction: an extraction
 * @verb: index of the verb that brings a noun
 * @noun: index of the noun
 *
 * Finds what a verb makes of a noun that it brings: "planned talks", "called for
 * talks". What one blames or praises is there already.
 *
 * Returns: the effect, %ENTENTE_EFFECT_NONE where the verb makes nothing of it
 */
EntenteEffect
entente_operator_find_for_noun (const EntenteExtraction *extraction,
                                guint                    verb,
                                guint                    noun)
{
  g_autofree char *words = dup_governor (extraction, verb);
  g_autofree char *preposition = entente_syntax_is (&extraction->syntax, noun, "obl")
                                 ? entente_syntax_dup_case (&extraction->syntax, noun) : NULL;
  const char * const *row = look_up (words, preposition);

  if (row != NULL && g_str_equal (row[3], "noun"))
    return get_effect (row);

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH), words);
  return row == NULL ? ENTENTE_EFFECT_NONE : ENTENTE_EFFECT_GIVEN;
}

/* "cannot stop B from leaving", "did not rule out leaving" leave it open. */
static EntenteModality
deny (EntenteModality governor,
      EntenteMood     mood)
{
  static const EntenteModality open = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_POSSIBLE };
  EntenteModality denied = { ENTENTE_FIRMNESS_NEGATED, mood };

  if (governor.firmness == ENTENTE_FIRMNESS_PLANNED)
    denied.mood = ENTENTE_MOOD_AHEAD;

  return governor.firmness == ENTENTE_FIRMNESS_NEGATED ? open : denied;
}

/* Of what is planned or alleged nothing below is firmer; of what is not planned
 * nothing is.
 */
static EntenteModality
weaken (EntenteModality governor,
        EntenteMood     mood)
{
  EntenteModality weak = { ENTENTE_FIRMNESS_PLANNED, mood };
  EntenteModality none = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_PLAIN };

  if (mood == ENTENTE_MOOD_PLAIN)
    none.mood = ENTENTE_MOOD_AHEAD;

  return governor.firmness == ENTENTE_FIRMNESS_NEGATED ? none : weak;
}

/**
 * entente_effect_apply:
 * @effect: what becomes of a clause
 * @governor: the modality of the clause above it
 *
 * Returns: the modality of the clause: "vowed to leave" plans, "did not stop
 *   leaving" leaves it as it is
 */
EntenteModality
entente_effect_apply (EntenteEffect   effect,
                      EntenteModality governor)
{
  static const EntenteModality given = { ENTENTE_FIRMNESS_ASSERTED, ENTENTE_MOOD_PLAIN };
  static const EntenteModality ended = { ENTENTE_FIRMNESS_FORMER, ENTENTE_MOOD_PLAIN };

  switch (effect)
    {
    case ENTENTE_EFFECT_PLANNED:
    case ENTENTE_EFFECT_AGREED:
    case ENTENTE_EFFECT_THREATENED:
    case ENTENTE_EFFECT_DEMANDED:
      return weaken (governor, ENTENTE_MOOD_PLAIN);
    case ENTENTE_EFFECT_CLAIMED:
      return weaken (governor, ENTENTE_MOOD_ALLEGED);
    case ENTENTE_EFFECT_NEGATED:
      return deny (governor, ENTENTE_MOOD_PLAIN);
    case ENTENTE_EFFECT_OPPOSED:
      return deny (governor, ENTENTE_MOOD_AHEAD);
    case ENTENTE_EFFECT_ENDED:
      return governor.firmness == ENTENTE_FIRMNESS_ASSERTED
             || governor.firmness == ENTENTE_FIRMNESS_FORMER ? ended : given;
    case ENTENTE_EFFECT_GIVEN:
      return given;
    case ENTENTE_EFFECT_NONE:
    case ENTENTE_EFFECT_CAUSED:
    case ENTENTE_EFFECT_ASSERTED:
    default:
      return governor;
    }
}
