/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/noun-private.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/described.h"
#include "extract/government.h"
#include "extract/noun-kind.h"
#include "extract/steps.h"
#include "extract/tie.h"
#include "language/lexicon.h"

#include <string.h>

/* Nouns that relate: "a meeting between A and B", "A's war in B", "the A-B
 * alliance", "the invasion of B by A", "A, a rival of B".
 */

static gboolean
is_place (const EntenteExtraction *extraction,
          const EntenteArgument   *argument)
{
  return entente_extraction_lookup (extraction, argument->actor)->kind == ENTENTE_ACTOR_PLACE;
}

/* Leaves the places: a war is in one. */
static void
drop_bodies (const EntenteRelatingNoun *self,
             GArray                    *actors)
{
  for (guint i = actors->len; i-- > 0;)
    {
      if (!is_place (self->extraction, &g_array_index (actors, EntenteArgument, i)))
        g_array_remove_index (actors, i);
    }
}

/* Whom the noun relates them to. */

static void
relate_both_ways (const EntenteRelatingNoun *self,
                  const GArray              *actors)
{
  EntenteTie tie = self->tie;

  tie.symmetric = TRUE;
  entente_relate_one_another (self->extraction, actors, &tie);
}

/* "travel between A and B": somebody else's. */
static gboolean
is_journey (const EntenteRelatingNoun *self)
{
  static const char * const nouns[] = {
    "travel", "trip", "journey", "tour", "arrival", "stopover", "pilgrimage", "transfer",
    "shipment", "delivery", NULL
  };

  return entente_extraction_is_lemma (self->extraction, self->noun, nouns);
}

/* "between A and B", "of A and B": each with each. */
static gboolean
is_shared (const EntenteRelatingNoun *self,
           const char                *preposition,
           const GArray              *actors)
{
  if (entente_prepositions_contain ("between among involving amongst", preposition))
    return !is_journey (self);

  return g_str_equal (preposition, "of") && self->tie.symmetric && actors->len > 1
         && self->tie.category != ENTENTE_CATEGORY_ASSAULT;
}

/* A place behind "in" is where it happens, unless somebody's war is in it. */
static gboolean
brings (const EntenteRelatingNoun *self,
        const char                *preposition)
{
  return entente_noun_brings (self->row, preposition)
         && (self->owned || !entente_prepositions_contain ("in of", preposition));
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

/* "the purchase of the shipping company Acme", "criticism of A's plan". */
static gboolean
add_described (const EntenteRelatingNoun *self,
               guint                      phrase,
               GArray                    *actors)
{
  EntenteDescription description = { 0 };

  if (entente_noun_is_body (self->extraction, phrase)
      && entente_description_read (&description, self->extraction, phrase))
    g_array_append_vals (actors, description.described->data, description.described->len);
  entente_description_clear (&description);

  return actors->len > 0
         || (reaches_owner (self->tie.category)
             && entente_arguments_add_owners (self->extraction, phrase, actors));
}

static void
read_phrase (const EntenteRelatingNoun *self,
             guint                      phrase,
             GArray                    *others)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, phrase);
  g_autoptr (GArray) actors = entente_arguments_new ();
  EntenteTie tie = self->tie;

  if (!entente_arguments_add (self->extraction, phrase, actors)
      && !add_described (self, phrase, actors))
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
read_venue (const EntenteRelatingNoun *self,
            const GArray              *others)
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
read_pair_before (const EntenteRelatingNoun *self)
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
add_parents (const EntenteRelatingNoun *self,
             GArray                    *others)
{
  static const char * const having[] = { "have", NULL };
  gint verb = entente_syntax_is (self->syntax, self->noun, "obj")
              ? entente_syntax_get_head (self->syntax, self->noun) : ENTENTE_NO_TOKEN;
  gint subject = verb >= 0 && self->tie.category == ENTENTE_CATEGORY_KIN
                 && entente_extraction_is_lemma (self->extraction, (guint) verb, having)
                 ? entente_clause_find_subject (self->extraction, (guint) verb)
                 : ENTENTE_NO_TOKEN;

  return subject >= 0 && entente_arguments_add (self->extraction, (guint) subject, others);
}

/* "a French supplier" is from France, and supplies whom the text does not say. */
static void
drop_places (const EntenteRelatingNoun *self,
             GArray                    *arguments)
{
  for (guint i = arguments->len; i-- > 0;)
    {
      if (entente_extraction_is_kind (self->extraction,
                                      g_array_index (arguments, EntenteArgument, i).actor,
                                      ENTENTE_ACTOR_PLACE))
        g_array_remove_index (arguments, i);
    }
}

/* "customer of": the words as they stand. */
static gboolean
names_itself (const char * const *row)
{
  gsize length = strlen (row[0]);

  return strncmp (row[3], row[0], length) == 0 && g_str_equal (row[3] + length, " of");
}

/* "trading partner of": with the nouns before it that say in what. */
static char *
dup_own_label (const EntenteRelatingNoun *self)
{
  const EntenteExtraction *extraction = self->extraction;
  guint first = self->noun;

  while (first > 0 && entente_syntax_is (self->syntax, first - 1, "compound")
         && entente_syntax_get_head (self->syntax, first - 1) == (gint) self->noun
         && extraction->mention_at[first - 1] < 0
         && entente_extraction_get_token (extraction, first - 1)->upos == ENTENTE_UPOS_NOUN)
    first--;

  return first == self->noun ? g_strdup (self->row[3])
         : g_strdup_printf ("%.*s %s",
                            (int) (entente_extraction_get_token (extraction, self->noun - 1)
                                     ->span.end
                                   - entente_extraction_get_token (extraction, first)->span.start),
                            extraction->text
                              + entente_extraction_get_token (extraction, first)->span.start,
                            self->row[3]);
}

/* Countries are allies of countries, bodies of bodies: of a body's "French partner"
 * France is none, and an ally of an alliance is its member.
 */
static void
relate_allies (const EntenteRelatingNoun *self,
               const GArray              *allies,
               const GArray              *others,
               const EntenteTie          *tie)
{
  for (guint i = 0; i < allies->len; i++)
    {
      const EntenteArgument *ally = &g_array_index (allies, EntenteArgument, i);
      EntenteActorKind kind = entente_extraction_lookup (self->extraction, ally->actor)->kind;

      for (guint j = 0; j < others->len; j++)
        {
          const EntenteArgument *other = &g_array_index (others, EntenteArgument, j);

          if (entente_extraction_is_kind (self->extraction, other->actor, kind))
            entente_extraction_relate (self->extraction, ally, other, tie);
        }
    }
}

/* "thanked its partner Acme": the name right behind is the partner's. */
static gboolean
is_named (const EntenteRelatingNoun *self)
{
  guint name = self->noun + 1;

  return name < self->extraction->annotation->n_tokens
         && entente_syntax_find (self->syntax, self->noun, "nmod:poss") >= 0
         && entente_extraction_share_sentence (self->extraction, name, self->noun)
         && entente_extraction_get_actor (self->extraction, name) != ENTENTE_NO_ACTOR;
}

/* "Chad's opposition Arctic Party": what party it is, and whose. */
static gboolean
is_of_party (const EntenteRelatingNoun *self)
{
  static const char * const camps[] = { "opposition", "resistance", "coalition", NULL };

  return entente_extraction_is_lemma (self->extraction, self->noun, camps)
         && self->noun + 1 < self->extraction->annotation->n_tokens
         && (entente_syntax_is (self->syntax, self->noun, "compound")
             || entente_extraction_get_mention (self->extraction, self->noun + 1) != NULL);
}

/* Who is what the noun says: "A, a rival of B", "A is a rival of B", "A serves
 * as a partner", "B's husband, A", "B's husband A".
 */
static void
read_holder (const EntenteRelatingNoun *self)
{
  EntenteDescription description = { 0 };
  g_autoptr (GArray) others = entente_arguments_new ();
  gboolean is_own = names_itself (self->row) && self->tie.category != ENTENTE_CATEGORY_MEMBER
                    && self->tie.category != ENTENTE_CATEGORY_PART;
  g_autofree char *label = is_own ? dup_own_label (self) : NULL;
  EntenteTie tie = self->tie;

  if (!is_of_party (self)
      && entente_description_read (&description, self->extraction, self->noun)
      && (!entente_syntax_is (self->syntax, self->noun, "obj") || description.appointers->len > 0
          || is_named (self) || add_parents (self, others)))
    {
      entente_arguments_add_owners (self->extraction, self->noun, others);
      if (tie.category != ENTENTE_CATEGORY_ALLY
          && entente_syntax_find (self->syntax, self->noun, "nmod:poss") < 0)
        drop_places (self, others);
      entente_arguments_add_governed (self->extraction, self->noun,
                                      tie.category == ENTENTE_CATEGORY_OWNER ? "of|in"
                                      : "of|to|for|with", others);

      tie.firmness = MAX (tie.firmness, description.firmness);
      if (label != NULL)
        tie.label = label;
      if (tie.category == ENTENTE_CATEGORY_ALLY)
        relate_allies (self, description.described, others, &tie);
      else
        entente_relate_each (self->extraction, description.described, others, &tie);
    }

  entente_description_clear (&description);
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
  const char *lemma = head < 0 ? NULL : entente_extraction_get_lemma (extraction, head);

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
         && g_strv_contains (verbs, entente_extraction_get_lemma (extraction, head))
         && entente_clause_get_firmness (extraction, (guint) head) == ENTENTE_FIRMNESS_ASSERTED;
}

/* What somebody is and nobody does: "the Chadian owner of Acme" is not Chad. */
static gboolean
is_standing (const EntenteRelatingNoun *self)
{
  static const char * const holders[] = { "owner", "proprietor", "co-owner", NULL };

  return entente_extraction_is_lemma (self->extraction, self->noun, holders)
         || self->tie.category == ENTENTE_CATEGORY_PART
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
  EntenteModality modality = entente_noun_get_modality (extraction, noun);
  EntenteRelatingNoun self = { extraction, &extraction->syntax, noun, row,
                   { noun, noun + 1, row[3], TRUE, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     modality.firmness, NULL, NULL, modality.mood }, phrases, sources, FALSE };

  entente_category_from_name (row[1], &self.tie.category);
  if (self.tie.category == ENTENTE_CATEGORY_PART && entente_noun_is_business (extraction, noun))
    return;

  self.tie.symmetric = g_str_equal (row[2], "symmetric");
  if (is_prevented (extraction, noun))
    self.tie.firmness = ENTENTE_FIRMNESS_NEGATED;
  else if (is_only_possible (extraction, noun))
    self.tie.firmness = MAX (self.tie.firmness, ENTENTE_FIRMNESS_PLANNED);
  self.tie.verbal = self.tie.category != ENTENTE_CATEGORY_MEMBER
                    && self.tie.category != ENTENTE_CATEGORY_PART && !names_itself (row);

  read_pair_before (&self);
  read_holder (&self);
  if (is_standing (&self))
    return;

  entente_relating_noun_add_phrases (&self, noun);
  entente_relating_noun_find_sources (&self, targets);
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
