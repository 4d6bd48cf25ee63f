/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

char *entente_annotation_to_conllu (const EntenteAnnotation *self,
                                    const char              *text);

G_END_DECLS
