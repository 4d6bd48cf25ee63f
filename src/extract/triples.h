/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteTriple:
 * @sentence: index of its sentence
 * @subject: (element-type guint): indexes of the tokens that say of whom or what
 * @relation: (element-type guint): indexes of those that say what; none where
 *   the text has no word for it, as between a name and an apposition, which
 *   stands for "is"
 * @object: (element-type guint): indexes of those that say with whom or what
 *
 * A fact that a sentence states, in its own words.
 */
typedef struct
{
  guint sentence;
  GArray *subject;
  GArray *relation;
  GArray *object;
} EntenteTriple;

GPtrArray *entente_triples_read      (const EntenteAnnotation *annotation,
                                      const char              *text);
char      *entente_triple_dup_string (const EntenteTriple     *self,
                                      const EntenteAnnotation *annotation,
                                      const char              *text);

G_END_DECLS
