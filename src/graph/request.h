/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

GBytes *entente_request_new (const EntenteLayout *layout,
                             const double        *label_widths,
                             const char          *engine,
                             const EntenteLayout *previous);

G_END_DECLS
