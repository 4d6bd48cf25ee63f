/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/html-content.h"

#include "document/boilerplate.h"
#include "document/html-outline.h"

#include <string.h>

/* A cell of a table that lays out a page holds whole paragraphs. In bytes. */
#define LONGEST_CELL 100

/* The headline is among so many pieces of content from the top. */
#define TOP_PIECES 8

/* The way through a page: @writer takes its blocks, @linked_lengths how many
 * bytes of each are links, and @linked counts these in the block that is open.
 */
typedef struct
{
  const EntenteHtmlOutline *outline;
  EntenteBlockWriter *writer;
  GArray *linked_lengths;
  gsize linked;
  guint n_links;
  guint n_breaks;
  gboolean has_title;
} Walk;

static const char * const block_names[] = {
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
  "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
  "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p",
  "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", NULL
};

static void
end_block (Walk *walk)
{
  guint n_before = entente_block_writer_get_n_blocks (walk->writer);

  entente_block_writer_end (walk->writer);
  if (entente_block_writer_get_n_blocks (walk->writer) > n_before)
    g_array_append_val (walk->linked_lengths, walk->linked);

  walk->linked = 0;
  walk->n_breaks = 0;
}

static void
begin_block (Walk             *walk,
             EntenteBlockKind  kind)
{
  end_block (walk);
  entente_block_writer_begin (walk->writer, kind);
}

static gboolean
is_block (const xmlNode *element)
{
  return g_strv_contains (block_names, (const char *) element->name);
}

static gboolean
is_heading (const xmlNode *element)
{
  const char *name = (const char *) element->name;

  return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0';
}

/* What an element makes of the text in it, where @outer is what it stands in. */
static EntenteBlockKind
get_kind (Walk             *walk,
          const xmlNode    *element,
          EntenteBlockKind  outer)
{
  const char *name = (const char *) element->name;

  if (entente_html_is_element (element, "h1") && !walk->has_title)
    {
      walk->has_title = TRUE;
      return ENTENTE_BLOCK_TITLE;
    }

  if (is_heading (element))
    return ENTENTE_BLOCK_HEADING;

  if (strcmp (name, "li") == 0 || strcmp (name, "dd") == 0 || strcmp (name, "dt") == 0)
    return ENTENTE_BLOCK_LIST_ITEM;

  if (strcmp (name, "blockquote") == 0)
    return ENTENTE_BLOCK_QUOTATION;

  if (strcmp (name, "td") == 0 || strcmp (name, "th") == 0)
    return ENTENTE_BLOCK_TABLE_CELL;

  if (outer == ENTENTE_BLOCK_TABLE_CELL && strcmp (name, "p") == 0)
    return ENTENTE_BLOCK_PARAGRAPH;

  return outer;
}

static gboolean
is_blank (const char *text,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isspace (text[i]))
        return FALSE;
    }

  return TRUE;
}

/* Two line breaks in a row end a paragraph, one is a space. */
static void
write_text (Walk             *walk,
            const char       *text,
            gsize             length,
            EntenteBlockKind  kind)
{
  if (!is_blank (text, length))
    {
      if (walk->n_breaks > 1)
        begin_block (walk, kind);
      walk->n_breaks = 0;
    }

  entente_block_writer_write (walk->writer, text, length);
  if (walk->n_links > 0)
    walk->linked += length;
}

/* In preformatted text, a blank line ends a paragraph. */
static void
write_preformatted (Walk             *walk,
                    const char       *text,
                    EntenteBlockKind  kind)
{
  g_auto(GStrv) paragraphs = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      if (i > 0)
        begin_block (walk, kind);
      write_text (walk, paragraphs[i], strlen (paragraphs[i]), kind);
    }
}

static void walk_element (Walk             *walk,
                          const xmlNode    *element,
                          EntenteBlockKind  outer);

static void
walk_children (Walk             *walk,
               const xmlNode    *element,
               EntenteBlockKind  kind)
{
  gboolean is_preformatted = entente_html_is_element (element, "pre");

  for (const xmlNode *node = element->children; node != NULL; node = node->next)
    {
      const char *text = (const char *) node->content;

      if (node->type == XML_ELEMENT_NODE)
        walk_element (walk, node, kind);
      else if (node->type == XML_TEXT_NODE && text != NULL && is_preformatted)
        write_preformatted (walk, text, kind);
      else if (node->type == XML_TEXT_NODE && text != NULL)
        write_text (walk, text, strlen (text), kind);
    }
}

static void
walk_element (Walk             *walk,
              const xmlNode    *element,
              EntenteBlockKind  outer)
{
  EntenteBlockKind kind = outer;
  gboolean is_link = entente_html_is_element (element, "a");

  if (entente_html_outline_is_aside (walk->outline, element))
    return;

  if (entente_html_is_element (element, "br"))
    {
      entente_block_writer_write (walk->writer, " ", 1);
      walk->n_breaks++;
      return;
    }

  if (!is_block (element))
    {
      walk->n_links += is_link;
      walk_children (walk, element, kind);
      walk->n_links -= is_link;
      return;
    }

  kind = get_kind (walk, element, outer);
  begin_block (walk, kind);
  walk_children (walk, element, kind);
  begin_block (walk, outer);
}

static GArray *
collect_pieces (Walk                       *walk,
                const EntenteDocumentParts *page)
{
  GArray *pieces = g_array_sized_new (FALSE, FALSE, sizeof (EntentePiece), page->n_blocks);

  for (guint i = 0; i < page->n_blocks; i++)
    {
      EntentePiece piece = {
        .block = page->blocks[i],
        .linked = g_array_index (walk->linked_lengths, gsize, i),
      };

      if (piece.block.kind == ENTENTE_BLOCK_TABLE_CELL &&
          entente_span_length (piece.block.span) > LONGEST_CELL)
        piece.block.kind = ENTENTE_BLOCK_PARAGRAPH;

      g_array_append_val (pieces, piece);
    }

  return pieces;
}

/* Titles come with white space and breaking hints of their own. */
static char *
dup_folded (const char *title)
{
  g_autoptr(EntenteBlockWriter) writer = entente_block_writer_new ();
  g_autofree char *block = NULL;

  entente_block_writer_write (writer, title, strlen (title));
  entente_block_writer_end (writer);
  if (entente_block_writer_get_n_blocks (writer) == 0)
    return g_strdup ("");

  block = entente_block_writer_dup_block (writer, 0);

  return g_utf8_casefold (block, -1);
}

static EntentePiece *
find_piece (const char *text,
            GArray     *pieces,
            const char *title)
{
  g_autofree char *folded = dup_folded (title);
  guint n_seen = 0;

  for (guint i = 0; i < pieces->len && n_seen < TOP_PIECES; i++)
    {
      EntentePiece *piece = &g_array_index (pieces, EntentePiece, i);
      EntenteSpan span = piece->block.span;
      g_autofree char *words = NULL;

      if (!piece->is_content)
        continue;

      words = g_utf8_casefold (text + span.start, entente_span_length (span));
      if (strcmp (words, folded) == 0)
        return piece;

      n_seen++;
    }

  return NULL;
}

/* A piece that is marked as the headline goes before others that say the same
 * as the metadata.
 */
static EntentePiece *
find_title (const char         *text,
            GArray             *pieces,
            const char * const *titles)
{
  EntentePiece *title = NULL;

  for (guint i = 0; titles[i] != NULL; i++)
    {
      EntentePiece *piece = find_piece (text, pieces, titles[i]);

      if (piece != NULL && (title == NULL || piece->block.kind == ENTENTE_BLOCK_TITLE))
        title = piece;
    }

  for (guint i = 0; title == NULL && i < pieces->len; i++)
    {
      EntentePiece *piece = &g_array_index (pieces, EntentePiece, i);

      if (piece->is_content && piece->block.kind == ENTENTE_BLOCK_TITLE)
        title = piece;
    }

  return title;
}

/* A headline that stands nowhere in the content comes first. */
static void
write_content (const char         *text,
               GArray             *pieces,
               const char * const *titles,
               EntenteBlockWriter *writer)
{
  const EntentePiece *title = find_title (text, pieces, titles);

  if (title == NULL && titles[0] != NULL)
    {
      entente_block_writer_begin (writer, ENTENTE_BLOCK_TITLE);
      entente_block_writer_write (writer, titles[0], strlen (titles[0]));
    }

  for (guint i = 0; i < pieces->len; i++)
    {
      const EntentePiece *piece = &g_array_index (pieces, EntentePiece, i);
      EntenteBlockKind kind = piece->block.kind;
      EntenteSpan span = piece->block.span;

      if (!piece->is_content)
        continue;

      if (piece == title)
        kind = ENTENTE_BLOCK_TITLE;
      else if (kind == ENTENTE_BLOCK_TITLE)
        kind = ENTENTE_BLOCK_HEADING;

      entente_block_writer_begin (writer, kind);
      entente_block_writer_write (writer, text + span.start, entente_span_length (span));
    }
}

/**
 * entente_html_content_write:
 * @titles: (array zero-terminated=1): what may be the headline, the likeliest first
 * @writer: takes the blocks
 *
 * Writes what a page is there for, without menus, notices and teasers.
 */
void
entente_html_content_write (xmlDoc              *page,
                            const char * const  *titles,
                            EntenteBlockWriter  *writer)
{
  g_autoptr(EntenteBlockWriter) whole = entente_block_writer_new ();
  g_autoptr(GArray) linked_lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr(GArray) pieces = NULL;
  EntenteDocumentParts parts = { 0 };
  EntenteHtmlOutline outline;
  Walk walk = { .outline = &outline, .writer = whole, .linked_lengths = linked_lengths };

  entente_html_outline_find (&outline, page);
  walk_children (&walk, outline.content, ENTENTE_BLOCK_PARAGRAPH);
  end_block (&walk);

  entente_block_writer_fill_parts (whole, &parts);
  pieces = collect_pieces (&walk, &parts);
  entente_boilerplate_judge (parts.text, pieces, outline.is_article);
  write_content (parts.text, pieces, titles, writer);
}
