/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/read-document.h"

G_BEGIN_DECLS

guint entente_independent_sources_number (GPtrArray *read_documents);

G_END_DECLS
