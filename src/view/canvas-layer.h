/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/camera.h"
#include "view/excerpt.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteCanvasLayer:
 *
 * A picture of an excerpt, kept while it serves: panning moves it and zooming
 * stretches it until a sharp one is there. What takes longer than a frame is
 * painted in a worker thread.
 */
#define ENTENTE_TYPE_CANVAS_LAYER (entente_canvas_layer_get_type ())
G_DECLARE_FINAL_TYPE (EntenteCanvasLayer, entente_canvas_layer, ENTENTE, CANVAS_LAYER, GObject)

EntenteCanvasLayer *entente_canvas_layer_new         (GtkWidget           *widget);
void                entente_canvas_layer_detach      (EntenteCanvasLayer  *self);
void                entente_canvas_layer_set_excerpt (EntenteCanvasLayer  *self,
                                                      EntenteExcerpt      *excerpt);
void                entente_canvas_layer_set_urgent  (EntenteCanvasLayer  *self,
                                                      gboolean             urgent);
gboolean            entente_canvas_layer_is_slow     (EntenteCanvasLayer  *self);
void                entente_canvas_layer_snapshot    (EntenteCanvasLayer  *self,
                                                      GtkSnapshot         *snapshot,
                                                      const EntenteCamera *camera,
                                                      double               alpha);

G_END_DECLS
