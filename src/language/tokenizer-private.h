/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteChunk:
 * @characters: [end]
 * @offsets: [end + 1]: where each character begins in the text
 * @tokens: (element-type EntenteToken): where tokens go
 *
 * A stretch of text without white space.
 */
typedef struct
{
  const gunichar *characters;
  const guint32 *offsets;
  guint end;
  GArray *tokens;
} EntenteChunk;

static inline gunichar
entente_chunk_get (const EntenteChunk *self,
                   guint               at)
{
  return at < self->end ? self->characters[at] : 0;
}

void     entente_chunk_add_token   (EntenteChunk       *self,
                                    guint               start,
                                    guint               end);
gboolean entente_chunk_is_inner    (const EntenteChunk *self,
                                    guint               at);
gboolean entente_chunk_is_digit    (const EntenteChunk *self,
                                    guint               at);
gboolean entente_chunk_is_one_of   (const EntenteChunk *self,
                                    guint               at,
                                    const char         *characters);
gboolean entente_chunk_equals      (const EntenteChunk *self,
                                    guint               start,
                                    guint               end,
                                    const char         *word);
gboolean entente_chunk_is_listed   (const EntenteChunk *self,
                                    guint               start,
                                    guint               end,
                                    const char * const *words);
guint    entente_chunk_cut_number  (EntenteChunk       *self,
                                    guint               start,
                                    guint               at);
guint    entente_chunk_cut_letters (EntenteChunk       *self,
                                    guint               start);

G_END_DECLS
