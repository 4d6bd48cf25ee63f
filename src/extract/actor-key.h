/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/bodies.h"
#include "extract/nobody.h"
#include "extract/people.h"

G_BEGIN_DECLS

/**
 * EntenteActorKeys:
 * @kinds: (element-type utf8 GArray): how often a name has which kind
 *
 * What makes two names of one document mean the same actor.
 */
typedef struct
{
  const EntenteExtraction *extraction;
  EntentePeople people;
  EntenteBodies bodies;
  EntenteNobody nobody;
  GHashTable *kinds;
} EntenteActorKeys;

void            entente_actor_keys_init     (EntenteActorKeys        *self,
                                             const EntenteExtraction *extraction);
void            entente_actor_keys_clear    (EntenteActorKeys        *self);
EntenteNameKind entente_actor_keys_get_kind (const EntenteActorKeys  *self,
                                             guint                    mention);
char           *entente_actor_keys_dup      (EntenteActorKeys        *self,
                                             guint                    mention);

G_END_DECLS
