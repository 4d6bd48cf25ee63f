/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/government.h"

#include "extract/category.h"

/* Which prepositions bring the second of the two that a noun relates. */

/**
 * Government:
 * @prepositions: what brings the second actor, with spaces between
 *
 * Holds for the nouns of a category that name no prepositions of their own.
 */
typedef struct
{
  EntenteCategory category;
  gboolean symmetric;
  const char *prepositions;
} Government;

static const Government governments[] = {
  { ENTENTE_CATEGORY_AGREE, FALSE, "to" },
  { ENTENTE_CATEGORY_CONSULT, FALSE, "to with" },
  { ENTENTE_CATEGORY_SUPPORT, FALSE, "for of" },
  { ENTENTE_CATEGORY_CONCEDE, FALSE, "to" },
  { ENTENTE_CATEGORY_COOPERATE, FALSE, "to with" },
  { ENTENTE_CATEGORY_COOPERATE, TRUE, "with to" },
  { ENTENTE_CATEGORY_AID, FALSE, "for to of" },
  { ENTENTE_CATEGORY_RETREAT, FALSE, "from" },
  { ENTENTE_CATEGORY_INVESTIGATE, FALSE, "into of" },
  { ENTENTE_CATEGORY_DEMAND, FALSE, "to on" },
  { ENTENTE_CATEGORY_DISAPPROVE, FALSE, "of against with" },
  { ENTENTE_CATEGORY_DISAPPROVE, TRUE, "with against" },
  { ENTENTE_CATEGORY_REJECT, FALSE, "of" },
  { ENTENTE_CATEGORY_THREATEN, FALSE, "to against" },
  { ENTENTE_CATEGORY_SANCTION, FALSE, "on against of" },
  { ENTENTE_CATEGORY_PROTEST, FALSE, "against" },
  { ENTENTE_CATEGORY_CRIME, FALSE, "against on of" },
  { ENTENTE_CATEGORY_MOBILIZE, FALSE, "to in against" },
  { ENTENTE_CATEGORY_COERCE, FALSE, "of on" },
  { ENTENTE_CATEGORY_ASSAULT, FALSE, "on against of in into" },
  { ENTENTE_CATEGORY_ASSAULT, TRUE, "with against on in" },
  { ENTENTE_CATEGORY_OWNER, FALSE, "of in" },
  { ENTENTE_CATEGORY_KIN, TRUE, "with to" },
  { ENTENTE_CATEGORY_ROLE, FALSE, "of at" },
  { ENTENTE_CATEGORY_MEMBER, FALSE, "of in" },
  { ENTENTE_CATEGORY_PART, FALSE, "of" },
  { ENTENTE_CATEGORY_SEAT, FALSE, "in at" },
  { ENTENTE_CATEGORY_STATEMENT, FALSE, "to" },
};

/* The prepositions that bring the second actor. */
static const char *
get_prepositions (const char * const *row)
{
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;
  gboolean symmetric = g_str_equal (row[2], "symmetric");

  if (row[4] != NULL)
    return row[4];

  entente_category_from_name (row[1], &category);
  for (guint i = 0; i < G_N_ELEMENTS (governments); i++)
    {
      if (governments[i].category == category && governments[i].symmetric == symmetric)
        return governments[i].prepositions;
    }

  return symmetric ? "with" : "";
}

/**
 * entente_prepositions_contain:
 * @prepositions: prepositions with spaces between
 * @preposition: a preposition
 *
 * Returns: whether it is one of them
 */
gboolean
entente_prepositions_contain (const char *prepositions,
                              const char *preposition)
{
  g_auto (GStrv) list = g_strsplit (prepositions, " ", -1);

  return g_strv_contains ((const char * const *) list, preposition);
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
  return entente_prepositions_contain (get_prepositions (row), preposition);
}
