/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/window.h"

#include "language/parse.h"
#include "language/sentence.h"
#include "language/shape.h"

#include <string.h>

/**
 * Window:
 * @rows: for each token the row of its first piece
 *
 * A stretch of text as the encoder is given it.
 */
typedef struct
{
  guint16 pieces[ENTENTE_LONGEST_SENTENCE];
  guint8 shapes[ENTENTE_LONGEST_SENTENCE];
  guint16 rows[ENTENTE_LONGEST_SENTENCE];
  guint n_rows;
  guint n_tokens;
} Window;

static void
add_row (Window  *window,
         guint16  piece,
         guint8   shape)
{
  window->pieces[window->n_rows] = piece;
  window->shapes[window->n_rows] = shape;
  window->n_rows++;
}

/* Returns: whether the token fits below @limit rows */
static gboolean
add_token (Window             *window,
           const EntenteDraft *draft,
           guint               token,
           guint               limit)
{
  EntenteSpan span = entente_draft_get_token (draft, token)->span;
  guint8 shape = draft->shapes->data[token];
  guint16 pieces[ENTENTE_MOST_PIECES];
  guint n_pieces = entente_pieces_cut (draft->model->pieces, draft->text + span.start,
                                       entente_span_length (span), pieces);

  if (window->n_rows + n_pieces > limit)
    return FALSE;

  window->rows[window->n_tokens++] = (guint16) window->n_rows;
  for (guint i = 0; i < n_pieces; i++)
    add_row (window, pieces[i], (guint8) (shape + (i > 0 ? ENTENTE_SHAPE_LATER : 0)));

  return TRUE;
}

static void
fill (Window             *window,
      const EntenteDraft *draft,
      guint               first)
{
  const EntenteModel *model = draft->model;
  guint limit = MIN (model->layers.window, ENTENTE_LONGEST_SENTENCE) - 1;
  guint token = first;

  window->n_rows = window->n_tokens = 0;
  add_row (window, entente_pieces_get_opening (model->pieces), ENTENTE_SHAPE_OPENING);
  while (token < draft->end && add_token (window, draft, token, limit))
    token++;
  add_row (window, entente_pieces_get_closing (model->pieces), ENTENTE_SHAPE_CLOSING);
}

/* vectors: [n_tokens][width]: the vectors of the tokens */
static void
encode (const Window       *window,
        const EntenteDraft *draft,
        float              *vectors)
{
  const EntenteEncoder *encoder = &draft->model->layers.encoder;
  guint width = encoder->width;
  gsize mark = entente_workspace_mark (draft->workspace);
  float *rows = entente_workspace_take_floats (draft->workspace, (gsize) window->n_rows * width);

  entente_encoder_run (encoder, rows, window->pieces, window->shapes, window->n_rows,
                       draft->workspace);
  for (guint i = 0; i < window->n_tokens; i++)
    memcpy (vectors + (gsize) i * width, rows + (gsize) window->rows[i] * width,
            width * sizeof *vectors);

  entente_workspace_release (draft->workspace, mark);
}

/* Whether @token begins a block. */
static gboolean
begins_block (const EntenteDraft *draft,
              guint               token)
{
  return token == 0
         || (draft->block > 0
             && g_array_index (draft->blocks, EntenteTokenBlock, draft->block - 1).end == token);
}

/* @answers: [n_tokens][n_columns] of the window that begins with token @first
 *
 * Returns: index one past the last token of the sentence that begins with token
 *   @start; 0 where the window does not show it
 */
static guint
find_sentence_end (const EntenteDraft *draft,
                   const Window       *window,
                   const float        *answers,
                   guint               first,
                   guint               start)
{
  const EntenteModel *model = draft->model;
  guint n_columns = model->layers.heads.all.n_out;
  guint block_end = entente_draft_get_block (draft)->end;
  guint end = MIN (block_end, first + window->n_tokens);
  guint dateline = begins_block (draft, start) ? entente_sentence_find_dateline (draft, start)
                                               : start;

  for (guint i = start; i < end; i++)
    {
      const float *answer = answers + (gsize) (i - first) * n_columns;
      EntenteUpos next = ENTENTE_UPOS_UNKNOWN;

      if (i + 1 == block_end || i + 1 == draft->end || (i == dateline && i > start))
        return i + 1;
      if (i + 1 < end)
        next = (EntenteUpos) entente_tag_group_choose (&model->labels.groups[0],
                                                       entente_heads_get_tags (&model->layers.heads,
                                                                               answer + n_columns));
      if (entente_sentence_ends (draft, i, answer[0], next))
        return i + 1;
    }

  return 0;
}

/* Reads the sentences that end inside the window; where none does, all of it is
 * one.
 *
 * Returns: index one past the last token read
 */
static guint
read_sentences (EntenteDraft *draft,
                const Window *window,
                const float  *vectors,
                guint         first)
{
  const EntenteLayers *layers = &draft->model->layers;
  guint n_columns = layers->heads.all.n_out;
  float *answers = entente_workspace_take_floats (draft->workspace,
                                                  (gsize) window->n_tokens * n_columns);
  guint start = first;

  entente_heads_apply (&layers->heads, answers, vectors, window->n_tokens, draft->workspace);
  while (start < first + window->n_tokens)
    {
      guint end = find_sentence_end (draft, window, answers, first, start);

      if (end == 0 && start > first)
        break;
      if (end == 0)
        end = first + window->n_tokens;

      entente_sentence_parse (draft, answers + (gsize) (start - first) * n_columns, start, end);
      draft->block += end == entente_draft_get_block (draft)->end;
      start = end;
    }

  return start;
}

/**
 * entente_window_read:
 * @vectors: (out caller-allocates): [draft->end - first][width]: the vectors of
 *   the tokens read
 * @first: index of the token to begin at, with which a sentence begins
 *
 * Gives the encoder as many tokens as it takes and reads the sentences that end
 * among them.
 *
 * Returns: index of the token at which to go on
 */
guint
entente_window_read (EntenteDraft *draft,
                     float        *vectors,
                     guint         first)
{
  gsize mark = entente_workspace_mark (draft->workspace);
  Window window;
  guint next;

  fill (&window, draft, first);
  encode (&window, draft, vectors);
  next = read_sentences (draft, &window, vectors, first);

  entente_workspace_release (draft->workspace, mark);
  return next;
}
