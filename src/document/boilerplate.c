/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/boilerplate.h"

#include "document/paragraphs.h"

#include <string.h>

/* In bytes: running text is at least so long, or longer and without an end;
 * a notice is at most so long.
 */
#define SHORTEST_PROSE 80
#define SHORTEST_OPEN_PROSE 200
#define LONGEST_NOTICE 600

/* Stretches of prose that are further apart than so many pieces have nothing
 * to do with one another; above the first, so many may belong to it.
 */
#define WIDEST_GAP 4
#define TALLEST_TOP 6

typedef enum
{
  VERDICT_BOILERPLATE,
  VERDICT_OPEN,
  VERDICT_PROSE,
} Verdict;

/* A run of prose with what stands between, @end exclusive; @weight in bytes. */
typedef struct
{
  guint first;
  guint end;
  gsize weight;
} Stretch;

static const char * const labels[] = {
  "advertisement", "advertising", "comments", "copy link", "email", "listen", "most read",
  "newsletter", "print", "read more", "related", "related articles", "related stories",
  "share", "share this", "share this article", "sponsored", "subscribe", NULL
};

static const char * const notices[] = {
  "accept all cookies", "all rights reserved", "enable javascript", "follow us on",
  "site uses cookies", "subscribe to our newsletter", "sign up for our newsletter",
  "use cookies to", "we use cookies", "website uses cookies", NULL
};

static EntentePiece *
get_piece (GArray *pieces,
           guint   i)
{
  return &g_array_index (pieces, EntentePiece, i);
}

static gboolean
is_notice (const char *text,
           EntenteSpan span)
{
  g_autofree char *lower = NULL;

  if (entente_span_length (span) > LONGEST_NOTICE)
    return FALSE;

  lower = g_ascii_strdown (text + span.start, entente_span_length (span));
  if (g_strv_contains (labels, lower) || g_str_has_prefix (lower, "©"))
    return TRUE;

  for (guint i = 0; notices[i] != NULL; i++)
    {
      if (strstr (lower, notices[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Judges a piece by itself: by links, by words, by length and end. */
static Verdict
judge (const char         *text,
       const EntentePiece *piece)
{
  EntenteSpan span = piece->block.span;
  gsize length = entente_span_length (span);

  if (piece->linked * 2 > length || is_notice (text, span) ||
      !entente_paragraphs_have_words (text, span))
    return VERDICT_BOILERPLATE;

  if (piece->block.kind == ENTENTE_BLOCK_TITLE || piece->block.kind == ENTENTE_BLOCK_HEADING)
    return VERDICT_OPEN;

  if (piece->linked * 3 < length &&
      (length >= SHORTEST_OPEN_PROSE ||
       (length >= SHORTEST_PROSE && entente_paragraphs_end_closed (text, span))))
    return VERDICT_PROSE;

  return VERDICT_OPEN;
}

static GArray *
find_stretches (GArray        *pieces,
                const Verdict *verdicts)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));

  for (guint i = 0; i < pieces->len; i++)
    {
      gsize length = entente_span_length (get_piece (pieces, i)->block.span);
      Stretch *last;

      if (verdicts[i] != VERDICT_PROSE)
        continue;

      last = stretches->len > 0 ? &g_array_index (stretches, Stretch, stretches->len - 1) : NULL;
      if (last != NULL && i - last->end <= WIDEST_GAP)
        {
          last->end = i + 1;
          last->weight += length;
        }
      else
        {
          Stretch stretch = { i, i + 1, length };

          g_array_append_val (stretches, stretch);
        }
    }

  return stretches;
}

/* Sentences, items and cells too short to be told as prose by themselves. */
static gboolean
goes_with_prose (const char         *text,
                 const EntentePiece *piece,
                 Verdict             verdict)
{
  if (verdict != VERDICT_OPEN)
    return FALSE;

  return piece->block.kind == ENTENTE_BLOCK_LIST_ITEM ||
         piece->block.kind == ENTENTE_BLOCK_TABLE_CELL ||
         entente_paragraphs_end_closed (text, piece->block.span);
}

/* Headline and byline stand above the prose; what is above a headline does not
 * belong to it.
 */
static guint
find_top (const char    *text,
          GArray        *pieces,
          const Verdict *verdicts,
          guint          first)
{
  guint top = first;

  for (guint i = first; i > 0 && first - i < TALLEST_TOP && verdicts[i - 1] != VERDICT_PROSE; i--)
    {
      const EntentePiece *piece = get_piece (pieces, i - 1);
      gboolean is_title = piece->block.kind == ENTENTE_BLOCK_TITLE;

      if (verdicts[i - 1] == VERDICT_BOILERPLATE)
        continue;

      if (is_title || piece->block.kind == ENTENTE_BLOCK_HEADING ||
          (top == i && goes_with_prose (text, piece, verdicts[i - 1])))
        top = i - 1;

      if (is_title)
        break;
    }

  return top;
}

static guint
find_bottom (const char    *text,
             GArray        *pieces,
             const Verdict *verdicts,
             guint          end)
{
  while (end < pieces->len && goes_with_prose (text, get_piece (pieces, end), verdicts[end]))
    end++;

  return end;
}

static void
keep (GArray        *pieces,
      const Verdict *verdicts,
      guint          first,
      guint          end)
{
  for (guint i = first; i < end; i++)
    get_piece (pieces, i)->is_content = verdicts[i] != VERDICT_BOILERPLATE;
}

static gsize
find_heaviest (GArray *stretches)
{
  gsize heaviest = 0;

  for (guint i = 0; i < stretches->len; i++)
    heaviest = MAX (heaviest, g_array_index (stretches, Stretch, i).weight);

  return heaviest;
}

/* Finds the headline if it stands above a stretch with no other between. */
static EntentePiece *
find_title_above (GArray *pieces,
                  GArray *stretches,
                  guint   i)
{
  guint start = i > 0 ? g_array_index (stretches, Stretch, i - 1).end : 0;

  for (guint k = g_array_index (stretches, Stretch, i).first; k > start; k--)
    {
      if (get_piece (pieces, k - 1)->block.kind == ENTENTE_BLOCK_TITLE)
        return get_piece (pieces, k - 1);
    }

  return NULL;
}

/* Keeps the heaviest stretch of prose and others that weigh a good part of it;
 * less is enough for the one below the headline, before a film or a table.
 */
static void
keep_main_stretches (const char    *text,
                     GArray        *pieces,
                     const Verdict *verdicts)
{
  g_autoptr(GArray) stretches = find_stretches (pieces, verdicts);
  gsize heaviest = find_heaviest (stretches);

  if (heaviest == 0)
    keep (pieces, verdicts, 0, pieces->len);

  for (guint i = 0; i < stretches->len; i++)
    {
      const Stretch *stretch = &g_array_index (stretches, Stretch, i);
      EntentePiece *title = find_title_above (pieces, stretches, i);

      if (stretch->weight * (title != NULL ? 20 : 4) < heaviest)
        continue;

      keep (pieces, verdicts,
            find_top (text, pieces, verdicts, stretch->first),
            find_bottom (text, pieces, verdicts, stretch->end));
      if (title != NULL)
        title->is_content = TRUE;
    }
}

/* In a list of links, what is short goes with them. */
static void
drop_lists_of_links (GArray *pieces)
{
  guint end;

  for (guint first = 0; first < pieces->len; first = end)
    {
      guint n_dropped = 0;

      for (end = first;
           end < pieces->len && get_piece (pieces, end)->block.kind == ENTENTE_BLOCK_LIST_ITEM;
           end++)
        n_dropped += !get_piece (pieces, end)->is_content;

      for (guint i = first; i < end && n_dropped * 2 > end - first; i++)
        {
          EntentePiece *piece = get_piece (pieces, i);

          piece->is_content &= entente_span_length (piece->block.span) >= SHORTEST_PROSE;
        }

      end = MAX (end, first + 1);
    }
}

/* A heading above nothing headed a list of links. */
static void
drop_bare_headings (GArray *pieces)
{
  gboolean has_text_below = FALSE;

  for (guint i = pieces->len; i > 0; i--)
    {
      EntentePiece *piece = get_piece (pieces, i - 1);

      if (piece->block.kind != ENTENTE_BLOCK_HEADING)
        has_text_below |= piece->is_content;
      else if (has_text_below)
        has_text_below = i > 1 && get_piece (pieces, i - 2)->block.kind == ENTENTE_BLOCK_HEADING;
      else
        piece->is_content = FALSE;
    }
}

/**
 * entente_boilerplate_judge:
 * @text: the text of a page
 * @pieces: (element-type EntentePiece): its blocks, in order; gets the verdicts
 * @is_article: whether the page itself says that these are the article
 *
 * Tells content from menus, notices and teasers, by the shares of links and of
 * running text and by what stands around (the idea of boilerpipe and jusText).
 *
 * In an article, only what is plainly boilerplate goes; elsewhere, only what is
 * running text or stands between stays. A page without running text stays
 * whole but for its links.
 */
void
entente_boilerplate_judge (const char *text,
                           GArray     *pieces,
                           gboolean    is_article)
{
  g_autofree Verdict *verdicts = g_new (Verdict, pieces->len);

  for (guint i = 0; i < pieces->len; i++)
    {
      verdicts[i] = judge (text, get_piece (pieces, i));
      get_piece (pieces, i)->is_content = FALSE;
    }

  if (is_article)
    keep (pieces, verdicts, 0, pieces->len);
  else
    keep_main_stretches (text, pieces, verdicts);

  drop_lists_of_links (pieces);
  drop_bare_headings (pieces);
}
