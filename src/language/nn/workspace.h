/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteWorkspace:
 *
 * Memory for intermediate arrays, one for each worker thread: taken piece by
 * piece, given back in the reverse order, kept from one text to the next.
 */
typedef struct _EntenteWorkspace EntenteWorkspace;

EntenteWorkspace *entente_workspace_new     (void);
void              entente_workspace_free    (EntenteWorkspace *self);
gpointer          entente_workspace_take    (EntenteWorkspace *self,
                                             gsize             n_bytes);
gsize             entente_workspace_mark    (EntenteWorkspace *self);
void              entente_workspace_release (EntenteWorkspace *self,
                                             gsize             mark);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteWorkspace, entente_workspace_free)

#define entente_workspace_take_floats(workspace, n) \
  ((float *) entente_workspace_take ((workspace), (gsize) (n) * sizeof (float)))

G_END_DECLS
