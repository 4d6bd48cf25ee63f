/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of one line on the map: its label and, below it and smaller, its
 * caption.
 */

#include "graph/edge-labels.h"

#define FONT_SIZE 9.5
#define CAPTION_FONT_SIZE 8.5
#define LINE_LENGTH 96.0
#define PADDING 2.0

static void
measure_label (EntenteLabel *label,
               PangoContext *context,
               const char   *text)
{
  entente_label_init (label, context, FONT_SIZE, LINE_LENGTH, text);
}

static void
measure_caption (EntenteLabel *label,
                 PangoContext *context,
                 const char   *text)
{
  entente_label_init (label, context, CAPTION_FONT_SIZE, LINE_LENGTH, text);
}

/* A line says by its dashes, dots or cross that something is planned, claimed
 * or denied; that it is over, by its colour alone.
 */
static gboolean
needs_caption (const EntenteNetworkEdge *edge)
{
  return edge->firmness == ENTENTE_FIRMNESS_FORMER;
}

/*
 * entente_edge_label_get_size:
 * @context: from entente_label_create_context()
 * @width: (out): in layout points
 * @height: (out): in layout points
 *
 * Measures what must be seen of an edge's words: the label, and the caption of
 * what is over.
 */
void
entente_edge_label_get_size (const EntenteNetworkEdge *edge,
                             PangoContext             *context,
                             double                   *width,
                             double                   *height)
{
  g_auto (EntenteLabel) label = { 0 };
  g_auto (EntenteLabel) caption = { 0 };

  measure_label (&label, context, edge->label);
  *width = label.width;
  *height = label.height;
  if (!needs_caption (edge))
    return;

  measure_caption (&caption, context, edge->caption);
  *width = MAX (*width, caption.width);
  *height += caption.height;
}

static void
take_words (EntenteSceneWords *words,
            EntenteSceneText  *lines,
            EntenteLabel      *label)
{
  *words = (EntenteSceneWords) {
    label->n_lines, label->width, label->line_height, label->ascent, label->font_size,
  };
  for (guint i = 0; i < label->n_lines; i++)
    lines[i].text = g_steal_pointer (&label->lines[i]);
}

/*
 * entente_edge_label_measure:
 * @relation: what @edge shows
 * @context: from entente_label_create_context()
 *
 * Gives an edge its lines of text, which have no place yet.
 */
void
entente_edge_label_measure (EntenteSceneEdge         *edge,
                            const EntenteNetworkEdge *relation,
                            PangoContext             *context)
{
  EntenteLabel label;

  edge->label = relation->label;
  edge->is_plain = !relation->claimed && relation->firmness == ENTENTE_FIRMNESS_ASSERTED;
  edge->needs_caption = needs_caption (relation);
  if (*relation->label != '\0')
    {
      measure_label (&label, context, relation->label);
      take_words (&edge->words, edge->lines, &label);
    }
  measure_caption (&label, context, relation->caption);
  take_words (&edge->caption, edge->lines + edge->words.n_lines, &label);
}

static void
set_anchors (EntenteSceneText        *lines,
             const EntenteSceneWords *words,
             EntentePoint             top)
{
  for (guint i = 0; i < words->n_lines; i++)
    lines[i].anchor = (EntentePoint) { top.x, top.y + words->ascent + i * words->line_height };
}

/* From the middle of the upper side of the label. */
static void
set_lines (EntenteSceneEdge *edge,
           EntentePoint      top,
           gboolean          with_caption)
{
  double height = edge->words.n_lines * edge->words.line_height;
  double width = edge->words.width;

  edge->n_lines = edge->words.n_lines;
  set_anchors (edge->lines, &edge->words, top);
  set_anchors (edge->lines + edge->words.n_lines, &edge->caption,
               (EntentePoint) { top.x, top.y + height });
  if (with_caption)
    {
      edge->n_lines += edge->caption.n_lines;
      height += edge->caption.n_lines * edge->caption.line_height;
      width = MAX (width, edge->caption.width);
    }

  width += 2 * PADDING;
  edge->label_box = (EntenteRect) { top.x - width / 2, top.y, width, height };
}

/*
 * entente_edge_label_stand:
 * @middle: of the label, with its caption if that is drawn
 *
 * Gives the words of a measured edge their place.
 */
void
entente_edge_label_stand (EntenteSceneEdge *edge,
                          EntentePoint      middle,
                          gboolean          with_caption)
{
  double height = edge->words.n_lines * edge->words.line_height;

  if (with_caption)
    height += edge->caption.n_lines * edge->caption.line_height;
  set_lines (edge, (EntentePoint) { middle.x, middle.y - height / 2 }, with_caption);
}

static void
scale_words (EntenteSceneWords *words,
             double             factor)
{
  words->width *= factor;
  words->line_height *= factor;
  words->ascent *= factor;
  words->font_size *= factor;
}

/*
 * entente_edge_label_scale:
 *
 * Makes the words of an edge larger about their middle.
 */
void
entente_edge_label_scale (EntenteSceneEdge *edge,
                          double            factor)
{
  EntentePoint middle = { edge->label_box.x + edge->label_box.width / 2,
                          edge->label_box.y + edge->label_box.height / 2 };

  scale_words (&edge->words, factor);
  scale_words (&edge->caption, factor);
  entente_edge_label_stand (edge, middle, edge->n_lines > edge->words.n_lines);
}

/*
 * entente_edge_label_tell_all:
 *
 * Shows label and caption in any case; the label stays where it is.
 */
void
entente_edge_label_tell_all (EntenteSceneEdge *edge)
{
  EntentePoint top = { edge->label_box.x + edge->label_box.width / 2, edge->label_box.y };

  set_lines (edge, top, TRUE);
  edge->label_fits = TRUE;
}
