/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/html-outline.h"

#include <string.h>

/* Elements that never hold content. */
static const char * const silent_names[] = {
  "aside", "audio", "button", "canvas", "dialog", "embed", "footer", "head", "iframe", "input",
  "map", "math", "nav", "noscript", "object", "script", "select", "style", "svg", "template",
  "textarea", "video", NULL
};

static const char * const silent_roles[] = {
  "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu",
  "menubar", "navigation", "search", "toolbar", NULL
};

/* Words in the class or id of elements beside the content. */
static const char * const aside_words[] = {
  "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs",
  "comment", "comments", "consent", "cookie", "cookies", "copyright", "disqus", "editsection",
  "footer", "gdpr", "login", "masthead", "menu", "modal", "nav", "navbar", "navigation",
  "newsletter", "outbrain", "overlay", "pager", "pagination", "popup", "promo", "promotion",
  "recirculation", "recommendations", "recommended", "related", "share", "sharing", "sidebar",
  "signup", "social", "sponsor", "sponsored", "sponsors", "submenu", "subscribe", "subscription",
  "taboola", "tags", "toolbar", NULL
};

/* Bytes of text outside of links, as measure() left them. */
static gsize
get_prose (const xmlNode *element)
{
  return GPOINTER_TO_SIZE (element->_private);
}

static gsize
measure_text (const xmlNode *text)
{
  gsize n = 0;

  for (const xmlChar *p = text->content; p != NULL && *p != '\0'; p++)
    n += !g_ascii_isspace (*p);

  return n;
}

static gsize
measure (xmlNode *element)
{
  gsize prose = 0;

  if (g_strv_contains (silent_names, (const char *) element->name) ||
      entente_html_is_element (element, "a"))
    return 0;

  for (xmlNode *node = element->children; node != NULL; node = node->next)
    {
      if (node->type == XML_TEXT_NODE)
        prose += measure_text (node);
      else if (node->type == XML_ELEMENT_NODE)
        prose += measure (node);
    }

  element->_private = GSIZE_TO_POINTER (prose);

  return prose;
}

static gboolean
has_value (const xmlNode *element,
           const char    *name,
           const char    *value)
{
  const char *attribute = entente_html_get_attribute (element, name);

  return attribute != NULL && g_ascii_strcasecmp (attribute, value) == 0;
}

static gboolean
is_marked_article (const xmlNode *element)
{
  return entente_html_is_element (element, "article") ||
         has_value (element, "role", "article") ||
         has_value (element, "itemprop", "articleBody");
}

static gboolean
is_marked_main (const xmlNode *element)
{
  return entente_html_is_element (element, "main") || has_value (element, "role", "main");
}

static void
find_largest (xmlNode   *parent,
              gboolean (*is_marked) (const xmlNode *),
              xmlNode  **largest)
{
  for (xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;

      if (is_marked (node) && (*largest == NULL || get_prose (node) > get_prose (*largest)))
        *largest = node;

      find_largest (node, is_marked, largest);
    }
}

static xmlNode *
find_marked (xmlNode  *root,
             gboolean (*is_marked) (const xmlNode *))
{
  xmlNode *largest = NULL;

  find_largest (root, is_marked, &largest);

  return largest != NULL && get_prose (largest) * 4 >= get_prose (root) ? largest : NULL;
}

/**
 * entente_html_outline_find:
 * @self: to be filled
 *
 * Finds the element that holds the content of a page: the article that the
 * page marks, else its main part, else the whole. A mark on less than a
 * quarter of the text is not believed.
 */
void
entente_html_outline_find (EntenteHtmlOutline *self,
                           xmlDoc             *page)
{
  xmlNode *root = xmlDocGetRootElement (page);

  self->prose = measure (root);
  self->content = find_marked (root, is_marked_article);
  self->is_article = self->content != NULL;

  if (self->content == NULL)
    self->content = find_marked (root, is_marked_main);
  if (self->content == NULL)
    self->content = root;
}

static gboolean
is_hidden (const xmlNode *element)
{
  const char *style = entente_html_get_attribute (element, "style");

  if (entente_html_get_attribute (element, "hidden") != NULL ||
      has_value (element, "aria-hidden", "true"))
    return TRUE;

  return style != NULL &&
         g_regex_match_simple ("display\\s*:\\s*none|visibility\\s*:\\s*hidden", style,
                               G_REGEX_CASELESS, 0);
}

/* Compares the words of "relatedLinks side-bar" one by one. */
static gboolean
has_aside_word (const char *names)
{
  const char *p = names;

  while (p != NULL && *p != '\0')
    {
      g_autofree char *word = NULL;
      gsize length = 0;

      while (g_ascii_isalpha (p[length]) &&
             (length == 0 || !g_ascii_isupper (p[length]) || g_ascii_isupper (p[length - 1])))
        length++;

      if (length > 0)
        {
          word = g_ascii_strdown (p, (gssize) length);
          if (g_strv_contains (aside_words, word))
            return TRUE;
        }

      p += MAX (length, 1);
    }

  return FALSE;
}

static gboolean
holds_heading (const xmlNode *parent)
{
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (entente_html_is_element (node, "h1") || holds_heading (node))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_html_outline_is_aside:
 * @element: an element within the content
 *
 * Tells whether an element says of itself that it is a menu, a notice or
 * something else beside the content, or is not to be seen. Its class is not
 * believed where it holds half of the page or the headline.
 */
gboolean
entente_html_outline_is_aside (const EntenteHtmlOutline *self,
                               const xmlNode            *element)
{
  const char *role = entente_html_get_attribute (element, "role");

  if (g_strv_contains (silent_names, (const char *) element->name) || is_hidden (element))
    return TRUE;

  if (role != NULL && g_strv_contains (silent_roles, role))
    return TRUE;

  /* A raised link is the mark of a footnote. */
  if (entente_html_is_element (element, "sup"))
    return get_prose (element) == 0;

  if (entente_html_is_element (element, "header"))
    return !self->is_article && !holds_heading (element);

  if (!has_aside_word (entente_html_get_attribute (element, "class")) &&
      !has_aside_word (entente_html_get_attribute (element, "id")))
    return FALSE;

  return get_prose (element) * 2 < self->prose && !holds_heading (element);
}
