/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  ENTENTE_ACTOR_PERSON,
  ENTENTE_ACTOR_ORGANIZATION,
  ENTENTE_ACTOR_PLACE,
} EntenteActorKind;

#define ENTENTE_N_ACTOR_KINDS (ENTENTE_ACTOR_PLACE + 1)

/**
 * EntenteActorSubKind:
 *
 * What the text or the fact tables say beyond the kind.
 */
typedef enum
{
  ENTENTE_SUB_KIND_NONE,
  ENTENTE_SUB_KIND_GOVERNMENT_BODY,
  ENTENTE_SUB_KIND_COMPANY,
  ENTENTE_SUB_KIND_ALLIANCE,
  ENTENTE_SUB_KIND_THINK_TANK,
  ENTENTE_SUB_KIND_MEDIA,
  ENTENTE_SUB_KIND_LEGISLATURE,
  ENTENTE_SUB_KIND_ARMED_FORCE,
  ENTENTE_SUB_KIND_PARTY,
  ENTENTE_SUB_KIND_COUNTRY,
  ENTENTE_SUB_KIND_CITY,
  ENTENTE_SUB_KIND_REGION,
} EntenteActorSubKind;

#define ENTENTE_N_SUB_KINDS (ENTENTE_SUB_KIND_REGION + 1)

/* Names are those of the JSON format ("person", "government body"). */
const char *entente_actor_kind_get_name     (EntenteActorKind     kind);
gboolean    entente_actor_kind_from_name    (const char          *name,
                                             EntenteActorKind    *kind);
const char *entente_actor_sub_kind_get_name (EntenteActorSubKind  sub_kind);
gboolean    entente_actor_sub_kind_from_name (const char          *name,
                                              EntenteActorSubKind *sub_kind);

G_END_DECLS
