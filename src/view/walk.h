/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

/**
 * EntenteWay:
 *
 * Where an arrow key leads.
 */
typedef enum
{
  ENTENTE_WAY_LEFT,
  ENTENTE_WAY_RIGHT,
  ENTENTE_WAY_UP,
  ENTENTE_WAY_DOWN,
} EntenteWay;

gint entente_walk_towards     (const EntenteLayout *layout,
                               guint                from,
                               EntenteWay           way);
gint entente_walk_to_neighbor (const EntenteLayout *layout,
                               guint                around,
                               gint                 current,
                               gint                 step);

G_END_DECLS
