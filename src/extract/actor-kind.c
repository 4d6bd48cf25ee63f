/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/actor-kind.h"

static const char * const kind_names[ENTENTE_N_ACTOR_KINDS] = {
  [ENTENTE_ACTOR_PERSON] = "person",
  [ENTENTE_ACTOR_ORGANIZATION] = "organization",
  [ENTENTE_ACTOR_PLACE] = "place",
};

static const char * const sub_kind_names[ENTENTE_N_SUB_KINDS] = {
  [ENTENTE_SUB_KIND_NONE] = "",
  [ENTENTE_SUB_KIND_GOVERNMENT_BODY] = "government body",
  [ENTENTE_SUB_KIND_COMPANY] = "company",
  [ENTENTE_SUB_KIND_ALLIANCE] = "alliance",
  [ENTENTE_SUB_KIND_THINK_TANK] = "think tank",
  [ENTENTE_SUB_KIND_MEDIA] = "media",
  [ENTENTE_SUB_KIND_LEGISLATURE] = "legislature",
  [ENTENTE_SUB_KIND_ARMED_FORCE] = "armed force",
  [ENTENTE_SUB_KIND_PARTY] = "party",
  [ENTENTE_SUB_KIND_COUNTRY] = "country",
  [ENTENTE_SUB_KIND_CITY] = "city",
  [ENTENTE_SUB_KIND_REGION] = "region",
};

static gboolean
find_name (const char * const *names,
           guint               n_names,
           const char         *name,
           guint              *index)
{
  for (guint i = 0; i < n_names; i++)
    {
      if (g_str_equal (names[i], name))
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * entente_actor_kind_get_name:
 * @kind: a kind
 *
 * Gets the name of @kind in the JSON format.
 *
 * Returns: a static string
 */
const char *
entente_actor_kind_get_name (EntenteActorKind kind)
{
  g_return_val_if_fail (kind < ENTENTE_N_ACTOR_KINDS, NULL);

  return kind_names[kind];
}

/**
 * entente_actor_kind_from_name:
 * @name: a name
 * @kind: (out): return location for the kind
 *
 * Finds the kind called @name in the JSON format.
 *
 * Returns: whether there is one
 */
gboolean
entente_actor_kind_from_name (const char       *name,
                              EntenteActorKind *kind)
{
  guint index = 0;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  if (!find_name (kind_names, ENTENTE_N_ACTOR_KINDS, name, &index))
    return FALSE;

  *kind = (EntenteActorKind) index;
  return TRUE;
}

/**
 * entente_actor_sub_kind_get_name:
 * @sub_kind: a sub-kind
 *
 * Gets the name of @sub_kind in the JSON format; the empty string for
 * %ENTENTE_SUB_KIND_NONE.
 *
 * Returns: a static string
 */
const char *
entente_actor_sub_kind_get_name (EntenteActorSubKind sub_kind)
{
  g_return_val_if_fail (sub_kind < ENTENTE_N_SUB_KINDS, NULL);

  return sub_kind_names[sub_kind];
}

/**
 * entente_actor_sub_kind_from_name:
 * @name: a name
 * @sub_kind: (out): return location for the sub-kind
 *
 * Finds the sub-kind called @name in the JSON format.
 *
 * Returns: whether there is one
 */
gboolean
entente_actor_sub_kind_from_name (const char          *name,
                                  EntenteActorSubKind *sub_kind)
{
  guint index = 0;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (sub_kind != NULL, FALSE);

  if (!find_name (sub_kind_names, ENTENTE_N_SUB_KINDS, name, &index))
    return FALSE;

  *sub_kind = (EntenteActorSubKind) index;
  return TRUE;
}
