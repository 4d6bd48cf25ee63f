/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/noun-kind.h"

#include "language/lexicon.h"

#include <string.h>

/* What a noun may be said of: a place, a body or a person. */

static const char * const place_nouns[] = {
  "city", "town", "village", "hamlet", "municipality", "capital", "suburb", "neighborhood",
  "neighbourhood", "borough", "district", "county", "parish", "commune", "settlement", "province",
  "prefecture", "state", "region", "territory", "area", "island", "archipelago", "peninsula",
  "river", "lake", "mountain", "valley", "port", "resort", "township", "community", "canton",
  "locality", "oblast", "department", "seaport", "enclave", "exclave", "metropolis", "country",
  "nation", "republic", "kingdom", NULL
};

/* "the Republic of Chad", "the Mandate of Palestine": the whole, and no part. */
static const char * const state_nouns[] = {
  "republic", "kingdom", "state", "mandate", "government", "federation", "emirate", "sultanate",
  "union", "commonwealth", "principality", "monarchy", "empire", "people", "crown", NULL
};

/* Of several, or of none. */
static const char * const impersonal_nouns[] = {
  "crew", "staff", "squad", "duo", "trio", "quartet", "pair", "couple", "family", "generation",
  "class", "majority", "minority", "public", "mass", "population", "delegation", "administration",
  "personnel", "troop", "force", "police", "cabinet", "government", "regime", "electorate",
  "name", "nickname", "pseudonym", "alias", "surname", "birthplace", "hometown", "home", "base",
  "side", "case", "film", "movie", "book", "novel", "song", "album", "single", "series", "show",
  "game", "match", "race", "event", "ship", "vessel", "boat", "plane", "aircraft", "car", "train",
  "building", "tower", "hotel", "stadium", "airport", "street", "road", "bridge", "site", "house",
  "day", "week", "month", "year", "date", "time", "age", "death", "birth", "victory", "win", "loss",
  "odds", "title", "award", "prize", "medal", "record", "goal", "score", "favorite", "favourite",
  "law", "bill", "act", "plan", "deal", "attack", "language", "religion", "part", "kind", "one",
  NULL
};

static gboolean
is_head_of_bodies (const char *lemma)
{
  g_autofree char *capital = g_strdup (lemma);
  const char * const *row = NULL;

  capital[0] = g_ascii_toupper (capital[0]);
  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_HEADS), capital);

  return row != NULL && g_str_equal (row[1], "organization");
}

/**
 * entente_noun_is_place:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether it says that something is a place
 */
gboolean
entente_noun_is_place (const EntenteExtraction *extraction,
                       guint                    noun)
{
  return entente_extraction_is_lemma (extraction, noun, place_nouns);
}

/**
 * entente_noun_is_state:
 * @extraction: an extraction
 * @noun: index of a noun or of a word of a name
 *
 * Returns: whether it says that what it is "of" is a state as a whole
 */
gboolean
entente_noun_is_state (const EntenteExtraction *extraction,
                       guint                    noun)
{
  g_autofree char *lemma = g_utf8_strdown (entente_extraction_get_lemma (extraction, noun), -1);

  return g_strv_contains (state_nouns, lemma);
}

/**
 * entente_noun_is_body:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether it says that something is an organization
 */
gboolean
entente_noun_is_body (const EntenteExtraction *extraction,
                      guint                    noun)
{
  const char *lemma = entente_extraction_get_lemma (extraction, noun);

  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                 lemma) != NULL
         || is_head_of_bodies (lemma);
}

/**
 * entente_noun_is_business:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether a word before it says that what it names is a business, as "a
 *   French news agency" and unlike "a French space agency"
 */
gboolean
entente_noun_is_business (const EntenteExtraction *extraction,
                          guint                    noun)
{
  static const char * const trades[] = {
    "news", "press", "wire", "advertising", "ad", "travel", "talent", "model", "modelling",
    "modeling", "rating", "ratings", "credit", "estate", "marketing", "recruitment", "employment",
    "photo", "picture", "adoption", "law", NULL
  };
  static const char * const of_state[] = {
    "official", "state", "state-run", "state-owned", "government", "federal", "run", NULL
  };
  gint word = noun == 0 ? -1 : (gint) noun - 1;

  return word >= 0
         && entente_syntax_find_lemma (&extraction->syntax, noun, "amod", of_state) < 0
         && entente_syntax_find_lemma (&extraction->syntax, noun, "compound", of_state) < 0
         && entente_syntax_get_head (&extraction->syntax, (guint) word) == (gint) noun
         && entente_extraction_is_lemma (extraction, (guint) word, trades);
}

/**
 * entente_noun_is_public:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether it says that something is a body of a state
 */
gboolean
entente_noun_is_public (const EntenteExtraction *extraction,
                        guint                    noun)
{
  const char * const *row =
    entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                            entente_extraction_get_lemma (extraction, noun));

  return row != NULL && g_strcmp0 (row[1], "government body") == 0
         && !entente_noun_is_business (extraction, noun);
}

/**
 * entente_noun_is_person:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether a person may be called by it
 */
gboolean
entente_noun_is_person (const EntenteExtraction *extraction,
                        guint                    noun)
{
  return !entente_extraction_is_lemma (extraction, noun, impersonal_nouns)
         && !entente_noun_is_place (extraction, noun)
         && !entente_noun_is_body (extraction, noun);
}
