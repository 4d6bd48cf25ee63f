/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/report.h"

#include <stdio.h>
#include <unistd.h>

static gboolean is_quiet;
static gboolean has_progress;

/* A file's name may hold anything; a terminal must not obey it. */
static char *
dup_printable (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *printable = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (printable, g_unichar_isprint (c) ? c : 0xfffd);
    }

  return g_string_free (printable, FALSE);
}

/**
 * entente_report_set_quiet:
 * @quiet: whether to say nothing but what went wrong
 *
 * Turns progress off.
 */
void
entente_report_set_quiet (gboolean quiet)
{
  is_quiet = quiet;
}

/**
 * entente_report_problem:
 * @subject: (nullable): the file that it is about
 * @format: what is wrong and what to do
 *
 * Says what went wrong on standard error, as
 * "entente-cli: FILE: what is wrong and what to do".
 */
void
entente_report_problem (const char *subject,
                        const char *format,
                        ...)
{
  g_autofree char *message = NULL;
  g_autofree char *printable = NULL;
  g_autofree char *file = subject != NULL ? dup_printable (subject) : NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  entente_report_end ();
  printable = dup_printable (message);
  fprintf (stderr, "entente-cli: %s%s%s\n", file != NULL ? file : "", file != NULL ? ": " : "",
           printable);
}

/**
 * entente_report_progress:
 * @format: what is being done
 *
 * Shows how far things are, in one line that the next report replaces; only
 * on a terminal.
 */
void
entente_report_progress (const char *format,
                         ...)
{
  g_autofree char *message = NULL;
  g_autofree char *printable = NULL;
  va_list arguments;

  if (is_quiet || !isatty (STDERR_FILENO))
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  printable = dup_printable (message);
  fprintf (stderr, "\r\033[K%s", printable);
  fflush (stderr);
  has_progress = TRUE;
}

/**
 * entente_report_end:
 *
 * Takes the line of progress away.
 */
void
entente_report_end (void)
{
  if (has_progress)
    fputs ("\r\033[K", stderr);
  has_progress = FALSE;
}
