/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/category.h"

typedef struct
{
  const char *name;
  EntenteQuadrant quadrant;
} CategoryFacts;

#define VERBAL_COOPERATION ENTENTE_QUADRANT_VERBAL_COOPERATION
#define MATERIAL_COOPERATION ENTENTE_QUADRANT_MATERIAL_COOPERATION
#define NEUTRAL ENTENTE_QUADRANT_NEUTRAL
#define VERBAL_CONFLICT ENTENTE_QUADRANT_VERBAL_CONFLICT
#define MATERIAL_CONFLICT ENTENTE_QUADRANT_MATERIAL_CONFLICT

static const CategoryFacts categories[ENTENTE_N_CATEGORIES] = {
  [ENTENTE_CATEGORY_AGREE] = { "AGREE", VERBAL_COOPERATION },
  [ENTENTE_CATEGORY_CONSULT] = { "CONSULT", VERBAL_COOPERATION },
  [ENTENTE_CATEGORY_SUPPORT] = { "SUPPORT", VERBAL_COOPERATION },
  [ENTENTE_CATEGORY_CONCEDE] = { "CONCEDE", VERBAL_COOPERATION },
  [ENTENTE_CATEGORY_COOPERATE] = { "COOPERATE", MATERIAL_COOPERATION },
  [ENTENTE_CATEGORY_AID] = { "AID", MATERIAL_COOPERATION },
  [ENTENTE_CATEGORY_RETREAT] = { "RETREAT", MATERIAL_COOPERATION },
  [ENTENTE_CATEGORY_INVESTIGATE] = { "INVESTIGATE", VERBAL_CONFLICT },
  [ENTENTE_CATEGORY_DEMAND] = { "DEMAND", VERBAL_CONFLICT },
  [ENTENTE_CATEGORY_DISAPPROVE] = { "DISAPPROVE", VERBAL_CONFLICT },
  [ENTENTE_CATEGORY_REJECT] = { "REJECT", VERBAL_CONFLICT },
  [ENTENTE_CATEGORY_THREATEN] = { "THREATEN", VERBAL_CONFLICT },
  [ENTENTE_CATEGORY_SANCTION] = { "SANCTION", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_PROTEST] = { "PROTEST", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_CRIME] = { "CRIME", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_MOBILIZE] = { "MOBILIZE", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_COERCE] = { "COERCE", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_ASSAULT] = { "ASSAULT", MATERIAL_CONFLICT },
  [ENTENTE_CATEGORY_ROLE] = { "ROLE", NEUTRAL },
  [ENTENTE_CATEGORY_MEMBER] = { "MEMBER", NEUTRAL },
  [ENTENTE_CATEGORY_ALLY] = { "ALLY", NEUTRAL },
  [ENTENTE_CATEGORY_PART] = { "PART", NEUTRAL },
  [ENTENTE_CATEGORY_KIN] = { "KIN", NEUTRAL },
  [ENTENTE_CATEGORY_OWNER] = { "OWNER", NEUTRAL },
  [ENTENTE_CATEGORY_SEAT] = { "SEAT", NEUTRAL },
  [ENTENTE_CATEGORY_STATEMENT] = { "STATEMENT", NEUTRAL },
  [ENTENTE_CATEGORY_CO_MENTION] = { "CO-MENTION", NEUTRAL },
};

static const char * const quadrant_names[ENTENTE_N_QUADRANTS] = {
  [VERBAL_COOPERATION] = "verbal cooperation",
  [MATERIAL_COOPERATION] = "material cooperation",
  [NEUTRAL] = "neutral",
  [VERBAL_CONFLICT] = "verbal conflict",
  [MATERIAL_CONFLICT] = "material conflict",
};

/**
 * entente_category_get_name:
 * @category: a category
 *
 * Gets the name of @category in PLOVER and in the JSON format.
 *
 * Returns: a static string
 */
const char *
entente_category_get_name (EntenteCategory category)
{
  g_return_val_if_fail (category < ENTENTE_N_CATEGORIES, NULL);

  return categories[category].name;
}

/**
 * entente_category_from_name:
 * @name: a name
 * @category: (out): return location for the category
 *
 * Finds the category called @name.
 *
 * Returns: whether there is one
 */
gboolean
entente_category_from_name (const char      *name,
                            EntenteCategory *category)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (category != NULL, FALSE);

  for (guint i = 0; i < ENTENTE_N_CATEGORIES; i++)
    {
      if (g_str_equal (categories[i].name, name))
        {
          *category = (EntenteCategory) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * entente_category_get_quadrant:
 * @category: a category
 *
 * Gets where @category lies between cooperation and conflict.
 *
 * Returns: the quadrant
 */
EntenteQuadrant
entente_category_get_quadrant (EntenteCategory category)
{
  g_return_val_if_fail (category < ENTENTE_N_CATEGORIES, NEUTRAL);

  return categories[category].quadrant;
}

/**
 * entente_quadrant_get_name:
 * @quadrant: a quadrant
 *
 * Gets the name of @quadrant in English.
 *
 * Returns: a static string
 */
const char *
entente_quadrant_get_name (EntenteQuadrant quadrant)
{
  g_return_val_if_fail (quadrant < ENTENTE_N_QUADRANTS, NULL);

  return quadrant_names[quadrant];
}
