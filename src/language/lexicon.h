/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteLexicon:
 *
 * A table of words or facts from data/lexicon: rows of fields, found by any
 * of a row's keys. Loaded on first use, never changed, shared by all threads.
 */
typedef struct _EntenteLexicon EntenteLexicon;

/**
 * EntenteLexiconTable:
 * @ENTENTE_LEXICON_ABBREVIATIONS: words that end in a full stop of their own
 * @ENTENTE_LEXICON_ACTING_NOUNS: nouns for those who act, and for whom they do
 * @ENTENTE_LEXICON_BODIES: organizations by name
 * @ENTENTE_LEXICON_CAPITALS: countries by capital
 * @ENTENTE_LEXICON_COUNTRIES: countries by name
 * @ENTENTE_LEXICON_DEMONYMS: countries by adjective and people
 * @ENTENTE_LEXICON_FIRST_NAMES: given names, with the gender that mostly bears them
 * @ENTENTE_LEXICON_HEADS: words that an organization's name is built with
 * @ENTENTE_LEXICON_INFLECTED: irregular verbs by past tense and participle
 * @ENTENTE_LEXICON_IRREGULAR: irregular verbs by base form
 * @ENTENTE_LEXICON_NATIONALITIES: places by nationality, where these differ much
 * @ENTENTE_LEXICON_NOUNS: nouns that relate
 * @ENTENTE_LEXICON_OPERATORS: verbs that change what a clause below them says
 * @ENTENTE_LEXICON_ORGANIZATION_NOUNS: nouns that say what an organization is
 * @ENTENTE_LEXICON_PEOPLE: nouns for people
 * @ENTENTE_LEXICON_PLACES: cities and regions by name
 * @ENTENTE_LEXICON_PRONOUNS: pronouns, with their class
 * @ENTENTE_LEXICON_REGION_DEMONYMS: cities and regions by adjective and people
 * @ENTENTE_LEXICON_SPEECH: verbs of saying and thinking
 * @ENTENTE_LEXICON_TITLES: what people are called by office or rank
 * @ENTENTE_LEXICON_VERBS: verbs that relate
 *
 * The tables. Each file says at its top what its fields are.
 */
typedef enum
{
  ENTENTE_LEXICON_ABBREVIATIONS,
  ENTENTE_LEXICON_ACTING_NOUNS,
  ENTENTE_LEXICON_BODIES,
  ENTENTE_LEXICON_CAPITALS,
  ENTENTE_LEXICON_COUNTRIES,
  ENTENTE_LEXICON_DEMONYMS,
  ENTENTE_LEXICON_FIRST_NAMES,
  ENTENTE_LEXICON_HEADS,
  ENTENTE_LEXICON_INFLECTED,
  ENTENTE_LEXICON_IRREGULAR,
  ENTENTE_LEXICON_NATIONALITIES,
  ENTENTE_LEXICON_NOUNS,
  ENTENTE_LEXICON_OPERATORS,
  ENTENTE_LEXICON_ORGANIZATION_NOUNS,
  ENTENTE_LEXICON_PEOPLE,
  ENTENTE_LEXICON_PLACES,
  ENTENTE_LEXICON_PRONOUNS,
  ENTENTE_LEXICON_REGION_DEMONYMS,
  ENTENTE_LEXICON_SPEECH,
  ENTENTE_LEXICON_TITLES,
  ENTENTE_LEXICON_VERBS,
} EntenteLexiconTable;

#define ENTENTE_N_LEXICON_TABLES (ENTENTE_LEXICON_VERBS + 1)

const EntenteLexicon *entente_lexicon_get        (EntenteLexiconTable   table);
const char * const   *entente_lexicon_lookup     (const EntenteLexicon *self,
                                                  const char           *key);
const char * const   *entente_lexicon_lookup_n   (const EntenteLexicon *self,
                                                  const char           *text,
                                                  gsize                 length);
gboolean              entente_lexicon_begins     (const EntenteLexicon *self,
                                                  const char           *word,
                                                  gsize                 length);
guint                 entente_lexicon_get_n_rows (const EntenteLexicon *self);
const char * const   *entente_lexicon_get_row    (const EntenteLexicon *self,
                                                  guint                 row);

G_END_DECLS
