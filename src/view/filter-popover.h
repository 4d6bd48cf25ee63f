/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/network.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * EntenteFilterPopover:
 *
 * Where one chooses which relations the map shows. Emits "changed" when a
 * person has.
 */
#define ENTENTE_TYPE_FILTER_POPOVER (entente_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (EntenteFilterPopover, entente_filter_popover, ENTENTE, FILTER_POPOVER,
                      GtkPopover)

void     entente_filter_popover_set_project (EntenteFilterPopover *self,
                                             EntenteProject       *project);
void     entente_filter_popover_apply       (EntenteFilterPopover *self,
                                             EntenteNetworkFilter *filter);
void     entente_filter_popover_reset       (EntenteFilterPopover *self);

G_END_DECLS
