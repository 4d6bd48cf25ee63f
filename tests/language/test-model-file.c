/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/language.h"
#include "language/nn/model-file.h"

#include <glib/gstdio.h>
#include <string.h>

/* What becomes of a model file that is not as it was written. */

typedef struct
{
  char *path;
  char *data;
  gsize size;
} Fixture;

/* A small file with one tensor, [2][3] 32-bit integers, made by hand. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const gint32 numbers[] = { 1, 2, 3, 4, 5, 6 };
  guint32 *words;

  fixture->path = g_build_filename (g_get_tmp_dir (), "entente-test-XXXXXX", NULL);
  g_close (g_mkstemp (fixture->path), NULL);
  fixture->size = 64 + 96 + 32 + 64;
  fixture->data = g_malloc0 (fixture->size);

  words = (guint32 *) (gpointer) (fixture->data + 64 + 48);
  strcpy (fixture->data + 64, "numbers");
  words[0] = 4;
  words[1] = 2;
  words[2] = 2;
  words[3] = 3;
  words[4] = words[5] = 1;
  words[6] = 192;
  words[8] = sizeof numbers;
  memcpy (fixture->data + 192, numbers, sizeof numbers);

  memcpy (fixture->data, "ENTMODEL", 8);
  words = (guint32 *) (gpointer) fixture->data;
  words[2] = 1;
  words[3] = 1;
  words[4] = (guint32) fixture->size;
  words[6] = 64;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_remove (fixture->path);
  g_free (fixture->path);
  g_free (fixture->data);
}

static void
sum_up (Fixture *fixture)
{
  guint64 sum = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (gsize i = 64; i < fixture->size; i += 8)
    {
      guint64 word;

      memcpy (&word, fixture->data + i, 8);
      sum = (sum ^ word) * G_GUINT64_CONSTANT (0x100000001b3);
    }
  memcpy (fixture->data + 32, &sum, 8);
}

static EntenteModelFile *
open_file (Fixture  *fixture,
           gsize     size,
           GError  **error)
{
  g_assert_true (g_file_set_contents (fixture->path, fixture->data, (gssize) size, NULL));

  return entente_model_file_open (fixture->path, error);
}

static void
assert_refused (Fixture           *fixture,
                gsize              size,
                EntenteModelError  code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (open_file (fixture, size, &error));
  g_assert_error (error, ENTENTE_MODEL_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (EntenteModelFile) file = NULL;
  g_autoptr (GError) error = NULL;
  const gint32 *numbers;
  guint n_rows;
  guint n_columns;

  sum_up (fixture);
  file = open_file (fixture, fixture->size, &error);
  g_assert_no_error (error);
  numbers = entente_model_file_get_numbers (file, "numbers", &n_rows, &n_columns);
  g_assert_cmpuint (n_rows, ==, 2);
  g_assert_cmpuint (n_columns, ==, 3);
  g_assert_cmpint (numbers[5], ==, 6);
  g_assert_true (entente_model_file_check (file, &error));

  g_assert_null (entente_model_file_get_floats (file, "numbers", 2, 3));
  g_assert_false (entente_model_file_check (file, &error));
  g_assert_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_DAMAGED);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_remove (fixture->path);
  g_assert_null (entente_model_file_open (fixture->path, &error));
  g_assert_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_MISSING);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
test_truncated (Fixture       *fixture,
                gconstpointer  data)
{
  sum_up (fixture);
  for (gsize size = 0; size < fixture->size; size += 8)
    assert_refused (fixture, size, ENTENTE_MODEL_ERROR_DAMAGED);
}

static void
test_bits_flipped (Fixture       *fixture,
                   gconstpointer  data)
{
  sum_up (fixture);
  for (gsize i = 64; i < fixture->size; i++)
    {
      fixture->data[i] ^= 0x10;
      assert_refused (fixture, fixture->size, ENTENTE_MODEL_ERROR_DAMAGED);
      fixture->data[i] ^= 0x10;
    }
}

static void
test_version (Fixture       *fixture,
              gconstpointer  data)
{
  sum_up (fixture);
  fixture->data[8] = 2;
  assert_refused (fixture, fixture->size, ENTENTE_MODEL_ERROR_VERSION);
}

/* Tables that a checksum does not reveal. */
static void
test_table (Fixture       *fixture,
            gconstpointer  data)
{
  static const guint bytes[] = { 47, 48, 52, 56, 60, 64, 72, 73, 79, 80, 87 };

  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    {
      fixture->data[64 + bytes[i]] ^= 0x44;
      sum_up (fixture);
      assert_refused (fixture, fixture->size, ENTENTE_MODEL_ERROR_DAMAGED);
      fixture->data[64 + bytes[i]] ^= 0x44;
    }
}

/* A whole file that holds no model. */
static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  sum_up (fixture);
  g_assert_true (g_file_set_contents (fixture->path, fixture->data, (gssize) fixture->size, NULL));
  g_setenv ("ENTENTE_MODEL", fixture->path, TRUE);

  g_assert_null (entente_language_new (&error));
  g_assert_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
add (const char  *name,
     void       (*test) (Fixture       *fixture,
                         gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/model-file/whole", test_whole);
  add ("/model-file/missing", test_missing);
  add ("/model-file/truncated", test_truncated);
  add ("/model-file/bits-flipped", test_bits_flipped);
  add ("/model-file/version", test_version);
  add ("/model-file/table", test_table);
  add ("/model-file/language", test_language);

  return g_test_run ();
}
