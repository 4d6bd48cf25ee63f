/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

char *entente_passage_dup_around (EntenteDocument *document,
                                  EntenteSpan      words,
                                  guint            lead,
                                  guint            rest,
                                  EntenteSpan     *marked);

G_END_DECLS
