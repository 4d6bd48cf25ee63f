/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/government.h"
#include "extract/tie.h"
#include "language/word.h"

/* Whom the prepositions of a clause bring: "signed an agreement with B". */

static gboolean
is_conflict (const char * const *row)
{
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;

  return entente_category_from_name (row[1], &category)
         && entente_category_get_quadrant (category) == ENTENTE_QUADRANT_MATERIAL_CONFLICT;
}

/* "review ties with B" bears on the ties, "investigate the attack on B" is none. */
static gboolean
is_study (const EntenteClause *self)
{
  const char * const *row = entente_clause_look_up (entente_clause_get_lemma (self));

  return row != NULL && g_str_equal (row[1], "INVESTIGATE");
}

/* Whether the verb only talks about what its object says: "mentioned the attack
 * on B", and not "launched an attack on B"; who announces talks holds them.
 */
static gboolean
talks_about_noun (const EntenteClause *self,
                  const char * const  *noun_row)
{
  static const char * const announcing[] = { "announce", "confirm", "propose", "suggest", NULL };
  const char *lemma = entente_clause_get_lemma (self);

  if (g_strv_contains (announcing, lemma))
    return !g_str_equal (noun_row[2], "symmetric");

  if (entente_clause_find_called_so (self) >= 0)
    return TRUE;

  return entente_clause_is_talk (self) && (!is_study (self) || is_conflict (noun_row));
}

/* "planned an investigation into B", "seeks talks with B": what is planned is
 * what the noun says.
 */
static void
plan_noun (const EntenteClause *self,
           const char * const  *noun_row,
           EntenteTie          *tie)
{
  if (self->firmness != ENTENTE_FIRMNESS_ASSERTED
      || entente_noun_get_firmness (self->extraction, (guint) self->noun)
         != ENTENTE_FIRMNESS_PLANNED)
    return;

  tie->label = noun_row[3];
  tie->past = NULL;
  tie->firmness = ENTENTE_FIRMNESS_PLANNED;
}

/* "signed an agreement with B", "launched an attack on B": the noun says what
 * it is.
 */
static gboolean
read_noun (const EntenteClause *self,
           const char          *preposition,
           gint                 case_token,
           const GArray        *sources,
           const GArray        *targets)
{
  const char * const *row = entente_clause_look_up_noun (self);
  g_autofree char *noun = entente_clause_dup_noun (self);
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  if (row == NULL || g_str_equal (preposition, "of") || !entente_noun_brings (row, preposition))
    return FALSE;

  if (talks_about_noun (self, row))
    return TRUE;

  label = entente_clause_join (self->key, noun, preposition);
  tie = entente_clause_make_tie (self, row, label, case_token);
  plan_noun (self, row, &tie);
  if (entente_clause_turn_category (self, &tie.category))
    entente_relate_each (self->extraction, sources, targets, &tie);
  return TRUE;
}

/* "troops" of "sent US troops to B", which stand for somebody themselves. */
static gint
find_acting_object (const EntenteClause *self)
{
  gint object = self->passive ? ENTENTE_NO_TOKEN
                : entente_clause_find_object (self->extraction, self->verb);

  return object >= 0
         && entente_clause_get_token (self, (guint) object)->upos == ENTENTE_UPOS_NOUN
         && entente_extraction_get_actor (self->extraction, (guint) object) == ENTENTE_NO_ACTOR
         ? object : ENTENTE_NO_TOKEN;
}

static gint
get_thing (const EntenteClause *self)
{
  gint thing = entente_clause_find_thing (self);

  return thing >= 0 ? thing : self->noun;
}

/* The entry for a verb with its object and a preposition, and its label. */
static const char * const *
find_noun_row (const EntenteClause  *self,
               const char           *preposition,
               char                **label)
{
  gint moved = entente_clause_find_moved (self);
  gint noun = moved >= 0 ? moved
              : self->noun >= 0 || self->passive ? get_thing (self) : find_acting_object (self);
  g_autofree char *word = NULL;
  const char * const *row = NULL;

  if (noun < 0)
    return NULL;

  word = entente_token_dup_lower (self->extraction->text,
                                  entente_clause_get_token (self, (guint) noun));
  row = entente_clause_look_up_phrase (self, (guint) noun, preposition);
  if (row != NULL)
    *label = entente_clause_join (self->key, word, preposition);

  return row;
}

/* "took refuge in B" has nothing of "took B in". */
static gboolean
is_idiom (const EntenteClause *self)
{
  return self->noun >= 0 && g_str_equal (entente_clause_get_lemma (self), "take");
}

/* "A met B in Oslo": both were there. */
static gboolean
is_venue (const EntenteClause *self,
          const char * const  *row,
          const char          *preposition)
{
  const char * const *plain = entente_clause_look_up (self->key);

  return plain != NULL && g_str_equal (plain[2], "symmetric") && g_str_equal (row[1], plain[1])
         && (g_str_equal (preposition, "in") || g_str_equal (preposition, "at"));
}

/* "return * to": what a verb with any object says, which without one says another. */
static const char * const *
look_up_transitive (const EntenteClause *self,
                    const char          *preposition)
{
  g_autofree char *key = entente_clause_join (self->key, "*", preposition);

  return entente_clause_has_object (self) ? entente_clause_look_up (key) : NULL;
}

/* The entry for a verb and a preposition, and its label: "give rockets to",
 * and where there is none "be married to".
 */
static const char * const *
find_row (const EntenteClause  *self,
          const char           *preposition,
          guint                 token,
          char                **label)
{
  g_autofree char *key = entente_clause_join (self->key, preposition);
  g_autofree char *participle = NULL;
  const char * const *row = look_up_transitive (self, preposition);

  if (row == NULL)
    row = entente_clause_look_up (key);

  *label = row != NULL && is_venue (self, row, preposition) ? g_strdup (key)
           : entente_clause_dup_label (self, preposition, token);
  if (row != NULL || !self->passive)
    return row;

  participle = entente_word_dup_participle (entente_clause_get_lemma (self));
  g_free (*label);
  *label = entente_clause_join ("be", participle, preposition);

  return entente_clause_look_up (*label);
}

/* "The ship was stopped in B by A": to stop there is the ship's deed. */
static gboolean
is_stay (const char * const *row,
         const char         *preposition)
{
  return g_str_equal (row[1], "CONSULT")
         && (g_str_equal (preposition, "in") || g_str_equal (preposition, "at"));
}

/* Done by whom: a passive's agent, unless what is said holds of its subject. */
static const GArray *
get_sources (const EntenteClause *self)
{
  return self->passive && self->agents->len > 0 && self->subjects->len == 0 ? self->agents
         : self->subjects;
}

/* A passive's subject is what a preposition relates: "was linked to B". */
static void
make_passive (const EntenteClause  *self,
              EntenteTie           *tie,
              char                **label,
              const char           *preposition)
{
  static const char * const standing[] = { "base", "locate", "headquarter", NULL };
  const char *particle = self->particle < 0 ? NULL
                         : entente_clause_get_token (self, (guint) self->particle)->lemma;
  g_autofree char *participle = NULL;
  gint moved = entente_clause_find_moved (self);

  if (!self->passive || get_sources (self) != self->subjects)
    return;

  if (moved >= 0)
    {
      g_free (*label);
      *label = entente_clause_join_noun (self, (guint) moved, preposition);
      tie->label = *label;
      return;
    }

  participle = entente_word_dup_participle (entente_clause_get_token (self, self->verb)->lemma);
  g_free (*label);
  tie->verbal = !g_strv_contains (standing, entente_clause_get_token (self, self->verb)->lemma);
  *label = !tie->verbal ? entente_clause_join (participle, preposition)
           : particle != NULL ? entente_clause_join ("be", participle, particle, preposition)
           : entente_clause_join ("be", participle, preposition);
  tie->label = *label;
  tie->past = NULL;
}

/* Whether the object comes to what a preposition brings: "enrolled B in Acme",
 * "appointed B to the board".
 */
static gboolean
is_joined (const EntenteClause *self,
           EntenteCategory      category,
           const char          *preposition)
{
  return !self->passive && self->objects->len > 0
         && (category == ENTENTE_CATEGORY_MEMBER
             || (category == ENTENTE_CATEGORY_ROLE && g_str_equal (preposition, "to")));
}

/* "enrolled B in Acme": it is B who is a member then. */
static const GArray *
make_joined (const EntenteClause  *self,
             EntenteTie           *tie,
             char                **label,
             const char           *preposition)
{
  g_autofree char *participle = NULL;

  if (!is_joined (self, tie->category, preposition))
    return get_sources (self);

  participle = entente_word_dup_participle (entente_clause_get_lemma (self));
  g_free (*label);
  *label = entente_clause_join ("be", participle, preposition);
  tie->label = *label;
  tie->past = NULL;

  return self->objects;
}

/* "Acme, to which Bell lent money": what "which" means. */
static guint
find_meant (const EntenteClause *self,
            guint                token)
{
  static const char * const words[] = { "which", "whom", "who", NULL };

  return entente_syntax_is (self->syntax, self->verb, "acl:relcl")
         && g_strv_contains (words, entente_clause_get_token (self, token)->lemma)
         ? (guint) entente_syntax_get_head (self->syntax, self->verb) : token;
}

/* "bombed targets near Oslo": what is in a place is attacked, and so is the place. */
static gboolean
is_attack_on_site (const EntenteClause *self,
                   const char          *preposition)
{
  static const char * const sites[] = {
    "target", "position", "base", "camp", "checkpoint", "convoy", "post", "outpost", "building",
    "facility", "stronghold", "hideout", "compound", "airport", "airfield", "airbase", "barracks",
    "village", "town", "district", "neighborhood", "neighbourhood", "suburb", "area", "depot",
    "refinery", "plant", "port", "station", "headquarters", "embassy", "consulate", "hospital",
    "school", "mosque", "church", "market", "bridge", "bunker", "trench", "garrison", "warehouse",
    NULL
  };
  static const char * const prepositions[] = {
    "in", "near", "at", "inside", "outside", "around", "across", NULL
  };
  const char * const *row = entente_clause_look_up (entente_clause_get_lemma (self));

  return self->noun >= 0 && row != NULL && g_str_equal (row[1], "ASSAULT")
         && g_strv_contains (prepositions, preposition)
         && entente_extraction_is_lemma (self->extraction, (guint) self->noun, sites);
}

static void
read_attacked_site (const EntenteClause *self,
                    const char          *preposition,
                    gint                 case_token,
                    const GArray        *places)
{
  g_autofree char *noun = entente_clause_dup_noun (self);
  g_autofree char *label = entente_clause_join (self->key, noun, preposition);
  const char * const *row = entente_clause_look_up (entente_clause_get_lemma (self));
  EntenteTie tie = entente_clause_make_tie (self, row, label, case_token);

  for (guint i = 0; i < places->len; i++)
    {
      if (!entente_extraction_is_kind (self->extraction,
                                       g_array_index (places, EntenteArgument, i).actor,
                                       ENTENTE_ACTOR_PLACE))
        return;
    }

  entente_relate_each (self->extraction, get_sources (self), places, &tie);
}

/* "served as secretary of B" names an office, which is read where titles are. */
static gboolean
is_office (const char * const *row,
           const char         *preposition)
{
  return g_str_equal (preposition, "as") && g_str_equal (row[1], "ROLE");
}

static void
read_preposition (const EntenteClause *self,
                  guint                token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *label = NULL;
  gint case_token = entente_syntax_get_case (self->syntax, token);
  const char * const *row = NULL;
  EntenteTie tie = { 0 };

  if (preposition == NULL)
    return;

  row = find_noun_row (self, preposition, &label);
  if (row == NULL)
    {
      entente_arguments_add (self->extraction, token, targets);
      if (is_attack_on_site (self, preposition))
        {
          read_attacked_site (self, preposition, case_token, targets);
          return;
        }
      if (read_noun (self, preposition, case_token, get_sources (self), targets)
          || (self->noun >= 0 && entente_syntax_get_head (self->syntax, token) == self->noun
              && g_str_equal (preposition, "of")))
        return;

      row = is_idiom (self) ? NULL : find_row (self, preposition, token, &label);
    }

  if (row == NULL || is_office (row, preposition)
      || (get_sources (self) == self->agents && is_stay (row, preposition)))
    return;

  entente_clause_take_phrase (self, preposition, token, &label);
  tie = entente_clause_make_tie (self, row, label, case_token);
  make_passive (self, &tie, &label, preposition);
  g_array_set_size (targets, 0);
  entente_clause_add_targets (self, find_meant (self, token), tie.category, targets);
  entente_clause_relate (self, row, make_joined (self, &tie, &label, preposition), targets, &tie);
  if (is_venue (self, row, preposition))
    entente_clause_relate (self, row, self->objects, targets, &tie);
}

/* What the lexicon has for a verb with a phrase where it has not the same for the verb:
 * "take to court".
 */
static const char * const *
look_up_adverbial (const EntenteClause *self,
                   guint                token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autofree char *key = preposition == NULL ? NULL
                         : entente_clause_join (self->key, preposition,
                                                entente_clause_get_token (self, token)->lemma);
  const char * const *row = key == NULL ? NULL : entente_clause_look_up (key);
  const char * const *plain = entente_clause_look_up (self->key);

  return row != NULL && plain != NULL && g_str_equal (row[1], plain[1]) ? NULL : row;
}

/* Whether a phrase says more of what is done to the object than the verb does. */
gboolean
entente_clause_has_adverbial (const EntenteClause *self)
{
  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "obl")
          && look_up_adverbial (self, (guint) i) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* "took B to court", "hit B with sanctions": the object is whom it is done to. */
static void
read_adverbial (const EntenteClause *self,
                guint                token)
{
  const char * const *row = look_up_adverbial (self, token);
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autofree char *noun = NULL;
  g_autofree char *label = NULL;
  EntenteTie tie = { 0 };

  if (row == NULL || self->objects->len == 0)
    return;

  noun = entente_token_dup_lower (self->extraction->text, entente_clause_get_token (self, token));
  label = entente_clause_join (self->key, preposition, noun);
  tie = entente_clause_make_tie (self, row, label, ENTENTE_NO_TOKEN);
  entente_clause_relate (self, row, self->subjects, self->objects, &tie);
}

/* "called for sanctions against B": a noun behind a preposition, and the actor
 * behind the next.
 */
static void
read_second_preposition (const EntenteClause *self,
                         guint                noun,
                         guint                token)
{
  g_autofree char *one = entente_syntax_dup_case (self->syntax, noun);
  g_autofree char *two = entente_syntax_dup_case (self->syntax, token);
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autofree char *key = NULL;
  g_autofree char *word = NULL;
  g_autofree char *label = NULL;
  const char * const *row = NULL;
  EntenteTie tie = { 0 };

  if (one == NULL || two == NULL)
    return;

  key = entente_clause_join (self->key, one, entente_clause_get_token (self, noun)->lemma, two);
  row = entente_clause_look_up (key);
  if (row == NULL || !entente_arguments_add (self->extraction, token, targets))
    return;

  word = entente_token_dup_lower (self->extraction->text, entente_clause_get_token (self, noun));
  label = entente_clause_join (self->key, one, word, two);
  tie = entente_clause_make_tie (self, row, label, entente_syntax_get_case (self->syntax, token));
  entente_clause_relate (self, row, get_sources (self), targets, &tie);
}

/* Whether a phrase names the agent of a passive: "by B". */
gboolean
entente_clause_is_agent (const EntenteClause *self,
                         guint                token)
{
  gint preposition = entente_syntax_get_case (self->syntax, token);

  if (preposition < 0)
    return entente_syntax_is (self->syntax, token, "obl:agent");

  return (self->passive || entente_syntax_is (self->syntax, token, "obl:agent"))
         && entente_extraction_is (self->extraction, (guint) preposition, "by");
}

static void
read_phrase (const EntenteClause *self,
             guint                token)
{
  read_preposition (self, token);
  read_adverbial (self, token);

  for (gint i = self->syntax->first_child[token]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "nmod"))
        read_second_preposition (self, token, (guint) i);
      else if (entente_syntax_is (self->syntax, (guint) i, "conj")
               && entente_syntax_get_case (self->syntax, (guint) i) >= 0)
        read_preposition (self, (guint) i);
    }
}

static gboolean
is_phrase (const EntenteClause *self,
           guint                token)
{
  return (entente_syntax_is (self->syntax, token, "obl")
          || entente_syntax_is (self->syntax, token, "nmod")
          || (entente_syntax_is (self->syntax, token, "obj")
              && entente_syntax_get_case (self->syntax, token) >= 0))
         && !entente_clause_is_agent (self, token);
}

/* "deployed troops along its border with Chad": whatever the parse hangs it on. */
static gboolean
brings (const EntenteClause *self,
        guint                noun,
        guint                preposition)
{
  static const char * const shared[] = { "border", "frontier", "boundary", "coast", NULL };

  return (gint) noun != self->noun && entente_syntax_get_case (self->syntax, noun) >= 0
         && entente_extraction_is (self->extraction, preposition, "with")
         && entente_extraction_is_lemma (self->extraction, noun, shared);
}

/* "clashed with migrants at the border with Chad": a preposition that has been
 * before belongs to the noun before it, not to the verb.
 */
static gboolean
is_of_noun_before (const EntenteClause *self,
                   guint                token,
                   guint                head)
{
  gint preposition = entente_syntax_get_case (self->syntax, token);

  if (preposition <= 0
      || entente_clause_get_token (self, (guint) preposition - 1)->upos != ENTENTE_UPOS_NOUN)
    return FALSE;

  if (brings (self, (guint) preposition - 1, (guint) preposition))
    return TRUE;

  for (gint i = self->syntax->first_child[head]; i >= 0 && (guint) i < token;
       i = self->syntax->next_sibling[i])
    {
      gint other = entente_syntax_get_case (self->syntax, (guint) i);

      if (other >= 0 && i + 1 < preposition && is_phrase (self, (guint) i)
          && g_str_equal (entente_clause_get_token (self, (guint) other)->lemma,
                          entente_clause_get_token (self, (guint) preposition)->lemma))
        return TRUE;
    }

  return FALSE;
}

/* Reads the phrases with a preposition that hang on a verb or on its object. */
void
entente_clause_read_phrases (const EntenteClause *self,
                             guint                head)
{
  for (gint i = self->syntax->first_child[head]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (is_phrase (self, (guint) i) && !is_of_noun_before (self, (guint) i, head))
        read_phrase (self, (guint) i);
    }
}

/* "met B in Oslo" with the place hung on B. */
void
entente_clause_read_venue (const EntenteClause *self,
                           guint                object)
{
  for (gint i = self->syntax->first_child[object]; i >= 0; i = self->syntax->next_sibling[i])
    {
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, (guint) i);

      if (entente_syntax_is (self->syntax, (guint) i, "nmod")
          && (g_strcmp0 (preposition, "in") == 0 || g_strcmp0 (preposition, "at") == 0))
        read_preposition (self, (guint) i);
    }
}
