/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/dates.h"

#include <string.h>

typedef struct
{
  const char *words;
  const char *date;
} Case;

static const Case parsed[] = {
  { "2024-05-29", "2024-05-29" },
  { "2024-05-29T08:15:00+09:00", "2024-05-29" },
  { "2024/5/9 08:15", "2024-05-09" },
  { "Wed, 29 May 2024 08:15:00 GMT", "2024-05-29" },
  { "29th of May, 2024", "2024-05-29" },
  { "29-May-2024", "2024-05-29" },
  { "September 3, 1939", "1939-09-03" },
  { "Sept. 3, 1939", "1939-09-03" },
  { "Jun 3 1939", "1939-06-03" },
  { "29/05/2024", "2024-05-29" },
  { "5/29/2024", "2024-05-29" },
  { "29.05.2024", "2024-05-29" },
  { "5/12/2024", NULL },
  { "31 June 2024", NULL },
  { "2024-13-01", NULL },
  { "2024-00-01", NULL },
  { "31/31/2024", NULL },
  { "0/0/2024", NULL },
  { "May 2024", NULL },
  { "12024-05-291", NULL },
  { "", NULL },
};

static const Case published[] = {
  { "Published 12 May 2024", "2024-05-12" },
  { "Published on: Sunday, May 12, 2024 at 10:30", "2024-05-12" },
  { "12 May 2024", "2024-05-12" },
  { "Sun 12 May 2024 10:30 GMT", "2024-05-12" },
  { "By Elsa Maro, 12 May 2024", "2024-05-12" },
  { "Elsa Maro | May 12, 2024 | World", "2024-05-12" },
  { "Northern Wire, 12 May 2024", "2024-05-12" },
  { "2024-05-12", "2024-05-12" },
  { "LONDON, 12 May 2024 - The ministers met on the second day of a long visit, people who were "
    "there said, and they agreed to meet again before the end of the year.", "2024-05-12" },
  { "VANTAA (May 12, 2024) — The ministers met.", "2024-05-12" },
  { "Last updated: 14 May 2024\n\nPublished: 12 May 2024", "2024-05-12" },
  { "Last updated: 14 May 2024\n\nNothing else.", "2024-05-14" },
  { "The attack of 7 December 1941", NULL },
  { "How it began, 7 December 1941", NULL },
  { "7 December 1941 was a Sunday", NULL },
  { "On 12 May 2024 the ministers met.", NULL },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parsed); i++)
    {
      g_autofree char *date = entente_dates_parse (parsed[i].words);

      g_test_message ("%s", parsed[i].words);
      g_assert_cmpstr (date, ==, parsed[i].date);
    }
}

/* Paragraphs stand apart by blank lines here. */
static char *
find_published (const char *text)
{
  g_autoptr(GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  const char *start = text;

  while (start != NULL)
    {
      const char *next = strstr (start, "\n\n");
      const char *end = next != NULL ? next : text + strlen (text);
      EntenteBlock block = {
        .span = { (guint32) (start - text), (guint32) (end - text) },
        .kind = ENTENTE_BLOCK_PARAGRAPH,
      };

      g_array_append_val (blocks, block);
      start = next != NULL ? next + 2 : NULL;
    }

  return entente_dates_find_published (text, (const EntenteBlock *) blocks->data, blocks->len);
}

static void
test_published (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_autofree char *date = find_published (published[i].words);

      g_test_message ("%s", published[i].words);
      g_assert_cmpstr (date, ==, published[i].date);
    }
}

static void
test_title (void)
{
  static const char text[] = "Pearl Harbor, 7 December 1941";
  EntenteBlock block = { .span = { 0, sizeof text - 1 }, .kind = ENTENTE_BLOCK_TITLE };

  g_assert_null (entente_dates_find_published (text, &block, 1));
}

static void
test_far_down (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *date = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append (text, "The ministers met.\n\n");
  g_string_append (text, "12 May 2024");

  date = find_published (text->str);
  g_assert_null (date);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/dates/parse", test_parse);
  g_test_add_func ("/document/dates/published", test_published);
  g_test_add_func ("/document/dates/title", test_title);
  g_test_add_func ("/document/dates/far-down", test_far_down);

  return g_test_run ();
}
