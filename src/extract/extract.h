/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "extract/findings.h"
#include "language/annotation.h"

G_BEGIN_DECLS

EntenteFindings *entente_extract_findings (EntenteDocument         *document,
                                           const EntenteAnnotation *annotation,
                                           GCancellable            *cancellable,
                                           GError                 **error);

G_END_DECLS
