/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "extract/findings.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define ENTENTE_FINDINGS_ERROR (entente_findings_error_quark ())

/**
 * EntenteFindingsError:
 * @ENTENTE_FINDINGS_ERROR_DAMAGED: not the JSON that entente_findings_to_json() writes
 */
typedef enum
{
  ENTENTE_FINDINGS_ERROR_DAMAGED,
} EntenteFindingsError;

GQuark    entente_findings_error_quark (void);

char     *entente_findings_to_json     (const EntenteFindings *self,
                                        EntenteDocument       *document);
gboolean  entente_findings_from_json   (const char       *json,
                                        gssize            length,
                                        EntenteDocument **document,
                                        EntenteFindings **findings,
                                        GError          **error);

G_END_DECLS
