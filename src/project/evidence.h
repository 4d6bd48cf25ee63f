/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/likeness.h"

G_BEGIN_DECLS

/**
 * EntenteEvidence:
 *
 * What speaks for two actors being the same, besides their names: roles, and
 * others that documents name beside both.
 */
typedef struct _EntenteEvidence EntenteEvidence;

EntenteEvidence *entente_evidence_new          (GPtrArray              *read_documents,
                                                GPtrArray              *actors);
void             entente_evidence_free         (EntenteEvidence        *self);
gboolean         entente_evidence_weigh        (EntenteEvidence        *self,
                                                EntenteLikeness        *likeness);
char            *entente_evidence_dup_role_key (const EntenteActorRole *role);

G_END_DECLS
