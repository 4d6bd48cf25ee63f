/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * EntenteImporter:
 * @name: what the format is called in messages ("HTML")
 * @suffixes: (array zero-terminated=1): lower-case file suffixes with dot
 * @recognize: whether the first bytes look like this format, for files
 *   without a known suffix
 * @import: turns the bytes of a file into a document. Pure: it opens no other
 *   file and keeps nothing, so that it can run in a helper process.
 *
 * One document format. Add a format: write one, list it in importer.c.
 */
typedef struct
{
  const char         *name;
  const char * const *suffixes;
  gboolean          (*recognize) (const guint8 *bytes,
                                  gsize         length);
  EntenteDocument  *(*import)    (GBytes       *bytes,
                                  const char   *id,
                                  const char   *origin,
                                  GCancellable *cancellable,
                                  GError      **error);
} EntenteImporter;

const EntenteImporter *entente_importer_for_content (const char   *name,
                                                     const guint8 *bytes,
                                                     gsize         length);
char                 **entente_importer_dup_suffixes (void);

extern const EntenteImporter entente_importer_text;
extern const EntenteImporter entente_importer_markdown;
extern const EntenteImporter entente_importer_html;

G_END_DECLS
