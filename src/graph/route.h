/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

void         entente_route_reach_outlines (EntenteSceneEdge       *edge,
                                           const EntenteSceneNode *source,
                                           const EntenteSceneNode *target);
void         entente_route_place_marks    (EntenteSceneEdge       *edge);
EntentePoint entente_route_get_point      (const EntenteSceneEdge *edge,
                                           double                  share);

G_END_DECLS
