/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "dump.h"

typedef struct
{
  const char *name;
  const char *source;
  const char *title;
  const char *date;
  const char *blocks;
} Case;

static const Case cases[] = {
  { "headings",
    "# The quay *reopens*\n\nMinisters met\nin Vantaa.\n\nNext steps\n----------\n\nThey meet "
    "again.\n",
    "The quay reopens", NULL,
    "title The quay reopens\nparagraph Ministers met in Vantaa.\n"
    "heading Next steps\nparagraph They meet again." },
  { "front-matter",
    "---\ntitle: \"The quay: open again\"\ndate: 2024-05-29 08:00\ntags: [ports]\n---\n\n"
    "Ministers met.\n",
    "The quay: open again", "2024-05-29",
    "title The quay: open again\nparagraph Ministers met." },
  { "front-matter-and-heading",
    "---\ntitle: The quay\n---\n# The quay\nMinisters met.\n",
    "The quay", NULL, "title The quay\nparagraph Ministers met." },
  { "rule-without-end",
    "---\ntitle: The quay\n\nMinisters met.\n",
    "title: The quay", NULL, "paragraph title: The quay\nparagraph Ministers met." },
  { "lists-and-quotations",
    "Agreed:\n\n- one\n- two\n\n  still two\n\n1. three\n   - four\n\n> She said: it is open.\n",
    "Agreed:", NULL,
    "paragraph Agreed:\nitem one\nitem two\nitem still two\nitem three\nitem four\n"
    "quotation She said: it is open." },
  { "table",
    "| Who | Where |\n|---|---|\n| Korhonen | Vantaa |\n",
    "Who", NULL, "cell Who\ncell Where\ncell Korhonen\ncell Vantaa" },
  { "links-images-entities",
    "See [the *treaty*](https://example.org/a_b) ![a photo](p.png) &amp; M&uuml;ller&#39;s "
    "&nosuch; A\\*B\n",
    "See the treaty & Müller's &nosuch; A*B", NULL,
    "paragraph See the treaty & Müller's &nosuch; A*B" },
  { "code-and-tags",
    "One.\n\n```c\nint main;\n```\n\n<div class=\"x\">\n<p>Two <b>bold</b>.</p><p>Three.</p>\n"
    "</div>\n\nFour<br>five.\n",
    "One.", NULL, "paragraph One.\nparagraph Two bold. Three.\nparagraph Four five." },
  { "indented",
    "One.\n\n    The paragraph is indented.\n",
    "One.", NULL, "paragraph One.\nparagraph The paragraph is indented." },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteDocument) document = import_string ("quay.md", test->source, -1, &error);
  g_autofree char *dump = NULL;

  g_assert_no_error (error);
  dump = dump_blocks (document);
  g_assert_cmpstr (dump, ==, test->blocks);
  g_assert_cmpstr (entente_document_get_title (document), ==, test->title);
  g_assert_cmpstr (entente_document_get_date (document), ==, test->date);
}

static void
test_text (void)
{
  g_autoptr(EntenteDocument) document =
    import_string ("quay.md", "# A\nB  \nC\n* d\n* e\n\nF\n", -1, NULL);

  g_assert_cmpstr (entente_document_get_text (document, NULL), ==, "A\n\nB C\n\nd\ne\n\nF");
}

static void
test_empty (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (import_string ("quay.md", "---\n\n![](a.png)\n", -1, &error));
  g_assert_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_EMPTY);
}

/* A table with many columns and short rows: each row is filled up. */
static void
test_unfolding_table (void)
{
  g_autoptr(GString) source = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (source, "|a");
  g_string_append_c (source, '\n');
  for (guint i = 0; i < 2000; i++)
    g_string_append (source, "|---");
  g_string_append_c (source, '\n');
  for (guint i = 0; i < 2000; i++)
    g_string_append (source, "|b\n");

  g_assert_null (import_string ("table.md", source->str, -1, &error));
  g_assert_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_TOO_LARGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/document/markdown/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  g_test_add_func ("/document/markdown/text", test_text);
  g_test_add_func ("/document/markdown/empty", test_empty);
  g_test_add_func ("/document/markdown/unfolding-table", test_unfolding_table);

  return g_test_run ();
}
