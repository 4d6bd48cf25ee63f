/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include <glib/gi18n.h>

/**
 * entente_failure_new:
 * @file: what could not be read
 * @reason: why, in a sentence
 *
 * Remembers a file that could not be read.
 *
 * Returns: (transfer full): the failure
 */
EntenteFailure *
entente_failure_new (GFile      *file,
                     const char *reason)
{
  EntenteFailure *self = g_new0 (EntenteFailure, 1);
  g_autofree char *name = g_file_get_basename (file);

  self->name = g_filename_display_name (name);
  self->reason = g_strdup (reason);
  return self;
}

/**
 * entente_failure_free:
 *
 * Forgets a file that could not be read.
 */
void
entente_failure_free (EntenteFailure *self)
{
  g_free (self->name);
  g_free (self->reason);
  g_free (self);
}

static GtkWidget *
new_row (const EntenteFailure *failure)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), failure->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), failure->reason);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  return row;
}

/**
 * entente_window_show_failures:
 *
 * Shows which files could not be read, and why, in a window of its own.
 */
void
entente_window_show_failures (EntenteWindow *self)
{
  g_autoptr(GtkBuilder) builder = NULL;
  GtkListBox *list;
  GtkWindow *window;

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  builder = gtk_builder_new_from_resource ("/org/entente/Entente/failures.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "failures"));
  list = GTK_LIST_BOX (gtk_builder_get_object (builder, "list"));
  for (guint i = 0; i < self->told_failures->len; i++)
    gtk_list_box_append (list, new_row (g_ptr_array_index (self->told_failures, i)));

  gtk_window_set_transient_for (window, GTK_WINDOW (self));
  gtk_window_present (window);
}

static void
tell_one (EntenteWindow        *self,
          const EntenteFailure *failure)
{
  g_autofree char *words = NULL;

  /* Translators: the name of a file, and why it could not be read. */
  words = g_strdup_printf (_("“%s”: %s"), failure->name, failure->reason);
  entente_window_toast (self, words);
}

static void
tell_several (EntenteWindow *self,
              guint          n_failures)
{
  g_autofree char *words = NULL;
  AdwToast *toast;

  words = g_strdup_printf (ngettext ("%u file could not be read", "%u files could not be read",
                                     n_failures),
                           n_failures);
  toast = adw_toast_new (words);
  adw_toast_set_button_label (toast, _("_Details"));
  adw_toast_set_action_name (toast, "win.show-failures");
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * entente_window_tell_failures:
 *
 * Says which files of the last reading could not be read.
 */
void
entente_window_tell_failures (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->failures->len == 0)
    return;

  g_clear_pointer (&self->told_failures, g_ptr_array_unref);
  self->told_failures = g_steal_pointer (&self->failures);
  self->failures = g_ptr_array_new_with_free_func ((GDestroyNotify) entente_failure_free);
  if (self->told_failures->len == 1)
    tell_one (self, g_ptr_array_index (self->told_failures, 0));
  else
    tell_several (self, self->told_failures->len);
}
