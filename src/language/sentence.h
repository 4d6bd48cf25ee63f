/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

gboolean entente_sentence_ends          (const EntenteDraft *draft,
                                         guint               token,
                                         float               score,
                                         EntenteUpos         next);
gboolean entente_sentence_seems_to_end  (const EntenteDraft *draft,
                                         guint               token,
                                         guint               block_end);
guint    entente_sentence_find_dateline (const EntenteDraft *draft,
                                         guint               first);

G_END_DECLS
