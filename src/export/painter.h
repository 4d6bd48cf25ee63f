/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/legend.h"
#include "graph/scene.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * EntentePainterPart:
 *
 * What entente_painter_draw() draws, so that the canvas can cache lines apart
 * from nodes.
 */
typedef enum
{
  ENTENTE_PAINTER_EDGES  = 1 << 0,
  ENTENTE_PAINTER_LABELS = 1 << 1,
  ENTENTE_PAINTER_NODES  = 1 << 2,
  ENTENTE_PAINTER_ALL    = 7,
} EntentePainterPart;

void entente_painter_draw        (cairo_t                *cr,
                                  const EntenteScene     *scene,
                                  EntentePainterPart      parts);
void entente_painter_draw_node   (cairo_t                *cr,
                                  const EntenteScene     *scene,
                                  guint                   node,
                                  double                  alpha);
void entente_painter_draw_edge   (cairo_t                *cr,
                                  const EntenteScene     *scene,
                                  guint                   edge,
                                  double                  alpha,
                                  gboolean                with_label);
void entente_painter_draw_icon   (cairo_t                *cr,
                                  EntenteActorKind        kind,
                                  EntenteRect             box,
                                  EntenteColor            color,
                                  double                  alpha);
void entente_painter_draw_legend (cairo_t                *cr,
                                  const EntenteLegend    *legend);
void entente_painter_add_outline (cairo_t                *cr,
                                  const EntenteSceneNode *node);

G_END_DECLS
