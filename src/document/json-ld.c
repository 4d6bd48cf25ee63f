/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/json-ld.h"

#include "document/dates.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* json-glib 1.6 crashes on deep nesting. In bytes, and in brackets. */
#define LONGEST (512 * 1024)
#define DEEPEST 32

static gboolean
is_within_limits (const char *json)
{
  gsize length = 0;
  guint depth = 0;

  for (const char *p = json; *p != '\0'; p++, length++)
    {
      if (*p == '{' || *p == '[')
        depth++;
      else if ((*p == '}' || *p == ']') && depth > 0)
        depth--;

      if (depth > DEEPEST || length > LONGEST)
        return FALSE;
    }

  return TRUE;
}

/* XHTML wraps it in a CDATA section, old pages in a comment. */
static char *
dup_without_wrapping (const char *json)
{
  const char *start = strchr (json, '{');
  const char *end = strrchr (json, '}');

  if (json[strspn (json, " \t\r\n")] != '<' || start == NULL || end < start)
    return g_strdup (json);

  return g_strndup (start, (gsize) (end + 1 - start));
}

static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static void read_node (JsonNode  *node,
                       char     **headline,
                       char     **date);

static void
read_object (JsonObject  *object,
             char       **headline,
             char       **date)
{
  const char *name = get_string (object, "headline");
  const char *day = get_string (object, "datePublished");
  JsonObjectIter iter;
  const char *member_name;
  JsonNode *member;

  if (*headline == NULL && name != NULL && *name != '\0')
    *headline = g_strdup (name);

  if (*date == NULL && day != NULL)
    *date = entente_dates_parse (day);

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member_name, &member))
    read_node (member, headline, date);
}

static void
read_node (JsonNode  *node,
           char     **headline,
           char     **date)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    read_object (json_node_get_object (node), headline, date);

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        read_node (json_array_get_element (array, i), headline, date);
    }
}

/**
 * entente_json_ld_read:
 * @json: what a script of type "application/ld+json" holds
 * @headline: (inout) (nullable): set where it is %NULL and one is found
 * @date: (inout) (nullable): likewise, the day of publication in ISO 8601
 *
 * Reads what a page says about the article in it in the words of schema.org.
 * What is no JSON says nothing.
 */
void
entente_json_ld_read (const char  *json,
                      char       **headline,
                      char       **date)
{
  g_autoptr(JsonParser) parser = NULL;
  g_autofree char *bare = NULL;

  g_return_if_fail (json != NULL && headline != NULL && date != NULL);

  bare = dup_without_wrapping (json);
  if (!is_within_limits (bare))
    return;

  parser = json_parser_new_immutable ();
  if (json_parser_load_from_data (parser, bare, -1, NULL) && json_parser_get_root (parser) != NULL)
    read_node (json_parser_get_root (parser), headline, date);
}
