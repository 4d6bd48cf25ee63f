/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/independent-source.h"

#include <string.h>

/* Minima that two texts must have in common to be compared at all. With 48
 * bands of two, texts that share half of their shingles are missed once in a
 * million times, those that share a quarter once in twenty, and few others
 * are compared in vain. */
#define BAND_MINIMA 2
#define N_BANDS (ENTENTE_SKETCH_N_MINIMA / BAND_MINIMA)

/* With how many of its nearest in a band each text is compared. */
#define N_NEAREST 4

/* Among how many of what a text holds it is looked for what has nothing in
 * common. */
#define MAX_EXCERPTS 8

/* Copies have two thirds of their words in common, and an excerpt half of its
 * own with what it is from, unless that is a phrase or two; a few lines are
 * copies only if hardly anything else is in either. */
#define MIN_PASSAGE 50
#define MIN_LINES 30

/* Shingles in so many texts are a notice, unless they are all there is. */
#define MIN_NOTICE_TEXTS 32
#define NOTICE_SHARE 20

/* What two parts of a compilation may have in common. */
#define MAX_CHANCE 10

/* A text, of which there may be several documents.
 *
 * @n_own: its shingles that no notice has
 * @parent: another of its source, itself if it is the first
 */
typedef struct
{
  const EntenteSketch *sketch;
  const char *hash;
  guint n_own;
  guint parent;
} Text;

/* A text that holds another one and much besides. */
typedef struct
{
  guint holder;
  guint held;
} Excerpt;

/* @frequencies: (array length=N_FREQUENCIES): in how many texts a shingle is,
 *   by its last bits, which a few others have too
 * @compared: pairs of texts
 */
typedef struct
{
  GArray *texts;
  guint16 *frequencies;
  guint notice_frequency;
  GHashTable *compared;
  GArray *excerpts;
} Grouping;

#define N_FREQUENCIES (1u << 20)

static Text *
get_text (const Grouping *self,
          guint           i)
{
  return &g_array_index (self->texts, Text, i);
}

static guint
find_root (Grouping *self,
           guint     i)
{
  while (get_text (self, i)->parent != i)
    {
      get_text (self, i)->parent = get_text (self, get_text (self, i)->parent)->parent;
      i = get_text (self, i)->parent;
    }

  return i;
}

static void
unite (Grouping *self,
       guint     a,
       guint     b)
{
  guint root_a = find_root (self, a);
  guint root_b = find_root (self, b);

  get_text (self, MAX (root_a, root_b))->parent = MIN (root_a, root_b);
}

static gint
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const Text *) a)->hash, ((const Text *) b)->hash);
}

/* Different texts, in an order that is not that of the documents. */
static void
collect_texts (Grouping  *self,
               GPtrArray *documents)
{
  guint n_kept = 0;

  for (guint d = 0; d < documents->len; d++)
    {
      const EntenteReadDocument *document = g_ptr_array_index (documents, d);
      Text text = { document->sketch, entente_document_get_hash (document->document), 0, 0 };

      g_array_append_val (self->texts, text);
    }

  g_array_sort (self->texts, compare_texts);
  for (guint i = 0; i < self->texts->len; i++)
    if (n_kept == 0
        || strcmp (get_text (self, n_kept - 1)->hash, get_text (self, i)->hash) != 0)
      {
        *get_text (self, n_kept) = *get_text (self, i);
        get_text (self, n_kept)->parent = n_kept;
        n_kept++;
      }
  g_array_set_size (self->texts, n_kept);
}

static gboolean
is_notice (const Grouping *self,
           guint32         shingle)
{
  return self->frequencies[shingle % N_FREQUENCIES] > self->notice_frequency;
}

static void
find_notices (Grouping *self)
{
  self->notice_frequency = MAX (MIN_NOTICE_TEXTS, self->texts->len / NOTICE_SHARE);

  for (guint i = 0; i < self->texts->len; i++)
    for (guint s = 0; s < get_text (self, i)->sketch->n_shingles; s++)
      {
        guint32 shingle = get_text (self, i)->sketch->shingles[s];
        guint16 *frequency = &self->frequencies[shingle % N_FREQUENCIES];

        *frequency += *frequency < G_MAXUINT16;
      }

  for (guint i = 0; i < self->texts->len; i++)
    for (guint s = 0; s < get_text (self, i)->sketch->n_shingles; s++)
      get_text (self, i)->n_own += !is_notice (self, get_text (self, i)->sketch->shingles[s]);
}

static gboolean
is_all_notice (const Text *text)
{
  return text->n_own < text->sketch->n_shingles / 5;
}

static guint
count_shared (const Grouping *self,
              const Text     *a,
              const Text     *b,
              gboolean        with_notices)
{
  const EntenteSketch *x = a->sketch;
  const EntenteSketch *y = b->sketch;
  guint n_shared = 0;
  guint i = 0;
  guint j = 0;

  while (i < x->n_shingles && j < y->n_shingles)
    {
      guint32 shingle = x->shingles[i];

      if (shingle == y->shingles[j])
        n_shared += with_notices || !is_notice (self, shingle);
      i += shingle <= y->shingles[j];
      j += y->shingles[j] <= shingle;
    }

  return n_shared;
}

typedef enum
{
  LIKENESS_NONE,
  LIKENESS_EXCERPT,
  LIKENESS_COPY,
} Likeness;

static Likeness
compare (const Grouping *self,
         const Text     *a,
         const Text     *b)
{
  gboolean with_notices = is_all_notice (a) || is_all_notice (b);
  guint n_a = with_notices ? a->sketch->n_shingles : a->n_own;
  guint n_b = with_notices ? b->sketch->n_shingles : b->n_own;
  guint n_shared;
  guint n_either;

  if (MAX (n_a, n_b) / 4 > MIN (n_a, n_b))
    return LIKENESS_NONE;

  n_shared = count_shared (self, a, b, with_notices);
  n_either = n_a + n_b - n_shared;
  if (n_shared >= MIN_PASSAGE && 3 * n_shared >= 2 * n_either)
    return LIKENESS_COPY;
  if (n_shared >= MIN_LINES && 5 * n_shared >= 4 * n_either)
    return LIKENESS_COPY;
  if (n_shared >= MIN_PASSAGE && 2 * n_shared >= MIN (n_a, n_b))
    return LIKENESS_EXCERPT;
  return LIKENESS_NONE;
}

static void
add_excerpt (Grouping *self,
             guint     i,
             guint     j)
{
  gboolean ordered
    = get_text (self, i)->sketch->n_shingles >= get_text (self, j)->sketch->n_shingles;
  Excerpt excerpt = { ordered ? i : j, ordered ? j : i };

  g_array_append_val (self->excerpts, excerpt);
}

static void
compare_once (Grouping *self,
              guint     i,
              guint     j)
{
  gsize pair = (gsize) MIN (i, j) * self->texts->len + MAX (i, j);
  Likeness likeness;

  if (find_root (self, i) == find_root (self, j)
      || !g_hash_table_add (self->compared, GSIZE_TO_POINTER (pair)))
    return;

  likeness = compare (self, get_text (self, i), get_text (self, j));
  if (likeness == LIKENESS_COPY)
    unite (self, i, j);
  else if (likeness == LIKENESS_EXCERPT)
    add_excerpt (self, i, j);
}

/* A band of the minima of all texts, and where it begins. */
typedef struct
{
  const Grouping *grouping;
  guint first;
} Band;

static gint
compare_minima (const Band *band,
                guint       i,
                guint       j,
                guint       n_minima)
{
  const guint32 *x = get_text (band->grouping, i)->sketch->minima;
  const guint32 *y = get_text (band->grouping, j)->sketch->minima;

  for (guint m = 0; m < n_minima; m++)
    {
      guint at = (band->first + m) % ENTENTE_SKETCH_N_MINIMA;

      if (x[at] != y[at])
        return x[at] < y[at] ? -1 : 1;
    }

  return 0;
}

/* By the band, then by all minima that follow: so texts that have most in
 * common stand next to one another. */
static gint
compare_in_band (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  guint i = *(const guint *) a;
  guint j = *(const guint *) b;
  gint order = compare_minima (user_data, i, j, ENTENTE_SKETCH_N_MINIMA);

  return order != 0 ? order : i < j ? -1 : i > j;
}

static void
compare_neighbours (Grouping *self,
                    guint     first_minimum,
                    GArray   *order)
{
  Band band = { self, first_minimum };

  g_array_sort_with_data (order, compare_in_band, &band);
  for (guint i = 1; i < order->len; i++)
    for (guint step = 1; step <= MIN (i, N_NEAREST); step++)
      {
        guint text = g_array_index (order, guint, i);
        guint other = g_array_index (order, guint, i - step);

        if (compare_minima (&band, text, other, BAND_MINIMA) != 0)
          break;
        compare_once (self, text, other);
      }
}

static int
compare_excerpts (gconstpointer a,
                  gconstpointer b)
{
  const Excerpt *x = a;
  const Excerpt *y = b;

  if (x->holder != y->holder)
    return x->holder < y->holder ? -1 : 1;
  return x->held < y->held ? -1 : x->held > y->held;
}

/* A compilation holds texts that have nothing to do with one another. */
static gboolean
is_compilation (const Grouping *self,
                const Excerpt  *excerpts,
                guint           n_excerpts)
{
  guint n_compared = MIN (n_excerpts, MAX_EXCERPTS);

  for (guint i = 1; i < n_compared; i++)
    for (guint j = 0; j < i; j++)
      if (count_shared (self, get_text (self, excerpts[i].held),
                        get_text (self, excerpts[j].held), TRUE) < MAX_CHANCE)
        return TRUE;

  return FALSE;
}

static void
unite_excerpts (Grouping *self)
{
  const Excerpt *excerpts = (const Excerpt *) self->excerpts->data;

  g_array_sort (self->excerpts, compare_excerpts);
  for (guint first = 0, i = 1; i <= self->excerpts->len; i++)
    if (i == self->excerpts->len || excerpts[i].holder != excerpts[first].holder)
      {
        if (!is_compilation (self, excerpts + first, i - first))
          for (guint e = first; e < i; e++)
            unite (self, excerpts[e].holder, excerpts[e].held);
        first = i;
      }
}

static void
group_texts (Grouping *self)
{
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->texts->len; i++)
    if (get_text (self, i)->sketch->n_shingles >= MIN_LINES)
      g_array_append_val (order, i);

  find_notices (self);
  for (guint band = 0; band < N_BANDS; band++)
    compare_neighbours (self, band * BAND_MINIMA, order);
  unite_excerpts (self);
}

/* Sources are numbered from 0 in the order of their first documents. */
static guint
number_documents (Grouping  *self,
                  GPtrArray *documents)
{
  g_autoptr (GHashTable) roots = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *numbers = g_new (guint, self->texts->len);
  guint n_sources = 0;

  for (guint i = 0; i < self->texts->len; i++)
    {
      numbers[i] = G_MAXUINT;
      g_hash_table_insert (roots, (gpointer) get_text (self, i)->hash,
                           GUINT_TO_POINTER (find_root (self, i)));
    }

  for (guint d = 0; d < documents->len; d++)
    {
      EntenteReadDocument *document = g_ptr_array_index (documents, d);
      const char *hash = entente_document_get_hash (document->document);
      guint root = GPOINTER_TO_UINT (g_hash_table_lookup (roots, hash));

      if (numbers[root] == G_MAXUINT)
        numbers[root] = n_sources++;
      document->source = numbers[root];
    }

  return n_sources;
}

/**
 * entente_independent_sources_number:
 * @read_documents: (element-type EntenteReadDocument): all documents
 *
 * Finds out which documents are copies of one another (reprints, wire copies,
 * shortened or with some sentences edited) and numbers the independent sources
 * in #EntenteReadDocument.source. Two reports of one event that share a few
 * sentences stay two sources, and so do texts that share a notice.
 *
 * The cost grows linearly with the documents: only those are compared that
 * have equal minima in some band (J. Leskovec, A. Rajaraman, J. Ullman, "Mining
 * of Massive Datasets", chapter 3; the minima are those of A. Z. Broder, 1997).
 * The order of the documents makes no difference but to the numbers.
 *
 * Returns: the number of independent sources
 */
guint
entente_independent_sources_number (GPtrArray *read_documents)
{
  Grouping grouping;
  guint n_sources;

  g_return_val_if_fail (read_documents != NULL, 0);

  grouping.texts = g_array_new (FALSE, FALSE, sizeof (Text));
  grouping.frequencies = g_new0 (guint16, N_FREQUENCIES);
  grouping.compared = g_hash_table_new (NULL, NULL);
  grouping.excerpts = g_array_new (FALSE, FALSE, sizeof (Excerpt));

  collect_texts (&grouping, read_documents);
  group_texts (&grouping);
  n_sources = number_documents (&grouping, read_documents);

  g_array_unref (grouping.excerpts);
  g_hash_table_unref (grouping.compared);
  g_free (grouping.frequencies);
  g_array_unref (grouping.texts);
  return n_sources;
}
