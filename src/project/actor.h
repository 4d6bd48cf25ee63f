/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"
#include "document/document.h"
#include "extract/findings.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * EntenteActorMention:
 * @document: (unowned): the document it stands in; the project keeps it
 *
 * Where a document refers to an actor.
 */
typedef struct
{
  EntenteDocument *document;
  EntenteSpan span;
  EntenteForm form;
} EntenteActorMention;

typedef struct _EntenteActor EntenteActor;

/**
 * EntenteActorRole:
 * @title: "Prime Minister"
 * @of: (nullable) (unowned): the actor that it is held at
 * @former: whether the text says that it is over
 */
typedef struct
{
  char *title;
  EntenteActor *of;
  gboolean former;
} EntenteActorRole;

#define ENTENTE_TYPE_ACTOR (entente_actor_get_type ())
G_DECLARE_FINAL_TYPE (EntenteActor, entente_actor, ENTENTE, ACTOR, GObject)

char                *entente_actor_role_dup_words  (const EntenteActorRole *self);

/* Properties, for list rows: id, name, kind (int), kind-name, summary (first
 * role or sub-kind, for the second line of a row), n-mentions, n-documents.
 */
const char          *entente_actor_get_id          (EntenteActor *self);
const char          *entente_actor_get_name        (EntenteActor *self);
EntenteActorKind     entente_actor_get_kind        (EntenteActor *self);
EntenteActorSubKind  entente_actor_get_sub_kind    (EntenteActor *self);
const char          *entente_actor_get_code        (EntenteActor *self);
EntenteActor        *entente_actor_get_owner       (EntenteActor *self);
const char          *entente_actor_get_summary     (EntenteActor *self);
const char * const  *entente_actor_get_aliases     (EntenteActor *self);
const GArray        *entente_actor_get_mentions    (EntenteActor *self);
const GArray        *entente_actor_get_roles       (EntenteActor *self);
guint                entente_actor_get_n_mentions  (EntenteActor *self);
guint                entente_actor_get_n_documents (EntenteActor *self);
GListModel          *entente_actor_get_relations   (EntenteActor *self);

G_END_DECLS
