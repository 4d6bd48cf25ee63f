/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/findings-json.h"

G_BEGIN_DECLS

#define ENTENTE_N_BLOCK_KINDS (ENTENTE_BLOCK_TABLE_CELL + 1)

extern const char * const entente_block_kind_names[ENTENTE_N_BLOCK_KINDS];

G_END_DECLS
