/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

void entente_components_arrange (EntenteLayout *layout,
                                 double         aspect,
                                 EntenteSize    gap);
void entente_components_turn    (EntenteLayout *layout,
                                 double         aspect);

G_END_DECLS
