/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

/**
 * EntenteStart:
 * @point: where a node's centre is when a layout begins
 * @is_known: whether that is known; the engine chooses where not
 */
typedef struct
{
  EntentePoint point;
  gboolean is_known;
} EntenteStart;

EntenteStart *entente_starts_new (const EntenteNetwork *network,
                                  const EntenteLayout  *previous);
void          entente_starts_set (EntenteStart         *starts,
                                  const EntenteLayout  *layout);

G_END_DECLS
