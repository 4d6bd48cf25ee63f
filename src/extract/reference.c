/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/reference.h"

#include "language/lexicon.h"

/* Whether a pronoun or a noun like "the minister" can mean somebody named in its
 * chain. "She" is no company, "the minister" no ministry, and "the companies"
 * are not one.
 */

/* Classes of data/lexicon/pronouns.tsv. Whom "you" means is not known. */
#define FIRST_PERSON "0"
#define SECOND_PERSON "2"
#define HE "3"
#define SHE "4"
#define IT "5"
#define THEY "6"

/* Plural nouns for one body. */
static const char * const plural_bodies[] = {
  "authority", "authorities", "force", "forces", "troop", "troops", "police", "headquarters",
  "nations", "states", NULL
};

/* Words with which names of bodies end, and which alone mean no body. */
static const char * const matters[] = {
  "aerospace", "automotive", "aviation", "broadband", "broadcasting", "cable", "capital", "chemical",
  "communication", "consulting", "custom", "diet", "dynamic", "electric", "electronic", "energy",
  "entertainment", "exchange", "financial", "food", "freight", "front", "gas", "home", "industry",
  "initiative", "insurance", "line", "mail", "material", "media", "metal", "mineral", "mining",
  "mirror", "mobile", "motor", "office", "oil", "partner", "petroleum", "picture", "post", "press",
  "prison", "production", "property", "radio", "railway", "record", "research", "resort", "review",
  "science", "security", "service", "shipping", "software", "solution", "son", "steel", "study",
  "system", "technology", "television", "time", "transit", "trucking", "trust", "tv", "wireless",
  "work", NULL
};

static const char * const country_nouns[] = {
  "country", "nation", "government", "regime", "republic", "kingdom", "administration",
  "authorities", "side", "team", "power", "neighbor", "neighbour", "monarchy", NULL
};

static const char * const city_nouns[] = {
  "city", "town", "village", "capital", "municipality", "port", "metropolis", NULL
};

static const char * const region_nouns[] = {
  "region", "province", "state", "territory", "area", "island", "continent", "district",
  "county", "peninsula", "strait", "sea", "bay", "river", "enclave", "archipelago", NULL
};

static gboolean
is_pronoun_for (const char              *pronoun,
                const EntenteFoundActor *actor)
{
  g_autofree char *folded = g_utf8_casefold (pronoun, -1);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PRONOUNS),
                                                    folded);
  const char *class = row == NULL ? "" : row[1];

  if (g_str_equal (class, HE) || g_str_equal (class, SHE) || g_str_equal (class, FIRST_PERSON))
    return actor->kind == ENTENTE_ACTOR_PERSON;
  if (g_str_equal (class, IT) || g_str_equal (class, THEY))
    return actor->kind != ENTENTE_ACTOR_PERSON;

  return !g_str_equal (class, SECOND_PERSON);
}

/* What either leaves open fits. */
static gboolean
is_sub_kind_fit (EntenteActorSubKind a,
                 EntenteActorSubKind b)
{
  return a == ENTENTE_SUB_KIND_NONE || b == ENTENTE_SUB_KIND_NONE || a == b;
}

static gboolean
is_place_fit (const char              *noun,
              const EntenteFoundActor *actor)
{
  EntenteActorSubKind sub_kind = ENTENTE_SUB_KIND_NONE;

  if (g_strv_contains (city_nouns, noun))
    sub_kind = ENTENTE_SUB_KIND_CITY;
  else if (g_strv_contains (region_nouns, noun))
    sub_kind = ENTENTE_SUB_KIND_REGION;
  else if (g_strv_contains (country_nouns, noun))
    sub_kind = ENTENTE_SUB_KIND_COUNTRY;

  return is_sub_kind_fit (sub_kind, actor->sub_kind);
}

static gboolean
is_place_noun (const char *noun)
{
  return g_strv_contains (city_nouns, noun) || g_strv_contains (region_nouns, noun)
         || g_strv_contains (country_nouns, noun);
}

static gboolean
is_person_noun (const char *noun)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PEOPLE), noun) != NULL
         || entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES), noun) != NULL;
}

/**
 * entente_reference_is_person:
 * @noun: a noun in base form and lower case
 *
 * Returns: whether it is used of people
 */
gboolean
entente_reference_is_person (const char *noun)
{
  return is_person_noun (noun);
}

/* Whether a noun says that something is an organization, and of what sub-kind. */
static gboolean
is_body_noun (const char          *noun,
              EntenteActorSubKind *sub_kind)
{
  g_autofree char *capital = g_strdup_printf ("%c%s", g_ascii_toupper (noun[0]), noun + 1);
  const char * const *row = entente_lexicon_lookup (
    entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS), noun);
  const char * const *head = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_HEADS),
                                                     capital);

  *sub_kind = ENTENTE_SUB_KIND_NONE;
  if (g_strv_contains (matters, noun))
    return FALSE;
  if (row != NULL)
    entente_actor_sub_kind_from_name (row[1], sub_kind);
  else if (head != NULL && g_str_equal (head[1], "organization"))
    entente_actor_sub_kind_from_name (head[2], sub_kind);
  else
    return FALSE;

  return TRUE;
}

static gboolean
is_one (const EntenteExtraction *self,
        const EntenteMention    *mention)
{
  const EntenteToken *head = &self->annotation->tokens[mention->head];

  return (head->features & ENTENTE_FEATURE_PLURAL) == 0
         || g_strv_contains (plural_bodies, head->lemma);
}

/**
 * entente_reference_is_kind:
 * @noun: a noun in base form and lower case
 * @actor: an actor
 *
 * Checks whether a noun says of what kind an actor is: "minister" of a person,
 * "airline" of a company, "city" of Rome.
 *
 * Returns: whether it does
 */
gboolean
entente_reference_is_kind (const char              *noun,
                           const EntenteFoundActor *actor)
{
  EntenteActorSubKind sub_kind = ENTENTE_SUB_KIND_NONE;

  switch (actor->kind)
    {
    case ENTENTE_ACTOR_PERSON:
      return is_person_noun (noun);
    case ENTENTE_ACTOR_ORGANIZATION:
      return is_body_noun (noun, &sub_kind) && is_sub_kind_fit (sub_kind, actor->sub_kind);
    case ENTENTE_ACTOR_PLACE:
    default:
      return is_place_noun (noun) && is_place_fit (noun, actor);
    }
}

/* "the accused" is a person, for all that the noun says. */
static gboolean
may_be_person (const char              *noun,
               const EntenteFoundActor *actor)
{
  EntenteActorSubKind sub_kind = ENTENTE_SUB_KIND_NONE;

  return actor->kind == ENTENTE_ACTOR_PERSON && !is_body_noun (noun, &sub_kind)
         && !is_place_noun (noun);
}

/**
 * entente_reference_may_mean:
 * @extraction: an extraction
 * @mention: index of a mention that is no name
 * @actor: index of an actor that is named in its chain
 *
 * Checks whether a pronoun or noun can mean an actor by its kind and number.
 *
 * Returns: whether it can
 */
gboolean
entente_reference_may_mean (const EntenteExtraction *extraction,
                            guint                    mention,
                            gint                     actor)
{
  const EntenteMention *reference = &extraction->annotation->mentions[mention];
  const EntenteFoundActor *found = entente_extraction_lookup (extraction, actor);
  const char *lemma = entente_extraction_get_token (extraction, reference->head)->lemma;

  g_return_val_if_fail (found != NULL, FALSE);

  if (reference->form == ENTENTE_FORM_PRONOUN)
    return is_pronoun_for (lemma, found);

  return is_one (extraction, reference)
         && (entente_reference_is_kind (lemma, found) || may_be_person (lemma, found));
}
