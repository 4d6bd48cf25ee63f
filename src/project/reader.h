/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "extract/findings.h"
#include "language/language.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * EntenteReading:
 * @document: (nullable): what was read; %NULL on error
 * @findings: (nullable): what was found in it; the receiver may steal it
 * @error: (nullable): why @file could not be read
 *
 * The outcome for one file.
 */
typedef struct
{
  GFile *file;
  EntenteDocument *document;
  EntenteFindings *findings;
  GError *error;
} EntenteReading;

/**
 * EntenteReadingFunc:
 * @n_done: how many files are done, this one included
 * @n_files: how many there are
 *
 * Receives each outcome in the order of the files given, in the thread (main
 * context) that began the reading.
 */
typedef void (*EntenteReadingFunc) (EntenteReading *reading,
                                    guint           n_done,
                                    guint           n_files,
                                    gpointer        user_data);

void     entente_reader_read_async  (EntenteLanguage     *language,
                                     GPtrArray           *files,
                                     GCancellable        *cancellable,
                                     EntenteReadingFunc   on_reading,
                                     gpointer             reading_data,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
gboolean entente_reader_read_finish (GAsyncResult        *result,
                                     GError             **error);

G_END_DECLS
