/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/workspace.h"

G_BEGIN_DECLS

/**
 * EntenteWorkers:
 *
 * The threads that read at the moment, whatever documents they read, and the
 * memory of those that did before. Any thread may use it.
 */
typedef struct _EntenteWorkers EntenteWorkers;

EntenteWorkers   *entente_workers_new          (guint             n_processors);
void              entente_workers_free         (EntenteWorkers   *self);
guint             entente_workers_get_most     (EntenteWorkers   *self);
EntenteWorkspace *entente_workers_begin        (EntenteWorkers   *self);
EntenteWorkspace *entente_workers_try_begin    (EntenteWorkers   *self);
gboolean          entente_workers_are_too_many (EntenteWorkers   *self);
void              entente_workers_rest         (EntenteWorkers   *self);
void              entente_workers_end          (EntenteWorkers   *self,
                                                EntenteWorkspace *workspace);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteWorkers, entente_workers_free)

G_END_DECLS
