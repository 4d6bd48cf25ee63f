/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

void entente_name_parts_join (EntenteDraft *draft,
                              guint         first_name);

G_END_DECLS
