/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void entente_report_problem    (const char *subject,
                                const char *format,
                                ...) G_GNUC_PRINTF (2, 3);
void entente_report_set_quiet  (gboolean    quiet);
void entente_report_progress   (const char *format,
                                ...) G_GNUC_PRINTF (1, 2);
void entente_report_end        (void);

G_END_DECLS
