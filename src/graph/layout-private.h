/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

EntenteLayout *entente_layout_new           (EntenteNetwork     *network);
void           entente_layout_set_straight  (EntenteLayout      *self,
                                             guint               edge);
void           entente_layout_update_bounds (EntenteLayout      *self);
void           entente_layout_shift         (EntenteLayout      *self,
                                             const EntentePoint *shifts);

EntentePoint   entente_rect_get_centre      (EntenteRect         rect);
EntenteRect    entente_rect_join            (EntenteRect         a,
                                             EntenteRect         b);
EntentePoint   entente_spline_get_point     (const EntentePoint *points,
                                             double              t);

G_END_DECLS
