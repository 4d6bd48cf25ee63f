/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/category.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteFilterGroup:
 *
 * A row that shows or hides several categories at once, and opens to choose
 * among them. Emits "changed" when a person has.
 */
#define ENTENTE_TYPE_FILTER_GROUP (entente_filter_group_get_type ())
G_DECLARE_FINAL_TYPE (EntenteFilterGroup, entente_filter_group, ENTENTE, FILTER_GROUP,
                      AdwExpanderRow)

GtkWidget *entente_filter_group_new        (const char         *title,
                                            const char         *css_class,
                                            guint               categories);
guint      entente_filter_group_get_shown  (EntenteFilterGroup *self);
void       entente_filter_group_show_all   (EntenteFilterGroup *self);
void       entente_filter_group_set_counts (EntenteFilterGroup *self,
                                            const guint        *counts);

G_END_DECLS
