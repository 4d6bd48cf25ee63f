/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/labels.h"

G_BEGIN_DECLS

void entente_name_tags_decode (const EntenteLabels *labels,
                               const float         *scores,
                               guint                stride,
                               const gboolean      *barred,
                               guint                n_words,
                               guint8              *tags);

G_END_DECLS
