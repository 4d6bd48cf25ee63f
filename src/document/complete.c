/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/complete.h"

#include "document/dates.h"
#include "document/guess-language.h"

/**
 * entente_document_complete:
 * @parts: what the format of a file gave
 *
 * Makes a document, looking in its text for the date and the language where
 * the format does not give them. Every importer ends with this.
 *
 * Returns: (transfer full) (nullable): a document; %NULL with
 *   %ENTENTE_DOCUMENT_ERROR_EMPTY where there is no block
 */
EntenteDocument *
entente_document_complete (const EntenteDocumentParts  *parts,
                           GError                     **error)
{
  EntenteDocumentParts complete = *parts;
  g_autofree char *date = NULL;

  if (parts->n_blocks == 0)
    {
      g_set_error_literal (error, ENTENTE_DOCUMENT_ERROR, ENTENTE_DOCUMENT_ERROR_EMPTY,
                           "There is no text in it: check that it was saved in full.");
      return NULL;
    }

  if (parts->date == NULL)
    {
      date = entente_dates_find_published (parts->text, parts->blocks, parts->n_blocks);
      complete.date = date;
    }

  if (parts->language == NULL)
    complete.language = entente_guess_language (parts->text, parts->length);

  return entente_document_new (&complete);
}
