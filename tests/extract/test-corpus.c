/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extract.h"
#include "language/language.h"

/* Runs the cases of tests/corpus: each sentence must yield the relations that
 * stand behind it, and no others.
 */

#define KNOWN_FAILURES "known-failures.txt"

/* @known: whether the cases are known to fail */
typedef struct
{
  EntenteLanguage *language;
  guint n_right;
  guint n_cases;
  gboolean known;
} Corpus;

static EntenteFindings *
read_sentence (EntenteLanguage *language,
               const char      *sentence)
{
  EntenteBlock block = { { 0, (guint32) strlen (sentence) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = { .id = "case", .language = "en", .origin = "test:case",
                                 .text = sentence,
                                 .length = strlen (sentence), .blocks = &block, .n_blocks = 1 };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);
  g_autoptr (EntenteAnnotation) annotation = entente_language_annotate (language, document, NULL,
                                                                        NULL);

  return entente_extract_findings (document, annotation, NULL, NULL);
}

static const char *
get_name (const EntenteFindings *findings,
          guint                  actor)
{
  return ((const EntenteFoundActor *) g_ptr_array_index (findings->actors, actor))->name;
}

/* Both sides of a symmetric relation in alphabetical order, as the cases may
 * name them either way.
 */
static char *
dup_case (const char *source,
          const char *label,
          const char *target,
          const char *rest,
          gboolean    symmetric)
{
  gboolean turn = symmetric && strcmp (source, target) > 0;

  return g_strjoin (" | ", turn ? target : source, label, turn ? source : target, rest, NULL);
}

static char *
dup_found (const EntenteFindings      *findings,
           const EntenteFoundRelation *relation)
{
  const EntenteFoundQuote *quote = &g_array_index (relation->quotes, EntenteFoundQuote, 0);
  EntenteFirmness firmness = entente_found_relation_get_firmness (relation);
  GString *rest = g_string_new (entente_category_get_name (relation->category));

  if (firmness != ENTENTE_FIRMNESS_ASSERTED)
    g_string_append_printf (rest, " %s", entente_firmness_get_name (firmness));
  if (quote->speaker >= 0)
    g_string_append_printf (rest, " by %s", get_name (findings, (guint) quote->speaker));

  g_autofree char *text = g_string_free (rest, FALSE);
  return dup_case (get_name (findings, relation->source), relation->label,
                   get_name (findings, relation->target), text, relation->symmetric);
}

static gboolean
is_symmetric (const EntenteFindings *findings,
              const char            *label)
{
  for (guint i = 0; i < findings->relations->len; i++)
    {
      const EntenteFoundRelation *relation = g_ptr_array_index (findings->relations, i);

      if (relation->symmetric && g_str_equal (relation->label, label))
        return TRUE;
    }

  return FALSE;
}

static GHashTable *
collect_expected (const EntenteFindings *findings,
                  const char            *expected)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) relations = g_strsplit (expected, ";", -1);

  for (guint i = 0; relations[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (relations[i], "|", -1);

      if (g_strv_length (fields) != 4)
        {
          g_assert_cmpstr (g_strstrip (relations[i]), ==, "");
          continue;
        }

      for (guint j = 0; j < 4; j++)
        g_strstrip (fields[j]);
      g_hash_table_add (set,
                        dup_case (fields[0], fields[1], fields[2], fields[3],
                                  is_symmetric (findings, fields[1])));
    }

  return set;
}

static gboolean
is_right (Corpus     *self,
          const char *sentence,
          const char *expected)
{
  g_autoptr (EntenteFindings) findings = read_sentence (self->language, sentence);
  g_autoptr (GHashTable) set = collect_expected (findings, expected);
  gboolean right = g_hash_table_size (set) == findings->relations->len;

  for (guint i = 0; i < findings->relations->len; i++)
    {
      g_autofree char *found = dup_found (findings, g_ptr_array_index (findings->relations, i));

      right = g_hash_table_contains (set, found) && right;
      if (!self->known)
        g_test_message ("found: %s", found);
    }

  return right;
}

static void
run_case (Corpus *self,
          char   *line)
{
  char *arrow = strstr (line, "=>");
  gboolean right = FALSE;

  g_assert_nonnull (arrow);
  *arrow = '\0';
  g_strstrip (line);

  right = is_right (self, line, arrow + strlen ("=>"));
  self->n_cases++;
  self->n_right += right;

  if (right == self->known)
    g_test_message ("%s: %s =>%s", right ? "right by now, move it to its file" : "wrong",
                    line, arrow + strlen ("=>"));
}

static void
run_file (Corpus     *self,
          const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "corpus", name, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0' && *lines[i] != '#')
        run_case (self, lines[i]);
    }
}

static void
test_corpus (gconstpointer name)
{
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);
  Corpus corpus = { .language = language };

  run_file (&corpus, name);

  g_assert_cmpuint (corpus.n_cases, >, 0);
  g_assert_cmpuint (corpus.n_right, ==, corpus.n_cases);
}

static void
test_known_failures (void)
{
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);
  Corpus corpus = { .language = language, .known = TRUE };

  run_file (&corpus, KNOWN_FAILURES);

  g_assert_cmpuint (corpus.n_right, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) files = NULL;
  const char *name = NULL;

  g_test_init (&argc, &argv, NULL);

  folder = g_test_build_filename (G_TEST_DIST, "corpus", NULL);
  files = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (files);

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_strconcat ("/extract/corpus/", name, NULL);

      if (!g_str_equal (name, KNOWN_FAILURES))
        g_test_add_data_func_full (path, g_strdup (name), test_corpus, g_free);
    }

  g_test_add_func ("/extract/corpus/known-failures", test_known_failures);

  return g_test_run ();
}
