/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "project/relation.h"

G_BEGIN_DECLS

const char *entente_wording_kind              (EntenteActorKind    kind);
const char *entente_wording_sub_kind          (EntenteActorSubKind sub_kind);
char       *entente_wording_dup_direction     (EntenteRelation    *relation);
char       *entente_wording_dup_date          (const char         *iso_date);
char       *entente_wording_dup_file_name     (EntenteDocument    *document);
char       *entente_wording_dup_title         (EntenteDocument    *document);
char       *entente_wording_dup_origin        (EntenteDocument    *document);
char       *entente_wording_dup_line          (const char         *text,
                                               gsize               length);

const char *entente_wording_kind_icon         (EntenteActorKind    kind);
const char *entente_wording_kind_css_class    (EntenteActorKind    kind);
const char *entente_wording_quadrant_css_class (EntenteCategory    category);

G_END_DECLS
