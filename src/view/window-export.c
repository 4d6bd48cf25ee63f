/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include "export/exporter.h"
#include "view/appearance.h"

#include <glib/gi18n.h>

static char *
dup_pattern (const EntenteExporter *exporter)
{
  return g_strconcat ("*", exporter->suffix, NULL);
}

/* One filter a format; its name is the format's, so that it can be found again. */
static void
add_filters (GtkFileChooser *chooser)
{
  const EntenteExporter * const *exporters = entente_exporter_get_all ();

  for (guint i = 0; exporters[i] != NULL; i++)
    {
      g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
      g_autofree char *pattern = dup_pattern (exporters[i]);

      gtk_file_filter_set_name (filter, exporters[i]->name);
      gtk_file_filter_add_pattern (filter, pattern);
      gtk_file_chooser_add_filter (chooser, filter);
    }
}

static const EntenteExporter *
get_chosen_exporter (GtkFileChooser *chooser)
{
  const EntenteExporter * const *exporters = entente_exporter_get_all ();
  GtkFileFilter *filter = gtk_file_chooser_get_filter (chooser);

  for (guint i = 0; filter != NULL && exporters[i] != NULL; i++)
    {
      if (g_strcmp0 (gtk_file_filter_get_name (filter), exporters[i]->name) == 0)
        return exporters[i];
    }

  return exporters[0];
}

/* A name without a suffix that we know gets the one of the chosen format. */
static GFile *
complete_name (GFile                  *file,
               const EntenteExporter  *chosen,
               const EntenteExporter **exporter)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *completed = NULL;
  g_autoptr(GFile) folder = NULL;

  *exporter = entente_exporter_for_name (name, NULL);
  if (*exporter != NULL)
    return g_object_ref (file);

  *exporter = chosen;
  folder = g_file_get_parent (file);
  completed = g_strconcat (name, chosen->suffix, NULL);
  return g_file_get_child (folder, completed);
}

static void
export_to (EntenteWindow         *self,
           const EntenteExporter *exporter,
           GFile                 *file)
{
  EntenteLayout *layout = entente_canvas_get_layout (self->canvas);
  g_autoptr(EntenteScene) scene = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *words = NULL;

  if (layout != NULL)
    scene = entente_scene_new (layout, entente_appearance_get ());

  if (entente_exporter_write (exporter, self->project, NULL, scene, file, &error))
    words = g_strdup_printf (_("Exported as “%s”"), name);
  else
    words = g_strdup (error->message);
  entente_window_toast (self, words);
}

static void
response_cb (EntenteWindow *self,
             int            response)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      GtkFileChooser *chooser = GTK_FILE_CHOOSER (self->file_chooser);
      const EntenteExporter *exporter = NULL;
      g_autoptr(GFile) chosen = gtk_file_chooser_get_file (chooser);
      g_autoptr(GFile) file = complete_name (chosen, get_chosen_exporter (chooser), &exporter);

      export_to (self, exporter, file);
    }

  g_clear_object (&self->file_chooser);
}

/**
 * entente_window_choose_export:
 *
 * Asks for a file, and writes what is on screen to it; the name's suffix says
 * in which format.
 */
void
entente_window_choose_export (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  g_clear_object (&self->file_chooser);
  self->file_chooser = gtk_file_chooser_native_new (_("Export the Network"), GTK_WINDOW (self),
                                                    GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"),
                                                    NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->file_chooser), TRUE);
  /* Translators: the file name that an export begins with. */
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->file_chooser), _("network.svg"));
  add_filters (GTK_FILE_CHOOSER (self->file_chooser));
  g_signal_connect_object (self->file_chooser, "response", G_CALLBACK (response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->file_chooser));
}
