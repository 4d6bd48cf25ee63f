/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/manner.h"

#include <glib/gi18n.h>

/* So many speakers are named; of more, only their number is told. */
#define MAX_NAMED 2

/**
 * entente_manner_get_category:
 * @category: a category
 *
 * Says what kind of relation it is.
 *
 * Returns: the category as a word for people
 */
const char *
entente_manner_get_category (EntenteCategory category)
{
  static const char * const words[ENTENTE_N_CATEGORIES] = {
    [ENTENTE_CATEGORY_AGREE] = N_("Agrees"),
    [ENTENTE_CATEGORY_CONSULT] = N_("Consults"),
    [ENTENTE_CATEGORY_SUPPORT] = N_("Supports"),
    [ENTENTE_CATEGORY_CONCEDE] = N_("Concedes"),
    [ENTENTE_CATEGORY_COOPERATE] = N_("Cooperates"),
    [ENTENTE_CATEGORY_AID] = N_("Gives aid"),
    [ENTENTE_CATEGORY_RETREAT] = N_("Retreats"),
    [ENTENTE_CATEGORY_INVESTIGATE] = N_("Investigates"),
    [ENTENTE_CATEGORY_DEMAND] = N_("Demands"),
    [ENTENTE_CATEGORY_DISAPPROVE] = N_("Disapproves"),
    [ENTENTE_CATEGORY_REJECT] = N_("Rejects"),
    [ENTENTE_CATEGORY_THREATEN] = N_("Threatens"),
    [ENTENTE_CATEGORY_SANCTION] = N_("Sanctions"),
    [ENTENTE_CATEGORY_PROTEST] = N_("Protests"),
    [ENTENTE_CATEGORY_CRIME] = N_("Crime"),
    [ENTENTE_CATEGORY_MOBILIZE] = N_("Mobilizes"),
    [ENTENTE_CATEGORY_COERCE] = N_("Coerces"),
    [ENTENTE_CATEGORY_ASSAULT] = N_("Attacks"),
    [ENTENTE_CATEGORY_ROLE] = N_("Role"),
    [ENTENTE_CATEGORY_MEMBER] = N_("Member"),
    [ENTENTE_CATEGORY_ALLY] = N_("Ally"),
    [ENTENTE_CATEGORY_PART] = N_("Part"),
    [ENTENTE_CATEGORY_KIN] = N_("Family"),
    [ENTENTE_CATEGORY_OWNER] = N_("Owner"),
    [ENTENTE_CATEGORY_SEAT] = N_("Seat"),
    [ENTENTE_CATEGORY_STATEMENT] = N_("Statement"),
    [ENTENTE_CATEGORY_CO_MENTION] = N_("Named together"),
  };

  g_return_val_if_fail (category < ENTENTE_N_CATEGORIES, "");

  return _(words[category]);
}

/**
 * entente_manner_get_firmness:
 * @firmness: a firmness
 *
 * Says how firmly something is said.
 *
 * Returns: the firmness as words for people
 */
const char *
entente_manner_get_firmness (EntenteFirmness firmness)
{
  static const char * const words[ENTENTE_N_FIRMNESSES] = {
    [ENTENTE_FIRMNESS_ASSERTED] = N_("Asserted"),
    [ENTENTE_FIRMNESS_FORMER] = N_("Former"),
    [ENTENTE_FIRMNESS_PLANNED] = N_("Planned or possible"),
    [ENTENTE_FIRMNESS_NEGATED] = N_("Denied"),
  };

  g_return_val_if_fail (firmness < ENTENTE_N_FIRMNESSES, "");

  return _(words[firmness]);
}

/* (element-type EntenteActor): whose words quotes report, each once */
static GPtrArray *
find_speakers (EntenteRelation *relation)
{
  GListModel *quotes = entente_relation_get_quotes (relation);
  guint n_quotes = g_list_model_get_n_items (quotes);
  GPtrArray *speakers = g_ptr_array_new ();

  for (guint i = 0; i < n_quotes; i++)
    {
      g_autoptr (EntenteQuote) quote = g_list_model_get_item (quotes, i);
      EntenteActor *speaker = entente_quote_get_speaker (quote);

      if (speaker != NULL && !g_ptr_array_find (speakers, speaker, NULL))
        g_ptr_array_add (speakers, speaker);
    }

  return speakers;
}

/**
 * entente_manner_dup_speakers:
 * @relation: a relation
 *
 * Says who says so: "Ada Lovelace", "Ada Lovelace, Bo Lind", "3 speakers".
 *
 * Returns: (nullable) (transfer full): the names; %NULL where only documents do
 */
char *
entente_manner_dup_speakers (EntenteRelation *relation)
{
  g_autoptr (GPtrArray) speakers = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);

  speakers = find_speakers (relation);
  if (speakers->len == 0)
    return NULL;
  if (speakers->len > MAX_NAMED)
    return g_strdup_printf (ngettext ("%u speaker", "%u speakers", speakers->len), speakers->len);

  names = g_ptr_array_new ();
  for (guint i = 0; i < speakers->len; i++)
    g_ptr_array_add (names, (gpointer) entente_actor_get_name (g_ptr_array_index (speakers, i)));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

/**
 * entente_manner_dup_claim:
 * @relation: a relation
 *
 * Says who claims a relation that no document itself asserts: "Claimed by Ada
 * Lovelace".
 *
 * Returns: (nullable) (transfer full): one line of text; %NULL where it is more
 *   than a claim
 */
char *
entente_manner_dup_claim (EntenteRelation *relation)
{
  g_autofree char *speakers = NULL;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);

  if (!entente_relation_is_claimed (relation))
    return NULL;

  speakers = entente_manner_dup_speakers (relation);
  /* Translators: who says so, as "Claimed by Ada Lovelace" or "Claimed by 3 speakers" */
  return g_strdup_printf (_("Claimed by %s"), speakers);
}

/**
 * entente_manner_dup_caption:
 * @relation: a relation
 *
 * Says what kind of relation it is and, where it is no plain fact, how firmly
 * it is said and by whom, and whether it is uncertain: "Consults", "Consults ·
 * Planned or possible · Claimed by Ada Lovelace".
 *
 * Returns: (transfer full): one line of text
 */
char *
entente_manner_dup_caption (EntenteRelation *relation)
{
  g_autoptr (GString) caption = NULL;
  g_autofree char *claim = NULL;
  EntenteFirmness firmness;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);

  firmness = entente_relation_get_firmness (relation);
  claim = entente_manner_dup_claim (relation);
  caption = g_string_new (entente_manner_get_category (entente_relation_get_category (relation)));
  if (firmness != ENTENTE_FIRMNESS_ASSERTED)
    g_string_append_printf (caption, " · %s", entente_manner_get_firmness (firmness));
  if (claim != NULL)
    g_string_append_printf (caption, " · %s", claim);
  if (entente_relation_is_uncertain (relation))
    g_string_append_printf (caption, " · %s", _("Uncertain"));

  return g_string_free (g_steal_pointer (&caption), FALSE);
}
