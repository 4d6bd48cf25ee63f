/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "export/page.h"

#include <cairo.h>

/* Pixels a point, less for a map that would not fit in the largest image. */
#define SCALE 2.0
#define MAX_SIDE 16000.0

static GBytes *
write_png (EntenteProject              *project,
           const EntenteNetworkFilter  *filter,
           const EntenteScene          *scene,
           GError                     **error)
{
  GByteArray *bytes = g_byte_array_new ();
  g_auto (EntentePage) page = { 0 };
  double scale;
  cairo_surface_t *surface;
  cairo_t *cr;

  entente_page_init (&page, scene);
  scale = MIN (SCALE, MAX_SIDE / MAX (page.width, page.height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                        MAX (1, (int) (page.width * scale)),
                                        MAX (1, (int) (page.height * scale)));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  entente_page_draw (&page, cr, scene);
  cairo_destroy (cr);
  cairo_surface_write_to_png_stream (surface, entente_page_append, bytes);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}

const EntenteExporter entente_exporter_png = {
  .name = "PNG image",
  .suffix = ".png",
  .mime_type = "image/png",
  .needs_scene = TRUE,
  .write = write_png,
};
