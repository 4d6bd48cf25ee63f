/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/language.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

/* Prints how fast text is read. usage: bench-language [FILE]: a text, of which
 * every line is a block; without it, the samples are read.
 */

#define ARTICLE_WORDS 1000
#define ROUNDS 5

/* @n_left: how many documents no thread has taken yet */
typedef struct
{
  EntenteLanguage *language;
  EntenteDocument *document;
  gint n_left;
} Work;

static char *
read_samples (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("ENTENTE_SOURCE_DIR"), "data", "samples",
                                              NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GString *all = g_string_new (NULL);

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      if (g_str_has_suffix (name, ".txt") && g_file_get_contents (path, &text, NULL, NULL))
        g_string_append (all, text);
    }

  return g_string_free (all, FALSE);
}

static EntenteDocument *
make_document (const char *text,
               gsize       length)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  EntenteDocumentParts parts = { .id = "bench", .language = "en", .origin = "bench", .text = text,
                                 .length = length };

  for (gsize start = 0; start < length;)
    {
      const char *line = memchr (text + start, '\n', length - start);
      gsize end = line != NULL ? (gsize) (line - text) : length;
      EntenteBlock block = { { (guint32) start, (guint32) end }, ENTENTE_BLOCK_PARAGRAPH, 0 };

      if (end > start)
        g_array_append_val (blocks, block);
      start = end + 1;
    }

  parts.blocks = (const EntenteBlock *) (gpointer) blocks->data;
  parts.n_blocks = blocks->len;
  return entente_document_new (&parts);
}

/* Returns: (transfer full): as much of the text, again and again, as has so
 * many words between spaces
 */
static char *
repeat_words (const char *text,
              guint       n_words)
{
  GString *article = g_string_new (NULL);
  const char *at = text;

  while (n_words > 0)
    {
      gsize length = strcspn (at, " \n");

      if (length > 0)
        n_words--;
      g_string_append_len (article, at, (gssize) (length + (at[length] != '\0')));
      at += length + (at[length] != '\0');
      if (*at == '\0')
        {
          g_string_append_c (article, '\n');
          at = text;
        }
    }

  return g_string_free (article, FALSE);
}

static double
get_seconds (gint64 since)
{
  return (double) (g_get_monotonic_time () - since) / G_USEC_PER_SEC;
}

static gpointer
read_documents (gpointer data)
{
  Work *work = data;

  while (g_atomic_int_add (&work->n_left, -1) > 0)
    entente_annotation_free (entente_language_annotate (work->language, work->document, NULL,
                                                        NULL));

  return NULL;
}

static double
measure_threads (EntenteLanguage *language,
                 EntenteDocument *document,
                 guint            n_threads,
                 guint            n_documents)
{
  Work work = { language, document, (gint) n_documents };
  g_autofree GThread **threads = g_new (GThread *, n_threads);
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new ("reader", read_documents, &work);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);

  return get_seconds (start);
}

static double
measure_best (EntenteLanguage *language,
              EntenteDocument *document)
{
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < ROUNDS; i++)
    best = MIN (best, measure_threads (language, document, 1, 1));

  return best;
}

static void
print_peak (const char *what)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  printf ("peak memory, %s: %ld MB\n", what, usage.ru_maxrss / 1024);
}

/* Words between spaces, as wc counts them. */
static guint
count_words (const char *text)
{
  guint n_words = 0;

  for (const char *at = text + strspn (text, " \n"); *at != '\0'; at += strspn (at, " \n"))
    {
      n_words++;
      at += strcspn (at, " \n");
    }

  return n_words;
}

int
main (int   argc,
      char *argv[])
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteLanguage) language = entente_language_new (&error);
  double loading = get_seconds (start);
  g_autofree char *text = NULL;
  g_autofree char *article = NULL;
  g_autoptr (EntenteDocument) document = NULL;
  guint n_words;

  if (language == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  if (argc > 1 && !g_file_get_contents (argv[1], &text, NULL, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  article = text != NULL ? g_steal_pointer (&text) : NULL;
  if (article == NULL)
    {
      text = read_samples ();
      article = repeat_words (text, ARTICLE_WORDS);
    }
  document = make_document (article, strlen (article));
  n_words = count_words (article);

  printf ("words: %u\nload: %.0f ms\n", n_words, loading * 1e3);
  printf ("first reading: %.0f ms\n", measure_threads (language, document, 1, 1) * 1e3);
  print_peak ("one text");
  if (n_words > 10 * ARTICLE_WORDS)
    return EXIT_SUCCESS;

  printf ("reading: %.0f ms\n", measure_best (language, document) * 1e3);
  for (guint n_threads = 1; n_threads <= 2; n_threads++)
    printf ("%u threads: %.0f words a second\n", n_threads,
            20.0 * n_words / measure_threads (language, document, n_threads, 20));

  return EXIT_SUCCESS;
}
