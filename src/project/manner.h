/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

G_BEGIN_DECLS

/* How a relation is said to be, in words for people. */
const char *entente_manner_get_category (EntenteCategory  category);
const char *entente_manner_get_firmness (EntenteFirmness  firmness);
char       *entente_manner_dup_speakers (EntenteRelation *relation);
char       *entente_manner_dup_claim    (EntenteRelation *relation);
char       *entente_manner_dup_caption  (EntenteRelation *relation);

G_END_DECLS
