/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/icon.h"

/* Drawn on a square of side 1, y downwards. */

#define MOVE(x, y) { ENTENTE_PATH_MOVE, { { x, y } } }
#define LINE(x, y) { ENTENTE_PATH_LINE, { { x, y } } }
#define CURVE(a, b, c, d, x, y) { ENTENTE_PATH_CURVE, { { a, b }, { c, d }, { x, y } } }
#define CLOSE { ENTENTE_PATH_CLOSE, { { 0, 0 } } }

/* A head over shoulders. */
static const EntentePathStep person[] = {
  MOVE (0.5, 0.06),
  CURVE (0.63, 0.06, 0.73, 0.16, 0.73, 0.29),
  CURVE (0.73, 0.42, 0.63, 0.52, 0.5, 0.52),
  CURVE (0.37, 0.52, 0.27, 0.42, 0.27, 0.29),
  CURVE (0.27, 0.16, 0.37, 0.06, 0.5, 0.06),
  CLOSE,
  MOVE (0.08, 0.94),
  CURVE (0.08, 0.72, 0.26, 0.6, 0.5, 0.6),
  CURVE (0.74, 0.6, 0.92, 0.72, 0.92, 0.94),
  CLOSE,
};

/* A gable on columns. */
static const EntentePathStep building[] = {
  MOVE (0.5, 0.06), LINE (0.96, 0.32), LINE (0.96, 0.4), LINE (0.04, 0.4), LINE (0.04, 0.32), CLOSE,
  MOVE (0.14, 0.46), LINE (0.27, 0.46), LINE (0.27, 0.78), LINE (0.14, 0.78), CLOSE,
  MOVE (0.435, 0.46), LINE (0.565, 0.46), LINE (0.565, 0.78), LINE (0.435, 0.78), CLOSE,
  MOVE (0.73, 0.46), LINE (0.86, 0.46), LINE (0.86, 0.78), LINE (0.73, 0.78), CLOSE,
  MOVE (0.04, 0.83), LINE (0.96, 0.83), LINE (0.96, 0.94), LINE (0.04, 0.94), CLOSE,
};

/* A pin; its eye runs the other way round, so that it stays open. */
static const EntentePathStep pin[] = {
  MOVE (0.5, 0.98),
  CURVE (0.36, 0.74, 0.17, 0.58, 0.17, 0.36),
  CURVE (0.17, 0.17, 0.32, 0.03, 0.5, 0.03),
  CURVE (0.68, 0.03, 0.83, 0.17, 0.83, 0.36),
  CURVE (0.83, 0.58, 0.64, 0.74, 0.5, 0.98),
  CLOSE,
  MOVE (0.5, 0.23),
  CURVE (0.42, 0.23, 0.36, 0.29, 0.36, 0.37),
  CURVE (0.36, 0.45, 0.42, 0.51, 0.5, 0.51),
  CURVE (0.58, 0.51, 0.64, 0.45, 0.64, 0.37),
  CURVE (0.64, 0.29, 0.58, 0.23, 0.5, 0.23),
  CLOSE,
};

/**
 * entente_icon_get:
 * @kind: kind of an actor
 * @n_steps: (out): number of steps
 *
 * Gets the icon of a kind, to be filled by the even-odd rule.
 *
 * Returns: (array length=n_steps) (transfer none): a path on a square of side 1
 */
const EntentePathStep *
entente_icon_get (EntenteActorKind  kind,
                  guint            *n_steps)
{
  switch (kind)
    {
    case ENTENTE_ACTOR_PERSON:
      *n_steps = G_N_ELEMENTS (person);
      return person;
    case ENTENTE_ACTOR_PLACE:
      *n_steps = G_N_ELEMENTS (pin);
      return pin;
    case ENTENTE_ACTOR_ORGANIZATION:
    default:
      *n_steps = G_N_ELEMENTS (building);
      return building;
    }
}
