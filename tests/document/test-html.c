/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "dump.h"

static const char * const pages[] = { "news-page", "old-page", "unmarked-page" };

/* Title, date and language before the blocks. */
static char *
dump_page (EntenteDocument *document)
{
  g_autofree char *blocks = dump_blocks (document);
  const char *date = entente_document_get_date (document);
  const char *language = entente_document_get_language (document);

  return g_strdup_printf ("%s\n%s\n%s\n%s\n",
                          entente_document_get_title (document),
                          date != NULL ? date : "no date",
                          language != NULL ? language : "no language",
                          blocks);
}

static char *
read_fixture (const char *page,
              const char *suffix,
              gsize      *length)
{
  g_autofree char *name = g_strconcat (page, suffix, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "document", "fixtures", name, NULL);
  g_autoptr(GError) error = NULL;
  char *content;

  g_file_get_contents (path, &content, length, &error);
  g_assert_no_error (error);

  return content;
}

static void
test_page (gconstpointer data)
{
  gsize length;
  g_autofree char *page = read_fixture (data, ".html", &length);
  g_autofree char *expected = read_fixture (data, ".expected", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteDocument) document = import_string ("page.html", page, (gssize) length, &error);
  g_autofree char *dump = NULL;

  g_assert_no_error (error);
  dump = dump_page (document);
  g_assert_cmpstr (dump, ==, expected);
}

typedef struct
{
  const char *name;
  const char *file;
  const char *page;
  const char *blocks;
} Case;

static const Case cases[] = {
  { "fragment", "note.html", "<p>Ministers <b>met</b>.<p>They\n agreed.",
    "paragraph Ministers met.\nparagraph They agreed." },
  { "content-before-suffix", "note.txt", "\n<!-- saved --><!DOCTYPE "
    "html><title>Note</title><p>Ministers met.",
    "title Note\nparagraph Ministers met." },
  { "text-under-wrong-name", "note.html", "Quay reopens\n\nMinisters met; 1 < 2.\n",
    "title Quay reopens\nparagraph Ministers met; 1 < 2." },
  { "xhtml", "note", "<?xml version=\"1.0\"?>\n<html "
    "xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Met.</p></body></html>",
    "paragraph Met." },
  { "utf-16", "note", "\xFF\xFE<\0h\0t\0m\0l\0>\0M\0e\0t\0\xEB\0.\0",
    "paragraph Metë." },
  { "wrong-declaration", "note", "<html><meta charset=iso-8859-1><p>Zoë met Łódź.",
    "paragraph Zoë met Łódź." },
  { "hidden", "note", "<html><p>Met.<p hidden>One.<p style='display: none'>Two.<p "
    "aria-hidden=true>Three.",
    "paragraph Met." },
  { "invisible", "note", "<html><p>Har&shy;bour auth\xE2\x80\x8Bority\xC2\xA0met.",
    "paragraph Harbour authority met." },
  { "footnote", "note", "<html><p>Met on 20 m<sup>2</sup>,<sup><a href='#1'>[1]</a></sup> agreed.",
    "paragraph Met on 20 m2, agreed." },
  { "table", "note", "<html><table><tr><th>Who<th>Where<tr><td>Korhonen<td>Vantaa</table>",
    "cell Who\ncell Where\ncell Korhonen\ncell Vantaa" },
  { "preformatted", "note", "<html><pre>Ministers met\nin Vantaa.\n\nThey agreed.</pre>",
    "paragraph Ministers met in Vantaa.\nparagraph They agreed." },
  { "no-external-entity", "note",
    "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><p>Met &x; again.",
    "paragraph Met &x; again." },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  gboolean is_utf16 = g_str_has_prefix (test->page, "\xFF\xFE");
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteDocument) document = NULL;
  g_autofree char *dump = NULL;

  document = import_string (test->file, test->page, is_utf16 ? 24 : -1, &error);
  g_assert_no_error (error);
  dump = dump_blocks (document);
  g_assert_cmpstr (dump, ==, test->blocks);
}

/* Pages on which libxml2 alone would spend minutes or gigabytes. */
static void
test_excessive (void)
{
  g_autoptr(GString) attributes = g_string_new ("<html><p ");
  g_autoptr(GString) nesting = g_string_new ("<html>");
  g_autoptr(GString) tags = g_string_new ("<html>");
  GString *pages_of_excess[] = { attributes, nesting, tags };

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (attributes, "a%u ", i);
  for (guint i = 0; i < 200000; i++)
    g_string_append (nesting, "<div>");
  for (guint i = 0; i < 600000; i++)
    g_string_append (tags, "<b>x</b>");

  for (guint i = 0; i < G_N_ELEMENTS (pages_of_excess); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_timer_start ();
      g_assert_null (import_string ("page.html", pages_of_excess[i]->str, -1, &error));
      g_assert_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_TOO_LARGE);
      g_assert_cmpfloat (g_test_timer_elapsed (), <, 5);
    }
}

/* Deeper than the tree may be, but not beyond reason: all words are kept. */
static void
test_deep (void)
{
  g_autoptr(GString) page = g_string_new ("<html>");
  g_autoptr(EntenteDocument) document = NULL;
  g_autofree char *dump = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (page, "<font>");
  g_string_append (page, "Ministers <b>met</b> here.");

  document = import_string ("page.html", page->str, -1, NULL);
  dump = dump_blocks (document);
  g_assert_cmpstr (dump, ==, "paragraph Ministers met here.");
}

static void
test_cancelled (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("<html><p>Met.", 13);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (entente_importer_html.import (bytes, "id", "file:///id", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *path = g_strconcat ("/document/html/page/", pages[i], NULL);

      g_test_add_data_func (path, pages[i], test_page);
    }

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/document/html/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  g_test_add_func ("/document/html/excessive", test_excessive);
  g_test_add_func ("/document/html/deep", test_deep);
  g_test_add_func ("/document/html/cancelled", test_cancelled);

  return g_test_run ();
}
