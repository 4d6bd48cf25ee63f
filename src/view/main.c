/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/application.h"

#include <glib/gi18n.h>
#include <locale.h>

/* Without a graphics processor GTK would have OpenGL computed by the main one,
 * which takes several times as long as drawing with Cairo does.
 */
static void
prefer_quick_renderer (void)
{
  g_autoptr(GDir) devices = g_dir_open ("/dev/dri", 0, NULL);
  const char *name = devices != NULL ? g_dir_read_name (devices) : NULL;

  for (; name != NULL; name = g_dir_read_name (devices))
    if (g_str_has_prefix (name, "renderD"))
      return;

  g_setenv ("GSK_RENDERER", "cairo", FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(EntenteApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, ENTENTE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  prefer_quick_renderer ();
  g_set_application_name (_("Entente"));
  g_set_prgname (ENTENTE_APP_ID);

  application = entente_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
