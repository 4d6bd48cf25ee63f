/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"
#include "document/document.h"
#include "extract/actor-kind.h"
#include "extract/category.h"
#include "extract/firmness.h"
#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteFoundMention:
 *
 * Where a document refers to an actor, and in which form.
 */
typedef struct
{
  EntenteSpan span;
  EntenteForm form;
} EntenteFoundMention;

/**
 * EntenteFoundRole:
 * @title: "Prime Minister", "director of cybersecurity"
 * @of: index of the actor that it is held at, -1 where the text names none
 * @former: whether the text says that it is over
 */
typedef struct
{
  char *title;
  gint of;
  gboolean former;
} EntenteFoundRole;

/**
 * EntenteFoundActor:
 * @name: the fullest name in this document
 * @code: (nullable): ISO 3166 code for a country, as identity across documents
 * @owner: index of the country that a body belongs to ("Ministry of Defense"), else -1
 * @aliases: (element-type utf8): other names in this document, without @name
 * @mentions: (element-type EntenteFoundMention): in the order of the text
 * @roles: (element-type EntenteFoundRole)
 */
typedef struct
{
  char *name;
  char *code;
  EntenteActorKind kind;
  EntenteActorSubKind sub_kind;
  gint owner;
  GPtrArray *aliases;
  GArray *mentions;
  GArray *roles;
} EntenteFoundActor;

/**
 * EntenteFoundQuote:
 * @span: the source words; usually the sentence
 * @source: the words that stand for the relation's source actor
 * @target: the words that stand for its target actor
 * @trigger: the relating words; empty where there are none
 * @speaker: index of the actor who says so, -1 for the document itself
 * @uncertain: whether it rests on a hair how the sentence is read
 */
typedef struct
{
  EntenteSpan span;
  EntenteSpan source;
  EntenteSpan target;
  EntenteSpan trigger;
  gint speaker;
  EntenteFirmness firmness;
  gboolean uncertain;
} EntenteFoundQuote;

/**
 * EntenteFoundRelation:
 * @source: index of the actor that it goes out from
 * @target: index of the actor that it goes to
 * @label: the relating words ("visited", "to visit" where it is planned, "Prime Minister of")
 * @family: the relating words in base form ("visit"): one pair's relations of one
 *   family are one relation
 * @quotes: (element-type EntenteFoundQuote): at least one
 */
typedef struct
{
  guint source;
  guint target;
  char *label;
  char *family;
  EntenteCategory category;
  gboolean symmetric;
  GArray *quotes;
} EntenteFoundRelation;

/**
 * EntenteFindings:
 * @actors: (element-type EntenteFoundActor): in the order of first mention
 * @relations: (element-type EntenteFoundRelation): in the order of first quote
 * @sentences: (element-type EntenteSpan): for context around quotes
 *
 * What reading one document yields. Plain data, made by extract/ or read back
 * from JSON.
 */
typedef struct
{
  GPtrArray *actors;
  GPtrArray *relations;
  GArray *sentences;
} EntenteFindings;

EntenteFindings      *entente_findings_new          (void);
void                  entente_findings_free         (EntenteFindings *self);
EntenteFoundActor    *entente_findings_add_actor    (EntenteFindings  *self,
                                                     const char       *name,
                                                     EntenteActorKind  kind);
EntenteFoundRelation *entente_findings_add_relation (EntenteFindings  *self,
                                                     guint             source,
                                                     guint             target,
                                                     const char       *label,
                                                     EntenteCategory   category);

EntenteFirmness       entente_found_relation_get_firmness (const EntenteFoundRelation *self);
gboolean              entente_found_relation_is_uncertain (const EntenteFoundRelation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteFindings, entente_findings_free)

G_END_DECLS
