/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteNobody:
 * @forms: (element-type utf8): folded names that name no actor wherever they stand
 * @is_cased: whether the document writes names with capitals
 *
 * What names of a document name no actor.
 */
typedef struct
{
  const EntenteExtraction *extraction;
  GHashTable *forms;
  gboolean is_cased;
} EntenteNobody;

void     entente_nobody_init  (EntenteNobody           *self,
                               const EntenteExtraction *extraction);
void     entente_nobody_clear (EntenteNobody           *self);
gboolean entente_nobody_has   (const EntenteNobody     *self,
                               const EntenteName       *name,
                               EntenteNameKind          kind,
                               gboolean                 is_short);

G_END_DECLS
