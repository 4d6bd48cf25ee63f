/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/title.h"

#include "language/lexicon.h"

#include <string.h>

/* In tokens; hyphens count as one. */
#define LONGEST_TITLE 6

static EntenteTitleClass
get_class (const char *name)
{
  if (g_str_equal (name, "honorific"))
    return ENTENTE_TITLE_HONORIFIC;
  if (g_str_equal (name, "office"))
    return ENTENTE_TITLE_OFFICE;
  if (g_str_equal (name, "rank"))
    return ENTENTE_TITLE_RANK;

  return ENTENTE_TITLE_POST;
}

static gboolean
begins_title (const EntenteLexicon *titles,
              const char           *text,
              const EntenteToken   *token)
{
  char lower[32];
  gsize length = entente_span_length (token->span);

  if (length > sizeof lower)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    lower[i] = g_ascii_tolower (text[token->span.start + i]);

  return entente_lexicon_begins (titles, lower, length);
}

/**
 * entente_title_match:
 * @annotation: an annotation with tokens
 * @text: the document's text
 * @first: index of a token
 * @end: index one past the last token that may belong to the title
 * @title_class: (out) (optional): return location for the class of the title
 *
 * Finds the longest title that begins at @first, in whatever case.
 *
 * Returns: how many tokens it has, 0 where there is none
 */
guint
entente_title_match (const EntenteAnnotation *annotation,
                     const char              *text,
                     guint                    first,
                     guint                    end,
                     EntenteTitleClass       *title_class)
{
  const EntenteLexicon *titles = entente_lexicon_get (ENTENTE_LEXICON_TITLES);
  const EntenteToken *tokens = annotation->tokens;
  guint limit = MIN (end, first + LONGEST_TITLE);

  g_return_val_if_fail (annotation != NULL, 0);
  g_return_val_if_fail (text != NULL, 0);

  if (title_class != NULL)
    *title_class = ENTENTE_TITLE_NONE;

  if (!begins_title (titles, text, &tokens[first]))
    return 0;

  for (guint i = limit; i > first; i--)
    {
      gsize length = tokens[i - 1].span.end - tokens[first].span.start;
      g_autofree char *words = g_ascii_strdown (text + tokens[first].span.start, (gssize) length);
      const char * const *row = entente_lexicon_lookup_n (titles, words, length);

      if (row == NULL)
        continue;

      if (title_class != NULL)
        *title_class = get_class (row[1]);
      return i - first;
    }

  return 0;
}
