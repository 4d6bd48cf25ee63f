/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/sketch.h"

#include <string.h>

/* Words in a shingle: few enough that an edited sentence spoils few of them,
 * and enough that two writers seldom hit upon the same ones. */
#define SHINGLE_WORDS 5

/* What of a long text is compared. */
#define MAX_WORDS 20000

/* A shingle before it is cut to 32 bits: the minima are taken over these. */
typedef guint64 Shingle;

/* Spreads the bits of @x over all others (the finalizer of SplitMix64). */
static guint64
mix (guint64 x)
{
  x = (x ^ (x >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return x ^ (x >> 31);
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* Words without case; what stands between them does not count. */
static GArray *
hash_words (const char *text,
            gsize       length)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (guint64));
  const char *end = text + length;
  guint64 word = 0;

  for (const char *p = text; p < end && words->len < MAX_WORDS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_letter (c))
        {
          word = mix (word + g_unichar_tolower (c) + 1);
        }
      else if (word != 0)
        {
          g_array_append_val (words, word);
          word = 0;
        }
    }

  if (word != 0)
    g_array_append_val (words, word);
  return words;
}

static GArray *
hash_shingles (const GArray *words)
{
  GArray *shingles = g_array_new (FALSE, FALSE, sizeof (Shingle));

  for (guint i = 0; i + SHINGLE_WORDS <= words->len; i++)
    {
      Shingle shingle = 0;

      for (guint w = 0; w < SHINGLE_WORDS; w++)
        shingle = mix (shingle + g_array_index (words, guint64, i + w));
      g_array_append_val (shingles, shingle);
    }

  return shingles;
}

static int
compare_numbers (const void *a,
                 const void *b)
{
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  return x < y ? -1 : x > y;
}

static void
set_shingles (EntenteSketch *self,
              const GArray  *shingles)
{
  guint n_kept = 0;

  self->shingles = g_new (guint32, shingles->len);
  for (guint i = 0; i < shingles->len; i++)
    self->shingles[i] = (guint32) g_array_index (shingles, Shingle, i);
  if (shingles->len > 0)
    qsort (self->shingles, shingles->len, sizeof *self->shingles, compare_numbers);

  for (guint i = 0; i < shingles->len; i++)
    if (n_kept == 0 || self->shingles[i] != self->shingles[n_kept - 1])
      self->shingles[n_kept++] = self->shingles[i];
  self->n_shingles = n_kept;
}

static void
set_minima (EntenteSketch *self,
            const GArray  *shingles)
{
  for (guint m = 0; m < ENTENTE_SKETCH_N_MINIMA; m++)
    {
      guint64 factor = mix (2 * m + 1) | 1;
      guint64 summand = mix (2 * m + 2);
      guint32 least = G_MAXUINT32;

      for (guint i = 0; i < shingles->len; i++)
        {
          guint64 product = factor * g_array_index (shingles, Shingle, i) + summand;

          least = MIN (least, (guint32) (product >> 32));
        }
      self->minima[m] = least;
    }
}

/**
 * entente_sketch_new:
 * @text: a text in UTF-8
 * @length: its length in bytes
 *
 * Makes the shingles of a text, which are all its runs of five words, and
 * their minima under many hash functions. The share of equal minima of two
 * texts estimates the share of common shingles among all that either has, as
 * A. Z. Broder found: "On the Resemblance and Containment of Documents",
 * Compression and Complexity of Sequences, 1997.
 *
 * Of a very long text the first 20,000 words count.
 *
 * Returns: (transfer full): the sketch
 */
EntenteSketch *
entente_sketch_new (const char *text,
                    gsize       length)
{
  g_autoptr (GArray) words = NULL;
  g_autoptr (GArray) shingles = NULL;
  EntenteSketch *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (EntenteSketch, 1);
  words = hash_words (text, length);
  shingles = hash_shingles (words);
  set_shingles (self, shingles);
  set_minima (self, shingles);
  return self;
}

/**
 * entente_sketch_free:
 * @self: (transfer full): a sketch
 *
 * Frees a sketch.
 */
void
entente_sketch_free (EntenteSketch *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->shingles);
  g_free (self);
}
