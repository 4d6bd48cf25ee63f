/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/encoding.h"

#include "document/document.h"

#include <string.h>

#define WORDS "Zoë Müller’s visit to Łódź"
#define RUSSIAN "Министры встретились в среду и договорились продолжить переговоры о портах."
#define JAPANESE "大臣は水曜日に会談し、港湾に関する協議を続けることで合意した。"

typedef struct
{
  const char *name;
  const char *encoding;
  const char *mark;
  const char *declared;
  const char *text;
} Converted;

/* Text that is written in an encoding and must come back as it was. */
static const Converted converted[] = {
  { "utf-8", "UTF-8", "", NULL, WORDS },
  { "utf-8-with-mark", "UTF-8", "\xEF\xBB\xBF", NULL, WORDS },
  { "utf-16le-with-mark", "UTF-16LE", "\xFF\xFE", NULL, WORDS },
  { "utf-16be-with-mark", "UTF-16BE", "\xFE\xFF", NULL, WORDS },
  { "utf-16le", "UTF-16LE", "", NULL, "The ministers met in " WORDS },
  { "utf-16be", "UTF-16BE", "", NULL, "The ministers met in " WORDS },
  { "latin-1", "ISO-8859-1", "", NULL, "Zoë Müller met Señor Núñez, and the café was full of "
    "their friends." },
  { "declared", "ISO-8859-2", "", "iso-8859-2", "Wizyta w mieście Łódź" },
  { "declared-without-high-bytes", "ISO-2022-JP", "", "ISO-2022-JP", JAPANESE },
  { "declared-wrongly", "UTF-8", "", "iso-8859-1", WORDS },
  { "declared-impossibly", "UTF-8", "", "utf-16", "Plain words" },
  { "declared-unknown", "UTF-8", "", "x-nothing", "Plain words" },
  { "declared-smaller", "WINDOWS-1252", "", "ISO-8859-1", "The “quay” – Müller’s" },
  { "detected-cyrillic", "WINDOWS-1251", "", NULL, RUSSIAN " " RUSSIAN },
  { "detected-japanese", "SHIFT_JIS", "", NULL, JAPANESE JAPANESE },
};

typedef struct
{
  const char *name;
  const char *bytes;
  const char *text;
} Raw;

static const Raw raws[] = {
  { "crlf", "one\r\ntwo\rthree\n\r\n", "one\ntwo\nthree\n\n" },
  { "broken-utf-8", "Zo\xC3\xAB and M\xC3\xBCller \xFF met", "Zoë and Müller \xEF\xBF\xBD met" },
  { "cut-off-utf-8", "The ministers met\xE2\x80", "The ministers met\xEF\xBF\xBD\xEF\xBF\xBD" },
  { "marked-but-broken", "\xEF\xBB\xBFMet \xFF", "Met \xEF\xBF\xBD" },
  { "quotation-marks", "\x93The quay\x94 is M\xFCller\x92s, said the ministers.",
    "“The quay” is Müller’s, said the ministers." },
  { "one-apostrophe", "The quay would be reopened in June, the minister said. It\x92s time.",
    "The quay would be reopened in June, the minister said. It’s time." },
  { "accents", "Le pr\xE9sident a d\xE9" "clar\xE9 que le d\xE9sarmement \xE9tait "
    "n\xE9" "cessaire.",
    "Le président a déclaré que le désarmement était nécessaire." },
};

static void
test_converted (gconstpointer data)
{
  const Converted *test = data;
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *encoded = NULL;
  g_autofree char *text = NULL;
  gsize encoded_length;
  gsize length;

  encoded = g_convert (test->text, -1, test->encoding, "UTF-8", NULL, &encoded_length, &error);
  g_assert_no_error (error);
  g_byte_array_append (bytes, (const guint8 *) test->mark, (guint) strlen (test->mark));
  g_byte_array_append (bytes, (const guint8 *) encoded, (guint) encoded_length);

  text = entente_encoding_decode (bytes->data, bytes->len, test->declared, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, test->text);
  g_assert_cmpuint (length, ==, strlen (test->text));
}

static void
test_raw (gconstpointer data)
{
  const Raw *test = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length;

  text = entente_encoding_decode ((const guint8 *) test->bytes, strlen (test->bytes), NULL,
                                  &length, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, test->text);
  g_assert_cmpuint (length, ==, strlen (test->text));
}

static void
test_lone_surrogate (void)
{
  static const guint8 bytes[] = { 0xFF, 0xFE, 'a', 0, 0x00, 0xD8, 'b', 0, 'c' };
  g_autofree char *text = NULL;
  gsize length;

  text = entente_encoding_decode (bytes, sizeof bytes, NULL, &length, NULL);
  g_assert_cmpstr (text, ==, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD");
}

static void
test_nothing (void)
{
  g_autofree char *text = NULL;
  gsize length;

  text = entente_encoding_decode (NULL, 0, NULL, &length, NULL);
  g_assert_cmpstr (text, ==, "");
  g_assert_cmpuint (length, ==, 0);
}

static void
test_binary (void)
{
  static const guint8 bytes[] = { 'a', 'b', 0, 1, 2, 3, 0xFF, 'c', 'd', 'e', 'f', 'g', 'h' };
  g_autoptr(GError) error = NULL;
  gsize length;

  g_assert_null (entente_encoding_decode (bytes, sizeof bytes, NULL, &length, &error));
  g_assert_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNSUPPORTED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (converted); i++)
    {
      const char *name = converted[i].name;
      g_autofree char *path = g_strconcat ("/document/encoding/converted/", name, NULL);

      g_test_add_data_func (path, &converted[i], test_converted);
    }

  for (guint i = 0; i < G_N_ELEMENTS (raws); i++)
    {
      g_autofree char *path = g_strconcat ("/document/encoding/raw/", raws[i].name, NULL);

      g_test_add_data_func (path, &raws[i], test_raw);
    }

  g_test_add_func ("/document/encoding/lone-surrogate", test_lone_surrogate);
  g_test_add_func ("/document/encoding/nothing", test_nothing);
  g_test_add_func ("/document/encoding/binary", test_binary);

  return g_test_run ();
}
