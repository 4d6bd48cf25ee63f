/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/actor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteAliasRow:
 *
 * Another name of an actor, how often it is used, and a passage that uses it.
 */
#define ENTENTE_TYPE_ALIAS_ROW (entente_alias_row_get_type ())
G_DECLARE_FINAL_TYPE (EntenteAliasRow, entente_alias_row, ENTENTE, ALIAS_ROW, GtkListBoxRow)

GtkWidget *entente_alias_row_new (EntenteActor *actor,
                                  const char   *alias);

G_END_DECLS
