/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/described.h"
#include "extract/government.h"
#include "extract/tie.h"
#include "language/lexicon.h"

#include <string.h>

/* Nouns that relate: "a meeting between A and B", "A's war in B", "the A-B
 * alliance", "the invasion of B by A", "A, a rival of B".
 */

/**
 * Relater:
 * @noun: index of a noun that relates
 * @row: its row of the table of such nouns
 * @tie: what it says
 * @phrases: (element-type guint): the words that head the phrases behind it
 * @sources: (element-type EntenteArgument): who it starts from
 * @owned: whether the noun's own phrase names @sources, and not the clause
 *   around it
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSyntax *syntax;
  guint noun;
  const char * const *row;
  EntenteTie tie;
  GArray *phrases;
  GArray *sources;
  gboolean owned;
} Relater;

static const char *
get_lemma (const Relater *self,
           guint          token)
{
  return self->extraction->annotation->tokens[token].lemma;
}

static gboolean
contains_word (const char *words,
               const char *word)
{
  g_auto (GStrv) list = g_strsplit (words, " ", -1);

  return g_strv_contains ((const char * const *) list, word);
}

static gboolean
is_place (const EntenteExtraction *extraction,
          const EntenteArgument   *argument)
{
  return entente_extraction_lookup (extraction, argument->actor)->kind == ENTENTE_ACTOR_PLACE;
}

/* Leaves the places: a war is in one, and an ally of a body is its member. */
static void
drop_bodies (const Relater *self,
             GArray        *actors)
{
  for (guint i = actors->len; i-- > 0;)
    {
      if (!is_place (self->extraction, &g_array_index (actors, EntenteArgument, i)))
        g_array_remove_index (actors, i);
    }
}

/* "the Cork assault": a town is where it happens, a country may be who does it. */
static void
drop_towns (const Relater *self,
            GArray        *actors)
{
  for (guint i = actors->len; i-- > 0;)
    {
      const EntenteArgument *argument = &g_array_index (actors, EntenteArgument, i);
      const EntenteFoundActor *actor = entente_extraction_lookup (self->extraction, argument->actor);

      if (actor->kind == ENTENTE_ACTOR_PLACE && actor->sub_kind != ENTENTE_SUB_KIND_COUNTRY)
        g_array_remove_index (actors, i);
    }
}

/* The phrases behind a noun. */

static gboolean
is_phrase (const Relater *self,
           guint          token)
{
  return token > self->noun
         && (entente_syntax_is (self->syntax, token, "nmod")
             || entente_syntax_is (self->syntax, token, "obl"))
         && entente_syntax_get_case (self->syntax, token) >= 0;
}

/* "pressure on A from B", but not "the arrest of A from Cork". */
static gboolean
may_come_from (EntenteCategory category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_SUPPORT:
    case ENTENTE_CATEGORY_AID:
    case ENTENTE_CATEGORY_DEMAND:
    case ENTENTE_CATEGORY_DISAPPROVE:
    case ENTENTE_CATEGORY_THREATEN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether a phrase that the parse hangs on an actor's name belongs to the noun
 * before it: "the withdrawal of A from B", "the arrest of A by B".
 */
static gboolean
is_carried_over (const Relater *self,
                 guint          token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);

  if (preposition == NULL || contains_word ("of in at for", preposition))
    return FALSE;

  return contains_word ("by between among", preposition)
         || (g_str_equal (preposition, "from") && may_come_from (self->tie.category))
         || entente_noun_brings (self->row, preposition);
}

static void
add_phrases (const Relater *self,
             guint          token)
{
  for (gint i = self->syntax->first_child[token]; i >= 0; i = self->syntax->next_sibling[i])
    {
      guint phrase = (guint) i;

      if (!is_phrase (self, phrase)
          || (token != self->noun && !is_carried_over (self, phrase)))
        continue;

      g_array_append_val (self->phrases, phrase);
      if (entente_extraction_get_actor (self->extraction, phrase) != ENTENTE_NO_ACTOR)
        add_phrases (self, phrase);
    }
}

static gboolean
add_behind (const Relater *self,
            const char    *preposition,
            GArray        *actors)
{
  guint n_before = actors->len;

  for (guint i = 0; i < self->phrases->len; i++)
    {
      guint phrase = g_array_index (self->phrases, guint, i);
      g_autofree char *own = entente_syntax_dup_case (self->syntax, phrase);

      if (g_strcmp0 (preposition, own) == 0)
        entente_arguments_add (self->extraction, phrase, actors);
    }

  return actors->len > n_before;
}

/* Whether another phrase than the one with "of" brings the second actor. */
static gboolean
has_target (const Relater *self)
{
  g_autoptr (GArray) actors = entente_arguments_new ();

  for (guint i = 0; i < self->phrases->len && actors->len == 0; i++)
    {
      guint phrase = g_array_index (self->phrases, guint, i);
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, phrase);

      if (!contains_word ("of in", preposition) && entente_noun_brings (self->row, preposition))
        entente_arguments_add (self->extraction, phrase, actors);
    }

  return actors->len > 0;
}

/* Who does what a noun says. */

/* "A has plans for talks with B", "A spent a day of talks with B": what these
 * nouns stand before is theirs.
 */
static gboolean
passes_on (const Relater *self,
           guint          noun)
{
  static const char * const nouns[] = {
    "series", "round", "day", "week", "hour", "start", "beginning", "end", "eve", "sideline",
    "plan", "intention", "proposal", "schedule", NULL
  };

  return g_strv_contains (nouns, get_lemma (self, noun));
}

static guint
find_outer_noun (Relater *self)
{
  const EntenteSyntax *syntax = self->syntax;
  guint noun = self->noun;

  for (gint head = entente_syntax_get_head (syntax, noun);
       head >= 0 && (entente_syntax_is (syntax, noun, "conj")
                     || (entente_syntax_is (syntax, noun, "nmod")
                         && passes_on (self, (guint) head)));
       head = entente_syntax_get_head (syntax, noun))
    {
      noun = (guint) head;
      self->tie.firmness = MAX (self->tie.firmness,
                                entente_noun_get_firmness (self->extraction, noun));
    }

  return noun;
}

/* Whether the clause around a phrase has its subject do what the phrase says:
 * "in talks with B, A agreed", "A flew there for talks with B".
 */
static gboolean
is_of_subject (const Relater *self,
               guint          noun,
               guint          verb)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, noun);

  if (self->extraction->annotation->tokens[verb].upos != ENTENTE_UPOS_VERB
      || entente_syntax_find (self->syntax, verb, "obl:agent") >= 0)
    return FALSE;

  return entente_syntax_is (self->syntax, noun, "obj")
         ? noun != self->noun
         : preposition != NULL && entente_syntax_is (self->syntax, noun, "obl")
           && contains_word ("in during for at on under after before following through via",
                             preposition);
}

/* Before and after something, what else happens says nothing about it. */
static gboolean
is_at_other_time (const Relater *self,
                  guint          noun)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, noun);

  return preposition != NULL && contains_word ("after before following", preposition);
}

/* What several do with one another, who visits whom and who says something to
 * whom is told by the clause around.
 */
static gboolean
needs_no_owner (const Relater *self)
{
  return self->tie.symmetric || self->tie.category == ENTENTE_CATEGORY_CONSULT
         || self->tie.category == ENTENTE_CATEGORY_STATEMENT;
}

static void
add_subject_around (Relater *self)
{
  guint noun = find_outer_noun (self);
  gint verb = entente_syntax_get_head (self->syntax, noun);
  gint subject = ENTENTE_NO_TOKEN;

  if (verb < 0 || !needs_no_owner (self) || !is_of_subject (self, noun, (guint) verb))
    return;

  subject = entente_clause_find_subject (self->extraction, (guint) verb);
  if (subject < 0 || !entente_arguments_add (self->extraction, (guint) subject, self->sources))
    return;

  if (!is_at_other_time (self, noun))
    self->tie.firmness = MAX (self->tie.firmness,
                              entente_clause_get_firmness (self->extraction, (guint) verb));
}

/* "A's visit", "the visit by A", "the visit of A to B", "criticism from A"; what
 * A owns and B does is done to A.
 */
static void
find_sources (Relater *self,
              GArray  *targets)
{
  gboolean is_named = entente_syntax_find (self->syntax, self->noun, "nmod:poss") >= 0;
  g_autoptr (GArray) owners = entente_arguments_new ();

  entente_arguments_add_owners (self->extraction, self->noun, owners);
  if (self->tie.category == ENTENTE_CATEGORY_ASSAULT && !is_named)
    drop_towns (self, owners);
  self->owned = TRUE;

  if (add_behind (self, "by", self->sources))
    {
      if (is_named && !self->tie.symmetric)
        g_array_append_vals (targets, owners->data, owners->len);
      return;
    }

  g_array_append_vals (self->sources, owners->data, owners->len);
  if (self->sources->len > 0
      || (!entente_noun_brings (self->row, "from") && add_behind (self, "from", self->sources))
      || (!entente_noun_brings (self->row, "of") && has_target (self)
          && add_behind (self, "of", self->sources)))
    return;

  self->owned = FALSE;
  add_subject_around (self);
}

/* Whom the noun relates them to. */

static void
relate_both_ways (const Relater *self,
                  const GArray  *actors)
{
  EntenteTie tie = self->tie;

  tie.symmetric = TRUE;
  entente_relate_one_another (self->extraction, actors, &tie);
}

/* "between A and B", "of A and B": each with each. */
static gboolean
is_shared (const Relater *self,
           const char    *preposition,
           const GArray  *actors)
{
  if (contains_word ("between among involving amongst", preposition))
    return TRUE;

  return g_str_equal (preposition, "of") && self->tie.symmetric && actors->len > 1
         && self->tie.category != ENTENTE_CATEGORY_ASSAULT;
}

/* A place behind "in" is where it happens, unless somebody's war is in it. */
static gboolean
brings (const Relater *self,
        const char    *preposition)
{
  return entente_noun_brings (self->row, preposition)
         && (self->owned || !contains_word ("in of", preposition));
}

/* "criticism of A's plan", "an attack on A's embassy": it falls on A. */
static gboolean
reaches_owner (EntenteCategory category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_SUPPORT:
    case ENTENTE_CATEGORY_DISAPPROVE:
    case ENTENTE_CATEGORY_REJECT:
    case ENTENTE_CATEGORY_ASSAULT:
    case ENTENTE_CATEGORY_INVESTIGATE:
    case ENTENTE_CATEGORY_SANCTION:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
read_phrase (const Relater *self,
             guint          phrase,
             GArray        *others)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, phrase);
  g_autoptr (GArray) actors = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (!entente_arguments_add (self->extraction, phrase, actors)
      && !(reaches_owner (tie.category)
           && entente_arguments_add_owners (self->extraction, phrase, actors)))
    return;

  if (is_shared (self, preposition, actors))
    {
      relate_both_ways (self, actors);
      g_array_append_vals (others, actors->data, actors->len);
      return;
    }

  if (!brings (self, preposition))
    return;

  if (g_str_equal (preposition, "in"))
    drop_bodies (self, actors);

  entente_tie_extend (&tie, entente_syntax_get_case (self->syntax, phrase));
  entente_relate_each (self->extraction, self->sources, actors, &tie);
  if (tie.symmetric)
    g_array_append_vals (others, actors->data, actors->len);
}

/* "the talks in Oslo between A and B", "A's talks with B in Oslo": each was there. */
static void
read_venue (const Relater *self,
            const GArray  *others)
{
  g_autoptr (GArray) places = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (tie.category != ENTENTE_CATEGORY_CONSULT || others->len == 0)
    return;

  entente_arguments_add_governed (self->extraction, self->noun, "in|at", places);
  for (guint i = 0; i < self->phrases->len; i++)
    entente_arguments_add_governed (self->extraction, g_array_index (self->phrases, guint, i),
                                    "in", places);
  drop_bodies (self, places);

  tie.label = "meet in";
  tie.symmetric = FALSE;
  entente_relate_each (self->extraction, self->sources, places, &tie);
  entente_relate_each (self->extraction, others, places, &tie);
}

/* "the A-B alliance", "A-B talks". */
static void
read_pair_before (const Relater *self)
{
  const EntenteExtraction *extraction = self->extraction;
  guint first = entente_syntax_get_first (self->syntax, self->noun);

  for (guint i = first; i + 2 < self->noun; i++)
    {
      g_autoptr (GArray) pair = entente_arguments_new ();
      EntenteArgument one = entente_extraction_get_argument (extraction, i);
      EntenteArgument other = entente_extraction_get_argument (extraction, i + 2);

      if (one.actor == ENTENTE_NO_ACTOR || other.actor == ENTENTE_NO_ACTOR
          || extraction->mention_at[i] == extraction->mention_at[i + 2]
          || (!entente_extraction_is (extraction, i + 1, "-")
              && !entente_extraction_is (extraction, i + 1, "\u2013")
              && !entente_extraction_is (extraction, i + 1, "/")))
        continue;

      g_array_append_val (pair, one);
      g_array_append_val (pair, other);
      relate_both_ways (self, pair);
    }
}

/* "B had a daughter, A". */
static gboolean
add_parents (const Relater *self,
             GArray        *others)
{
  gint verb = entente_syntax_is (self->syntax, self->noun, "obj")
              ? entente_syntax_get_head (self->syntax, self->noun) : ENTENTE_NO_TOKEN;
  gint subject = verb >= 0 && self->tie.category == ENTENTE_CATEGORY_KIN
                 && g_str_equal (get_lemma (self, (guint) verb), "have")
                 ? entente_clause_find_subject (self->extraction, (guint) verb)
                 : ENTENTE_NO_TOKEN;

  return subject >= 0 && entente_arguments_add (self->extraction, (guint) subject, others);
}

/* Who is what the noun says: "A, a rival of B", "A is a rival of B", "A serves
 * as a partner", "B's husband, A", "B's husband A".
 */
static void
read_holder (const Relater *self)
{
  EntenteDescription description = { 0 };
  g_autoptr (GArray) others = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (entente_description_read (&description, self->extraction, self->noun)
      && (!entente_syntax_is (self->syntax, self->noun, "obj") || description.appointers->len > 0
          || add_parents (self, others)))
    {
      entente_arguments_add_owners (self->extraction, self->noun, others);
      entente_arguments_add_governed (self->extraction, self->noun,
                                      tie.category == ENTENTE_CATEGORY_OWNER ? "of|in"
                                      : "of|to|for|with", others);
      if (tie.category == ENTENTE_CATEGORY_ALLY)
        drop_bodies (self, others);

      tie.firmness = MAX (tie.firmness, description.firmness);
      entente_relate_each (self->extraction, description.described, others, &tie);
    }

  entente_description_clear (&description);
}

/* "customer of": the words as they stand. */
static gboolean
names_itself (const char * const *row)
{
  gsize length = strlen (row[0]);

  return strncmp (row[3], row[0], length) == 0 && g_str_equal (row[3] + length, " of");
}

/* "the threat of an attack by A on B", "A's withdrawal from B is unlikely". */
static gboolean
is_only_possible (const EntenteExtraction *extraction,
                  guint                    noun)
{
  static const char * const nouns[] = {
    "threat", "risk", "possibility", "prospect", "danger", "fear", "chance", "hope", "likelihood",
    "idea", "plan", "proposal", "talk", "rumor", "rumour", "speculation", NULL
  };
  static const char * const adjectives[] = {
    "unlikely", "likely", "possible", "impossible", "probable", "conceivable", "imminent", NULL
  };
  const EntenteSyntax *syntax = &extraction->syntax;
  gint head = entente_syntax_get_head (syntax, noun);
  const char *lemma = head < 0 ? NULL : extraction->annotation->tokens[head].lemma;

  return head >= 0
         && ((entente_syntax_is (syntax, noun, "nmod") && g_strv_contains (nouns, lemma))
             || (entente_syntax_is (syntax, noun, "nsubj") && g_strv_contains (adjectives, lemma)));
}

/* "A's takeover of B was blocked". */
static gboolean
is_prevented (const EntenteExtraction *extraction,
              guint                    noun)
{
  static const char * const verbs[] = {
    "block", "prevent", "avert", "foil", "thwart", "cancel", "scrap", "abandon", NULL
  };
  gint head = entente_syntax_get_head (&extraction->syntax, noun);

  return head >= 0 && entente_syntax_is (&extraction->syntax, noun, "nsubj:pass")
         && g_strv_contains (verbs, extraction->annotation->tokens[head].lemma)
         && entente_clause_get_firmness (extraction, (guint) head) == ENTENTE_FIRMNESS_ASSERTED;
}

/* What somebody is and nobody does. */
static gboolean
is_standing (const Relater *self)
{
  return self->tie.category == ENTENTE_CATEGORY_PART
         || (self->tie.category == ENTENTE_CATEGORY_KIN && !self->tie.symmetric)
         || names_itself (self->row);
}

static void
read_noun (EntenteExtraction  *extraction,
           guint               noun,
           const char * const *row)
{
  g_autoptr (GArray) phrases = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) sources = entente_arguments_new ();
  g_autoptr (GArray) targets = entente_arguments_new ();
  g_autoptr (GArray) others = entente_arguments_new ();
  Relater self = { extraction, &extraction->syntax, noun, row,
                   { noun, noun + 1, row[3], TRUE, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     entente_noun_get_firmness (extraction, noun) }, phrases, sources, FALSE };

  entente_category_from_name (row[1], &self.tie.category);
  self.tie.symmetric = g_str_equal (row[2], "symmetric");
  if (is_prevented (extraction, noun))
    self.tie.firmness = ENTENTE_FIRMNESS_NEGATED;
  else if (is_only_possible (extraction, noun))
    self.tie.firmness = MAX (self.tie.firmness, ENTENTE_FIRMNESS_PLANNED);
  self.tie.verbal = self.tie.category != ENTENTE_CATEGORY_MEMBER && !names_itself (row);

  read_pair_before (&self);
  read_holder (&self);
  if (is_standing (&self))
    return;

  add_phrases (&self, noun);
  find_sources (&self, targets);
  entente_relate_each (extraction, sources, targets, &self.tie);
  for (guint i = 0; i < phrases->len; i++)
    read_phrase (&self, g_array_index (phrases, guint, i), others);

  read_venue (&self, others);
}

/**
 * entente_nouns_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads relations from the nouns of a sentence.
 */
void
entente_nouns_read (EntenteExtraction     *extraction,
                    const EntenteSentence *sentence)
{
  const EntenteLexicon *lexicon = entente_lexicon_get (ENTENTE_LEXICON_NOUNS);

  for (guint i = sentence->first; i < sentence->end; i++)
    {
      const EntenteToken *token = &extraction->annotation->tokens[i];
      g_autofree char *lower = g_utf8_strdown (token->lemma, -1);
      const char * const *row = entente_lexicon_lookup (lexicon, lower);

      if (row != NULL && (token->upos == ENTENTE_UPOS_NOUN || token->upos == ENTENTE_UPOS_PROPN)
          && entente_extraction_get_actor (extraction, i) == ENTENTE_NO_ACTOR)
        read_noun (extraction, i, row);
    }
}
