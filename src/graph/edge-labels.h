/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

void entente_edge_label_init   (EntenteLabel *label,
                                PangoContext *context,
                                const char   *text);
void entente_edge_labels_place (EntenteScene *scene);

G_END_DECLS
