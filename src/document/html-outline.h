/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/html-parser.h"

G_BEGIN_DECLS

/**
 * EntenteHtmlOutline:
 * @content: the element that holds what the page is there for
 * @is_article: whether the page itself marks it so
 * @prose: bytes of text outside of links in the whole page
 *
 * Where in a page to look.
 */
typedef struct
{
  xmlNode *content;
  gboolean is_article;
  gsize prose;
} EntenteHtmlOutline;

void     entente_html_outline_find     (EntenteHtmlOutline       *self,
                                        xmlDoc                   *page);
gboolean entente_html_outline_is_aside (const EntenteHtmlOutline *self,
                                        const xmlNode            *element);

G_END_DECLS
