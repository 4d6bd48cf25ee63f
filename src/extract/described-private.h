/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/described.h"

G_BEGIN_DECLS

gboolean entente_description_add_by_verb (EntenteDescription      *self,
                                          const EntenteExtraction *extraction);

G_END_DECLS
