/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/address.h"
#include "language/conllu.h"
#include "language/language.h"

#include <string.h>

/* Runs the cases of tokens.txt and sentences.txt. */

static EntenteDocument *
make_document (const char         *text,
               const EntenteBlock *blocks,
               guint               n_blocks)
{
  EntenteDocumentParts parts = { .id = "case", .language = "en", .origin = "test:case",
                                 .text = text,
                                 .length = strlen (text), .blocks = blocks, .n_blocks = n_blocks };

  return entente_document_new (&parts);
}

static EntenteAnnotation *
annotate (EntenteDocument *document)
{
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);

  return entente_language_annotate (language, document, NULL, NULL);
}

static void
add_piece (GString     *all,
           const char  *text,
           EntenteSpan  span,
           const char  *separator)
{
  if (all->len > 0)
    g_string_append (all, separator);
  g_string_append_len (all, text + span.start, entente_span_length (span));
}

static char *
dup_tokens (const char              *text,
            const EntenteAnnotation *annotation)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < annotation->n_tokens; i++)
    add_piece (all, text, annotation->tokens[i].span, " ");

  return g_string_free (all, FALSE);
}

static char *
dup_sentences (const char              *text,
               const EntenteAnnotation *annotation)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < annotation->n_sentences; i++)
    add_piece (all, text, annotation->sentences[i].span, " ¦ ");

  return g_string_free (all, FALSE);
}

typedef char *(*DupFunc) (const char              *text,
                          const EntenteAnnotation *annotation);

/* @n_right: cases whose outcome is as expected */
typedef struct
{
  DupFunc dup_found;
  guint n_cases;
  guint n_right;
} Corpus;

static void
run_case (Corpus *self,
          char   *line)
{
  char *arrow = strstr (line, "=>");
  char *expected = NULL;
  EntenteBlock block = { { 0 }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteAnnotation) annotation = NULL;
  g_autofree char *found = NULL;

  g_assert_nonnull (arrow);
  *arrow = '\0';
  expected = g_strstrip (arrow + strlen ("=>"));
  g_strstrip (line);

  block.span.end = (guint32) strlen (line);
  document = make_document (line, &block, 1);
  annotation = annotate (document);
  found = self->dup_found (line, annotation);

  self->n_cases++;
  self->n_right += g_str_equal (found, expected);
  if (!g_str_equal (found, expected))
    g_test_message ("found: %s, expected: %s", found, expected);
}

static void
run_file (Corpus     *self,
          const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "language", name, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0' && *lines[i] != '#')
        run_case (self, lines[i]);
    }

  g_assert_cmpuint (self->n_cases, >, 10);
}

static void
test_tokens (void)
{
  Corpus corpus = { .dup_found = dup_tokens };

  run_file (&corpus, "tokens.txt");
  g_assert_cmpuint (corpus.n_right, ==, corpus.n_cases);
}

/* Where sentences end is learned, all but what the marks make certain: another
 * model may be wrong about a line out of context.
 */
static void
test_sentences (void)
{
  Corpus corpus = { .dup_found = dup_sentences };

  run_file (&corpus, "sentences.txt");
  g_assert_cmpuint (corpus.n_right * 10, >=, corpus.n_cases * 9);
}

static void
test_blocks (void)
{
  const char *text = "A headline\nIt has a text. And more";
  const EntenteBlock blocks[] = {
    { { 0, 10 }, ENTENTE_BLOCK_TITLE, 0 },
    { { 11, 34 }, ENTENTE_BLOCK_PARAGRAPH, 0 },
  };
  g_autoptr (EntenteDocument) document = make_document (text, blocks, G_N_ELEMENTS (blocks));
  g_autoptr (EntenteAnnotation) annotation = annotate (document);
  g_autofree char *found = dup_sentences (text, annotation);

  g_assert_cmpstr (found, ==, "A headline ¦ It has a text. ¦ And more");
  g_assert_cmpuint (annotation->sentences[0].block, ==, 0);
  g_assert_cmpuint (annotation->sentences[2].block, ==, 1);
}

static void
test_addresses (void)
{
  const char *text = "Write to Norway@example.org or www.oslo.example, read Report.pdf, and meet "
                     "Ada Lowe.";
  const EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  g_autoptr (EntenteDocument) document = make_document (text, &block, 1);
  g_autoptr (EntenteAnnotation) annotation = annotate (document);

  g_assert_true (entente_address_is ("norway@example.org"));
  g_assert_true (entente_address_is ("https://example.org"));
  g_assert_true (entente_address_is ("oslo.gov"));
  g_assert_false (entente_address_is ("u.s."));
  g_assert_false (entente_address_is ("@norway"));
  g_assert_false (entente_address_is ("org"));

  g_assert_cmpuint (annotation->n_names, >, 0);
  for (guint i = 0; i < annotation->n_names; i++)
    {
      const EntenteToken *first = &annotation->tokens[annotation->names[i].first];

      g_assert_false (strchr ("NwR", text[first->span.start]) != NULL);
    }
}

static void
test_without_stops (void)
{
  GString *text = g_string_new (NULL);
  EntenteBlock block = { { 0 }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteAnnotation) annotation = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "word ");

  block.span.end = (guint32) text->len - 1;
  words = g_string_free (text, FALSE);
  document = make_document (words, &block, 1);
  annotation = annotate (document);

  g_assert_cmpuint (annotation->n_tokens, ==, 5000);
  for (guint i = 0; i < annotation->n_sentences; i++)
    g_assert_cmpuint (annotation->sentences[i].end - annotation->sentences[i].first, <=, 400);
}

static void
test_rest (void)
{
  const char *text = "Ada Lowe met Otto Brandt in Bergen. He thanked her.";
  const EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);
  g_autoptr (EntenteDocument) document = make_document (text, &block, 1);
  char *outcomes[2] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    {
      g_autoptr (EntenteAnnotation) annotation = entente_language_annotate (language, document,
                                                                            NULL, NULL);

      outcomes[i] = entente_annotation_to_conllu (annotation, text);
      entente_language_rest (language);
    }

  g_assert_cmpstr (outcomes[0], ==, outcomes[1]);
  g_free (outcomes[0]);
  g_free (outcomes[1]);
}

static void
test_cancel (void)
{
  const char *text = "Some text.";
  const EntenteBlock block = { { 0, 10 }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);
  g_autoptr (EntenteDocument) document = make_document (text, &block, 1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);

  g_assert_null (entente_language_annotate (language, document, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/tokens", test_tokens);
  g_test_add_func ("/language/sentences", test_sentences);
  g_test_add_func ("/language/blocks", test_blocks);
  g_test_add_func ("/language/addresses", test_addresses);
  g_test_add_func ("/language/without-stops", test_without_stops);
  g_test_add_func ("/language/rest", test_rest);
  g_test_add_func ("/language/cancel", test_cancel);

  return g_test_run ();
}
