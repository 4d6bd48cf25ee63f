/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/edge-labels.h"

#include "graph/rect-grid.h"
#include "graph/route.h"

#define FONT_SIZE 9.5
#define LINE_LENGTH 96.0
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
room_init (Room               *self,
           const EntenteScene *scene)
{
  const EntenteNetwork *network = scene->layout->network;

  self->traces = g_new (Trace, network->n_edges);
  self->taken = entente_rect_grid_new (scene->layout->bounds);
  self->lines = entente_rect_grid_new (scene->layout->bounds);
  for (guint i = 0; i < network->n_nodes; i++)
    entente_rect_grid_add (self->taken, grow (scene->nodes[i].box, PADDING), i);
  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteSceneEdge *edge = &scene->edges[i];
      EntenteRect mark = { edge->cross.x, edge->cross.y, 0, 0 };

      entente_route_sample (edge, self->traces[i].points, N_TRACE);
      add_line (self, i);
      if (edge->has_cross)
        entente_rect_grid_add (self->taken, grow (mark, edge->cross_size + PADDING), i);
    }
}

static void
room_clear (Room *self)
{
  g_free (self->traces);
  entente_rect_grid_free (self->taken);
  entente_rect_grid_free (self->lines);
}

/* Strongest first; among equals the shortest, which finds room most easily. */
static gint
compare_edges (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const EntenteScene *scene = data;
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;
  const EntenteNetworkEdge *edges = scene->layout->network->edges;

  if (edges[left].n_sources != edges[right].n_sources)
    return edges[left].n_sources > edges[right].n_sources ? -1 : 1;
  if (scene->edges[left].label_box.width != scene->edges[right].label_box.width)
    return scene->edges[left].label_box.width < scene->edges[right].label_box.width ? -1 : 1;

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
                EntentePoint            middles[N_PLACES + 2])
{
  double distance = PADDING + 1 + edge->label_box.height / 2;
  guint n_middles = 0;

  if (edge->has_cross)
    {
      distance += edge->cross_size;
      middles[n_middles++] = move_down (edge->cross, distance);
      middles[n_middles++] = move_down (edge->cross, -distance);
    }
  for (guint i = 0; i < N_PLACES; i++)
    middles[n_middles++] = trace->points[places[i]];
  if (!edge->has_cross)
    {
      middles[n_middles++] = move_down (middles[0], -distance);
      middles[n_middles++] = move_down (middles[0], distance);
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

static void
find_place (EntenteSceneEdge   *edge,
            const Room         *room,
            guint               index,
            const EntentePoint *middles,
            guint               n_middles)
{
  guint least = MAX_CROSSED + 1;

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
      edge->label_box = box;
      edge->label_fits = TRUE;
    }
}

/* A label that finds no room stands in the best place all the same, for when
 * it is shown alone.
 */
static void
place (EntenteSceneEdge *edge,
       const Room       *room,
       guint             index,
       gboolean          search)
{
  EntentePoint middles[N_PLACES + 2];
  guint n_middles = collect_places (edge, &room->traces[index], middles);

  edge->label_box = centre_on (edge->label_box, middles[0]);
  if (search)
    find_place (edge, room, index, middles, n_middles);
}

/*
 * entente_edge_label_init:
 * @context: from entente_label_create_context()
 *
 * Breaks the words of a relation into lines and measures them.
 */
void
entente_edge_label_init (EntenteLabel *label,
                         PangoContext *context,
                         const char   *text)
{
  entente_label_init (label, context, FONT_SIZE, LINE_LENGTH, text);
}

static void
measure_label (EntenteSceneEdge *edge,
               PangoContext     *context,
               EntenteLabel     *label)
{
  entente_edge_label_init (label, context, edge->label);
  edge->label_font_size = FONT_SIZE;
  edge->label_box.width = label->width + 2 * PADDING;
  edge->label_box.height = label->height;
}

static void
set_lines (EntenteSceneEdge *edge,
           EntenteLabel     *label)
{
  EntenteRect box = edge->label_box;

  edge->n_lines = label->n_lines;
  for (guint i = 0; i < label->n_lines; i++)
    {
      edge->lines[i].text = g_steal_pointer (&label->lines[i]);
      edge->lines[i].anchor.x = box.x + box.width / 2;
      edge->lines[i].anchor.y = box.y + label->ascent + i * label->line_height;
    }
}

static void
place_in_order (EntenteScene *scene,
                const guint  *order,
                Room         *room)
{
  guint n_edges = scene->layout->network->n_edges;

  for (guint i = 0; i < n_edges; i++)
    {
      EntenteSceneEdge *edge = &scene->edges[order[i]];

      place (edge, room, order[i], n_edges <= MAX_EDGES && *edge->label != '\0');
      if (edge->label_fits)
        entente_rect_grid_add (room->taken, grow (edge->label_box, LABEL_GAP), order[i]);
    }
}

/*
 * entente_edge_labels_place:
 * @scene: nodes and lines are done
 *
 * Finds a place for the label of each edge, on its line, off all nodes and
 * other labels.
 */
void
entente_edge_labels_place (EntenteScene *scene)
{
  guint n_edges = scene->layout->network->n_edges;
  g_autofree EntenteLabel *labels = g_new0 (EntenteLabel, n_edges);
  g_autofree guint *order = g_new (guint, n_edges);
  PangoContext *context = entente_label_create_context ();
  Room room;

  for (guint i = 0; i < n_edges; i++)
    {
      order[i] = i;
      measure_label (&scene->edges[i], context, &labels[i]);
    }
  g_qsort_with_data (order, (gint) n_edges, sizeof *order, compare_edges, scene);

  room_init (&room, scene);
  place_in_order (scene, order, &room);
  room_clear (&room);

  for (guint i = 0; i < n_edges; i++)
    set_lines (&scene->edges[i], &labels[i]);
  g_object_unref (context);
}
