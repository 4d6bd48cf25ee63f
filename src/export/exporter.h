/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define ENTENTE_EXPORT_ERROR (entente_export_error_quark ())

/**
 * EntenteExportError:
 * @ENTENTE_EXPORT_ERROR_FORMAT: no exporter for that suffix
 * @ENTENTE_EXPORT_ERROR_WRITE: the file could not be written
 */
typedef enum
{
  ENTENTE_EXPORT_ERROR_FORMAT,
  ENTENTE_EXPORT_ERROR_WRITE,
} EntenteExportError;

GQuark entente_export_error_quark (void);

/**
 * EntenteExporter:
 * @name: what the format is called in dialogs ("SVG image")
 * @suffix: lower-case file suffix with dot
 * @needs_scene: whether it draws; else scene may be %NULL, and filter, which
 *   is never %NULL, says which relations of @project are written
 * @write: writes the whole format to memory
 *
 * One export format. Deterministic: the same input gives the same bytes.
 */
typedef struct
{
  const char *name;
  const char *suffix;
  const char *mime_type;
  gboolean needs_scene;
  GBytes *(*write) (EntenteProject              *project,
                    const EntenteNetworkFilter  *filter,
                    const EntenteScene          *scene,
                    GError                     **error);
} EntenteExporter;

const EntenteExporter * const *entente_exporter_get_all  (void);
const EntenteExporter         *entente_exporter_for_name (const char             *file_name,
                                                          GError                **error);
gboolean                       entente_exporter_write    (const EntenteExporter       *self,
                                                          EntenteProject              *project,
                                                          const EntenteNetworkFilter  *filter,
                                                          const EntenteScene          *scene,
                                                          GFile                       *file,
                                                          GError                     **error);

extern const EntenteExporter entente_exporter_svg;
extern const EntenteExporter entente_exporter_pdf;
extern const EntenteExporter entente_exporter_png;
extern const EntenteExporter entente_exporter_dot;
extern const EntenteExporter entente_exporter_json;

G_END_DECLS
