/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteShownText:
 *
 * A document's text as a text view can show it: paragraphs that would be too
 * long to lay out are cut. Converts positions between the two.
 */
typedef struct _EntenteShownText EntenteShownText;

EntenteShownText *entente_shown_text_new        (const char             *text,
                                                 gsize                   length);
void              entente_shown_text_free       (EntenteShownText       *self);
const char       *entente_shown_text_get_text   (const EntenteShownText *self,
                                                 gsize                  *length);
void              entente_shown_text_locate     (const EntenteShownText *self,
                                                 guint32                 offset,
                                                 int                    *line,
                                                 int                    *index);
guint32           entente_shown_text_get_offset (const EntenteShownText *self,
                                                 int                     line,
                                                 int                     index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteShownText, entente_shown_text_free)

G_END_DECLS
