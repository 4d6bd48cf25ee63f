/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteCategory:
 *
 * What kind of relation: the categories of the PLOVER event ontology (Open
 * Event Data Alliance) for what actors do to one another, then standing ties,
 * plain saying, and two actors merely named together.
 */
typedef enum
{
  ENTENTE_CATEGORY_AGREE,
  ENTENTE_CATEGORY_CONSULT,
  ENTENTE_CATEGORY_SUPPORT,
  ENTENTE_CATEGORY_CONCEDE,
  ENTENTE_CATEGORY_COOPERATE,
  ENTENTE_CATEGORY_AID,
  ENTENTE_CATEGORY_RETREAT,
  ENTENTE_CATEGORY_INVESTIGATE,
  ENTENTE_CATEGORY_DEMAND,
  ENTENTE_CATEGORY_DISAPPROVE,
  ENTENTE_CATEGORY_REJECT,
  ENTENTE_CATEGORY_THREATEN,
  ENTENTE_CATEGORY_SANCTION,
  ENTENTE_CATEGORY_PROTEST,
  ENTENTE_CATEGORY_CRIME,
  ENTENTE_CATEGORY_MOBILIZE,
  ENTENTE_CATEGORY_COERCE,
  ENTENTE_CATEGORY_ASSAULT,
  ENTENTE_CATEGORY_ROLE,
  ENTENTE_CATEGORY_MEMBER,
  ENTENTE_CATEGORY_ALLY,
  ENTENTE_CATEGORY_PART,
  ENTENTE_CATEGORY_KIN,
  ENTENTE_CATEGORY_OWNER,
  ENTENTE_CATEGORY_SEAT,
  ENTENTE_CATEGORY_STATEMENT,
  ENTENTE_CATEGORY_CO_MENTION,
} EntenteCategory;

#define ENTENTE_N_CATEGORIES (ENTENTE_CATEGORY_CO_MENTION + 1)

/**
 * EntenteQuadrant:
 *
 * PLOVER's quadrants, from cooperation to conflict; standing ties, statements
 * and co-mentions are neutral.
 */
typedef enum
{
  ENTENTE_QUADRANT_VERBAL_COOPERATION,
  ENTENTE_QUADRANT_MATERIAL_COOPERATION,
  ENTENTE_QUADRANT_NEUTRAL,
  ENTENTE_QUADRANT_VERBAL_CONFLICT,
  ENTENTE_QUADRANT_MATERIAL_CONFLICT,
} EntenteQuadrant;

#define ENTENTE_N_QUADRANTS (ENTENTE_QUADRANT_MATERIAL_CONFLICT + 1)

/* Names are those of PLOVER and of the JSON format ("CONSULT"). */
const char     *entente_category_get_name     (EntenteCategory  category);
gboolean        entente_category_from_name    (const char      *name,
                                               EntenteCategory *category);
EntenteQuadrant entente_category_get_quadrant (EntenteCategory  category);
const char     *entente_quadrant_get_name     (EntenteQuadrant  quadrant);

G_END_DECLS
