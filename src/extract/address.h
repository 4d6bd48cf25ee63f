/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/argument.h"

G_BEGIN_DECLS

void entente_address_add (const EntenteExtraction *self,
                          const EntenteMention    *mention,
                          GArray                  *places);

G_END_DECLS
