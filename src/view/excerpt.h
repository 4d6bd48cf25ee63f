/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * EntenteExcerpt:
 *
 * Some nodes and edges of a scene, each of which may be altered, to be painted
 * as if they were all. Reference counted; once it is shared with another
 * thread it is not altered any more.
 */
typedef struct _EntenteExcerpt EntenteExcerpt;

/**
 * EntenteExcerptLabels:
 * @ENTENTE_EXCERPT_LABELS_NONE: of no edge
 * @ENTENTE_EXCERPT_LABELS_OF_MAP: where there is room among all of the scene
 * @ENTENTE_EXCERPT_LABELS_OF_THESE: where there is room among what the excerpt holds
 * @ENTENTE_EXCERPT_LABELS_ALWAYS: of all edges and with captions, room or not
 *
 * Which labels an excerpt shows.
 */
typedef enum
{
  ENTENTE_EXCERPT_LABELS_NONE,
  ENTENTE_EXCERPT_LABELS_OF_MAP,
  ENTENTE_EXCERPT_LABELS_OF_THESE,
  ENTENTE_EXCERPT_LABELS_ALWAYS,
} EntenteExcerptLabels;

EntenteExcerpt   *entente_excerpt_new          (EntenteScene            *scene,
                                                EntenteExcerptLabels     labels);
EntenteExcerpt   *entente_excerpt_ref          (EntenteExcerpt          *self);
void              entente_excerpt_unref        (EntenteExcerpt          *self);
EntenteSceneNode *entente_excerpt_add_node     (EntenteExcerpt          *self,
                                                guint                    node);
EntenteSceneNode *entente_excerpt_add_ringed_node (EntenteExcerpt       *self,
                                                guint                    node,
                                                double                   ring);
EntenteSceneEdge *entente_excerpt_add_edge     (EntenteExcerpt          *self,
                                                guint                    edge);
void              entente_excerpt_take_points  (EntenteExcerpt          *self,
                                                EntenteSceneEdge        *edge,
                                                EntentePoint            *points,
                                                guint                    n_points);
guint             entente_excerpt_get_size     (const EntenteExcerpt    *self);
EntenteRect       entente_excerpt_get_bounds   (const EntenteExcerpt    *self,
                                                double                   zoom);
void              entente_excerpt_paint        (const EntenteExcerpt    *self,
                                                cairo_t                 *cr,
                                                EntenteRect              area,
                                                double                   zoom);

/* excerpt-move.c */
void              entente_excerpt_move_node    (EntenteSceneNode        *node,
                                                EntentePoint             by);
void              entente_excerpt_move_edge    (EntenteExcerpt          *self,
                                                EntenteSceneEdge        *edge,
                                                EntentePoint             by_source,
                                                EntentePoint             by_target);
void              entente_excerpt_reroute_edge (EntenteExcerpt          *self,
                                                EntenteSceneEdge        *edge,
                                                const EntenteLayoutEdge *route,
                                                const EntenteSceneNode  *source,
                                                const EntenteSceneNode  *target);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteExcerpt, entente_excerpt_unref)

G_END_DECLS
