/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/paragraphs.h"

#include <string.h>

/* Texts broken into lines of a fixed width have a width in this range. In
 * characters.
 */
#define NARROWEST 40
#define WIDEST 132

/* A line of plain text: @width and @first_word are lengths in characters. */
typedef struct
{
  EntenteSpan span;
  guint width;
  guint first_word;
  gboolean has_words;
  gboolean is_closed;
  gboolean ends_low;
  gboolean has_marker;
  gboolean starts_low;
  gboolean starts_caseless;
  gboolean is_indented;
} Line;

static EntenteSpan
trim (const char *text,
      EntenteSpan span)
{
  while (span.start < span.end && g_ascii_isspace (text[span.start]))
    span.start++;

  while (span.end > span.start && g_ascii_isspace (text[span.end - 1]))
    span.end--;

  return span;
}

static guint
measure_first_word (const char *text,
                    EntenteSpan span)
{
  guint32 end = span.start;

  while (end < span.end && !g_ascii_isspace (text[end]))
    end++;

  return (guint) g_utf8_strlen (text + span.start, end - span.start);
}

/* Words as "of the" do not end a heading, and mostly not a sentence either. */
static gboolean
ends_low (const char *text,
          EntenteSpan span)
{
  guint32 start = span.end;

  while (start > span.start && !g_ascii_isspace (text[start - 1]))
    start--;

  return g_unichar_islower (g_utf8_get_char (text + start));
}

static void
read_line (const char *text,
           EntenteSpan whole,
           Line       *line)
{
  gunichar first;

  line->span = trim (text, whole);
  line->width = (guint) g_utf8_strlen (text + line->span.start, entente_span_length (line->span));
  line->is_indented = line->span.start > whole.start;
  if (line->width == 0)
    return;

  first = g_utf8_get_char (text + line->span.start);
  line->has_words = entente_paragraphs_have_words (text, line->span);
  line->first_word = measure_first_word (text, line->span);
  line->is_closed = entente_paragraphs_end_closed (text, line->span);
  line->ends_low = ends_low (text, line->span);
  line->has_marker = entente_paragraphs_get_marker (text, line->span) > 0;
  line->starts_low = g_unichar_islower (first);
  line->starts_caseless = g_unichar_isalpha (first) &&
                          !g_unichar_islower (first) && !g_unichar_isupper (first);
}

static GArray *
read_lines (const char *text,
            gsize       length)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));
  gsize start = 0;

  while (start < length)
    {
      const char *newline = memchr (text + start, '\n', length - start);
      gsize end = newline != NULL ? (gsize) (newline - text) : length;
      Line line = { 0 };

      read_line (text, (EntenteSpan) { (guint32) start, (guint32) end }, &line);
      g_array_append_val (lines, line);
      start = end + 1;
    }

  return lines;
}

static int
compare_widths (gconstpointer a,
                gconstpointer b)
{
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;

  return (left > right) - (left < right);
}

/* The width that nine in ten lines keep to: a few may stick out. */
static guint
measure_width (GArray *lines)
{
  g_autoptr(GArray) widths = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < lines->len; i++)
    {
      guint width = g_array_index (lines, Line, i).width;

      if (width > 0)
        g_array_append_val (widths, width);
    }

  if (widths->len == 0)
    return 0;

  g_array_sort (widths, compare_widths);

  return g_array_index (widths, guint, (widths->len * 9 + 9) / 10 - 1);
}

static gboolean
goes_on (const Line *line,
         const Line *next)
{
  return next->starts_low || (next->starts_caseless && !line->is_closed);
}

static gboolean
has_no_room (const Line *line,
             const Line *next,
             guint       width)
{
  return line->width + 1 + next->first_word > width;
}

/* Marks and indents show where a paragraph begins, rules stand between two. */
static gboolean
is_visible_break (const Line *line,
                  const Line *next)
{
  return !line->has_words || !next->has_words || next->has_marker ||
         (next->is_indented && !line->is_indented && !line->has_marker);
}

/* Finds the width at which the lines of a text were broken, 0 where each line
 * is a paragraph: then hardly any line is full or goes on in the next one.
 */
static guint
find_wrap_width (GArray *lines)
{
  guint width = measure_width (lines);
  guint n_breaks = 0;
  guint n_full = 0;
  guint n_going_on = 0;

  if (width < NARROWEST || width > WIDEST)
    return 0;

  for (guint i = 1; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i - 1);
      const Line *next = &g_array_index (lines, Line, i);

      if (is_visible_break (line, next))
        continue;

      n_breaks++;
      n_going_on += goes_on (line, next);
      n_full += goes_on (line, next) || has_no_room (line, next, width);
    }

  return n_going_on * 5 >= n_breaks && n_full * 5 >= n_breaks * 3 ? width : 0;
}

/* A line that was broken goes on in the next, or had no room for its first
 * word, or is all but full and breaks off.
 */
static gboolean
was_broken (const Line *line,
            const Line *next,
            guint       wrap_width)
{
  if (wrap_width == 0 || is_visible_break (line, next))
    return FALSE;

  if (goes_on (line, next) || has_no_room (line, next, wrap_width))
    return TRUE;

  return line->ends_low && !line->is_closed && line->width * 4 >= wrap_width * 3;
}

static void
extend_last (GArray     *paragraphs,
             const Line *line)
{
  guint last = paragraphs->len - 1;
  EntenteParagraph *paragraph = &g_array_index (paragraphs, EntenteParagraph, last);

  paragraph->span.end = line->span.end;
  paragraph->n_lines++;
}

/**
 * entente_paragraphs_find:
 *
 * Divides plain text into paragraphs, whether they stand on one line each or
 * were broken into lines of a fixed width. Lines without a letter or digit,
 * such as rules of dashes, belong to none.
 *
 * Returns: (transfer full) (element-type EntenteParagraph): in the order of
 *   the text
 */
GArray *
entente_paragraphs_find (const char *text,
                         gsize       length)
{
  GArray *paragraphs = g_array_new (FALSE, FALSE, sizeof (EntenteParagraph));
  g_autoptr(GArray) lines = read_lines (text, length);
  guint wrap_width = find_wrap_width (lines);
  const Line *previous = NULL;
  gboolean is_separated = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      if (!line->has_words)
        {
          is_separated |= line->width == 0;
          previous = NULL;
          continue;
        }

      if (previous != NULL && was_broken (previous, line, wrap_width))
        extend_last (paragraphs, line);
      else
        {
          EntenteParagraph paragraph = { line->span, 1, is_separated };

          g_array_append_val (paragraphs, paragraph);
        }

      previous = line;
      is_separated = FALSE;
    }

  return paragraphs;
}

/**
 * entente_paragraphs_end_closed:
 *
 * Tells whether a stretch of text ends as a sentence does, quotation marks
 * and brackets aside.
 */
gboolean
entente_paragraphs_end_closed (const char *text,
                               EntenteSpan span)
{
  const char *start = text + span.start;
  const char *p = text + span.end;

  while (p > start)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (g_utf8_strchr (".!?:;…。！？；：؟۔।", -1, c) != NULL)
        return TRUE;

      if (g_utf8_strchr ("\"')]”’»」』）", -1, c) == NULL)
        return FALSE;
    }

  return FALSE;
}

/**
 * entente_paragraphs_have_words:
 *
 * Tells whether a stretch of text holds a letter or a digit; rules and
 * ornaments do not.
 */
gboolean
entente_paragraphs_have_words (const char *text,
                               EntenteSpan span)
{
  for (const char *p = text + span.start; p < text + span.end; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_paragraphs_get_marker:
 *
 * Measures the mark that makes a line an item of a list, as "- " or "3. ".
 *
 * Returns: its bytes with the white space after it, 0 where there is none
 */
gsize
entente_paragraphs_get_marker (const char *text,
                               EntenteSpan span)
{
  const char *start = text + span.start;
  const char *end = text + span.end;
  const char *p = start;

  while (p < end && p < start + 3 && g_ascii_isdigit (*p))
    p++;

  if (p > start && p < end && (*p == '.' || *p == ')'))
    p++;
  else if (p == start && g_utf8_strchr ("-*+•◦▪‣", -1, g_utf8_get_char (p)) != NULL)
    p = g_utf8_next_char (p);
  else
    return 0;

  if (p >= end || !g_ascii_isspace (*p))
    return 0;

  while (p < end && g_ascii_isspace (*p))
    p++;

  return (gsize) (p - start);
}
