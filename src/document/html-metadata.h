/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/html-parser.h"

G_BEGIN_DECLS

/**
 * EntenteHtmlMetadata:
 * @titles: (array zero-terminated=1): what may be the headline, the likeliest first
 * @date: (nullable): day of publication, ISO 8601
 * @language: (nullable): BCP 47 tag
 *
 * What a page says about itself.
 */
typedef struct
{
  char **titles;
  char *date;
  char *language;
} EntenteHtmlMetadata;

void entente_html_metadata_read  (EntenteHtmlMetadata *self,
                                  xmlDoc              *page);
void entente_html_metadata_clear (EntenteHtmlMetadata *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteHtmlMetadata, entente_html_metadata_clear)

G_END_DECLS
