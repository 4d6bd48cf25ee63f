/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/network.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define ENTENTE_LAYOUT_ERROR (entente_layout_error_quark ())

/**
 * EntenteLayoutError:
 * @ENTENTE_LAYOUT_ERROR_UNSUITABLE: the engine is too slow for so many actors
 * @ENTENTE_LAYOUT_ERROR_HELPER: the layout helper is missing, died or answered nonsense
 */
typedef enum
{
  ENTENTE_LAYOUT_ERROR_UNSUITABLE,
  ENTENTE_LAYOUT_ERROR_HELPER,
} EntenteLayoutError;

GQuark entente_layout_error_quark (void);

typedef enum
{
  ENTENTE_ENGINE_AUTOMATIC,
  ENTENTE_ENGINE_NEATO,
  ENTENTE_ENGINE_SFDP,
  ENTENTE_ENGINE_DOT,
  ENTENTE_ENGINE_FDP,
  ENTENTE_ENGINE_CIRCO,
  ENTENTE_ENGINE_TWOPI,
} EntenteEngine;

/* Points; y grows downwards. */
typedef struct
{
  double x;
  double y;
} EntentePoint;

typedef struct
{
  double width;
  double height;
} EntenteSize;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} EntenteRect;

/**
 * EntenteLayoutEdge:
 * @points: (array length=n_points): cubic Bézier splines: a start point, then
 *   three points a segment; always from the edge's source to its target,
 *   ending on the borders of the two nodes
 * @n_points: 3k + 1
 */
typedef struct
{
  EntentePoint *points;
  guint n_points;
} EntenteLayoutEdge;

/**
 * EntenteLayout:
 * @network: the network that was laid out; nodes and edges have its indices
 * @boxes: (array length=network.n_nodes): each node's outline, label included
 * @edges: (array length=network.n_edges)
 * @bounds: encloses all boxes and splines
 *
 * Positions, as plain data. Every coordinate is finite. Immutable and
 * reference counted.
 */
typedef struct
{
  EntenteNetwork *network;
  EntenteRect *boxes;
  EntenteLayoutEdge *edges;
  EntenteRect bounds;
} EntenteLayout;

/* A page on which nothing has to shrink, in the shape that a page likes best. */
#define ENTENTE_ENDLESS_PAGE ((EntenteSize) { 4e6, 3e6 })

/* Where a whole map is shown smaller than that, in pixels a layout point, its
 * actors are drawn larger than they are, and need the room for it.
 */
#define ENTENTE_LEGIBLE_ZOOM 0.8

EntenteLayout *entente_layout_ref        (EntenteLayout        *self);
void           entente_layout_unref      (EntenteLayout        *self);

EntenteLayout *entente_layout_run        (EntenteNetwork       *network,
                                          EntenteEngine         engine,
                                          EntenteSize           page,
                                          const EntenteLayout  *previous,
                                          GCancellable         *cancellable,
                                          GError              **error);
void           entente_layout_run_async  (EntenteNetwork       *network,
                                          EntenteEngine         engine,
                                          EntenteSize           page,
                                          EntenteLayout        *previous,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
EntenteLayout *entente_layout_run_finish (GAsyncResult         *result,
                                          GError              **error);
EntenteLayout *entente_layout_move_node  (const EntenteLayout  *self,
                                          guint                 node,
                                          EntentePoint          centre);

gint           entente_layout_node_at    (const EntenteLayout  *self,
                                          EntentePoint          point);
gint           entente_layout_edge_at    (const EntenteLayout  *self,
                                          EntentePoint          point,
                                          double                tolerance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteLayout, entente_layout_unref)

G_END_DECLS
