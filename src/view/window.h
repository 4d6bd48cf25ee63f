/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteWindow:
 *
 * One project on screen: actors and documents, the network, the source pane.
 */
#define ENTENTE_TYPE_WINDOW (entente_window_get_type ())
G_DECLARE_FINAL_TYPE (EntenteWindow, entente_window, ENTENTE, WINDOW, AdwApplicationWindow)

EntenteWindow *entente_window_new  (GtkApplication *application);
void           entente_window_open (EntenteWindow  *self,
                                    GPtrArray      *files);

G_END_DECLS
