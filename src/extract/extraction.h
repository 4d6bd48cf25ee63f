/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/findings.h"
#include "extract/modality.h"
#include "extract/syntax.h"
#include "language/annotation.h"
#include "language/lexicon.h"

G_BEGIN_DECLS

#define ENTENTE_NO_ACTOR (-1)

/**
 * EntenteExtraction:
 * @actor_of: (array): for each mention of the annotation the index of its
 *   actor, or %ENTENTE_NO_ACTOR
 * @mention_at: (array): for each token the index of the name or pronoun that it
 *   belongs to, or -1
 * @nominal_at: (array): for each token the index of the nominal mention that it
 *   heads ("the minister"), or -1
 * @speaker_at: (array): for each token the index of the actor who says it, or
 *   %ENTENTE_NO_ACTOR for the document itself
 * @quotation_at: (array): for each token the index of the quotation that it stands
 *   in, or -1
 * @voice_at: (array): for each token the index of the actor whom "I" or "we"
 *   means there, or %ENTENTE_NO_ACTOR
 * @only_country: index of the country, if the document names one and no other,
 *   or %ENTENTE_NO_ACTOR
 * @relations: (element-type utf8 guint): index of each relation by what makes
 *   it one: actors, direction and label family
 * @pairs: (element-type gint64 GPtrArray): the relations of each two actors
 *
 * What the steps of reading one document share.
 */
typedef struct
{
  const char *text;
  const EntenteAnnotation *annotation;
  EntenteSyntax syntax;
  EntenteFindings *findings;
  gint *actor_of;
  gint *mention_at;
  gint *nominal_at;
  gint *speaker_at;
  gint *quotation_at;
  gint *voice_at;
  gint only_country;
  GHashTable *relations;
  GHashTable *pairs;
} EntenteExtraction;

/**
 * EntenteArgument:
 * @actor: index of an actor
 * @span: the words that stand for it
 * @people: the noun for people who are only from there ("students"), or for what
 *   is theirs ("offer"), empty where it is the actor itself
 * @by: (nullable): how the noun is the actor's, where not by "of": "by"
 *
 * One side of a relation.
 */
typedef struct
{
  gint actor;
  EntenteSpan span;
  EntenteSpan people;
  const char *by;
} EntenteArgument;

/**
 * EntenteTie:
 * @first: index of the first of the relating words
 * @end: index one past the last of them
 * @label: the relating words; of a verb in base form ("sign agreement with")
 * @past: (nullable): the verb in the past tense as the text has it
 * @mood: how the label puts what is not asserted
 * @verbal: whether @label begins with a verb
 * @doers: (nullable): which people of the source do it ("students")
 *
 * What relates two arguments.
 */
typedef struct
{
  guint first;
  guint end;
  const char *label;
  gboolean verbal;
  EntenteCategory category;
  gboolean symmetric;
  EntenteFirmness firmness;
  const char *past;
  const char *doers;
  EntenteMood mood;
} EntenteTie;

void                  entente_actors_find             (EntenteExtraction       *extraction,
                                                       GCancellable            *cancellable);
void                  entente_referents_find          (EntenteExtraction       *extraction,
                                                       GCancellable            *cancellable);

EntenteSpan           entente_extraction_get_span     (const EntenteExtraction *self,
                                                       guint                    first,
                                                       guint                    end);
const EntenteToken   *entente_extraction_get_token    (const EntenteExtraction *self,
                                                       guint                    token);
const char           *entente_extraction_get_lemma    (const EntenteExtraction *self,
                                                       guint                    token);
gboolean              entente_extraction_is_plural    (const EntenteExtraction *self,
                                                       guint                    token);
gboolean              entente_extraction_is_lemma     (const EntenteExtraction *self,
                                                       guint                    token,
                                                       const char * const      *lemmas);
gboolean              entente_extraction_share_sentence (const EntenteExtraction *self,
                                                         guint                    token,
                                                         guint                    other);
gboolean              entente_extraction_is_kind      (const EntenteExtraction *self,
                                                       gint                     actor,
                                                       EntenteActorKind         kind);
gboolean              entente_extraction_is_title     (const EntenteExtraction *self,
                                                       guint                    token);
gboolean              entente_extraction_is           (const EntenteExtraction *self,
                                                       guint                    token,
                                                       const char              *word);
char                 *entente_extraction_dup_words    (const EntenteExtraction *self,
                                                       guint                    first,
                                                       guint                    end);
const char * const   *entente_extraction_look_up      (const EntenteExtraction *self,
                                                       EntenteLexiconTable      table,
                                                       guint                    first,
                                                       guint                    end);
gint                  entente_extraction_get_actor    (const EntenteExtraction *self,
                                                       guint                    token);
const EntenteMention *entente_extraction_get_mention  (const EntenteExtraction *self,
                                                       guint                    token);
guint                 entente_extraction_find_head    (const EntenteExtraction *self,
                                                       const EntenteMention    *mention);
guint                 entente_extraction_find_name_head (const EntenteExtraction *self,
                                                         guint                    token);
EntenteFoundActor    *entente_extraction_lookup       (const EntenteExtraction *self,
                                                       gint                     actor);
gboolean              entente_argument_is_people      (const EntenteArgument   *argument);
EntenteArgument       entente_extraction_get_argument (const EntenteExtraction *self,
                                                       guint                    token);
void                  entente_extraction_relate       (EntenteExtraction       *self,
                                                       const EntenteArgument   *source,
                                                       const EntenteArgument   *target,
                                                       const EntenteTie        *tie);

G_END_DECLS
