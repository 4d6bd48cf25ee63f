/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean entente_holder_add (const EntenteExtraction *extraction,
                             guint                    token,
                             GArray                  *arguments);

G_END_DECLS
