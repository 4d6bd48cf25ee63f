/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

#include <adwaita.h>

G_BEGIN_DECLS

EntenteAppearance entente_appearance_get     (void);
void              entente_appearance_install (GdkDisplay         *display);
GdkRGBA           entente_appearance_to_rgba (const EntenteColor *color);

G_END_DECLS
