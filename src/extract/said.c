/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/said.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/hedge.h"
#include "language/lexicon.h"

/* What verbs of saying and thinking make of what they bring. */

static const EntenteModality asserted = { ENTENTE_FIRMNESS_ASSERTED, ENTENTE_MOOD_PLAIN };
static const EntenteModality planned = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_PLAIN };
static const EntenteModality possible = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_POSSIBLE };
static const EntenteModality alleged = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_ALLEGED };
static const EntenteModality averted = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_AHEAD };
static const EntenteModality negated = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_PLAIN };

static gboolean
is_actor (const EntenteExtraction *self,
          gint                     token)
{
  g_autoptr (GArray) arguments = entente_arguments_new ();

  return token >= 0 && entente_arguments_add (self, (guint) token, arguments);
}

/**
 * entente_said_is_anonymous:
 * @extraction: an extraction
 * @verb: index of a verb of saying
 *
 * Returns: whether no actor is named as the one who says or thinks it: "it is
 *   believed", "he was accused", "police believe"
 */
gboolean
entente_said_is_anonymous (const EntenteExtraction *extraction,
                           guint                    verb)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  g_autoptr (GArray) agents = entente_arguments_new ();

  if (!entente_clause_is_passive (extraction, verb))
    return !is_actor (extraction, entente_clause_find_subject (extraction, verb));

  return !is_actor (extraction, entente_syntax_find (syntax, verb, "obl:agent"))
         && !entente_arguments_add_governed (extraction, verb, "by", agents);
}

/* "Some suspect that", "it is said that". */
static gboolean
is_hearsay (const EntenteExtraction *self,
            guint                    verb)
{
  static const char * const thinking[] = {
    "believe", "think", "suspect", "claim", "allege", "suppose", "assume", "presume", "speculate",
    "fear", "reckon", NULL
  };
  static const char * const told[] = {
    "say", "report", "suggest", "understand", "rumour", "rumor", "estimate", NULL
  };

  return (entente_extraction_is_lemma (self, verb, thinking)
          || (entente_extraction_is_lemma (self, verb, told)
              && entente_clause_is_passive (self, verb)))
         && entente_said_is_anonymous (self, verb);
}

/* "will announce that Chad is leaving": no more is it to leave yet. */
static gboolean
is_yet_unsaid (const EntenteExtraction *self,
               guint                    verb,
               guint                    clause)
{
  static const char * const verbs[] = { "announce", "declare", "confirm", "reveal", NULL };

  return entente_extraction_is_lemma (self, verb, verbs) && !entente_hedge_is_past (self, clause)
         && entente_clause_get_firmness (self, verb) == ENTENTE_FIRMNESS_PLANNED;
}

/* "did not say that Chad won" leaves it open, "did not know" does not, "does not
 * think" denies it, and that it will win.
 */
static EntenteModality
get_modality_of_unsaid (const EntenteExtraction *self,
                        guint                    verb,
                        guint                    clause)
{
  static const char * const knowing[] = {
    "know", "realise", "realize", "forget", "remember", "notice", "mention", "admit",
    "acknowledge", "reveal", "disclose", "regret", "see", "understand", NULL
  };
  static const char * const thinking[] = {
    "believe", "think", "accept", "agree", "suppose", "imagine", "expect", "feel", NULL
  };

  return entente_extraction_is_lemma (self, verb, knowing) ? asserted
         : entente_extraction_is_lemma (self, verb, thinking)
         ? (entente_hedge_get_modality (self, clause).firmness == ENTENTE_FIRMNESS_PLANNED
            ? averted : negated)
         : entente_hedge_is_past (self, clause) ? possible : planned;
}

/**
 * entente_said_get_modality:
 * @extraction: an extraction
 * @verb: index of a verb
 * @clause: index of the verb or predicate of what it says
 *
 * Gets what a verb of saying makes of what is said: "denied that Chad won".
 *
 * Returns: the modality; asserted below any other verb
 */
EntenteModality
entente_said_get_modality (const EntenteExtraction *extraction,
                           guint                    verb,
                           guint                    clause)
{
  const char *lemma = entente_extraction_get_token (extraction, verb)->lemma;
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH),
                                                    lemma);

  if (row == NULL)
    return asserted;

  if (entente_hedge_is_negated (extraction, verb))
    return get_modality_of_unsaid (extraction, verb, clause);

  if (is_hearsay (extraction, verb))
    return alleged;

  if (is_yet_unsaid (extraction, verb, clause))
    return planned;

  if (g_str_equal (row[1], "planned"))
    return entente_hedge_is_past (extraction, clause) ? possible : planned;

  return g_str_equal (row[1], "negated") ? negated : asserted;
}
