/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/government.h"
#include "extract/operator.h"
#include "extract/tie.h"
#include "language/lexicon.h"
#include "language/token.h"
#include "language/word.h"

/* Relations from clauses: who does what to whom. A verb is looked up with its
 * particle, the noun that is its object and the preposition before the other
 * actor, the longest entry first: "impose sanction on", "team up with", "visit".
 */

/**
 * Clause:
 * @verb: index of the verb, or of the adjective or noun that is a predicate
 * @particle: index of its particle ("team up"), or %ENTENTE_NO_TOKEN
 * @noun: index of its object where that is no actor, or %ENTENTE_NO_TOKEN
 * @subjects: (element-type EntenteArgument): who does it; in a passive, to whom it is done
 * @agents: (element-type EntenteArgument): whom a passive names behind "by"
 * @past: (nullable): the verb itself where it stands in the past tense
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSyntax *syntax;
  guint verb;
  gint particle;
  gint noun;
  GArray *subjects;
  GArray *agents;
  gboolean passive;
  EntenteFirmness firmness;
  const char *past;
} Clause;

static const EntenteToken *
get_token (const Clause *self,
           guint         token)
{
  return &self->extraction->annotation->tokens[token];
}

static char *
join (const char *one,
      const char *two,
      const char *three,
      const char *four)
{
  GString *words = g_string_new (one);
  const char *rest[] = { two, three, four };

  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    {
      if (rest[i] != NULL)
        g_string_append_printf (words, " %s", rest[i]);
    }

  return g_string_free (words, FALSE);
}

static const char *
get_particle (const Clause *self)
{
  return self->particle < 0 ? NULL : get_token (self, (guint) self->particle)->lemma;
}

static const char * const *
look_up (const Clause *self,
         const char   *particle,
         const char   *noun,
         const char   *preposition)
{
  g_autofree char *key = join (get_token (self, self->verb)->lemma, particle, noun, preposition);

  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS), key);
}

static gboolean
is_conflict (EntenteCategory category)
{
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  return quadrant == ENTENTE_QUADRANT_VERBAL_CONFLICT
         || quadrant == ENTENTE_QUADRANT_MATERIAL_CONFLICT;
}

/* To promise a deed is to agree, to announce one as a threat is to threaten. */
static EntenteCategory
get_announced_category (const Clause    *self,
                        EntenteCategory  category)
{
  EntenteEffect effect = entente_operator_find (self->extraction, self->verb).effect;

  if (entente_category_get_quadrant (category) == ENTENTE_QUADRANT_NEUTRAL)
    return category;

  if (effect != ENTENTE_EFFECT_THREATENED && effect != ENTENTE_EFFECT_AGREED)
    return category;

  return effect == ENTENTE_EFFECT_THREATENED || is_conflict (category)
         ? ENTENTE_CATEGORY_THREATEN : ENTENTE_CATEGORY_AGREE;
}

/* "had worked for", "led until 2020": of what lasts, that it is over. */
static gboolean
is_over (const Clause    *self,
         EntenteCategory  category)
{
  static const char * const have[] = { "have", NULL };
  gint aux = entente_syntax_find_lemma (self->syntax, self->verb, "aux", have);

  if (entente_category_get_quadrant (category) != ENTENTE_QUADRANT_NEUTRAL
      || category == ENTENTE_CATEGORY_STATEMENT)
    return FALSE;

  if (aux >= 0 && get_token (self, (guint) aux)->features & ENTENTE_FEATURE_PAST)
    return TRUE;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      gint preposition = entente_syntax_get_case (self->syntax, (guint) i);

      if (preposition >= 0 && entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_extraction_is (self->extraction, (guint) preposition, "until"))
        return TRUE;
    }

  return FALSE;
}

static EntenteTie
make_tie (const Clause       *self,
          const char * const *row,
          const char         *label,
          gint                last)
{
  EntenteTie tie = { self->verb, self->verb + 1, label, TRUE, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     self->firmness, self->past };

  entente_category_from_name (row[1], &tie.category);
  tie.category = get_announced_category (self, tie.category);
  tie.symmetric = g_str_equal (row[2], "symmetric");
  if (tie.firmness == ENTENTE_FIRMNESS_ASSERTED && is_over (self, tie.category))
    tie.firmness = ENTENTE_FIRMNESS_FORMER;
  entente_tie_extend (&tie, self->particle);
  entente_tie_extend (&tie, last);

  return tie;
}

/* Objects. */

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
    case ENTENTE_CATEGORY_SANCTION:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
add_targets (const Clause    *self,
             guint            token,
             EntenteCategory  category,
             GArray          *targets)
{
  if (!entente_arguments_add (self->extraction, token, targets) && reaches_owner (category)
      && !entente_arguments_add_owners (self->extraction, token, targets))
    entente_arguments_add_governed (self->extraction, token, "by|of|from", targets);
}

/* "urged that Chad leave": the demand is on whom its clause is about. */
static void
read_demanded_clause (const Clause     *self,
                      const EntenteTie *tie)
{
  g_autoptr (GArray) targets = entente_arguments_new ();
  static const char * const asking[] = { "whether", "if", NULL };
  gint clause = entente_syntax_find (self->syntax, self->verb, "ccomp");
  gint subject = clause < 0 ? ENTENTE_NO_TOKEN
                 : entente_syntax_find (self->syntax, (guint) clause, "nsubj");

  if (tie->category != ENTENTE_CATEGORY_DEMAND || subject < 0
      || entente_syntax_find_lemma (self->syntax, (guint) clause, "mark", asking) >= 0)
    return;

  entente_arguments_add (self->extraction, (guint) subject, targets);
  entente_relate_each (self->extraction, self->subjects, targets, tie);
}

static void
read_object (const Clause *self,
             gint          object)
{
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *label = join (get_token (self, self->verb)->lemma, get_particle (self), NULL,
                                 NULL);
  const char * const *row = look_up (self, get_particle (self), NULL, NULL);
  EntenteTie tie = { 0 };

  if (row == NULL)
    return;

  tie = make_tie (self, row, label, ENTENTE_NO_TOKEN);
  if (object >= 0)
    add_targets (self, (guint) object, tie.category, targets);

  entente_relate_each (self->extraction, self->subjects, targets, &tie);
  read_demanded_clause (self, &tie);
}

/* Prepositions. */

/* "suspended aid to B" takes away what the noun says. */
static EntenteCategory
get_turned_category (const Clause    *self,
                     EntenteCategory  category)
{
  static const char * const ending[] = {
    "suspend", "cut", "halt", "stop", "end", "freeze", "withhold", "cancel",
    "break", "sever", "withdraw", "scrap", "revoke", NULL
  };
  static const char * const refusing[] = {
    "reject", "refuse", "block", "oppose", "deny", "veto", NULL
  };
  const char *lemma = get_token (self, self->verb)->lemma;
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  if (quadrant != ENTENTE_QUADRANT_VERBAL_COOPERATION
      && quadrant != ENTENTE_QUADRANT_MATERIAL_COOPERATION)
    return category;

  return g_strv_contains (ending, lemma) ? ENTENTE_CATEGORY_SANCTION
         : g_strv_contains (refusing, lemma) ? ENTENTE_CATEGORY_REJECT
         : category;
}

static const char * const *
look_up_noun (const Clause *self)
{
  return self->noun < 0 ? NULL
         : entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                   get_token (self, (guint) self->noun)->lemma);
}

static char *
dup_noun (const Clause *self)
{
  return self->noun < 0 ? NULL
         : entente_token_dup_lower (self->extraction->text, get_token (self, (guint) self->noun));
}

/* "signed an agreement with B", "launched an attack on B": the noun says what
 * it is.
 */
static gboolean
read_noun (const Clause *self,
           const char   *preposition,
           gint          case_token,
           const GArray *sources,
           const GArray *targets)
{
  const char * const *row = look_up_noun (self);
  g_autofree char *noun = dup_noun (self);
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  if (row == NULL || g_str_equal (preposition, "of"))
    return FALSE;

  label = join (get_token (self, self->verb)->lemma, get_particle (self), noun, preposition);
  tie = make_tie (self, row, label, case_token);
  if (!entente_noun_brings (row, preposition))
    return FALSE;

  tie.category = get_turned_category (self, tie.category);
  entente_relate_each (self->extraction, sources, targets, &tie);
  return TRUE;
}

/* The longest entry for a verb, its object and a preposition, with its label. */
static const char * const *
find_row (const Clause  *self,
          const char    *preposition,
          char         **label)
{
  const char *lemma = get_token (self, self->verb)->lemma;
  const char *noun_lemma = self->noun < 0 ? NULL : get_token (self, (guint) self->noun)->lemma;
  g_autofree char *noun = dup_noun (self);
  const char * const *row = NULL;

  if (noun != NULL)
    row = look_up (self, NULL, noun_lemma, preposition);
  if (row != NULL)
    {
      *label = join (lemma, noun, preposition, NULL);
      return row;
    }

  row = look_up (self, get_particle (self), NULL, preposition);
  if (row != NULL)
    *label = join (lemma, get_particle (self), preposition, NULL);

  return row;
}

/* Done by whom: a passive's agent, unless what is said holds of its subject. */
static const GArray *
get_sources (const Clause *self)
{
  return self->passive && self->agents->len > 0 && self->subjects->len == 0 ? self->agents
         : self->subjects;
}

/* A passive's subject is what a preposition relates: "was linked to B". */
static void
make_passive (const Clause  *self,
              EntenteTie    *tie,
              char         **label,
              const char    *preposition)
{
  static const char * const standing[] = { "base", "locate", "headquarter", NULL };
  g_autofree char *participle = NULL;

  if (!self->passive || get_sources (self) != self->subjects)
    return;

  participle = entente_word_dup_participle (get_token (self, self->verb)->lemma);
  g_free (*label);
  tie->verbal = !g_strv_contains (standing, get_token (self, self->verb)->lemma);
  *label = tie->verbal ? join ("be", participle, get_particle (self), preposition)
           : join (participle, preposition, NULL, NULL);
  tie->label = *label;
}

static void
read_preposition (const Clause *self,
                  guint         token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *label = NULL;
  gint case_token = entente_syntax_get_case (self->syntax, token);
  const char * const *row = preposition == NULL ? NULL : find_row (self, preposition, &label);
  gboolean of_noun = row != NULL && self->noun >= 0
                     && strstr (row[0], get_token (self, (guint) self->noun)->lemma) != NULL;
  EntenteTie tie = { 0 };

  if (preposition == NULL)
    return;

  if (!of_noun)
    {
      entente_arguments_add (self->extraction, token, targets);
      if (read_noun (self, preposition, case_token, get_sources (self), targets))
        return;
    }

  if (row == NULL || (!of_noun && self->noun >= 0
                      && entente_syntax_get_head (self->syntax, token) == self->noun))
    return;

  tie = make_tie (self, row, label, case_token);
  make_passive (self, &tie, &label, preposition);
  g_array_set_size (targets, 0);
  add_targets (self, token, tie.category, targets);
  entente_relate_each (self->extraction, get_sources (self), targets, &tie);
}

static gboolean
is_agent (const Clause *self,
          guint         token)
{
  gint preposition = entente_syntax_get_case (self->syntax, token);

  return entente_syntax_is (self->syntax, token, "obl:agent")
         || (self->passive && preposition >= 0
             && g_str_equal (get_token (self, (guint) preposition)->lemma, "by"));
}

static void
read_prepositions_of (const Clause *self,
                      guint         head,
                      const char   *relation)
{
  for (gint i = self->syntax->first_child[head]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (!entente_syntax_is (self->syntax, (guint) i, relation)
          || is_agent (self, (guint) i))
        continue;

      read_preposition (self, (guint) i);
      for (gint j = self->syntax->first_child[i]; j >= 0; j = self->syntax->next_sibling[j])
        {
          if (entente_syntax_is (self->syntax, (guint) j, "conj")
              && entente_syntax_get_case (self->syntax, (guint) j) >= 0)
            read_preposition (self, (guint) j);
        }
    }
}

/* Several who do something with one another. */

static gboolean
is_joint (const Clause *self)
{
  static const char * const adverbs[] = { "jointly", "together", NULL };

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (is_agent (self, (guint) i)
          && entente_syntax_find_lemma (self->syntax, (guint) i, "advmod", adverbs) >= 0)
        return TRUE;
    }

  return entente_syntax_find_lemma (self->syntax, self->verb, "advmod", adverbs) >= 0;
}

static void
relate_joint (const Clause *self,
              const GArray *actors)
{
  g_autofree char *label = join ("jointly", get_token (self, self->verb)->lemma, NULL, NULL);
  EntenteTie tie = { self->verb, self->verb + 1, label, TRUE, ENTENTE_CATEGORY_COOPERATE, TRUE,
                     self->firmness };

  entente_relate_one_another (self->extraction, actors, &tie);
}

/* "each other", "one another". */
static gboolean
is_reciprocal (const Clause *self,
               gint          object)
{
  static const char * const words[] = { "each", "other", "another", NULL };

  return object >= 0
         && g_strv_contains (words, get_token (self, (guint) object)->lemma);
}

/* "A and B met" needs no "with". */
static gboolean
is_meeting (const Clause *self)
{
  return g_str_equal (get_token (self, self->verb)->lemma, "meet");
}

/* What a verb's subjects do with one another: "A and B met", "A and B signed
 * an agreement".
 */
static void
read_one_another (const Clause *self,
                  gint          object)
{
  const char * const *row = NULL;
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  if (self->subjects->len < 2)
    return;

  if (is_joint (self))
    {
      relate_joint (self, self->subjects);
      return;
    }

  if (object < 0 || is_reciprocal (self, object))
    {
      const char *with = object < 0 ? "with" : NULL;

      row = look_up (self, get_particle (self), NULL, with);
      if (row == NULL || !g_str_equal (row[2], "symmetric") || is_meeting (self))
        {
          with = NULL;
          row = look_up (self, get_particle (self), NULL, NULL);
        }
      label = join (get_token (self, self->verb)->lemma, get_particle (self), with, NULL);
    }
  else if (self->noun >= 0)
    {
      g_autofree char *noun = dup_noun (self);

      row = look_up_noun (self);
      label = join (get_token (self, self->verb)->lemma, get_particle (self), noun, "with");
    }

  if (row == NULL || (!g_str_equal (row[2], "symmetric") && !is_reciprocal (self, object)))
    return;

  tie = make_tie (self, row, label, self->noun);
  tie.category = get_turned_category (self, tie.category);
  if (tie.symmetric)
    entente_relate_one_another (self->extraction, self->subjects, &tie);
  else
    entente_relate_each (self->extraction, self->subjects, self->subjects, &tie);
}

/* Clauses. */

/* "joined Acme" with the object taken for an adverbial: a name without a preposition. */
static gint
find_bare_name (const Clause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if ((guint) i > self->verb && entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_syntax_get_case (self->syntax, (guint) i) < 0
          && entente_extraction_get_actor (self->extraction, (guint) i) != ENTENTE_NO_ACTOR)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "criticized and later sued B": the last verb's object is the first one's too. */
static gint
find_shared_object (const Clause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "conj")
          && get_token (self, (guint) i)->upos == ENTENTE_UPOS_VERB
          && entente_syntax_find (self->syntax, (guint) i, "nsubj") < 0)
        return entente_syntax_find (self->syntax, (guint) i, "obj");
      if ((guint) i > self->verb && !entente_syntax_is (self->syntax, (guint) i, "punct"))
        return ENTENTE_NO_TOKEN;
    }

  return ENTENTE_NO_TOKEN;
}

static gint
find_object (const Clause *self)
{
  gint object = entente_clause_find_relative_object (self->extraction, self->verb);

  if (object < 0)
    object = entente_clause_find_object (self->extraction, self->verb);
  if (object < 0)
    object = find_bare_name (self);

  return object >= 0 ? object : find_shared_object (self);
}

static void
read_active (Clause *self)
{
  gint object = find_object (self);
  gint indirect = entente_syntax_find (self->syntax, self->verb, "iobj");
  g_autoptr (GArray) actors = entente_arguments_new ();

  if (object >= 0 && !entente_arguments_add (self->extraction, (guint) object, actors))
    self->noun = object;

  if (indirect >= 0)
    read_object (self, indirect);
  read_object (self, object);

  read_one_another (self, object);
  read_prepositions_of (self, self->verb, "obl");
  if (self->noun >= 0)
    read_prepositions_of (self, (guint) self->noun, "nmod");
}

/* "A was attacked by B", "developed jointly by A and B". */
static void
read_agents (const Clause *self)
{
  g_autofree char *label = join (get_token (self, self->verb)->lemma, get_particle (self), NULL,
                                 NULL);
  const char * const *row = look_up (self, get_particle (self), NULL, NULL);
  gint subject = entente_clause_find_subject (self->extraction, self->verb);
  g_autoptr (GArray) targets = entente_arguments_new ();
  EntenteTie tie = { 0 };

  if (is_joint (self))
    relate_joint (self, self->agents);

  if (row == NULL || subject < 0)
    return;

  tie = make_tie (self, row, label, ENTENTE_NO_TOKEN);
  add_targets (self, (guint) subject, tie.category, targets);
  entente_relate_each (self->extraction, self->agents, targets, &tie);
}

static void
add_agents (Clause *self,
            guint   verb)
{
  for (gint i = self->syntax->first_child[verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (is_agent (self, (guint) i))
        entente_arguments_add (self->extraction, (guint) i, self->agents);
    }
}

/* "Backed by Chad, Togo won": the parse may hang the agent on the later verb. */
static void
add_stray_agent (Clause *self)
{
  gint head = entente_syntax_get_head (self->syntax, self->verb);

  for (gint i = head < 0 ? ENTENTE_NO_TOKEN : self->syntax->first_child[head];
       self->agents->len == 0 && i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_syntax_get_case (self->syntax, (guint) i) == (gint) self->verb + 1
          && entente_extraction_is (self->extraction, self->verb + 1, "by"))
        entente_arguments_add (self->extraction, (guint) i, self->agents);
    }
}

static void
read_passive (Clause *self)
{
  add_agents (self, self->verb);
  add_stray_agent (self);

  /* "was praised and then sued by B" */
  for (gint i = self->syntax->first_child[self->verb]; self->agents->len == 0 && i >= 0;
       i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "conj")
          && entente_clause_is_passive (self->extraction, (guint) i))
        add_agents (self, (guint) i);
    }

  read_agents (self);
  read_prepositions_of (self, self->verb, "obl");
}

/* The particle of a verb; in "pull out of Chad" it is an adverb to the parse. */
static gint
find_particle (const Clause *self)
{
  static const char * const particles[] = {
    "out", "up", "off", "down", "away", "back", "on", "in", "over", "along", "through", "apart",
    "around", "aside", "forward", NULL
  };
  gint particle = entente_syntax_find (self->syntax, self->verb, "compound:prt");
  gint next = (gint) self->verb + 1;

  if (particle >= 0 || next >= (gint) self->extraction->annotation->n_tokens)
    return particle;

  return entente_syntax_get_head (self->syntax, (guint) next) == (gint) self->verb
         && entente_syntax_is (self->syntax, (guint) next, "advmod")
         && g_strv_contains (particles, get_token (self, (guint) next)->lemma)
         ? next : ENTENTE_NO_TOKEN;
}

static char *
dup_past (const Clause *self)
{
  guint features = get_token (self, self->verb)->features;

  return features & ENTENTE_FEATURE_PAST && features & ENTENTE_FEATURE_FINITE
         ? entente_token_dup_lower (self->extraction->text, get_token (self, self->verb)) : NULL;
}

static void
read_clause (EntenteExtraction *extraction,
             guint              verb)
{
  g_autoptr (GArray) subjects = entente_arguments_new ();
  g_autoptr (GArray) agents = entente_arguments_new ();
  Clause self = { extraction, &extraction->syntax, verb, ENTENTE_NO_TOKEN, ENTENTE_NO_TOKEN,
                  subjects, agents, entente_clause_is_passive (extraction, verb),
                  entente_clause_get_firmness (extraction, verb) };
  g_autofree char *past = dup_past (&self);

  self.past = past;
  self.particle = find_particle (&self);
  entente_clause_add_subjects (extraction, verb, subjects);

  if (self.passive)
    read_passive (&self);
  else if (subjects->len > 0)
    read_active (&self);
}

/* "A is hostile to B", "A is at war with B": looked up as "be hostile to". */
static void
read_predicate (EntenteExtraction *extraction,
                guint              predicate)
{
  g_autoptr (GArray) subjects = entente_arguments_new ();
  Clause self = { extraction, &extraction->syntax, predicate, ENTENTE_NO_TOKEN, ENTENTE_NO_TOKEN,
                  subjects, subjects, FALSE, entente_clause_get_firmness (extraction, predicate) };
  g_autofree char *own = entente_syntax_dup_case (&extraction->syntax, predicate);

  if (!entente_clause_add_subjects (extraction, predicate, subjects))
    return;

  for (gint i = self.syntax->first_child[predicate]; i >= 0; i = self.syntax->next_sibling[i])
    {
      g_autofree char *preposition = entente_syntax_dup_case (self.syntax, (guint) i);
      const char *lemma = get_token (&self, predicate)->lemma;
      g_autofree char *label = join ("be", own != NULL ? own : lemma, own != NULL ? lemma : NULL,
                                     preposition);
      const char * const *row = preposition == NULL ? NULL
                                : entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS),
                                                          label);
      g_autoptr (GArray) targets = entente_arguments_new ();
      EntenteTie tie = { 0 };

      if (row == NULL)
        continue;

      tie = make_tie (&self, row, label, entente_syntax_get_case (self.syntax, (guint) i));
      add_targets (&self, (guint) i, tie.category, targets);
      entente_relate_each (extraction, subjects, targets, &tie);
    }
}

/**
 * entente_clauses_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads relations from the verbs of a sentence, and from its adjectives and
 * nouns that are predicates.
 */
void
entente_clauses_read (EntenteExtraction     *extraction,
                      const EntenteSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (extraction->annotation->tokens[i].upos == ENTENTE_UPOS_VERB)
        read_clause (extraction, i);
      else if (entente_syntax_find (&extraction->syntax, i, "cop") >= 0)
        read_predicate (extraction, i);
    }
}
