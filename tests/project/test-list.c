/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/list.h"

#include "changes.h"

/* Items are letters; the same letter is the same object. */
typedef struct
{
  GListStore *store;
  GString *changes;
  GObject *items[26];
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->items); i++)
    self->items[i] = g_object_new (G_TYPE_OBJECT, NULL);

  self->store = g_list_store_new (G_TYPE_OBJECT);
  self->changes = changes_watch (G_LIST_MODEL (self->store));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->store);
  for (guint i = 0; i < G_N_ELEMENTS (self->items); i++)
    g_assert_finalize_object (self->items[i]);
}

static void
assert_update (Fixture    *self,
               const char *letters,
               const char *changes)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  for (const char *p = letters; *p != '\0'; p++)
    g_ptr_array_add (items, self->items[*p - 'a']);

  entente_list_update (self->store, items);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->store)), ==, items->len);
  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      g_assert_true (item == g_ptr_array_index (items, i));
    }
  changes_assert (self->changes, changes);
}

static void
test_add_and_remove (Fixture       *self,
                     gconstpointer  data)
{
  assert_update (self, "", "");
  assert_update (self, "bdf", "0+3");
  assert_update (self, "bdf", "");
  assert_update (self, "abdefg", "0+1, 3+1, 5+1");
  assert_update (self, "adeg", "1-1, 3-1");
  assert_update (self, "axyeg", "1-1+2");
  assert_update (self, "", "0-5");
}

static void
test_move (Fixture       *self,
           gconstpointer  data)
{
  assert_update (self, "abcde", "0+5");
  assert_update (self, "bcdea", "0-1, 4+1");
  assert_update (self, "bdcea", "1-1, 2+1");
  assert_update (self, "aecdb", "0-4, 1+4");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/project/list/add-and-remove", Fixture, NULL,
              set_up, test_add_and_remove, tear_down);
  g_test_add ("/project/list/move", Fixture, NULL, set_up, test_move, tear_down);

  return g_test_run ();
}
