/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/window.h"

#include "language/parse.h"
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
  while (token < draft->tokens->len && add_token (window, draft, token, limit))
    token++;
  add_row (window, entente_pieces_get_closing (model->pieces), ENTENTE_SHAPE_CLOSING);
}

/* Returns: [n_tokens][width] from the workspace: the vectors of the tokens */
static float *
encode (const Window       *window,
        const EntenteDraft *draft)
{
  const EntenteEncoder *encoder = &draft->model->layers.encoder;
  guint width = encoder->width;
  float *vectors = entente_workspace_take_floats (draft->workspace,
                                                  (gsize) window->n_tokens * width);
  gsize mark = entente_workspace_mark (draft->workspace);
  float *rows = entente_workspace_take_floats (draft->workspace, (gsize) window->n_rows * width);

  entente_encoder_run (encoder, rows, window->pieces, window->shapes, window->n_rows,
                       draft->workspace);
  for (guint i = 0; i < window->n_tokens; i++)
    memcpy (vectors + (gsize) i * width, rows + (gsize) window->rows[i] * width,
            width * sizeof *vectors);

  entente_workspace_release (draft->workspace, mark);
  return vectors;
}

/* Reads the sentences that end inside the window; where none does, all of it is
 * one.
 *
 * Returns: index one past the last token read
 */
static guint
read_sentences (EntenteDraft  *draft,
                EntenteChains *chains,
                const Window  *window,
                const float   *vectors,
                guint          first)
{
  const EntenteLayers *layers = &draft->model->layers;
  guint n_columns = layers->heads.all.n_out;
  float *answers = entente_workspace_take_floats (draft->workspace,
                                                  (gsize) window->n_tokens * n_columns);
  guint start = first;

  entente_heads_apply (&layers->heads, answers, vectors, window->n_tokens, draft->workspace);
  for (guint i = 0; i < window->n_tokens; i++)
    {
      const float *answer = answers + (gsize) (start - first) * n_columns;
      gboolean ends_block = first + i + 1 == entente_draft_get_block (draft)->end;
      gboolean is_last = i + 1 == window->n_tokens && start == first;

      if (!ends_block && !is_last && answers[(gsize) i * n_columns] <= 0.0f)
        continue;

      entente_sentence_parse (draft, answer, start, first + i + 1);
      entente_chains_add_sentence (chains, draft,
                                   vectors + (gsize) (start - first) * layers->encoder.width);
      start = first + i + 1;
      draft->block += ends_block;
    }

  return start;
}

/**
 * entente_window_read:
 * @first: index of the token to begin at, with which a sentence begins
 *
 * Gives the encoder as many tokens as it takes and reads the sentences that end
 * among them.
 *
 * Returns: index of the token at which to go on
 */
guint
entente_window_read (EntenteDraft  *draft,
                     EntenteChains *chains,
                     guint          first)
{
  gsize mark = entente_workspace_mark (draft->workspace);
  Window window;
  float *vectors;
  guint next;

  fill (&window, draft, first);
  vectors = encode (&window, draft);
  next = read_sentences (draft, chains, &window, vectors, first);

  entente_workspace_release (draft->workspace, mark);
  return next;
}
