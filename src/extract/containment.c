/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/address.h"
#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/clause.h"
#include "extract/described.h"
#include "extract/noun-kind.h"
#include "extract/place-name.h"
#include "extract/steps.h"

#include "language/lexicon.h"

#include <string.h>

/* Which place lies in which, and where organizations sit, as addresses and
 * descriptions say it: "Bergen, Norway", "Bergen (Norway)", "Bergen in western
 * Norway", "the Norwegian city of Bergen", "Bergen, a port in Norway".
 */

static const EntenteFoundActor *
get_actor (const EntenteExtraction *self,
           const EntenteArgument   *argument)
{
  return entente_extraction_lookup (self, argument->actor);
}

/* Counties and the like lie in what the tables of places hold. */
static gboolean
is_county (const EntenteFoundActor *actor)
{
  static const char * const heads[] = {
    " County", " Province", " Prefecture", " Governorate", " Oblast", " Parish", NULL
  };

  for (guint i = 0; heads[i] != NULL; i++)
    {
      if (g_str_has_suffix (actor->name, heads[i]))
        return TRUE;
    }

  return FALSE;
}

/* "Asia", "the Americas", but not "the Congo River": of no country. */
static gboolean
is_beyond_countries (const EntenteFoundActor *actor)
{
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PLACES),
                                                    actor->name);

  const char *word = strrchr (actor->name, ' ');

  return row != NULL && *row[2] == '\0'
         && (word == NULL
             || entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_HEADS),
                                        word + 1) == NULL);
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
    case ENTENTE_SUB_KIND_REGION:
      return outer->sub_kind == ENTENTE_SUB_KIND_REGION
             || (outer->sub_kind == ENTENTE_SUB_KIND_COUNTRY && !is_beyond_countries (inner));
    case ENTENTE_SUB_KIND_CITY:
      return outer->sub_kind == ENTENTE_SUB_KIND_REGION
             || outer->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
    default:
      return !is_county (inner) || outer->sub_kind == ENTENTE_SUB_KIND_REGION
             || outer->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
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

static void
read_address (EntenteExtraction    *extraction,
              const EntenteMention *mention)
{
  EntenteArgument inner = entente_extraction_get_argument (extraction, mention->first);
  g_autoptr (GArray) places = entente_arguments_new ();

  entente_address_add (extraction, mention, places);
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
    "settlement", "port", "resort", "enclave", "exclave", NULL
  };
  const EntenteMention *before = noun == 0 ? NULL
                                 : entente_extraction_get_mention (self, noun - 1);

  return before == NULL || before->name < 0 || entente_place_is_nationality (self, before)
         || g_strv_contains (settlements, entente_extraction_get_token (self, noun)->lemma)
         || entente_place_get_sub_kind (self, before) == ENTENTE_SUB_KIND_COUNTRY
         || (entente_place_is_wide (self, before) && !entente_place_is_wide (self, mention));
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
        return entente_place_find_named_of (self, head);
    }

  return mention == NULL ? NULL : entente_place_find (self, mention->first, head);
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
          entente_place_add (self, mention, places);
          entente_address_add (self, mention, places);
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
    entente_place_add (self, mention, named);
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

  mention = entente_place_find_named_of (extraction, noun);
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
  entente_place_add (extraction, mention, outer);
  entente_address_add (extraction, mention, outer);
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
               && !entente_place_is_nationality (extraction, mention))
        {
          read_address (extraction, mention);
          read_owner (extraction, mention);
          read_predicate (extraction, mention);
        }
    }
}
