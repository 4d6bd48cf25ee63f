/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/strength.h"

static gint
compare_counts (guint a,
                guint b)
{
  return (a < b) - (a > b);
}

static gint
compare_relations (gconstpointer a,
                   gconstpointer b)
{
  EntenteRelation *first = *(EntenteRelation * const *) a;
  EntenteRelation *second = *(EntenteRelation * const *) b;
  gint order;

  order = compare_counts (entente_relation_get_n_sources (first),
                          entente_relation_get_n_sources (second));
  if (order == 0)
    order = compare_counts (entente_relation_get_n_quotes (first),
                            entente_relation_get_n_quotes (second));
  if (order == 0)
    order = g_strcmp0 (entente_relation_get_id (first), entente_relation_get_id (second));
  return order;
}

/**
 * entente_strength_dup_relations:
 * @other: (nullable): the actor at the other end, or %NULL for any
 *
 * Gathers the relations of an actor: those with the most independent sources
 * first, then those with the most quotes.
 *
 * Returns: (transfer full) (element-type EntenteRelation): the relations
 */
GPtrArray *
entente_strength_dup_relations (EntenteActor *actor,
                                EntenteActor *other)
{
  GPtrArray *relations = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all;
  guint n_all;

  g_return_val_if_fail (ENTENTE_IS_ACTOR (actor), relations);

  all = entente_actor_get_relations (actor);
  n_all = g_list_model_get_n_items (all);
  for (guint i = 0; i < n_all; i++)
    {
      g_autoptr(EntenteRelation) relation = g_list_model_get_item (all, i);

      if (other == NULL || entente_relation_get_other (relation, actor) == other)
        g_ptr_array_add (relations, g_steal_pointer (&relation));
    }

  g_ptr_array_sort (relations, compare_relations);
  return relations;
}
