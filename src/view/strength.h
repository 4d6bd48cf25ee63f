/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

G_BEGIN_DECLS

GPtrArray *entente_strength_dup_relations (EntenteActor *actor,
                                           EntenteActor *other);

G_END_DECLS
