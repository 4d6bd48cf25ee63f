/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/candidate-features.h"
#include "language/conllu.h"
#include "language/annotate.h"
#include "language/shape.h"
#include "language/token.h"

#include <math.h>
#include <string.h>

/* Compares every step with what the network computes where it is trained:
 * docs/model.md, "Reference tensors".
 */

#define N_TEXTS 4

/* In 32 bits only the order of additions differs from there. In 8 bits a value
 * on the edge between two codes falls to either side, which from layer to layer
 * moves more and more values over an edge: behind the last one the two are as
 * far from one another as both are from the 32 bits, which is 0.04 in the mean
 * for values whose mean is 0.65.
 *
 * @furthest: the most that any value may be off
 * @mean: the most that the root of the mean square may be off
 */
typedef struct
{
  const char *file;
  gboolean is_exact;
  double furthest;
  double mean;
} Path;

static const Path exact_path = { "float.tensors", TRUE, 1e-4, 1e-5 };
static const Path coded_path = { "integer.tensors", FALSE, 0.5, 0.06 };

/* For the same reason a token in so many may get another tag there. */
#define TOKENS_PER_DIFFERENCE 20

typedef struct
{
  EntenteModel *model;
  EntenteModelFile *reference;
  EntenteWorkspace *workspace;
  EntenteWorkers *workers;
  GPtrArray *widened;
} Fixture;

static void
widen (Fixture       *fixture,
       EntenteMatrix *matrix)
{
  float *exact = g_new (float, (gsize) matrix->n_out * matrix->n_in);

  for (guint row = 0; row < matrix->n_out; row++)
    for (guint i = 0; i < matrix->n_in; i++)
      exact[(gsize) row * matrix->n_in + i] = (float) matrix->values[(gsize) row * matrix->n_in + i]
                                              * matrix->scales[row];
  matrix->exact = exact;
  g_ptr_array_add (fixture->widened, exact);
}

static void
widen_all (Fixture *fixture)
{
  EntenteLayers *layers = &fixture->model->layers;

  for (guint i = 0; i < layers->encoder.n_layers; i++)
    {
      widen (fixture, &layers->encoder.layers[i].qkv);
      widen (fixture, &layers->encoder.layers[i].out);
      widen (fixture, &layers->encoder.layers[i].up);
      widen (fixture, &layers->encoder.layers[i].down);
    }
  widen (fixture, &layers->heads.all);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Path *path = data;
  g_autofree char *model = entente_model_dup_path ();
  g_autofree char *reference = g_test_build_filename (G_TEST_DIST, "language", "reference",
                                                      path->file, NULL);
  g_autoptr (GError) error = NULL;

  entente_matrix_use_one_thread ();
  fixture->model = entente_model_load (model, &error);
  g_assert_no_error (error);
  fixture->reference = entente_model_file_open (reference, &error);
  g_assert_no_error (error);
  fixture->workspace = entente_workspace_new ();
  fixture->workers = entente_workers_new (1);
  fixture->widened = g_ptr_array_new_with_free_func (g_free);
  if (path->is_exact)
    widen_all (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (entente_model_file_check (fixture->reference, NULL));
  entente_model_free (fixture->model);
  entente_model_file_free (fixture->reference);
  entente_workspace_free (fixture->workspace);
  entente_workers_free (fixture->workers);
  g_ptr_array_unref (fixture->widened);
}

static const gint32 *
get_numbers (Fixture    *fixture,
             guint       text,
             const char *name,
             guint      *n_rows)
{
  g_autofree char *full_name = g_strdup_printf ("%u.%s", text, name);
  guint n_columns;
  const gint32 *numbers = entente_model_file_get_numbers (fixture->reference, full_name, n_rows,
                                                          &n_columns);

  g_assert_nonnull (numbers);
  return numbers;
}

static const guint8 *
get_bytes (Fixture    *fixture,
           guint       text,
           const char *name,
           guint      *n_rows)
{
  g_autofree char *full_name = g_strdup_printf ("%u.%s", text, name);
  guint n_columns;

  return entente_model_file_get_bytes (fixture->reference, full_name, n_rows, &n_columns);
}

static char *
dup_text (Fixture *fixture,
          guint    text)
{
  g_autofree char *name = g_strdup_printf ("%u.text", text);

  return entente_model_file_dup_text (fixture->reference, name);
}

/* found: [n_rows][n_columns], rows @stride apart */
static void
assert_near (Fixture     *fixture,
             guint        text,
             const char  *name,
             const float *found,
             guint        n_rows,
             guint        n_columns,
             guint        stride,
             const Path  *path)
{
  g_autofree char *full_name = g_strdup_printf ("%u.%s", text, name);
  const float *expected = entente_model_file_get_floats (fixture->reference, full_name, n_rows,
                                                         n_columns);
  double furthest = 0.0;
  double squares = 0.0;
  double mean;

  g_assert_nonnull (expected);
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < n_columns; i++)
      {
        double off = fabs ((double) (found[(gsize) row * stride + i]
                                     - expected[(gsize) row * n_columns + i]));

        furthest = MAX (furthest, off);
        squares += off * off;
      }

  mean = sqrt (squares / ((double) n_rows * n_columns));
  g_test_message ("%s is off by %g at most, %g in the mean", full_name, furthest, mean);
  g_assert_cmpfloat (furthest, <=, path->furthest);
  g_assert_cmpfloat (mean, <=, path->mean);
}

static void
read_rows (Fixture  *fixture,
           guint     text,
           guint16 **pieces,
           guint8  **shapes,
           guint    *n_rows)
{
  const gint32 *wide_pieces = get_numbers (fixture, text, "pieces", n_rows);
  const gint32 *wide_shapes = get_numbers (fixture, text, "shapes", n_rows);

  *pieces = g_new (guint16, *n_rows);
  *shapes = g_new (guint8, *n_rows);
  for (guint i = 0; i < *n_rows; i++)
    {
      (*pieces)[i] = (guint16) wide_pieces[i];
      (*shapes)[i] = (guint8) wide_shapes[i];
    }
}

/* With the first layers only, the encoder gives what stands between layers. */
static void
check_layers (Fixture    *fixture,
              const Path *path,
              guint       text,
              guint       n_layers,
              const char *name)
{
  EntenteEncoder encoder = fixture->model->layers.encoder;
  g_autofree guint16 *pieces = NULL;
  g_autofree guint8 *shapes = NULL;
  g_autofree float *out = NULL;
  guint n_rows;

  read_rows (fixture, text, &pieces, &shapes, &n_rows);
  out = g_new (float, (gsize) n_rows * encoder.width);
  encoder.n_layers = n_layers;
  entente_encoder_run (&encoder, out, pieces, shapes, n_rows, fixture->workspace);

  assert_near (fixture, text, name, out, n_rows, encoder.width, encoder.width, path);
}

static void
test_encoder (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint text = 0; text < N_TEXTS; text++)
    {
      check_layers (fixture, data, text, 0, "embedded");
      check_layers (fixture, data, text, 1, "layer0");
      check_layers (fixture, data, text, fixture->model->layers.encoder.n_layers, "encoded");
    }
}

/* Returns: (transfer full): [n_words][width] of the reference's encoding */
static float *
dup_words (Fixture *fixture,
           guint    text,
           guint   *n_words)
{
  guint width = fixture->model->layers.encoder.width;
  g_autofree char *name = g_strdup_printf ("%u.encoded", text);
  guint n_rows;
  const gint32 *first = get_numbers (fixture, text, "first", n_words);
  const float *encoded;
  float *words = g_new (float, (gsize) *n_words * width);

  get_numbers (fixture, text, "pieces", &n_rows);
  encoded = entente_model_file_get_floats (fixture->reference, name, n_rows, width);
  for (guint i = 0; i < *n_words; i++)
    memcpy (words + (gsize) i * width, encoded + (gsize) first[i] * width, width * sizeof *words);

  return words;
}

static void
check_heads (Fixture    *fixture,
             const Path *path,
             guint       text)
{
  const EntenteHeads *heads = &fixture->model->layers.heads;
  guint stride = heads->all.n_out;
  guint n_words;
  g_autofree float *words = dup_words (fixture, text, &n_words);
  g_autofree float *answers = g_new (float, (gsize) n_words * stride);
  g_autofree float *arcs = g_new (float, (gsize) n_words * (n_words + 1));

  entente_heads_apply (heads, answers, words, n_words, fixture->workspace);
  entente_heads_score_arcs (heads, arcs, answers, n_words, fixture->workspace);

  assert_near (fixture, text, "ends", answers, n_words, 1, stride, path);
  assert_near (fixture, text, "tags", entente_heads_get_tags (heads, answers),
               n_words, heads->n_tags, stride, path);
  assert_near (fixture, text, "names", entente_heads_get_names (heads, answers),
               n_words, heads->n_names, stride, path);
  assert_near (fixture, text, "arcs", arcs, n_words, n_words + 1, n_words + 1, path);
}

static void
test_heads (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint text = 0; text < N_TEXTS; text++)
    check_heads (fixture, data, text);
}

/* A block for each line. */
static EntenteDocument *
make_document (const char *text)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  const char *line = text;
  EntenteDocumentParts parts = { .id = "case", .language = "en", .origin = "test:case",
                                 .text = text,
                                 .length = strlen (text) };

  while (*line != '\0')
    {
      const char *end = strchrnul (line, '\n');
      EntenteBlock block = { { (guint32) (line - text), (guint32) (end - text) },
                             ENTENTE_BLOCK_PARAGRAPH, 0 };

      g_array_append_val (blocks, block);
      line = *end != '\0' ? end + 1 : end;
    }

  parts.blocks = (const EntenteBlock *) (gpointer) blocks->data;
  parts.n_blocks = blocks->len;
  return entente_document_new (&parts);
}

static EntenteAnnotation *
annotate (Fixture    *fixture,
          const char *text)
{
  g_autoptr (EntenteDocument) document = make_document (text);

  return entente_model_annotate (fixture->model, fixture->workers, document, 0, NULL, NULL);
}

static void
check_words (Fixture *fixture,
             guint    number)
{
  g_autofree char *text = dup_text (fixture, number);
  g_autoptr (EntenteAnnotation) annotation = annotate (fixture, text);
  guint n_words;
  guint n_sentences;
  const gint32 *words = get_numbers (fixture, number, "words", &n_words);
  const gint32 *sentences = get_numbers (fixture, number, "sentences", &n_sentences);

  g_assert_cmpuint (annotation->n_tokens, ==, n_words);
  for (guint i = 0; i < n_words; i++)
    {
      g_assert_cmpint (annotation->tokens[i].span.start, ==, words[2 * i]);
      g_assert_cmpint (annotation->tokens[i].span.end, ==, words[2 * i + 1]);
    }

  g_assert_cmpuint (annotation->n_sentences, ==, n_sentences);
  for (guint i = 0; i < n_sentences; i++)
    {
      g_assert_cmpint (annotation->sentences[i].first, ==, sentences[2 * i]);
      g_assert_cmpint (annotation->sentences[i].end, ==, sentences[2 * i + 1]);
    }
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint text = 0; text < N_TEXTS; text++)
    check_words (fixture, text);
}

static void
check_pieces (Fixture *fixture,
              guint    number)
{
  g_autofree char *text = dup_text (fixture, number);
  g_autoptr (EntenteAnnotation) annotation = annotate (fixture, text);
  guint n_rows;
  const gint32 *pieces = get_numbers (fixture, number, "pieces", &n_rows);
  const gint32 *shapes = get_numbers (fixture, number, "shapes", &n_rows);
  EntenteShapeState state = ENTENTE_SHAPE_AT_START;
  guint row = 1;

  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      const EntenteToken *token = &annotation->tokens[i];
      gboolean begins_line = i == 0 || memchr (text + token[-1].span.end, '\n',
                                               token->span.start - token[-1].span.end);
      gboolean is_glued = i > 0 && token[-1].span.end == token->span.start;
      guint16 cut[ENTENTE_MOST_PIECES];
      guint n_pieces = entente_pieces_cut (fixture->model->pieces, text + token->span.start,
                                           entente_span_length (token->span), cut);
      guint8 shape;

      if (begins_line)
        state = ENTENTE_SHAPE_AT_START;
      shape = entente_shape_of (text + token->span.start, entente_span_length (token->span),
                                is_glued, &state);

      for (guint k = 0; k < n_pieces; k++, row++)
        {
          g_assert_cmpint (cut[k], ==, pieces[row]);
          g_assert_cmpint (shape + (k > 0 ? ENTENTE_SHAPE_LATER : 0), ==, shapes[row]);
        }
    }

  g_assert_cmpuint (row + 1, ==, n_rows);
}

static void
test_pieces (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint text = 0; text < N_TEXTS; text++)
    check_pieces (fixture, text);
}

/* An annotation taken apart again, so that its sentences can be looked at one
 * after the other.
 */
static void
start_draft (EntenteDraft            *draft,
             Fixture                 *fixture,
             const EntenteAnnotation *annotation,
             const char              *text)
{
  *draft = (EntenteDraft) {
    .model = fixture->model,
    .workspace = fixture->workspace,
    .text = text,
    .words = g_string_chunk_new (4096),
    .lower = g_ptr_array_new (),
    .tokens = g_array_new (FALSE, FALSE, sizeof (EntenteToken)),
    .sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSentence)),
    .names = g_array_new (FALSE, FALSE, sizeof (EntenteName)),
  };

  g_array_append_vals (draft->tokens, annotation->tokens, annotation->n_tokens);
  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      g_autofree char *lower = entente_token_dup_lower (text, &annotation->tokens[i]);

      g_ptr_array_add (draft->lower, g_string_chunk_insert_const (draft->words, lower));
    }
}

static void
clear_draft (EntenteDraft *draft)
{
  g_string_chunk_free (draft->words);
  g_ptr_array_unref (draft->lower);
  g_array_unref (draft->tokens);
  g_array_unref (draft->sentences);
  g_array_unref (draft->names);
}

static GArray *
find_candidates (EntenteDraft            *draft,
                 const EntenteAnnotation *annotation)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (EntenteCandidate));
  guint name = 0;

  for (guint i = 0; i < annotation->n_sentences; i++)
    {
      GArray *candidates;

      g_array_append_val (draft->sentences, annotation->sentences[i]);
      for (; name < annotation->n_names
           && annotation->names[name].first < annotation->sentences[i].end; name++)
        g_array_append_val (draft->names, annotation->names[name]);

      candidates = entente_candidates_find (draft);
      g_array_append_vals (all, candidates->data, candidates->len);
      g_array_set_clear_func (candidates, NULL);
      g_array_unref (candidates);
    }

  return all;
}

static void
check_candidates (Fixture      *fixture,
                  guint         number,
                  EntenteDraft *draft,
                  const GArray *candidates)
{
  guint n_mentions;
  guint n_pairs;
  const gint32 *mentions = get_numbers (fixture, number, "mentions", &n_mentions);
  const guint8 *features = get_bytes (fixture, number, "mention_features", &n_mentions);
  const gint32 *pairs = get_numbers (fixture, number, "pairs", &n_pairs);
  const guint8 *pair_features = get_bytes (fixture, number, "pair_features", &n_pairs);
  guint8 found[ENTENTE_LINKS_N_PAIR_FEATURES];

  g_assert_cmpuint (candidates->len, ==, n_mentions);
  for (guint i = 0; i < n_mentions; i++)
    {
      const EntenteCandidate *candidate = &g_array_index (candidates, EntenteCandidate, i);

      g_assert_cmpint (candidate->first, ==, mentions[4 * i]);
      g_assert_cmpint (candidate->end, ==, mentions[4 * i + 1]);
      g_assert_cmpint (candidate->head, ==, mentions[4 * i + 2]);
      g_assert_cmpint (candidate->form, ==, mentions[4 * i + 3]);
      entente_candidate_get_features (candidate, draft, found);
      g_assert_cmpmem (found, ENTENTE_LINKS_N_FEATURES, features + i * ENTENTE_LINKS_N_FEATURES,
                       ENTENTE_LINKS_N_FEATURES);
    }

  for (guint i = 0; i < n_pairs; i++)
    {
      guint after = (guint) pairs[2 * i];
      guint before = (guint) pairs[2 * i + 1];

      entente_candidate_pair_features (&g_array_index (candidates, EntenteCandidate, after),
                                       &g_array_index (candidates, EntenteCandidate, before),
                                       after - before, draft, found);
      g_assert_cmpmem (found, sizeof found, pair_features + i * sizeof found, sizeof found);
    }
}

static void
test_candidates (Fixture       *fixture,
                 gconstpointer  data)
{
  for (guint number = 0; number < N_TEXTS; number++)
    {
      g_autofree char *text = dup_text (fixture, number);
      g_autoptr (EntenteAnnotation) annotation = annotate (fixture, text);
      EntenteDraft draft;
      g_autoptr (GArray) candidates = NULL;

      start_draft (&draft, fixture, annotation, text);
      candidates = find_candidates (&draft, annotation);
      check_candidates (fixture, number, &draft, candidates);

      for (guint i = 0; i < candidates->len; i++)
        entente_candidate_clear (&g_array_index (candidates, EntenteCandidate, i));
      clear_draft (&draft);
    }
}

/* Chains are numbered otherwise there: what counts is who is in one with whom. */
static void
check_chains (Fixture *fixture,
              guint    number)
{
  g_autofree char *text = dup_text (fixture, number);
  g_autoptr (EntenteAnnotation) annotation = annotate (fixture, text);
  guint n_mentions;
  const gint32 *chains = get_numbers (fixture, number, "chains", &n_mentions);

  g_assert_cmpuint (annotation->n_mentions, ==, n_mentions);
  for (guint i = 0; i < n_mentions; i++)
    for (guint j = 0; j < i; j++)
      {
        gint32 chain = annotation->mentions[i].chain;
        gboolean is_one = chain != ENTENTE_NO_CHAIN && chain == annotation->mentions[j].chain;

        g_assert_cmpint (is_one, ==, chains[i] == chains[j]);
      }
}

static void
test_chains (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint text = 0; text < N_TEXTS; text++)
    check_chains (fixture, text);
}

/* The fields of a line but for MISC, and of that the name. */
static char *
dup_fields (const char *line)
{
  const char *misc = strrchr (line, '\t');
  const char *name = misc != NULL ? strstr (misc, "Name=") : NULL;

  if (misc == NULL)
    return g_strdup (line);

  return g_strdup_printf ("%.*s%.*s", (int) (misc - line + 1), line,
                          name != NULL ? (int) strcspn (name, "|") : 0, name != NULL ? name : "");
}

static guint
count_differences (const char *found,
                   const char *expected)
{
  g_auto (GStrv) found_lines = g_strsplit (found, "\n", -1);
  g_auto (GStrv) expected_lines = g_strsplit (expected, "\n", -1);
  guint n_differences = 0;

  g_assert_cmpuint (g_strv_length (found_lines), ==, g_strv_length (expected_lines));
  for (guint i = 0; expected_lines[i] != NULL; i++)
    {
      g_autofree char *expected_fields = dup_fields (expected_lines[i]);
      g_autofree char *found_fields = dup_fields (found_lines[i]);

      n_differences += !g_str_equal (expected_fields, found_fields);
    }

  return n_differences;
}

static void
test_conllu (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_differences = 0;
  guint n_tokens = 0;

  for (guint number = 0; number < N_TEXTS; number++)
    {
      g_autofree char *name = g_strdup_printf ("%u.conllu", number);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "language", "reference", name,
                                                     NULL);
      g_autofree char *text = dup_text (fixture, number);
      g_autoptr (EntenteAnnotation) annotation = annotate (fixture, text);
      g_autofree char *found = entente_annotation_to_conllu (annotation, text);
      g_autofree char *expected = NULL;

      g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
      n_differences += count_differences (found, expected);
      n_tokens += annotation->n_tokens;
    }

  g_test_message ("%u of %u tokens differ", n_differences, n_tokens);
  g_assert_cmpuint (n_differences * TOKENS_PER_DIFFERENCE, <=, n_tokens);
}

static void
add (const char  *name,
     const Path  *path,
     void       (*test) (Fixture       *fixture,
                         gconstpointer  data))
{
  g_test_add (name, Fixture, path, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/reference/words", &exact_path, test_words);
  add ("/reference/pieces", &exact_path, test_pieces);
  add ("/reference/encoder/exact", &exact_path, test_encoder);
  add ("/reference/encoder/coded", &coded_path, test_encoder);
  add ("/reference/heads/exact", &exact_path, test_heads);
  add ("/reference/heads/coded", &coded_path, test_heads);
  add ("/reference/candidates", &exact_path, test_candidates);
  add ("/reference/chains", &exact_path, test_chains);
  add ("/reference/conllu", &coded_path, test_conllu);

  return g_test_run ();
}
