/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/block-writer.h"

#include <string.h>

/**
 * EntenteBlockWriter:
 *
 * Puts together the text of a document from the blocks of a format that has
 * marks instead of lines.
 *
 * White space is folded into single spaces. Blocks stand apart by a blank
 * line, items of a list and cells of a table by the end of a line. A block
 * without text vanishes.
 */
struct _EntenteBlockWriter
{
  GString *text;
  GArray *blocks;
  EntenteBlockKind kind;
  gsize start;
  gboolean is_open;
  gboolean has_space;
};

/**
 * entente_block_writer_new:
 *
 * Returns: (transfer full): a writer of an empty text
 */
EntenteBlockWriter *
entente_block_writer_new (void)
{
  EntenteBlockWriter *self = g_new0 (EntenteBlockWriter, 1);

  self->text = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));

  return self;
}

/**
 * entente_block_writer_free:
 */
void
entente_block_writer_free (EntenteBlockWriter *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->blocks);
  g_free (self);
}

/**
 * entente_block_writer_begin:
 *
 * Begins a block, ending the one before.
 */
void
entente_block_writer_begin (EntenteBlockWriter *self,
                            EntenteBlockKind    kind)
{
  entente_block_writer_end (self);
  self->kind = kind;
  self->is_open = TRUE;
}

static const char *
get_separator (EntenteBlockWriter *self)
{
  EntenteBlockKind last;

  if (self->blocks->len == 0)
    return "";

  last = g_array_index (self->blocks, EntenteBlock, self->blocks->len - 1).kind;
  if (last == self->kind && (last == ENTENTE_BLOCK_LIST_ITEM || last == ENTENTE_BLOCK_TABLE_CELL))
    return "\n";

  return "\n\n";
}

static void
write_character (EntenteBlockWriter *self,
                 const char         *character,
                 gsize               length)
{
  if (self->text->len == self->start)
    {
      g_string_append (self->text, get_separator (self));
      self->start = self->text->len;
    }
  else if (self->has_space)
    g_string_append_c (self->text, ' ');

  self->has_space = FALSE;
  g_string_append_len (self->text, character, (gssize) length);
}

/* Soft hyphens and zero-width spaces only say where a line may be broken. */
static gboolean
is_invisible (gunichar c)
{
  return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/**
 * entente_block_writer_write:
 * @text: (array length=length): valid UTF-8
 *
 * Goes on with the block that is open. Outside of any block, the text makes a
 * paragraph.
 */
void
entente_block_writer_write (EntenteBlockWriter *self,
                            const char         *text,
                            gsize               length)
{
  const char *end = text + length;

  if (!self->is_open)
    entente_block_writer_begin (self, ENTENTE_BLOCK_PARAGRAPH);

  while (text < end)
    {
      const char *next = g_utf8_next_char (text);
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isspace (c))
        self->has_space = TRUE;
      else if (!is_invisible (c) && c != 0)
        write_character (self, text, (gsize) (next - text));

      text = next;
    }
}

/**
 * entente_block_writer_end:
 *
 * Ends the block that is open, if there is one.
 */
void
entente_block_writer_end (EntenteBlockWriter *self)
{
  if (self->text->len > self->start)
    {
      EntenteBlock block = {
        .span = { (guint32) self->start, (guint32) self->text->len },
        .kind = self->kind,
      };

      g_array_append_val (self->blocks, block);
    }

  self->start = self->text->len;
  self->has_space = FALSE;
  self->is_open = FALSE;
}

/**
 * entente_block_writer_get_n_blocks:
 *
 * Returns: how many blocks have ended
 */
guint
entente_block_writer_get_n_blocks (EntenteBlockWriter *self)
{
  return self->blocks->len;
}

/**
 * entente_block_writer_dup_block:
 * @i: index of a block that has ended
 *
 * Returns: (transfer full): its text
 */
char *
entente_block_writer_dup_block (EntenteBlockWriter *self,
                                guint               i)
{
  EntenteSpan span;

  g_return_val_if_fail (i < self->blocks->len, NULL);

  span = g_array_index (self->blocks, EntenteBlock, i).span;

  return g_strndup (self->text->str + span.start, entente_span_length (span));
}

/**
 * entente_block_writer_fill_parts:
 * @parts: (inout): gets text and blocks, which stay with the writer
 *
 * Ends the last block and hands out what was written.
 */
void
entente_block_writer_fill_parts (EntenteBlockWriter   *self,
                                 EntenteDocumentParts *parts)
{
  entente_block_writer_end (self);

  parts->text = self->text->str;
  parts->length = self->text->len;
  parts->blocks = (const EntenteBlock *) self->blocks->data;
  parts->n_blocks = self->blocks->len;
}
