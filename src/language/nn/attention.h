/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void entente_attention_apply (float       *out,
                              const float *qkv,
                              float       *scores,
                              guint        n_rows,
                              guint        n_heads,
                              guint        width);

G_END_DECLS
