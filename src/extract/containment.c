/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/clause.h"
#include "extract/described.h"
#include "extract/noun-kind.h"
#include "extract/steps.h"

#include "language/lexicon.h"

/* Which place lies in which, and where organizations sit, as addresses and
 * descriptions say it: "Bergen, Norway", "Bergen (Norway)", "Bergen in western
 * Norway", "the Norwegian city of Bergen", "Bergen, a port in Norway".
 */

/* "Bath, Maine, United States": in names behind the first. */
#define LONGEST_ADDRESS 3

/* "in the far north-western Highlands", "in the east of the county of Cork": in
 * tokens before a name.
 */
#define LONGEST_DIRECTION 7

static const EntenteFoundActor *
get_actor (const EntenteExtraction *self,
           const EntenteArgument   *argument)
{
  return entente_extraction_lookup (self, argument->actor);
}

/* Of the same sentence. */
static gboolean
is_at (const EntenteExtraction *self,
       guint                    token,
       guint                    other)
{
  return token < self->annotation->n_tokens
         && entente_extraction_share_sentence (self, token, other);
}

static gboolean
is_nationality (const EntenteExtraction *self,
                const EntenteMention    *mention)
{
  return mention->name >= 0
         && self->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY;
}

/* No country lies in another, nothing greater in a city, and what the tables of
 * places hold in nothing that they do not.
 */
static gboolean
is_smaller (const EntenteFoundActor *inner,
            const EntenteFoundActor *outer)
{
  switch (inner->sub_kind)
    {
    case ENTENTE_SUB_KIND_COUNTRY:
      return outer->sub_kind == ENTENTE_SUB_KIND_REGION;
    case ENTENTE_SUB_KIND_CITY:
    case ENTENTE_SUB_KIND_REGION:
      return outer->sub_kind == ENTENTE_SUB_KIND_REGION
             || outer->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
    default:
      return TRUE;
    }
}

static void
relate_within (EntenteExtraction     *extraction,
               const EntenteArgument *inner,
               const EntenteArgument *outer,
               guint                  first,
               guint                  end)
{
  EntenteTie tie = { .first = first, .end = end, .label = "in",
                     .category = ENTENTE_CATEGORY_PART };

  if (inner->actor == outer->actor
      || !entente_extraction_is_kind (extraction, outer->actor, ENTENTE_ACTOR_PLACE))
    return;

  if (entente_extraction_is_kind (extraction, inner->actor, ENTENTE_ACTOR_ORGANIZATION))
    {
      tie.label = "based in";
      tie.category = ENTENTE_CATEGORY_SEAT;
    }
  else if (!entente_extraction_is_kind (extraction, inner->actor, ENTENTE_ACTOR_PLACE)
           || !is_smaller (get_actor (extraction, inner), get_actor (extraction, outer)))
    {
      return;
    }

  entente_extraction_relate (extraction, inner, outer, &tie);
}

/* Addresses. */

/* The name of a place that begins at a token. */
static const EntenteMention *
find_place (const EntenteExtraction *self,
            guint                    first,
            guint                    sentence_of)
{
  const EntenteMention *mention = is_at (self, first, sentence_of)
                                  ? entente_extraction_get_mention (self, first) : NULL;
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };

  if (mention == NULL || mention->first != first || mention->name < 0
      || is_nationality (self, mention))
    return NULL;

  argument = entente_extraction_get_argument (self, first);
  return entente_extraction_is_kind (self, argument.actor, ENTENTE_ACTOR_PLACE) ? mention : NULL;
}

/* Whether a name is no member of a list, does nothing of its own ("In Bergen,
 * Norway won") and belongs to nothing behind it ("in Bergen, Norway player Ann Bell").
 */
static gboolean
is_attribute (const EntenteExtraction *self,
              const EntenteMention    *mention)
{
  static const char * const relations[] = {
    "nmod", "nmod:unmarked", "appos", "flat", "dep", "list", "parataxis", "obl:unmarked",
    "compound", NULL
  };
  guint head = entente_extraction_find_head (self, mention);
  const char *relation = entente_extraction_get_token (self, head)->relation;

  return relation != NULL && g_strv_contains (relations, relation)
         && (!g_str_equal (relation, "compound")
             || entente_syntax_get_head (&self->syntax, head) < (gint) mention->first)
         && entente_syntax_get_case (&self->syntax, head) < 0;
}

static EntenteActorSubKind
get_sub_kind (const EntenteExtraction *self,
              const EntenteMention    *mention)
{
  EntenteArgument argument = entente_extraction_get_argument (self, mention->first);

  return get_actor (self, &argument)->sub_kind;
}

/* "Hay, Wye and Usk" may be three places where nothing more is known of them. */
static gboolean
is_before_and (const EntenteExtraction *self,
               const EntenteMention    *mention)
{
  guint next = mention->end;

  if (is_at (self, next, mention->first) && entente_extraction_is (self, next, ","))
    next++;

  return is_at (self, next, mention->first)
         && entente_extraction_get_token (self, next)->upos == ENTENTE_UPOS_CCONJ;
}

/* What is in brackets may as well be another name of the same place. */
static gboolean
is_in_brackets (const EntenteExtraction *self,
                const EntenteMention    *mention)
{
  return entente_extraction_is (self, mention->first - 1, "(")
         && is_at (self, mention->end, mention->first)
         && entente_extraction_is (self, mention->end, ")");
}

/* Whether a place is in the tables of countries and regions. */
static gboolean
is_wide (const EntenteExtraction *self,
         const EntenteMention    *mention)
{
  EntenteActorSubKind sub_kind = get_sub_kind (self, mention);

  return sub_kind == ENTENTE_SUB_KIND_COUNTRY || sub_kind == ENTENTE_SUB_KIND_REGION;
}

/* "Bergen, Norway", but not "the Union, Norway and Chad". */
static gboolean
may_be_in (const EntenteExtraction *self,
           const EntenteMention    *mention,
           const EntenteMention    *next)
{
  EntenteArgument inner = entente_extraction_get_argument (self, mention->first);

  return !is_before_and (self, next)
         || (is_wide (self, next)
             && !entente_extraction_is_kind (self, inner.actor, ENTENTE_ACTOR_ORGANIZATION));
}

/* "Bergen, Norway", "Bergen (Norway)". */
static const EntenteMention *
find_behind_comma (const EntenteExtraction *self,
                   const EntenteMention    *mention)
{
  const EntenteMention *next = find_place (self, mention->end + 1, mention->first);

  if (next == NULL || !is_attribute (self, next))
    return NULL;

  if (entente_extraction_is (self, mention->end, ",") && may_be_in (self, mention, next))
    return next;

  return is_wide (self, next) && is_in_brackets (self, next) ? next : NULL;
}

/* Where "in" or "of" stands behind a name: "Bergen in", "Bergen, in", "the
 * Bergen area of".
 */
static guint
find_link (const EntenteExtraction *self,
           const EntenteMention    *mention)
{
  static const char * const links[] = { "in", "within", "of", NULL };
  guint link = mention->end;

  if (is_at (self, link, mention->first)
      && (entente_extraction_is (self, link, ",") || entente_noun_is_place (self, link)))
    link++;

  return is_at (self, link, mention->first)
         && entente_extraction_is_lemma (self, link, links) ? link : mention->first;
}

/* "the east of", "the county of". */
static gboolean
begins_part (const EntenteExtraction *self,
             guint                    noun)
{
  static const char * const parts[] = {
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-east", "north-west", "south-east", "south-west", "center", "centre", "heart", "middle",
    "outskirt", "part", "interior", NULL
  };

  return is_at (self, noun + 1, noun) && entente_extraction_is (self, noun + 1, "of")
         && (entente_extraction_is_lemma (self, noun, parts) || entente_noun_is_place (self, noun));
}

/* Whether a token may stand before the name of where something lies. */
static gboolean
is_direction (const EntenteExtraction *self,
              guint                    token)
{
  switch (entente_extraction_get_token (self, token)->upos)
    {
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_DET:
      return TRUE;
    default:
      return entente_extraction_is (self, token, "-") || begins_part (self, token)
             || (entente_extraction_is (self, token, "of") && begins_part (self, token - 1));
    }
}

/* "the city of Bergen": what follows is what the noun means. */
static const EntenteMention *
find_named_of (const EntenteExtraction *self,
               guint                    noun)
{
  guint link = noun + 1;

  if (!is_at (self, link, noun) || !entente_extraction_is (self, link, "of")
      || entente_syntax_find (&self->syntax, noun, "det") < 0)
    return NULL;

  return find_place (self, link + 1, noun);
}

/* In "a suburb of Bergen in Vestland" it is the suburb that is there. What is
 * "of" a place lies in it only if that one is known as the wider: "the Bergen
 * area of Norway", but not "the Bergen suburb of Fana".
 */
static gboolean
is_linked (const EntenteExtraction *self,
           const EntenteMention    *mention,
           guint                    link,
           const EntenteMention    *outer)
{
  gint head = entente_syntax_get_head (&self->syntax, entente_extraction_find_head (self, outer));

  if (entente_extraction_is (self, link, "of"))
    return (get_sub_kind (self, outer) == ENTENTE_SUB_KIND_COUNTRY
            || (is_wide (self, outer) && !is_wide (self, mention)))
           && !entente_noun_is_state (self, link - 1);

  return head < 0 || (guint) head >= mention->first || !entente_noun_is_place (self, (guint) head);
}

/* In "the US state of Oregon" Oregon is meant. */
static const EntenteMention *
find_narrower (const EntenteExtraction *self,
               const EntenteMention    *mention)
{
  const EntenteMention *named = NULL;

  if (get_sub_kind (self, mention) == ENTENTE_SUB_KIND_COUNTRY
      && is_at (self, mention->end, mention->first) && entente_noun_is_place (self, mention->end))
    named = find_named_of (self, mention->end);

  return named == NULL ? mention : named;
}

/* "Bergen in western Norway", with whatever the parse hangs the country on. */
static const EntenteMention *
find_behind_link (const EntenteExtraction *self,
                  const EntenteMention    *mention)
{
  guint link = find_link (self, mention);

  if (link == mention->first || get_sub_kind (self, mention) == ENTENTE_SUB_KIND_COUNTRY)
    return NULL;

  for (guint i = link + 1; i <= link + 1 + LONGEST_DIRECTION && is_at (self, i, link); i++)
    {
      const EntenteMention *outer = find_place (self, i, link);

      if (outer != NULL && is_linked (self, mention, link, outer))
        return find_narrower (self, outer);
      if (outer != NULL)
        return NULL;
      if (!is_direction (self, i))
        return NULL;
    }

  return NULL;
}

static const EntenteMention *
find_next_of_address (const EntenteExtraction *self,
                      const EntenteMention    *mention)
{
  EntenteArgument argument = entente_extraction_get_argument (self, mention->first);
  const EntenteMention *next = find_behind_comma (self, mention);

  if (next != NULL || !entente_extraction_is_kind (self, argument.actor, ENTENTE_ACTOR_PLACE))
    return next;

  return find_behind_link (self, mention);
}

static void
add_one (const EntenteExtraction *self,
         const EntenteMention    *mention,
         GArray                  *places)
{
  EntenteArgument argument = entente_extraction_get_argument (self, mention->first);

  g_array_append_val (places, argument);
}

/* The places that an address names behind its first. */
static void
add_address (const EntenteExtraction *self,
             const EntenteMention    *mention,
             GArray                  *places)
{
  const EntenteMention *next = find_next_of_address (self, mention);

  for (guint i = 0; next != NULL && i < LONGEST_ADDRESS; i++)
    {
      add_one (self, next, places);
      next = find_next_of_address (self, next);
    }
}

static void
read_address (EntenteExtraction    *extraction,
              const EntenteMention *mention)
{
  EntenteArgument inner = entente_extraction_get_argument (extraction, mention->first);
  g_autoptr (GArray) places = entente_arguments_new ();

  add_address (extraction, mention, places);
  for (guint i = 0; i < places->len; i++)
    relate_within (extraction, &inner, &g_array_index (places, EntenteArgument, i),
                   mention->first, mention->end);
}

/* "Italy's Lombardy". */
static void
read_owner (EntenteExtraction    *extraction,
            const EntenteMention *mention)
{
  EntenteArgument inner = entente_extraction_get_argument (extraction, mention->first);
  guint head = entente_extraction_find_head (extraction, mention);
  gint owner = entente_syntax_find (&extraction->syntax, head, "nmod:poss");
  EntenteArgument outer = { .actor = ENTENTE_NO_ACTOR };

  if (owner < 0 || !entente_extraction_is_kind (extraction, inner.actor, ENTENTE_ACTOR_PLACE))
    return;

  outer = entente_extraction_get_argument (extraction, (guint) owner);
  relate_within (extraction, &inner, &outer, head, head + 1);
}

/* Nouns for places. */

/* "the Norwegian city of Bergen", "the Texas region of Panhandle" and "the Bergen
 * suburb of Fana" have the wider place first, "the Bergen area of Norway" has not.
 */
static gboolean
is_narrower (const EntenteExtraction *self,
             const EntenteMention    *mention,
             guint                    noun)
{
  static const char * const settlements[] = {
    "city", "town", "village", "hamlet", "suburb", "neighborhood", "neighbourhood", "borough",
    "settlement", "port", "resort", NULL
  };
  const EntenteMention *before = noun == 0 ? NULL
                                 : entente_extraction_get_mention (self, noun - 1);

  return before == NULL || before->name < 0 || is_nationality (self, before)
         || g_strv_contains (settlements, entente_extraction_get_token (self, noun)->lemma)
         || get_sub_kind (self, before) == ENTENTE_SUB_KIND_COUNTRY
         || (is_wide (self, before) && !is_wide (self, mention));
}

static void
relate_all (EntenteExtraction *extraction,
            const GArray      *inner,
            const GArray      *outer,
            guint              noun)
{
  for (guint i = 0; i < inner->len; i++)
    {
      const EntenteArgument *one = &g_array_index (inner, EntenteArgument, i);

      for (guint j = 0; j < outer->len
           && entente_extraction_is_kind (extraction, one->actor, ENTENTE_ACTOR_PLACE); j++)
        relate_within (extraction, one, &g_array_index (outer, EntenteArgument, j), noun,
                       noun + 1);
    }
}

/* The name that a phrase behind a preposition has: "in Bergen", "in the Bergen
 * area", "in the municipality of Bergen".
 */
static const EntenteMention *
find_place_of_phrase (const EntenteExtraction *self,
                      guint                    head)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, head);

  if (mention == NULL && entente_noun_is_place (self, head))
    {
      mention = entente_extraction_get_mention (self, head - 1);
      if (mention == NULL)
        return find_named_of (self, head);
    }

  return mention == NULL ? NULL : find_place (self, mention->first, head);
}

/* "a city in Olmsted County, Minnesota": it is in both. */
static void
add_places_behind (const EntenteExtraction *self,
                   guint                    noun,
                   const char * const      *links,
                   GArray                  *places)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[noun]; i >= 0; i = syntax->next_sibling[i])
    {
      gint link = entente_syntax_get_case (syntax, (guint) i);
      const EntenteMention *mention = NULL;

      if ((guint) i < noun || link < 0 || !entente_syntax_is (syntax, (guint) i, "nmod")
          || !g_strv_contains (links, entente_extraction_get_token (self, (guint) link)->lemma))
        continue;

      entente_arguments_add (self, (guint) i, places);
      mention = find_place_of_phrase (self, (guint) i);
      if (mention != NULL)
        {
          add_one (self, mention, places);
          add_address (self, mention, places);
        }
    }
}

/* "Bergen, a port in Norway", "Norway's capital Oslo". */
static gboolean
read_described (EntenteExtraction *extraction,
                guint              noun,
                GArray            *outer)
{
  static const char * const links[] = { "in", "of", "within", NULL };
  EntenteDescription description = { 0 };
  gboolean found = entente_description_read (&description, extraction, noun);

  if (found && description.firmness == ENTENTE_FIRMNESS_ASSERTED)
    {
      add_places_behind (extraction, noun, links, outer);
      relate_all (extraction, description.described, outer, noun);
    }

  entente_description_clear (&description);
  return found;
}

/* "the city of Bergen", "the states of Utah and Ohio". */
static void
add_named (const EntenteExtraction *self,
           const EntenteMention    *mention,
           guint                    noun,
           GArray                  *named)
{
  if (entente_extraction_get_token (self, noun)->features & ENTENTE_FEATURE_PLURAL)
    entente_arguments_add (self, entente_extraction_find_head (self, mention), named);
  else
    add_one (self, mention, named);
}

static void
read_noun (EntenteExtraction *extraction,
           guint              noun)
{
  g_autoptr (GArray) named = entente_arguments_new ();
  g_autoptr (GArray) outer = entente_arguments_new ();
  const EntenteMention *mention = NULL;

  entente_noun_add_owners (extraction, noun, outer);
  if (read_described (extraction, noun, outer))
    return;

  mention = find_named_of (extraction, noun);
  if (mention != NULL && is_narrower (extraction, mention, noun))
    {
      add_named (extraction, mention, noun, named);
      entente_arguments_add_governed (extraction, noun, "in", outer);
      relate_all (extraction, named, outer, noun);
    }
}

/* "Bergen is a hub in Norway" says where it is as "a port in Norway" does; its
 * owners and what is "of" something do not.
 */
static void
read_other_noun (EntenteExtraction *extraction,
                 guint              noun)
{
  static const char * const links[] = { "in", "within", NULL };
  EntenteDescription description = { 0 };
  g_autoptr (GArray) outer = entente_arguments_new ();

  add_places_behind (extraction, noun, links, outer);
  if (outer->len == 0)
    return;

  if (entente_description_read (&description, extraction, noun)
      && description.firmness == ENTENTE_FIRMNESS_ASSERTED)
    relate_all (extraction, description.described, outer, noun);

  entente_description_clear (&description);
}

/* "The theater is in Bergen." */
static void
read_predicate (EntenteExtraction    *extraction,
                const EntenteMention *mention)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  guint head = entente_extraction_find_head (extraction, mention);
  gint link = entente_syntax_get_case (syntax, head);
  gint subject = entente_syntax_find (syntax, head, "nsubj");
  g_autoptr (GArray) inner = entente_arguments_new ();
  g_autoptr (GArray) outer = entente_arguments_new ();

  if (link < 0 || subject < 0 || !entente_extraction_is (extraction, (guint) link, "in")
      || entente_syntax_find (syntax, head, "cop") < 0
      || entente_clause_get_firmness (extraction, head) != ENTENTE_FIRMNESS_ASSERTED)
    return;

  entente_arguments_add (extraction, (guint) subject, inner);
  add_one (extraction, mention, outer);
  add_address (extraction, mention, outer);
  relate_all (extraction, inner, outer, (guint) link);
}

/**
 * entente_containment_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads which places of a sentence lie in which, and where organizations sit.
 */
void
entente_containment_read (EntenteExtraction     *extraction,
                          const EntenteSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (extraction, i);

      if (mention == NULL)
        {
          if (entente_noun_is_place (extraction, i))
            read_noun (extraction, i);
          else if (entente_extraction_get_token (extraction, i)->upos == ENTENTE_UPOS_NOUN)
            read_other_noun (extraction, i);
        }
      else if (mention->first == i && mention->name >= 0
               && entente_extraction_get_actor (extraction, i) != ENTENTE_NO_ACTOR
               && !is_nationality (extraction, mention))
        {
          read_address (extraction, mention);
          read_owner (extraction, mention);
          read_predicate (extraction, mention);
        }
    }
}
