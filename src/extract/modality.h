/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/firmness.h"

G_BEGIN_DECLS

/**
 * EntenteMood:
 * @ENTENTE_MOOD_PLAIN: as its firmness has it: "visited", "to visit", "did not visit"
 * @ENTENTE_MOOD_ALLEGED: somebody is said to have done it: "allegedly visited"
 * @ENTENTE_MOOD_POSSIBLE: somebody may have done it: "possibly visited"
 * @ENTENTE_MOOD_AHEAD: it is not to be: "not to visit"
 *
 * How the label of a relation puts what is not asserted.
 */
typedef enum
{
  ENTENTE_MOOD_PLAIN,
  ENTENTE_MOOD_ALLEGED,
  ENTENTE_MOOD_POSSIBLE,
  ENTENTE_MOOD_AHEAD,
} EntenteMood;

/**
 * EntenteModality:
 *
 * How firmly something is said, and how its label puts it.
 */
typedef struct
{
  EntenteFirmness firmness;
  EntenteMood mood;
} EntenteModality;

G_END_DECLS
