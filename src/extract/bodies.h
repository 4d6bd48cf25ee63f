/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteBodies:
 * @long_forms: (element-type utf8 utf8): long form by acronym
 * @acronyms: (element-type utf8 utf8): long form by its initials; empty where
 *   several have them
 * @short_forms: (element-type utf8 utf8): long form by the words that it begins
 *   or ends with; empty where several have them
 * @alone: (element-type utf8): the names seen so far, but in the first sentence
 * @heads: (element-type utf8 utf8): long form by the word it is built with;
 *   empty where several have it
 * @owners: (element-type utf8 utf8): code of the country that owned a body when
 *   it was last named
 * @by_chain: (element-type gint): code of the country that owns the body of a chain
 *
 * Which organizations a document names, under which names.
 */
typedef struct
{
  const EntenteExtraction *extraction;
  GHashTable *long_forms;
  GHashTable *acronyms;
  GHashTable *short_forms;
  GHashTable *alone;
  GHashTable *heads;
  GHashTable *owners;
  GHashTable *by_chain;
} EntenteBodies;

void  entente_bodies_init        (EntenteBodies           *self,
                                  const EntenteExtraction *extraction);
void  entente_bodies_clear       (EntenteBodies           *self);
void  entente_bodies_learn_name  (EntenteBodies           *self,
                                  guint                    mention);
void  entente_bodies_learn_pair  (EntenteBodies           *self,
                                  const EntenteName       *name,
                                  const EntenteName       *next);
void  entente_bodies_learn_owner (EntenteBodies           *self,
                                  guint                    mention);
char *entente_bodies_dup_key     (EntenteBodies           *self,
                                  guint                    mention);

gboolean entente_bodies_know     (const EntenteBodies     *self,
                                  guint                    mention);

G_END_DECLS
