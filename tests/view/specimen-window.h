/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *specimen_window_new  (GtkWidget        *pane);
void       specimen_window_end  (GtkWidget        *window,
                                 EntenteSelection *selection,
                                 EntenteProject   *project);
GPtrArray *specimen_gather      (GtkWidget        *widget,
                                 GType             type);
GPtrArray *specimen_gather_seen (GtkWidget        *widget,
                                 GType             type);
GtkWidget *specimen_find        (GPtrArray        *widgets,
                                 const char       *words);

G_END_DECLS
