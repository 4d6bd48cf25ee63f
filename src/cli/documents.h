/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/reader.h"

G_BEGIN_DECLS

/**
 * EntenteDocumentFunc:
 * @document: a document that was read
 * @findings: (transfer full): what was found in it
 *
 * Receives each document in the order given.
 *
 * Returns: %FALSE to stop
 */
typedef gboolean (*EntenteDocumentFunc) (EntenteDocument *document,
                                         EntenteFindings *findings,
                                         gpointer         user_data);

/**
 * EntenteDocumentsOutcome:
 * @n_read: documents that were read
 * @n_failed: files that were not; each has been reported
 * @stopped: whether the receiver stopped
 *
 * What became of the documents.
 */
typedef struct
{
  guint n_read;
  guint n_failed;
  gboolean stopped;
} EntenteDocumentsOutcome;

char    **entente_documents_collect (char                    **arguments);
gboolean  entente_documents_read    (char                    **names,
                                     EntenteDocumentFunc       on_document,
                                     gpointer                  user_data,
                                     EntenteDocumentsOutcome  *outcome);

G_END_DECLS
