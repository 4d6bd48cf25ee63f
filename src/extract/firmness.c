/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/firmness.h"

static const char * const firmness_names[ENTENTE_N_FIRMNESSES] = {
  [ENTENTE_FIRMNESS_ASSERTED] = "asserted",
  [ENTENTE_FIRMNESS_FORMER] = "former",
  [ENTENTE_FIRMNESS_PLANNED] = "planned",
  [ENTENTE_FIRMNESS_NEGATED] = "negated",
};

/**
 * entente_firmness_get_name:
 * @firmness: a firmness
 *
 * Gets the name of @firmness in the JSON format.
 *
 * Returns: a static string
 */
const char *
entente_firmness_get_name (EntenteFirmness firmness)
{
  g_return_val_if_fail (firmness < ENTENTE_N_FIRMNESSES, NULL);

  return firmness_names[firmness];
}

/**
 * entente_firmness_from_name:
 * @name: a name
 * @firmness: (out): return location for the firmness
 *
 * Finds the firmness called @name in the JSON format.
 *
 * Returns: whether there is one
 */
gboolean
entente_firmness_from_name (const char      *name,
                            EntenteFirmness *firmness)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (firmness != NULL, FALSE);

  for (guint i = 0; i < ENTENTE_N_FIRMNESSES; i++)
    {
      if (g_str_equal (firmness_names[i], name))
        {
          *firmness = (EntenteFirmness) i;
          return TRUE;
        }
    }

  return FALSE;
}
