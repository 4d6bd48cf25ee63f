/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

void     entente_tie_extend         (EntenteTie        *self,
                                     gint               token);
char    *entente_tie_dup_label      (const EntenteTie  *self);

void     entente_relate_each        (EntenteExtraction *extraction,
                                     const GArray      *sources,
                                     const GArray      *targets,
                                     const EntenteTie  *tie);
void     entente_relate_one_another (EntenteExtraction *extraction,
                                     const GArray      *actors,
                                     const EntenteTie  *tie);

G_END_DECLS
