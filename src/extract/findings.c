/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/findings.h"

static void
clear_role (gpointer data)
{
  EntenteFoundRole *role = data;

  g_free (role->title);
}

static void
free_actor (gpointer data)
{
  EntenteFoundActor *actor = data;

  g_free (actor->name);
  g_free (actor->code);
  g_ptr_array_unref (actor->aliases);
  g_array_unref (actor->mentions);
  g_array_unref (actor->roles);
  g_free (actor);
}

static void
free_relation (gpointer data)
{
  EntenteFoundRelation *relation = data;

  g_free (relation->label);
  g_free (relation->family);
  g_array_unref (relation->quotes);
  g_free (relation);
}

/**
 * entente_findings_new:
 *
 * Creates findings with nothing in them.
 *
 * Returns: (transfer full): the findings; free with entente_findings_free()
 */
EntenteFindings *
entente_findings_new (void)
{
  EntenteFindings *self = g_new0 (EntenteFindings, 1);

  self->actors = g_ptr_array_new_with_free_func (free_actor);
  self->relations = g_ptr_array_new_with_free_func (free_relation);
  self->sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSpan));

  return self;
}

/**
 * entente_findings_free:
 * @self: (transfer full) (nullable): findings
 *
 * Frees @self and all that is in it.
 */
void
entente_findings_free (EntenteFindings *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->actors);
  g_ptr_array_unref (self->relations);
  g_array_unref (self->sentences);
  g_free (self);
}

/**
 * entente_findings_add_actor:
 * @self: findings
 * @name: its fullest name
 * @kind: its kind
 *
 * Appends an actor without mentions, aliases, roles and owner.
 *
 * Returns: (transfer none): the actor, to be filled in
 */
EntenteFoundActor *
entente_findings_add_actor (EntenteFindings  *self,
                            const char       *name,
                            EntenteActorKind  kind)
{
  EntenteFoundActor *actor = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  actor = g_new0 (EntenteFoundActor, 1);
  actor->name = g_strdup (name);
  actor->kind = kind;
  actor->owner = -1;
  actor->aliases = g_ptr_array_new_with_free_func (g_free);
  actor->mentions = g_array_new (FALSE, FALSE, sizeof (EntenteFoundMention));
  actor->roles = g_array_new (FALSE, FALSE, sizeof (EntenteFoundRole));
  g_array_set_clear_func (actor->roles, clear_role);
  g_ptr_array_add (self->actors, actor);

  return actor;
}

/**
 * entente_findings_add_relation:
 * @self: findings
 * @source: index of the actor that it goes out from
 * @target: index of the actor that it goes to, another one
 * @label: the relating words, which are its family too
 * @category: its category
 *
 * Appends a relation without quotes; the caller adds at least one.
 *
 * Returns: (transfer none): the relation, to be filled in
 */
EntenteFoundRelation *
entente_findings_add_relation (EntenteFindings *self,
                               guint            source,
                               guint            target,
                               const char      *label,
                               EntenteCategory  category)
{
  EntenteFoundRelation *relation = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);
  g_return_val_if_fail (source != target, NULL);
  g_return_val_if_fail (source < self->actors->len && target < self->actors->len, NULL);

  relation = g_new0 (EntenteFoundRelation, 1);
  relation->source = source;
  relation->target = target;
  relation->label = g_strdup (label);
  relation->family = g_strdup (label);
  relation->category = category;
  relation->quotes = g_array_new (FALSE, FALSE, sizeof (EntenteFoundQuote));
  g_ptr_array_add (self->relations, relation);

  return relation;
}

/**
 * entente_found_relation_get_firmness:
 * @self: a relation
 *
 * Gets the firmness of the firmest quote of @self.
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_found_relation_get_firmness (const EntenteFoundRelation *self)
{
  EntenteFirmness firmest = ENTENTE_FIRMNESS_NEGATED;

  g_return_val_if_fail (self != NULL, firmest);

  for (guint i = 0; i < self->quotes->len; i++)
    firmest = MIN (firmest, g_array_index (self->quotes, EntenteFoundQuote, i).firmness);

  return firmest;
}

/**
 * entente_found_relation_is_uncertain:
 * @self: a relation
 *
 * Returns: whether all quotes of @self are uncertain
 */
gboolean
entente_found_relation_is_uncertain (const EntenteFoundRelation *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->quotes->len; i++)
    {
      if (!g_array_index (self->quotes, EntenteFoundQuote, i).uncertain)
        return FALSE;
    }

  return TRUE;
}
