/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "changes.h"

static void
free_string (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  GString *changes = user_data;

  if (changes->len > 0)
    g_string_append (changes, ", ");
  g_string_append_printf (changes, "%u", position);
  if (removed > 0)
    g_string_append_printf (changes, "-%u", removed);
  if (added > 0)
    g_string_append_printf (changes, "+%u", added);
}

/* The string lives as long as the list. */
GString *
changes_watch (GListModel *model)
{
  GString *changes = g_string_new (NULL);

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), changes);
  g_object_set_data_full (G_OBJECT (model), "changes", changes, free_string);
  return changes;
}

void
changes_assert (GString    *changes,
                const char *expected)
{
  g_assert_cmpstr (changes->str, ==, expected);
  g_string_set_size (changes, 0);
}
