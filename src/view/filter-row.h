/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteFilterRow:
 *
 * A row with a box to check, and how many relations it is about.
 */
#define ENTENTE_TYPE_FILTER_ROW (entente_filter_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteFilterRow, entente_filter_row, ENTENTE, FILTER_ROW, AdwActionRow)

GtkWidget      *entente_filter_row_new       (const char       *title,
                                              const char       *css_class);
GtkCheckButton *entente_filter_row_get_check (EntenteFilterRow *self);
void            entente_filter_row_set_count (EntenteFilterRow *self,
                                              guint             count);

G_END_DECLS
