/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"

G_BEGIN_DECLS

/**
 * EntenteParagraph:
 * @span: without surrounding white space
 * @n_lines: how many lines of the file it takes
 * @is_separated: whether a blank line stands before it
 */
typedef struct
{
  EntenteSpan span;
  guint n_lines;
  gboolean is_separated;
} EntenteParagraph;

GArray  *entente_paragraphs_find       (const char *text,
                                        gsize       length);
gboolean entente_paragraphs_end_closed (const char *text,
                                        EntenteSpan span);
gboolean entente_paragraphs_have_words (const char *text,
                                        EntenteSpan span);
gsize    entente_paragraphs_get_marker (const char *text,
                                        EntenteSpan span);

G_END_DECLS
