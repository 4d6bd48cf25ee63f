/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

/* What a list announces, as a string: "2-1+3" for one item out and three in
 * at position 2. Changes are parted by ", ". */
GString *changes_watch  (GListModel *model);
void     changes_assert (GString    *changes,
                         const char *expected);
