/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/passage.h"

#include "view/wording.h"

#define ELLIPSIS "…"

/* A block is where a passage ends; outside of any, the whole text is. */
static EntenteSpan
find_block (EntenteDocument *document,
            EntenteSpan      words)
{
  const EntenteBlock *blocks;
  guint n_blocks;
  gsize length;

  blocks = entente_document_get_blocks (document, &n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      if (entente_span_contains (blocks[i].span, words))
        return blocks[i].span;
    }

  entente_document_get_text (document, &length);
  return (EntenteSpan) { 0, (guint32) length };
}

static guint32
find_start (const char  *text,
            EntenteSpan  block,
            guint32      at,
            guint        room)
{
  const char *start = text + at - room;

  if (at - block.start <= room)
    return block.start;

  while (start < text + at && !g_ascii_isspace (*start))
    start++;
  while (start < text + at && g_ascii_isspace (*start))
    start++;
  return (guint32) (start - text);
}

static guint32
find_end (const char  *text,
          EntenteSpan  block,
          guint32      at,
          guint        room)
{
  const char *end = text + at + room;

  if (block.end - at <= room)
    return block.end;

  while (end > text + at && !g_ascii_isspace (*end))
    end--;
  while (end > text + at && g_ascii_isspace (end[-1]))
    end--;
  return (guint32) (end - text);
}

/**
 * entente_passage_dup_around:
 * @words: a stretch of the document's text
 * @lead: how many bytes may stand before it
 * @rest: how many bytes may stand after it
 * @marked: (out): where @words stands in what is returned
 *
 * Cuts a line of text around some words, at white space and within their
 * paragraph.
 *
 * Returns: (transfer full): the line, with an ellipsis where it was cut
 */
char *
entente_passage_dup_around (EntenteDocument *document,
                            EntenteSpan      words,
                            guint            lead,
                            guint            rest,
                            EntenteSpan     *marked)
{
  const char *text;
  const char *before;
  const char *after;
  EntenteSpan block;
  guint32 start;
  guint32 end;
  g_autofree char *line = NULL;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  text = entente_document_get_text (document, NULL);
  block = find_block (document, words);
  start = find_start (text, block, words.start, lead);
  end = find_end (text, block, words.end, rest);
  line = entente_wording_dup_line (text + start, end - start);
  before = start > block.start ? ELLIPSIS : "";
  after = end < block.end ? ELLIPSIS : "";

  marked->start = words.start - start + (guint32) strlen (before);
  marked->end = marked->start + entente_span_length (words);
  return g_strconcat (before, line, after, NULL);
}
