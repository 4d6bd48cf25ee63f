/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/candidate.h"

G_BEGIN_DECLS

gboolean entente_binding_forbids    (const EntenteDraft     *draft,
                                     const EntenteCandidate *self,
                                     const EntenteCandidate *before);
gint     entente_binding_find_owner (const EntenteDraft     *draft,
                                     const EntenteCandidate *self);

G_END_DECLS
