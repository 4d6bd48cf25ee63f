/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/canvas.h"

G_BEGIN_DECLS

/**
 * EntenteLegendView:
 *
 * Says what the shapes, colours and lines on a canvas mean, as far as they
 * are to be seen there. Property: canvas.
 */
#define ENTENTE_TYPE_LEGEND_VIEW (entente_legend_view_get_type ())
G_DECLARE_FINAL_TYPE (EntenteLegendView, entente_legend_view, ENTENTE, LEGEND_VIEW, GtkWidget)

GtkWidget *entente_legend_view_new        (void);
void       entente_legend_view_set_canvas (EntenteLegendView *self,
                                           EntenteCanvas     *canvas);

G_END_DECLS
