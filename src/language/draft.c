/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/draft-private.h"

#include "language/chain.h"

/**
 * entente_draft_init:
 * @model: the model to read with
 * @workspace: memory of the calling thread
 * @text: what is read
 *
 * Begins a draft, without words yet. All that is given stays the caller's.
 */
void
entente_draft_init (EntenteDraft       *self,
                    const EntenteModel *model,
                    EntenteWorkspace   *workspace,
                    const char         *text)
{
  *self = (EntenteDraft) {
    .model = model,
    .workspace = workspace,
    .text = text,
    .words = g_string_chunk_new (4096),
    .strings = g_string_chunk_new (4096),
    .lower = g_ptr_array_new (),
    .shapes = g_byte_array_new (),
    .blocks = g_array_new (FALSE, FALSE, sizeof (EntenteTokenBlock)),
    .tokens = g_array_new (FALSE, FALSE, sizeof (EntenteToken)),
    .sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSentence)),
    .names = g_array_new (FALSE, FALSE, sizeof (EntenteName)),
    .mentions = g_array_new (FALSE, FALSE, sizeof (EntenteMention)),
  };
}

void
entente_draft_clear (EntenteDraft *self)
{
  g_string_chunk_free (self->words);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_ptr_array_unref (self->lower);
  g_byte_array_unref (self->shapes);
  g_array_unref (self->blocks);
  g_array_unref (self->tokens);
  g_array_unref (self->sentences);
  g_array_unref (self->names);
  g_array_unref (self->mentions);
}

/**
 * entente_draft_take_annotation:
 *
 * Takes what was read out of a draft, which can only be cleared after that.
 *
 * Returns: (transfer full): the annotation
 */
EntenteAnnotation *
entente_draft_take_annotation (EntenteDraft *self)
{
  EntenteAnnotation *annotation = g_new0 (EntenteAnnotation, 1);

  annotation->n_tokens = self->tokens->len;
  annotation->tokens = g_array_steal (self->tokens, NULL);
  annotation->n_sentences = self->sentences->len;
  annotation->sentences = g_array_steal (self->sentences, NULL);
  annotation->n_names = self->names->len;
  annotation->names = g_array_steal (self->names, NULL);
  annotation->n_mentions = self->mentions->len;
  annotation->mentions = g_array_steal (self->mentions, NULL);
  annotation->n_chains = entente_chains_number (annotation->mentions, annotation->n_mentions);
  annotation->strings = g_steal_pointer (&self->strings);

  return annotation;
}
