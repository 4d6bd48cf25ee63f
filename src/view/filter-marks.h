/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a row of the filters carries beside its title. */
GtkWidget *entente_filter_check_new  (const char *title);
GtkWidget *entente_filter_swatch_new (const char *css_class);
GtkWidget *entente_filter_count_new  (void);
void       entente_filter_count_show (GtkLabel   *count,
                                      guint       n_relations);

G_END_DECLS
