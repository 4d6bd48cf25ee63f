/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/purpose.h"

#include "extract/clause.h"
#include "extract/hedge.h"
#include "language/lexicon.h"

/* What somebody does something for lies ahead; but what is said, voted or done by the
 * very doing is done.
 */

static gboolean
is_saying (const EntenteExtraction *self,
           guint                    verb)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH),
                                 entente_extraction_get_lemma (self, verb)) != NULL;
}

/* "voted to condemn Chad" does so. */
static gboolean
is_vote (const EntenteExtraction *self,
         guint                    verb,
         guint                    clause)
{
  static const char * const verbs[] = { "vote", NULL };
  static const char * const to[] = { "to", NULL };

  return entente_extraction_is_lemma (self, verb, verbs)
         && entente_syntax_get_head (&self->syntax, clause) == (gint) verb
         && entente_syntax_find_lemma (&self->syntax, clause, "mark", to) >= 0
         && is_saying (self, clause);
}

/* "needed three hours to win" */
static gboolean
took_time (const EntenteExtraction *self,
           guint                    verb)
{
  static const char * const verbs[] = { "need", "take", NULL };
  static const char * const times[] = {
    "minute", "hour", "day", "week", "month", "year", "decade", "set", "game", "attempt", NULL
  };
  gint object = entente_syntax_find (&self->syntax, verb, "obj");

  return object >= 0 && entente_extraction_is_lemma (self, verb, verbs)
         && entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_PAST
         && entente_extraction_is_lemma (self, (guint) object, times);
}

/* "wrote to thank Chad", "resigned to protest": doing it says it. */
static gboolean
is_said_thereby (const EntenteExtraction *self,
                 guint                    verb,
                 guint                    clause)
{
  static const char * const verbs[] = {
    "write", "call", "phone", "telephone", "email", "speak", "tweet", "appear", "issue", "release",
    "resign", "march", "gather", "rally", "vote", "take", NULL
  };

  return entente_extraction_is_lemma (self, verb, verbs) && is_saying (self, clause);
}

/* "used its planes to attack Chad", and not "were used to". */
static gboolean
is_done_with (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const use[] = { "use", NULL };

  return entente_extraction_is_lemma (self, verb, use)
         && !entente_clause_is_passive (self, verb) && entente_clause_find_object (self, verb) >= 0;
}

/**
 * entente_purpose_is_thanks:
 * @extraction: an extraction
 * @verb: index of a verb
 * @clause: index of the verb of the clause that says what for
 *
 * Checks whether somebody says what they would like to say: "I would like to thank
 * Chad" does so.
 *
 * Returns: whether they do
 */
gboolean
entente_purpose_is_thanks (const EntenteExtraction *extraction,
                           guint                    verb,
                           guint                    clause)
{
  static const char * const verbs[] = { "like", "want", "wish", NULL };
  gint subject = entente_clause_find_subject (extraction, verb);

  return subject >= 0 && entente_extraction_is_lemma (extraction, verb, verbs)
         && entente_extraction_get_token (extraction, (guint) subject)->features
            & ENTENTE_FEATURE_FIRST
         && !entente_hedge_is_negated (extraction, verb) && is_saying (extraction, clause);
}

/**
 * entente_purpose_is_reached:
 * @extraction: an extraction
 * @verb: index of a verb
 * @clause: index of the verb of the infinitive below it
 *
 * Checks for "voted to condemn Chad", "needed three hours to win".
 *
 * Returns: whether both are done, or neither
 */
gboolean
entente_purpose_is_reached (const EntenteExtraction *extraction,
                            guint                    verb,
                            guint                    clause)
{
  return is_vote (extraction, verb, clause) || took_time (extraction, verb);
}

/**
 * entente_purpose_is_done_thereby:
 * @extraction: an extraction
 * @verb: index of a verb
 * @clause: index of the verb of the clause that says what for
 *
 * Checks for "wrote to thank Chad", "used its planes to attack Chad".
 *
 * Returns: whether both are done, or neither
 */
gboolean
entente_purpose_is_done_thereby (const EntenteExtraction *extraction,
                                 guint                    verb,
                                 guint                    clause)
{
  return is_said_thereby (extraction, verb, clause) || is_done_with (extraction, verb);
}
