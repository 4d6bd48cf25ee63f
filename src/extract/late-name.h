/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gint entente_late_name_find (const EntenteExtraction *extraction,
                             guint                    noun);

G_END_DECLS
