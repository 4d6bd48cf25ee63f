/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntentePairRow:
 *
 * Two actors that are possibly the same, each with a sentence, for a person to
 * decide.
 */
#define ENTENTE_TYPE_PAIR_ROW (entente_pair_row_get_type ())
G_DECLARE_FINAL_TYPE (EntentePairRow, entente_pair_row, ENTENTE, PAIR_ROW, GtkListBoxRow)

GtkWidget *entente_pair_row_new (EntenteActorPair *pair,
                                 EntenteProject   *project);

G_END_DECLS
