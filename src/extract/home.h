/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

void entente_homes_read (EntenteExtraction *extraction,
                         guint              person);

G_END_DECLS
