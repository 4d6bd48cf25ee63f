/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/importer.h"

#include <string.h>

typedef struct
{
  const char *file;
  const char *content;
  const char *importer;
} Case;

static const Case cases[] = {
  { "note.txt", "Ministers met.", "plain text" },
  { "NOTE.MD", "Ministers met.", "Markdown" },
  { "note.html", "<p>Ministers met.", "HTML" },
  { "note", "Ministers met.", "plain text" },
  { NULL, "Ministers met.", "plain text" },
  { "note.log", "Ministers met.", "plain text" },
  { "note.md", "<!doctype html><p>Ministers met.", "HTML" },
  { NULL, "\xEF\xBB\xBF <HTML LANG=en>", "HTML" },
  { "note.txt", "<htmlish> is no tag", "plain text" },
  { "note.txt", "%PDF-1.7", NULL },
  { "note.html", "<?xml version=\"1.0\"?><rss/>", NULL },
  { "note.xhtml", "<?xml version=\"1.0\"?><!-- x --><html/>", "HTML" },
};

static void
test_choice (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const EntenteImporter *importer =
        entente_importer_for_content (cases[i].file, (const guint8 *) cases[i].content,
                                      strlen (cases[i].content));

      g_test_message ("%s: %s", cases[i].file, cases[i].content);
      g_assert_cmpstr (importer != NULL ? importer->name : NULL, ==, cases[i].importer);
    }
}

static void
test_suffixes (void)
{
  g_auto(GStrv) suffixes = entente_importer_dup_suffixes ();

  g_assert_true (g_strv_contains ((const char * const *) suffixes, ".txt"));
  g_assert_true (g_strv_contains ((const char * const *) suffixes, ".md"));
  g_assert_true (g_strv_contains ((const char * const *) suffixes, ".html"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/importer/choice", test_choice);
  g_test_add_func ("/document/importer/suffixes", test_suffixes);

  return g_test_run ();
}
