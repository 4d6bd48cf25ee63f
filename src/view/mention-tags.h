/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ENTENTE_TAG_PASSAGE "passage"
#define ENTENTE_TAG_HEADING "heading"
#define ENTENTE_TAG_RELATING "relating"
#define ENTENTE_TAG_STRONG "strong"

/* Tags of mentions are named as entente_wording_kind_css_class() names kinds. */
void entente_mention_tags_create (GtkTextBuffer *buffer);
void entente_mention_tags_clear  (GtkTextBuffer *buffer);

G_END_DECLS
