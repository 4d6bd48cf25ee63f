/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/message.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *entente_helper_exchange (GBytes        *request,
                                 gboolean       fresh,
                                 guint          timeout_ms,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_END_DECLS
