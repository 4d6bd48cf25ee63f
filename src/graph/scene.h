/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/label.h"
#include "graph/layout.h"

G_BEGIN_DECLS

typedef struct
{
  float red;
  float green;
  float blue;
  float alpha;
} EntenteColor;

typedef enum
{
  ENTENTE_APPEARANCE_LIGHT,
  ENTENTE_APPEARANCE_DARK,
  ENTENTE_APPEARANCE_HIGH_CONTRAST,
  ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK,
} EntenteAppearance;

/**
 * EntentePalette:
 * @ground: behind the map
 * @text: labels of relations
 * @halo: behind labels of relations, so that lines do not cross the words
 * @fill: (array fixed-size=3): node fill by kind
 * @border: (array fixed-size=3): node border by kind
 * @label: (array fixed-size=3): node text by kind
 * @line: (array fixed-size=5): edge by quadrant
 * @former: edge that is over
 * @selection: ring around what is selected
 */
typedef struct
{
  EntenteColor ground;
  EntenteColor text;
  EntenteColor halo;
  EntenteColor fill[ENTENTE_N_ACTOR_KINDS];
  EntenteColor border[ENTENTE_N_ACTOR_KINDS];
  EntenteColor label[ENTENTE_N_ACTOR_KINDS];
  EntenteColor line[ENTENTE_N_QUADRANTS];
  EntenteColor former;
  EntenteColor selection;
} EntentePalette;

const EntentePalette *entente_palette_get (EntenteAppearance appearance);

/**
 * EntenteShape:
 * @ENTENTE_SHAPE_ROUND: a box with round ends
 * @ENTENTE_SHAPE_SQUARE: a box with square corners
 * @ENTENTE_SHAPE_HEXAGON: a box with pointed ends
 */
typedef enum
{
  ENTENTE_SHAPE_ROUND,
  ENTENTE_SHAPE_SQUARE,
  ENTENTE_SHAPE_HEXAGON,
} EntenteShape;

/**
 * EntenteSceneText:
 * @text: valid UTF-8 without control characters
 * @anchor: where the middle of its baseline stands
 *
 * One line of a label.
 */
typedef struct
{
  char *text;
  EntentePoint anchor;
} EntenteSceneText;

/**
 * EntenteSceneNode:
 * @box: outline, in layout points
 * @inset: radius of round ends; how far a hexagon's points reach out
 * @icon: square of the kind's icon, see entente_icon_get()
 * @label: the whole name
 * @lines: (array length=n_lines): the name as it is drawn
 * @font_size: in layout points
 */
typedef struct
{
  EntenteActorKind kind;
  EntenteShape shape;
  EntenteRect box;
  double inset;
  EntenteRect icon;
  EntenteColor fill;
  EntenteColor border;
  EntenteColor text;
  double border_width;
  double font_size;
  const char *label;
  EntenteSceneText lines[ENTENTE_LABEL_MAX_LINES];
  guint n_lines;
} EntenteSceneNode;

/**
 * EntenteSceneWords:
 * @n_lines: how many lines they take
 * @width: of the widest line
 * @line_height: from one baseline to the next
 * @ascent: from the top to the first baseline
 * @font_size: in layout points
 *
 * How one part of a relation's words is set.
 */
typedef struct
{
  guint n_lines;
  double width;
  double line_height;
  double ascent;
  double font_size;
} EntenteSceneWords;

/**
 * EntenteSceneEdge:
 * @points: (array length=n_points): cubic Bézier splines, shortened for arrowheads
 * @dashes: (array length=n_dashes): on and off lengths in points; none for a solid line
 * @arrow_at_start: three corners, where @has_arrow_at_start
 * @cross: centre of the mark of a negated relation, where @has_cross
 * @cross_size: from the centre of the mark to its ends, along either axis
 * @label: the whole label
 * @lines: the label as it is drawn, then the caption
 * @n_lines: how many of @lines are drawn: the label alone, or the caption too
 * @words: how the label is set
 * @caption: how what stands below it is set: category, firmness, speaker
 * @is_plain: whether the caption tells no more than the category
 * @needs_caption: whether the label is not shown without it
 * @label_box: where what is drawn of them stands, in layout points
 * @label_fits: whether it can be shown without covering a node or another label
 */
typedef struct
{
  EntentePoint *points;
  guint n_points;
  EntenteColor color;
  double width;
  double dashes[4];
  guint n_dashes;
  EntentePoint arrow_at_start[3];
  EntentePoint arrow_at_end[3];
  EntentePoint cross;
  double cross_size;
  gboolean has_arrow_at_start;
  gboolean has_arrow_at_end;
  gboolean has_cross;
  const char *label;
  EntenteSceneText lines[2 * ENTENTE_LABEL_MAX_LINES];
  guint n_lines;
  EntenteSceneWords words;
  EntenteSceneWords caption;
  gboolean is_plain;
  gboolean needs_caption;
  EntenteRect label_box;
  gboolean label_fits;
} EntenteSceneEdge;

/**
 * EntenteScene:
 *
 * A layout with its style applied: what there is to draw, in drawing order,
 * in no drawing library's types. The screen, SVG, PDF and PNG draw the same
 * scene, so they cannot differ. Immutable and reference counted.
 */
typedef struct
{
  EntenteLayout *layout;
  const EntentePalette *palette;
  EntenteSceneNode *nodes;
  EntenteSceneEdge *edges;
} EntenteScene;

#define ENTENTE_SCENE_FONT ENTENTE_LABEL_FONT

EntenteScene *entente_scene_new   (EntenteLayout     *layout,
                                   EntenteAppearance  appearance);
EntenteScene *entente_scene_ref   (EntenteScene      *self);
void          entente_scene_unref (EntenteScene      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteScene, entente_scene_unref)

G_END_DECLS
