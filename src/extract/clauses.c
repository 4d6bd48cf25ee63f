/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/lexicon.h"
#include "language/token.h"
#include "language/word.h"

#include <string.h>

/* Who does what to whom: for each verb of a sentence its subjects, its objects
 * and what its prepositions bring, looked up in the lexicon of verbs.
 */

/* How far behind a verb its objects are looked for, in phrases. */
#define LONGEST_CLAUSE 14

typedef struct
{
  const EntentePhrases *phrases;
  guint index;
  const char *lemma;
  GArray *subjects;
  EntenteFirmness firmness;
} Clause;

static const EntenteToken *
get_token (const EntentePhrases *phrases,
           guint                 token)
{
  return &phrases->extraction->annotation->tokens[token];
}

static gboolean
is_ing_form (const EntentePhrases *phrases,
             guint                 index)
{
  return entente_token_is_ing_form (get_token (phrases,
                                               entente_phrases_get (phrases, index)->head));
}

static const char * const *
look_up (const char *verb,
         const char *noun,
         const char *preposition)
{
  g_autofree char *key = g_strconcat (verb, noun != NULL ? " " : "", noun != NULL ? noun : "",
                                      preposition != NULL ? " " : "",
                                      preposition != NULL ? preposition : "", NULL);

  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS), key);
}

/* The past tense of a verb that may have a particle: "teamed up". */
static char *
dup_past (const char *verb)
{
  const char *particle = strchr (verb, ' ');
  g_autofree char *first = g_strndup (verb, strcspn (verb, " "));
  g_autofree char *past = entente_word_dup_past (first);

  return g_strconcat (past, particle, NULL);
}

static char *
dup_label (const Clause *clause,
           const char   *noun,
           const char   *preposition)
{
  g_autofree char *past = dup_past (clause->lemma);

  return g_strjoin (" ", past, noun != NULL ? noun : preposition,
                    noun != NULL ? preposition : NULL, NULL);
}

static void
relate_pairs (const Clause     *clause,
              const GArray     *sources,
              const GArray     *targets,
              const EntenteTie *tie)
{
  for (guint i = 0; i < sources->len; i++)
    {
      for (guint j = 0; j < targets->len; j++)
        entente_extraction_relate (clause->phrases->extraction,
                                   &g_array_index (sources, EntenteArgument, i),
                                   &g_array_index (targets, EntenteArgument, j), tie);
    }
}

static void
relate_one_another (const Clause     *clause,
                    const GArray     *actors,
                    const EntenteTie *tie)
{
  for (guint i = 0; i < actors->len; i++)
    {
      for (guint j = i + 1; j < actors->len; j++)
        entente_extraction_relate (clause->phrases->extraction,
                                   &g_array_index (actors, EntenteArgument, i),
                                   &g_array_index (actors, EntenteArgument, j), tie);
    }
}

static EntenteTie
make_tie (const Clause       *clause,
          const char * const *row,
          const char         *label)
{
  const EntentePhrase *verb = entente_phrases_get (clause->phrases, clause->index);
  EntenteTie tie = { verb->first, verb->end, label, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     clause->firmness };

  entente_category_from_name (row[1], &tie.category);
  tie.symmetric = g_str_equal (row[2], "symmetric");

  return tie;
}

/* "criticized Russia's plan": praise, blame and their like for what someone
 * has or does fall on that one.
 */
static gboolean
reaches_owner (EntenteCategory category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_SUPPORT:
    case ENTENTE_CATEGORY_DISAPPROVE:
    case ENTENTE_CATEGORY_REJECT:
    case ENTENTE_CATEGORY_THREATEN:
    case ENTENTE_CATEGORY_ASSAULT:
    case ENTENTE_CATEGORY_INVESTIGATE:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
add_owner (const Clause *clause,
           guint         index,
           GArray       *targets)
{
  EntenteArgument owner = entente_phrases_get_owner (clause->phrases, index);

  if (owner.actor != ENTENTE_NO_ACTOR)
    g_array_append_val (targets, owner);
}

static guint
read_direct_object (const Clause *clause,
                    guint         index)
{
  g_autoptr (GArray) targets = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  const char * const *row = look_up (clause->lemma, NULL, NULL);
  guint next = entente_phrases_add_group (clause->phrases, index, targets);
  g_autofree char *label = dup_label (clause, NULL, NULL);
  EntenteTie tie = { 0 };

  if (row == NULL)
    return next;

  tie = make_tie (clause, row, label);
  if (targets->len == 0 && reaches_owner (tie.category))
    add_owner (clause, index, targets);

  relate_pairs (clause, clause->subjects, targets, &tie);
  return next;
}

static const char * const *
get_noun (const Clause *clause,
          guint         index)
{
  const EntentePhrase *phrase = entente_phrases_get (clause->phrases, index);

  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                 get_token (clause->phrases, phrase->head)->lemma);
}

/* "suspended aid to B" takes away what the noun says. */
static EntenteCategory
get_turned_category (const Clause    *clause,
                     EntenteCategory  category)
{
  static const char * const ending[] = {
    "suspend", "cut", "cut off", "halt", "stop", "end", "freeze", "withhold", "cancel",
    "break off", "sever", "withdraw", "scrap", "revoke", NULL
  };
  static const char * const refusing[] = {
    "reject", "refuse", "block", "oppose", "deny", "veto", NULL
  };
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  if (quadrant != ENTENTE_QUADRANT_VERBAL_COOPERATION
      && quadrant != ENTENTE_QUADRANT_MATERIAL_COOPERATION)
    return category;

  return g_strv_contains (ending, clause->lemma) ? ENTENTE_CATEGORY_SANCTION
         : g_strv_contains (refusing, clause->lemma) ? ENTENTE_CATEGORY_REJECT
         : category;
}

/* "signed an agreement with B", "launched an attack on B". */
static gboolean
read_noun_object (const Clause *clause,
                  guint         noun,
                  const char   *preposition,
                  const GArray *targets)
{
  const char * const *row = get_noun (clause, noun);
  const EntentePhrase *phrase = entente_phrases_get (clause->phrases, noun);
  EntenteTie tie = { 0 };
  g_autofree char *word = NULL;
  g_autofree char *label = NULL;

  if (row == NULL || g_str_equal (preposition, "of"))
    return FALSE;

  word = entente_token_dup_lower (clause->phrases->extraction->text,
                                  get_token (clause->phrases, phrase->head));
  label = dup_label (clause, word, preposition);
  tie = make_tie (clause, row, label);
  if (!entente_noun_brings (tie.category, preposition))
    return FALSE;

  tie.category = get_turned_category (clause, tie.category);
  tie.end = phrase->end;
  relate_pairs (clause, clause->subjects, targets, &tie);

  return TRUE;
}

static guint
read_preposition (const Clause *clause,
                  guint         index,
                  gint          noun)
{
  g_autoptr (GArray) targets = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  guint next = entente_phrases_add_group (clause->phrases, index + 1, targets);
  const char *preposition = get_token (clause->phrases,
                                       entente_phrases_get (clause->phrases, index)->head)->lemma;
  const char *noun_lemma = noun < 0 ? NULL
                           : get_token (clause->phrases,
                                        entente_phrases_get (clause->phrases,
                                                             (guint) noun)->head)->lemma;
  const char * const *row = noun_lemma != NULL ? look_up (clause->lemma, noun_lemma, preposition)
                            : NULL;

  if (row == NULL && noun >= 0 && read_noun_object (clause, (guint) noun, preposition, targets))
    return next;

  if (row == NULL)
    row = look_up (clause->lemma, NULL, preposition);

  if (row != NULL)
    {
      g_autofree char *label = dup_label (clause, noun_lemma != NULL
                                          && strchr (row[0], ' ') != strrchr (row[0], ' ')
                                                    ? noun_lemma : NULL, preposition);
      EntenteTie tie = make_tie (clause, row, label);

      relate_pairs (clause, clause->subjects, targets, &tie);
    }

  return next;
}

static gboolean
is_joint (const Clause *clause)
{
  const EntentePhrase *verb = entente_phrases_get (clause->phrases, clause->index);
  guint first = verb->first > clause->phrases->sentence->first ? verb->first - 1 : verb->first;

  for (guint i = first; i < MIN (verb->end + 1, clause->phrases->sentence->end); i++)
    {
      if (entente_extraction_is (clause->phrases->extraction, i, "jointly")
          || entente_extraction_is (clause->phrases->extraction, i, "together"))
        return TRUE;
    }

  return FALSE;
}

static void
relate_joint (const Clause *clause,
              const GArray *actors)
{
  const EntentePhrase *verb = entente_phrases_get (clause->phrases, clause->index);
  g_autofree char *past = dup_past (clause->lemma);
  g_autofree char *label = g_strconcat ("jointly ", past, NULL);
  EntenteTie tie = { verb->first, verb->end, label, ENTENTE_CATEGORY_COOPERATE, TRUE,
                     clause->firmness };

  relate_one_another (clause, actors, &tie);
}

/* What a verb's subjects do with one another: "A and B met", "A and B signed
 * an agreement". @noun is its direct object.
 */
static void
read_one_another (const Clause *clause,
                  gint          noun,
                  gboolean      has_object)
{
  const char * const *row = look_up (clause->lemma, NULL, "with");
  EntenteTie tie = { 0 };
  g_autofree char *label = NULL;

  if (row == NULL || !g_str_equal (row[2], "symmetric"))
    row = look_up (clause->lemma, NULL, NULL);

  if (clause->subjects->len < 2)
    return;

  if (is_joint (clause))
    {
      relate_joint (clause, clause->subjects);
      return;
    }

  if (row != NULL && g_str_equal (row[2], "symmetric") && !has_object)
    {
      gboolean with = strchr (row[0], ' ') != NULL && !g_str_equal (clause->lemma, "meet");

      label = dup_label (clause, NULL, with ? "with" : NULL);
      tie = make_tie (clause, row, label);
    }
  else
    {
      row = noun >= 0 ? get_noun (clause, (guint) noun) : NULL;
      if (row == NULL || !g_str_equal (row[2], "symmetric"))
        return;

      label = g_strdup (row[3]);
      tie = make_tie (clause, row, label);
    }

  relate_one_another (clause, clause->subjects, &tie);
}

static gboolean
ends_clause (const EntentePhrases *phrases,
             guint                 index)
{
  switch (entente_phrases_get (phrases, index)->kind)
    {
    case ENTENTE_PHRASE_OPENER:
    case ENTENTE_PHRASE_MARK:
    case ENTENTE_PHRASE_COMMA:
    case ENTENTE_PHRASE_CONJUNCTION:
    case ENTENTE_PHRASE_VERB:
      return TRUE;
    case ENTENTE_PHRASE_NOUN:
    case ENTENTE_PHRASE_PREPOSITION:
    default:
      return FALSE;
    }
}

/* A noun phrase that a verb follows is the subject of that verb: "said B is". */
static gboolean
is_subject_of_next (const EntentePhrases *phrases,
                    guint                 index)
{
  guint next = index + 1;

  while (entente_phrases_is (phrases, next, ENTENTE_PHRASE_CONJUNCTION)
         && entente_phrases_is (phrases, next + 1, ENTENTE_PHRASE_NOUN))
    next += 2;

  return entente_phrases_is_verb (phrases, next)
         && !is_ing_form (phrases, next)
         && !(entente_phrases_get_features (phrases, next) & ENTENTE_FEATURE_PASSIVE);
}

/* "Acme, which Bell led": what stands before "which" is the object. */
static void
read_relative_object (const Clause *clause)
{
  const EntentePhrases *phrases = clause->phrases;
  gint subject = entente_clause_find_subject (phrases, clause->index);
  guint opener = subject < 0 ? 0 : entente_phrases_find_group (phrases, (guint) subject);
  const char * const *row = look_up (clause->lemma, NULL, NULL);
  g_autoptr (GArray) targets = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  g_autofree char *label = dup_label (clause, NULL, NULL);
  EntenteArgument target = { .actor = ENTENTE_NO_ACTOR };
  EntenteTie tie = { 0 };

  if (row == NULL || opener < 2
      || (!entente_phrases_is_word (phrases, opener - 1, "which")
          && !entente_phrases_is_word (phrases, opener - 1, "whom")))
    return;

  opener -= entente_phrases_is (phrases, opener - 2, ENTENTE_PHRASE_COMMA) ? 3 : 2;
  if (entente_phrases_is (phrases, opener, ENTENTE_PHRASE_NOUN))
    target = entente_phrases_get_argument (phrases, opener);

  if (target.actor == ENTENTE_NO_ACTOR)
    return;

  g_array_append_val (targets, target);
  tie = make_tie (clause, row, label);
  relate_pairs (clause, clause->subjects, targets, &tie);
}

static void
read_active (const Clause *clause)
{
  const EntentePhrases *phrases = clause->phrases;
  guint limit = MIN (phrases->items->len, clause->index + LONGEST_CLAUSE);
  guint i = clause->index + 1;
  gint noun = -1;
  gboolean has_object = FALSE;

  if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_NOUN) && !is_subject_of_next (phrases, i))
    {
      has_object = TRUE;
      noun = entente_phrases_get_argument (phrases, i).actor == ENTENTE_NO_ACTOR ? (gint) i : -1;
      i = read_direct_object (clause, i);
    }

  if (!has_object)
    read_relative_object (clause);

  read_one_another (clause, noun, has_object);

  while (i < limit && !ends_clause (phrases, i))
    {
      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_PREPOSITION)
          && entente_phrases_is (phrases, i + 1, ENTENTE_PHRASE_NOUN))
        i = read_preposition (clause, i, noun);
      else
        i++;
    }
}

/* Passives: "A was attacked by B", "developed jointly by A and B", "A is based
 * in B".
 */

static void
read_agents (const Clause *clause,
             const GArray *agents)
{
  const char * const *row = look_up (clause->lemma, NULL, NULL);
  g_autofree char *past = dup_past (clause->lemma);

  if (is_joint (clause))
    relate_joint (clause, agents);

  if (row != NULL)
    {
      EntenteTie tie = make_tie (clause, row, past);

      relate_pairs (clause, agents, clause->subjects, &tie);
    }
}

static void
read_passive (const Clause *clause)
{
  const EntentePhrases *phrases = clause->phrases;
  guint limit = MIN (phrases->items->len, clause->index + LONGEST_CLAUSE);
  guint i = clause->index + 1;

  while (i < limit && !ends_clause (phrases, i))
    {
      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_PREPOSITION)
          && entente_phrases_is (phrases, i + 1, ENTENTE_PHRASE_NOUN)
          && entente_phrases_is_word (phrases, i, "by"))
        {
          g_autoptr (GArray) agents = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));

          i = entente_phrases_add_group (phrases, i + 1, agents);
          read_agents (clause, agents);
        }
      else if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_PREPOSITION)
               && entente_phrases_is (phrases, i + 1, ENTENTE_PHRASE_NOUN))
        {
          i = read_preposition (clause, i, -1);
        }
      else
        {
          i++;
        }
    }
}

static char *
dup_verb (const EntentePhrases *phrases,
          guint                 index)
{
  const EntentePhrase *verb = entente_phrases_get (phrases, index);
  const char *lemma = get_token (phrases, verb->head)->lemma;
  guint next = index + 1;
  const char *particle = NULL;
  g_autofree char *both = NULL;

  if (!entente_phrases_is (phrases, next, ENTENTE_PHRASE_PREPOSITION)
      || !entente_phrases_is (phrases, next + 1, ENTENTE_PHRASE_PREPOSITION))
    return g_strdup (lemma);

  particle = get_token (phrases, entente_phrases_get (phrases, next)->head)->lemma;
  both = g_strconcat (lemma, " ", particle, NULL);

  return g_steal_pointer (&both);
}

static void
read_clause (const EntentePhrases *phrases,
             guint                 index)
{
  g_autofree char *lemma = dup_verb (phrases, index);
  g_autoptr (GArray) subjects = entente_clause_dup_subjects (phrases, index);
  Clause clause = { phrases, index, lemma, subjects, entente_firmness_of_verb (phrases, index) };

  if (entente_phrases_get_features (phrases, index) & ENTENTE_FEATURE_PASSIVE)
    read_passive (&clause);
  else if (subjects->len > 0)
    read_active (&clause);
}

/* "A is an ally of B", "A is B's ally", "A serves as a partner for B". */

static void
read_predicate (const EntentePhrases *phrases,
                guint                 verb,
                guint                 noun)
{
  g_autoptr (GArray) subjects = entente_clause_dup_subjects (phrases, verb);
  g_autoptr (GArray) targets = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  Clause clause = { phrases, verb, "be", subjects, entente_firmness_of_verb (phrases, verb) };
  const char * const *row = get_noun (&clause, noun);
  guint link = noun + 1;
  EntenteTie tie = { 0 };

  if (row == NULL
      || entente_extraction_get_actor (phrases->extraction,
                                       entente_phrases_get (phrases,
                                                            noun)->head) != ENTENTE_NO_ACTOR)
    return;

  if (entente_phrases_is (phrases, link, ENTENTE_PHRASE_PREPOSITION)
      && entente_phrases_is (phrases, link + 1, ENTENTE_PHRASE_NOUN)
      && (entente_phrases_is_word (phrases, link, "of")
          || entente_phrases_is_word (phrases, link, "for")
          || entente_phrases_is_word (phrases, link, "to")))
    entente_phrases_add_group (phrases, link + 1, targets);
  else
    add_owner (&clause, noun, targets);

  tie = make_tie (&clause, row, row[3]);
  if (tie.category == ENTENTE_CATEGORY_ALLY || tie.category == ENTENTE_CATEGORY_MEMBER
      || tie.category == ENTENTE_CATEGORY_KIN || tie.category == ENTENTE_CATEGORY_PART)
    relate_pairs (&clause, subjects, targets, &tie);
}

static gboolean
is_copula (const EntentePhrases *phrases,
           guint                 index)
{
  static const char * const copulas[] = { "be", "become", "remain", NULL };

  return g_strv_contains (copulas,
                          get_token (phrases, entente_phrases_get (phrases, index)->head)->lemma);
}

static void
read_predicates (const EntentePhrases *phrases,
                 guint                 index)
{
  gint verb = -1;

  if (entente_phrases_is_verb (phrases, index) && is_copula (phrases, index)
      && entente_phrases_is (phrases, index + 1, ENTENTE_PHRASE_NOUN))
    read_predicate (phrases, index, index + 1);

  if (!entente_phrases_is (phrases, index, ENTENTE_PHRASE_OPENER)
      || !entente_phrases_is_word (phrases, index, "as")
      || !entente_phrases_is (phrases, index + 1, ENTENTE_PHRASE_NOUN))
    return;

  verb = entente_clause_find_verb_before (phrases, index);
  if (verb >= 0)
    read_predicate (phrases, (guint) verb, index + 1);
}

/**
 * entente_clauses_read:
 * @phrases: a sentence
 *
 * Reads relations from the verbs of a sentence.
 */
void
entente_clauses_read (EntentePhrases *phrases)
{
  g_return_if_fail (phrases != NULL);

  for (guint i = 0; i < phrases->items->len; i++)
    {
      if (entente_phrases_is_verb (phrases, i)
          && get_token (phrases, entente_phrases_get (phrases, i)->head)->upos == ENTENTE_UPOS_VERB)
        read_clause (phrases, i);

      read_predicates (phrases, i);
    }
}
