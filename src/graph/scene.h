/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

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

typedef enum
{
  ENTENTE_SHAPE_ROUND,
  ENTENTE_SHAPE_SQUARE,
  ENTENTE_SHAPE_HEXAGON,
} EntenteShape;

/**
 * EntenteSceneNode:
 * @box: outline, in layout points
 * @font_size: in layout points
 */
typedef struct
{
  EntenteShape shape;
  EntenteRect box;
  EntenteColor fill;
  EntenteColor border;
  EntenteColor text;
  double font_size;
  const char *label;
} EntenteSceneNode;

/**
 * EntenteSceneEdge:
 * @points: (array length=n_points): cubic Bézier splines, shortened for arrowheads
 * @dashes: on and off lengths in points; all zero for a solid line
 * @arrow_at_start: three corners, where @has_arrow_at_start
 * @cross: centre of the mark of a negated relation, where @has_cross
 * @label_box: where the label stands, in layout points
 * @label_fits: whether it can be shown without covering a node or another label
 */
typedef struct
{
  const EntentePoint *points;
  guint n_points;
  EntenteColor color;
  double width;
  double dashes[2];
  EntentePoint arrow_at_start[3];
  EntentePoint arrow_at_end[3];
  EntentePoint cross;
  gboolean has_arrow_at_start;
  gboolean has_arrow_at_end;
  gboolean has_cross;
  const char *label;
  EntenteRect label_box;
  double label_font_size;
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

#define ENTENTE_SCENE_FONT "sans-serif"

EntenteScene *entente_scene_new   (EntenteLayout     *layout,
                                   EntenteAppearance  appearance);
EntenteScene *entente_scene_ref   (EntenteScene      *self);
void          entente_scene_unref (EntenteScene      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteScene, entente_scene_unref)

G_END_DECLS
