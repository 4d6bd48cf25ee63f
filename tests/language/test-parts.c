/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/annotate.h"
#include "language/conllu.h"

#include <string.h>

/* Long documents, which are read in parts. */

#define N_PARAGRAPHS 100

typedef struct
{
  EntenteModel *model;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = entente_model_dup_path ();

  fixture->model = entente_model_load (path, NULL);
  g_assert_nonnull (fixture->model);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  entente_model_free (fixture->model);
}

/* @separator: what stands between paragraphs; where it is a line break each is
 *   a block
 */
static EntenteDocument *
make_document (guint n_paragraphs,
               char  separator)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  EntenteDocumentParts parts = { .id = "long", .language = "en", .origin = "test:long" };

  for (guint i = 0; i < n_paragraphs; i++)
    {
      EntenteBlock block = { { (guint32) text->len, 0 }, ENTENTE_BLOCK_PARAGRAPH, 0 };

      g_string_append_printf (text, "Minister Ada Lowe opened port number %u in Bergen. \"It "
                              "will serve Norway,\" she said. The Harbour Board (HB) paid %u "
                              "million for it; its head, Otto Brandt, thanked Lowe.", i, i % 7);
      block.span.end = (guint32) text->len;
      g_string_append_c (text, separator);
      if (separator == '\n')
        g_array_append_val (blocks, block);
    }

  if (separator != '\n')
    {
      EntenteBlock block = { { 0, (guint32) text->len }, ENTENTE_BLOCK_PARAGRAPH, 0 };
      g_array_append_val (blocks, block);
    }

  parts.text = text->str;
  parts.length = text->len;
  parts.blocks = (const EntenteBlock *) (gpointer) blocks->data;
  parts.n_blocks = blocks->len;
  return entente_document_new (&parts);
}

/* Its mentions are in chains that go from part to part. */
static char *
dup_annotation (Fixture         *fixture,
                EntenteDocument *document,
                guint            n_processors)
{
  g_autoptr (EntenteWorkers) workers = entente_workers_new (n_processors);
  g_autoptr (EntenteAnnotation) annotation = entente_model_annotate (fixture->model, workers,
                                                                     document, 0, NULL, NULL);

  g_assert_cmpuint (annotation->n_tokens, >, 4000);
  g_assert_cmpuint (annotation->n_chains, <, N_PARAGRAPHS);
  return entente_annotation_to_conllu (annotation, entente_document_get_text (document, NULL));
}

static void
test_threads (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (EntenteDocument) document = make_document (N_PARAGRAPHS, '\n');
  g_autofree char *alone = dup_annotation (fixture, document, 1);
  g_autofree char *helped = dup_annotation (fixture, document, 5);

  g_assert_cmpstr (alone, ==, helped);
}

static void
test_one_block (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (EntenteDocument) document = make_document (N_PARAGRAPHS, ' ');
  g_autofree char *alone = dup_annotation (fixture, document, 1);
  g_autofree char *helped = dup_annotation (fixture, document, 5);
  const char *last = NULL;

  g_assert_cmpstr (alone, ==, helped);
  for (const char *at = alone; at != NULL; at = strstr (at + 1, "\n# text = "))
    last = at;
  g_assert_true (g_str_has_prefix (last, "\n# text = The Harbour Board (HB)"));
}

/* The reading, then the rereadings. */
static GPtrArray *
read_again (Fixture         *fixture,
            EntenteDocument *document,
            guint            n_processors)
{
  g_autoptr (EntenteWorkers) workers = entente_workers_new (n_processors);
  g_autoptr (EntenteAnnotation) annotation = entente_model_annotate (fixture->model, workers,
                                                                     document, 2, NULL, NULL);
  const char *text = entente_document_get_text (document, NULL);
  GPtrArray *readings = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (annotation->n_rereadings, ==, 2);
  g_ptr_array_add (readings, entente_annotation_to_conllu (annotation, text));
  for (guint i = 0; i < annotation->n_rereadings; i++)
    {
      const EntenteAnnotation *again = annotation->rereadings[i];

      g_assert_cmpmem (again->sentences, again->n_sentences * sizeof (EntenteSentence),
                       annotation->sentences, annotation->n_sentences * sizeof (EntenteSentence));
      g_ptr_array_add (readings, entente_annotation_to_conllu (again, text));
    }

  return readings;
}

static void
test_rereadings (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (EntenteDocument) document = make_document (N_PARAGRAPHS / 3, '\n');
  g_autoptr (GPtrArray) alone = read_again (fixture, document, 1);
  g_autoptr (GPtrArray) helped = read_again (fixture, document, 5);

  for (guint i = 0; i < alone->len; i++)
    g_assert_cmpstr (g_ptr_array_index (alone, i), ==, g_ptr_array_index (helped, i));
  g_assert_cmpstr (g_ptr_array_index (alone, 0), !=, g_ptr_array_index (alone, 1));
  g_assert_cmpstr (g_ptr_array_index (alone, 1), !=, g_ptr_array_index (alone, 2));
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (data);

  return NULL;
}

/* Half a second, with patience for a machine that has much else to do. */
static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (EntenteDocument) document = make_document (4000, '\n');
  g_autoptr (EntenteWorkers) workers = entente_workers_new (3);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GThread *canceller = g_thread_new ("cancel", cancel_soon, cancellable);
  gint64 start = g_get_monotonic_time ();

  g_assert_null (entente_model_annotate (fixture->model, workers, document, 0, cancellable,
                                         &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 3 * G_USEC_PER_SEC);

  g_thread_join (canceller);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  EntenteDocumentParts parts = { .id = "none", .language = "en", .origin = "test:none",
                                 .text = "" };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);
  g_autoptr (EntenteWorkers) workers = entente_workers_new (2);
  g_autoptr (EntenteAnnotation) annotation = entente_model_annotate (fixture->model, workers,
                                                                     document, 0, NULL, NULL);

  g_assert_cmpuint (annotation->n_tokens, ==, 0);
  g_assert_cmpuint (annotation->n_sentences, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/language/parts/threads", Fixture, NULL, set_up, test_threads, tear_down);
  g_test_add ("/language/parts/one-block", Fixture, NULL, set_up, test_one_block, tear_down);
  g_test_add ("/language/parts/rereadings", Fixture, NULL, set_up, test_rereadings, tear_down);
  g_test_add ("/language/parts/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  g_test_add ("/language/parts/empty", Fixture, NULL, set_up, test_empty, tear_down);

  return g_test_run ();
}
