/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

/**
 * EntentePart:
 * @first: index of its first token
 * @end: index one past its last token
 * @block: index of the first token's block among those with tokens
 * @sentences: (nullable): its sentences, in order
 * @names: (nullable): its names, in order
 * @strings: (nullable): the base forms of its tokens
 * @vectors: (nullable): [end - first][width]: the vectors of its tokens
 *
 * A part of a long document, which is read by itself: its tokens are the
 * draft's, the rest is its own until it joins the others.
 */
typedef struct
{
  guint first;
  guint end;
  guint block;
  GArray *sentences;
  GArray *names;
  GStringChunk *strings;
  float *vectors;
} EntentePart;

GArray   *entente_parts_cut  (const EntenteDraft *draft);
gboolean  entente_part_read  (EntentePart        *self,
                              const EntenteDraft *draft,
                              EntenteWorkspace   *workspace,
                              GCancellable       *cancellable);
void      entente_part_clear (EntentePart        *self);

G_END_DECLS
