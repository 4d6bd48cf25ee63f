/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/encoding.h"

#include "document/document.h"

#include <errno.h>
#include <string.h>
#include <uchardet.h>

#define FALLBACK "WINDOWS-1252"
#define REPLACEMENT "\xEF\xBF\xBD"

/* How many bytes are looked at to guess an encoding: enough for any detector. */
#define PROBE (256 * 1024)

typedef struct
{
  const char *encoding;
  const char *mark;
  guint length;
} Mark;

/* The marks of UTF-32 begin like those of UTF-16, so they stand first. */
static const Mark marks[] = {
  { "UTF-8", "\xEF\xBB\xBF", 3 },
  { "UTF-32LE", "\xFF\xFE\0\0", 4 },
  { "UTF-32BE", "\0\0\xFE\xFF", 4 },
  { "UTF-16LE", "\xFF\xFE", 2 },
  { "UTF-16BE", "\xFE\xFF", 2 },
};

/* What a declaration says, and the larger encoding that files so declared are
 * really in (WHATWG Encoding Standard).
 */
static const char *supersets[][2] = {
  { "ascii", "WINDOWS-1252" },
  { "us-ascii", "WINDOWS-1252" },
  { "iso-8859-1", "WINDOWS-1252" },
  { "latin1", "WINDOWS-1252" },
  { "iso-8859-9", "WINDOWS-1254" },
  { "tis-620", "WINDOWS-874" },
  { "shift_jis", "CP932" },
  { "euc-kr", "CP949" },
  { "ks_c_5601-1987", "CP949" },
  { "gb2312", "GB18030" },
  { "gbk", "GB18030" },
};

static const Mark *
find_mark (const guint8 *bytes,
           gsize         length)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (length >= marks[i].length && memcmp (bytes, marks[i].mark, marks[i].length) == 0)
        return &marks[i];
    }

  return NULL;
}

/* Text in a Latin script has a zero in every other byte of UTF-16. */
static const char *
guess_utf16 (const guint8 *bytes,
             gsize         length)
{
  gsize pairs = MIN (length, PROBE) / 2;
  gsize zeros[2] = { 0, 0 };

  for (gsize i = 0; i < pairs * 2; i++)
    zeros[i % 2] += bytes[i] == 0;

  if (zeros[1] > pairs / 3 && zeros[0] <= pairs / 50)
    return "UTF-16LE";

  if (zeros[0] > pairs / 3 && zeros[1] <= pairs / 50)
    return "UTF-16BE";

  return NULL;
}

/* Counts the characters of more than one byte, and the places where no
 * character begins. A character that the end of the file cuts off is no such
 * place.
 */
static void
judge_utf8 (const guint8 *bytes,
            gsize         length,
            gsize        *n_whole,
            gsize        *n_broken)
{
  const char *next = (const char *) bytes;
  const char *end = next + length;

  *n_whole = 0;
  *n_broken = 0;

  while (next < end)
    {
      gunichar c;

      if ((guchar) *next < 0x80)
        {
          next++;
          continue;
        }

      c = g_utf8_get_char_validated (next, end - next);
      if (c == (gunichar) -2)
        return;

      if (c == (gunichar) -1)
        {
          *n_broken += 1;
          next++;
        }
      else
        {
          *n_whole += 1;
          next = g_utf8_next_char (next);
        }
    }
}

static const char *
guess_by_detector (const guint8 *bytes,
                   gsize         length)
{
  uchardet_t detector = uchardet_new ();
  const char *name = NULL;

  if (uchardet_handle_data (detector, (const char *) bytes, MIN (length, PROBE)) == 0)
    {
      uchardet_data_end (detector);
      name = g_intern_string (uchardet_get_charset (detector));
    }

  uchardet_delete (detector);

  /* Its answer for Western text with a single apostrophe. */
  return g_strcmp0 (name, "MAC-CENTRALEUROPE") == 0 ? NULL : name;
}

static const char *
resolve_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (supersets); i++)
    {
      if (g_ascii_strcasecmp (name, supersets[i][0]) == 0)
        return supersets[i][1];
    }

  return name;
}

static gboolean
is_known (const char *encoding)
{
  GIConv converter = g_iconv_open ("UTF-8", encoding);

  if (converter == (GIConv) -1)
    return FALSE;

  g_iconv_close (converter);

  return TRUE;
}

/* By then the bytes have shown that they are in none of the UTF encodings. */
static gboolean
is_plausible (const char *declared)
{
  return declared != NULL && !g_str_has_prefix (declared, "utf") && is_known (declared);
}

static const char *
choose_encoding (const guint8 *bytes,
                 gsize         length,
                 const char   *declared)
{
  g_autofree char *lower = declared != NULL ? g_ascii_strdown (declared, -1) : NULL;
  const char *guess;
  gsize n_whole;
  gsize n_broken;

  guess = guess_utf16 (bytes, length);
  if (guess != NULL)
    return guess;

  /* No other encoding yields characters of UTF-8 by chance, so these outweigh
   * a declaration: pages are often converted without it.
   */
  judge_utf8 (bytes, length, &n_whole, &n_broken);
  if (n_whole > 0 && n_whole >= n_broken)
    return "UTF-8";

  if (is_plausible (lower))
    return g_intern_string (resolve_name (lower));

  if (n_broken == 0)
    return "UTF-8";

  guess = guess_by_detector (bytes, length);
  if (guess != NULL && is_known (guess))
    return resolve_name (guess);

  return FALLBACK;
}

static gsize
get_unit (const char *encoding)
{
  if (g_str_has_prefix (encoding, "UTF-32"))
    return 4;

  return g_str_has_prefix (encoding, "UTF-16") ? 2 : 1;
}

/* Converts as far as it goes; what is no character becomes U+FFFD. */
static GString *
convert (const guint8 *bytes,
         gsize         length,
         const char   *encoding)
{
  GString *text = g_string_sized_new (length + length / 8);
  GIConv converter = g_iconv_open ("UTF-8", encoding);
  gsize unit = get_unit (encoding);
  char *in = (char *) bytes;
  char buffer[16 * 1024];

  g_assert (converter != (GIConv) -1);

  while (length > 0)
    {
      char *out = buffer;
      gsize room = sizeof buffer;
      gsize result = g_iconv (converter, &in, &length, &out, &room);

      g_string_append_len (text, buffer, out - buffer);

      if (result == (gsize) -1 && errno != E2BIG)
        {
          g_string_append (text, REPLACEMENT);
          in += MIN (unit, length);
          length -= MIN (unit, length);
        }
    }

  g_iconv_close (converter);

  return text;
}

static GString *
copy_utf8 (const guint8 *bytes,
           gsize         length)
{
  const char *start = (const char *) bytes;
  const char *end = start + length;
  const char *invalid;
  GString *text = g_string_sized_new (length);

  while (!g_utf8_validate_len (start, (gsize) (end - start), &invalid) && *invalid != '\0')
    {
      g_string_append_len (text, start, invalid - start);
      g_string_append (text, REPLACEMENT);
      start = invalid + 1;
    }

  g_string_append_len (text, start, end - start);

  return text;
}

static void
end_lines_with_lf (GString *text)
{
  char *to = memchr (text->str, '\r', text->len);
  const char *end = text->str + text->len;

  if (to == NULL)
    return;

  for (const char *from = to; from < end; from++)
    {
      if (*from != '\r')
        *to++ = *from;
      else if (from + 1 == end || from[1] != '\n')
        *to++ = '\n';
    }

  g_string_truncate (text, (gsize) (to - text->str));
}

/**
 * entente_encoding_decode:
 * @bytes: (array length=length): the content of a file
 * @declared: (nullable): the encoding that it says it is in
 * @text_length: (out): bytes of the result
 *
 * Turns a file into text, whatever it is encoded in.
 *
 * A byte order mark decides; else characters of UTF-8; else what is @declared;
 * else what uchardet makes of it; else windows-1252. Bytes that are no
 * character there become U+FFFD. Lines end with LF afterwards and the mark is
 * gone; otherwise UTF-8 stays as it is.
 *
 * Returns: (transfer full) (nullable): valid UTF-8 without NUL; %NULL with
 *   %ENTENTE_DOCUMENT_ERROR_UNSUPPORTED where it is no text
 */
char *
entente_encoding_decode (const guint8  *bytes,
                         gsize          length,
                         const char    *declared,
                         gsize         *text_length,
                         GError       **error)
{
  g_autoptr(GString) text = NULL;
  const char *encoding;
  const Mark *mark;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  g_return_val_if_fail (text_length != NULL, NULL);

  if (length == 0)
    bytes = (const guint8 *) "";

  mark = find_mark (bytes, length);
  if (mark != NULL)
    {
      encoding = mark->encoding;
      bytes += mark->length;
      length -= mark->length;
    }
  else
    encoding = choose_encoding (bytes, length, declared);

  if (g_ascii_strcasecmp (encoding, "UTF-8") == 0)
    text = copy_utf8 (bytes, length);
  else
    text = convert (bytes, length, encoding);

  if (memchr (text->str, '\0', text->len) != NULL)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_UNSUPPORTED,
                           "It holds binary data, not text: save it as plain text, "
                           "Markdown or HTML and add that file.");
      return NULL;
    }

  end_lines_with_lf (text);
  *text_length = text->len;

  return g_string_free (g_steal_pointer (&text), FALSE);
}
