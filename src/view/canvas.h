/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"
#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteCanvas:
 *
 * Draws a layout and lets one pan, zoom, drag nodes, hover and select. Knows
 * nothing of where layouts come from.
 *
 * Actions: canvas.zoom-in, canvas.zoom-out, canvas.zoom-original,
 * canvas.zoom-fit, canvas.select (index of a node), canvas.centre (index of a
 * node). Signals: "layout-changed" after a node was dragged, "scene-changed"
 * after another network or in another style is shown. Properties: selection,
 * zoom.
 */
#define ENTENTE_TYPE_CANVAS (entente_canvas_get_type ())
G_DECLARE_FINAL_TYPE (EntenteCanvas, entente_canvas, ENTENTE, CANVAS, GtkWidget)

GtkWidget        *entente_canvas_new            (void);
void              entente_canvas_set_selection  (EntenteCanvas    *self,
                                                 EntenteSelection *selection);
void              entente_canvas_set_layout     (EntenteCanvas    *self,
                                                 EntenteLayout    *layout);
EntenteLayout    *entente_canvas_get_layout     (EntenteCanvas    *self);
EntenteScene     *entente_canvas_get_scene      (EntenteCanvas    *self);
double            entente_canvas_get_zoom       (EntenteCanvas    *self);

G_END_DECLS
