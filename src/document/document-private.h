/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"

G_BEGIN_DECLS

void entente_document_set_file_date (EntenteDocument *self,
                                     const char      *date);

G_END_DECLS
