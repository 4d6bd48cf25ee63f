/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/category.h"
#include "extract/firmness.h"
#include "project/actor.h"
#include "project/quote.h"

G_BEGIN_DECLS

/**
 * EntenteRelation:
 *
 * How one actor stands to another, with at least one quote for it.
 */
#define ENTENTE_TYPE_RELATION (entente_relation_get_type ())
G_DECLARE_FINAL_TYPE (EntenteRelation, entente_relation, ENTENTE, RELATION, GObject)

const char      *entente_relation_get_id          (EntenteRelation *self);
EntenteActor    *entente_relation_get_source      (EntenteRelation *self);
EntenteActor    *entente_relation_get_target      (EntenteRelation *self);
EntenteActor    *entente_relation_get_other       (EntenteRelation *self,
                                                   EntenteActor    *actor);
const char      *entente_relation_get_label       (EntenteRelation *self);
EntenteCategory  entente_relation_get_category    (EntenteRelation *self);
EntenteFirmness  entente_relation_get_firmness    (EntenteRelation *self);
gboolean         entente_relation_is_symmetric    (EntenteRelation *self);
gboolean         entente_relation_is_claimed      (EntenteRelation *self);
gboolean         entente_relation_is_uncertain    (EntenteRelation *self);
GListModel      *entente_relation_get_quotes      (EntenteRelation *self);
guint            entente_relation_get_n_quotes    (EntenteRelation *self);
guint            entente_relation_get_n_documents (EntenteRelation *self);
guint            entente_relation_get_n_sources   (EntenteRelation *self);
char            *entente_relation_dup_sources     (EntenteRelation *self);

G_END_DECLS
