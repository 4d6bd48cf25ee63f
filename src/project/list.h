/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GPtrArray *entente_list_dup_items (GListModel *model);
void       entente_list_update    (GListStore *store,
                                   GPtrArray  *items);

G_END_DECLS
