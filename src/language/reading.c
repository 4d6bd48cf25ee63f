/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/reading.h"

#include "language/chain.h"
#include "language/shape.h"
#include "language/token.h"
#include "language/tokenizer.h"
#include "language/window.h"

/* Blocks between two looks at the cancellable. */
#define BLOCKS_PER_CHECK 16

static void
start_reading (EntenteReading     *reading,
               const EntenteModel *model,
               EntenteWorkspace   *workspace,
               const char         *text)
{
  *reading = (EntenteReading) {
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

static void
clear_reading (EntenteReading *reading)
{
  g_string_chunk_free (reading->words);
  g_clear_pointer (&reading->strings, g_string_chunk_free);
  g_ptr_array_unref (reading->lower);
  g_byte_array_unref (reading->shapes);
  g_array_unref (reading->blocks);
  g_array_unref (reading->tokens);
  g_array_unref (reading->sentences);
  g_array_unref (reading->names);
  g_array_unref (reading->mentions);
}

static void
add_word (EntenteReading    *reading,
          guint              token,
          gboolean           is_glued,
          EntenteShapeState *state)
{
  const EntenteToken *word = entente_reading_get_token (reading, token);
  g_autofree char *lower = entente_token_dup_lower (reading->text, word);
  guint8 shape = entente_shape_of (reading->text + word->span.start, entente_span_length (word->span),
                                   is_glued, state);

  g_ptr_array_add (reading->lower, g_string_chunk_insert_const (reading->words, lower));
  g_byte_array_append (reading->shapes, &shape, 1);
}

static void
add_block (EntenteReading     *reading,
           const EntenteBlock *block,
           guint               index)
{
  EntenteShapeState state = ENTENTE_SHAPE_AT_START;
  guint first = reading->tokens->len;
  EntenteTokenBlock tokens;

  entente_tokens_find (reading->text, block->span, reading->tokens);
  tokens = (EntenteTokenBlock) { reading->tokens->len, index };
  if (tokens.end > first)
    g_array_append_val (reading->blocks, tokens);

  for (guint i = first; i < tokens.end; i++)
    add_word (reading, i,
              i > first && entente_reading_get_token (reading, i - 1)->span.end
                           == entente_reading_get_token (reading, i)->span.start,
              &state);
}

static gboolean
find_tokens (EntenteReading   *reading,
             EntenteDocument  *document,
             GCancellable     *cancellable,
             GError          **error)
{
  guint n_blocks = 0;
  const EntenteBlock *blocks = entente_document_get_blocks (document, &n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      if (i % BLOCKS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      add_block (reading, &blocks[i], i);
    }

  return TRUE;
}

static gboolean
read_windows (EntenteReading  *reading,
              GCancellable    *cancellable,
              GError         **error)
{
  g_autoptr (EntenteChains) chains = entente_chains_new (reading->model);
  guint next = 0;

  while (next < reading->tokens->len)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      next = entente_window_read (reading, chains, next);
    }

  return TRUE;
}

static EntenteAnnotation *
make_annotation (EntenteReading *reading)
{
  EntenteAnnotation *annotation = g_new0 (EntenteAnnotation, 1);

  annotation->n_tokens = reading->tokens->len;
  annotation->tokens = g_array_steal (reading->tokens, NULL);
  annotation->n_sentences = reading->sentences->len;
  annotation->sentences = g_array_steal (reading->sentences, NULL);
  annotation->n_names = reading->names->len;
  annotation->names = g_array_steal (reading->names, NULL);
  annotation->n_mentions = reading->mentions->len;
  annotation->mentions = g_array_steal (reading->mentions, NULL);
  annotation->n_chains = entente_chains_number (annotation->mentions, annotation->n_mentions);
  annotation->strings = g_steal_pointer (&reading->strings);

  return annotation;
}

/**
 * entente_model_annotate:
 * @model: a model
 * @workspace: memory of the calling thread
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document with a model: its words first, then window by window, so
 * that a long document needs hardly more memory than a short one.
 *
 * Returns: (transfer full) (nullable): the annotation
 */
EntenteAnnotation *
entente_model_annotate (const EntenteModel  *model,
                        EntenteWorkspace    *workspace,
                        EntenteDocument     *document,
                        GCancellable        *cancellable,
                        GError             **error)
{
  EntenteAnnotation *annotation = NULL;
  EntenteReading reading;

  start_reading (&reading, model, workspace, entente_document_get_text (document, NULL));
  if (find_tokens (&reading, document, cancellable, error)
      && read_windows (&reading, cancellable, error))
    annotation = make_annotation (&reading);
  clear_reading (&reading);

  return annotation;
}
