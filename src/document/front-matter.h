/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteFrontMatter:
 * @title: (nullable): headline
 * @date: (nullable): ISO 8601 date
 * @language: (nullable): BCP 47 tag
 *
 * What the lines between two rules at the very top of a Markdown file say
 * about it.
 */
typedef struct
{
  char *title;
  char *date;
  char *language;
} EntenteFrontMatter;

gsize entente_front_matter_read  (EntenteFrontMatter *self,
                                  const char         *text);
void  entente_front_matter_clear (EntenteFrontMatter *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteFrontMatter, entente_front_matter_clear)

G_END_DECLS
