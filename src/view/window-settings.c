/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

/* GSettings ends the program where a schema is missing; a window can do
 * without.
 */
static GSettings *
new_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source == NULL)
    return NULL;

  schema = g_settings_schema_source_lookup (source, ENTENTE_APP_ID, TRUE);
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static void
load_pane_width (EntenteWindow *self,
                 AdwFlap       *flap,
                 const char    *key)
{
  gtk_widget_set_size_request (adw_flap_get_flap (flap), g_settings_get_int (self->settings, key),
                               -1);
}

static void
save_pane_width (EntenteWindow *self,
                 AdwFlap       *flap,
                 const char    *key)
{
  int width;

  gtk_widget_get_size_request (adw_flap_get_flap (flap), &width, NULL);
  if (width > 0)
    g_settings_set_int (self->settings, key, width);
}

/**
 * entente_window_load_settings:
 *
 * Gives the window the size that it had when it was last closed.
 */
void
entente_window_load_settings (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  self->settings = new_settings ();
  if (self->settings == NULL)
    return;

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

/**
 * entente_window_load_pane_widths:
 *
 * Gives the side panes the widths that they had when the window was last
 * closed.
 */
void
entente_window_load_pane_widths (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->settings == NULL)
    return;

  load_pane_width (self, self->start_flap, "start-pane-width");
  load_pane_width (self, self->end_flap, "end-pane-width");
}

/**
 * entente_window_save_settings:
 *
 * Remembers the window's size.
 */
void
entente_window_save_settings (EntenteWindow *self)
{
  int width;
  int height;

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  if (self->canvas == NULL)
    return;

  save_pane_width (self, self->start_flap, "start-pane-width");
  save_pane_width (self, self->end_flap, "end-pane-width");
}
