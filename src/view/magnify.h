/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

double      entente_magnify_get_factor (double                zoom);
double     *entente_magnify_nodes      (const EntenteRect    *boxes,
                                        guint                 n_boxes,
                                        double                zoom);
EntenteRect entente_magnify_box        (EntenteRect           box,
                                        double                factor);
void        entente_magnify_node       (EntenteSceneNode     *node,
                                        double                factor);
void        entente_magnify_edge       (EntenteSceneEdge     *edge,
                                        double                zoom);

G_END_DECLS
