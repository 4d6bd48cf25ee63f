/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

/**
 * EntenteLegendEntry:
 * @node: (nullable): a sample of a kind of actor, without lines
 * @edge: (nullable): a sample of a relation, without a label; one of the two is set
 * @text: what the sample means
 * @text_start: where its baseline begins
 */
typedef struct
{
  EntenteSceneNode *node;
  EntenteSceneEdge *edge;
  const char *text;
  EntentePoint text_start;
} EntenteLegendEntry;

/**
 * EntenteLegend:
 * @entries: (array length=n_entries): only what the scene shows
 * @width: of all entries; the first begins at 0, 0
 * @font_size: of all texts, in layout points
 *
 * What shapes, colours and lines mean, to be drawn as a scene is drawn.
 */
typedef struct
{
  const EntentePalette *palette;
  EntenteLegendEntry *entries;
  guint n_entries;
  double width;
  double height;
  double font_size;
} EntenteLegend;

EntenteLegend *entente_legend_new  (const EntenteScene *scene,
                                    double              max_width);
void           entente_legend_free (EntenteLegend      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteLegend, entente_legend_free)

G_END_DECLS
