/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/shown-text.h"

#include <gtk/gtk.h>

#define LONGEST_LINE 8192

/* Goes through the text by character, there and back. GtkTextBuffer has no
 * place within a "\r\n".
 */
static void
assert_offsets (const char *text)
{
  g_autoptr(EntenteShownText) shown = entente_shown_text_new (text, strlen (text));
  g_autoptr(GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  const char *shown_text;
  gsize length;

  shown_text = entente_shown_text_get_text (shown, &length);
  gtk_text_buffer_set_text (buffer, shown_text, (int) length);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      guint32 offset = (guint32) (at - text);
      GtkTextIter iter;
      int line;
      int index;

      if (at > text && at[-1] == '\r' && at[0] == '\n')
        continue;

      entente_shown_text_locate (shown, offset, &line, &index);
      gtk_text_buffer_get_iter_at_line_index (buffer, &iter, line, index);
      g_assert_cmpuint (gtk_text_iter_get_char (&iter), ==, g_utf8_get_char (at));
      g_assert_cmpuint (entente_shown_text_get_offset (shown, gtk_text_iter_get_line (&iter),
                                                       gtk_text_iter_get_line_index (&iter)),
                        ==, offset);
    }
}

static void
assert_lines_are_short (const char *text)
{
  g_autoptr(EntenteShownText) shown = entente_shown_text_new (text, strlen (text));
  g_auto(GStrv) lines = NULL;
  gsize length;

  lines = g_strsplit (entente_shown_text_get_text (shown, &length), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, LONGEST_LINE);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    }
}

static char *
dup_repeated (const char *words,
              guint       n_times)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_times; i++)
    g_string_append (text, words);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_empty (void)
{
  g_autoptr(EntenteShownText) shown = entente_shown_text_new ("", 0);
  int line;
  int index;
  gsize length;

  g_assert_cmpstr (entente_shown_text_get_text (shown, &length), ==, "");
  entente_shown_text_locate (shown, 0, &line, &index);
  g_assert_cmpint (line, ==, 0);
  g_assert_cmpint (index, ==, 0);
}

static void
test_line_ends (void)
{
  assert_offsets ("one\ntwo\r\nthree\rfour\n\nfive\342\200\251six\n");
}

static void
test_multi_byte (void)
{
  assert_offsets ("Fjære – “naïve” 東京 🙂 e\314\201nd\nÉtat");
}

static void
test_long_paragraph (void)
{
  g_autofree char *text = dup_repeated ("das Ministerium für Äußeres erklärte ", 1000);

  assert_offsets (text);
  assert_lines_are_short (text);
}

static void
test_long_word (void)
{
  g_autofree char *text = dup_repeated ("東", 9000);

  assert_offsets (text);
  assert_lines_are_short (text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shown-text/empty", test_empty);
  g_test_add_func ("/shown-text/line-ends", test_line_ends);
  g_test_add_func ("/shown-text/multi-byte", test_multi_byte);
  g_test_add_func ("/shown-text/long-paragraph", test_long_paragraph);
  g_test_add_func ("/shown-text/long-word", test_long_word);

  return g_test_run ();
}
