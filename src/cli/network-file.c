/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/network-file.h"

#include "cli/report.h"

#include <string.h>

static const char * const engine_names[] = {
  [ENTENTE_ENGINE_AUTOMATIC] = "automatic",
  [ENTENTE_ENGINE_NEATO] = "neato",
  [ENTENTE_ENGINE_SFDP] = "sfdp",
  [ENTENTE_ENGINE_DOT] = "dot",
  [ENTENTE_ENGINE_FDP] = "fdp",
  [ENTENTE_ENGINE_CIRCO] = "circo",
  [ENTENTE_ENGINE_TWOPI] = "twopi",
};

static const char * const appearance_names[] = {
  [ENTENTE_APPEARANCE_LIGHT] = "light",
  [ENTENTE_APPEARANCE_DARK] = "dark",
  [ENTENTE_APPEARANCE_HIGH_CONTRAST] = "high-contrast",
  [ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK] = "high-contrast-dark",
};

/**
 * entente_network_options_new_entries:
 * @self: where the options go
 *
 * Describes the options of a command that writes a network.
 *
 * Returns: (transfer full): entries; free with g_free()
 */
GOptionEntry *
entente_network_options_new_entries (EntenteNetworkOptions *self)
{
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      "Write the network to FILE; its suffix says in which format", "FILE" },
    { "strongest", 's', 0, G_OPTION_ARG_STRING, &self->strongest,
      "Draw the N strongest actors, or “all” (as many as read well)", "N" },
    { "sources", 'n', 0, G_OPTION_ARG_STRING, &self->sources,
      "Leave out relations with fewer than N independent sources (1)", "N" },
    { "co-mentions", 'c', 0, G_OPTION_ARG_NONE, &self->co_mentions,
      "Add actors merely named in one sentence", NULL },
    { "uncertain", 'u', 0, G_OPTION_ARG_NONE, &self->uncertain,
      "Add relations that were found only by a hair", NULL },
    { "engine", 'e', 0, G_OPTION_ARG_STRING, &self->engine,
      "Lay out with neato, sfdp, dot, fdp, circo or twopi (by size)", "ENGINE" },
    { "appearance", 'a', 0, G_OPTION_ARG_STRING, &self->appearance,
      "Draw light, dark, high-contrast or high-contrast-dark (light)", "STYLE" },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &self->quiet, "Show no progress", NULL },
    { NULL }
  };

  return g_memdup2 (entries, sizeof entries);
}

/**
 * entente_network_options_clear:
 * @self: options
 *
 * Frees what the options hold.
 */
void
entente_network_options_clear (EntenteNetworkOptions *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->strongest, g_free);
  g_clear_pointer (&self->engine, g_free);
  g_clear_pointer (&self->appearance, g_free);
  g_clear_pointer (&self->sources, g_free);
}

/* An option that is not given is the first name. */
static gboolean
parse_name (const char         *option,
            const char         *value,
            const char * const *names,
            guint               n_names,
            guint              *index)
{
  *index = 0;
  if (value == NULL)
    return TRUE;

  for (; *index < n_names; (*index)++)
    if (strcmp (names[*index], value) == 0)
      return TRUE;

  entente_report_problem (NULL, "“%s” is nothing that %s can be (see --help)", value, option);
  return FALSE;
}

static gboolean
parse_strongest (const char *value,
                 gint       *strongest)
{
  guint64 number;

  *strongest = ENTENTE_NETWORK_FILE_READABLE;
  if (value == NULL)
    return TRUE;

  if (strcmp (value, "all") == 0)
    {
      *strongest = 0;
      return TRUE;
    }
  if (g_ascii_string_to_unsigned (value, 10, 1, G_MAXINT, &number, NULL))
    {
      *strongest = (gint) number;
      return TRUE;
    }

  entente_report_problem (NULL, "“%s” is no number of actors: give one from 1, or “all”", value);
  return FALSE;
}

static gboolean
parse_sources (const char *value,
               guint      *minimum_sources)
{
  guint64 number = 1;

  if (value != NULL && !g_ascii_string_to_unsigned (value, 10, 1, G_MAXINT, &number, NULL))
    {
      entente_report_problem (NULL, "“%s” is no number of independent sources: give one from 1",
                              value);
      return FALSE;
    }

  *minimum_sources = (guint) number;
  return TRUE;
}

/**
 * entente_network_file_init:
 * @self: (out caller-allocates): a file to be written
 * @options: what the command line says; must outlive @self
 *
 * Checks the options before any work is done.
 *
 * Returns: %TRUE if they make sense; else the reason has been reported
 */
gboolean
entente_network_file_init (EntenteNetworkFile          *self,
                           const EntenteNetworkOptions *options)
{
  g_autoptr (GError) error = NULL;
  guint engine;
  guint appearance;

  if (options->output == NULL)
    {
      entente_report_problem (NULL, "No file to write to is named: add -o FILE");
      return FALSE;
    }

  self->name = options->output;
  self->exporter = entente_exporter_for_name (options->output, &error);
  if (self->exporter == NULL)
    {
      entente_report_problem (options->output, "%s", error->message);
      return FALSE;
    }

  if (!parse_strongest (options->strongest, &self->strongest)
      || !parse_sources (options->sources, &self->minimum_sources)
      || !parse_name ("--engine", options->engine, engine_names,
                      G_N_ELEMENTS (engine_names), &engine)
      || !parse_name ("--appearance", options->appearance, appearance_names,
                      G_N_ELEMENTS (appearance_names), &appearance))
    return FALSE;

  self->co_mentions = options->co_mentions;
  self->uncertain = options->uncertain;
  self->engine = engine;
  self->appearance = appearance;
  return TRUE;
}

static void
init_filter (const EntenteNetworkFile *self,
             EntenteNetworkFilter     *filter)
{
  entente_network_filter_init (filter);
  filter->minimum_sources = self->minimum_sources;
  filter->uncertain = self->uncertain;
  if (self->co_mentions)
    filter->categories |= 1u << ENTENTE_CATEGORY_CO_MENTION;
}

static EntenteScene *
draw (const EntenteNetworkFile    *self,
      EntenteProject              *project,
      const EntenteNetworkFilter  *filter,
      GError                     **error)
{
  g_autoptr (EntenteNetwork) network = NULL;
  g_autoptr (EntenteLayout) layout = NULL;
  EntenteNetworkFilter drawn = *filter;

  drawn.strongest = self->strongest == ENTENTE_NETWORK_FILE_READABLE
                    ? entente_network_readable_size (project, filter)
                    : (guint) self->strongest;

  network = entente_network_new (project, &drawn);
  entente_report_progress ("Laying out %u actors", network->n_nodes);
  layout = entente_layout_run (network, self->engine, ENTENTE_ENDLESS_PAGE, NULL, NULL, error);
  if (layout == NULL)
    return NULL;

  return entente_scene_new (layout, self->appearance);
}

/**
 * entente_network_file_write:
 * @self: a file to be written
 * @project: what to write to it
 *
 * Writes the network of a project, drawn first if the format is a picture.
 *
 * Returns: %TRUE if the file is written; else the reason has been reported
 */
gboolean
entente_network_file_write (const EntenteNetworkFile *self,
                            EntenteProject           *project)
{
  g_autoptr (EntenteScene) scene = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (self->name);
  EntenteNetworkFilter filter;

  init_filter (self, &filter);
  if (self->exporter->needs_scene)
    scene = draw (self, project, &filter, &error);

  if (error == NULL)
    entente_exporter_write (self->exporter, project, &filter, scene, file, &error);
  entente_report_end ();

  if (error != NULL)
    entente_report_problem (self->name, "%s", error->message);
  return error == NULL;
}
