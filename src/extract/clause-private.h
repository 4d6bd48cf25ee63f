/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"
#include "language/token.h"

G_BEGIN_DECLS

/**
 * EntenteClause:
 * @verb: index of the verb, or of the adjective or noun that is a predicate
 * @key: the verb in base form with its particle: "team up"
 * @particle: index of its particle ("team up"), or %ENTENTE_NO_TOKEN
 * @object: index of its object, or %ENTENTE_NO_TOKEN
 * @noun: index of its object where that is no actor, or %ENTENTE_NO_TOKEN
 * @objects: (element-type EntenteArgument): the actors that its object stands for
 * @subjects: (element-type EntenteArgument): who does it; in a passive, to whom it is done
 * @agents: (element-type EntenteArgument): whom a passive names behind "by"
 * @past: (nullable): the verb itself where it stands in the past tense
 *
 * A verb with what its clause says of it, while it is read.
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSyntax *syntax;
  guint verb;
  const char *key;
  gint particle;
  gint object;
  gint noun;
  GArray *objects;
  GArray *subjects;
  GArray *agents;
  gboolean passive;
  EntenteFirmness firmness;
  const char *past;
} EntenteClause;

/* The words of a look-up or label, a space between; %NULL ends them. */
#define entente_clause_join(...) g_strjoin (" ", __VA_ARGS__, NULL)

const EntenteToken *entente_clause_get_token     (const EntenteClause *self,
                                                  guint                token);
const char         *entente_clause_get_lemma     (const EntenteClause *self);
char               *entente_clause_dup_noun      (const EntenteClause *self);
char               *entente_clause_dup_label_with_noun (const EntenteClause *self,
                                                        guint                object,
                                                        EntenteCategory      category,
                                                        const GArray        *targets);
char               *entente_clause_dup_label     (const EntenteClause *self,
                                                  const char          *preposition,
                                                  guint                token);
gint                entente_clause_find_thing    (const EntenteClause *self);
gint                entente_clause_find_measured (const EntenteClause *self,
                                                  guint                amount);
gint                entente_clause_find_moved    (const EntenteClause *self);
char               *entente_clause_join_noun     (const EntenteClause *self,
                                                  guint                noun,
                                                  const char          *preposition);
gboolean            entente_clause_has_object    (const EntenteClause *self);
void                entente_clause_take_phrase   (const EntenteClause *self,
                                                  const char          *preposition,
                                                  guint                token,
                                                  char               **label);
const char * const *entente_clause_look_up       (const char          *key);
const char * const *entente_clause_look_up_phrase (const EntenteClause *self,
                                                  guint                noun,
                                                  const char          *preposition);
gboolean            entente_clause_is_suffered   (const EntenteClause *self,
                                                  guint                noun);
const char * const *entente_clause_look_up_noun  (const EntenteClause *self);

EntenteTie          entente_clause_make_tie      (const EntenteClause *self,
                                                  const char * const  *row,
                                                  const char          *label,
                                                  gint                 last);
gint                entente_clause_find_called_so (const EntenteClause *self);
gboolean            entente_clause_is_void       (const char * const  *row);
gboolean            entente_clause_turn_category (const EntenteClause *self,
                                                  EntenteCategory     *category);
gboolean            entente_clause_is_talk       (const EntenteClause *self);
void                entente_clause_relate        (const EntenteClause *self,
                                                  const char * const  *row,
                                                  const GArray        *sources,
                                                  const GArray        *targets,
                                                  const EntenteTie    *tie);

void                entente_clause_add_targets   (const EntenteClause *self,
                                                  guint                token,
                                                  EntenteCategory      category,
                                                  GArray              *targets);
void                entente_clause_read_object   (const EntenteClause *self,
                                                  gint                 object);
void                entente_clause_read_receiver (const EntenteClause *self,
                                                  gint                 receiver);
gboolean            entente_clause_is_agent      (const EntenteClause *self,
                                                  guint                token);
void                entente_clause_read_phrases  (const EntenteClause *self,
                                                  guint                head);
gboolean            entente_clause_has_adverbial (const EntenteClause *self);
void                entente_clause_read_venue    (const EntenteClause *self,
                                                  guint                object);

void                entente_clause_relate_joint  (const EntenteClause *self,
                                                  const GArray        *actors);
void                entente_clause_read_together (const EntenteClause *self,
                                                  gint                 object);

G_END_DECLS
