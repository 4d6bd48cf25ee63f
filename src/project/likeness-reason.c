/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/likeness.h"

#include <glib/gi18n.h>

static char *
dup_names_sentence (const EntenteLikeness *self)
{
  const char *first = entente_actor_get_name (self->first);
  const char *second = entente_actor_get_name (self->second);

  switch (self->names)
    {
    case ENTENTE_NAME_LIKENESS_SURNAME:
      return g_strdup_printf (_("“%s” alone may be short for “%s”."), first, second);
    case ENTENTE_NAME_LIKENESS_FIRST_WORD:
      return g_strdup_printf (_("“%s” is the first word of “%s”."), first, second);
    case ENTENTE_NAME_LIKENESS_INITIALS:
      return g_strdup_printf (_("“%s” and “%s” agree but for initials."), first, second);
    case ENTENTE_NAME_LIKENESS_ORDER:
      return g_strdup_printf (_("“%s” and “%s” are the same words in another order."),
                              first, second);
    case ENTENTE_NAME_LIKENESS_PART:
      return g_strdup_printf (_("“%s” is part of “%s”."), first, second);
    case ENTENTE_NAME_LIKENESS_GIVEN_NAME:
      return g_strdup_printf (_("“%s” and “%s” have one surname and similar given names."),
                              first, second);
    case ENTENTE_NAME_LIKENESS_SPELLING:
      return g_strdup_printf (_("“%s” and “%s” are spelt nearly alike."), first, second);
    case ENTENTE_NAME_LIKENESS_FAMILY:
      return g_strdup_printf (_("“%s” and “%s” have one surname."), first, second);
    case ENTENTE_NAME_LIKENESS_ACRONYM:
      return g_strdup_printf (_("“%s” is short for “%s” in some document."), first, second);
    case ENTENTE_NAME_LIKENESS_LETTERS:
      return g_strdup_printf (_("“%s” are the first letters of “%s”."), first, second);
    case ENTENTE_NAME_LIKENESS_BODY:
      return g_strdup_printf (_("“%s” may be “%s” without saying whose."), first, second);
    case ENTENTE_NAME_LIKENESS_NONE:
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_role_sentence (const EntenteLikeness *self)
{
  if (self->role->of == NULL)
    /* Translators: "Both hold the role “mayor”." */
    return g_strdup_printf (_("Both hold the role “%s”."), self->role->title);

  /* Translators: "Both hold the role “Foreign Minister” (Norland)." */
  return g_strdup_printf (_("Both hold the role “%s” (%s)."), self->role->title,
                          entente_actor_get_name (self->role->of));
}

static char *
dup_companions_sentence (const EntenteLikeness *self)
{
  const char *first = entente_actor_get_name (self->companions[0]);

  if (self->n_companions == 1)
    return g_strdup_printf (_("Both are named beside %s."), first);

  return g_strdup_printf (_("Both are named beside %s and %s."), first,
                          entente_actor_get_name (self->companions[1]));
}

/**
 * entente_likeness_dup_reason:
 * @self: two actors that are possibly the same
 *
 * Says what speaks for it: which spelling, which role, who stands beside.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
entente_likeness_dup_reason (const EntenteLikeness *self)
{
  g_autofree char *names = NULL;
  GString *reason;

  g_return_val_if_fail (self != NULL, NULL);

  names = dup_names_sentence (self);
  reason = g_string_new (names);
  if (self->role != NULL)
    {
      g_autofree char *sentence = dup_role_sentence (self);

      g_string_append_printf (reason, " %s", sentence);
    }
  if (self->n_companions > 0)
    {
      g_autofree char *sentence = dup_companions_sentence (self);

      g_string_append_printf (reason, " %s", sentence);
    }

  return g_string_free (reason, FALSE);
}
