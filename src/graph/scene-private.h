/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

void entente_scene_node_set_kind   (EntenteSceneNode         *self,
                                    EntenteActorKind          kind,
                                    const EntentePalette     *palette);
void entente_scene_edge_set_manner (EntenteSceneEdge         *self,
                                    const EntenteNetworkEdge *edge,
                                    const EntentePalette     *palette);

G_END_DECLS
