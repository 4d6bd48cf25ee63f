/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/read-document.h"

G_BEGIN_DECLS

/**
 * EntenteJoining:
 * @documents: (element-type EntenteReadDocument): all documents
 * @first: (array): the found actors of document d are first[d] to
 *   first[d + 1] - 1
 * @document_of: (array length=n_found): in which document each was found
 * @parent: (array length=n_found): a forest of which each tree is one actor
 * @marks: (array length=n_found) (element-type GArray): by root, on which side
 *   of which pairs it stands that are to be kept apart
 *
 * The found actors of all documents, numbered through, while it is found out
 * which of them are one.
 */
typedef struct
{
  GPtrArray *documents;
  guint *first;
  guint *document_of;
  guint *parent;
  GArray **marks;
  guint n_found;
} EntenteJoining;

void                     entente_joining_init       (EntenteJoining       *self,
                                                     GPtrArray            *read_documents);
void                     entente_joining_clear      (EntenteJoining       *self);
const EntenteActorKeys  *entente_joining_get_keys   (const EntenteJoining *self,
                                                     guint                 found);
const EntenteFoundActor *entente_joining_get_found  (const EntenteJoining *self,
                                                     guint                 found);
guint                    entente_joining_find_root  (EntenteJoining       *self,
                                                     guint                 found);
void                     entente_joining_keep_apart (EntenteJoining       *self,
                                                     guint                 pair,
                                                     const char           *first_key,
                                                     const char           *second_key);
void                     entente_joining_unite      (EntenteJoining       *self,
                                                     guint                 a,
                                                     guint                 b);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteJoining, entente_joining_clear)

G_END_DECLS
