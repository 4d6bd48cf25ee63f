/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteGazetteerMatch:
 * @n_tokens: how many tokens the name has; 0 where there is none
 * @kind: the kind of name
 * @is_country: whether it names a country, or by its people or capital
 *
 * A name that the fact tables know.
 */
typedef struct
{
  guint n_tokens;
  EntenteNameKind kind;
  gboolean is_country;
} EntenteGazetteerMatch;

EntenteGazetteerMatch entente_gazetteer_match (const EntenteAnnotation *annotation,
                                               const char              *text,
                                               guint                    first,
                                               guint                    end);

G_END_DECLS
