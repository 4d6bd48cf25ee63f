/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/application.h"

#include "view/appearance.h"
#include "view/window.h"

#include <glib/gi18n.h>

/**
 * EntenteApplication:
 *
 * The running program: one window, its command line and what is not about a
 * window.
 */
struct _EntenteApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (EntenteApplication, entente_application, ADW_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *accels[4];
} accels[] = {
  { "app.quit", { "<Control>q" } },
  { "app.shortcuts", { "<Control>question" } },
  { "window.close", { "<Control>w" } },
  { "win.add", { "<Control>o" } },
  { "win.search", { "<Control>f" } },
  { "win.export", { "<Control>e" } },
  { "win.toggle-start-pane", { "F9" } },
  { "win.toggle-end-pane", { "<Control>F9" } },
  { "win.go-back", { "<Alt>Left" } },
};

static EntenteWindow *
find_window (EntenteApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (ENTENTE_IS_WINDOW (l->data))
        return l->data;
    }

  return NULL;
}

static EntenteWindow *
ensure_window (EntenteApplication *self)
{
  EntenteWindow *window = find_window (self);

  return window != NULL ? window : entente_window_new (GTK_APPLICATION (self));
}

static void
quit (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       user_data)
{
  EntenteApplication *application = ENTENTE_APPLICATION (user_data);
  EntenteWindow *window = find_window (application);

  /* Closing lets the window remember its size. */
  if (window != NULL)
    gtk_window_close (GTK_WINDOW (window));
  g_application_quit (G_APPLICATION (application));
}

static void
show_about (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_show_about_window (window,
                         "application-name", _("Entente"),
                         "application-icon", ENTENTE_APP_ID,
                         "version", ENTENTE_VERSION,
                         "developer-name", _("The Entente developers"),
                         "copyright", "© 2026 The Entente developers",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Reads documents, finds who is in them and how they stand "
                                       "to one another, and draws that as a network in which "
                                       "every line leads to its words. Everything stays on this "
                                       "computer: Entente never uses the network."),
                         NULL);
}

static void
show_shortcuts (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  g_autoptr(GtkBuilder) builder = NULL;
  GtkWindow *window;

  builder = gtk_builder_new_from_resource ("/org/entente/Entente/shortcuts.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));
  gtk_window_set_transient_for (window,
                                gtk_application_get_active_window (GTK_APPLICATION (user_data)));
  gtk_window_present (window);
}

static const GActionEntry actions[] = {
  { "quit", quit },
  { "about", show_about },
  { "shortcuts", show_shortcuts },
};

static void
entente_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (entente_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           accels[i].accels);
  gtk_window_set_default_icon_name (ENTENTE_APP_ID);
  entente_appearance_install (gdk_display_get_default ());
}

static void
entente_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (ENTENTE_APPLICATION (application))));
}

static void
entente_application_open (GApplication  *application,
                          GFile        **files,
                          gint           n_files,
                          const char    *hint)
{
  EntenteWindow *window = ensure_window (ENTENTE_APPLICATION (application));
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);

  for (gint i = 0; i < n_files; i++)
    g_ptr_array_add (list, g_object_ref (files[i]));

  gtk_window_present (GTK_WINDOW (window));
  entente_window_open (window, list);
}

static gint
entente_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;

  g_print ("entente %s\n", ENTENTE_VERSION);
  return 0;
}

static void
entente_application_class_init (EntenteApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = entente_application_startup;
  application_class->activate = entente_application_activate;
  application_class->open = entente_application_open;
  application_class->handle_local_options = entente_application_handle_local_options;
}

static void
entente_application_init (EntenteApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE, _("Print the version and exit"), NULL);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[DOCUMENT…]"));
}

/**
 * entente_application_new:
 *
 * Makes the program.
 *
 * Returns: (transfer full): the application
 */
EntenteApplication *
entente_application_new (void)
{
  return g_object_new (ENTENTE_TYPE_APPLICATION,
                       "application-id", ENTENTE_APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/org/entente/Entente",
                       NULL);
}
