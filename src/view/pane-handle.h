/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntentePaneHandle:
 *
 * The line between a side pane and the map: the separator of an #AdwFlap,
 * which it makes wider or narrower by dragging or with the arrow keys.
 */
#define ENTENTE_TYPE_PANE_HANDLE (entente_pane_handle_get_type ())
G_DECLARE_FINAL_TYPE (EntentePaneHandle, entente_pane_handle, ENTENTE, PANE_HANDLE, GtkWidget)

G_END_DECLS
