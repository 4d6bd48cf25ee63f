/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/layout-private.h"

#include "graph/components.h"
#include "graph/edge-labels.h"
#include "graph/helper.h"
#include "graph/node-measure.h"
#include "graph/reply.h"
#include "graph/request.h"

#include <stdlib.h>

/* neato reads better, sfdp stays fast. */
#define MAX_NEATO 500

/* Lines are led around nodes up to this product of nodes and edges, where it
 * takes most of a second; soon beyond it takes minutes.
 */
#define MAX_ROUTED 15000

/* Around each node, in points. */
#define GAP 10.0

#define TIMEOUT_MS 5000
#define TIMEOUT_PER_ITEM_MS 5

/*
 * Engine:
 * @name: Graphviz's name
 * @max_nodes: from where it would take minutes
 * @leaves_traces: whether a second layout in one process differs from the first
 * @takes_starts: whether it starts from given positions and heeds given lengths
 */
typedef struct
{
  const char *name;
  guint max_nodes;
  gboolean leaves_traces;
  gboolean takes_starts;
} Engine;

static const Engine engines[] = {
  [ENTENTE_ENGINE_NEATO] = { "neato", 2000, .takes_starts = TRUE },
  [ENTENTE_ENGINE_SFDP] = { "sfdp", 20000, .leaves_traces = TRUE },
  [ENTENTE_ENGINE_DOT] = { "dot", 300 },
  [ENTENTE_ENGINE_FDP] = { "fdp", 300, .leaves_traces = TRUE },
  [ENTENTE_ENGINE_CIRCO] = { "circo", 100 },
  [ENTENTE_ENGINE_TWOPI] = { "twopi", 20000, .leaves_traces = TRUE },
};

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

static EntenteSize *
measure_labels (const EntenteNetwork *network,
                PangoContext         *context)
{
  EntenteSize *sizes = g_new (EntenteSize, network->n_edges);

  for (guint i = 0; i < network->n_edges; i++)
    entente_edge_label_get_size (&network->edges[i], context, &sizes[i].width, &sizes[i].height);

  return sizes;
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
 * @labels: (array): size of each edge's label
 * @previous: (nullable): whose shape is kept
 * @page: where it will be shown, in pixels
 * @magnification: how much larger than they are its nodes will be drawn there
 *
 * All that the worker needs, in plain data.
 */
typedef struct
{
  const Engine *engine;
  EntenteLayout *layout;
  EntenteSize *labels;
  EntenteLayout *previous;
  EntenteSize page;
  double magnification;
} Job;

static void
job_free (Job *self)
{
  g_clear_pointer (&self->layout, entente_layout_unref);
  g_clear_pointer (&self->previous, entente_layout_unref);
  g_free (self->labels);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static Job *
prepare_job (EntenteNetwork       *network,
             EntenteEngine         engine,
             EntenteSize           page,
             const EntenteLayout  *previous,
             GError              **error)
{
  const Engine *chosen = choose_engine (engine, network->n_nodes, error);
  PangoContext *context;
  Job *self;

  if (chosen == NULL)
    return NULL;

  context = entente_label_create_context ();
  self = g_new0 (Job, 1);
  self->engine = chosen;
  self->page = page;
  self->magnification = 1;
  self->layout = entente_layout_new (network);
  measure_boxes (self->layout, context);
  self->labels = measure_labels (network, context);
  if (previous != NULL)
    self->previous = entente_layout_ref ((EntenteLayout *) previous);
  g_object_unref (context);

  return self;
}

static guint
get_timeout (const EntenteNetwork *network)
{
  return TIMEOUT_MS + TIMEOUT_PER_ITEM_MS * (network->n_nodes + network->n_edges);
}

/* Graphviz knows one gap for all nodes, so they are magnified as if they were
 * of one size.
 */
static EntenteSize
get_gap (const Job *self)
{
  guint n_nodes = self->layout->network->n_nodes;
  double share = (self->magnification - 1) / 2 / n_nodes;
  EntenteSize gap = { GAP, GAP };

  for (guint i = 0; i < n_nodes; i++)
    {
      gap.width += self->layout->boxes[i].width * share;
      gap.height += self->layout->boxes[i].height * share;
    }

  return gap;
}

static gboolean
ask (Job                 *self,
     const EntenteStart  *starts,
     EntenteRoutes        routes,
     GCancellable        *cancellable,
     GError             **error)
{
  g_autoptr (GBytes) request = entente_request_new (self->layout, self->labels, self->engine->name, starts,
                                                   get_gap (self), routes);
  g_autoptr (GBytes) reply = entente_helper_exchange (request, self->engine->leaves_traces,
                                                      get_timeout (self->layout->network), cancellable, error);

  if (reply == NULL)
    return FALSE;

  if (!entente_reply_apply (reply, self->layout))
    {
      g_set_error_literal (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                           "The layout failed. Choose another layout, or show fewer actors.");
      return FALSE;
    }

  return TRUE;
}

static double
get_aspect (const Job *self)
{
  return self->page.width / self->page.height;
}

/* A map of about those bounds will be shown whole at first. */
static void
expect_magnification (Job         *self,
                      EntenteRect  bounds)
{
  double zoom = MIN (self->page.width / bounds.width, self->page.height / bounds.height);

  self->magnification = MAX (1, ENTENTE_LEGIBLE_ZOOM / zoom);
}

/* How long a line has to be for its words depends on its direction. So a
 * first layout finds the directions, each component is turned to suit a
 * page, and a second layout starts from there. Previous positions tell the
 * directions too.
 */
static EntenteStart *
find_starts (Job           *self,
             GCancellable  *cancellable,
             GError       **error)
{
  EntenteStart *starts = entente_starts_new (self->layout->network, self->previous);

  if (self->previous != NULL)
    expect_magnification (self, self->previous->bounds);
  if (self->previous != NULL || !self->engine->takes_starts)
    return starts;

  if (!ask (self, starts, ENTENTE_ROUTES_NONE, cancellable, error))
    {
      g_free (starts);
      return NULL;
    }
  entente_components_turn (self->layout, get_aspect (self));
  entente_components_arrange (self->layout, get_aspect (self), get_gap (self));
  entente_layout_update_bounds (self->layout);
  expect_magnification (self, self->layout->bounds);
  entente_starts_set (starts, self->layout);

  return starts;
}

static EntenteRoutes
choose_routes (const EntenteNetwork *network)
{
  return (guint64) network->n_nodes * network->n_edges <= MAX_ROUTED ? ENTENTE_ROUTES_AROUND : ENTENTE_ROUTES_STRAIGHT;
}

static EntenteLayout *
run_job (Job           *self,
         GCancellable  *cancellable,
         GError       **error)
{
  g_autofree EntenteStart *starts = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (self->layout->network->n_nodes == 0)
    return g_steal_pointer (&self->layout);

  starts = find_starts (self, cancellable, error);
  if (starts == NULL ||
      !ask (self, starts, choose_routes (self->layout->network), cancellable, error))
    return NULL;

  entente_components_arrange (self->layout, get_aspect (self), get_gap (self));
  if (self->previous != NULL)
    align (self->layout, self->previous);
  entente_layout_update_bounds (self->layout);

  return g_steal_pointer (&self->layout);
}

/**
 * entente_layout_run:
 * @network: what to lay out
 * @engine: how; %ENTENTE_ENGINE_AUTOMATIC chooses by size
 * @page: size of the place where it is to be shown whole, in pixels
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
                    EntenteSize           page,
                    const EntenteLayout  *previous,
                    GCancellable         *cancellable,
                    GError              **error)
{
  g_autoptr (Job) job = NULL;

  g_return_val_if_fail (network != NULL, NULL);
  g_return_val_if_fail (page.width > 0 && page.height > 0, NULL);

  job = prepare_job (network, engine, page, previous, error);
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
                          EntenteSize          page,
                          EntenteLayout       *previous,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;
  Job *job;

  g_return_if_fail (network != NULL);
  g_return_if_fail (page.width > 0 && page.height > 0);

  g_task_set_source_tag (task, entente_layout_run_async);
  g_task_set_return_on_cancel (task, TRUE);
  job = prepare_job (network, engine, page, previous, &error);
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
