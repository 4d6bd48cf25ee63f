/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void entente_relation_chips_append (GtkBox          *box,
                                    EntenteRelation *relation);

G_END_DECLS
