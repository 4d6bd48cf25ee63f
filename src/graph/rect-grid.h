/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

typedef struct _EntenteRectGrid EntenteRectGrid;

EntenteRectGrid *entente_rect_grid_new          (EntenteRect            bounds);
void             entente_rect_grid_free         (EntenteRectGrid       *self);
void             entente_rect_grid_add          (EntenteRectGrid       *self,
                                                 EntenteRect            rect,
                                                 guint                  value);
gboolean         entente_rect_grid_overlaps     (const EntenteRectGrid *self,
                                                 EntenteRect            rect);
guint            entente_rect_grid_count_others (const EntenteRectGrid *self,
                                                 EntenteRect            rect,
                                                 guint                  value);

G_END_DECLS
