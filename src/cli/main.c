/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/report.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static const EntenteCommand * const commands[] = {
  &entente_command_map,
  &entente_command_read,
  &entente_command_merge,
};

static void
print_help (void)
{
  g_print ("Usage:\n"
           "  entente-cli COMMAND [OPTION…] [FILE…]\n"
           "\n"
           "Finds out who is in documents and how they stand to one another.\n"
           "\n"
           "Commands:\n");

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-7s %s\n", commands[i]->name, commands[i]->summary);

  g_print ("\n"
           "Options:\n"
           "  -h, --help  Show this, or the help of a command after its name\n"
           "  --version   Show the version\n");
}

static const EntenteCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i]->name, name) == 0)
      return commands[i];

  return NULL;
}

static EntenteExit
run (const char  *name,
     char       **arguments)
{
  const EntenteCommand *command = find_command (name);

  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0)
    print_help ();
  else if (strcmp (name, "--version") == 0)
    g_print ("entente-cli %s\n", ENTENTE_VERSION);
  else if (command != NULL)
    return command->run (arguments);
  else
    {
      entente_report_problem (NULL, "There is no command “%s” (see entente-cli --help)", name);
      return ENTENTE_EXIT_USAGE;
    }

  return ENTENTE_EXIT_ALL;
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  /* Coordinates in exports have a point whatever the language. */
  setlocale (LC_NUMERIC, "C");
  g_set_prgname ("entente-cli");

  if (argc < 2)
    {
      entente_report_problem (NULL, "No command is given (see entente-cli --help)");
      return ENTENTE_EXIT_USAGE;
    }

  return (int) run (argv[1], argv + 1);
}
