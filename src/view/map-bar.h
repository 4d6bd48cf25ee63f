/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/canvas.h"

G_BEGIN_DECLS

/**
 * EntenteMapBar:
 *
 * What one does with the map as a whole: how many of the strongest actors and
 * which relations it shows, how large, and with or without a legend.
 *
 * Properties: canvas; strongest, how many actors are wished, which changes as
 * the slider moves; total, of how many; legend-shown. Emits "filter-changed"
 * when other relations are wished, and "show-all" when all are, of all kinds
 * of actors.
 */
#define ENTENTE_TYPE_MAP_BAR (entente_map_bar_get_type ())
G_DECLARE_FINAL_TYPE (EntenteMapBar, entente_map_bar, ENTENTE, MAP_BAR, GtkWidget)

GtkWidget *entente_map_bar_new           (void);
void       entente_map_bar_set_canvas    (EntenteMapBar        *self,
                                          EntenteCanvas        *canvas);
void       entente_map_bar_set_strongest (EntenteMapBar        *self,
                                          guint                 strongest);
guint      entente_map_bar_get_strongest (EntenteMapBar        *self);
void       entente_map_bar_set_total     (EntenteMapBar        *self,
                                          guint                 total);
guint      entente_map_bar_get_total     (EntenteMapBar        *self);
void       entente_map_bar_set_project   (EntenteMapBar        *self,
                                          EntenteProject       *project);
void       entente_map_bar_apply_filter  (EntenteMapBar        *self,
                                          EntenteNetworkFilter *filter);
void       entente_map_bar_set_n_hidden  (EntenteMapBar        *self,
                                          guint                 n_hidden);

G_END_DECLS
