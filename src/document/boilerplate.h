/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * EntentePiece:
 * @block: where it stands in the text of the whole page
 * @linked: how many bytes of it are links
 * @is_content: whether it belongs to what the page is there for
 *
 * A block of a page that may be content or menus, notices and teasers.
 */
typedef struct
{
  EntenteBlock block;
  gsize linked;
  gboolean is_content;
} EntentePiece;

void entente_boilerplate_judge (const char *text,
                                GArray     *pieces,
                                gboolean    is_article);

G_END_DECLS
