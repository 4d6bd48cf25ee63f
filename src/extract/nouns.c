/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/lexicon.h"

#include <string.h>

/* Nouns that relate: "a meeting between A and B", "A's war in B", "the A-B
 * alliance", "the invasion of B by A".
 */

/* How far behind a noun its prepositions are looked for, in phrases. */
#define LONGEST_CHAIN 7

typedef struct
{
  EntenteCategory category;
  const char *prepositions;
} Government;

/* The prepositions that bring the second actor, by category. */
static const Government governments[] = {
  { ENTENTE_CATEGORY_AGREE, "with" },
  { ENTENTE_CATEGORY_CONSULT, "with" },
  { ENTENTE_CATEGORY_COOPERATE, "with" },
  { ENTENTE_CATEGORY_ALLY, "with" },
  { ENTENTE_CATEGORY_SUPPORT, "for of" },
  { ENTENTE_CATEGORY_AID, "for to" },
  { ENTENTE_CATEGORY_RETREAT, "from" },
  { ENTENTE_CATEGORY_INVESTIGATE, "into of" },
  { ENTENTE_CATEGORY_DISAPPROVE, "with of against" },
  { ENTENTE_CATEGORY_REJECT, "of" },
  { ENTENTE_CATEGORY_THREATEN, "to against" },
  { ENTENTE_CATEGORY_SANCTION, "on against" },
  { ENTENTE_CATEGORY_PROTEST, "against" },
  { ENTENTE_CATEGORY_CRIME, "against on" },
  { ENTENTE_CATEGORY_MOBILIZE, "to in against" },
  { ENTENTE_CATEGORY_COERCE, "of on" },
  { ENTENTE_CATEGORY_ASSAULT, "on against of in with into" },
  { ENTENTE_CATEGORY_OWNER, "of in with" },
};

static const EntenteToken *
get_head (const EntentePhrases *phrases,
          guint                 index)
{
  return &phrases->extraction->annotation->tokens[entente_phrases_get (phrases, index)->head];
}

static gboolean
is_word (const EntentePhrases *phrases,
         guint                 index,
         const char           *word)
{
  return entente_extraction_is (phrases->extraction, entente_phrases_get (phrases, index)->head,
                                word);
}

/**
 * entente_noun_brings:
 * @category: category of a relating noun
 * @preposition: a preposition behind it
 *
 * Checks whether @preposition brings the second of the two that such a noun
 * relates: "talks with", but not "talks in".
 *
 * Returns: whether it does
 */
gboolean
entente_noun_brings (EntenteCategory  category,
                     const char      *preposition)
{
  for (guint i = 0; i < G_N_ELEMENTS (governments); i++)
    {
      g_auto (GStrv) words = NULL;

      if (governments[i].category != category)
        continue;

      words = g_strsplit (governments[i].prepositions, " ", -1);
      return g_strv_contains ((const char * const *) words, preposition);
    }

  return FALSE;
}

static void
relate_one_another (const EntentePhrases *phrases,
                    const GArray         *actors,
                    const EntenteTie     *tie)
{
  for (guint i = 0; i < actors->len; i++)
    {
      for (guint j = i + 1; j < actors->len; j++)
        entente_extraction_relate (phrases->extraction,
                                   &g_array_index (actors, EntenteArgument, i),
                                   &g_array_index (actors, EntenteArgument, j), tie);
    }
}

/* A preposition with a noun phrase behind it. */
static gboolean
is_link (const EntentePhrases *phrases,
         guint                 index)
{
  return entente_phrases_is (phrases, index, ENTENTE_PHRASE_PREPOSITION)
         && entente_phrases_is (phrases, index + 1, ENTENTE_PHRASE_NOUN);
}

/* Whether the noun is planned or denied by the verb that brings it or by its
 * own words ("no agreement", "planned talks").
 */
static EntenteFirmness
get_firmness (const EntentePhrases *phrases,
              guint                 index)
{
  static const char * const planned[] = {
    "planned", "plan", "possible", "potential", "proposed", "propose", "upcoming",
    "future", "scheduled", "schedule", "expected", "any", NULL
  };
  const EntentePhrase *noun = entente_phrases_get (phrases, index);

  for (guint i = noun->first; i < noun->head; i++)
    {
      const char *lemma = phrases->extraction->annotation->tokens[i].lemma;

      if (entente_extraction_is (phrases->extraction, i, "no"))
        return ENTENTE_FIRMNESS_NEGATED;
      if (entente_extraction_is (phrases->extraction, i, "former"))
        return ENTENTE_FIRMNESS_FORMER;
      if (g_strv_contains (planned, lemma))
        return ENTENTE_FIRMNESS_PLANNED;
    }

  if (index > 0 && entente_phrases_is (phrases, index - 1, ENTENTE_PHRASE_VERB))
    return entente_firmness_of_verb (phrases, index - 1);

  return ENTENTE_FIRMNESS_ASSERTED;
}

static gboolean
is_place (const EntentePhrases  *phrases,
          const EntenteArgument *argument)
{
  return entente_extraction_lookup (phrases->extraction,
                                    argument->actor)->kind == ENTENTE_ACTOR_PLACE;
}

/* "between A and B": each with each. */
static gboolean
read_between (const EntentePhrases *phrases,
              guint                 index,
              const EntenteTie     *tie)
{
  g_autoptr (GArray) actors = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
  EntenteTie both = *tie;

  if (!is_word (phrases, index, "between") && !is_word (phrases, index, "among")
      && !is_word (phrases, index, "involving") && !is_word (phrases, index, "of"))
    return FALSE;

  entente_phrases_add_group (phrases, index + 1, actors);
  if (is_word (phrases, index, "of")
      && (!tie->symmetric || actors->len < 2 || tie->category == ENTENTE_CATEGORY_ASSAULT))
    return FALSE;

  both.symmetric = TRUE;
  relate_one_another (phrases, actors, &both);

  return TRUE;
}

static void
relate_to_group (const EntentePhrases  *phrases,
                 const EntenteArgument *source,
                 const GArray          *targets,
                 const char            *preposition,
                 const EntenteTie      *tie)
{
  for (guint i = 0; i < targets->len; i++)
    {
      const EntenteArgument *target = &g_array_index (targets, EntenteArgument, i);

      if (!g_str_equal (preposition, "in") || is_place (phrases, target))
        entente_extraction_relate (phrases->extraction, source, target, tie);
    }
}

/* Who the noun starts from: its owner, or whom a later "by" brings. */
static EntenteArgument
find_source (const EntentePhrases *phrases,
             guint                 index)
{
  EntenteArgument source = entente_phrases_get_owner (phrases, index);

  for (guint i = index + 1; source.actor == ENTENTE_NO_ACTOR && i < index + LONGEST_CHAIN
       && is_link (phrases, i); i += 2)
    {
      if (is_word (phrases, i, "by"))
        source = entente_phrases_get_argument (phrases, i + 1);
    }

  return source;
}

static void
read_links (const EntentePhrases *phrases,
            guint                 index,
            const EntenteTie     *tie)
{
  EntenteArgument source = find_source (phrases, index);
  guint i = index + 1;

  while (i < index + LONGEST_CHAIN && is_link (phrases, i))
    {
      g_autoptr (GArray) targets = g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
      const char *preposition = get_head (phrases, i)->lemma;
      guint next = entente_phrases_add_group (phrases, i + 1, targets);

      if (!read_between (phrases, i, tie) && source.actor != ENTENTE_NO_ACTOR
          && entente_noun_brings (tie->category, preposition))
        relate_to_group (phrases, &source, targets, preposition, tie);

      i = next;
    }
}

/* "the A-B alliance", "A-B talks". */
static void
read_pair_before (const EntentePhrases *phrases,
                  guint                 index,
                  const EntenteTie     *tie)
{
  const EntentePhrase *noun = entente_phrases_get (phrases, index);
  EntenteExtraction *extraction = phrases->extraction;

  for (guint i = noun->first; i + 2 < noun->end; i++)
    {
      EntenteArgument one = entente_extraction_get_argument (extraction, i);
      EntenteArgument other = entente_extraction_get_argument (extraction, i + 2);

      if (one.actor == ENTENTE_NO_ACTOR || other.actor == ENTENTE_NO_ACTOR
          || extraction->mention_at[i] == extraction->mention_at[i + 2])
        continue;

      if (entente_extraction_is (extraction, i + 1, "-")
          || entente_extraction_is (extraction, i + 1, "\u2013")
          || entente_extraction_is (extraction, i + 1, "/"))
        {
          EntenteTie both = *tie;

          both.symmetric = TRUE;
          entente_extraction_relate (extraction, &one, &other, &both);
        }
    }
}

/* "Ann Bell's husband, Tom Reed". */
static void
read_kin (const EntentePhrases *phrases,
          guint                 index,
          const EntenteTie     *tie)
{
  EntenteArgument owner = entente_phrases_get_owner (phrases, index);
  EntenteArgument kin = { .actor = ENTENTE_NO_ACTOR };
  guint next = entente_phrases_is (phrases, index + 1, ENTENTE_PHRASE_COMMA) ? index + 2
               : index + 1;

  if (tie->category == ENTENTE_CATEGORY_KIN
      && entente_phrases_is (phrases, next, ENTENTE_PHRASE_NOUN))
    kin = entente_phrases_get_argument (phrases, next);

  if (owner.actor != ENTENTE_NO_ACTOR && kin.actor != ENTENTE_NO_ACTOR)
    entente_extraction_relate (phrases->extraction, &kin, &owner, tie);
}

static void
read_noun (const EntentePhrases *phrases,
           guint                 index)
{
  const EntentePhrase *noun = entente_phrases_get (phrases, index);
  g_autofree char *lower = g_utf8_strdown (get_head (phrases, index)->lemma, -1);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                                    lower);
  EntenteTie tie = { noun->head, noun->end, NULL, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     ENTENTE_FIRMNESS_ASSERTED };

  if (row == NULL
      || entente_extraction_get_actor (phrases->extraction, noun->head) != ENTENTE_NO_ACTOR)
    return;

  entente_category_from_name (row[1], &tie.category);
  tie.symmetric = g_str_equal (row[2], "symmetric");
  tie.label = row[3];
  tie.firmness = get_firmness (phrases, index);

  read_pair_before (phrases, index, &tie);
  read_links (phrases, index, &tie);
  read_kin (phrases, index, &tie);
}

/**
 * entente_nouns_read:
 * @phrases: a sentence
 *
 * Reads relations from the nouns of a sentence.
 */
void
entente_nouns_read (EntentePhrases *phrases)
{
  g_return_if_fail (phrases != NULL);

  for (guint i = 0; i < phrases->items->len; i++)
    {
      if (entente_phrases_is (phrases, i, ENTENTE_PHRASE_NOUN))
        read_noun (phrases, i);
    }
}
