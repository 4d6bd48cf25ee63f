/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/shown-text.h"

#include <pango/pango.h>

/* GtkTextView lays out a paragraph as a whole, in time that grows faster than
 * its length: 2 s for 100 kB. And it finds a place in a line in time that grows
 * with the marks on it, so what has to be cut is cut short.
 */
#define MAXIMUM_LINE_LENGTH 8192
#define PIECE_LENGTH 1024

struct _EntenteShownText
{
  GString *text;
  GArray *starts;
};

/* Of a line that is longer than a piece. */
static gsize
find_cut (const char *line)
{
  const char *cut = line + PIECE_LENGTH;

  while (cut > line && !g_ascii_isspace (cut[-1]))
    cut--;
  if (cut > line)
    return (gsize) (cut - line);

  return (gsize) (g_utf8_find_prev_char (line, line + PIECE_LENGTH + 1) - line);
}

static void
append_line (EntenteShownText *self,
             const char       *text,
             gsize             start,
             gsize             end)
{
  guint32 offset = (guint32) start;

  g_array_append_val (self->starts, offset);
  g_string_append_len (self->text, text + start, (gssize) (end - start));
}

/* One line of the text, its delimiter included. */
static void
append_paragraph (EntenteShownText *self,
                  const char       *text,
                  gsize             start,
                  gsize             delimiter,
                  gsize             next)
{
  gboolean is_long = delimiter - start > MAXIMUM_LINE_LENGTH;

  while (is_long && delimiter - start > PIECE_LENGTH)
    {
      gsize length = find_cut (text + start);

      append_line (self, text, start, start + length);
      g_string_append_c (self->text, '\n');
      start += length;
    }

  append_line (self, text, start, next);
}

/**
 * entente_shown_text_new:
 * @text: valid UTF-8
 * @length: of @text, in bytes
 *
 * Cuts a text into lines that a text view lays out in no time, at white space
 * where there is any. Lines are those of GtkTextBuffer.
 *
 * Returns: (transfer full): the text to show
 */
EntenteShownText *
entente_shown_text_new (const char *text,
                        gsize       length)
{
  EntenteShownText *self = g_new0 (EntenteShownText, 1);
  gsize start = 0;

  g_return_val_if_fail (text != NULL, NULL);

  self->text = g_string_sized_new (length + 64);
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  while (start < length)
    {
      int delimiter;
      int next;

      pango_find_paragraph_boundary (text + start, (int) (length - start), &delimiter, &next);
      append_paragraph (self, text, start, start + (gsize) delimiter, start + (gsize) next);
      start += (gsize) next;
    }
  if (self->starts->len == 0)
    append_line (self, text, 0, 0);

  return self;
}

/**
 * entente_shown_text_free:
 *
 * Frees the text to show.
 */
void
entente_shown_text_free (EntenteShownText *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->starts);
  g_free (self);
}

/**
 * entente_shown_text_get_text:
 * @length: (out): in bytes
 *
 * Returns: (transfer none): what to put into the text buffer
 */
const char *
entente_shown_text_get_text (const EntenteShownText *self,
                             gsize                  *length)
{
  *length = self->text->len;
  return self->text->str;
}

/**
 * entente_shown_text_locate:
 * @offset: a byte offset into the document's text
 * @line: (out): the line of the text buffer
 * @index: (out): the byte in that line
 *
 * Converts from the document to the text buffer.
 */
void
entente_shown_text_locate (const EntenteShownText *self,
                           guint32                 offset,
                           int                    *line,
                           int                    *index)
{
  guint low = 0;
  guint high = self->starts->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->starts, guint32, middle) <= offset)
        low = middle;
      else
        high = middle;
    }

  *line = (int) low;
  *index = (int) (offset - g_array_index (self->starts, guint32, low));
}

/**
 * entente_shown_text_get_offset:
 * @line: a line of the text buffer
 * @index: a byte in that line
 *
 * Converts from the text buffer to the document.
 *
 * Returns: a byte offset into the document's text
 */
guint32
entente_shown_text_get_offset (const EntenteShownText *self,
                               int                     line,
                               int                     index)
{
  guint last = self->starts->len - 1;

  return g_array_index (self->starts, guint32, MIN ((guint) line, last)) + (guint32) index;
}
