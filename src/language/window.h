/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

guint entente_window_read (EntenteDraft *draft,
                           float        *vectors,
                           guint         first);

G_END_DECLS
