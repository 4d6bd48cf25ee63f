/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteFirmness:
 *
 * How firmly a quote says what it says, from the strongest down.
 */
typedef enum
{
  ENTENTE_FIRMNESS_ASSERTED,
  ENTENTE_FIRMNESS_FORMER,
  ENTENTE_FIRMNESS_PLANNED,
  ENTENTE_FIRMNESS_NEGATED,
} EntenteFirmness;

#define ENTENTE_N_FIRMNESSES (ENTENTE_FIRMNESS_NEGATED + 1)

/* Names are those of the JSON format: "asserted", "former", "planned" (planned
 * or possible) and "negated".
 */
const char *entente_firmness_get_name  (EntenteFirmness  firmness);
gboolean    entente_firmness_from_name (const char      *name,
                                        EntenteFirmness *firmness);

G_END_DECLS
