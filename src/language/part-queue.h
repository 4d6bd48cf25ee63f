/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/part.h"
#include "language/workers.h"

G_BEGIN_DECLS

/**
 * EntentePartQueue:
 *
 * The parts of a document on their way: read by the thread that asks for them
 * and, where processors are idle, by others; given in the order of the text.
 */
typedef struct _EntentePartQueue EntentePartQueue;

EntentePartQueue *entente_part_queue_new  (const EntenteDraft *draft,
                                           EntenteWorkers     *workers,
                                           GCancellable       *cancellable);
void              entente_part_queue_free (EntentePartQueue   *self);
EntentePart      *entente_part_queue_next (EntentePartQueue   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntentePartQueue, entente_part_queue_free)

G_END_DECLS
