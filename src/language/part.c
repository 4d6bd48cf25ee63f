/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/part.h"

#include "language/sentence.h"
#include "language/window.h"

/* In tokens. A part ends with the first block that makes it so long; in a block
 * without end where a sentence seems to end, and at last anywhere.
 */
#define PART_LENGTH 1024
#define LONG_PART 1536
#define LONGEST_PART 2048

static gboolean
ends_part (const EntenteDraft *draft,
           guint               token,
           guint               length,
           guint               block_end)
{
  if (token + 1 == block_end)
    return length >= PART_LENGTH;

  return length == LONGEST_PART
         || (length >= LONG_PART && entente_sentence_seems_to_end (draft, token, block_end));
}

static void
clear_part (gpointer data)
{
  entente_part_clear (data);
}

/**
 * entente_parts_cut:
 * @draft: a draft, with its tokens
 *
 * Cuts a draft into parts. How is a matter of the text alone, so that what is
 * read does not depend on how many threads read it.
 *
 * Returns: (transfer full) (element-type EntentePart): the parts, not read yet
 */
GArray *
entente_parts_cut (const EntenteDraft *draft)
{
  GArray *parts = g_array_new (FALSE, TRUE, sizeof (EntentePart));
  EntentePart part = { 0 };
  guint block = 0;

  g_array_set_clear_func (parts, clear_part);
  for (guint i = 0; i < draft->tokens->len; i++)
    {
      guint block_end = g_array_index (draft->blocks, EntenteTokenBlock, block).end;

      part.end = i + 1;
      block += i + 1 == block_end;
      if (i + 1 < draft->tokens->len && !ends_part (draft, i, part.end - part.first, block_end))
        continue;

      g_array_append_val (parts, part);
      part = (EntentePart) { .first = i + 1, .block = block };
    }

  return parts;
}

/**
 * entente_part_read:
 * @draft: the draft that it is of
 * @workspace: memory of the calling thread
 * @cancellable: (nullable): a cancellable
 *
 * Reads a part: its sentences, with tags, trees, names and base forms. Several
 * threads may each read a part of the same draft.
 *
 * Returns: %FALSE if it was cancelled
 */
gboolean
entente_part_read (EntentePart        *self,
                   const EntenteDraft *draft,
                   EntenteWorkspace   *workspace,
                   GCancellable       *cancellable)
{
  guint width = draft->model->layers.encoder.width;
  EntenteDraft own = *draft;
  guint next = self->first;

  self->sentences = own.sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSentence));
  self->names = own.names = g_array_new (FALSE, FALSE, sizeof (EntenteName));
  self->strings = own.strings = g_string_chunk_new (4096);
  self->vectors = g_new (float, (gsize) (self->end - self->first) * width);
  own.workspace = workspace;
  own.block = self->block;
  own.end = self->end;

  while (next < self->end && !g_cancellable_is_cancelled (cancellable))
    next = entente_window_read (&own, self->vectors + (gsize) (next - self->first) * width, next);

  return next == self->end;
}

void
entente_part_clear (EntentePart *self)
{
  g_clear_pointer (&self->sentences, g_array_unref);
  g_clear_pointer (&self->names, g_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_clear_pointer (&self->vectors, g_free);
}
