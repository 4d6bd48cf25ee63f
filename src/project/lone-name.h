/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/joining.h"

G_BEGIN_DECLS

void entente_lone_names_join (EntenteJoining *joining,
                              GHashTable     *offers);

G_END_DECLS
