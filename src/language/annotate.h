/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "language/model.h"
#include "language/workers.h"

G_BEGIN_DECLS

EntenteAnnotation *entente_model_annotate (const EntenteModel  *model,
                                           EntenteWorkers      *workers,
                                           EntenteDocument     *document,
                                           guint                n_rereadings,
                                           GCancellable        *cancellable,
                                           GError             **error);

G_END_DECLS
