/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

gboolean entente_reply_apply (GBytes        *bytes,
                              EntenteLayout *layout);

G_END_DECLS
