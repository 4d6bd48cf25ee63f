/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/rereading.h"

#include "language/chain.h"
#include "language/parse.h"

#include <math.h>

/* A text is read again with every value of the words' vectors shaken a little:
 * what is found only by a hair is then often not found again. The shaking in
 * place of dropout, and counting what comes again, after Gal and Ghahramani,
 * "Dropout as a Bayesian Approximation", 2016. The encoder and the ends of the
 * sentences stay, so that a rereading costs little.
 */

/* Standard deviation of what is added, as a share of the vector's root mean
 * square.
 */
#define SHAKING 0.7

/**
 * EntenteRereading:
 * @draft: with tokens, sentences, names, mentions and strings of its own; all
 *   else is that of the draft that is read again
 */
struct _EntenteRereading
{
  EntenteDraft draft;
  EntenteChains *chains;
  guint number;
};

/**
 * entente_rereading_new:
 * @draft: a draft, with its tokens, for as long as the rereading lives
 * @number: which of several rereadings it is: each shakes in its own way
 *
 * Returns: (transfer full): a rereading of no sentence yet
 */
EntenteRereading *
entente_rereading_new (const EntenteDraft *draft,
                       guint               number)
{
  EntenteRereading *self = g_new0 (EntenteRereading, 1);

  self->draft = *draft;
  self->draft.strings = g_string_chunk_new (4096);
  self->draft.tokens = g_array_copy (draft->tokens);
  self->draft.sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSentence));
  self->draft.names = g_array_new (FALSE, FALSE, sizeof (EntenteName));
  self->draft.mentions = g_array_new (FALSE, FALSE, sizeof (EntenteMention));
  self->chains = entente_chains_new (draft->model);
  self->number = number;

  return self;
}

void
entente_rereading_free (EntenteRereading *self)
{
  g_clear_pointer (&self->draft.strings, g_string_chunk_free);
  g_array_unref (self->draft.tokens);
  g_array_unref (self->draft.sentences);
  g_array_unref (self->draft.names);
  g_array_unref (self->draft.mentions);
  entente_chains_free (self->chains);
  g_free (self);
}

/* SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
 * Generators", 2014.
 */
static guint64
mix (guint64 value)
{
  value = (value ^ (value >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  value = (value ^ (value >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return value ^ (value >> 31);
}

/* Returns: about normally distributed, with deviation 1: the sum of four uniform
 * numbers of 16 bits
 */
static double
draw (guint64 seed)
{
  guint64 bits = mix (seed);
  guint sum = 0;

  for (guint i = 0; i < 4; i++)
    sum += (guint) (bits >> (16 * i)) & 0xffff;

  return (sum / 65536.0 - 2) * sqrt (3);
}

/* What is drawn depends on the rereading and on where the token stands alone. */
static void
shake (const EntenteRereading *self,
       guint                   token,
       const float            *vector,
       float                  *shaken,
       guint                   width)
{
  guint64 seed = mix (((guint64) self->number << 32 | token) + 1);
  double square = 0;
  double deviation = 0;

  for (guint i = 0; i < width; i++)
    square += (double) vector[i] * (double) vector[i];
  deviation = SHAKING * sqrt (square / width);
  for (guint i = 0; i < width; i++)
    shaken[i] = vector[i] + (float) (deviation
                                     * draw (seed + i * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)));
}

/**
 * entente_rereading_add_sentence:
 * @sentence: the next sentence of the draft
 * @vectors: [n_tokens][width]: the vectors of its tokens
 *
 * Reads a sentence again.
 */
void
entente_rereading_add_sentence (EntenteRereading      *self,
                                const EntenteSentence *sentence,
                                const float           *vectors)
{
  const EntenteLayers *layers = &self->draft.model->layers;
  EntenteWorkspace *workspace = self->draft.workspace;
  guint n_tokens = sentence->end - sentence->first;
  gsize width = layers->encoder.width;
  gsize mark = entente_workspace_mark (workspace);
  float *shaken = entente_workspace_take_floats (workspace, n_tokens * width);
  float *answers = entente_workspace_take_floats (workspace,
                                                  (gsize) n_tokens * layers->heads.all.n_out);

  for (guint i = 0; i < n_tokens; i++)
    shake (self, sentence->first + i, vectors + i * width, shaken + i * width, (guint) width);
  entente_heads_apply (&layers->heads, answers, shaken, n_tokens, workspace);

  while (entente_draft_get_block (&self->draft)->end < sentence->end)
    self->draft.block++;
  entente_sentence_parse (&self->draft, answers, sentence->first, sentence->end);
  entente_chains_add_sentence (self->chains, &self->draft, shaken);
  entente_workspace_release (workspace, mark);
}

/**
 * entente_rereading_take_annotation:
 *
 * Takes what was read again, after the last sentence.
 *
 * Returns: (transfer full): the annotation
 */
EntenteAnnotation *
entente_rereading_take_annotation (EntenteRereading *self)
{
  return entente_draft_take_annotation (&self->draft);
}
