/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

void entente_lent_subjects_return (EntenteDraft *draft,
                                   guint         first,
                                   guint         end);

G_END_DECLS
