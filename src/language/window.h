/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/chain.h"
#include "language/draft-private.h"

G_BEGIN_DECLS

guint entente_window_read (EntenteDraft *draft,
                           EntenteChains  *chains,
                           guint           first);

G_END_DECLS
