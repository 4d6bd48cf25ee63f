/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/starts.h"

G_BEGIN_DECLS

typedef enum
{
  ENTENTE_ROUTES_NONE,
  ENTENTE_ROUTES_STRAIGHT,
  ENTENTE_ROUTES_AROUND,
} EntenteRoutes;

GBytes *entente_request_new (const EntenteLayout *layout,
                             const EntenteSize   *labels,
                             const char          *engine,
                             const EntenteStart  *starts,
                             EntenteSize          gap,
                             EntenteRoutes        routes);

G_END_DECLS
