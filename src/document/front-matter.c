/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/front-matter.h"

#include "document/dates.h"

#include <string.h>

#define RULE "---\n"

/* Front matter is a few lines long; what has no end within so many bytes is
 * text that begins with a rule.
 */
#define LONGEST 16384

static char *
dup_value (const char *value,
           gsize       length)
{
  g_autofree char *copy = g_strstrip (g_strndup (value, length));
  gsize end = strlen (copy);

  if (end >= 2 && (copy[0] == '"' || copy[0] == '\'') && copy[end - 1] == copy[0])
    return g_strndup (copy + 1, end - 2);

  return g_steal_pointer (&copy);
}

static void
take (char       **member,
      const char  *value,
      gsize        length)
{
  g_autofree char *copy = dup_value (value, length);

  if (*member == NULL && *copy != '\0')
    *member = g_steal_pointer (&copy);
}

static gboolean
has_key (const char *line,
         const char *key)
{
  return g_ascii_strncasecmp (line, key, strlen (key)) == 0;
}

static void
read_line (EntenteFrontMatter *self,
           const char         *line,
           gsize               length)
{
  const char *colon = memchr (line, ':', length);
  const char *value = colon != NULL ? colon + 1 : NULL;
  gsize value_length = colon != NULL ? length - (gsize) (value - line) : 0;

  if (colon == NULL)
    return;

  if (has_key (line, "title:"))
    take (&self->title, value, value_length);
  else if (has_key (line, "lang:") || has_key (line, "language:"))
    take (&self->language, value, value_length);
  else if ((has_key (line, "date:") || has_key (line, "published:")) && self->date == NULL)
    {
      g_autofree char *words = dup_value (value, value_length);

      self->date = entente_dates_parse (words);
    }
}

/**
 * entente_front_matter_read:
 * @self: empty front matter, to be filled
 * @text: valid UTF-8
 *
 * Reads the front matter that a text begins with, as site generators and note
 * takers write it.
 *
 * Returns: bytes that it takes, 0 where there is none
 */
gsize
entente_front_matter_read (EntenteFrontMatter *self,
                           const char         *text)
{
  const char *line = text + strlen (RULE);

  if (!g_str_has_prefix (text, RULE))
    return 0;

  while (*line != '\0' && line - text < LONGEST)
    {
      const char *newline = strchrnul (line, '\n');

      if (*newline == '\n' && (g_str_has_prefix (line, RULE) || g_str_has_prefix (line, "...\n")))
        return (gsize) (newline + 1 - text);

      read_line (self, line, (gsize) (newline - line));
      line = *newline != '\0' ? newline + 1 : newline;
    }

  entente_front_matter_clear (self);

  return 0;
}

/**
 * entente_front_matter_clear:
 *
 * Frees what it holds and leaves it empty.
 */
void
entente_front_matter_clear (EntenteFrontMatter *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->language, g_free);
}
