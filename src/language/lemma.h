/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"
#include "language/piece.h"

G_BEGIN_DECLS

/**
 * EntenteLemmas:
 *
 * Base forms: a table of exceptions, then rules that the vocabulary bears out.
 * Never changed once made, shared by all threads.
 */
typedef struct _EntenteLemmas EntenteLemmas;

EntenteLemmas *entente_lemmas_new  (char                *exceptions,
                                    const EntentePieces *pieces);
void           entente_lemmas_free (EntenteLemmas       *self);
char          *entente_lemmas_dup  (const EntenteLemmas *self,
                                    const char          *word,
                                    const char          *lower,
                                    EntenteUpos          upos,
                                    EntenteFeatures      features);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteLemmas, entente_lemmas_free)

G_END_DECLS
