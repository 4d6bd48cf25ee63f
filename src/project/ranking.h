/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/network.h"

G_BEGIN_DECLS

/**
 * EntenteRankedActor:
 * @actor: (unowned): an actor of the project
 * @strength: from its documents, mentions and relations
 */
typedef struct
{
  EntenteActor *actor;
  double strength;
} EntenteRankedActor;

/**
 * EntenteLink:
 * @a: rank of one actor
 * @b: rank of the other, larger than @a
 * @relations: (element-type EntenteRelation): all between the two, strongest first
 */
typedef struct
{
  guint a;
  guint b;
  GPtrArray *relations;
} EntenteLink;

/**
 * EntenteRanking:
 * @actors: (element-type EntenteRankedActor): all that the filter lets pass
 * @links: (element-type EntenteLink): in the order of @b, then @a, so that
 *   those among the first n actors come first
 * @n_linked: how many actors have links; the others come after them
 * @n_relations: how many relations the filter lets pass
 *
 * The order in which actors come onto the map, so that a larger map shows all
 * that a smaller one does.
 */
typedef struct
{
  GArray *actors;
  GArray *links;
  guint n_linked;
  guint n_relations;
} EntenteRanking;

EntenteRanking *entente_ranking_new  (EntenteProject             *project,
                                      const EntenteNetworkFilter *filter);
void            entente_ranking_free (EntenteRanking             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteRanking, entente_ranking_free)

G_END_DECLS
