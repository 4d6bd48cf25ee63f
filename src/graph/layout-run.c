/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/layout-private.h"

#include "graph/components.h"
#include "graph/edge-labels.h"
#include "graph/helper.h"
#include "graph/node-measure.h"
#include "graph/request.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* neato reads better, sfdp stays fast. */
#define MAX_NEATO 500

#define PARTS_OF_POINT 100.0

#define TIMEOUT_MS 5000
#define TIMEOUT_PER_ITEM_MS 5

/*
 * Engine:
 * @name: Graphviz's name
 * @max_nodes: from where it would take minutes
 * @leaves_traces: whether a second layout in one process differs from the first
 */
typedef struct
{
  const char *name;
  guint max_nodes;
  gboolean leaves_traces;
} Engine;

static const Engine engines[] = {
  [ENTENTE_ENGINE_NEATO] = { "neato", 2000, FALSE },
  [ENTENTE_ENGINE_SFDP] = { "sfdp", 20000, TRUE },
  [ENTENTE_ENGINE_DOT] = { "dot", 300, FALSE },
  [ENTENTE_ENGINE_FDP] = { "fdp", 300, TRUE },
  [ENTENTE_ENGINE_CIRCO] = { "circo", 100, FALSE },
  [ENTENTE_ENGINE_TWOPI] = { "twopi", 20000, TRUE },
};

/*
 * Reply:
 *
 * What is left to read of the helper's answer.
 */
typedef struct
{
  const guint8 *bytes;
  gsize length;
} Reply;

static gboolean
take (Reply *self,
      void  *value,
      gsize  length)
{
  if (self->length < length)
    return FALSE;

  memcpy (value, self->bytes, length);
  self->bytes += length;
  self->length -= length;

  return TRUE;
}

/* The last bits depend on where memory happens to lie. */
static double
snap (double value)
{
  return round (value * PARTS_OF_POINT) / PARTS_OF_POINT;
}

static gboolean
take_point (Reply        *self,
            EntentePoint *point)
{
  double values[2];

  if (!take (self, values, sizeof values) || !isfinite (values[0]) || !isfinite (values[1]))
    return FALSE;

  *point = (EntentePoint) { snap (values[0]), snap (-values[1]) };

  return TRUE;
}

static gboolean
take_boxes (Reply         *self,
            EntenteLayout *layout)
{
  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      EntenteRect *box = &layout->boxes[i];
      EntentePoint centre;

      if (!take_point (self, &centre))
        return FALSE;
      box->x = centre.x - box->width / 2;
      box->y = centre.y - box->height / 2;
    }

  return TRUE;
}

static double
measure (EntentePoint a,
         EntentePoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/* Graphviz turns some routes round. */
static void
orient (EntenteLayout *layout,
        guint          edge)
{
  const EntenteNetworkEdge *ends = &layout->network->edges[edge];
  EntenteLayoutEdge *route = &layout->edges[edge];
  EntentePoint source = entente_rect_get_centre (layout->boxes[ends->source]);
  EntentePoint target = entente_rect_get_centre (layout->boxes[ends->target]);
  EntentePoint first = route->points[0];
  EntentePoint last = route->points[route->n_points - 1];

  if (measure (first, source) + measure (last, target) <= measure (first, target) + measure (last, source))
    return;

  for (guint i = 0; i < route->n_points / 2; i++)
    {
      EntentePoint point = route->points[i];

      route->points[i] = route->points[route->n_points - 1 - i];
      route->points[route->n_points - 1 - i] = point;
    }
}

static gboolean
take_route (Reply         *self,
            EntenteLayout *layout,
            guint          edge)
{
  EntenteLayoutEdge *route = &layout->edges[edge];
  guint64 n_points;

  if (!take (self, &n_points, sizeof n_points) || n_points > self->length / (2 * sizeof (double)))
    return FALSE;

  route->points = g_new (EntentePoint, n_points);
  route->n_points = (guint) n_points;
  for (guint i = 0; i < n_points; i++)
    if (!take_point (self, &route->points[i]))
      return FALSE;

  if (n_points < 4 || n_points % 3 != 1)
    entente_layout_set_straight (layout, edge);
  else
    orient (layout, edge);

  return TRUE;
}

static gboolean
take_reply (GBytes        *bytes,
            EntenteLayout *layout)
{
  EntenteMessageHeader header;
  Reply reply;

  reply.bytes = g_bytes_get_data (bytes, &reply.length);
  if (!take (&reply, &header, sizeof header) || header.status != ENTENTE_MESSAGE_DONE ||
      !take_boxes (&reply, layout))
    return FALSE;

  for (guint i = 0; i < layout->network->n_edges; i++)
    if (!take_route (&reply, layout, i))
      return FALSE;

  return reply.length == 0;
}

static void
measure_boxes (EntenteLayout *layout,
               PangoContext  *context)
{
  for (guint i = 0; i < layout->network->n_nodes; i++)
    {
      g_auto (EntenteNodeMeasure) node = { 0 };

      entente_node_measure_init (&node, context, &layout->network->nodes[i]);
      layout->boxes[i].width = node.width;
      layout->boxes[i].height = node.height;
    }
}

/* Returns the width of each edge's label. */
static double *
measure_labels (const EntenteNetwork *network,
                PangoContext         *context)
{
  double *widths = g_new (double, network->n_edges);

  for (guint i = 0; i < network->n_edges; i++)
    {
      g_auto (EntenteLabel) label = { 0 };

      entente_edge_label_init (&label, context, network->edges[i].label);
      widths[i] = label.width;
    }

  return widths;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

static double
get_median (double *numbers,
            guint   n_numbers)
{
  qsort (numbers, n_numbers, sizeof *numbers, compare_numbers);

  return numbers[n_numbers / 2];
}

/* Moves the whole so that the actors that were there before stay, most of
 * them, where they were.
 */
static void
align (EntenteLayout       *layout,
       const EntenteLayout *previous)
{
  guint n_nodes = layout->network->n_nodes;
  g_autofree double *dx = g_new (double, n_nodes);
  g_autofree double *dy = g_new (double, n_nodes);
  g_autofree EntentePoint *shifts = g_new (EntentePoint, n_nodes);
  guint n_common = 0;

  for (guint i = 0; i < n_nodes; i++)
    {
      gint index = entente_network_find_node (previous->network, layout->network->nodes[i].actor);

      if (index < 0)
        continue;
      dx[n_common] = previous->boxes[index].x - layout->boxes[i].x;
      dy[n_common] = previous->boxes[index].y - layout->boxes[i].y;
      n_common++;
    }
  if (n_common == 0)
    return;

  shifts[0] = (EntentePoint) { get_median (dx, n_common), get_median (dy, n_common) };
  for (guint i = 1; i < n_nodes; i++)
    shifts[i] = shifts[0];
  entente_layout_shift (layout, shifts);
}

static const Engine *
choose_engine (EntenteEngine   engine,
               guint           n_nodes,
               GError        **error)
{
  if (engine == ENTENTE_ENGINE_AUTOMATIC)
    engine = n_nodes <= MAX_NEATO ? ENTENTE_ENGINE_NEATO : ENTENTE_ENGINE_SFDP;

  if (n_nodes > engines[engine].max_nodes)
    {
      g_set_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_UNSUITABLE,
                   "The layout \"%s\" takes too long for %u actors. Show at most %u, or choose another layout.",
                   engines[engine].name, n_nodes, engines[engine].max_nodes);
      return NULL;
    }

  return &engines[engine];
}

/*
 * Job:
 * @layout: boxes have sizes, no positions yet
 * @previous: (nullable): whose shape is kept
 *
 * All that the worker needs, in plain data.
 */
typedef struct
{
  const Engine *engine;
  EntenteLayout *layout;
  EntenteLayout *previous;
  GBytes *request;
} Job;

static void
job_free (Job *self)
{
  g_clear_pointer (&self->layout, entente_layout_unref);
  g_clear_pointer (&self->previous, entente_layout_unref);
  g_clear_pointer (&self->request, g_bytes_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static Job *
prepare_job (EntenteNetwork       *network,
             EntenteEngine         engine,
             const EntenteLayout  *previous,
             GError              **error)
{
  const Engine *chosen = choose_engine (engine, network->n_nodes, error);
  g_autofree double *widths = NULL;
  PangoContext *context;
  Job *self;

  if (chosen == NULL)
    return NULL;

  self = g_new0 (Job, 1);
  self->engine = chosen;
  self->layout = entente_layout_new (network);
  if (previous != NULL)
    self->previous = entente_layout_ref ((EntenteLayout *) previous);
  context = entente_label_create_context ();
  measure_boxes (self->layout, context);
  widths = measure_labels (network, context);
  self->request = entente_request_new (self->layout, widths, chosen->name, previous);
  g_object_unref (context);

  return self;
}

static guint
get_timeout (const EntenteNetwork *network)
{
  return TIMEOUT_MS + TIMEOUT_PER_ITEM_MS * (network->n_nodes + network->n_edges);
}

static EntenteLayout *
run_job (Job           *self,
         GCancellable  *cancellable,
         GError       **error)
{
  g_autoptr (GBytes) reply = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (self->layout->network->n_nodes == 0)
    return g_steal_pointer (&self->layout);

  reply = entente_helper_exchange (self->request, self->engine->leaves_traces,
                                   get_timeout (self->layout->network), cancellable, error);
  if (reply == NULL)
    return NULL;

  if (!take_reply (reply, self->layout))
    {
      g_set_error_literal (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                           "The layout failed. Choose another layout, or show fewer actors.");
      return NULL;
    }
  entente_components_arrange (self->layout);
  if (self->previous != NULL)
    align (self->layout, self->previous);
  entente_layout_update_bounds (self->layout);

  return g_steal_pointer (&self->layout);
}

/**
 * entente_layout_run:
 * @network: what to lay out
 * @engine: how; %ENTENTE_ENGINE_AUTOMATIC chooses by size
 * @previous: (nullable): a layout whose shape is kept where it can be
 * @cancellable: (nullable): stops it within milliseconds
 *
 * Lays a network out in the calling thread. The same network and the same
 * @previous give the same positions.
 *
 * Returns: (transfer full): the layout; or %NULL with an #EntenteLayoutError
 *   or %G_IO_ERROR_CANCELLED
 */
EntenteLayout *
entente_layout_run (EntenteNetwork       *network,
                    EntenteEngine         engine,
                    const EntenteLayout  *previous,
                    GCancellable         *cancellable,
                    GError              **error)
{
  g_autoptr (Job) job = NULL;

  g_return_val_if_fail (network != NULL, NULL);

  job = prepare_job (network, engine, previous, error);
  if (job == NULL)
    return NULL;

  return run_job (job, cancellable, error);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  EntenteLayout *layout = run_job (data, cancellable, &error);

  if (layout != NULL)
    g_task_return_pointer (task, layout, (GDestroyNotify) entente_layout_unref);
  else
    g_task_return_error (task, error);
}

/**
 * entente_layout_run_async:
 *
 * Lays a network out in a worker thread; else as entente_layout_run(). The
 * sizes of labels are measured before it returns.
 */
void
entente_layout_run_async (EntenteNetwork      *network,
                          EntenteEngine        engine,
                          EntenteLayout       *previous,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;
  Job *job;

  g_return_if_fail (network != NULL);

  g_task_set_source_tag (task, entente_layout_run_async);
  g_task_set_return_on_cancel (task, TRUE);
  job = prepare_job (network, engine, previous, &error);
  if (job == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * entente_layout_run_finish:
 *
 * Returns: (transfer full): as entente_layout_run()
 */
EntenteLayout *
entente_layout_run_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
