/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/annotate.h"

#include "language/chain.h"
#include "language/part-queue.h"
#include "language/shape.h"
#include "language/token.h"
#include "language/tokenizer.h"

/* Blocks between two looks at the cancellable. */
#define BLOCKS_PER_CHECK 16

static void
start_draft (EntenteDraft       *draft,
             const EntenteModel *model,
             EntenteWorkspace   *workspace,
             const char         *text)
{
  *draft = (EntenteDraft) {
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
clear_draft (EntenteDraft *draft)
{
  g_string_chunk_free (draft->words);
  g_clear_pointer (&draft->strings, g_string_chunk_free);
  g_ptr_array_unref (draft->lower);
  g_byte_array_unref (draft->shapes);
  g_array_unref (draft->blocks);
  g_array_unref (draft->tokens);
  g_array_unref (draft->sentences);
  g_array_unref (draft->names);
  g_array_unref (draft->mentions);
}

static void
add_word (EntenteDraft      *draft,
          guint              token,
          gboolean           is_glued,
          EntenteShapeState *state)
{
  const EntenteToken *word = entente_draft_get_token (draft, token);
  g_autofree char *lower = entente_token_dup_lower (draft->text, word);
  guint8 shape = entente_shape_of (draft->text + word->span.start, entente_span_length (word->span),
                                   is_glued, state);

  g_ptr_array_add (draft->lower, g_string_chunk_insert_const (draft->words, lower));
  g_byte_array_append (draft->shapes, &shape, 1);
}

static void
add_block (EntenteDraft       *draft,
           const EntenteBlock *block,
           guint               index)
{
  EntenteShapeState state = ENTENTE_SHAPE_AT_START;
  guint first = draft->tokens->len;
  EntenteTokenBlock tokens;

  entente_tokens_find (draft->text, block->span, draft->tokens);
  tokens = (EntenteTokenBlock) { draft->tokens->len, index };
  if (tokens.end > first)
    g_array_append_val (draft->blocks, tokens);

  for (guint i = first; i < tokens.end; i++)
    add_word (draft, i,
              i > first && entente_draft_get_token (draft, i - 1)->span.end
                           == entente_draft_get_token (draft, i)->span.start,
              &state);
}

static gboolean
find_tokens (EntenteDraft     *draft,
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

      add_block (draft, &blocks[i], i);
    }

  return TRUE;
}

/* The sentence is that of a part, whose first sentence is number @base. */
static void
join_tokens (EntenteDraft          *draft,
             const EntenteSentence *sentence,
             guint                  base)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      EntenteToken *token = entente_draft_get_token (draft, i);

      token->sentence += base;
      token->lemma = g_string_chunk_insert_const (draft->strings, token->lemma);
    }
}

/* Adds a part that was read to what was read before it. */
static void
join_part (EntenteDraft  *draft,
           EntenteChains *chains,
           EntentePart   *part)
{
  guint width = draft->model->layers.encoder.width;
  guint base = draft->sentences->len;
  guint name = 0;

  for (guint i = 0; i < part->sentences->len; i++)
    {
      EntenteSentence sentence = g_array_index (part->sentences, EntenteSentence, i);

      g_array_append_val (draft->sentences, sentence);
      for (; name < part->names->len
             && g_array_index (part->names, EntenteName, name).first < sentence.end; name++)
        g_array_append_val (draft->names, g_array_index (part->names, EntenteName, name));
      join_tokens (draft, &sentence, base);
      entente_chains_add_sentence (chains, draft,
                                   part->vectors + (gsize) (sentence.first - part->first) * width);
    }

  entente_part_clear (part);
}

static gboolean
read_parts (EntenteDraft    *draft,
            EntenteWorkers  *workers,
            GCancellable    *cancellable,
            GError         **error)
{
  g_autoptr (EntenteChains) chains = entente_chains_new (draft->model);
  g_autoptr (EntentePartQueue) queue = entente_part_queue_new (draft, workers, cancellable);

  for (EntentePart *part = entente_part_queue_next (queue); part != NULL;
       part = entente_part_queue_next (queue))
    join_part (draft, chains, part);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static EntenteAnnotation *
make_annotation (EntenteDraft *draft)
{
  EntenteAnnotation *annotation = g_new0 (EntenteAnnotation, 1);

  annotation->n_tokens = draft->tokens->len;
  annotation->tokens = g_array_steal (draft->tokens, NULL);
  annotation->n_sentences = draft->sentences->len;
  annotation->sentences = g_array_steal (draft->sentences, NULL);
  annotation->n_names = draft->names->len;
  annotation->names = g_array_steal (draft->names, NULL);
  annotation->n_mentions = draft->mentions->len;
  annotation->mentions = g_array_steal (draft->mentions, NULL);
  annotation->n_chains = entente_chains_number (annotation->mentions, annotation->n_mentions);
  annotation->strings = g_steal_pointer (&draft->strings);

  return annotation;
}

/**
 * entente_model_annotate:
 * @model: a model
 * @workers: those who read with it
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document with a model: its words first, then part by part, so that a
 * long document needs hardly more memory than a short one and idle processors
 * can help. However many do, the annotation is the same.
 *
 * Returns: (transfer full) (nullable): the annotation
 */
EntenteAnnotation *
entente_model_annotate (const EntenteModel  *model,
                        EntenteWorkers      *workers,
                        EntenteDocument     *document,
                        GCancellable        *cancellable,
                        GError             **error)
{
  EntenteWorkspace *workspace = entente_workers_begin (workers);
  EntenteAnnotation *annotation = NULL;
  EntenteDraft draft;

  start_draft (&draft, model, workspace, entente_document_get_text (document, NULL));
  if (find_tokens (&draft, document, cancellable, error)
      && read_parts (&draft, workers, cancellable, error))
    annotation = make_annotation (&draft);
  clear_draft (&draft);
  entente_workers_end (workers, workspace);

  return annotation;
}
