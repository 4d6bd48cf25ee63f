/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/excerpt.h"

G_BEGIN_DECLS

/**
 * EntenteExcerpt:
 * @nodes: (element-type EntenteSceneNode): copies
 * @node_indices: (element-type guint): which node of the scene each is of
 * @rings: (element-type double): width of the ring around each
 * @edges: (element-type EntenteSceneEdge): copies
 * @edge_indices: (element-type guint): which edge of the scene each is of
 * @points: (element-type EntentePoint): arrays of points of edges that moved
 */
struct _EntenteExcerpt
{
  EntenteScene *scene;
  GArray *nodes;
  GArray *node_indices;
  GArray *rings;
  GArray *edges;
  GArray *edge_indices;
  GPtrArray *points;
  EntenteExcerptLabels labels;
};

/* excerpt-labels.c */
double *entente_excerpt_dup_factors (const EntenteExcerpt *self,
                                     double                zoom);
GArray *entente_excerpt_dup_edges   (const EntenteExcerpt *self,
                                     double                zoom);
double  entente_excerpt_get_reach   (const EntenteExcerpt *self,
                                     double                zoom);

G_END_DECLS
