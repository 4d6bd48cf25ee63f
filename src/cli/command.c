/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/report.h"

/**
 * entente_command_parse:
 * @self: a command
 * @entries: its options
 * @details: what --help says after the options
 * @arguments: (inout): the command line from the command's name on; afterwards
 *   what is left without name and options
 *
 * Parses the options of a command. Prints its help and ends the program if
 * that is asked for.
 *
 * Returns: %TRUE if the options make sense; else the reason has been reported
 */
gboolean
entente_command_parse (const EntenteCommand  *self,
                       const GOptionEntry    *entries,
                       const char            *details,
                       char                ***arguments)
{
  g_autoptr (GOptionContext) context = g_option_context_new (self->synopsis);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("entente-cli %s", self->name);

  g_free ((*arguments)[0]);
  (*arguments)[0] = g_steal_pointer (&name);
  g_option_context_set_summary (context, self->summary);
  g_option_context_set_description (context, details);
  g_option_context_add_main_entries (context, entries, NULL);
  g_set_prgname ((*arguments)[0]);

  if (!g_option_context_parse_strv (context, arguments, &error))
    {
      entente_report_problem (NULL, "%s (see entente-cli %s --help)",
                              error->message, self->name);
      return FALSE;
    }

  return TRUE;
}
