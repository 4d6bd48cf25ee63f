/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "export/page.h"

#include <cairo-pdf.h>

static GBytes *
write_pdf (EntenteProject              *project,
           const EntenteNetworkFilter  *filter,
           const EntenteScene          *scene,
           GError                     **error)
{
  GByteArray *bytes = g_byte_array_new ();
  g_auto (EntentePage) page = { 0 };
  cairo_surface_t *surface;
  cairo_t *cr;

  entente_page_init (&page, scene);
  surface = cairo_pdf_surface_create_for_stream (entente_page_append, bytes, page.width, page.height);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, "Entente: network");
  /* Else it bears the time of writing, and no two files are the same. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, "");

  cr = cairo_create (surface);
  entente_page_draw (&page, cr, scene);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}

const EntenteExporter entente_exporter_pdf = {
  .name = "PDF document",
  .suffix = ".pdf",
  .mime_type = "application/pdf",
  .needs_scene = TRUE,
  .write = write_pdf,
};
