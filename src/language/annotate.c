/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/annotate.h"

#include "language/chain.h"
#include "language/part-queue.h"
#include "language/rereading.h"
#include "language/shape.h"
#include "language/token.h"
#include "language/tokenizer.h"

/* Blocks between two looks at the cancellable. */
#define BLOCKS_PER_CHECK 16

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

/* Adds a part that was read to what was read before it, and reads it again. */
static void
join_part (EntenteDraft  *draft,
           EntenteChains *chains,
           GPtrArray     *rereadings,
           EntentePart   *part)
{
  guint width = draft->model->layers.encoder.width;
  guint base = draft->sentences->len;
  guint name = 0;

  for (guint i = 0; i < part->sentences->len; i++)
    {
      EntenteSentence sentence = g_array_index (part->sentences, EntenteSentence, i);
      const float *vectors = part->vectors + (gsize) (sentence.first - part->first) * width;

      g_array_append_val (draft->sentences, sentence);
      for (; name < part->names->len
             && g_array_index (part->names, EntenteName, name).first < sentence.end; name++)
        g_array_append_val (draft->names, g_array_index (part->names, EntenteName, name));
      join_tokens (draft, &sentence, base);
      entente_chains_add_sentence (chains, draft, vectors);
      for (guint j = 0; j < rereadings->len; j++)
        entente_rereading_add_sentence (g_ptr_array_index (rereadings, j), &sentence, vectors);
    }

  entente_part_clear (part);
}

static gboolean
read_parts (EntenteDraft    *draft,
            EntenteWorkers  *workers,
            GPtrArray       *rereadings,
            GCancellable    *cancellable,
            GError         **error)
{
  g_autoptr (EntenteChains) chains = entente_chains_new (draft->model);
  g_autoptr (EntentePartQueue) queue = entente_part_queue_new (draft, workers, cancellable);

  for (EntentePart *part = entente_part_queue_next (queue); part != NULL;
       part = entente_part_queue_next (queue))
    join_part (draft, chains, rereadings, part);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static GPtrArray *
begin_rereadings (const EntenteDraft *draft,
                  guint               n_rereadings)
{
  GPtrArray *rereadings = g_ptr_array_new_with_free_func ((GDestroyNotify) entente_rereading_free);

  for (guint i = 0; i < n_rereadings; i++)
    g_ptr_array_add (rereadings, entente_rereading_new (draft, i));

  return rereadings;
}

static EntenteAnnotation *
take_annotation (EntenteDraft *draft,
                 GPtrArray    *rereadings)
{
  EntenteAnnotation *annotation = entente_draft_take_annotation (draft);

  annotation->n_rereadings = rereadings->len;
  annotation->rereadings = g_new (EntenteAnnotation *, rereadings->len);
  for (guint i = 0; i < rereadings->len; i++)
    annotation->rereadings[i]
      = entente_rereading_take_annotation (g_ptr_array_index (rereadings, i));

  return annotation;
}

static EntenteAnnotation *
read_draft (EntenteDraft    *draft,
            EntenteWorkers  *workers,
            guint            n_rereadings,
            GCancellable    *cancellable,
            GError         **error)
{
  g_autoptr (GPtrArray) rereadings = begin_rereadings (draft, n_rereadings);

  return read_parts (draft, workers, rereadings, cancellable, error)
         ? take_annotation (draft, rereadings) : NULL;
}

/**
 * entente_model_annotate:
 * @model: a model
 * @workers: those who read with it
 * @document: a document
 * @n_rereadings: how often to read it again
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
                        guint                n_rereadings,
                        GCancellable        *cancellable,
                        GError             **error)
{
  EntenteWorkspace *workspace = entente_workers_begin (workers);
  EntenteAnnotation *annotation = NULL;
  EntenteDraft draft;

  entente_draft_init (&draft, model, workspace, entente_document_get_text (document, NULL));
  if (find_tokens (&draft, document, cancellable, error))
    annotation = read_draft (&draft, workers, n_rereadings, cancellable, error);
  entente_draft_clear (&draft);
  entente_workers_end (workers, workspace);

  return annotation;
}
