/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

EntenteDocument *entente_document_complete (const EntenteDocumentParts  *parts,
                                            GError                     **error);

G_END_DECLS
