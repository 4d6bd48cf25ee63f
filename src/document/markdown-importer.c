/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/importer.h"

#include "document/block-writer.h"
#include "document/complete.h"
#include "document/encoding.h"
#include "document/front-matter.h"

#include <libxml/HTMLparser.h>
#include <md4c.h>
#include <stdlib.h>
#include <string.h>

/* A small file can unfold into any number of table cells. */
#define MOST_BLOCKS 500000

#define FLAGS (MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS)

typedef struct
{
  EntenteBlockWriter *writer;
  GCancellable *cancellable;
  char *title;
  guint n_blocks;
  guint n_quotations;
  guint n_items;
  guint n_silent;
  gboolean is_in_title;
  gboolean is_in_tag;
} Reading;

static gboolean
recognize_markdown (const guint8 *bytes,
                    gsize         length)
{
  return FALSE;
}

static gboolean
is_at_start (Reading *reading)
{
  entente_block_writer_end (reading->writer);

  return entente_block_writer_get_n_blocks (reading->writer) == 0;
}

/* A title that only the front matter names is part of the text too. */
static void
begin_block (Reading          *reading,
             EntenteBlockKind  kind)
{
  if (is_at_start (reading) && reading->title != NULL && kind != ENTENTE_BLOCK_TITLE)
    {
      entente_block_writer_begin (reading->writer, ENTENTE_BLOCK_TITLE);
      entente_block_writer_write (reading->writer, reading->title, strlen (reading->title));
    }

  entente_block_writer_begin (reading->writer, kind);
}

static void
begin_heading (Reading                 *reading,
               const MD_BLOCK_H_DETAIL *heading)
{
  reading->is_in_title = is_at_start (reading) || (heading->level == 1 && reading->title == NULL);
  begin_block (reading, reading->is_in_title ? ENTENTE_BLOCK_TITLE : ENTENTE_BLOCK_HEADING);
}

static void
end_heading (Reading *reading)
{
  guint n_before = entente_block_writer_get_n_blocks (reading->writer);

  entente_block_writer_end (reading->writer);
  if (reading->is_in_title && reading->title == NULL &&
      entente_block_writer_get_n_blocks (reading->writer) > n_before)
    reading->title = entente_block_writer_dup_block (reading->writer, n_before);

  reading->is_in_title = FALSE;
}

static EntenteBlockKind
get_paragraph_kind (Reading *reading)
{
  if (reading->n_quotations > 0)
    return ENTENTE_BLOCK_QUOTATION;

  return reading->n_items > 0 ? ENTENTE_BLOCK_LIST_ITEM : ENTENTE_BLOCK_PARAGRAPH;
}

static int
enter_block_cb (MD_BLOCKTYPE  type,
                void         *detail,
                void         *data)
{
  Reading *reading = data;

  switch (type)
    {
    case MD_BLOCK_QUOTE:
      reading->n_quotations++;
      break;

    case MD_BLOCK_LI:
      reading->n_items++;
      begin_block (reading, get_paragraph_kind (reading));
      break;

    case MD_BLOCK_H:
      begin_heading (reading, detail);
      break;

    case MD_BLOCK_CODE:
      reading->n_silent++;
      break;

    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
      begin_block (reading, get_paragraph_kind (reading));
      break;

    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      begin_block (reading, ENTENTE_BLOCK_TABLE_CELL);
      break;

    default:
      break;
    }

  /* Only a negative answer stops md4c at every level. */
  if (++reading->n_blocks > MOST_BLOCKS || g_cancellable_is_cancelled (reading->cancellable))
    return -1;

  return 0;
}

static int
leave_block_cb (MD_BLOCKTYPE  type,
                void         *detail,
                void         *data)
{
  Reading *reading = data;

  switch (type)
    {
    case MD_BLOCK_QUOTE:
      reading->n_quotations--;
      break;

    case MD_BLOCK_LI:
      reading->n_items--;
      entente_block_writer_end (reading->writer);
      break;

    case MD_BLOCK_H:
      end_heading (reading);
      break;

    case MD_BLOCK_CODE:
      reading->n_silent--;
      break;

    case MD_BLOCK_HTML:
      reading->is_in_tag = FALSE;
      entente_block_writer_end (reading->writer);
      break;

    case MD_BLOCK_P:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      entente_block_writer_end (reading->writer);
      break;

    default:
      break;
    }

  return 0;
}

/* The description of an image is no part of the text. */
static int
enter_span_cb (MD_SPANTYPE  type,
               void        *detail,
               void        *data)
{
  Reading *reading = data;

  reading->n_silent += type == MD_SPAN_IMG;

  return 0;
}

static int
leave_span_cb (MD_SPANTYPE  type,
               void        *detail,
               void        *data)
{
  Reading *reading = data;

  reading->n_silent -= type == MD_SPAN_IMG;

  return 0;
}

static gunichar
decode_entity (const char *entity)
{
  const htmlEntityDesc *description;

  if (g_str_has_prefix (entity, "&#x") || g_str_has_prefix (entity, "&#X"))
    return (gunichar) strtoul (entity + 3, NULL, 16);

  if (g_str_has_prefix (entity, "&#"))
    return (gunichar) strtoul (entity + 2, NULL, 10);

  description = htmlEntityLookup ((const xmlChar *) entity + 1);

  return description != NULL ? description->value : 0;
}

/* What is no entity after all stays as it is written. */
static void
write_entity (Reading    *reading,
              const char *text,
              gsize       length)
{
  g_autofree char *entity = g_strndup (text, length - 1);
  gunichar c = decode_entity (entity);
  char utf8[6];

  if (c != 0 && g_unichar_validate (c))
    entente_block_writer_write (reading->writer, utf8, (gsize) g_unichar_to_utf8 (c, utf8));
  else
    entente_block_writer_write (reading->writer, text, length);
}

/* All but these part words, as a line break does. */
static gboolean
is_inline_tag (const char *tag,
               const char *end)
{
  static const char * const names[] = {
    "a", "abbr", "b", "cite", "code", "em", "i", "span", "strong", "sub", "sup", "u", NULL
  };
  g_autofree char *name = NULL;
  gsize length = 0;

  if (tag < end && *tag == '/')
    tag++;

  while (tag + length < end && g_ascii_isalnum (tag[length]))
    length++;

  name = g_ascii_strdown (tag, (gssize) length);

  return g_strv_contains (names, name);
}

static void
write_outside_tags (Reading    *reading,
                    const char *text,
                    gsize       length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *next = memchr (text, reading->is_in_tag ? '>' : '<', (gsize) (end - text));
      const char *stop = next != NULL ? next : end;

      if (!reading->is_in_tag)
        entente_block_writer_write (reading->writer, text, (gsize) (stop - text));

      if (next == NULL)
        return;

      if (!reading->is_in_tag && !is_inline_tag (next + 1, end))
        entente_block_writer_write (reading->writer, " ", 1);

      reading->is_in_tag = !reading->is_in_tag;
      text = next + 1;
    }
}

static int
text_cb (MD_TEXTTYPE    type,
         const MD_CHAR *text,
         MD_SIZE        length,
         void          *data)
{
  Reading *reading = data;

  if (reading->n_silent > 0)
    return 0;

  switch (type)
    {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
      entente_block_writer_write (reading->writer, " ", 1);
      break;

    case MD_TEXT_ENTITY:
      write_entity (reading, text, length);
      break;

    case MD_TEXT_HTML:
      write_outside_tags (reading, text, length);
      break;

    default:
      entente_block_writer_write (reading->writer, text, length);
    }

  return 0;
}

static gboolean
read_markdown (Reading     *reading,
               const char  *text,
               gsize        length,
               GError     **error)
{
  static const MD_PARSER parser = {
    .flags = FLAGS,
    .enter_block = enter_block_cb,
    .leave_block = leave_block_cb,
    .enter_span = enter_span_cb,
    .leave_span = leave_span_cb,
    .text = text_cb,
  };

  if (md_parse (text, (MD_SIZE) length, &parser, reading) == 0)
    return TRUE;

  if (!g_cancellable_set_error_if_cancelled (reading->cancellable, error))
    g_set_error (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_TOO_LARGE,
                 "It has more than the %d paragraphs and table cells that Entente reads at "
                 "once: split it into parts.", MOST_BLOCKS);

  return FALSE;
}

static EntenteDocument *
import_markdown (GBytes       *bytes,
                 const char   *id,
                 const char   *origin,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autoptr(EntenteBlockWriter) writer = entente_block_writer_new ();
  g_auto(EntenteFrontMatter) matter = { 0 };
  EntenteDocumentParts parts = { .id = id, .origin = origin };
  Reading reading = { .writer = writer, .cancellable = cancellable };
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  gboolean is_read;
  gsize length;
  gsize start;

  text = entente_encoding_decode (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, &length, error);
  if (text == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  start = entente_front_matter_read (&matter, text);
  reading.title = g_steal_pointer (&matter.title);
  is_read = read_markdown (&reading, text + start, length - start, error);
  title = reading.title;
  if (!is_read)
    return NULL;

  parts.title = title;
  parts.date = matter.date;
  parts.language = matter.language;
  entente_block_writer_fill_parts (writer, &parts);

  return entente_document_complete (&parts, error);
}

const EntenteImporter entente_importer_markdown = {
  .name = "Markdown",
  .suffixes = (const char * const[]) { ".md", ".markdown", ".mdown", ".mkd", NULL },
  .recognize = recognize_markdown,
  .import = import_markdown,
};
