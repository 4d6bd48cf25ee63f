/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/findings.h"

G_BEGIN_DECLS

void entente_steadiness_mark (EntenteFindings         *findings,
                              const EntenteAnnotation *annotation,
                              const GPtrArray         *rereadings);

G_END_DECLS
