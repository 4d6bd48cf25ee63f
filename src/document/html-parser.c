/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/html-parser.h"

#include "document/document.h"

#include <libxml/SAX2.h>
#include <string.h>

/* libxml2 takes time by the square of the attributes of a tag, and by the
 * depth for each tag. No page for people comes near any of these.
 */
#define MOST_ATTRIBUTES 2000
#define MOST_ATTRIBUTE_PAIRS 50000000
#define MOST_TAGS 500000
#define DEEPEST 1000

/* Elements deeper than this leave their text to the one above, so that the
 * tree can be walked by recursion.
 */
#define DEEPEST_IN_TREE 200

#define OPTIONS \
  (HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | \
   HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC)

typedef struct
{
  GCancellable *cancellable;
  guint64 n_attribute_pairs;
  guint depth;
  gboolean is_excessive;
} Guard;

static const char *
skip_space (const char *p,
            const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;

  return p;
}

static const char *
skip_to (const char *p,
         const char *end,
         const char *stop)
{
  const char *found = p < end ? g_strstr_len (p, end - p, stop) : NULL;

  return found != NULL ? found : end;
}

static const char *
skip_value (const char *p,
            const char *end)
{
  p = skip_space (p, end);
  if (p < end && (*p == '"' || *p == '\''))
    {
      const char *quote = memchr (p + 1, *p, (gsize) (end - p - 1));

      return quote != NULL ? quote + 1 : end;
    }

  while (p < end && !g_ascii_isspace (*p) && *p != '>')
    p++;

  return p;
}

/* Counts the attributes of the tag whose name ends at @p, up to its end. */
static const char *
count_attributes (const char *p,
                  const char *end,
                  guint      *n_attributes)
{
  *n_attributes = 0;

  while (p < end && *p != '>')
    {
      const char *name = p = skip_space (p, end);

      while (p < end && !g_ascii_isspace (*p) && *p != '=' && *p != '>')
        p++;

      *n_attributes += p > name;
      name = skip_space (p, end);
      if (name < end && *name == '=')
        p = skip_value (name + 1, end);
    }

  return p;
}

/* What stands in a script or a style sheet is no markup. */
static const char *
skip_raw_text (const char *name,
               gsize       length,
               const char *p,
               const char *end)
{
  gboolean is_script = length == 6 && g_ascii_strncasecmp (name, "script", 6) == 0;
  gboolean is_style = length == 5 && g_ascii_strncasecmp (name, "style", 5) == 0;

  if (p >= end || p[-1] == '/')
    return p;

  while ((is_script || is_style) && p < end)
    {
      p = skip_to (p, end, "</");
      if ((gsize) (end - p) < 2 + length || g_ascii_strncasecmp (p + 2, name, length) == 0)
        break;

      p += 2;
    }

  return p;
}

/* Looks over the markup before libxml2 does. */
static gboolean
is_within_limits (const char *text,
                  gsize       length)
{
  const char *end = text + length;
  const char *p = skip_to (text, end, "<");
  guint n_tags = 0;

  for (; p < end; p = skip_to (p, end, "<"))
    {
      const char *name = ++p;
      guint n_attributes;
      gsize name_length;

      if (g_str_has_prefix (p, "!--"))
        {
          p = skip_to (p + 3, end, "-->");
          continue;
        }

      if (p == end || (!g_ascii_isalpha (*p) && *p != '/'))
        continue;

      while (p < end && !g_ascii_isspace (*p) && *p != '>' && (*p != '/' || p == name))
        p++;

      name_length = (gsize) (p - name);
      p = count_attributes (p, end, &n_attributes);
      p = skip_raw_text (name, name_length, p, end);
      if (++n_tags > MOST_TAGS || n_attributes > MOST_ATTRIBUTES)
        return FALSE;
    }

  return TRUE;
}

static guint
count_pairs (const xmlChar **attributes)
{
  guint n = 0;

  while (attributes != NULL && attributes[2 * n] != NULL)
    n++;

  return n * n;
}

static void
start_element_cb (void           *context,
                  const xmlChar  *name,
                  const xmlChar **attributes)
{
  htmlParserCtxtPtr parser = context;
  Guard *guard = parser->_private;

  guard->depth++;
  guard->n_attribute_pairs += count_pairs (attributes);
  if (guard->depth > DEEPEST || guard->n_attribute_pairs > MOST_ATTRIBUTE_PAIRS)
    guard->is_excessive = TRUE;

  if (guard->is_excessive || g_cancellable_is_cancelled (guard->cancellable))
    xmlStopParser (parser);
  else if (guard->depth <= DEEPEST_IN_TREE)
    xmlSAX2StartElement (context, name, attributes);
}

static void
end_element_cb (void          *context,
                const xmlChar *name)
{
  htmlParserCtxtPtr parser = context;
  Guard *guard = parser->_private;

  if (guard->depth <= DEEPEST_IN_TREE)
    xmlSAX2EndElement (context, name);
  if (guard->depth > 0)
    guard->depth--;
}

static htmlDocPtr
parse_guarded (const char *text,
               gsize       length,
               Guard      *guard)
{
  htmlParserCtxtPtr parser = htmlNewParserCtxt ();
  htmlDocPtr document;

  parser->_private = guard;
  parser->sax->startElement = start_element_cb;
  parser->sax->endElement = end_element_cb;
  document = htmlCtxtReadMemory (parser, text, (int) length, NULL, "UTF-8", OPTIONS);
  htmlFreeParserCtxt (parser);

  return document;
}

/**
 * entente_html_parse:
 * @text: (array length=length): valid UTF-8 without NUL
 * @cancellable: (nullable): to stop early
 *
 * Parses a page, however broken, into a tree that is never deeper than a few
 * hundred elements. What would take libxml2 minutes is refused.
 *
 * Returns: (transfer full) (nullable): free with xmlFreeDoc(); %NULL with
 *   %ENTENTE_DOCUMENT_ERROR_TOO_LARGE, %ENTENTE_DOCUMENT_ERROR_DAMAGED or
 *   %G_IO_ERROR_CANCELLED
 */
htmlDocPtr
entente_html_parse (const char    *text,
                    gsize          length,
                    GCancellable  *cancellable,
                    GError       **error)
{
  Guard guard = { .cancellable = cancellable };
  g_autoptr(xmlDoc) document = NULL;

  g_return_val_if_fail (text != NULL && length < G_MAXINT, NULL);

  if (is_within_limits (text, length))
    document = parse_guarded (text, length, &guard);
  else
    guard.is_excessive = TRUE;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  if (guard.is_excessive)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_TOO_LARGE,
                           "It has more tags, nests them deeper or gives them more attributes "
                           "than a page for people does: save its text and add that file.");
      return NULL;
    }

  if (document == NULL || xmlDocGetRootElement (document) == NULL)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_DAMAGED,
                           "It cannot be read as HTML: open it in a browser, save its text "
                           "and add that file.");
      return NULL;
    }

  return g_steal_pointer (&document);
}

/**
 * entente_html_get_attribute:
 *
 * Returns: (transfer none) (nullable): the value, "" for an attribute without
 *   one, %NULL where it is missing
 */
const char *
entente_html_get_attribute (const xmlNode *node,
                            const char    *name)
{
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      if (strcmp ((const char *) attribute->name, name) != 0)
        continue;

      if (attribute->children == NULL || attribute->children->content == NULL)
        return "";

      return (const char *) attribute->children->content;
    }

  return NULL;
}

/**
 * entente_html_is_element:
 *
 * Tells whether @node is an element of that name, in lower case.
 */
gboolean
entente_html_is_element (const xmlNode *node,
                         const char    *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}
