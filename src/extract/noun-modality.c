/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/category.h"
#include "extract/clause.h"
#include "extract/hedge.h"
#include "extract/operator.h"
#include "language/lexicon.h"

/* How firmly a noun that relates says what it says: by its own words, and by the
 * verb that brings it.
 */

static const EntenteModality asserted = { ENTENTE_FIRMNESS_ASSERTED, ENTENTE_MOOD_PLAIN };
static const EntenteModality former = { ENTENTE_FIRMNESS_FORMER, ENTENTE_MOOD_PLAIN };
static const EntenteModality planned = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_PLAIN };
static const EntenteModality alleged = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_ALLEGED };
static const EntenteModality negated = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_PLAIN };

static gboolean
has_word (const EntenteExtraction *self,
          guint                    noun,
          const char * const      *words)
{
  return entente_syntax_find_lemma (&self->syntax, noun, "amod", words) >= 0
         || entente_syntax_find_lemma (&self->syntax, noun, "det", words) >= 0;
}

static gboolean
is_predicate (const EntenteExtraction *self,
              guint                    noun)
{
  return entente_syntax_find (&self->syntax, noun, "cop") >= 0;
}

/* "talks could resume" */
static gboolean
takes_place (const EntenteExtraction *self,
             guint                    noun)
{
  static const char * const verbs[] = {
    "start", "restart", "begin", "resume", "reopen", "occur", "happen", "commence", "take", "be",
    NULL
  };

  return entente_syntax_is (&self->syntax, noun, "nsubj")
         && entente_extraction_is_lemma (self, (guint) entente_syntax_get_head (&self->syntax,
                                                                                noun), verbs);
}

/* What is harmed is there already, and so is what somebody did that is discussed:
 * "discussed Chad's invasion".
 */
static gboolean
takes_for_granted (const EntenteExtraction *self,
                   guint                    noun,
                   guint                    verb)
{
  static const char * const talking[] = { "discuss", "debate", "consider", "explore", NULL };
  static const char * const verbs[] = {
    "affect", "harm", "damage", "hurt", "improve", "strengthen", "deepen", "undermine", "boost",
    "strain", "influence", "review", "monitor", "investigate", "examine", "describe", "respect",
    "ignore", "jeopardise", "jeopardize", "worsen", "repair", "celebrate", "survive", "resolve",
    "settle", "escalate", "intensify", "prolong", "ease", "watch", NULL
  };

  return entente_extraction_is_lemma (self, verb, verbs)
         || (entente_extraction_is_lemma (self, verb, talking)
             && entente_syntax_find (&self->syntax, noun, "nmod:poss") >= 0);
}

/* "rejected criticism by Chad": who rejects words does not deny that they fell. */
static gboolean
is_of_words (const EntenteExtraction *self,
             guint                    noun)
{
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                                    entente_extraction_get_lemma (self, noun));
  EntenteCategory category = ENTENTE_CATEGORY_STATEMENT;

  if (row == NULL)
    return FALSE;

  entente_category_from_name (row[1], &category);
  return category == ENTENTE_CATEGORY_STATEMENT
         || entente_category_get_quadrant (category) == ENTENTE_QUADRANT_VERBAL_CONFLICT;
}

static gboolean
is_answered (const EntenteExtraction *self,
             guint                    noun,
             guint                    verb)
{
  static const char * const verbs[] = { "reject", "deny", "refuse", "dismiss", "rebuff", NULL };

  return entente_extraction_is_lemma (self, verb, verbs) && is_of_words (self, noun);
}

/* The verb that brings a noun as its subject or object, or by a preposition of
 * its own ("called for talks").
 */
static gint
find_governor (const EntenteExtraction *self,
               guint                    noun)
{
  const EntenteSyntax *syntax = &self->syntax;

  return entente_syntax_is (syntax, noun, "obj") || entente_syntax_is (syntax, noun, "nsubj:pass")
         || (entente_syntax_is (syntax, noun, "obl")
             && !entente_syntax_is (syntax, noun, "obl:agent"))
         || takes_place (self, noun)
         ? entente_syntax_get_head (syntax, noun) : ENTENTE_NO_TOKEN;
}

static EntenteModality
get_modality_below_verb (const EntenteExtraction *self,
                         guint                    noun,
                         guint                    verb)
{
  EntenteEffect effect = is_answered (self, noun, verb) || takes_for_granted (self, noun, verb)
                         ? ENTENTE_EFFECT_GIVEN : entente_operator_find_for_noun (self, verb, noun);

  if (effect == ENTENTE_EFFECT_NONE && entente_syntax_is (&self->syntax, noun, "obl"))
    return asserted;

  return entente_effect_apply (effect, entente_clause_get_modality (self, verb));
}

/**
 * entente_noun_get_modality:
 * @extraction: an extraction
 * @noun: index of a noun that relates
 *
 * Gets how firm a noun is: by its own words ("no agreement", "planned talks",
 * "alleged attack", "former ally"), and by the verb that brings it ("cancelled
 * talks").
 *
 * Returns: the modality
 */
EntenteModality
entente_noun_get_modality (const EntenteExtraction *extraction,
                           guint                    noun)
{
  static const char * const planning[] = {
    "planned", "plan", "possible", "potential", "proposed", "propose", "upcoming",
    "future", "scheduled", "schedule", "expected", "any", NULL
  };
  static const char * const alleging[] = {
    "alleged", "allege", "suspected", "suspect", "reported", "report", "purported", "purport",
    "supposed", "suppose", "apparent", "rumoured", "rumored", "claimed", "claim", "presumed",
    "presume", NULL
  };
  static const char * const past[] = { "former", "one-time", "onetime", "ex", NULL };
  gint governor = find_governor (extraction, noun);
  EntenteModality around = { 0 };

  if (entente_hedge_is_none (extraction, noun))
    return negated;

  if (has_word (extraction, noun, past))
    return former;

  if (has_word (extraction, noun, alleging))
    return alleged;

  around = is_predicate (extraction, noun) ? entente_clause_get_modality (extraction, noun)
           : governor < 0 ? asserted
           : get_modality_below_verb (extraction, noun, (guint) governor);

  return around.firmness != ENTENTE_FIRMNESS_NEGATED && has_word (extraction, noun, planning)
         ? planned : around;
}

/**
 * entente_noun_get_firmness:
 * @extraction: an extraction
 * @noun: index of a noun that relates
 *
 * Returns: how firm a noun is
 */
EntenteFirmness
entente_noun_get_firmness (const EntenteExtraction *extraction,
                           guint                    noun)
{
  return entente_noun_get_modality (extraction, noun).firmness;
}
