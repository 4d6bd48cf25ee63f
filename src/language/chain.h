/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

/**
 * EntenteChains:
 *
 * Puts the mentions of a document into chains of those that mean the same,
 * sentence by sentence. Holds only as many of the last mentions as one looks
 * back.
 */
typedef struct _EntenteChains EntenteChains;

EntenteChains *entente_chains_new          (const EntenteModel *model);
void           entente_chains_free         (EntenteChains      *self);
void           entente_chains_add_sentence (EntenteChains      *self,
                                            EntenteDraft     *draft,
                                            const float        *vectors);
guint          entente_chains_number       (EntenteMention     *mentions,
                                            guint               n_mentions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteChains, entente_chains_free)

G_END_DECLS
