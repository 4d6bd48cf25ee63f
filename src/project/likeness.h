/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"
#include "project/name-likeness.h"

G_BEGIN_DECLS

#define ENTENTE_LIKENESS_MAX_COMPANIONS 2

/**
 * EntenteLikeness:
 * @first: (unowned): an actor
 * @second: (unowned): another one
 * @names: in which way their names are alike; where that is not the same in
 *   both directions, the name of @first is the shorter one
 * @role: (nullable) (unowned): a role that both have
 * @companions: (array length=n_companions): actors that documents name beside
 *   either, the rarest first; not those that are named all over
 * @weight: how much speaks for it
 *
 * Two actors that are possibly the same, and why.
 */
typedef struct
{
  EntenteActor *first;
  EntenteActor *second;
  EntenteNameLikeness names;
  const EntenteActorRole *role;
  EntenteActor *companions[ENTENTE_LIKENESS_MAX_COMPANIONS];
  guint n_companions;
  gint weight;
} EntenteLikeness;

GArray *entente_likeness_find       (GPtrArray             *read_documents,
                                     GPtrArray             *actors,
                                     GPtrArray             *relations);
char   *entente_likeness_dup_reason (const EntenteLikeness *self);

G_END_DECLS
