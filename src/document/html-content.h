/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/block-writer.h"
#include "document/html-parser.h"

G_BEGIN_DECLS

void entente_html_content_write (xmlDoc              *page,
                                 const char * const  *titles,
                                 EntenteBlockWriter  *writer);

G_END_DECLS
