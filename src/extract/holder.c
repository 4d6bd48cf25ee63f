/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/holder.h"

/* Who holds an office that a text names without them. */

/* "minister" of "the Peruvian minister": the words behind whose it is. */
static char *
dup_title_behind (const EntenteExtraction *self,
                  const EntenteArgument   *owner,
                  guint                    token)
{
  gsize end = self->annotation->tokens[token].span.end;

  if (owner->span.end >= end)
    return NULL;

  return g_strstrip (g_utf8_casefold (self->text + owner->span.end,
                                      (gssize) (end - owner->span.end)));
}

static gboolean
holds (const EntenteFoundActor *person,
       const char              *title,
       gint                     of)
{
  for (guint i = 0; i < person->roles->len; i++)
    {
      const EntenteFoundRole *role = &g_array_index (person->roles, EntenteFoundRole, i);
      g_autofree char *folded = g_utf8_casefold (role->title, -1);

      if (role->of == of && !role->former && g_str_has_suffix (folded, title))
        return TRUE;
    }

  return FALSE;
}

/* The one person whom the text has given a title there, if it is only one. */
static gint
find_holder (const EntenteExtraction *self,
             const char              *title,
             gint                     of)
{
  gint found = ENTENTE_NO_ACTOR;

  for (guint i = 0; i < self->findings->actors->len; i++)
    {
      if (!holds (entente_extraction_lookup (self, (gint) i), title, of))
        continue;
      if (found != ENTENTE_NO_ACTOR)
        return ENTENTE_NO_ACTOR;
      found = (gint) i;
    }

  return found;
}

/**
 * entente_holder_add:
 * @extraction: an extraction
 * @token: index of a noun
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Adds who holds the office that a noun names: "the Peruvian minister" is the
 * minister of Peru whom the text has named.
 *
 * Returns: whether there is one
 */
gboolean
entente_holder_add (const EntenteExtraction *extraction,
                    guint                    token,
                    GArray                  *arguments)
{
  static const char * const the[] = { "the", NULL };
  gint owner = entente_syntax_find (&extraction->syntax, token, "amod");
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };
  g_autofree char *title = NULL;

  if (owner < 0 || entente_syntax_find_lemma (&extraction->syntax, token, "det", the) < 0
      || (extraction->annotation->tokens[token].features & ENTENTE_FEATURE_PLURAL) != 0)
    return FALSE;

  argument = entente_extraction_get_argument (extraction, (guint) owner);
  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  title = dup_title_behind (extraction, &argument, token);
  argument.actor = title == NULL ? ENTENTE_NO_ACTOR
                   : find_holder (extraction, title, argument.actor);
  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  argument.span.end = extraction->annotation->tokens[token].span.end;
  g_array_append_val (arguments, argument);
  return TRUE;
}
