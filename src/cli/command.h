/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteExit:
 * @ENTENTE_EXIT_ALL: every document was read and the result is written
 * @ENTENTE_EXIT_NOTHING: there is no result
 * @ENTENTE_EXIT_USAGE: the command line makes no sense
 * @ENTENTE_EXIT_SOME: the result is written, without the documents that could
 *   not be read
 *
 * Exit status of entente-cli; the man page promises these.
 */
typedef enum
{
  ENTENTE_EXIT_ALL = 0,
  ENTENTE_EXIT_NOTHING = 1,
  ENTENTE_EXIT_USAGE = 2,
  ENTENTE_EXIT_SOME = 3,
} EntenteExit;

/**
 * EntenteCommand:
 * @name: as it is typed
 * @synopsis: what follows the name
 * @summary: what it does, in one line
 * @run: does it; @arguments begins with the command's name
 *
 * One command of entente-cli.
 */
typedef struct
{
  const char *name;
  const char *synopsis;
  const char *summary;
  EntenteExit (*run) (char **arguments);
} EntenteCommand;

extern const EntenteCommand entente_command_map;
extern const EntenteCommand entente_command_read;
extern const EntenteCommand entente_command_merge;

gboolean entente_command_parse (const EntenteCommand  *self,
                                const GOptionEntry    *entries,
                                const char            *details,
                                char                ***arguments);

G_END_DECLS
