/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean  entente_json_set_damaged          (GError     **error,
                                             const char  *format,
                                             ...) G_GNUC_PRINTF (2, 3);
JsonNode *entente_json_get                  (JsonObject  *object,
                                             const char  *member);
gboolean  entente_json_read_string          (JsonObject  *object,
                                             const char  *member,
                                             const char **value,
                                             GError     **error);
gboolean  entente_json_read_optional_string (JsonObject  *object,
                                             const char  *member,
                                             const char **value,
                                             GError     **error);
gboolean  entente_json_read_boolean         (JsonObject  *object,
                                             const char  *member,
                                             gboolean    *value,
                                             GError     **error);
gboolean  entente_json_read_integer         (JsonObject  *object,
                                             const char  *member,
                                             guint32      largest,
                                             guint32     *value,
                                             GError     **error);

void      entente_json_add_string           (JsonBuilder *builder,
                                             const char  *member,
                                             const char  *value);
void      entente_json_add_integer          (JsonBuilder *builder,
                                             const char  *member,
                                             gint64       value);
void      entente_json_add_boolean          (JsonBuilder *builder,
                                             const char  *member,
                                             gboolean     value);
void      entente_json_begin_array          (JsonBuilder *builder,
                                             const char  *member);

G_END_DECLS
