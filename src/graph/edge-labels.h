/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

/**
 * EntenteLabelRoom:
 * @boxes: (array length=n_boxes): of nodes, which labels must not cover
 * @bounds: encloses all there is
 * @captions: whether captions of plain facts are shown too, where they fit
 *
 * Among what labels are to find a place.
 */
typedef struct
{
  const EntenteRect *boxes;
  guint n_boxes;
  EntenteRect bounds;
  gboolean captions;
} EntenteLabelRoom;

/* edge-label.c */
void entente_edge_label_get_size (const EntenteNetworkEdge *edge,
                                  PangoContext             *context,
                                  double                   *width,
                                  double                   *height);
void entente_edge_label_measure  (EntenteSceneEdge         *edge,
                                  const EntenteNetworkEdge *relation,
                                  PangoContext             *context);
void entente_edge_label_stand    (EntenteSceneEdge         *edge,
                                  EntentePoint              middle,
                                  gboolean                  with_caption);
void entente_edge_label_scale    (EntenteSceneEdge         *edge,
                                  double                    factor);
void entente_edge_label_tell_all (EntenteSceneEdge         *edge);

/* edge-labels.c */
void entente_edge_labels_place   (EntenteScene             *scene);
void entente_edge_labels_fit     (EntenteSceneEdge         *edges,
                                  guint                     n_edges,
                                  const EntenteLabelRoom   *room);

G_END_DECLS
