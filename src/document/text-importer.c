/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/importer.h"

#include "document/complete.h"
#include "document/encoding.h"
#include "document/paragraphs.h"

/* In bytes. A headline may be a whole sentence, a heading stays short. */
#define LONGEST_HEADLINE 200
#define LONGEST_HEADING 90

static gboolean
recognize_text (const guint8 *bytes,
                gsize         length)
{
  return FALSE;
}

static gboolean
is_byline (const char *text,
           EntenteSpan span)
{
  return g_ascii_strncasecmp (text + span.start, "by ", 3) == 0;
}

/* As in "Ministers Agree on a Port": more than half of the longer words begin
 * with a capital, and there are enough of them to tell.
 */
static gboolean
is_in_title_case (const char *text,
                  EntenteSpan span)
{
  g_autofree char *copy = g_strndup (text + span.start, entente_span_length (span));
  g_auto(GStrv) words = g_strsplit_set (copy, " \n\t", -1);
  guint n_words = 0;
  guint n_capitals = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_utf8_strlen (words[i], -1) < 4)
        continue;

      n_words++;
      n_capitals += g_unichar_isupper (g_utf8_get_char (words[i]));
    }

  return n_words >= 4 && n_capitals * 4 > n_words * 3;
}

/* The first paragraph is the headline if it looks like one by its length, its
 * end, its capitals, or by being set apart where the others are not.
 */
static gboolean
is_headline (const char *text,
             GArray     *paragraphs)
{
  const EntenteParagraph *first = &g_array_index (paragraphs, EntenteParagraph, 0);
  const EntenteParagraph *second;
  const EntenteParagraph *third;

  if (paragraphs->len < 2 || entente_span_length (first->span) > LONGEST_HEADLINE)
    return FALSE;

  if (entente_paragraphs_get_marker (text, first->span) > 0 || is_byline (text, first->span))
    return FALSE;

  if (!entente_paragraphs_end_closed (text, first->span) || is_in_title_case (text, first->span))
    return TRUE;

  if (paragraphs->len < 3)
    return FALSE;

  second = first + 1;
  third = first + 2;

  return second->is_separated && !third->is_separated && first->n_lines == 1;
}

static gboolean
looks_like_heading (const char             *text,
                    const EntenteParagraph *paragraph)
{
  EntenteSpan span = paragraph->span;

  if (paragraph->n_lines > 1 || entente_span_length (span) > LONGEST_HEADING)
    return FALSE;

  if (is_byline (text, span) || g_unichar_islower (g_utf8_get_char (text + span.start)))
    return FALSE;

  return !entente_paragraphs_end_closed (text, span) || text[span.end - 1] == '?';
}

static gboolean
is_running_text (const char             *text,
                 const EntenteParagraph *paragraph)
{
  return entente_paragraphs_end_closed (text, paragraph->span) ||
         entente_span_length (paragraph->span) > LONGEST_HEADING ||
         entente_paragraphs_get_marker (text, paragraph->span) > 0;
}

/* A heading is a short line without an end that stands above running text,
 * or above the heading of a part of it.
 */
static gboolean
is_heading (const char *text,
            GArray     *paragraphs,
            guint       i)
{
  const EntenteParagraph *paragraph = &g_array_index (paragraphs, EntenteParagraph, i);
  guint n_below = paragraphs->len - i - 1;

  if (n_below == 0 || !looks_like_heading (text, paragraph))
    return FALSE;

  if (is_running_text (text, paragraph + 1))
    return TRUE;

  return n_below >= 2 && looks_like_heading (text, paragraph + 1) &&
         is_running_text (text, paragraph + 2);
}

static EntenteBlock
make_block (const char *text,
            GArray     *paragraphs,
            guint       i)
{
  EntenteBlock block = {
    .span = g_array_index (paragraphs, EntenteParagraph, i).span,
    .kind = ENTENTE_BLOCK_PARAGRAPH,
  };
  gsize marker = entente_paragraphs_get_marker (text, block.span);

  if (marker > 0)
    {
      block.span.start += (guint32) marker;
      block.kind = ENTENTE_BLOCK_LIST_ITEM;
    }
  else if (i == 0 && is_headline (text, paragraphs))
    block.kind = ENTENTE_BLOCK_TITLE;
  else if (is_heading (text, paragraphs, i))
    block.kind = ENTENTE_BLOCK_HEADING;

  return block;
}

static EntenteDocument *
import_text (GBytes       *bytes,
             const char   *id,
             const char   *origin,
             GCancellable *cancellable,
             GError      **error)
{
  EntenteDocumentParts parts = { .id = id, .origin = origin };
  g_autoptr(GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  g_autoptr(GArray) paragraphs = NULL;
  g_autofree char *text = NULL;

  text = entente_encoding_decode (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, &parts.length, error);
  if (text == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  paragraphs = entente_paragraphs_find (text, parts.length);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      EntenteBlock block = make_block (text, paragraphs, i);

      g_array_append_val (blocks, block);
    }

  parts.text = text;
  parts.blocks = (const EntenteBlock *) blocks->data;
  parts.n_blocks = blocks->len;

  return entente_document_complete (&parts, error);
}

const EntenteImporter entente_importer_text = {
  .name = "plain text",
  .suffixes = (const char * const[]) { ".txt", ".text", NULL },
  .recognize = recognize_text,
  .import = import_text,
};
