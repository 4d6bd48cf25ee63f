/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

const char *entente_body_cut_owner         (const EntenteExtraction *extraction,
                                            guint                   *first,
                                            guint                   *end);
const char *entente_body_find_owner_beside (const EntenteExtraction *extraction,
                                            const EntenteName       *name);

G_END_DECLS
