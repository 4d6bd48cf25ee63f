/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/edge-labels.h"

#include "graph/rect-grid.h"
#include "graph/route.h"

#define PADDING 2.0
#define LABEL_GAP 3.0

/* Points at equal distances along a line. */
#define N_TRACE 33

/* Beyond so many edges hardly a label finds room, and looking for it is not
 * worth the time.
 */
#define MAX_EDGES 1000

/* Where on its line a label may stand, as an index of the trace; the best
 * places first.
 */
static const guint places[] = { 16, 14, 18, 12, 20, 10, 22, 8, 24, 6, 26 };

#define N_PLACES G_N_ELEMENTS (places)

/* Of these, the first may also be stood beside. */
#define N_BESIDE 5
#define MAX_PLACES (N_PLACES + 2 * N_BESIDE)

/* How many other lines a label may cover. */
#define MAX_CROSSED 1

/* How much of its line a label may hide. */
#define MAX_HIDDEN 0.6

typedef struct
{
  EntentePoint points[N_TRACE];
} Trace;

/*
 * Room:
 * @traces: (array): of each edge
 * @taken: what a label must not cover: nodes, marks and other labels
 * @lines: pieces of lines, which it should not cover; the value is the edge
 */
typedef struct
{
  Trace *traces;
  EntenteRectGrid *taken;
  EntenteRectGrid *lines;
} Room;

static EntenteRect
make_rect (EntentePoint a,
           EntentePoint b)
{
  return (EntenteRect) { MIN (a.x, b.x), MIN (a.y, b.y), ABS (a.x - b.x), ABS (a.y - b.y) };
}

static EntenteRect
grow (EntenteRect rect,
      double      by)
{
  return (EntenteRect) { rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by };
}

static void
add_line (Room  *room,
          guint  edge)
{
  const EntentePoint *points = room->traces[edge].points;

  for (guint i = 1; i < N_TRACE; i++)
    entente_rect_grid_add (room->lines, make_rect (points[i - 1], points[i]), edge);
}

static void
room_init (Room                   *self,
           const EntenteSceneEdge *edges,
           guint                   n_edges,
           const EntenteLabelRoom *room)
{
  self->traces = g_new (Trace, n_edges);
  self->taken = entente_rect_grid_new (room->bounds);
  self->lines = entente_rect_grid_new (room->bounds);
  for (guint i = 0; i < room->n_boxes; i++)
    entente_rect_grid_add (self->taken, grow (room->boxes[i], PADDING), i);
  for (guint i = 0; i < n_edges; i++)
    {
      EntenteRect mark = { edges[i].cross.x, edges[i].cross.y, 0, 0 };

      entente_route_sample (&edges[i], self->traces[i].points, N_TRACE);
      add_line (self, i);
      if (edges[i].has_cross)
        entente_rect_grid_add (self->taken, grow (mark, edges[i].cross_size + PADDING), i);
    }
}

static void
room_clear (Room *self)
{
  g_free (self->traces);
  entente_rect_grid_free (self->taken);
  entente_rect_grid_free (self->lines);
}

/* Those with most sources, which have the widest lines, first; among equals
 * the shortest label, which finds room most easily.
 */
static gint
compare_edges (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const EntenteSceneEdge *edges = data;
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;

  if (edges[left].width != edges[right].width)
    return edges[left].width > edges[right].width ? -1 : 1;
  if (edges[left].words.width != edges[right].words.width)
    return edges[left].words.width < edges[right].words.width ? -1 : 1;

  return left < right ? -1 : 1;
}

static EntentePoint
move_down (EntentePoint point,
           double       by)
{
  return (EntentePoint) { point.x, point.y + by };
}

/* The middles of all places to try. Beside a cross, which takes the best place
 * on the line, the label stands below or above it; so it does as a last resort
 * on any line.
 */
static guint
collect_places (const EntenteSceneEdge *edge,
                const Trace            *trace,
                EntentePoint            middles[MAX_PLACES])
{
  double distance = PADDING + 1 + edge->label_box.height / 2;
  guint n_middles = 0;

  if (edge->has_cross)
    {
      middles[n_middles++] = move_down (edge->cross, distance + edge->cross_size);
      middles[n_middles++] = move_down (edge->cross, -distance - edge->cross_size);
    }
  for (guint i = 0; i < N_PLACES; i++)
    middles[n_middles++] = trace->points[places[i]];
  for (guint i = edge->has_cross; i < N_BESIDE; i++)
    {
      middles[n_middles++] = move_down (trace->points[places[i]], -distance);
      middles[n_middles++] = move_down (trace->points[places[i]], distance);
    }

  return n_middles;
}

/* How much of its own line a label would hide. */
static double
measure_hidden (const Trace *trace,
                EntenteRect  box)
{
  guint n_hidden = 0;

  for (guint i = 0; i < N_TRACE; i++)
    n_hidden += trace->points[i].x >= box.x && trace->points[i].x <= box.x + box.width &&
                trace->points[i].y >= box.y && trace->points[i].y <= box.y + box.height;

  return (double) n_hidden / N_TRACE;
}

static EntenteRect
centre_on (EntenteRect  box,
           EntentePoint middle)
{
  return (EntenteRect) { middle.x - box.width / 2, middle.y - box.height / 2, box.width, box.height };
}

/* Tries the label in one of its forms. */
static gboolean
find_place (EntenteSceneEdge *edge,
            const Room       *room,
            guint             index,
            gboolean          with_caption)
{
  EntentePoint middles[MAX_PLACES];
  EntentePoint best = edge->cross;
  guint least = MAX_CROSSED + 1;
  guint n_middles;

  entente_edge_label_stand (edge, edge->cross, with_caption);
  n_middles = collect_places (edge, &room->traces[index], middles);
  for (guint i = 0; i < n_middles; i++)
    {
      EntenteRect box = centre_on (edge->label_box, middles[i]);
      guint n_crossed;

      if (entente_rect_grid_overlaps (room->taken, box) || measure_hidden (&room->traces[index], box) > MAX_HIDDEN)
        continue;
      n_crossed = entente_rect_grid_count_others (room->lines, box, index);
      if (n_crossed >= least)
        continue;
      least = n_crossed;
      best = middles[i];
    }

  if (least > MAX_CROSSED)
    best = middles[0];
  entente_edge_label_stand (edge, best, with_caption);
  return least <= MAX_CROSSED;
}

/* A label that finds no room stands in the best place all the same, for when
 * it is shown alone.
 */
static void
place (EntenteSceneEdge *edge,
       const Room       *room,
       guint             index,
       gboolean          captions)
{
  edge->label_fits = FALSE;
  if (captions || !edge->is_plain)
    edge->label_fits = find_place (edge, room, index, TRUE);
  if (!edge->label_fits && !edge->needs_caption)
    edge->label_fits = find_place (edge, room, index, FALSE);
}

static guint *
dup_order (EntenteSceneEdge *edges,
           guint             n_edges)
{
  guint *order = g_new (guint, n_edges);

  for (guint i = 0; i < n_edges; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint) n_edges, sizeof *order, compare_edges, edges);

  return order;
}

/*
 * entente_edge_labels_fit:
 * @edges: (array length=n_edges): edges with their lines and words
 * @room: what else there is
 *
 * Finds a place for the label of each edge, on its line, off all nodes and
 * other labels, and says whether there is one.
 */
void
entente_edge_labels_fit (EntenteSceneEdge       *edges,
                         guint                   n_edges,
                         const EntenteLabelRoom *room)
{
  g_autofree guint *order = dup_order (edges, n_edges);
  Room taken;

  room_init (&taken, edges, n_edges, room);
  for (guint i = 0; i < n_edges; i++)
    {
      EntenteSceneEdge *edge = &edges[order[i]];

      if (n_edges > MAX_EDGES || *edge->label == '\0')
        {
          entente_edge_label_stand (edge, taken.traces[order[i]].points[places[0]], FALSE);
          edge->label_fits = FALSE;
          continue;
        }
      place (edge, &taken, order[i], room->captions);
      if (edge->label_fits)
        entente_rect_grid_add (taken.taken, grow (edge->label_box, LABEL_GAP), order[i]);
    }
  room_clear (&taken);
}

/*
 * entente_edge_labels_place:
 * @scene: nodes and lines are done
 *
 * Gives each edge its words, and those for which there is room their place.
 */
void
entente_edge_labels_place (EntenteScene *scene)
{
  const EntenteNetwork *network = scene->layout->network;
  g_autofree EntenteRect *boxes = g_new (EntenteRect, network->n_nodes);
  PangoContext *context = entente_label_create_context ();
  EntenteLabelRoom room = { boxes, network->n_nodes, scene->layout->bounds, TRUE };

  for (guint i = 0; i < network->n_nodes; i++)
    boxes[i] = scene->nodes[i].box;
  for (guint i = 0; i < network->n_edges; i++)
    entente_edge_label_measure (&scene->edges[i], &network->edges[i], context);
  entente_edge_labels_fit (scene->edges, network->n_edges, &room);
  g_object_unref (context);
}
