/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/list.h"

/* A run of items that go out and come in at one position. */
typedef struct
{
  GListStore *store;
  guint position;
  guint n_removals;
  GPtrArray *additions;
} Change;

static void
flush_change (Change *change)
{
  if (change->n_removals > 0 || change->additions->len > 0)
    g_list_store_splice (change->store, change->position, change->n_removals,
                         change->additions->pdata, change->additions->len);

  change->position += change->additions->len;
  change->n_removals = 0;
  g_ptr_array_set_size (change->additions, 0);
}

/**
 * entente_list_dup_items:
 * @model: a list
 *
 * Gets all items at once.
 *
 * Returns: (transfer full) (element-type GObject): the items
 */
GPtrArray *
entente_list_dup_items (GListModel *model)
{
  guint n_items;
  GPtrArray *items;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  n_items = g_list_model_get_n_items (model);
  items = g_ptr_array_new_full (n_items, g_object_unref);
  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_list_model_get_item (model, i));

  return items;
}

static GHashTable *
new_set (GPtrArray *items)
{
  GHashTable *set = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (set, g_ptr_array_index (items, i));

  return set;
}

/**
 * entente_list_update:
 * @store: a list that somebody may be showing
 * @items: (element-type GObject): what it is to hold, no item twice
 *
 * Makes @store hold @items in their order, with no change announced for the
 * items that stay where they are among the others.
 */
void
entente_list_update (GListStore *store,
                     GPtrArray  *items)
{
  g_autoptr (GPtrArray) old = NULL;
  g_autoptr (GHashTable) waiting = NULL;
  g_autoptr (GPtrArray) additions = g_ptr_array_new ();
  Change change = { store, 0, 0, additions };
  guint i = 0;
  guint j = 0;

  g_return_if_fail (G_IS_LIST_STORE (store));
  g_return_if_fail (items != NULL);

  old = entente_list_dup_items (G_LIST_MODEL (store));
  waiting = new_set (old);

  while (i < old->len || j < items->len)
    {
      gpointer before = i < old->len ? g_ptr_array_index (old, i) : NULL;
      gpointer after = j < items->len ? g_ptr_array_index (items, j) : NULL;

      if (before == after)
        {
          flush_change (&change);
          change.position++;
          i++;
          j++;
        }
      else if (after != NULL
               && !(before != NULL && g_hash_table_contains (waiting, after)))
        {
          g_ptr_array_add (additions, after);
          j++;
        }
      else
        {
          g_hash_table_remove (waiting, before);
          change.n_removals++;
          i++;
        }
    }

  flush_change (&change);
}
