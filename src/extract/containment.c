/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/described.h"
#include "extract/steps.h"

#include "language/lexicon.h"

/* Which place lies in which, and where organizations sit, as addresses and
 * descriptions say it: "Bergen, Norway", "Bergen (Norway)", "Bergen in western
 * Norway", "the Norwegian city of Bergen", "Bergen, a port in Norway".
 */

/* "Bath, Maine, United States": in names behind the first. */
#define LONGEST_ADDRESS 3

/* "in the far north of Norway": in tokens before a name. */
#define LONGEST_DIRECTION 2

static const char * const place_nouns[] = {
  "city", "town", "village", "hamlet", "municipality", "capital", "suburb", "neighborhood",
  "neighbourhood", "borough", "district", "county", "parish", "commune", "settlement", "province",
  "prefecture", "state", "region", "territory", "area", "island", "archipelago", "peninsula",
  "river", "lake", "mountain", "valley", "port", "resort", "township", "community", "canton",
  "locality", "oblast", "department", "seaport", "enclave", "exclave", "metropolis", "country",
  "nation", "republic", "kingdom", NULL
};

static const EntenteToken *
get_token (const EntenteExtraction *self,
           guint                    token)
{
  return &self->annotation->tokens[token];
}

static const EntenteFoundActor *
get_actor (const EntenteExtraction *self,
           const EntenteArgument   *argument)
{
  return entente_extraction_lookup (self, argument->actor);
}

static gboolean
is_kind (const EntenteExtraction *self,
         const EntenteArgument   *argument,
         EntenteActorKind         kind)
{
  return argument->actor != ENTENTE_NO_ACTOR && get_actor (self, argument)->kind == kind;
}

/* Of the same sentence. */
static gboolean
is_at (const EntenteExtraction *self,
       guint                    token,
       guint                    other)
{
  return token < self->annotation->n_tokens
         && get_token (self, token)->sentence == get_token (self, other)->sentence;
}

static gboolean
is_nationality (const EntenteExtraction *self,
                const EntenteMention    *mention)
{
  return mention->name >= 0
         && self->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY;
}

/* No country lies in another, and nothing greater in a city. */
static gboolean
is_smaller (const EntenteFoundActor *inner,
            const EntenteFoundActor *outer)
{
  if (inner->sub_kind == ENTENTE_SUB_KIND_COUNTRY)
    return outer->sub_kind == ENTENTE_SUB_KIND_REGION;

  return outer->sub_kind != ENTENTE_SUB_KIND_CITY || inner->sub_kind == ENTENTE_SUB_KIND_NONE;
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

  if (inner->actor == outer->actor || !is_kind (extraction, outer, ENTENTE_ACTOR_PLACE))
    return;

  if (is_kind (extraction, inner, ENTENTE_ACTOR_ORGANIZATION))
    {
      tie.label = "based in";
      tie.category = ENTENTE_CATEGORY_SEAT;
    }
  else if (!is_kind (extraction, inner, ENTENTE_ACTOR_PLACE)
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
  return is_kind (self, &argument, ENTENTE_ACTOR_PLACE) ? mention : NULL;
}

/* Whether a name is no member of a list and does nothing of its own: "In
 * Bergen, Norway won".
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
  const char *relation = get_token (self, head)->relation;

  return relation != NULL && g_strv_contains (relations, relation)
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

  return is_at (self, next, mention->first) && get_token (self, next)->upos == ENTENTE_UPOS_CCONJ;
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

/* "Bergen, Norway", "Bergen (Norway)". */
static const EntenteMention *
find_next_of_address (const EntenteExtraction *self,
                      const EntenteMention    *mention)
{
  const EntenteMention *next = find_place (self, mention->end + 1, mention->first);
  gboolean is_known = FALSE;

  if (next == NULL || !is_attribute (self, next))
    return NULL;

  is_known = get_sub_kind (self, next) == ENTENTE_SUB_KIND_COUNTRY
             || get_sub_kind (self, next) == ENTENTE_SUB_KIND_REGION;
  if (entente_extraction_is (self, mention->end, ",") && (is_known || !is_before_and (self, next)))
    return next;

  return is_known && is_in_brackets (self, next) ? next : NULL;
}

/* "Bergen in western Norway", with whatever the parse hangs the country on. */
static void
read_surroundings (EntenteExtraction    *extraction,
                   const EntenteMention *mention)
{
  EntenteArgument inner = entente_extraction_get_argument (extraction, mention->first);
  guint link = mention->end;
  const EntenteMention *outer = NULL;

  if (!is_at (extraction, link, mention->first) || !entente_extraction_is (extraction, link, "in")
      || !is_kind (extraction, &inner, ENTENTE_ACTOR_PLACE)
      || get_actor (extraction, &inner)->sub_kind == ENTENTE_SUB_KIND_COUNTRY)
    return;

  for (guint i = link + 1; i <= link + 1 + LONGEST_DIRECTION && outer == NULL; i++)
    {
      outer = find_place (extraction, i, link);
      if (outer == NULL && (!is_at (extraction, i, link)
                            || (get_token (extraction, i)->upos != ENTENTE_UPOS_ADJ
                                && get_token (extraction, i)->upos != ENTENTE_UPOS_DET)))
        return;
    }

  if (outer != NULL)
    {
      EntenteArgument argument = entente_extraction_get_argument (extraction, outer->first);

      relate_within (extraction, &inner, &argument, link, link + 1);
    }
}

static void
read_address (EntenteExtraction    *extraction,
              const EntenteMention *mention)
{
  EntenteArgument inner = entente_extraction_get_argument (extraction, mention->first);
  const EntenteMention *outer = find_next_of_address (extraction, mention);

  for (guint i = 0; outer != NULL && i < LONGEST_ADDRESS; i++)
    {
      EntenteArgument argument = entente_extraction_get_argument (extraction, outer->first);

      relate_within (extraction, &inner, &argument, outer->first, outer->end);
      outer = find_next_of_address (extraction, outer);
    }
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

  if (owner < 0 || !is_kind (extraction, &inner, ENTENTE_ACTOR_PLACE))
    return;

  outer = entente_extraction_get_argument (extraction, (guint) owner);
  relate_within (extraction, &inner, &outer, head, head + 1);
}

/* Nouns for places. */

static gboolean
is_place_noun (const EntenteExtraction *self,
               guint                    noun)
{
  return g_strv_contains (place_nouns, get_token (self, noun)->lemma);
}

/* "the city of Bergen": what follows is what the noun means. */
static gboolean
add_named_of (const EntenteExtraction *self,
              guint                    noun,
              GArray                  *places)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint link = noun + 1;
  const EntenteMention *mention = NULL;
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };

  if (!is_at (self, link, noun) || !entente_extraction_is (self, link, "of")
      || entente_syntax_find (syntax, noun, "det") < 0)
    return FALSE;

  mention = find_place (self, link + 1, noun);
  if (mention == NULL)
    return FALSE;

  argument = entente_extraction_get_argument (self, mention->first);
  g_array_append_val (places, argument);
  return TRUE;
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

      for (guint j = 0; j < outer->len && is_kind (extraction, one, ENTENTE_ACTOR_PLACE); j++)
        relate_within (extraction, one, &g_array_index (outer, EntenteArgument, j), noun,
                       noun + 1);
    }
}

/* "Bergen, a port in Norway", "Norway's capital Oslo", "the Norwegian city of
 * Bergen".
 */
static void
read_noun (EntenteExtraction *extraction,
           guint              noun)
{
  EntenteDescription description = { 0 };
  g_autoptr (GArray) named = entente_arguments_new ();
  g_autoptr (GArray) outer = entente_arguments_new ();

  entente_noun_add_owners (extraction, noun, outer);
  if (entente_description_read (&description, extraction, noun))
    {
      entente_arguments_add_governed (extraction, noun, "of|in", outer);
      if (description.firmness == ENTENTE_FIRMNESS_ASSERTED)
        relate_all (extraction, description.described, outer, noun);
    }
  else if (add_named_of (extraction, noun, named))
    {
      entente_arguments_add_governed (extraction, noun, "in", outer);
      relate_all (extraction, named, outer, noun);
    }

  entente_description_clear (&description);
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
          if (is_place_noun (extraction, i))
            read_noun (extraction, i);
        }
      else if (mention->first == i && mention->name >= 0
               && entente_extraction_get_actor (extraction, i) != ENTENTE_NO_ACTOR
               && !is_nationality (extraction, mention))
        {
          read_address (extraction, mention);
          read_surroundings (extraction, mention);
          read_owner (extraction, mention);
        }
    }
}
