/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

void entente_route_reach_outlines (EntenteSceneEdge       *edge,
                                   const EntenteSceneNode *source,
                                   const EntenteSceneNode *target);
void entente_route_place_marks    (EntenteSceneEdge       *edge);
void entente_route_sample         (const EntenteSceneEdge *edge,
                                   EntentePoint           *samples,
                                   guint                   n_samples);

G_END_DECLS
