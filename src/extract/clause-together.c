/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/argument.h"
#include "extract/tie.h"

/* Several who do something with one another. */

/* "together accounted for": what they come to, and nothing that they do. */
static gboolean
is_sum (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "account", "total", "represent", "have", "own", "number", "cost", "contain", "comprise",
    "hold", "earn", "receive", "need", "owe", "weigh", "get", "score", "win", "employ", "make",
    "constitute", "cover", "control", "lose", "kill", "form", NULL
  };

  return g_strv_contains (verbs, entente_clause_get_lemma (self));
}

static gboolean
is_joint (const EntenteClause *self)
{
  static const char * const jointly[] = { "jointly", NULL };
  static const char * const together[] = { "jointly", "together", NULL };
  const char * const *adverbs = is_sum (self) ? jointly : together;
  gint adverb = ENTENTE_NO_TOKEN;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_clause_is_agent (self, (guint) i)
          && entente_syntax_find_lemma (self->syntax, (guint) i, "advmod", adverbs) >= 0)
        return TRUE;
    }

  adverb = entente_syntax_find_lemma (self->syntax, self->verb, "advmod", adverbs);

  return adverb >= 0 && !entente_extraction_is (self->extraction, (guint) adverb + 1, "with");
}

/* "developed jointly by A and B". */
void
entente_clause_relate_joint (const EntenteClause *self,
                             const GArray        *actors)
{
  g_autofree char *label = NULL;
  EntenteTie tie = { self->verb, self->verb + 1, NULL, TRUE, ENTENTE_CATEGORY_COOPERATE, TRUE,
                     self->firmness };

  if (!is_joint (self))
    return;

  label = entente_clause_join ("jointly", entente_clause_get_lemma (self));
  tie.label = label;
  entente_relate_one_another (self->extraction, actors, &tie);
}

/* "each other", "one another". */
static gboolean
is_reciprocal (const EntenteClause *self,
               gint                 object)
{
  static const char * const words[] = { "each", "other", "another", NULL };

  return object >= 0
         && g_strv_contains (words, entente_clause_get_token (self, (guint) object)->lemma);
}

/* "A and B competed in Rome", "A and B appeared in June": each may have done so alone. */
static gboolean
is_separate (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "compete", "contend", "vie", "race", "appear", "play", "serve", "live", "fly", "study",
    "train", "star", "run", "participate", "sit", "celebrate", "mourn", "campaign", "vote",
    "volunteer", "enlist", "register", "sign", "list", "test", "stand", "stay", "visit", "tour",
    "walk", "sail", "swim", "climb", "win", "travel", "pray", "holiday", "vacation", "act", NULL
  };

  return g_strv_contains (verbs, entente_clause_get_lemma (self));
}

/* "A and B met" needs no "with". */
static gboolean
is_meeting (const EntenteClause *self)
{
  return g_str_equal (entente_clause_get_lemma (self), "meet");
}

/* "A and B met", "A and B quarrelled", "A and B sued each other". */
static const char * const *
find_row (const EntenteClause  *self,
          gint                  object,
          char                **label)
{
  g_autofree char *with = entente_clause_join (self->key, "with");
  const char * const *row = object < 0 ? entente_clause_look_up (with) : NULL;

  if (row != NULL && g_str_equal (row[2], "symmetric") && !is_meeting (self))
    {
      *label = g_steal_pointer (&with);
      return row;
    }

  *label = g_strdup (self->key);
  return entente_clause_look_up (*label);
}

/* Whether a phrase tells of others: "with Chad", "with strangers", "in Acme". */
static gboolean
is_third (const EntenteClause *self,
          guint                token)
{
  g_autoptr (GArray) actors = entente_arguments_new ();
  g_autofree char *preposition = NULL;

  if (!entente_syntax_is (self->syntax, token, "obl") || token < self->verb)
    return FALSE;

  preposition = entente_syntax_dup_case (self->syntax, token);
  if (g_strcmp0 (preposition, "with") == 0
      || (g_strcmp0 (preposition, "to") == 0 && g_str_equal (self->key, "speak")))
    return !is_reciprocal (self, (gint) token);

  return entente_arguments_add (self->extraction, token, actors)
         && !entente_extraction_is_kind (self->extraction,
                                         g_array_index (actors, EntenteArgument, 0).actor,
                                         ENTENTE_ACTOR_PLACE);
}

/* "A and B invested in C", "A and B trade with C": what they do is not done to
 * one another.
 */
static gboolean
has_third (const EntenteClause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (is_third (self, (guint) i))
        return TRUE;
    }

  return FALSE;
}

/* "A and B received long terms", "A and B reached the final": each for itself. */
static gboolean
is_reached (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "receive", "get", "obtain", "earn", "face", "suffer", "serve", "await", "need", "reach",
    "enter", "win", "lose", "miss", "survive", "endure", NULL
  };
  const char * const *row = entente_clause_look_up_noun (self);

  return g_strv_contains (verbs, entente_clause_get_lemma (self)) && row != NULL
         && (!g_str_equal (entente_clause_get_lemma (self), "reach")
             || g_str_equal (row[1], "DISAPPROVE"));
}

/* "A and B oppose the treaty" does not say that they have one, "A and B battle the
 * revolt" not that it is theirs.
 */
static gboolean
is_about (const EntenteClause *self)
{
  EntenteCategory category = ENTENTE_CATEGORY_AGREE;
  const char * const *row = entente_clause_look_up (entente_clause_get_lemma (self));

  if (row != NULL)
    entente_category_from_name (row[1], &category);

  return category == ENTENTE_CATEGORY_REJECT || entente_clause_is_talk (self) || is_reached (self)
         || entente_category_get_quadrant (category) == ENTENTE_QUADRANT_MATERIAL_CONFLICT;
}

/* "A and B held talks with C": with C. */
static gboolean
has_others (const EntenteClause *self)
{
  static const char * const with[] = { "with", NULL };

  for (gint i = self->syntax->first_child[self->noun]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (i > self->noun && entente_syntax_is (self->syntax, (guint) i, "nmod")
          && entente_syntax_find_lemma (self->syntax, (guint) i, "case", with) >= 0
          && !is_reciprocal (self, i))
        return TRUE;
    }

  return FALSE;
}

/* "A and B fought to topple the king": side by side. */
static gboolean
is_for_cause (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "battle", "fight", "struggle", "clash", "wrestle", "campaign", "contend", NULL
  };
  static const char * const to[] = { "to", NULL };

  for (gint i = g_strv_contains (verbs, entente_clause_get_lemma (self))
                ? self->syntax->first_child[self->verb] : ENTENTE_NO_TOKEN;
       i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_find_lemma (self->syntax, (guint) i, "mark", to) >= 0)
        return TRUE;
    }

  return FALSE;
}

/* "A and B signed an agreement", "A and B exchanged prisoners". */
static const char * const *
find_noun_row (const EntenteClause  *self,
               char                **label)
{
  g_autofree char *noun = entente_clause_dup_noun (self);
  g_autofree char *key = entente_clause_join (self->key,
                                              entente_clause_get_token (self,
                                                                        (guint) self->noun)->lemma,
                                              "with");
  const char * const *row = entente_clause_look_up (key);

  *label = entente_clause_join (self->key, noun, "with");

  return row != NULL || is_about (self) ? row : entente_clause_look_up_noun (self);
}

/* Relates the subjects of a clause that says what they do with one another. */
void
entente_clause_read_together (const EntenteClause *self,
                              gint                 object)
{
  g_autofree char *label = NULL;
  const char * const *row = NULL;
  gboolean reciprocal = is_reciprocal (self, object);
  EntenteTie tie = { 0 };

  /* "developing nations like A and B", "Speaking in Oslo, A and B left" */
  if (self->subjects->len < 2 || entente_syntax_is (self->syntax, self->verb, "amod")
      || (g_str_equal (self->key, "speak")
          && entente_syntax_is (self->syntax, self->verb, "advcl")))
    return;

  if (is_joint (self))
    {
      entente_clause_relate_joint (self, self->subjects);
      return;
    }

  if (reciprocal || (object < 0 && !is_separate (self) && !has_third (self)))
    row = find_row (self, object, &label);
  else if (self->noun >= 0 && !has_third (self) && !has_others (self))
    row = find_noun_row (self, &label);

  if (row == NULL || entente_clause_is_void (row) || (!reciprocal && is_for_cause (self))
      || (!g_str_equal (row[2], "symmetric") && !reciprocal))
    return;

  tie = entente_clause_make_tie (self, row, label, self->noun);
  if (!entente_clause_turn_category (self, &tie.category))
    return;

  if (tie.symmetric)
    entente_relate_one_another (self->extraction, self->subjects, &tie);
  else
    entente_relate_each (self->extraction, self->subjects, self->subjects, &tie);
}
