/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

typedef enum
{
  ENTENTE_PATH_MOVE,
  ENTENTE_PATH_LINE,
  ENTENTE_PATH_CURVE,
  ENTENTE_PATH_CLOSE,
} EntentePathVerb;

/**
 * EntentePathStep:
 * @points: one for a move or a line, three for a cubic Bézier curve
 */
typedef struct
{
  EntentePathVerb verb;
  EntentePoint points[3];
} EntentePathStep;

const EntentePathStep *entente_icon_get (EntenteActorKind  kind,
                                         guint            *n_steps);

G_END_DECLS
