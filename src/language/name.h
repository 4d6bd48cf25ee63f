/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void entente_names_find (const char        *text,
                         EntenteAnnotation *annotation,
                         GCancellable      *cancellable);

G_END_DECLS
