/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/tie.h"
#include "language/lexicon.h"

#include <string.h>

/* Nouns that relate: "a meeting between A and B", "A's war in B", "the A-B
 * alliance", "the invasion of B by A", "A, a rival of B".
 */

typedef struct
{
  EntenteCategory category;
  const char *prepositions;
} Government;

/* The prepositions that bring the second actor, by category. */
static const Government governments[] = {
  { ENTENTE_CATEGORY_AGREE, "with" },
  { ENTENTE_CATEGORY_CONSULT, "with to" },
  { ENTENTE_CATEGORY_COOPERATE, "with" },
  { ENTENTE_CATEGORY_ALLY, "with" },
  { ENTENTE_CATEGORY_SUPPORT, "for of" },
  { ENTENTE_CATEGORY_CONCEDE, "to" },
  { ENTENTE_CATEGORY_AID, "for to" },
  { ENTENTE_CATEGORY_RETREAT, "from" },
  { ENTENTE_CATEGORY_INVESTIGATE, "into of" },
  { ENTENTE_CATEGORY_DEMAND, "to on" },
  { ENTENTE_CATEGORY_DISAPPROVE, "with of against" },
  { ENTENTE_CATEGORY_REJECT, "of" },
  { ENTENTE_CATEGORY_THREATEN, "to against" },
  { ENTENTE_CATEGORY_SANCTION, "on against" },
  { ENTENTE_CATEGORY_PROTEST, "against" },
  { ENTENTE_CATEGORY_CRIME, "against on" },
  { ENTENTE_CATEGORY_MOBILIZE, "to in against" },
  { ENTENTE_CATEGORY_COERCE, "of on" },
  { ENTENTE_CATEGORY_ASSAULT, "on against of in with into" },
  { ENTENTE_CATEGORY_OWNER, "of in with" },
};

/**
 * Relater:
 * @noun: index of a noun that relates
 * @tie: what it says
 * @sources: (element-type EntenteArgument): who it starts from
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSyntax *syntax;
  guint noun;
  EntenteTie tie;
  GArray *sources;
} Relater;

static gboolean
contains_word (const char *words,
               const char *word)
{
  g_auto (GStrv) list = g_strsplit (words, " ", -1);

  return g_strv_contains ((const char * const *) list, word);
}

/**
 * entente_noun_brings:
 * @category: category of a relating noun
 * @preposition: a preposition behind it
 *
 * Checks whether @preposition brings the second of the two that such a noun
 * relates: "talks with", but not "talks in".
 *
 * Returns: whether it does
 */
gboolean
entente_noun_brings (EntenteCategory  category,
                     const char      *preposition)
{
  for (guint i = 0; i < G_N_ELEMENTS (governments); i++)
    {
      if (governments[i].category == category)
        return contains_word (governments[i].prepositions, preposition);
    }

  return FALSE;
}

static gboolean
is_place (const EntenteExtraction *extraction,
          const EntenteArgument   *argument)
{
  return entente_extraction_lookup (extraction, argument->actor)->kind == ENTENTE_ACTOR_PLACE;
}

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

static void
read_preposition (Relater *self,
                  guint    token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);
  g_autoptr (GArray) actors = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (preposition == NULL || g_str_equal (preposition, "by")
      || !entente_arguments_add (self->extraction, token, actors))
    return;

  if (is_shared (self, preposition, actors))
    {
      relate_both_ways (self, actors);
      g_array_append_vals (self->sources, actors->data, actors->len);
      return;
    }

  if (!entente_noun_brings (tie.category, preposition))
    return;

  if (g_str_equal (preposition, "in"))
    drop_bodies (self, actors);

  entente_tie_extend (&tie, entente_syntax_get_case (self->syntax, token));
  entente_relate_each (self->extraction, self->sources, actors, &tie);
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

/* Who is what the noun says: "A, a rival of B", "A is a rival of B", "A serves
 * as a partner", "B's husband, A", "B's husband A".
 */
static void
add_holders (const Relater *self,
             GArray        *holders)
{
  const EntenteSyntax *syntax = self->syntax;
  gint head = entente_syntax_get_head (syntax, self->noun);
  g_autofree char *preposition = entente_syntax_dup_case (syntax, self->noun);
  gint holder = ENTENTE_NO_TOKEN;

  if (entente_syntax_find (syntax, self->noun, "cop") >= 0
      || entente_syntax_is (syntax, self->noun, "xcomp"))
    holder = entente_clause_find_subject (self->extraction, self->noun);
  else if (entente_syntax_is (syntax, self->noun, "appos")
           || entente_syntax_is (syntax, self->noun, "nmod:desc")
           || entente_syntax_is (syntax, self->noun, "compound"))
    holder = head;
  else if (g_strcmp0 (preposition, "as") == 0 && head >= 0
           && entente_syntax_is (syntax, self->noun, "obl"))
    holder = entente_clause_find_subject (self->extraction, (guint) head);

  if (holder < 0)
    holder = entente_syntax_find (syntax, self->noun, "appos");
  if (holder < 0)
    holder = entente_syntax_find (syntax, self->noun, "flat");

  if (holder >= 0 && entente_extraction_get_actor (self->extraction, (guint) holder) >= 0)
    entente_arguments_add (self->extraction, (guint) holder, holders);
}

static void
read_holder (const Relater *self)
{
  g_autoptr (GArray) holders = entente_arguments_new ();
  g_autoptr (GArray) others = entente_arguments_new ();
  gint head = entente_syntax_get_head (self->syntax, self->noun);

  add_holders (self, holders);
  if (holders->len == 0)
    return;

  entente_arguments_add_owners (self->extraction, self->noun, others);
  entente_arguments_add_governed (self->extraction, self->noun, "of|to|for|with", others);
  if (others->len == 0 && head >= 0 && (entente_syntax_is (self->syntax, self->noun, "nmod:desc")
                                        || entente_syntax_is (self->syntax, self->noun,
                                                              "compound")))
    entente_arguments_add_owners (self->extraction, (guint) head, others);

  if (self->tie.category == ENTENTE_CATEGORY_ALLY)
    drop_bodies (self, others);
  entente_relate_each (self->extraction, holders, others, &self->tie);
}

/* "the talks in Oslo between A and B": each was there. */
static void
read_venue (Relater *self)
{
  g_autoptr (GArray) places = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (tie.category != ENTENTE_CATEGORY_CONSULT || self->sources->len < 2)
    return;

  entente_arguments_add_governed (self->extraction, self->noun, "in|at", places);
  drop_bodies (self, places);
  tie.label = "meet in";
  tie.symmetric = FALSE;
  entente_relate_each (self->extraction, self->sources, places, &tie);
}

static void
read_noun (EntenteExtraction  *extraction,
           guint               noun,
           const char * const *row)
{
  g_autoptr (GArray) sources = entente_arguments_new ();
  Relater self = { extraction, &extraction->syntax, noun,
                   { noun, noun + 1, row[3], TRUE, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     entente_noun_get_firmness (extraction, noun) }, sources };

  entente_category_from_name (row[1], &self.tie.category);
  self.tie.symmetric = g_str_equal (row[2], "symmetric");
  self.tie.verbal = self.tie.category != ENTENTE_CATEGORY_MEMBER;

  read_pair_before (&self);
  read_holder (&self);
  if (!entente_arguments_add_owners (extraction, noun, sources))
    entente_arguments_add_governed (extraction, noun, "by", sources);

  for (gint i = self.syntax->first_child[noun]; i >= 0; i = self.syntax->next_sibling[i])
    {
      if (entente_syntax_is (self.syntax, (guint) i, "nmod")
          || entente_syntax_is (self.syntax, (guint) i, "obl"))
        read_preposition (&self, (guint) i);
    }

  read_venue (&self);
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
