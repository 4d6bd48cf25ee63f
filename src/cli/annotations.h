/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/documents.h"

G_BEGIN_DECLS

gboolean entente_annotations_print (char                    **names,
                                    EntenteDocumentsOutcome  *outcome);
gboolean entente_triples_print     (char                    **names,
                                    EntenteDocumentsOutcome  *outcome);

G_END_DECLS
