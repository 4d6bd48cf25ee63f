/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/clause-private.h"

/* Relations from clauses: who does what to whom. A verb is looked up with its
 * particle, the noun that is its object and the preposition before the other
 * actor, the longest entry first: "impose sanction on", "team up with", "visit".
 */

/* "a million dollars in emergency food aid": in tokens behind the amount. */
#define FARTHEST_MATTER 5

/* Whether a preposition governs any word of a name. */
static gboolean
is_governed (const EntenteClause *self,
             guint                name)
{
  const EntenteMention *mention = entente_extraction_get_mention (self->extraction, name);

  for (guint i = mention->first; i < mention->end; i++)
    {
      if (entente_syntax_get_case (self->syntax, i) >= 0)
        return TRUE;
    }

  return FALSE;
}

/* "joined Acme" with the object taken for an adverbial: a name without a preposition. */
static gint
find_bare_name (const EntenteClause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if ((guint) i > self->verb && entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_extraction_get_actor (self->extraction, (guint) i) != ENTENTE_NO_ACTOR
          && !is_governed (self, (guint) i)
          && !entente_clause_is_stray_attribute (self->extraction, (guint) i))
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "criticized and later sued B": the last verb's object is the first one's too. */
static gint
find_shared_object (const EntenteClause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "conj")
          && entente_clause_get_token (self, (guint) i)->upos == ENTENTE_UPOS_VERB
          && entente_syntax_find (self->syntax, (guint) i, "nsubj") < 0)
        return entente_syntax_find (self->syntax, (guint) i, "obj");
      if ((guint) i > self->verb && !entente_syntax_is (self->syntax, (guint) i, "punct"))
        return ENTENTE_NO_TOKEN;
    }

  return ENTENTE_NO_TOKEN;
}

/* "called B", "called B a liar" with B taken for what somebody is called. */
static gint
find_called (const EntenteClause *self)
{
  gint called = entente_syntax_find (self->syntax, self->verb, "xcomp");

  return called >= 0 && g_str_equal (entente_clause_get_lemma (self), "call")
         && entente_extraction_get_actor (self->extraction, (guint) called) != ENTENTE_NO_ACTOR
         ? called : ENTENTE_NO_TOKEN;
}

static gint
find_object (const EntenteClause *self)
{
  gint object = entente_clause_find_relative_object (self->extraction, self->verb);

  if (object < 0)
    object = entente_clause_find_object (self->extraction, self->verb);
  if (object < 0)
    object = find_called (self);
  if (object < 0)
    object = find_bare_name (self);

  return object >= 0 ? object : find_shared_object (self);
}

/* "aid" of "30 million dollars in aid". */
gint
entente_clause_find_measured (const EntenteClause *self,
                              guint                amount)
{
  static const char * const units[] = {
    "dollar", "euro", "pound", "yen", "million", "billion", "$", "€", "£", "ton", "tonne", NULL
  };

  const EntenteAnnotation *annotation = self->extraction->annotation;
  gint end = (gint) annotation->sentences[annotation->tokens[amount].sentence].end;

  if (!entente_extraction_is_lemma (self->extraction, amount, units))
    return (gint) amount;

  for (gint i = (gint) amount + 2; i <= (gint) amount + FARTHEST_MATTER && i < end; i++)
    {
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, (guint) i);
      gint head = entente_syntax_get_head (self->syntax, (guint) i);

      if ((head == (gint) amount || head == (gint) self->verb)
          && (g_strcmp0 (preposition, "in") == 0 || g_strcmp0 (preposition, "of") == 0)
          && entente_clause_get_token (self, (guint) i)->upos == ENTENTE_UPOS_NOUN)
        return i;
    }

  return (gint) amount;
}

static gboolean
is_count (const EntenteClause *self,
          gint                 noun)
{
  static const char * const counting[] = {
    "dozen", "score", "hundred", "thousand", "number", "group", "handful", "couple", "pair",
    "round", "series", "total", "amount", "string", "batch", "quantity", "lot", "set", "bulk",
    "majority", "wave", "flurry", "spate", "kind", "type", "form", "million", "billion", "ten",
    "worth", "installment", "instalment", "tranche", "piece", "stream", "list", "trio", "share",
    "portion", NULL
  };

  return noun >= 0 && entente_extraction_is_lemma (self->extraction, (guint) noun, counting);
}

/* "detained tens of thousands of activists": the activists. */
static gint
find_counted (const EntenteClause *self,
              gint                 object)
{
  for (gint i = is_count (self, object) ? self->syntax->first_child[object] : ENTENTE_NO_TOKEN;
       i >= 0; i = self->syntax->next_sibling[i])
    {
      gint link = entente_syntax_get_case (self->syntax, (guint) i);
      gint counted = ENTENTE_NO_TOKEN;

      if (i <= object || link < 0 || !entente_syntax_is (self->syntax, (guint) i, "nmod")
          || !entente_extraction_is (self->extraction, (guint) link, "of"))
        continue;

      counted = find_counted (self, i);
      if (!is_count (self, counted))
        return counted;
    }

  return object;
}

/* "Chad withdrew its troops": nothing is done to Chad. */
static gboolean
is_own_noun (const EntenteClause *self,
             guint                object)
{
  if (entente_clause_get_token (self, object)->upos != ENTENTE_UPOS_NOUN)
    return FALSE;

  for (guint i = 0; i < self->objects->len; i++)
    {
      if (!entente_arguments_contain (self->subjects,
                                      g_array_index (self->objects, EntenteArgument, i).actor))
        return FALSE;
    }

  return TRUE;
}

/* "recall soldiers from Chad": where the lexicon knows all the words, they are not
 * the soldiers of Chad.
 */
static gboolean
is_listed_with_phrase (const EntenteClause *self,
                       guint                object)
{
  gsize end = entente_clause_get_token (self, object)->span.end;

  if (self->objects->len == 0
      || g_array_index (self->objects, EntenteArgument, 0).span.end <= end)
    return FALSE;

  for (gint i = self->syntax->first_child[object]; i >= 0; i = self->syntax->next_sibling[i])
    {
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, (guint) i);
      g_autofree char *key = entente_clause_join (self->key,
                                                  entente_clause_get_token (self, object)->lemma,
                                                  preposition);

      if ((guint) i > object && preposition != NULL
          && entente_syntax_is (self->syntax, (guint) i, "nmod")
          && entente_clause_look_up (key) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Whom the object stands for, or else the noun that says what is done.
 *
 * Returns: whether that noun is not for itself what the verb falls on
 */
static gboolean
take_object (EntenteClause *self,
             guint          object)
{
  gboolean is_listed = FALSE;

  entente_arguments_add (self->extraction, object, self->objects);
  is_listed = is_listed_with_phrase (self, object);
  if (is_own_noun (self, object) || is_listed)
    g_array_set_size (self->objects, 0);
  if (self->objects->len == 0)
    self->noun = entente_clause_find_measured (self, object);

  return is_listed;
}

static void
read_active (EntenteClause *self)
{
  gint object = find_counted (self, find_object (self));
  gint indirect = entente_syntax_find (self->syntax, self->verb, "iobj");
  gboolean is_listed = object >= 0 && take_object (self, (guint) object);

  self->object = object;

  if (indirect > (gint) self->verb)
    entente_clause_read_receiver (self, indirect);
  if (!is_listed)
    entente_clause_read_object (self, object);

  entente_clause_read_together (self, object);
  entente_clause_read_phrases (self, self->verb);
  if (self->noun >= 0)
    entente_clause_read_phrases (self, (guint) self->noun);
  else if (object >= 0)
    entente_clause_read_venue (self, (guint) object);
  if (self->noun >= 0 && self->noun != object)
    entente_clause_read_phrases (self, (guint) object);
}

/* "A was attacked by B", "developed jointly by A and B". */
static void
read_agents (const EntenteClause *self)
{
  const char * const *row = entente_clause_look_up (self->key);
  gint subject = entente_clause_find_subject (self->extraction, self->verb);
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  entente_clause_relate_joint (self, self->agents);

  if (row == NULL || subject < 0)
    return;

  if (entente_clause_is_suffered (self, (guint) subject)
      && entente_clause_look_up_phrase (self, (guint) subject, "of") != NULL)
    row = entente_clause_look_up_phrase (self, (guint) subject, "of");

  tie = entente_clause_make_tie (self, row, self->key, ENTENTE_NO_TOKEN);
  entente_clause_add_targets (self, (guint) subject, tie.category, targets);
  label = entente_clause_dup_label_with_noun (self, (guint) subject, tie.category, targets);
  if (label != NULL)
    tie.label = label;

  entente_clause_relate (self, row, self->agents, targets, &tie);
}

static void
add_agents (EntenteClause *self,
            guint          verb)
{
  for (gint i = self->syntax->first_child[verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_clause_is_agent (self, (guint) i))
        entente_arguments_add (self->extraction, (guint) i, self->agents);
    }
}

/* "the Chadian-owned tanker": its owner is somebody there. */
static gboolean
is_owned_in (const EntenteClause   *self,
             const EntenteArgument *agent)
{
  static const char * const owning[] = { "own", "operate", "register", "flag", "build", NULL };

  return entente_extraction_is_lemma (self->extraction, self->verb, owning)
         && entente_extraction_is_kind (self->extraction, agent->actor, ENTENTE_ACTOR_PLACE);
}

/* "the Chad-backed militia Ardent", "Chad-led": who stands before the hyphen does it. */
static void
add_agent_before_hyphen (EntenteClause *self)
{
  EntenteArgument agent = { .actor = ENTENTE_NO_ACTOR };

  if (self->verb < 2 || !entente_syntax_is (self->syntax, self->verb, "amod")
      || !entente_extraction_is (self->extraction, self->verb - 1, "-"))
    return;

  agent = entente_extraction_get_argument (self->extraction, self->verb - 2);
  if (agent.actor != ENTENTE_NO_ACTOR && !is_owned_in (self, &agent))
    g_array_append_val (self->agents, agent);
}

/* "Backed by Chad, Togo won": the parse may hang the agent on the later verb. */
static void
add_stray_agent (EntenteClause *self)
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
read_passive (EntenteClause *self)
{
  add_agents (self, self->verb);
  add_stray_agent (self);
  add_agent_before_hyphen (self);

  /* "was praised and then sued by B" */
  for (gint i = self->syntax->first_child[self->verb]; self->agents->len == 0 && i >= 0;
       i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "conj")
          && entente_syntax_find (self->syntax, (guint) i, "nsubj") < 0
          && entente_clause_is_passive (self->extraction, (guint) i))
        add_agents (self, (guint) i);
    }

  read_agents (self);
  entente_clause_read_phrases (self, self->verb);
}

static char *
dup_past (const EntenteClause *self)
{
  guint features = entente_clause_get_token (self, self->verb)->features;

  return features & ENTENTE_FEATURE_PAST && features & ENTENTE_FEATURE_FINITE
         ? entente_token_dup_lower (self->extraction->text,
                                    entente_clause_get_token (self, self->verb))
         : NULL;
}

/* "A's plane crashed, killing two": an accident is no deed. */
static gboolean
is_accident (const EntenteExtraction *extraction,
             guint                    verb)
{
  static const char * const harming[] = {
    "kill", "injure", "wound", "hurt", "damage", "destroy", "hit", "strike", NULL
  };
  static const char * const accidents[] = {
    "crash", "collide", "derail", "collapse", "capsize", "sink", "plunge", "overturn", "fall",
    "explode", "burst", "erupt", NULL
  };
  gint head = entente_syntax_get_head (&extraction->syntax, verb);

  return head >= 0 && entente_syntax_is (&extraction->syntax, verb, "advcl")
         && g_strv_contains (harming, extraction->annotation->tokens[verb].lemma)
         && g_strv_contains (accidents, extraction->annotation->tokens[head].lemma);
}

/* "asked whether Chad had left": nobody says that it has. */
static gboolean
is_asked (const EntenteExtraction *extraction,
          guint                    verb)
{
  static const char * const asking[] = { "ask", "wonder", "inquire", "enquire", "query", NULL };
  static const char * const marks[] = { "whether", "if", NULL };
  gint head = entente_syntax_get_head (&extraction->syntax, verb);

  return head >= 0 && (guint) head < verb
         && entente_syntax_find_lemma (&extraction->syntax, verb, "mark", marks) >= 0
         && !entente_syntax_is (&extraction->syntax, verb, "conj")
         && g_strv_contains (asking, extraction->annotation->tokens[head].lemma);
}

/* The words by which the lexicon knows a verb: "team up". */
static char *
dup_key (const EntenteExtraction *extraction,
         guint                    verb,
         gint                     particle)
{
  return entente_clause_join (entente_extraction_get_lemma (extraction, verb),
                              particle < 0 ? NULL
                              : entente_extraction_get_lemma (extraction, (guint) particle));
}

static void
read_clause (EntenteExtraction *extraction,
             guint              verb)
{
  g_autoptr (GArray) objects = entente_arguments_new ();
  g_autoptr (GArray) subjects = entente_arguments_new ();
  g_autoptr (GArray) agents = entente_arguments_new ();
  gint particle = entente_syntax_find_particle (&extraction->syntax, verb);
  g_autofree char *key = dup_key (extraction, verb, particle);
  EntenteClause self = { extraction, &extraction->syntax, verb, key, particle,
                         ENTENTE_NO_TOKEN, ENTENTE_NO_TOKEN, objects, subjects, agents,
                         entente_clause_is_passive (extraction, verb),
                         entente_clause_get_firmness (extraction, verb) };
  g_autofree char *past = dup_past (&self);

  self.past = past;
  entente_clause_add_subjects (extraction, verb, subjects);

  if (self.passive)
    read_passive (&self);
  else if (subjects->len > 0)
    read_active (&self);
}

static void
read_complement (const EntenteClause *self,
                 const char          *predicate,
                 const char          *words,
                 guint                token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autofree char *key = entente_clause_join ("be", predicate, preposition);
  g_autofree char *label = entente_clause_join ("be", words, preposition);
  const char * const *row = preposition == NULL ? NULL : entente_clause_look_up (key);
  g_autoptr (GArray) targets = entente_arguments_new ();
  EntenteTie tie = { 0 };

  if (row == NULL)
    return;

  tie = entente_clause_make_tie (self, row, label, entente_syntax_get_case (self->syntax, token));
  entente_clause_add_targets (self, token, tie.category, targets);
  entente_clause_relate (self, row, self->subjects, targets, &tie);
}

/* "talks" of "was in talks with", and "ally" of "were allies of". */
static char *
dup_complement (const EntenteClause *self)
{
  const EntenteToken *token = entente_clause_get_token (self, self->verb);

  return token->upos == ENTENTE_UPOS_NOUN && entente_syntax_get_case (self->syntax, self->verb) >= 0
         ? entente_token_dup_lower (self->extraction->text, token)
         : g_strdup (entente_clause_get_lemma (self));
}

/* "A is hostile to B", "A is at war with B": looked up as "be hostile to". */
static void
read_predicate (EntenteExtraction *extraction,
                guint              predicate)
{
  g_autoptr (GArray) subjects = entente_arguments_new ();
  const char *lemma = entente_extraction_get_lemma (extraction, predicate);
  EntenteClause self = { extraction, &extraction->syntax, predicate, lemma, ENTENTE_NO_TOKEN,
                         ENTENTE_NO_TOKEN, ENTENTE_NO_TOKEN, subjects, subjects, subjects, FALSE,
                         entente_clause_get_firmness (extraction, predicate) };
  g_autofree char *preposition = entente_syntax_dup_case (&extraction->syntax, predicate);
  g_autofree char *word = dup_complement (&self);
  g_autofree char *key = entente_clause_join (preposition == NULL ? lemma : preposition,
                                              preposition == NULL ? NULL : lemma);
  g_autofree char *words = entente_clause_join (preposition == NULL ? word : preposition,
                                                preposition == NULL ? NULL : word);

  if (!entente_clause_add_subjects (extraction, predicate, subjects))
    return;

  for (gint i = self.syntax->first_child[predicate]; i >= 0; i = self.syntax->next_sibling[i])
    read_complement (&self, key, words, (guint) i);
}

/* Whether an adjective or noun is a predicate: "is hostile", "became involved". */
static gboolean
is_predicate (const EntenteExtraction *extraction,
              guint                    token)
{
  return entente_syntax_find (&extraction->syntax, token, "cop") >= 0
         || (extraction->annotation->tokens[token].upos == ENTENTE_UPOS_ADJ
             && entente_syntax_is (&extraction->syntax, token, "xcomp"));
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
      if (entente_extraction_get_actor (extraction, i) != ENTENTE_NO_ACTOR
          || is_accident (extraction, i) || is_asked (extraction, i))
        continue;

      if (extraction->annotation->tokens[i].upos == ENTENTE_UPOS_VERB)
        read_clause (extraction, i);
      else if (is_predicate (extraction, i))
        read_predicate (extraction, i);
    }
}
