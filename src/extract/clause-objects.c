/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/government.h"
#include "extract/tie.h"
#include "language/lexicon.h"

/* To whom a clause does it: its objects. */

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
    case ENTENTE_CATEGORY_COERCE:
      return TRUE;
    default:
      return FALSE;
    }
}

/* "thanked the Irish company": its country is not thanked. */
static gboolean
is_private_body (const EntenteClause *self,
                 guint                token)
{
  const char * const *row
    = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                              entente_clause_get_token (self, token)->lemma);

  return row != NULL && g_str_equal (row[1], "company");
}

/* "A and B respect their own interests", "A ended its Chad campaign": they do nothing
 * to one another, nor A to Chad.
 */
static gboolean
is_their_own (const EntenteClause *self,
              const GArray        *owners)
{
  for (guint i = 0; i < owners->len; i++)
    {
      for (guint j = 0; j < self->subjects->len; j++)
        if (g_array_index (owners, EntenteArgument, i).actor
            == g_array_index (self->subjects, EntenteArgument, j).actor)
          return TRUE;
    }

  return FALSE;
}

/* Whether it is a deed of whoever has it: "their purchase of B", but not "their plan". */
static gboolean
is_deed (const EntenteClause *self,
         guint                noun)
{
  const char * const *row
    = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                              entente_clause_get_token (self, noun)->lemma);
  EntenteCategory category = ENTENTE_CATEGORY_ROLE;

  return row != NULL && entente_category_from_name (row[1], &category)
         && !g_str_equal (row[2], "symmetric") && !entente_clause_is_suffered (self, noun)
         && (category == ENTENTE_CATEGORY_OWNER
             || entente_category_get_quadrant (category) != ENTENTE_QUADRANT_NEUTRAL);
}

/* What is done falls on a noun of theirs: "rejected the offer of B". */
static void
reach_through (const EntenteClause *self,
               guint                noun,
               const char          *by,
               GArray              *targets,
               guint                first)
{
  for (guint i = targets->len; i-- > first;)
    {
      EntenteArgument *target = &g_array_index (targets, EntenteArgument, i);

      if (entente_argument_is_people (target))
        {
          g_array_remove_index (targets, i);
          continue;
        }
      if (entente_clause_get_token (self, noun)->upos != ENTENTE_UPOS_NOUN)
        continue;
      target->people = entente_clause_get_token (self, noun)->span;
      target->by = by;
    }
}

void
entente_clause_add_targets (const EntenteClause *self,
                            guint                token,
                            EntenteCategory      category,
                            GArray              *targets)
{
  static const char * const prepositions[] = { "by", "of", "from", NULL };
  guint first = targets->len;

  if (entente_arguments_add (self->extraction, token, targets) || !reaches_owner (category)
      || is_private_body (self, token))
    return;

  if (entente_arguments_add_owners (self->extraction, token, targets))
    {
      if (is_their_own (self, targets))
        g_array_set_size (targets, 0);
      reach_through (self, token, is_deed (self, token) ? "by" : "of", targets, first);
      return;
    }

  if (category == ENTENTE_CATEGORY_COERCE)
    return;

  for (guint i = 0; targets->len == first && prepositions[i] != NULL; i++)
    {
      entente_arguments_add_governed (self->extraction, token, prepositions[i], targets);
      reach_through (self, token, prepositions[i], targets, first);
    }
}

/* "urged that Chad leave": the demand is on whom its clause is about. */
static void
read_demanded_clause (const EntenteClause *self,
                      const EntenteTie    *tie)
{
  g_autoptr (GArray) targets = entente_arguments_new ();
  gint clause = entente_syntax_find (self->syntax, self->verb, "ccomp");
  gint subject = clause < 0 ? ENTENTE_NO_TOKEN
                 : entente_syntax_find (self->syntax, (guint) clause, "nsubj");

  if (tie->category != ENTENTE_CATEGORY_DEMAND || subject < 0
      || entente_clause_is_question (self->extraction, (guint) clause))
    return;

  entente_arguments_add (self->extraction, (guint) subject, targets);
  entente_relate_each (self->extraction, self->subjects, targets, tie);
}

/* "called B a prince", "named B minister": the verb without the noun says another thing. */
static gboolean
is_naming (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "call", "name", "dub", "label", "declare", "proclaim", "brand", "deem", "consider", NULL
  };

  return g_strv_contains (verbs, entente_clause_get_lemma (self));
}

/* "named B as minister", "views B as a rival". */
static gint
find_named_as (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "name", "view", "regard", "see", "describe", "treat", "portray", "depict", "characterize",
    "characterise", "recognize", "recognise", "denounce", "condemn", "dismiss", "brand", "label",
    "hail", "praise", "criticize", "criticise", "elect", "choose", "pick", "nominate", "select",
    "designate", "appoint", "identify", NULL
  };
  static const char * const as[] = { "as", NULL };

  for (gint i = g_strv_contains (verbs, entente_clause_get_lemma (self))
                ? self->syntax->first_child[self->verb] : ENTENTE_NO_TOKEN;
       i >= 0; i = self->syntax->next_sibling[i])
    {
      if ((guint) i > self->verb
          && entente_clause_get_token (self, (guint) i)->upos == ENTENTE_UPOS_NOUN
          && entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_syntax_find_lemma (self->syntax, (guint) i, "case", as) >= 0)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "accountable" of "held B accountable", "coward" of "called B a coward". */
static gint
find_state (const EntenteClause *self)
{
  gint state = entente_clause_find_called_so (self);

  if (state < 0)
    state = entente_syntax_find (self->syntax, self->verb, "xcomp");

  return state < 0
         || entente_clause_get_token (self, (guint) state)->upos == ENTENTE_UPOS_VERB
         || entente_extraction_get_actor (self->extraction, (guint) state) != ENTENTE_NO_ACTOR
         ? ENTENTE_NO_TOKEN : state;
}

/* "named B minister" gives B the office. */
static const char * const *
find_naming_row (const EntenteClause *self,
                 guint                state)
{
  static const char * const choosing[] = { "name", "declare", "proclaim", NULL };

  return g_strv_contains (choosing, entente_clause_get_lemma (self))
         && entente_extraction_is_title (self->extraction, state)
         ? entente_clause_look_up ("appoint") : NULL;
}

static const char *
get_lemma (const EntenteClause *self,
           guint                token)
{
  return entente_clause_get_token (self, token)->lemma;
}

static const char *
get_noun_lemma (const EntenteClause *self)
{
  return get_lemma (self, (guint) self->noun);
}

/* "rejected B's offer", "lifted the ban": the verb with its object says more
 * than the verb.
 */
static const char * const *
find_object_row (const EntenteClause *self)
{
  g_autofree char *key = NULL;
  const char * const *row = NULL;

  if (self->noun >= 0)
    {
      key = entente_clause_join (self->key, get_noun_lemma (self));
      row = entente_clause_look_up (key);
      if (row == NULL && entente_clause_is_suffered (self, (guint) self->noun))
        row = entente_clause_look_up_phrase (self, (guint) self->noun, "of");
    }

  return row != NULL ? row : entente_clause_look_up (self->key);
}

/* "attacked the plan of B": the lexicon has it with its preposition. */
static gboolean
is_told_with_owner (const EntenteClause *self)
{
  g_autoptr (GArray) owners = entente_arguments_new ();

  return self->noun >= 0
         && entente_clause_look_up_phrase (self, (guint) self->noun, "of") != NULL
         && entente_arguments_add_governed (self->extraction, (guint) self->noun, "of", owners);
}

/* "blamed Chad's troubles on B": not on Chad. */
static gboolean
is_blamed_on_another (const EntenteClause *self)
{
  static const char * const verbs[] = { "blame", "pin", NULL };
  static const char * const on[] = { "on", NULL };

  if (!g_strv_contains (verbs, entente_clause_get_lemma (self)) || self->object < 0)
    return FALSE;

  for (gint i = self->object + 1; (guint) i < self->extraction->annotation->n_tokens; i++)
    {
      gint head = entente_syntax_get_head (self->syntax, (guint) i);

      if (head != self->object && head != (gint) self->verb)
        continue;
      if (entente_syntax_find_lemma (self->syntax, (guint) i, "case", on) >= 0)
        return TRUE;
    }

  return FALSE;
}

/* The entry for a verb with its object, and what that is said to be. */
static const char * const *
find_row (const EntenteClause  *self,
          char                **label)
{
  gint plain = find_state (self);
  gint state = plain < 0 ? find_named_as (self) : plain;
  g_autofree char *words = plain >= 0
                           ? entente_clause_join (self->key, get_lemma (self, (guint) plain))
                           : state >= 0
                           ? entente_clause_join (self->key, "as", get_lemma (self, (guint) state))
                           : NULL;
  const char * const *row = words == NULL ? NULL : entente_clause_look_up (words);

  *label = row != NULL || (words != NULL && (plain < 0 || is_naming (self)))
           ? g_steal_pointer (&words) : g_strdup (self->key);
  if (row == NULL && state >= 0)
    row = find_naming_row (self, (guint) state);

  return row != NULL ? row : find_object_row (self);
}

/* "left Chad a heavy debt": nobody goes away. */
static gboolean
is_left (const EntenteClause *self)
{
  gint next = self->object < 0 ? ENTENTE_NO_TOKEN : self->syntax->next_sibling[self->object];

  return g_str_equal (self->key, "leave") && self->object > (gint) self->verb && next >= 0
         && (entente_syntax_is (self->syntax, (guint) next, "obj")
             || entente_syntax_is (self->syntax, (guint) next, "xcomp"));
}

/* "described Chad's plan as a threat": the label has the plan instead. */
static gboolean
is_of_theirs (const GArray *targets)
{
  return targets->len > 0
         && entente_argument_is_people (&g_array_index (targets, EntenteArgument, 0));
}

/* "provided B with aid": the aid to B. */
static char *
dup_provided (const EntenteClause *self)
{
  static const char * const verbs[] = { "provide", "supply", "furnish", NULL };

  for (gint i = g_strv_contains (verbs, entente_clause_get_lemma (self)) && self->objects->len > 0
                ? self->syntax->first_child[self->verb] : ENTENTE_NO_TOKEN;
       i >= 0; i = self->syntax->next_sibling[i])
    {
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, (guint) i);

      if (g_strcmp0 (preposition, "with") == 0
          && entente_clause_get_token (self, (guint) i)->upos == ENTENTE_UPOS_NOUN)
        return entente_clause_join_noun (self,
                                         (guint) entente_clause_find_measured (self, (guint) i),
                                         "to");
    }

  return NULL;
}

void
entente_clause_read_object (const EntenteClause *self,
                            gint                 object)
{
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *words = NULL;
  g_autofree char *label = NULL;
  const char * const *row = find_row (self, &words);
  EntenteTie tie = { 0 };

  if (row == NULL || is_told_with_owner (self) || is_blamed_on_another (self) || is_left (self)
      || (self->objects->len > 0 && entente_clause_has_adverbial (self)))
    return;

  tie = entente_clause_make_tie (self, row, words, ENTENTE_NO_TOKEN);
  if (object >= 0)
    entente_clause_add_targets (self, (guint) object, tie.category, targets);
  if (object >= 0)
    label = entente_clause_dup_label_with_noun (self, (guint) object, tie.category, targets);
  if (label == NULL)
    label = dup_provided (self);
  if (label != NULL || is_of_theirs (targets))
    tie.label = label != NULL ? label : self->key;

  entente_clause_relate (self, row, self->subjects, targets, &tie);
  read_demanded_clause (self, &tie);
}

/* "gave B rockets", "gave B a warning": looked up as "give rocket to", by what the
 * noun says and as "give to".
 */
static const char * const *
find_receiver_row (const EntenteClause *self)
{
  const char * const *noun_row = entente_clause_look_up_noun (self);
  g_autofree char *with_noun = self->noun < 0 ? NULL
                               : entente_clause_join (self->key, get_noun_lemma (self), "to");
  g_autofree char *plain = entente_clause_join (self->key, "to");
  const char * const *row = with_noun == NULL ? NULL : entente_clause_look_up (with_noun);

  if (row == NULL && noun_row != NULL && entente_noun_brings (noun_row, "to"))
    row = noun_row;
  if (row == NULL)
    row = entente_clause_look_up (plain);

  return row != NULL ? row : entente_clause_look_up (self->key);
}

/* Who is given something; of what is said, the parse may take the subject for it. */
void
entente_clause_read_receiver (const EntenteClause *self,
                              gint                 receiver)
{
  g_autoptr (GArray) targets = entente_arguments_new ();
  static const char * const sayings[] = {
    "say", "claim", "think", "believe", "argue", "insist", "hope", "add", NULL
  };
  const char * const *row = find_receiver_row (self);
  gint thing = entente_clause_find_thing (self);
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  if (row == NULL || entente_extraction_is_lemma (self->extraction, self->verb, sayings)
      || (thing < 0 && self->noun >= 0 && !entente_clause_has_object (self))
      || !entente_arguments_add (self->extraction, (guint) receiver, targets))
    return;

  label = row == entente_clause_look_up (self->key) || thing < 0
          ? g_strdup (self->key) : entente_clause_dup_label (self, "to", (guint) thing);
  tie = entente_clause_make_tie (self, row, label, ENTENTE_NO_TOKEN);
  entente_clause_relate (self, row, self->subjects, targets, &tie);
}
