/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "extract/findings.h"
#include "project/actor.h"
#include "project/sketch.h"

G_BEGIN_DECLS

/**
 * EntenteActorKeys:
 * @same: (nullable): two found actors with the same key are the same actor;
 *   %NULL for a person of whom only one word of the name is known
 * @across_kinds: (nullable): a name long enough to mean the same actor, even
 *   where a document takes it for another kind
 * @lone: (nullable): the key of that one word
 * @offers: (array zero-terminated=1): keys of shorter names that the actor
 *   answers to, if no other actor does
 * @n_words: words of the name
 *
 * What identity across documents compares of a found actor.
 */
typedef struct
{
  char *same;
  char *across_kinds;
  char *lone;
  char **offers;
  guint n_words;
} EntenteActorKeys;

/**
 * EntenteReadDocument:
 * @sketch: its words, to be compared with those of others
 * @source: number of the independent source that it is a copy of, after joining
 * @keys: (array length=findings.actors.len): made once, compared at each joining
 * @families: (array length=findings.relations.len): the relating words, by
 *   which relations are collected
 * @actors: (array length=findings.actors.len) (nullable): which actor of the
 *   project each found actor is, after joining
 * @mentions: (element-type EntenteDocumentMention) (nullable): made when asked for
 *
 * A document of the project with what was found in it.
 */
typedef struct
{
  EntenteDocument *document;
  EntenteFindings *findings;
  EntenteSketch *sketch;
  guint source;
  EntenteActorKeys *keys;
  char **families;
  EntenteActor **actors;
  GArray *mentions;
} EntenteReadDocument;

const char          *entente_actor_keys_get_key (const EntenteActorKeys *self);

EntenteReadDocument *entente_read_document_new  (EntenteDocument     *document,
                                                 EntenteFindings     *findings);
void                 entente_read_document_free (EntenteReadDocument *self);

G_END_DECLS
