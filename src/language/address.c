/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/address.h"

#include "language/character.h"

#include <string.h>

/* What a host's or a file's name ends in. */
const char * const entente_address_endings[] = {
  "com", "org", "net", "gov", "edu", "info", "uk", "doc", "pdf", "xls", "html", "htm", NULL,
};

static gboolean
is_mail_address (const char *lower)
{
  const char *at = strchr (lower, '@');

  return at != NULL && at > lower && strchr (at, '.') != NULL
         && entente_character_is_inner (g_utf8_get_char (g_utf8_prev_char (at)))
         && entente_character_is_inner (g_utf8_get_char (at + 1));
}

static gboolean
ends_as_host (const char *lower)
{
  const char *period = strrchr (lower, '.');

  return period != NULL && period > lower && g_strv_contains (entente_address_endings, period + 1);
}

/**
 * entente_address_is:
 * @lower: a word in lower case
 *
 * Returns: whether it is a web or mail address or the name of a file, and so
 *   never a name
 */
gboolean
entente_address_is (const char *lower)
{
  static const char * const beginnings[] = { "http://", "https://", "www.", "ftp://" };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (lower, beginnings[i]))
      return TRUE;

  return is_mail_address (lower) || ends_as_host (lower);
}
