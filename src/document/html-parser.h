/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libxml/HTMLparser.h>

G_BEGIN_DECLS

htmlDocPtr  entente_html_parse         (const char    *text,
                                        gsize          length,
                                        GCancellable  *cancellable,
                                        GError       **error);
const char *entente_html_get_attribute (const xmlNode *node,
                                        const char    *name);
gboolean    entente_html_is_element    (const xmlNode *node,
                                        const char    *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

G_END_DECLS
