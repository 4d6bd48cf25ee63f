/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/importer.h"

#include <string.h>

/* One block a line: its kind, a space, its text with line ends as "/". */
static inline char *
dump_blocks (EntenteDocument *document)
{
  static const char *kinds[] = { "title", "heading", "paragraph", "item", "quotation", "cell" };
  GString *dump = g_string_new (NULL);
  const char *text = entente_document_get_text (document, NULL);
  const EntenteBlock *blocks;
  guint32 end = 0;
  guint n_blocks;

  blocks = entente_document_get_blocks (document, &n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      EntenteSpan span = blocks[i].span;
      g_autofree char *line = g_strndup (text + span.start, entente_span_length (span));

      g_assert_cmpuint (end, <=, span.start);
      g_assert_cmpuint (span.start, <, span.end);
      end = span.end;
      g_strdelimit (line, "\n", '/');
      g_string_append_printf (dump, "%s%s %s", i > 0 ? "\n" : "", kinds[blocks[i].kind], line);
    }

  return g_string_free (dump, FALSE);
}

/* Imports a string with the importer that its content and name ask for. */
static inline EntenteDocument *
import_string (const char  *name,
               const char  *content,
               gssize       length,
               GError     **error)
{
  gsize size = length < 0 ? strlen (content) : (gsize) length;
  g_autoptr(GBytes) bytes = g_bytes_new (content, size);
  const EntenteImporter *importer;

  importer = entente_importer_for_content (name, (const guint8 *) content, size);
  g_assert_nonnull (importer);

  return importer->import (bytes, "id", "file:///id", NULL, error);
}
