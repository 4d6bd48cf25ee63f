/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

gboolean entente_token_is                (const char         *text,
                                          const EntenteToken *token,
                                          const char         *word);
char    *entente_token_dup_lower         (const char         *text,
                                          const EntenteToken *token);
gboolean entente_token_is_capitalized    (const char         *text,
                                          const EntenteToken *token);
gboolean entente_token_is_upper          (const char         *text,
                                          const EntenteToken *token);
gboolean entente_token_is_word           (const char         *text,
                                          const EntenteToken *token);
gboolean entente_token_is_possessive     (const char         *text,
                                          const EntenteToken *token);

G_END_DECLS
