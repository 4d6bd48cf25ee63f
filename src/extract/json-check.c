/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/json-check.h"

#include "extract/json-member.h"

#include <string.h>

/* A document's text is at most 64 MiB; escaped, with findings, it is below
 * this. */
#define LONGEST (512u * 1024 * 1024)

/* The format nests 6 deep; json-glib 1.6 dies at some 100,000. */
#define DEEPEST 64

/* Returns the end of a string that begins at @p, or NULL. */
static const char *
skip_string (const char *p,
             const char *end)
{
  for (p++; p < end; p++)
    {
      if (*p == '"')
        return p;
      if (*p == '\\')
        p++;
      else if ((guchar) *p < 0x20)
        return NULL;
    }

  return NULL;
}

/* What may stand between strings; so no comments, which json-glib reads. */
static gboolean
is_allowed (char c)
{
  return g_ascii_isalnum (c) || strchr ("{}[]:,+-. \t\r\n", c) != NULL;
}

static gboolean
check_nesting (const char  *json,
               gsize        length,
               GError     **error)
{
  const char *end = json + length;
  guint depth = 0;

  for (const char *p = json; p < end; p++)
    {
      if (*p == '"')
        p = skip_string (p, end);
      if (p == NULL)
        return entente_json_set_damaged (error, "A text in it does not end.");

      if (*p == '{' || *p == '[')
        depth++;
      else if ((*p == '}' || *p == ']') && depth > 0)
        depth--;
      else if (*p != '"' && !is_allowed (*p))
        return entente_json_set_damaged (error, "It is not JSON.");

      if (depth > DEEPEST)
        return entente_json_set_damaged (error, "It is nested too deeply.");
    }

  return TRUE;
}

/**
 * entente_json_check:
 * @json: bytes from anywhere
 * @length: how many
 * @error: return location for an error
 *
 * Checks what json-glib does not, before it parses: size, UTF-8, nesting,
 * comments.
 *
 * Returns: %TRUE if @json can be given to a parser; else
 *   %ENTENTE_FINDINGS_ERROR_DAMAGED
 */
gboolean
entente_json_check (const char  *json,
                    gsize        length,
                    GError     **error)
{
  g_return_val_if_fail (json != NULL, FALSE);

  if (length > LONGEST)
    return entente_json_set_damaged (error, "It is larger than any document's findings.");
  if (!g_utf8_validate_len (json, length, NULL))
    return entente_json_set_damaged (error, "It is not UTF-8 text.");

  return check_nesting (json, length, error);
}
