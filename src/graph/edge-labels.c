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

/* Beyond so many edges hardly a label finds room, and looking for it is not
 * worth the time.
 */
#define MAX_EDGES 1000

/* Where on its line a label may stand, the best places first. */
static const double places[] = { 0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8 };

#define N_PLACES G_N_ELEMENTS (places)

/* How many other lines a label may cover. */
#define MAX_CROSSED 1

#define N_PIECES 24

/*
 * Room:
 * @taken: what a label must not cover: nodes, marks and other labels
 * @lines: pieces of lines, which it should not cover; the value is the edge
 */
typedef struct
{
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
add_line (Room                   *room,
          const EntenteSceneEdge *edge,
          guint                   index)
{
  EntentePoint from = edge->points[0];

  for (guint i = 1; i <= N_PIECES; i++)
    {
      EntentePoint to = entente_route_get_point (edge, (double) i / N_PIECES);

      entente_rect_grid_add (room->lines, make_rect (from, to), index);
      from = to;
    }
}

static void
room_init (Room               *self,
           const EntenteScene *scene)
{
  const EntenteNetwork *network = scene->layout->network;

  self->taken = entente_rect_grid_new (scene->layout->bounds);
  self->lines = entente_rect_grid_new (scene->layout->bounds);
  for (guint i = 0; i < network->n_nodes; i++)
    entente_rect_grid_add (self->taken, grow (scene->nodes[i].box, PADDING), i);
  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteSceneEdge *edge = &scene->edges[i];
      EntenteRect mark = { edge->cross.x, edge->cross.y, 0, 0 };

      add_line (self, edge, i);
      if (edge->has_cross)
        entente_rect_grid_add (self->taken, grow (mark, edge->cross_size + PADDING), i);
    }
}

static void
room_clear (Room *self)
{
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

/* The middles of all places to try. Beside a cross, which takes the best place
 * on the line, the label stands below or above it.
 */
static guint
collect_places (const EntenteSceneEdge *edge,
                EntentePoint            middles[N_PLACES + 2])
{
  double distance = edge->cross_size + PADDING + 1 + edge->label_box.height / 2;
  guint n_middles = 0;

  if (edge->has_cross)
    {
      middles[n_middles++] = (EntentePoint) { edge->cross.x, edge->cross.y + distance };
      middles[n_middles++] = (EntentePoint) { edge->cross.x, edge->cross.y - distance };
    }
  for (guint i = 0; i < N_PLACES; i++)
    middles[n_middles++] = entente_route_get_point (edge, places[i]);

  return n_middles;
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

      if (entente_rect_grid_overlaps (room->taken, box))
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
  guint n_middles = collect_places (edge, middles);

  edge->label_box = centre_on (edge->label_box, middles[0]);
  if (search)
    find_place (edge, room, index, middles, n_middles);
}

static void
measure_label (EntenteSceneEdge *edge,
               PangoContext     *context,
               EntenteLabel     *label)
{
  entente_label_init (label, context, FONT_SIZE, LINE_LENGTH, edge->label);
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
