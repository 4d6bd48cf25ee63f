/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"
#include "project/identity.h"
#include "project/relation.h"

G_BEGIN_DECLS

GPtrArray *entente_join_actors    (GPtrArray             *read_documents,
                                   GPtrArray             *judged_pairs,
                                   GHashTable            *known);
GArray    *entente_join_roles     (GPtrArray             *read_documents,
                                   const EntenteIdentity *identity);
GPtrArray *entente_join_relations (GPtrArray             *read_documents,
                                   GPtrArray             *actors,
                                   GHashTable            *known);
GPtrArray *entente_join_co_mentions (GPtrArray           *read_documents,
                                     GPtrArray           *actors,
                                     GPtrArray           *relations,
                                     GHashTable          *known);

G_END_DECLS
