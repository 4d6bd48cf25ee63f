/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/model-file.h"

G_BEGIN_DECLS

#define ENTENTE_MOST_PIECES 12

/**
 * EntentePieces:
 *
 * The vocabulary of word pieces: what the encoder knows words by. Never
 * changed once made, shared by all threads.
 */
typedef struct _EntentePieces EntentePieces;

EntentePieces *entente_pieces_new         (char                *words,
                                           EntenteModelFile    *file);
void           entente_pieces_free        (EntentePieces       *self);
guint          entente_pieces_get_n       (const EntentePieces *self);
guint16        entente_pieces_get_opening (const EntentePieces *self);
guint16        entente_pieces_get_closing (const EntentePieces *self);
gboolean       entente_pieces_has_word    (const EntentePieces *self,
                                           const char          *word);
guint          entente_pieces_cut         (const EntentePieces *self,
                                           const char          *word,
                                           gsize                length,
                                           guint16             *pieces);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntentePieces, entente_pieces_free)

G_END_DECLS
