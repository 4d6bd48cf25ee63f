/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/legend.h"

#include "graph/route.h"
#include "graph/scene-private.h"

#include <glib/gi18n.h>

#define FONT_SIZE 10.0
#define SAMPLE_WIDTH 30.0
#define SAMPLE_HEIGHT 16.0
#define ICON_SIZE 9.0
#define TEXT_GAP 7.0
#define ENTRY_GAP 22.0
#define ROW_HEIGHT 24.0

/* From the middle of a line down to its baseline, as a share of the size. */
#define BASELINE 0.35

static const char * const kind_texts[ENTENTE_N_ACTOR_KINDS] = {
  [ENTENTE_ACTOR_PERSON] = N_("Person"),
  [ENTENTE_ACTOR_ORGANIZATION] = N_("Organization"),
  [ENTENTE_ACTOR_PLACE] = N_("Place"),
};

static const char * const quadrant_texts[ENTENTE_N_QUADRANTS] = {
  [ENTENTE_QUADRANT_VERBAL_COOPERATION] = N_("Cooperation in words"),
  [ENTENTE_QUADRANT_MATERIAL_COOPERATION] = N_("Cooperation in deeds"),
  [ENTENTE_QUADRANT_NEUTRAL] = N_("Standing tie or statement"),
  [ENTENTE_QUADRANT_VERBAL_CONFLICT] = N_("Conflict in words"),
  [ENTENTE_QUADRANT_MATERIAL_CONFLICT] = N_("Conflict in deeds"),
};

#define CLAIMED_TEXT N_("Claimed by a speaker")
#define CO_MENTION_TEXT N_("Named together only")
#define SEVERAL_TEXT N_("Several sources")

static const char * const firmness_texts[ENTENTE_N_FIRMNESSES] = {
  [ENTENTE_FIRMNESS_FORMER] = N_("Former"),
  [ENTENTE_FIRMNESS_PLANNED] = N_("Planned or possible"),
  [ENTENTE_FIRMNESS_NEGATED] = N_("Denied"),
};

/*
 * Shown:
 *
 * What there is in a scene to explain.
 */
typedef struct
{
  gboolean kinds[ENTENTE_N_ACTOR_KINDS];
  gboolean quadrants[ENTENTE_N_QUADRANTS];
  gboolean firmnesses[ENTENTE_N_FIRMNESSES];
  gboolean claimed;
  gboolean several;
  gboolean co_mention;
} Shown;

static void
find_manner (Shown                    *self,
             const EntenteNetworkEdge *edge)
{
  if (edge->category == ENTENTE_CATEGORY_CO_MENTION)
    {
      self->co_mention = TRUE;
      return;
    }

  if (edge->firmness != ENTENTE_FIRMNESS_FORMER)
    self->quadrants[entente_category_get_quadrant (edge->category)] = TRUE;
  self->firmnesses[edge->firmness] = TRUE;
  self->claimed |= edge->claimed;
  self->several |= edge->n_sources > 1;
}

static void
find_shown (Shown                *self,
            const EntenteNetwork *network)
{
  for (guint i = 0; i < network->n_nodes; i++)
    self->kinds[network->nodes[i].kind] = TRUE;
  for (guint i = 0; i < network->n_edges; i++)
    find_manner (self, &network->edges[i]);
}

/*
 * Builder:
 * @origin: where the sample of the last entry begins
 * @next_x: where the next one begins, if it fits in the row
 */
typedef struct
{
  EntenteLegend *legend;
  GArray *entries;
  PangoContext *context;
  EntentePoint origin;
  double next_x;
  double max_width;
} Builder;

static double
measure_text (Builder    *self,
              const char *text)
{
  g_autoptr (PangoLayout) line = entente_label_create_line (self->context, FONT_SIZE, text);
  int width;

  pango_layout_get_size (line, &width, NULL);

  return (double) width / PANGO_SCALE;
}

/* Makes room for an entry, in a new row where the old one is full. */
static EntenteLegendEntry *
add_entry (Builder    *self,
           const char *text)
{
  double width = SAMPLE_WIDTH + TEXT_GAP + measure_text (self, text);
  EntenteLegendEntry entry = { .text = text };

  self->origin.x = self->next_x;
  if (self->origin.x > 0 && self->origin.x + width > self->max_width)
    self->origin = (EntentePoint) { 0, self->origin.y + ROW_HEIGHT };
  self->next_x = self->origin.x + width + ENTRY_GAP;
  self->legend->width = MAX (self->legend->width, self->origin.x + width);
  self->legend->height = self->origin.y + SAMPLE_HEIGHT;

  entry.text_start.x = self->origin.x + SAMPLE_WIDTH + TEXT_GAP;
  entry.text_start.y = self->origin.y + SAMPLE_HEIGHT / 2 + BASELINE * FONT_SIZE;
  g_array_append_val (self->entries, entry);

  return &g_array_index (self->entries, EntenteLegendEntry, self->entries->len - 1);
}

static void
add_node (Builder          *self,
          EntenteActorKind  kind)
{
  EntenteLegendEntry *entry = add_entry (self, kind_texts[kind]);
  EntenteSceneNode *node = g_new0 (EntenteSceneNode, 1);
  EntentePoint origin = self->origin;

  node->box = (EntenteRect) { origin.x, origin.y, SAMPLE_WIDTH, SAMPLE_HEIGHT };
  node->inset = kind == ENTENTE_ACTOR_ORGANIZATION ? 0 : SAMPLE_HEIGHT / 3;
  node->icon = (EntenteRect) { origin.x + (SAMPLE_WIDTH - ICON_SIZE) / 2,
                               origin.y + (SAMPLE_HEIGHT - ICON_SIZE) / 2, ICON_SIZE, ICON_SIZE };
  entente_scene_node_set_kind (node, kind, self->legend->palette);
  entry->node = node;
}

static void
add_edge (Builder            *self,
          const char         *text,
          EntenteNetworkEdge  sample)
{
  EntenteLegendEntry *entry = add_entry (self, text);
  EntenteSceneEdge *edge = g_new0 (EntenteSceneEdge, 1);
  double y = self->origin.y + SAMPLE_HEIGHT / 2;

  edge->n_points = 4;
  edge->points = g_new (EntentePoint, 4);
  for (guint i = 0; i < 4; i++)
    edge->points[i] = (EntentePoint) { self->origin.x + i * SAMPLE_WIDTH / 3, y };
  entente_scene_edge_set_manner (edge, &sample, self->legend->palette);
  entente_route_place_marks (edge);
  entry->edge = edge;
}

static void
add_edges (Builder     *self,
           const Shown *shown)
{
  /* One category stands for all of its quadrant. */
  const EntenteCategory samples[ENTENTE_N_QUADRANTS] = {
    [ENTENTE_QUADRANT_VERBAL_COOPERATION] = ENTENTE_CATEGORY_AGREE,
    [ENTENTE_QUADRANT_MATERIAL_COOPERATION] = ENTENTE_CATEGORY_AID,
    [ENTENTE_QUADRANT_NEUTRAL] = ENTENTE_CATEGORY_MEMBER,
    [ENTENTE_QUADRANT_VERBAL_CONFLICT] = ENTENTE_CATEGORY_REJECT,
    [ENTENTE_QUADRANT_MATERIAL_CONFLICT] = ENTENTE_CATEGORY_ASSAULT,
  };
  for (guint i = 0; i < ENTENTE_N_QUADRANTS; i++)
    if (shown->quadrants[i])
      add_edge (self, quadrant_texts[i], (EntenteNetworkEdge) { .category = samples[i], .n_sources = 2 });
  for (EntenteFirmness i = ENTENTE_FIRMNESS_FORMER; i < ENTENTE_N_FIRMNESSES; i++)
    if (shown->firmnesses[i])
      add_edge (self, firmness_texts[i],
                (EntenteNetworkEdge) { .category = ENTENTE_CATEGORY_MEMBER, .n_sources = 1, .firmness = i });
  if (shown->claimed)
    add_edge (self, CLAIMED_TEXT,
              (EntenteNetworkEdge) { .category = ENTENTE_CATEGORY_MEMBER, .n_sources = 1, .claimed = TRUE });
  if (shown->several)
    add_edge (self, SEVERAL_TEXT, (EntenteNetworkEdge) { .category = ENTENTE_CATEGORY_MEMBER, .n_sources = 4 });
  if (shown->co_mention)
    add_edge (self, CO_MENTION_TEXT, (EntenteNetworkEdge) { .category = ENTENTE_CATEGORY_CO_MENTION });
}

/**
 * entente_legend_new:
 * @scene: what is to be explained
 * @max_width: where rows break, in layout points
 *
 * Makes a legend of the kinds, colours and lines that @scene shows.
 *
 * Returns: (transfer full): the legend
 */
EntenteLegend *
entente_legend_new (const EntenteScene *scene,
                    double              max_width)
{
  EntenteLegend *self;
  Builder builder = { .max_width = max_width };
  Shown shown = { 0 };

  g_return_val_if_fail (scene != NULL, NULL);

  self = g_new0 (EntenteLegend, 1);
  self->palette = scene->palette;
  self->font_size = FONT_SIZE;
  builder.legend = self;
  builder.entries = g_array_new (FALSE, FALSE, sizeof (EntenteLegendEntry));
  builder.context = entente_label_create_context ();

  find_shown (&shown, scene->layout->network);
  for (guint i = 0; i < ENTENTE_N_ACTOR_KINDS; i++)
    if (shown.kinds[i])
      add_node (&builder, i);
  add_edges (&builder, &shown);

  self->n_entries = builder.entries->len;
  self->entries = (EntenteLegendEntry *) g_array_free (builder.entries, FALSE);
  g_object_unref (builder.context);

  return self;
}

void
entente_legend_free (EntenteLegend *self)
{
  for (guint i = 0; i < self->n_entries; i++)
    {
      if (self->entries[i].edge != NULL)
        g_free (self->entries[i].edge->points);
      g_free (self->entries[i].edge);
      g_free (self->entries[i].node);
    }
  g_free (self->entries);
  g_free (self);
}
