/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/draft-private.h"

G_BEGIN_DECLS

#define ENTENTE_NO_PRONOUN (-1)

typedef enum
{
  ENTENTE_PRONOUN_I,
  ENTENTE_PRONOUN_WE,
  ENTENTE_PRONOUN_YOU,
  ENTENTE_PRONOUN_HE,
  ENTENTE_PRONOUN_SHE,
  ENTENTE_PRONOUN_IT,
  ENTENTE_PRONOUN_THEY,
  ENTENTE_PRONOUN_THIS,
} EntentePronoun;

typedef enum
{
  ENTENTE_NUMBER_UNKNOWN,
  ENTENTE_NUMBER_ONE,
  ENTENTE_NUMBER_SEVERAL,
} EntenteNumber;

typedef enum
{
  ENTENTE_GENDER_UNKNOWN,
  ENTENTE_GENDER_HE,
  ENTENTE_GENDER_SHE,
  ENTENTE_GENDER_IT,
} EntenteGender;

typedef enum
{
  ENTENTE_DEFINITE_BARE,
  ENTENTE_DEFINITE_THE,
  ENTENTE_DEFINITE_A,
  ENTENTE_DEFINITE_THIS,
  ENTENTE_DEFINITE_OWNED,
} EntenteDefinite;

/**
 * EntenteCandidate:
 * @first: index of the first token, where determiners and modifiers count
 * @end: index one past the last token, likewise
 * @head: index of the head token
 * @name: index of the name it is, -1 where it is none
 * @kind: %EntenteNameKind of the name, -1 where it is none
 * @pronoun: %EntentePronoun or %ENTENTE_NO_PRONOUN
 * @is_quoted: whether it stands between quotation marks
 * @text: its words in lower case, without article and possessive ending
 * @core: [n_core]: those of its words that tell what it is
 * @lemma: its head in the singular, in lower case
 *
 * A mention with all by which mentions are compared. Equal words in @core, and
 * equal lemmas, are the same pointer.
 */
typedef struct
{
  guint first;
  guint end;
  guint head;
  gint name;
  gint kind;
  gint pronoun;
  guint sentence;
  EntenteForm form;
  EntenteNumber number;
  EntenteGender gender;
  EntenteDefinite definite;
  gboolean is_quoted;
  char *text;
  const char **core;
  guint n_core;
  const char *lemma;
} EntenteCandidate;

GArray     *entente_candidates_find         (EntenteDraft         *draft);
void        entente_candidate_clear         (EntenteCandidate       *self);
void        entente_candidate_describe      (EntenteCandidate       *self,
                                             EntenteDraft         *draft);
EntenteSpan entente_candidate_get_tokens    (const EntenteCandidate *self,
                                             const EntenteDraft   *draft);
gboolean    entente_candidate_is_person     (const EntenteCandidate *self);
gboolean    entente_candidate_is_subject    (const EntenteCandidate *self,
                                             const EntenteDraft   *draft);
gboolean    entente_word_is_small           (const char             *lower);

G_END_DECLS
