/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/document.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("entente-load-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  for (name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_no_errno (g_remove (path));
    }

  g_assert_no_errno (g_rmdir (fixture->folder));
  g_free (fixture->folder);
}

static EntenteDocument *
load (Fixture     *fixture,
      const char  *name,
      GError     **error)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  return entente_document_load (file, NULL, error);
}

static char *
save (Fixture    *fixture,
      const char *name,
      const char *content,
      gssize      length)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, content, length, NULL));

  return path;
}

/* Asserts that loading fails with a sentence that holds @words. */
static void
assert_refused (Fixture    *fixture,
                const char *name,
                int         code,
                const char *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (load (fixture, name, &error));
  g_assert_error (error, ENTENTE_DOCUMENT_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char text[] = "Ministers meet\r\n\r\nPublished 12 May 2024\r\n\r\n"
                             "The two of them met for the first time in the port of Vantaa.\r\n";
  g_autofree char *path = save (fixture, "wire.2024.txt", text, -1);
  g_autofree char *origin = g_filename_to_uri (path, NULL, NULL);
  g_autofree char *hash = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteDocument) document = load (fixture, "wire.2024.txt", &error);
  const char *read;
  gsize length;

  g_assert_no_error (error);
  read = entente_document_get_text (document, &length);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, read, (gssize) length);

  g_assert_cmpstr (entente_document_get_id (document), ==, "wire.2024");
  g_assert_cmpstr (entente_document_get_title (document), ==, "Ministers meet");
  g_assert_cmpstr (entente_document_get_date (document), ==, "2024-05-12");
  g_assert_cmpstr (entente_document_get_language (document), ==, "en");
  g_assert_cmpstr (entente_document_get_origin (document), ==, origin);
  g_assert_cmpstr (entente_document_get_hash (document), ==, hash);
  g_assert_null (strchr (read, '\r'));
  g_assert_cmpuint (length, ==, strlen (read));

  g_clear_object (&document);
}

static void
test_date_of_file (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = save (fixture, "undated", "The ministers met.\n", -1);
  g_autoptr(GDateTime) changed = g_date_time_new_utc (1999, 7, 5, 12, 0, 0);
  struct timespec times[2] = { 0 };
  g_autoptr(EntenteDocument) document = NULL;

  times[0].tv_sec = times[1].tv_sec = g_date_time_to_unix (changed);
  g_assert_no_errno (utimensat (AT_FDCWD, path, times, 0));

  document = load (fixture, "undated", NULL);
  g_assert_null (entente_document_get_date (document));
  g_assert_cmpstr (entente_document_get_file_date (document), ==, "1999-07-05");
}

static void
test_long_title (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *path = NULL;
  g_autoptr(EntenteDocument) document = NULL;
  const char *title;

  for (guint i = 0; i < 100; i++)
    g_string_append (words, "Überraschung ");
  path = save (fixture, "long.txt", words->str, -1);

  document = load (fixture, "long.txt", NULL);
  title = entente_document_get_title (document);
  g_assert_true (g_str_has_prefix (title, "Überraschung Überraschung"));
  g_assert_true (g_str_has_suffix (title, "Überraschung…"));
  g_assert_cmpuint (strlen (title), <, 180);
}

static void
test_ten_megabytes (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char line[] = "The ministers met on the quay, and they agreed to meet again.\n";
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *path = NULL;
  g_autoptr(EntenteDocument) document = NULL;
  gsize length;
  double seconds;

  while (text->len < 10 * 1000 * 1000)
    g_string_append (text, line);
  path = save (fixture, "large.txt", text->str, (gssize) text->len);

  g_test_timer_start ();
  document = load (fixture, "large.txt", NULL);
  seconds = g_test_timer_elapsed ();

  g_assert_cmpstr (entente_document_get_text (document, &length), ==, text->str);
  g_test_minimized_result (seconds, "10 MB of text loaded in %.3f s", seconds);
}

typedef struct
{
  const char *name;
  const char *content;
  gsize length;
  int code;
  const char *words;
} Refused;

#define REFUSED(name, content, code, words) \
  { name, content, sizeof (content) - 1, ENTENTE_DOCUMENT_ERROR_ ## code, words }

static const Refused refused[] = {
  REFUSED ("empty.txt", "", EMPTY, "empty"),
  REFUSED ("blank.txt", " \n\n\t\n", EMPTY, "no text"),
  REFUSED ("mark.txt", "\xEF\xBB\xBF", EMPTY, "no text"),
  REFUSED ("rules.html", "<html><hr>* * *", EMPTY, "no text"),
  REFUSED ("binary.txt", "a\0\1\2\3\4b", UNSUPPORTED, "binary"),
  REFUSED ("binary.html", "<html>\0\1\2\3\4b", UNSUPPORTED, "binary"),
  REFUSED ("report.txt", "%PDF-1.4\n", UNSUPPORTED, "a PDF file"),
  REFUSED ("letter.docx",
           "PK\3\4\24\0\6\0\10\0\0\0!\0\1\1\1\1\1\1\1\1\1\1\1\1\23\0\10\2[Content_Types].xml",
           UNSUPPORTED, "Word"),
  REFUSED ("map.png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR", UNSUPPORTED, "a PNG image"),
};

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      const Refused *test = &refused[i];

      g_test_message ("%s", test->name);
      g_free (save (fixture, test->name, test->content, (gssize) test->length));
      assert_refused (fixture, test->name, test->code, test->words);
    }

  assert_refused (fixture, "missing.txt", ENTENTE_DOCUMENT_ERROR_UNREADABLE, "no such file");
  assert_refused (fixture, "", ENTENTE_DOCUMENT_ERROR_UNREADABLE, "folder");
}

static void
test_pipe_and_device (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe.txt", NULL);
  g_autofree char *zero = g_build_filename (fixture->folder, "zero.txt", NULL);

  g_assert_no_errno (mkfifo (pipe, 0600));
  g_assert_no_errno (symlink ("/dev/zero", zero));

  assert_refused (fixture, "pipe.txt", ENTENTE_DOCUMENT_ERROR_UNREADABLE, "pipe");
  assert_refused (fixture, "zero.txt", ENTENTE_DOCUMENT_ERROR_UNREADABLE, "device");
}

static void
test_not_allowed (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = save (fixture, "secret.txt", "The ministers met.", -1);
  gboolean is_root = geteuid () == 0;

  g_assert_no_errno (g_chmod (path, 0));
  g_assert_no_errno (g_chmod (fixture->folder, 0755));

  if (is_root)
    g_assert_no_errno (seteuid (65534));
  assert_refused (fixture, "secret.txt", ENTENTE_DOCUMENT_ERROR_UNREADABLE, "not allowed");
  if (is_root)
    g_assert_no_errno (seteuid (0));
}

static void
test_too_large (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = save (fixture, "sparse.txt", "a", 1);

  g_assert_no_errno (truncate (path, (off_t) 65 * 1024 * 1024));
  assert_refused (fixture, "sparse.txt", ENTENTE_DOCUMENT_ERROR_TOO_LARGE, "64 MiB");
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = save (fixture, "plain.txt", "The ministers met.", -1);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (entente_document_load (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(path, function) \
  g_test_add ("/document/load/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("properties", test_properties);
  ADD ("date-of-file", test_date_of_file);
  ADD ("long-title", test_long_title);
  ADD ("ten-megabytes", test_ten_megabytes);
  ADD ("refused", test_refused);
  ADD ("pipe-and-device", test_pipe_and_device);
  ADD ("not-allowed", test_not_allowed);
  ADD ("too-large", test_too_large);
  ADD ("cancelled", test_cancelled);

  return g_test_run ();
}
