/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/government.h"

#include "extract/category.h"

/* Which prepositions bring the second of the two that a noun relates. */

/**
 * Government:
 * @prepositions: what brings the second actor, with spaces between
 * @of_doer: whether "of" brings the first one where another preposition brings
 *   the second: "the withdrawal of A from B", but not "the arrest of A"
 *
 * Holds for the nouns of a category that name no prepositions of their own.
 */
typedef struct
{
  EntenteCategory category;
  gboolean symmetric;
  const char *prepositions;
  gboolean of_doer;
} Government;

static const Government governments[] = {
  { ENTENTE_CATEGORY_AGREE, FALSE, "to", TRUE },
  { ENTENTE_CATEGORY_CONSULT, FALSE, "to with", TRUE },
  { ENTENTE_CATEGORY_SUPPORT, FALSE, "for of", FALSE },
  { ENTENTE_CATEGORY_CONCEDE, FALSE, "to", TRUE },
  { ENTENTE_CATEGORY_COOPERATE, FALSE, "to with", TRUE },
  { ENTENTE_CATEGORY_COOPERATE, TRUE, "with to", TRUE },
  { ENTENTE_CATEGORY_AID, FALSE, "for to of", FALSE },
  { ENTENTE_CATEGORY_RETREAT, FALSE, "from", TRUE },
  { ENTENTE_CATEGORY_INVESTIGATE, FALSE, "into of", FALSE },
  { ENTENTE_CATEGORY_DEMAND, FALSE, "to on", TRUE },
  { ENTENTE_CATEGORY_DISAPPROVE, FALSE, "of against with", FALSE },
  { ENTENTE_CATEGORY_DISAPPROVE, TRUE, "with against", TRUE },
  { ENTENTE_CATEGORY_REJECT, FALSE, "of", FALSE },
  { ENTENTE_CATEGORY_THREATEN, FALSE, "to against", TRUE },
  { ENTENTE_CATEGORY_SANCTION, FALSE, "on against of", FALSE },
  { ENTENTE_CATEGORY_PROTEST, FALSE, "against", TRUE },
  { ENTENTE_CATEGORY_CRIME, FALSE, "against on of", FALSE },
  { ENTENTE_CATEGORY_MOBILIZE, FALSE, "to in against", TRUE },
  { ENTENTE_CATEGORY_COERCE, FALSE, "of on", FALSE },
  { ENTENTE_CATEGORY_ASSAULT, FALSE, "on against of in into", TRUE },
  { ENTENTE_CATEGORY_ASSAULT, TRUE, "with against on in", TRUE },
  { ENTENTE_CATEGORY_OWNER, FALSE, "of in", FALSE },
  { ENTENTE_CATEGORY_ROLE, FALSE, "of at", FALSE },
  { ENTENTE_CATEGORY_MEMBER, FALSE, "of in", FALSE },
  { ENTENTE_CATEGORY_PART, FALSE, "of", FALSE },
  { ENTENTE_CATEGORY_SEAT, FALSE, "in at", TRUE },
  { ENTENTE_CATEGORY_STATEMENT, FALSE, "to", TRUE },
};

static const Government shared_government = { .symmetric = TRUE, .prepositions = "with",
                                              .of_doer = TRUE };

static const Government *
find_government (const char * const *row)
{
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;
  gboolean symmetric = g_str_equal (row[2], "symmetric");

  entente_category_from_name (row[1], &category);

  for (guint i = 0; i < G_N_ELEMENTS (governments); i++)
    {
      if (governments[i].category == category && governments[i].symmetric == symmetric)
        return &governments[i];
    }

  return symmetric ? &shared_government : NULL;
}

/**
 * entente_noun_brings:
 * @row: a row of the table of nouns that relate
 * @preposition: a preposition behind the noun
 *
 * Checks whether @preposition brings the second of the two that the noun
 * relates: "talks with", but not "talks in".
 *
 * Returns: whether it does
 */
gboolean
entente_noun_brings (const char * const *row,
                     const char         *preposition)
{
  const Government *government = find_government (row);
  const char *prepositions = row[4] != NULL ? row[4]
                             : government != NULL ? government->prepositions : "";
  g_auto (GStrv) list = g_strsplit (prepositions, " ", -1);

  return g_strv_contains ((const char * const *) list, preposition);
}

/**
 * entente_noun_is_of_doer:
 * @row: a row of the table of nouns that relate
 *
 * Checks whom "of" brings where the noun has another actor behind another
 * preposition: "the withdrawal of A from B" is A's, "the expulsion of A from B"
 * is not.
 *
 * Returns: whether it is who does what the noun says
 */
gboolean
entente_noun_is_of_doer (const char * const *row)
{
  const Government *government = find_government (row);

  return government != NULL && government->of_doer;
}
