/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/tie-noun.h"

#include "extract/argument.h"
#include "extract/attribute.h"

#include "language/lexicon.h"
#include "language/title.h"

/* Nouns that say who is whose member, part, owner or kin: "NATO members Norway and
 * Canada", "Acme's subsidiary Beta".
 */

/* Of a country or organization among others. */
static const char * const member_nouns[] = {
  "member", "partner", "ally", "state", "country", "nation", "power", "founder",
  "signatory", NULL
};

static const char * const part_nouns[] = {
  "subsidiary", "unit", "division", "arm", "branch", "affiliate", "department", "wing",
  "section", "part", "offshoot", "imprint", "chapter", "house", "chamber", "parliament",
  "legislature", "body", "organ", NULL
};

static const char * const owner_nouns[] = { "owner", "parent", "shareholder", NULL };

static EntenteFirmness
get_firmness (const EntenteExtraction  *self,
              const EntenteDescription *description)
{
  return description->firmness == ENTENTE_FIRMNESS_ASSERTED
         ? entente_noun_get_standing (self, description->noun, description->noun)
         : description->firmness;
}

static gboolean
find_category (const char         *lemma,
               const char * const *row,
               EntenteCategory    *category)
{
  if (g_strv_contains (member_nouns, lemma))
    *category = ENTENTE_CATEGORY_MEMBER;
  else if (g_strv_contains (part_nouns, lemma))
    *category = ENTENTE_CATEGORY_PART;
  else if (g_strv_contains (owner_nouns, lemma))
    *category = ENTENTE_CATEGORY_OWNER;
  else
    return row != NULL && entente_category_from_name (row[1], category)
           && *category == ENTENTE_CATEGORY_KIN;

  return TRUE;
}

/* The words of the lexicon, or else of the text, "shareholder of". */
static gboolean
find_words (const EntenteExtraction *self,
            guint                    noun,
            EntenteTie              *tie)
{
  static const char * const named[] = { "founder", "signatory", NULL };
  static const char * const bare[] = { "house", "chamber", "body", "organ", NULL };
  const char *lemma = entente_extraction_get_token (self, noun)->lemma;
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                                    lemma);

  tie->symmetric = FALSE;
  tie->label = NULL;

  if (!find_category (lemma, row, &tie->category))
    return FALSE;

  if (tie->category == ENTENTE_CATEGORY_MEMBER)
    {
      tie->label = g_strv_contains (named, lemma) ? NULL : "member of";
    }
  else if (g_strv_contains (bare, lemma))
    {
      tie->label = "part of";
    }
  else if (row != NULL)
    {
      tie->symmetric = g_str_equal (row[2], "symmetric");
      tie->label = row[3];
      tie->verbal = tie->category != ENTENTE_CATEGORY_PART;
    }

  return TRUE;
}

/* A member of parliament is one of all, wherever from. */
static gboolean
begins_title (const EntenteExtraction *self,
              guint                    noun)
{
  const EntenteSentence *sentence =
    &self->annotation->sentences[entente_extraction_get_token (self, noun)->sentence];

  return entente_title_match (self->annotation, self->text, noun, sentence->end, NULL) > 1;
}

/* What a country is of an alliance, and a body of none: "NATO ally", "member state". */
static gboolean
is_of_country (const EntenteExtraction *self,
               guint                    noun)
{
  static const char * const nouns[] = {
    "partner", "ally", "state", "country", "nation", "power", NULL
  };

  return entente_extraction_is_lemma (self, noun, nouns);
}

/* An ally of an alliance is its member, one of a country is not. */
static gboolean
is_fitting (const EntenteExtraction *self,
            const EntenteArgument   *one,
            const EntenteArgument   *other,
            const EntenteTie        *tie)
{
  switch (tie->category)
    {
    case ENTENTE_CATEGORY_KIN:
      return entente_extraction_is_kind (self, one->actor, ENTENTE_ACTOR_PERSON)
             && entente_extraction_is_kind (self, other->actor, ENTENTE_ACTOR_PERSON);
    case ENTENTE_CATEGORY_MEMBER:
      return entente_extraction_is_kind (self, other->actor, ENTENTE_ACTOR_ORGANIZATION)
             && (!is_of_country (self, tie->first)
                 || entente_extraction_is_kind (self, one->actor, ENTENTE_ACTOR_PLACE));
    case ENTENTE_CATEGORY_OWNER:
      return entente_extraction_is_kind (self, one->actor, ENTENTE_ACTOR_ORGANIZATION)
             && entente_extraction_is_kind (self, other->actor, ENTENTE_ACTOR_ORGANIZATION);
    default:
      return entente_extraction_is_kind (self, one->actor, ENTENTE_ACTOR_ORGANIZATION)
             && !entente_extraction_is_kind (self, other->actor, ENTENTE_ACTOR_PERSON);
    }
}

/* "Acme's Marlin unit". */
static void
take_name_before (const EntenteExtraction *self,
                  EntenteDescription      *description)
{
  guint noun = description->noun;
  EntenteArgument name = { .actor = ENTENTE_NO_ACTOR };

  if (noun == 0 || description->described->len > 0
      || entente_syntax_find (&self->syntax, noun, "nmod:poss") < 0
      || entente_syntax_find (&self->syntax, noun, "compound") < 0)
    return;

  name = entente_extraction_get_argument (self, noun - 1);
  if (entente_extraction_is_kind (self, name.actor, ENTENTE_ACTOR_ORGANIZATION))
    g_array_append_val (description->described, name);
}

/**
 * entente_tie_noun_find:
 * @extraction: an extraction
 * @noun: index of a noun
 * @tie: (out caller-allocates): return location for what it says
 *
 * Finds what a noun says of those it describes and those it belongs to: "NATO
 * members", "a unit of Acme".
 *
 * Returns: whether it says anything
 */
gboolean
entente_tie_noun_find (const EntenteExtraction *extraction,
                       guint                    noun,
                       EntenteTie              *tie)
{
  return !begins_title (extraction, noun) && find_words (extraction, noun, tie);
}

/**
 * entente_tie_noun_read:
 * @extraction: an extraction
 * @description: (inout): whom a noun describes
 * @tie: what entente_tie_noun_find() found that it says
 *
 * Relates whom the noun describes to those it belongs to.
 */
void
entente_tie_noun_read (EntenteExtraction  *extraction,
                       EntenteDescription *description,
                       EntenteTie         *tie)
{
  g_autoptr (GArray) owners = entente_arguments_new ();
  const EntenteToken *noun = entente_extraction_get_token (extraction, description->noun);
  g_autofree char *label = g_strconcat (noun->lemma, " of", NULL);

  if (tie->category == ENTENTE_CATEGORY_PART)
    take_name_before (extraction, description);
  entente_noun_add_owners (extraction, description->noun, owners);
  entente_arguments_add_governed (extraction, description->noun, "of|in|to", owners);

  tie->first = description->noun;
  tie->end = description->noun + 1;
  tie->firmness = get_firmness (extraction, description);
  if (tie->label == NULL)
    tie->label = label;

  for (guint i = 0; i < description->described->len; i++)
    {
      const EntenteArgument *one = &g_array_index (description->described, EntenteArgument, i);

      for (guint j = 0; j < owners->len; j++)
        {
          const EntenteArgument *other = &g_array_index (owners, EntenteArgument, j);

          if (is_fitting (extraction, one, other, tie))
            entente_extraction_relate (extraction, one, other, tie);
        }
    }
}
