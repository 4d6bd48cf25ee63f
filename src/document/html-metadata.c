/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/html-metadata.h"

#include "document/dates.h"
#include "document/json-ld.h"

#include <string.h>

/* What was found on the way, before it is weighed. */
typedef struct
{
  const char *og_title;
  const char *og_site;
  const char *og_locale;
  const char *lang;
  char *title_element;
  char *headline;
  char *date_in_meta;
  char *date_in_json;
  char *date_in_item;
  char *date_in_time;
} Evidence;

/* Names under which pages keep the day of publication in a meta element. */
static const char * const date_names[] = {
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dcterms.issued",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "citation_publication_date",
  "parsely-pub-date",
  "sailthru.date",
  NULL
};

static char *
dup_text (const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *text = g_strstrip (g_strdup ((const char *) content));

  xmlFree (content);

  return text;
}

static void
take_date (char       **date,
           const char  *words)
{
  if (*date == NULL && words != NULL)
    *date = entente_dates_parse (words);
}

static void
read_meta (Evidence      *evidence,
           const xmlNode *node)
{
  const char *content = entente_html_get_attribute (node, "content");
  const char *name = entente_html_get_attribute (node, "property");
  g_autofree char *lower = NULL;

  if (name == NULL)
    name = entente_html_get_attribute (node, "name");
  if (name == NULL || content == NULL)
    return;

  lower = g_ascii_strdown (name, -1);
  if (strcmp (lower, "og:title") == 0)
    evidence->og_title = content;
  else if (strcmp (lower, "og:site_name") == 0)
    evidence->og_site = content;
  else if (strcmp (lower, "og:locale") == 0)
    evidence->og_locale = content;
  else if (g_strv_contains (date_names, lower))
    take_date (&evidence->date_in_meta, content);
}

static void
read_script (Evidence      *evidence,
             const xmlNode *node)
{
  const char *type = entente_html_get_attribute (node, "type");
  g_autofree char *json = NULL;

  if (type == NULL || g_ascii_strcasecmp (type, "application/ld+json") != 0)
    return;

  json = dup_text (node);
  entente_json_ld_read (json, &evidence->headline, &evidence->date_in_json);
}

static void
read_item (Evidence      *evidence,
           const xmlNode *node)
{
  const char *item = entente_html_get_attribute (node, "itemprop");
  const char *value = entente_html_get_attribute (node, "content");
  g_autofree char *text = NULL;

  if (item == NULL || g_ascii_strcasecmp (item, "datePublished") != 0)
    return;

  if (value == NULL)
    value = entente_html_get_attribute (node, "datetime");
  if (value == NULL)
    value = text = dup_text (node);

  take_date (&evidence->date_in_item, value);
}

static void
read_element (Evidence      *evidence,
              const xmlNode *node)
{
  read_item (evidence, node);

  if (entente_html_is_element (node, "html"))
    evidence->lang = entente_html_get_attribute (node, "lang");
  else if (entente_html_is_element (node, "meta"))
    read_meta (evidence, node);
  else if (entente_html_is_element (node, "script"))
    read_script (evidence, node);
  else if (entente_html_is_element (node, "time"))
    take_date (&evidence->date_in_time, entente_html_get_attribute (node, "datetime"));
  else if (entente_html_is_element (node, "title") && evidence->title_element == NULL &&
           entente_html_is_element (node->parent, "head"))
    evidence->title_element = dup_text (node);
}

static void
read_below (Evidence      *evidence,
            const xmlNode *parent)
{
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;

      read_element (evidence, node);
      read_below (evidence, node);
    }
}

static guint
count_words (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  return g_strv_length (words);
}

/* Finds the last sign that sets the name of a site apart from a headline. */
static const char *
find_separator (const char *title)
{
  static const char * const separators[] = { " | ", " - ", " – ", " — ", " · ", " :: ", " » " };
  const char *last = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *found = g_strrstr (title, separators[i]);

      if (found != NULL && (last == NULL || found > last))
        last = found;
    }

  return last;
}

/* Divides a title from the name of the site, which mostly stands behind. Where
 * the page does not tell that name, the part of more words goes first.
 */
static void
add_parts (GStrvBuilder *titles,
           const char   *title,
           const char   *site)
{
  const char *separator = find_separator (title);
  g_autofree char *before = NULL;
  const char *after;

  if (separator == NULL)
    {
      g_strv_builder_add (titles, title);
      return;
    }

  before = g_strndup (title, (gsize) (separator - title));
  after = strchr (separator + 1, ' ') + 1;
  if (strcmp (after, site) == 0)
    g_strv_builder_add (titles, before);
  else if (strcmp (before, site) == 0)
    g_strv_builder_add (titles, after);
  else
    g_strv_builder_add_many (titles,
                             count_words (after) > count_words (before) + 2 ? after : before,
                             count_words (after) > count_words (before) + 2 ? before : after,
                             title, NULL);
}

static char **
dup_titles (Evidence *evidence)
{
  g_autoptr(GStrvBuilder) titles = g_strv_builder_new ();
  const char *site = evidence->og_site != NULL ? evidence->og_site : "";

  if (evidence->headline != NULL)
    g_strv_builder_add (titles, evidence->headline);

  if (evidence->og_title != NULL && *evidence->og_title != '\0')
    add_parts (titles, evidence->og_title, site);

  if (evidence->title_element != NULL && *evidence->title_element != '\0')
    add_parts (titles, evidence->title_element, site);

  return g_strv_builder_end (titles);
}

/* "en_GB" in Open Graph is "en-GB" elsewhere; what is no tag is left out. */
static char *
dup_language_tag (const char *tag)
{
  g_autofree char *copy = tag != NULL ? g_strdelimit (g_strdup (tag), "_", '-') : NULL;

  if (copy == NULL ||
      !g_regex_match_simple ("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", copy, 0, 0))
    return NULL;

  return g_steal_pointer (&copy);
}

static char *
take_first (char *first,
            char *second)
{
  if (first == NULL)
    return second;

  g_free (second);

  return first;
}

/**
 * entente_html_metadata_read:
 * @self: empty metadata, to be filled
 *
 * Collects what a page says about itself in JSON-LD, in Open Graph and other
 * meta elements, in microdata and in elements.
 */
void
entente_html_metadata_read (EntenteHtmlMetadata *self,
                            xmlDoc              *page)
{
  Evidence evidence = { 0 };

  read_below (&evidence, (const xmlNode *) page);

  self->titles = dup_titles (&evidence);
  self->language = take_first (dup_language_tag (evidence.lang),
                               dup_language_tag (evidence.og_locale));
  self->date = take_first (take_first (evidence.date_in_json, evidence.date_in_meta),
                           take_first (evidence.date_in_item, evidence.date_in_time));

  g_free (evidence.title_element);
  g_free (evidence.headline);
}

/**
 * entente_html_metadata_clear:
 *
 * Frees what it holds and leaves it empty.
 */
void
entente_html_metadata_clear (EntenteHtmlMetadata *self)
{
  g_clear_pointer (&self->titles, g_strfreev);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->language, g_free);
}
