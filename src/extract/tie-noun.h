/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/described.h"
#include "extract/tie.h"

G_BEGIN_DECLS

gboolean entente_tie_noun_find (const EntenteExtraction *extraction,
                                guint                    noun,
                                EntenteTie              *tie);
void     entente_tie_noun_read (EntenteExtraction       *extraction,
                                EntenteDescription      *description,
                                EntenteTie              *tie);

G_END_DECLS
