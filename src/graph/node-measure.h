/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/label.h"
#include "project/network.h"

G_BEGIN_DECLS

/**
 * EntenteNodeMeasure:
 * @width: of the node's outline
 * @height: of the node's outline
 * @inset: how much of the width at each side is the outline's shape
 * @icon: side of the square that the icon fills, before the first line
 * @gap: between icon and label
 *
 * The room that a node takes, in layout points.
 */
typedef struct
{
  EntenteLabel label;
  double width;
  double height;
  double inset;
  double icon;
  double gap;
} EntenteNodeMeasure;

void entente_node_measure_init  (EntenteNodeMeasure       *self,
                                 PangoContext             *context,
                                 const EntenteNetworkNode *node);
void entente_node_measure_clear (EntenteNodeMeasure       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteNodeMeasure, entente_node_measure_clear)

G_END_DECLS
