/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/legend.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * EntentePage:
 * @width: in points, margins included
 * @map: what to add to layout points
 * @legend_origin: where the legend begins
 *
 * A map with its legend below it: what the drawn formats have in common.
 */
typedef struct
{
  EntenteLegend *legend;
  double width;
  double height;
  EntentePoint map;
  EntentePoint legend_origin;
} EntentePage;

void           entente_page_init   (EntentePage         *self,
                                    const EntenteScene  *scene);
void           entente_page_clear  (EntentePage         *self);
void           entente_page_draw   (const EntentePage   *self,
                                    cairo_t             *cr,
                                    const EntenteScene  *scene);
cairo_status_t entente_page_append (void                *byte_array,
                                    const unsigned char *bytes,
                                    unsigned int         length);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntentePage, entente_page_clear)

G_END_DECLS
