/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page.h"

#include "export/painter.h"

#include <math.h>

#define MARGIN 24.0
#define LEGEND_GAP 30.0
#define MIN_WIDTH 480.0

/*
 * entente_page_init:
 *
 * Arranges the map and its legend on a page in whole points.
 */
void
entente_page_init (EntentePage        *self,
                   const EntenteScene *scene)
{
  EntenteRect bounds = scene->layout->bounds;
  double content = MAX (bounds.width, MIN_WIDTH);
  double legend_room;

  self->legend = entente_legend_new (scene, content);
  content = MAX (bounds.width, self->legend->width);
  legend_room = self->legend->n_entries > 0 ? LEGEND_GAP + self->legend->height : 0;

  self->width = ceil (content + 2 * MARGIN);
  self->height = ceil (bounds.height + legend_room + 2 * MARGIN);
  self->map.x = (self->width - bounds.width) / 2 - bounds.x;
  self->map.y = MARGIN - bounds.y;
  self->legend_origin.x = (self->width - self->legend->width) / 2;
  self->legend_origin.y = MARGIN + bounds.height + LEGEND_GAP;
}

void
entente_page_clear (EntentePage *self)
{
  g_clear_pointer (&self->legend, entente_legend_free);
}

/*
 * entente_page_draw:
 * @cr: a context whose user space is points
 *
 * Draws a scene and its legend on their ground.
 */
void
entente_page_draw (const EntentePage  *self,
                   cairo_t            *cr,
                   const EntenteScene *scene)
{
  EntenteColor ground = scene->palette->ground;

  cairo_set_source_rgb (cr, ground.red, ground.green, ground.blue);
  cairo_paint (cr);

  cairo_save (cr);
  cairo_translate (cr, self->map.x, self->map.y);
  entente_painter_draw (cr, scene, ENTENTE_PAINTER_ALL);
  cairo_restore (cr);

  cairo_save (cr);
  cairo_translate (cr, self->legend_origin.x, self->legend_origin.y);
  entente_painter_draw_legend (cr, self->legend);
  cairo_restore (cr);
}

/*
 * entente_page_append:
 * @byte_array: a #GByteArray
 *
 * Collects what a cairo surface writes.
 */
cairo_status_t
entente_page_append (void                *byte_array,
                     const unsigned char *bytes,
                     unsigned int         length)
{
  g_byte_array_append (byte_array, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}
