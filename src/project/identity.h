/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/read-document.h"

G_BEGIN_DECLS

/**
 * EntenteIdentityMember:
 * @document: index of a document
 * @actor: index among the actors found in it
 */
typedef struct
{
  guint document;
  guint actor;
} EntenteIdentityMember;

/**
 * EntenteIdentity:
 * @id: stable identifier of the actor
 * @key: (unowned): the longest of the keys that it has in documents
 * @kind: what most mentions take it for
 * @members: (element-type EntenteIdentityMember): in the order of documents
 *
 * Found actors that are one and the same.
 */
typedef struct
{
  char *id;
  const char *key;
  EntenteActorKind kind;
  GArray *members;
} EntenteIdentity;

/* Of a name that several answer to. */
#define ENTENTE_IDENTITY_AMBIGUOUS G_MAXUINT

GPtrArray *entente_identity_join (GPtrArray *read_documents,
                                  GPtrArray *judged_pairs);

G_END_DECLS
