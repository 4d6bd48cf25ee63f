/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "extract/findings.h"
#include "project/actor-pair.h"
#include "project/actor.h"
#include "project/relation.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * EntenteDocumentMention:
 * @actor: (unowned): whom it refers to; the project keeps it
 * @span: where it stands in the document's text
 *
 * One reference to an actor in a document.
 */
typedef struct
{
  EntenteActor *actor;
  EntenteSpan span;
  EntenteForm form;
} EntenteDocumentMention;

/**
 * EntenteProject:
 *
 * Documents and what was found in them, joined into actors and relations.
 * Belongs to the main thread.
 */
#define ENTENTE_TYPE_PROJECT (entente_project_get_type ())
G_DECLARE_FINAL_TYPE (EntenteProject, entente_project, ENTENTE, PROJECT, GObject)

/* Emits "changed" once after each batch of findings. The lists of actors and
 * relations are in the order of identifiers: sort them for show. */
EntenteProject *entente_project_new               (void);
void            entente_project_take_findings     (EntenteProject  *self,
                                                   EntenteDocument *document,
                                                   EntenteFindings *findings);
gboolean        entente_project_has_origin        (EntenteProject  *self,
                                                   const char      *origin);
/* Independent sources: those of #EntenteDocument are numbered from 0. */
guint           entente_project_get_n_sources     (EntenteProject  *self);
guint           entente_project_get_source_of     (EntenteProject  *self,
                                                   EntenteDocument *document);
/* (element-type EntenteDocument): @document first */
GPtrArray      *entente_project_dup_copies        (EntenteProject  *self,
                                                   EntenteDocument *document);
GListModel     *entente_project_get_documents     (EntenteProject  *self);
GListModel     *entente_project_get_actors        (EntenteProject  *self);
GListModel     *entente_project_get_relations     (EntenteProject  *self);
/* Two known actors in one sentence, no relation found: #EntenteRelation of
 * category CO-MENTION, strongest first. They are in no other list. */
GListModel     *entente_project_get_co_mentions   (EntenteProject  *self);
/* #EntenteActorPair: possibly the same; open ones first, likeliest first, then
 * those that were judged, so that a judgement can be taken back. Judging joins
 * or parts the actors at once. */
GListModel     *entente_project_get_pairs         (EntenteProject   *self);
void            entente_project_judge_pair        (EntenteProject   *self,
                                                   EntenteActorPair *pair,
                                                   EntenteJudgement  judgement);
EntenteActor   *entente_project_get_actor_at      (EntenteProject  *self,
                                                   EntenteDocument *document,
                                                   guint            offset);
/* (element-type EntenteDocumentMention), in the order of the text */
GArray         *entente_project_dup_mentions_in   (EntenteProject  *self,
                                                   EntenteDocument *document);

G_END_DECLS
