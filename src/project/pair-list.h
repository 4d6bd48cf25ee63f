/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor-pair.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * EntentePairList:
 *
 * The pairs of actors that are possibly the same, and those that a person has
 * judged.
 */
typedef struct _EntentePairList EntentePairList;

EntentePairList  *entente_pair_list_new        (void);
void              entente_pair_list_free       (EntentePairList  *self);
GListModel       *entente_pair_list_get_model  (EntentePairList  *self);
GPtrArray        *entente_pair_list_get_judged (EntentePairList  *self);
void              entente_pair_list_judge      (EntentePairList  *self,
                                                EntenteActorPair *pair,
                                                EntenteJudgement  judgement);
void              entente_pair_list_update     (EntentePairList  *self,
                                                GPtrArray        *read_documents,
                                                GPtrArray        *actors,
                                                GPtrArray        *relations);

G_END_DECLS
