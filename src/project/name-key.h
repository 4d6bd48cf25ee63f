/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/name-fold.h"

#include <glib.h>

G_BEGIN_DECLS

char  *entente_name_fold_body   (const char         *name,
                                 const char * const *owners);
guint  entente_name_count_words (const char         *name);
char  *entente_name_dup_surname (const char         *name);
char  *entente_name_dup_slug    (const char         *key);

gboolean  entente_name_is_acronym   (const char *name);
char     *entente_name_dup_initials (const char *name);

G_END_DECLS
