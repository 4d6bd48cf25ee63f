/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/scene.h"

G_BEGIN_DECLS

char *entente_caption_dup_for_node (const EntenteScene *scene,
                                    guint               node);
char *entente_caption_dup_for_edge (const EntenteScene *scene,
                                    guint               edge);
char *entente_caption_dup_clean    (const char         *text);

G_END_DECLS
