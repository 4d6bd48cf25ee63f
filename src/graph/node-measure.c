/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/node-measure.h"

/* The three steps of a label's size, and lengths as shares of it. */
static const double font_sizes[] = { 11, 13, 16 };

#define LINE_LENGTH 11.0
#define PADDING 0.4
#define SIDE_PADDING 0.55
#define ICON_SIZE 1.0
#define ICON_GAP 0.4

/* How far a hexagon's points reach out, as a share of its height. */
#define HEXAGON_INSET 0.25

static double
get_inset (EntenteActorKind kind,
           double           font_size,
           double           height)
{
  switch (kind)
    {
    case ENTENTE_ACTOR_PERSON:
      return MIN (0.25 * height, 0.5 * font_size);
    case ENTENTE_ACTOR_PLACE:
      return HEXAGON_INSET * height;
    case ENTENTE_ACTOR_ORGANIZATION:
    default:
      return 0;
    }
}

/*
 * entente_node_measure_init:
 * @context: from entente_label_create_context()
 *
 * Breaks the node's label into lines and measures the node.
 */
void
entente_node_measure_init (EntenteNodeMeasure       *self,
                           PangoContext             *context,
                           const EntenteNetworkNode *node)
{
  double font_size = font_sizes[MIN (node->size, G_N_ELEMENTS (font_sizes) - 1)];

  entente_label_init (&self->label, context, font_size, LINE_LENGTH * font_size, node->label);
  self->height = self->label.height + 2 * PADDING * font_size;
  self->inset = get_inset (node->kind, font_size, self->height);
  self->icon = ICON_SIZE * font_size;
  self->gap = ICON_GAP * font_size;
  self->width = self->label.width + self->icon + self->gap + 2 * (SIDE_PADDING * font_size + self->inset);
}

void
entente_node_measure_clear (EntenteNodeMeasure *self)
{
  entente_label_clear (&self->label);
}
