/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/dates.h"

#include <stdlib.h>
#include <string.h>

/* A date of publication stands within so many blocks from the top, on a line
 * of at most so many bytes or within so many from the start of a paragraph.
 */
#define TOP_BLOCKS 12
#define LONGEST_DATE_LINE 120
#define LONGEST_DATELINE 100

/* White space does not count in these expressions (x), and a group may stand
 * in several branches (J).
 */
#define MONTH \
  "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)" \
  "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?"
#define DAY "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?"
#define YEAR "(?<year>[12]\\d{3})"

#define DATE \
  "(?: \\b" YEAR "(?<s>[-/.])(?<month>[01]?\\d)\\k<s>(?<day>[0-3]?\\d)(?!\\d)" \
  " |  \\b" DAY "(?:\\s+of)?[\\s-]+" MONTH ",?[\\s-]+" YEAR "\\b" \
  " |  \\b" MONTH "\\s+" DAY ",?\\s+" YEAR "\\b" \
  " |  \\b(?<first>\\d{1,2})(?<s>[-/.])(?<second>\\d{1,2})\\k<s>" YEAR "\\b )"

/* A line that says when a text was published: "Published on", a byline, parts
 * set apart by signs or the name of a newspaper may stand before the date;
 * nothing that goes on as a sentence after it.
 */
#define PUBLICATION_LINE \
  "^(?: (?: first\\s+ )? (?: published|posted|released|issued|dated? )\\b" \
  "     (?:\\s+on\\b)? [\\s:,|–—-]*" \
  " |   (?<late> (?: last\\s+ )? (?: updated|modified )\\b ) (?:\\s+on\\b)? [\\s:,|–—-]*" \
  " |   by \\s .{1,60}? [\\s,|·•–—-]+" \
  " |   .{1,60} [|·•] \\s*" \
  " |   (?-i: (?:\\p{Lu}[\\p{L}.&'’-]*\\s*){1,5} ), \\s* )?" \
  "(?: (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? [.,]* \\s+ )?" \
  DATE \
  "(?= [\\s,]* (?: $ | [|·•(–—-] | T?\\d | (?:at|by|updated|last)\\b ))"

/* "LONDON, 12 May 2024 -" and "TOKYO (May 12, 2024) -" */
#define DATELINE \
  "^\\p{Lu}[\\p{L}\\s.,'-]{1,40} [,(] \\s*" DATE "\\)? \\s* (?: [-–—:] | >> | \\( )"

static GRegex *
compile (const char *pattern)
{
  return g_regex_new (pattern,
                      G_REGEX_CASELESS | G_REGEX_EXTENDED | G_REGEX_DUPNAMES | G_REGEX_OPTIMIZE,
                      0, NULL);
}

static int
fetch_number (GMatchInfo *match,
              const char *group)
{
  g_autofree char *digits = g_match_info_fetch_named (match, group);

  return digits != NULL ? atoi (digits) : 0;
}

static int
fetch_month (GMatchInfo *match)
{
  static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  g_autofree char *word = g_match_info_fetch_named (match, "month");
  g_autofree char *lower = NULL;

  if (word == NULL || *word == '\0')
    return 0;

  if (g_ascii_isdigit (*word))
    return atoi (word);

  lower = g_ascii_strdown (word, 3);

  return (int) (strstr (months, lower) - months) / 3 + 1;
}

/* Of "5/12/2024" nobody can tell the month, so it counts as no date. */
static gboolean
settle_order (int  first,
              int  second,
              int *day,
              int *month)
{
  if (first <= 12 && second <= 12 && first != second)
    return FALSE;

  *day = MAX (first, second);
  *month = MIN (first, second);

  return TRUE;
}

static char *
dup_date (GMatchInfo *match)
{
  int year = fetch_number (match, "year");
  int month = fetch_month (match);
  int day = fetch_number (match, "day");
  int first = fetch_number (match, "first");

  if (first > 0 && !settle_order (first, fetch_number (match, "second"), &day, &month))
    return NULL;

  if (month > 12 || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/* Matches the beginning of a stretch of text, at most @longest bytes of it. */
static char *
find_at_start (GRegex     *regex,
               const char *text,
               gsize       length,
               gsize       longest,
               gboolean   *is_late)
{
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *late = NULL;
  const char *end;

  g_utf8_validate_len (text, MIN (length, longest), &end);
  if (!g_regex_match_full (regex, text, end - text, 0, 0, &match, NULL))
    return NULL;

  late = g_match_info_fetch_named (match, "late");
  *is_late = late != NULL && *late != '\0';

  return dup_date (match);
}

/**
 * entente_dates_parse:
 * @words: what holds a date, as in the metadata of a page
 *
 * Reads the first date in @words: ISO 8601, "29 May 2024", "May 29, 2024" or
 * "29/05/2024" where the order is beyond doubt.
 *
 * Returns: (transfer full) (nullable): ISO 8601 date
 */
char *
entente_dates_parse (const char *words)
{
  static GRegex *regex;
  g_autoptr(GMatchInfo) match = NULL;

  g_return_val_if_fail (words != NULL, NULL);

  if (g_once_init_enter (&regex))
    g_once_init_leave (&regex, compile (DATE));

  if (!g_regex_match (regex, words, 0, &match))
    return NULL;

  return dup_date (match);
}

/**
 * entente_dates_find_published:
 * @text: a document's text
 * @blocks: (array length=n_blocks): its blocks
 *
 * Looks near the top of a text for the day it was published: a line of its
 * own ("Published 12 May 2024") or a dateline ("LONDON, 12 May 2024 -"). A
 * date that is merely told of does not count.
 *
 * Returns: (transfer full) (nullable): ISO 8601 date
 */
char *
entente_dates_find_published (const char         *text,
                              const EntenteBlock *blocks,
                              guint               n_blocks)
{
  static GRegex *line;
  static GRegex *dateline;
  g_autofree char *updated = NULL;

  if (g_once_init_enter (&line))
    g_once_init_leave (&line, compile (PUBLICATION_LINE));

  if (g_once_init_enter (&dateline))
    g_once_init_leave (&dateline, compile (DATELINE));

  for (guint i = 0; i < MIN (n_blocks, TOP_BLOCKS); i++)
    {
      const char *start = text + blocks[i].span.start;
      gsize length = entente_span_length (blocks[i].span);
      g_autofree char *date = NULL;
      gboolean is_late = FALSE;

      if (blocks[i].kind == ENTENTE_BLOCK_TITLE)
        continue;

      if (length <= LONGEST_DATE_LINE)
        date = find_at_start (line, start, length, LONGEST_DATE_LINE, &is_late);
      if (date == NULL)
        date = find_at_start (dateline, start, length, LONGEST_DATELINE, &is_late);

      if (date != NULL && !is_late)
        return g_steal_pointer (&date);

      if (updated == NULL)
        updated = g_steal_pointer (&date);
    }

  return g_steal_pointer (&updated);
}
