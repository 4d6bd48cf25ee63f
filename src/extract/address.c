/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/address.h"

#include "extract/noun-kind.h"
#include "extract/place-name.h"
#include "language/lexicon.h"

/* Which places an address names one behind the other: "Bergen, Norway", "Bergen
 * (Norway)", "Bergen in western Norway".
 */

/* "Bath, Maine, United States": in names behind the first. */
#define LONGEST_ADDRESS 3

/* "Cork, Ireland and Wales" may be an address and a country: in names. */
#define SHORTEST_LIST 4

/* "in the far north-western Highlands", "in the east of the county of Cork": in
 * tokens before a name.
 */
#define LONGEST_DIRECTION 7

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

/* "Hay, Wye and Usk" may be three places where nothing more is known of them. */
static gboolean
is_before_and (const EntenteExtraction *self,
               const EntenteMention    *mention)
{
  guint next = mention->end;

  if (entente_place_is_near (self, next, mention->first) && entente_extraction_is (self, next, ","))
    next++;

  return entente_place_is_near (self, next, mention->first)
         && entente_extraction_get_token (self, next)->upos == ENTENTE_UPOS_CCONJ;
}

/* The name that "," or "and" joins to one before: the next of a list. */
static const EntenteMention *
find_next_of_list (const EntenteExtraction *self,
                   const EntenteMention    *mention,
                   gboolean                *is_last)
{
  guint next = mention->end;

  if (entente_place_is_near (self, next, mention->first) && entente_extraction_is (self, next, ","))
    next++;

  *is_last = is_before_and (self, mention);
  if (*is_last)
    next++;

  return next == mention->end ? NULL : entente_place_find (self, next, mention->first);
}

/* "the Skerries, Kerala, Pune, Gujarat and Goa" lists places of which some are as
 * wide as others; "Cork, Ireland, and Rome, Italy" are two of them.
 */
static gboolean
begins_list (const EntenteExtraction *self,
             const EntenteMention    *mention)
{
  gboolean is_last = FALSE;
  gboolean has_two_wide = FALSE;
  guint n_names = 1;

  for (const EntenteMention *next = NULL; !is_last; mention = next, n_names++)
    {
      next = find_next_of_list (self, mention, &is_last);
      if (next == NULL)
        return FALSE;

      has_two_wide |= entente_place_is_wide (self, mention) && entente_place_is_wide (self, next);
    }

  return has_two_wide && n_names >= SHORTEST_LIST;
}

/* What is in brackets may as well be another name of the same place. */
static gboolean
is_in_brackets (const EntenteExtraction *self,
                const EntenteMention    *mention)
{
  return entente_extraction_is (self, mention->first - 1, "(")
         && entente_place_is_near (self, mention->end, mention->first)
         && entente_extraction_is (self, mention->end, ")");
}

/* Of "Utah, Ohio and Texas" all are of one country. */
static gboolean
are_siblings (const EntenteExtraction *self,
              const EntenteMention    *one,
              const EntenteMention    *other)
{
  const char * const *row = entente_extraction_look_up (self, ENTENTE_LEXICON_PLACES,
                                                        one->first, one->end);
  const char * const *other_row = entente_extraction_look_up (self, ENTENTE_LEXICON_PLACES,
                                                              other->first, other->end);

  return row != NULL && other_row != NULL && *row[2] != '\0' && g_str_equal (row[1], "region")
         && g_str_equal (other_row[1], "region") && g_str_equal (row[2], other_row[2]);
}

/* "Bergen, Norway", but not "the Union, Norway and Chad". */
static gboolean
may_be_in (const EntenteExtraction *self,
           const EntenteMention    *mention,
           const EntenteMention    *next)
{
  EntenteArgument inner = entente_extraction_get_argument (self, mention->first);

  if (begins_list (self, mention)
      || (is_before_and (self, next) && are_siblings (self, mention, next)))
    return FALSE;

  return !is_before_and (self, next)
         || (entente_place_is_wide (self, next)
             && !entente_extraction_is_kind (self, inner.actor, ENTENTE_ACTOR_ORGANIZATION));
}

/* Whether the tables of places hold one in the country that the parse makes the next
 * of a list: "Cork, Ireland, and Rome, Italy" names no four.
 */
static gboolean
is_known_in (const EntenteExtraction *self,
             const EntenteMention    *mention,
             const EntenteMention    *next)
{
  EntenteArgument country = entente_extraction_get_argument (self, next->first);
  const char *code = entente_extraction_lookup (self, country.actor)->code;
  const char * const *city = entente_extraction_look_up (self, ENTENTE_LEXICON_PLACES,
                                                         mention->first, mention->end);
  const char * const *capital = entente_extraction_look_up (self, ENTENTE_LEXICON_CAPITALS,
                                                            mention->first, mention->end);

  return code != NULL
         && entente_syntax_is (&self->syntax, entente_extraction_find_head (self, next), "conj")
         && ((city != NULL && g_strcmp0 (city[2], code) == 0)
             || (capital != NULL && g_str_equal (capital[1], code)));
}

/* "Bergen, Norway", "Bergen (Norway)". */
static const EntenteMention *
find_behind_comma (const EntenteExtraction *self,
                   const EntenteMention    *mention)
{
  const EntenteMention *next = entente_place_find (self, mention->end + 1, mention->first);

  if (next == NULL || (!is_attribute (self, next) && !is_known_in (self, mention, next)))
    return NULL;

  if (entente_extraction_is (self, mention->end, ",") && may_be_in (self, mention, next))
    return next;

  return entente_place_is_wide (self, next) && is_in_brackets (self, next) ? next : NULL;
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

  if (entente_place_is_near (self, link, mention->first)
      && (entente_extraction_is (self, link, ",") || entente_noun_is_place (self, link)))
    link++;

  return entente_place_is_near (self, link, mention->first)
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

  return entente_place_is_near (self, noun + 1, noun)
         && entente_extraction_is (self, noun + 1, "of")
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
    return (entente_place_get_sub_kind (self, outer) == ENTENTE_SUB_KIND_COUNTRY
            || (entente_place_is_wide (self, outer) && !entente_place_is_wide (self, mention)))
           && !entente_noun_is_state (self, link - 1);

  return head < 0 || (guint) head >= mention->first || !entente_noun_is_place (self, (guint) head);
}

/* In "the US state of Oregon" Oregon is meant. */
static const EntenteMention *
find_narrower (const EntenteExtraction *self,
               const EntenteMention    *mention)
{
  const EntenteMention *named = NULL;

  if (entente_place_get_sub_kind (self, mention) == ENTENTE_SUB_KIND_COUNTRY
      && entente_place_is_near (self, mention->end, mention->first)
      && entente_noun_is_place (self, mention->end))
    named = entente_place_find_named_of (self, mention->end);

  return named == NULL ? mention : named;
}

/* "Bergen in western Norway", with whatever the parse hangs the country on. */
static const EntenteMention *
find_behind_link (const EntenteExtraction *self,
                  const EntenteMention    *mention)
{
  guint link = find_link (self, mention);

  if (link == mention->first
      || entente_place_get_sub_kind (self, mention) == ENTENTE_SUB_KIND_COUNTRY)
    return NULL;

  for (guint i = link + 1;
       i <= link + 1 + LONGEST_DIRECTION && entente_place_is_near (self, i, link); i++)
    {
      const EntenteMention *outer = entente_place_find (self, i, link);

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

/**
 * entente_address_add:
 * @self: an extraction
 * @mention: the first name of an address
 * @places: (element-type EntenteArgument): where to append
 *
 * Collects the places that an address names behind its first.
 */
void
entente_address_add (const EntenteExtraction *self,
                     const EntenteMention    *mention,
                     GArray                  *places)
{
  const EntenteMention *next = find_next_of_address (self, mention);

  for (guint i = 0; next != NULL && i < LONGEST_ADDRESS; i++)
    {
      entente_place_add (self, next, places);
      next = find_next_of_address (self, next);
    }
}
