/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"

G_BEGIN_DECLS

/**
 * EntenteNetworkFilter:
 * @strongest: how many actors at most, strongest first; 0 for all
 * @kinds: bit (1 << #EntenteActorKind) for each kind shown
 * @categories: bit (1 << #EntenteCategory) for each category shown; that of
 *   %ENTENTE_CATEGORY_CO_MENTION brings the co-mentions in
 * @firmnesses: bit (1 << #EntenteFirmness) for each firmness shown
 * @minimum_sources: independent sources that a relation needs
 * @uncertain: whether uncertain relations are shown
 * @linked_only: whether to leave out actors none of whose relations is shown
 *
 * Which part of the network is shown.
 */
typedef struct
{
  guint strongest;
  guint kinds;
  guint categories;
  guint firmnesses;
  guint minimum_sources;
  gboolean uncertain;
  gboolean linked_only;
} EntenteNetworkFilter;

/**
 * EntenteNetworkNode:
 * @actor: (unowned): kept alive by the network
 * @id: stable identifier, also in exports
 * @label: the actor's name
 * @size: step of the label's size by strength: 0, 1 or 2
 */
typedef struct
{
  EntenteActor *actor;
  const char *id;
  const char *label;
  EntenteActorKind kind;
  guint size;
} EntenteNetworkNode;

/**
 * EntenteNetworkEdge:
 * @source: index of a node; @source and @target differ
 * @target: index of a node
 * @relations: (element-type EntenteRelation): all between the two, strongest first
 * @label: the strongest relation's label, with " +2" where there are two more
 * @caption: the strongest relation's category in words and, where it is no
 *   plain fact, how firmly and by whom it is said
 * @n_sources: independent sources of the strongest relation
 * @claimed: whether a named speaker, and never a document itself, says so
 * @arrow_at_source: whether some relation goes from @target to @source
 * @arrow_at_target: whether some relation goes from @source to @target
 *
 * One line on the map. Parallel relations are one edge, drawn in the manner
 * of the strongest.
 */
typedef struct
{
  guint source;
  guint target;
  GPtrArray *relations;
  const char *id;
  const char *label;
  const char *caption;
  EntenteCategory category;
  EntenteFirmness firmness;
  gboolean claimed;
  guint n_sources;
  gboolean arrow_at_source;
  gboolean arrow_at_target;
} EntenteNetworkEdge;

/**
 * EntenteNetwork:
 *
 * The shown part of a project, as plain data: a snapshot that other threads
 * may read (all but the actors and relations it points to).
 */
typedef struct
{
  EntenteNetworkNode *nodes;
  guint n_nodes;
  EntenteNetworkEdge *edges;
  guint n_edges;
  guint n_actors;
  guint n_relations;
} EntenteNetwork;

#define ENTENTE_TYPE_NETWORK (entente_network_get_type ())
GType           entente_network_get_type      (void);

void            entente_network_filter_init   (EntenteNetworkFilter       *filter);
gboolean        entente_network_filter_passes (const EntenteNetworkFilter *filter,
                                               EntenteRelation            *relation);
guint           entente_network_readable_size (EntenteProject             *project,
                                               const EntenteNetworkFilter *filter);
EntenteNetwork *entente_network_new           (EntenteProject             *project,
                                               const EntenteNetworkFilter *filter);
EntenteNetwork *entente_network_ref           (EntenteNetwork             *self);
void            entente_network_unref         (EntenteNetwork             *self);
gint            entente_network_find_node     (const EntenteNetwork       *self,
                                               EntenteActor               *actor);
gint            entente_network_find_edge     (const EntenteNetwork       *self,
                                               EntenteRelation            *relation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteNetwork, entente_network_unref)

G_END_DECLS
