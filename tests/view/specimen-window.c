/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window for one pane, and what stands in it. */

#include "specimen-window.h"

/**
 * specimen_window_new:
 *
 * Returns: (transfer none): a window that shows @pane
 */
GtkWidget *
specimen_window_new (GtkWidget *pane)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), pane);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/**
 * specimen_window_end:
 * @selection: (transfer full): what the pane has shown
 * @project: (transfer full): where it comes from
 *
 * Closes a window, which must leave nothing behind.
 */
void
specimen_window_end (GtkWidget        *window,
                     EntenteSelection *selection,
                     EntenteProject   *project)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (selection);
  g_assert_finalize_object (project);
}

static void
gather (GtkWidget *widget,
        GType      type,
        gboolean   seen_only,
        GPtrArray *found)
{
  if (seen_only && !gtk_widget_get_visible (widget))
    return;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather (child, type, seen_only, found);
}

/**
 * specimen_gather:
 *
 * Returns: (transfer container): @widget and those below that are of a type,
 *   in order
 */
GPtrArray *
specimen_gather (GtkWidget *widget,
                 GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  gather (widget, type, FALSE, found);
  return found;
}

/**
 * specimen_gather_seen:
 *
 * Returns: (transfer container): likewise, without what is hidden
 */
GPtrArray *
specimen_gather_seen (GtkWidget *widget,
                      GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  gather (widget, type, TRUE, found);
  return found;
}

static const char *
get_words (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (GTK_BUTTON (widget));

  return gtk_label_get_text (GTK_LABEL (widget));
}

/**
 * specimen_find:
 * @widgets: (transfer container): labels or buttons
 *
 * Returns: (nullable): the first that says @words
 */
GtkWidget *
specimen_find (GPtrArray  *widgets,
               const char *words)
{
  g_autoptr (GPtrArray) all = widgets;

  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (get_words (g_ptr_array_index (all, i)), words) == 0)
      return g_ptr_array_index (all, i);

  return NULL;
}
