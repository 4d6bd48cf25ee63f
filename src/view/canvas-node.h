/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/network.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteCanvasNode:
 *
 * Stands on the canvas for one node, so that the keyboard and assistive
 * technology find it. Draws nothing.
 */
#define ENTENTE_TYPE_CANVAS_NODE (entente_canvas_node_get_type ())
G_DECLARE_FINAL_TYPE (EntenteCanvasNode, entente_canvas_node, ENTENTE, CANVAS_NODE, GtkWidget)

GtkWidget *entente_canvas_node_new          (void);
void       entente_canvas_node_show         (EntenteCanvasNode    *self,
                                             const EntenteNetwork *network,
                                             guint                 node);
guint      entente_canvas_node_get_node     (EntenteCanvasNode    *self);
void       entente_canvas_node_set_selected (EntenteCanvasNode    *self,
                                             gboolean              selected);

G_END_DECLS
