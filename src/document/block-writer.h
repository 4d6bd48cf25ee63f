/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

typedef struct _EntenteBlockWriter EntenteBlockWriter;

EntenteBlockWriter *entente_block_writer_new        (void);
void                entente_block_writer_free       (EntenteBlockWriter   *self);
void                entente_block_writer_begin      (EntenteBlockWriter   *self,
                                                     EntenteBlockKind      kind);
void                entente_block_writer_write      (EntenteBlockWriter   *self,
                                                     const char           *text,
                                                     gsize                 length);
void                entente_block_writer_end        (EntenteBlockWriter   *self);
guint               entente_block_writer_get_n_blocks (EntenteBlockWriter *self);
char               *entente_block_writer_dup_block  (EntenteBlockWriter   *self,
                                                     guint                 i);
void                entente_block_writer_fill_parts (EntenteBlockWriter   *self,
                                                     EntenteDocumentParts *parts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteBlockWriter, entente_block_writer_free)

G_END_DECLS
