/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntentePhraseKind:
 * @ENTENTE_PHRASE_NOUN: nouns with what stands before them, owners included
 * @ENTENTE_PHRASE_VERB: a verb with its auxiliaries, adverbs and negation
 * @ENTENTE_PHRASE_PREPOSITION: one preposition
 * @ENTENTE_PHRASE_CONJUNCTION: "and", "or", "but"
 * @ENTENTE_PHRASE_COMMA: a comma
 * @ENTENTE_PHRASE_OPENER: a word that opens a clause: "that", "which", "if"
 * @ENTENTE_PHRASE_MARK: any other mark, which ends a clause
 */
typedef enum
{
  ENTENTE_PHRASE_NOUN,
  ENTENTE_PHRASE_VERB,
  ENTENTE_PHRASE_PREPOSITION,
  ENTENTE_PHRASE_CONJUNCTION,
  ENTENTE_PHRASE_COMMA,
  ENTENTE_PHRASE_OPENER,
  ENTENTE_PHRASE_MARK,
} EntentePhraseKind;

/**
 * EntentePhrase:
 * @head: index of the token that matters: the noun, the verb
 */
typedef struct
{
  EntentePhraseKind kind;
  guint first;
  guint end;
  guint head;
} EntentePhrase;

/**
 * EntentePhrases:
 *
 * One sentence as a row of phrases.
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSentence *sentence;
  GArray *items;
} EntentePhrases;

void                 entente_phrases_read        (EntentePhrases          *self,
                                                  const EntenteSentence   *sentence);
const EntentePhrase *entente_phrases_get         (const EntentePhrases    *self,
                                                  guint                    index);
gboolean             entente_phrases_is          (const EntentePhrases    *self,
                                                  guint                    index,
                                                  EntentePhraseKind        kind);
gboolean             entente_phrases_is_verb     (const EntentePhrases    *self,
                                                  guint                    index);
gboolean             entente_phrases_is_word     (const EntentePhrases    *self,
                                                  guint                    index,
                                                  const char              *word);
guint                entente_phrases_get_features (const EntentePhrases   *self,
                                                   guint                   index);
EntenteArgument      entente_phrases_get_argument (const EntentePhrases   *self,
                                                   guint                   index);
EntenteArgument      entente_phrases_get_owner   (const EntentePhrases    *self,
                                                  guint                    index);
guint                entente_phrases_add_group   (const EntentePhrases    *self,
                                                  guint                    index,
                                                  GArray                  *arguments);
guint                entente_phrases_find_group  (const EntentePhrases    *self,
                                                  guint                    index);

G_END_DECLS
