/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/camera.h"
#include "view/canvas-layer.h"
#include "view/canvas.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteCanvasTarget:
 * @node: index of a node, -1 for none
 * @edge: index of an edge, -1 for none
 *
 * What the pointer is on; nodes hide edges.
 */
typedef struct
{
  gint node;
  gint edge;
} EntenteCanvasTarget;

#define ENTENTE_CANVAS_NOTHING ((EntenteCanvasTarget) { -1, -1 })

/**
 * EntenteCanvasDrag:
 * @node: index of the dragged node, -1 while the ground is dragged
 * @start: where the pointer took hold, in pixels
 * @grip: from the node's centre to there, in layout points
 * @moved: how far the ground has been moved, in pixels
 * @moving: whether the pointer has gone far enough for it to be no click
 */
typedef struct
{
  gint node;
  EntentePoint start;
  EntentePoint grip;
  EntentePoint moved;
  gboolean moving;
} EntenteCanvasDrag;

struct _EntenteCanvas
{
  GtkWidget parent_instance;

  /* Borrowed References */

  /* Owned References */
  EntenteLayout *layout;
  EntenteScene *scene;
  EntenteSelection *selection;
  GSignalGroup *selection_signals;
  EntenteCanvasLayer *ground;
  EntenteCanvasLayer *strong;
  EntenteCanvasLayer *hover;
  EntenteCanvasLayer *lifted;
  GtkWidget *list;
  GPtrArray *items;
  GtkWidget *message;
  GtkWidget *menu;
  AdwAnimation *animation;
  EntenteScene *previous_scene;

  /* How much larger nodes are drawn at factors_zoom. */
  double *factors;
  double factors_zoom;

  EntenteCamera camera;
  EntenteCamera camera_from;
  EntenteCamera camera_to;
  int width;
  int height;
  guint keeps_camera : 1;
  guint is_dimmed : 1;

  EntentePoint pointer;
  EntenteCanvasTarget hovered;
  EntenteCanvasDrag drag;
  double pinch_zoom;
  guint hover_source;
  gint current;
};

/* canvas.c */
void          entente_canvas_set_camera         (EntenteCanvas       *self,
                                                 EntenteCamera        camera);
void          entente_canvas_update_scene       (EntenteCanvas       *self);
void          entente_canvas_emit_layout_changed (EntenteCanvas      *self);

/* canvas-camera.c: what is seen */
void          entente_canvas_install_camera     (GtkWidgetClass      *widget_class);
void          entente_canvas_add_zoom_shortcuts (EntenteCanvas       *self);
EntenteRect   entente_canvas_get_free_view      (EntenteCanvas       *self);
EntenteCamera entente_canvas_get_fit            (EntenteCanvas       *self);
EntenteRect   entente_canvas_get_shown_box      (EntenteCanvas       *self,
                                                 guint                node);
void          entente_canvas_zoom_at            (EntenteCanvas       *self,
                                                 EntentePoint         view,
                                                 double               zoom);
void          entente_canvas_zoom_by            (EntenteCanvas       *self,
                                                 double               factor);
void          entente_canvas_pan                (EntenteCanvas       *self,
                                                 double               dx,
                                                 double               dy);
void          entente_canvas_reveal             (EntenteCanvas       *self,
                                                 guint                node);
void          entente_canvas_animate            (EntenteCanvas       *self,
                                                 EntenteCamera        camera,
                                                 EntenteScene        *previous_scene);
void          entente_canvas_stop_animation     (EntenteCanvas       *self);

/* canvas-emphasis.c: what each layer shows */
gint          entente_canvas_get_selected_node  (EntenteCanvas       *self);
void          entente_canvas_update_layers      (EntenteCanvas       *self);
void          entente_canvas_update_hover       (EntenteCanvas       *self);
void          entente_canvas_update_lifted      (EntenteCanvas       *self);

/* canvas-motion.c: nodes on the move */
void          entente_canvas_blend              (EntenteCanvas       *self,
                                                 double               progress);

/* canvas-input.c: pointer and touch */
void          entente_canvas_add_controllers    (EntenteCanvas       *self);
EntenteCanvasTarget
              entente_canvas_get_target         (EntenteCanvas       *self,
                                                 EntentePoint         view);
void          entente_canvas_set_hovered        (EntenteCanvas       *self,
                                                 EntenteCanvasTarget  target);
void          entente_canvas_select             (EntenteCanvas       *self,
                                                 EntenteCanvasTarget  target);

/* canvas-keys.c: keyboard */
void          entente_canvas_install_keys       (GtkWidgetClass      *widget_class);

/* canvas-items.c: what assistive technology sees */
gboolean      entente_canvas_has_focus          (EntenteCanvas       *self);
void          entente_canvas_update_items       (EntenteCanvas       *self,
                                                 EntenteActor        *current);
void          entente_canvas_update_item_states (EntenteCanvas       *self);
void          entente_canvas_place_items        (EntenteCanvas       *self);
void          entente_canvas_focus_node         (EntenteCanvas       *self,
                                                 gint                 node);

/* canvas-menu.c */
void          entente_canvas_show_menu          (EntenteCanvas       *self,
                                                 gint                 node,
                                                 EntentePoint         view);

G_END_DECLS
