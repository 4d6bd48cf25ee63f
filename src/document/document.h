/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define ENTENTE_DOCUMENT_ERROR (entente_document_error_quark ())

/**
 * EntenteDocumentError:
 * @ENTENTE_DOCUMENT_ERROR_UNREADABLE: the file could not be opened or read
 * @ENTENTE_DOCUMENT_ERROR_UNSUPPORTED: the file is of a kind that no importer reads
 * @ENTENTE_DOCUMENT_ERROR_EMPTY: there is no text in it
 * @ENTENTE_DOCUMENT_ERROR_DAMAGED: the content breaks the rules of its format
 * @ENTENTE_DOCUMENT_ERROR_TOO_LARGE: the file is beyond what Entente reads
 */
typedef enum
{
  ENTENTE_DOCUMENT_ERROR_UNREADABLE,
  ENTENTE_DOCUMENT_ERROR_UNSUPPORTED,
  ENTENTE_DOCUMENT_ERROR_EMPTY,
  ENTENTE_DOCUMENT_ERROR_DAMAGED,
  ENTENTE_DOCUMENT_ERROR_TOO_LARGE,
} EntenteDocumentError;

GQuark entente_document_error_quark (void);

typedef enum
{
  ENTENTE_BLOCK_TITLE,
  ENTENTE_BLOCK_HEADING,
  ENTENTE_BLOCK_PARAGRAPH,
  ENTENTE_BLOCK_LIST_ITEM,
  ENTENTE_BLOCK_QUOTATION,
  ENTENTE_BLOCK_TABLE_CELL,
} EntenteBlockKind;

/**
 * EntenteBlock:
 * @span: where it stands in the document's text, without surrounding white space
 * @page: number of the page it begins on, from 1; 0 where there are no pages
 *
 * A stretch of the text that no sentence crosses. Blocks are in order and
 * do not overlap.
 */
typedef struct
{
  EntenteSpan span;
  EntenteBlockKind kind;
  guint page;
} EntenteBlock;

/**
 * EntenteDocument:
 *
 * One text that was read: immutable once made, so any thread may read it.
 */
#define ENTENTE_TYPE_DOCUMENT (entente_document_get_type ())
G_DECLARE_FINAL_TYPE (EntenteDocument, entente_document, ENTENTE, DOCUMENT, GObject)

/**
 * EntenteDocumentParts:
 * @id: the file's name without its suffix
 * @title: (nullable): headline, else %NULL and the first line serves
 * @date: (nullable): ISO 8601 date ("2024-05-29"), from the text or metadata
 * @language: (nullable): BCP 47 tag ("en")
 * @origin: URI of the file
 * @text: valid UTF-8 without NUL
 * @blocks: (array length=n_blocks)
 *
 * What an importer finds; entente_document_new() copies it.
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *date;
  const char *language;
  const char *origin;
  const char *text;
  gsize length;
  const EntenteBlock *blocks;
  guint n_blocks;
} EntenteDocumentParts;

EntenteDocument    *entente_document_new          (const EntenteDocumentParts *parts);
EntenteDocument    *entente_document_load         (GFile                      *file,
                                                   GCancellable               *cancellable,
                                                   GError                    **error);

const char         *entente_document_get_id       (EntenteDocument *self);
const char         *entente_document_get_title    (EntenteDocument *self);
const char         *entente_document_get_date     (EntenteDocument *self);
const char         *entente_document_get_file_date (EntenteDocument *self);
const char         *entente_document_get_language (EntenteDocument *self);
const char         *entente_document_get_origin   (EntenteDocument *self);
const char         *entente_document_get_hash     (EntenteDocument *self);
const char         *entente_document_get_text     (EntenteDocument *self,
                                                   gsize           *length);
const EntenteBlock *entente_document_get_blocks   (EntenteDocument *self,
                                                   guint           *n_blocks);

G_END_DECLS
