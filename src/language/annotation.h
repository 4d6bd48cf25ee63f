/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"

G_BEGIN_DECLS

/* Universal Dependencies parts of speech; UNKNOWN where nothing tagged. */
typedef enum
{
  ENTENTE_UPOS_UNKNOWN,
  ENTENTE_UPOS_ADJ,
  ENTENTE_UPOS_ADP,
  ENTENTE_UPOS_ADV,
  ENTENTE_UPOS_AUX,
  ENTENTE_UPOS_CCONJ,
  ENTENTE_UPOS_DET,
  ENTENTE_UPOS_INTJ,
  ENTENTE_UPOS_NOUN,
  ENTENTE_UPOS_NUM,
  ENTENTE_UPOS_PART,
  ENTENTE_UPOS_PRON,
  ENTENTE_UPOS_PROPN,
  ENTENTE_UPOS_PUNCT,
  ENTENTE_UPOS_SCONJ,
  ENTENTE_UPOS_SYM,
  ENTENTE_UPOS_VERB,
  ENTENTE_UPOS_X,
} EntenteUpos;

/* Universal features that reading needs; several may be set. */
typedef enum
{
  ENTENTE_FEATURE_NONE       = 0,
  ENTENTE_FEATURE_SINGULAR   = 1 << 0,
  ENTENTE_FEATURE_PLURAL     = 1 << 1,
  ENTENTE_FEATURE_PAST       = 1 << 2,
  ENTENTE_FEATURE_PRESENT    = 1 << 3,
  ENTENTE_FEATURE_FINITE     = 1 << 4,
  ENTENTE_FEATURE_INFINITIVE = 1 << 5,
  ENTENTE_FEATURE_PARTICIPLE = 1 << 6,
  ENTENTE_FEATURE_GERUND     = 1 << 7,
  ENTENTE_FEATURE_PASSIVE    = 1 << 8,
  ENTENTE_FEATURE_INDICATIVE = 1 << 9,
  ENTENTE_FEATURE_IMPERATIVE = 1 << 10,
  ENTENTE_FEATURE_SUBJUNCTIVE = 1 << 11,
  ENTENTE_FEATURE_FIRST      = 1 << 12,
  ENTENTE_FEATURE_SECOND     = 1 << 13,
  ENTENTE_FEATURE_THIRD      = 1 << 14,
  ENTENTE_FEATURE_COMPARATIVE = 1 << 15,
  ENTENTE_FEATURE_SUPERLATIVE = 1 << 16,
} EntenteFeatures;

#define ENTENTE_N_UPOS (ENTENTE_UPOS_X + 1)
#define ENTENTE_NO_HEAD (-1)
#define ENTENTE_NO_CHAIN (-1)

/**
 * EntenteToken:
 * @span: the token's bytes in the document's text
 * @lemma: base form in lower case (names keep their case); owned by the annotation
 * @relation: (nullable): Universal Dependencies relation to the head
 *   ("nsubj:pass"), interned; %NULL where nothing was parsed
 * @head: index of the head among the annotation's tokens; %ENTENTE_NO_HEAD
 *   for a root and where nothing was parsed
 * @sentence: index of its sentence
 */
typedef struct
{
  EntenteSpan span;
  const char *lemma;
  const char *relation;
  gint32 head;
  guint32 sentence;
  guint32 features;
  guint8 upos;
} EntenteToken;

/**
 * EntenteSentence:
 * @first: index of the first token
 * @end: index one past the last token
 * @block: index of the document's block that it stands in
 */
typedef struct
{
  EntenteSpan span;
  guint32 first;
  guint32 end;
  guint32 block;
} EntenteSentence;

typedef enum
{
  ENTENTE_NAME_PERSON,
  ENTENTE_NAME_ORGANIZATION,
  ENTENTE_NAME_PLACE,
  ENTENTE_NAME_NATIONALITY,
  ENTENTE_NAME_MISCELLANEOUS,
} EntenteNameKind;

#define ENTENTE_N_NAME_KINDS (ENTENTE_NAME_MISCELLANEOUS + 1)

/* A proper name in the text: tokens [first, end). Names do not overlap. */
typedef struct
{
  guint32 first;
  guint32 end;
  EntenteNameKind kind;
} EntenteName;

typedef enum
{
  ENTENTE_FORM_NAME,
  ENTENTE_FORM_NOMINAL,
  ENTENTE_FORM_PRONOUN,
} EntenteForm;

/**
 * EntenteMention:
 * @first: index of the first token
 * @end: index one past the last token
 * @head: index of the head token
 * @chain: mentions of one chain mean the same; %ENTENTE_NO_CHAIN for a single one
 * @name: index of the name it is, -1 where it is none
 *
 * A reference to someone or something: "Ada Lovelace", "the minister", "she".
 */
typedef struct
{
  guint32 first;
  guint32 end;
  guint32 head;
  gint32 chain;
  gint32 name;
  EntenteForm form;
} EntenteMention;

typedef struct _EntenteAnnotation EntenteAnnotation;

/**
 * EntenteAnnotation:
 * @rereadings: [n_rereadings]: the same tokens and sentences, read again from
 *   word vectors that were shaken a little
 *
 * What language/ finds in one document: plain arrays in the order of the text.
 * Freed as one piece.
 */
struct _EntenteAnnotation
{
  EntenteToken *tokens;
  guint n_tokens;
  EntenteSentence *sentences;
  guint n_sentences;
  EntenteName *names;
  guint n_names;
  EntenteMention *mentions;
  guint n_mentions;
  guint n_chains;
  GStringChunk *strings;
  EntenteAnnotation **rereadings;
  guint n_rereadings;
};

void entente_annotation_free (EntenteAnnotation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteAnnotation, entente_annotation_free)

const char      *entente_upos_get_name      (EntenteUpos      upos);
EntenteUpos      entente_upos_from_name     (const char      *name);
char            *entente_features_to_string (EntenteFeatures  features);
EntenteFeatures  entente_feature_from_name  (const char      *name);
const char      *entente_name_kind_get_name (EntenteNameKind  kind);
const char      *entente_form_get_name      (EntenteForm      form);

G_END_DECLS
