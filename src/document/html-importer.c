/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/importer.h"

#include "document/complete.h"
#include "document/encoding.h"
#include "document/html-content.h"
#include "document/html-metadata.h"

#include <string.h>

/* The beginning of a page says what it is and how it is encoded. In bytes. */
#define BEGINNING 4096

#define DECLARATION \
  "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|" \
  "<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)"

/* The beginning without zeros, so that UTF-16 reads alike. */
static char *
dup_beginning (const guint8 *bytes,
               gsize         length)
{
  GString *beginning = g_string_new (NULL);

  for (gsize i = 0; i < MIN (length, BEGINNING); i++)
    {
      if (bytes[i] != 0)
        g_string_append_c (beginning, (char) bytes[i]);
    }

  return g_string_free (beginning, FALSE);
}

/* Skips a byte order mark, white space, comments and what XML begins with. */
static const char *
skip_prologue (const char *p)
{
  gboolean is_comment = FALSE;

  while (*p != '\0')
    {
      is_comment = g_str_has_prefix (p, "<!--");
      if (is_comment || g_str_has_prefix (p, "<?"))
        {
          const char *end = strstr (p, is_comment ? "-->" : "?>");

          p = end != NULL ? end + (is_comment ? 3 : 2) : p + strlen (p);
        }
      else if (g_ascii_isspace (*p) || (*p & 0x80) != 0)
        p++;
      else
        return p;
    }

  return p;
}

static gboolean
recognize_html (const guint8 *bytes,
                gsize         length)
{
  static const char * const openings[] = { "<!doctype html", "<html", "<head", "<body" };
  g_autofree char *beginning = dup_beginning (bytes, length);
  const char *first = skip_prologue (beginning);

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      gsize n = strlen (openings[i]);

      if (g_ascii_strncasecmp (first, openings[i], n) == 0 && !g_ascii_isalnum (first[n]))
        return TRUE;
    }

  return FALSE;
}

static char *
dup_declared_encoding (const guint8 *bytes,
                       gsize         length)
{
  g_autofree char *beginning = dup_beginning (bytes, length);
  g_autoptr(GRegex) regex = NULL;
  g_autoptr(GMatchInfo) match = NULL;

  regex = g_regex_new (DECLARATION, G_REGEX_CASELESS | G_REGEX_RAW, 0, NULL);
  if (!g_regex_match (regex, beginning, 0, &match))
    return NULL;

  return g_match_info_fetch (match, g_match_info_get_match_count (match) - 1);
}

/* A page without a single tag is plain text under a wrong name. */
static gboolean
has_tag (const char *text,
         gsize       length)
{
  const char *end = text + length;

  for (const char *p = memchr (text, '<', length); p != NULL && p + 1 < end;
       p = memchr (p + 1, '<', (gsize) (end - p - 1)))
    {
      if (g_ascii_isalpha (p[1]) || p[1] == '!')
        return TRUE;
    }

  return FALSE;
}

static char *
dup_title (EntenteBlockWriter         *writer,
           const EntenteDocumentParts *parts)
{
  for (guint i = 0; i < parts->n_blocks; i++)
    {
      if (parts->blocks[i].kind == ENTENTE_BLOCK_TITLE)
        return entente_block_writer_dup_block (writer, i);
    }

  return NULL;
}

static EntenteDocument *
import_page (const char    *text,
             gsize          length,
             const char    *id,
             const char    *origin,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(EntenteBlockWriter) writer = entente_block_writer_new ();
  g_auto(EntenteHtmlMetadata) metadata = { 0 };
  EntenteDocumentParts parts = { .id = id, .origin = origin };
  g_autoptr(xmlDoc) page = NULL;
  g_autofree char *title = NULL;

  page = entente_html_parse (text, length, cancellable, error);
  if (page == NULL)
    return NULL;

  entente_html_metadata_read (&metadata, page);
  entente_html_content_write (page, (const char * const *) metadata.titles, writer);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  entente_block_writer_fill_parts (writer, &parts);
  title = dup_title (writer, &parts);
  parts.title = title;
  parts.date = metadata.date;
  parts.language = metadata.language;
  return entente_document_complete (&parts, error);
}

static EntenteDocument *
import_html (GBytes       *bytes,
             const char   *id,
             const char   *origin,
             GCancellable *cancellable,
             GError      **error)
{
  g_autofree char *declared = NULL;
  g_autofree char *text = NULL;
  const guint8 *data;
  gsize n_bytes;
  gsize length;

  data = g_bytes_get_data (bytes, &n_bytes);
  declared = dup_declared_encoding (data, n_bytes);
  text = entente_encoding_decode (data, n_bytes, declared, &length, error);
  if (text == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  if (!has_tag (text, length))
    return entente_importer_text.import (bytes, id, origin, cancellable, error);

  return import_page (text, length, id, origin, cancellable, error);
}

const EntenteImporter entente_importer_html = {
  .name = "HTML",
  .suffixes = (const char * const[]) { ".html", ".htm", ".xhtml", NULL },
  .recognize = recognize_html,
  .import = import_html,
};
