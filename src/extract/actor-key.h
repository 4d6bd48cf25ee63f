/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteActorKeys:
 * @full_names: (element-type utf8 GPtrArray): keys of the people who have a
 *   word as their first or last name, the one last named in full first
 * @long_forms: (element-type utf8 utf8): long form by acronym
 * @short_forms: (element-type utf8 utf8): long form by one of its words; empty
 *   where several have it
 * @owners: (element-type utf8 utf8): code of the country that owns a body
 *
 * What makes two names of one document mean the same actor.
 */
typedef struct
{
  EntenteExtraction *extraction;
  GHashTable *full_names;
  GHashTable *long_forms;
  GHashTable *short_forms;
  GHashTable *owners;
} EntenteActorKeys;

void  entente_actor_keys_init  (EntenteActorKeys  *self,
                                EntenteExtraction *extraction);
void  entente_actor_keys_clear (EntenteActorKeys  *self);
char *entente_actor_keys_dup   (EntenteActorKeys  *self,
                                const EntenteName *name);

G_END_DECLS
