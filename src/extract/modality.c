/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/hedge.h"
#include "extract/operator.h"
#include "extract/purpose.h"
#include "extract/said.h"

/* How firmly a clause says what it says: by its own words (see hedge.c), and by
 * the clause that it hangs on.
 */

static const EntenteModality asserted = { ENTENTE_FIRMNESS_ASSERTED, ENTENTE_MOOD_PLAIN };
static const EntenteModality former = { ENTENTE_FIRMNESS_FORMER, ENTENTE_MOOD_PLAIN };
static const EntenteModality planned = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_PLAIN };
static const EntenteModality possible = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_POSSIBLE };
static const EntenteModality alleged = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_ALLEGED };
static const EntenteModality averted = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_AHEAD };
static const EntenteModality negated = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_PLAIN };

static guint
get_features (const EntenteExtraction *self,
              guint                    token)
{
  return entente_extraction_get_token (self, token)->features;
}

/* "to leave" and "to have left", not "to leaving". */
static gboolean
is_infinitive (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const marks[] = { "to", NULL };
  guint features = get_features (self, verb);

  return entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0
         && !(features & ENTENTE_FEATURE_GERUND)
         && !(features & ENTENTE_FEATURE_PARTICIPLE && features & ENTENTE_FEATURE_PRESENT);
}

static gboolean
opens_with_that (const EntenteExtraction *self,
                 guint                    verb)
{
  static const char * const marks[] = { "that", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0;
}

static gboolean
has_finite_form (const EntenteExtraction *self,
                 guint                    verb)
{
  return get_features (self, verb) & ENTENTE_FEATURE_FINITE
         || entente_syntax_find (&self->syntax, verb, "nsubj") >= 0
         || entente_syntax_find (&self->syntax, verb, "aux") >= 0;
}

/* Of two, the one that is less firm. */
static EntenteModality
combine (EntenteModality one,
         EntenteModality other)
{
  return other.firmness > one.firmness ? other : one;
}

/* Whether it is past and certain: "was wrong", not "would be wrong". */
static gboolean
is_past_predicate (const EntenteExtraction *self,
                   guint                    predicate)
{
  gint be = entente_syntax_find (&self->syntax, predicate, "cop");

  return be >= 0 && get_features (self, (guint) be) & ENTENTE_FEATURE_PAST
         && entente_syntax_find (&self->syntax, predicate, "aux") < 0;
}

/* Below nouns. */

/* "the first country to recognize Chad": it did. */
static gboolean
is_singled_out (const EntenteExtraction *self,
                guint                    noun)
{
  static const char * const words[] = {
    "first", "last", "only", "second", "third", "fourth", "latest", "few", "sole", NULL
  };

  for (guint i = entente_syntax_get_first (&self->syntax, noun); i <= noun; i++)
    {
      if (entente_extraction_is_lemma (self, i, words)
          || get_features (self, i) & ENTENTE_FEATURE_SUPERLATIVE)
        return TRUE;
    }

  return FALSE;
}

/* "efforts to join Acme": what would change for good has not yet. */
static gboolean
is_striven_for (const EntenteExtraction *self,
                guint                    noun,
                guint                    verb)
{
  static const char * const efforts[] = { "effort", "bid", NULL };
  static const char * const verbs[] = {
    "join", "enter", "become", "succeed", "replace", "buy", "acquire", "take", "win", "gain",
    "overthrow", "topple", "oust", "capture", "free", "release", "end", "rejoin", NULL
  };

  return entente_extraction_is_lemma (self, noun, efforts)
         && entente_extraction_is_lemma (self, verb, verbs);
}

/* "its decision to leave", "the first to leave", "a plan to leave". */
static EntenteModality
get_modality_below_noun (const EntenteExtraction *self,
                         guint                    noun,
                         guint                    verb)
{
  static const char * const done[] = {
    "decision", "move", "ability", "statement", "letter", NULL
  };
  static const char * const undone[] = { "refusal", "failure", "inability", NULL };
  static const char * const judged[] = {
    "mistake", "error", "blunder", "shame", "disgrace", "pity", "honour", "honor", "privilege",
    "pleasure", NULL
  };

  if (entente_extraction_is_lemma (self, noun, undone) || entente_hedge_is_none (self, noun))
    return negated;

  if (entente_extraction_is_lemma (self, noun, judged) && is_past_predicate (self, noun))
    return asserted;

  if (is_singled_out (self, noun))
    return entente_syntax_find (&self->syntax, noun, "cop") >= 0
           ? entente_clause_get_modality (self, noun) : asserted;

  return entente_extraction_is_lemma (self, noun, done) && !is_striven_for (self, noun, verb)
         ? asserted : planned;
}

/* Whether nobody known is said to say what a noun says: "rumours that Chad won". */
static gboolean
is_unowned (const EntenteExtraction *self,
            guint                    noun,
            guint                    clause)
{
  return self->speaker_at[clause] == self->speaker_at[noun];
}

/* "denied reports that Chad won". */
static gboolean
is_disowned (const EntenteExtraction *self,
             guint                    noun)
{
  static const char * const verbs[] = {
    "deny", "reject", "dismiss", "refute", "rebut", "dispute", "repudiate", "disprove", NULL
  };

  return (entente_syntax_is (&self->syntax, noun, "obj")
          || entente_syntax_is (&self->syntax, noun, "nsubj:pass"))
         && entente_extraction_is_lemma (self, (guint) entente_syntax_get_head (&self->syntax,
                                                                                noun), verbs);
}

/* "rumours that Chad won", "no evidence that Chad won", "a demand that Chad leave". */
static EntenteModality
get_modality_of_content (const EntenteExtraction *self,
                         guint                    noun,
                         guint                    clause)
{
  static const char * const claims[] = {
    "claim", "allegation", "accusation", "rumour", "rumor", "suspicion", "speculation", "belief",
    "theory", "fear", "possibility", "likelihood", "chance", "hope", "prospect",
    "charge", "risk", "hint", "assumption", NULL
  };
  static const char * const asked[] = {
    "requirement", "demand", "request", "proposal", "condition", "insistence", "call", "appeal",
    "suggestion", "recommendation", "stipulation", "ultimatum", NULL
  };
  static const char * const undone[] = { "denial", NULL };

  if (entente_hedge_is_none (self, noun) || entente_extraction_is_lemma (self, noun, undone)
      || is_disowned (self, noun))
    return negated;

  if (entente_extraction_is_lemma (self, noun, asked))
    return planned;

  return entente_extraction_is_lemma (self, noun, claims) && is_unowned (self, noun, clause)
         ? alleged : asserted;
}

/* "she was to win": it came so. */
static gboolean
was_to_be (const EntenteExtraction *self,
           guint                    verb)
{
  static const char * const be[] = { "be", NULL };
  gint was = entente_syntax_find_lemma (&self->syntax, verb, "aux", be);

  if (was < 0)
    was = entente_syntax_find_lemma (&self->syntax, verb, "cop", be);

  return was >= 0 && get_features (self, (guint) was) & ENTENTE_FEATURE_PAST;
}

/* What hangs on what. */

static EntenteModality get_inherited_modality (const EntenteExtraction *self,
                                               guint                    verb);

/* "vowed to leave and stay away"; a finite verb stands for itself but for what
 * stands above both: "denied that Chad won and left", "allegedly won and left".
 */
static EntenteModality
get_modality_of_conjunct (const EntenteExtraction *self,
                          guint                    verb,
                          guint                    head)
{
  if (!has_finite_form (self, verb))
    return entente_clause_get_modality (self, head);

  if (entente_syntax_find (&self->syntax, verb, "nsubj") >= 0)
    return asserted;

  return combine (get_inherited_modality (self, head), entente_hedge_get_adverb (self, head));
}

/* "accused B of attacking C" is A's claim; where nobody is named who accuses, it
 * is alleged, and so is what one only suspects.
 */
static EntenteModality
get_modality_of_claim (const EntenteExtraction *self,
                       guint                    verb,
                       guint                    clause)
{
  if (entente_said_is_anonymous (self, verb) || !entente_operator_is_charge (self, clause))
    return alleged;

  return entente_said_get_modality (self, verb, clause).firmness == ENTENTE_FIRMNESS_PLANNED
         ? alleged : asserted;
}

/* "It is wrong for Chad to leave" does not say that it does. */
static gboolean
is_mere_judgement (const EntenteExtraction *self,
                   guint                    predicate,
                   guint                    clause)
{
  return entente_extraction_get_token (self, predicate)->upos == ENTENTE_UPOS_ADJ
         && entente_syntax_find (&self->syntax, clause, "nsubj") >= 0
         && is_infinitive (self, clause) && !is_past_predicate (self, predicate);
}

/* "A sends B there to leave": whatever sending brings about, this is what for. */
static gboolean
is_purpose (const EntenteExtraction *self,
            const EntenteOperator   *operator,
            guint                    clause)
{
  return operator->effect == ENTENTE_EFFECT_CAUSED
         && entente_syntax_is (&self->syntax, clause, "advcl") && is_infinitive (self, clause)
         && entente_extraction_get_token (self, (guint) operator->governor)->upos
            == ENTENTE_UPOS_VERB;
}

/* "has no plan to leave" is denied once. */
static EntenteModality
get_modality_of_governor (const EntenteExtraction *self,
                          guint                    governor,
                          guint                    clause)
{
  gint head = entente_syntax_get_head (&self->syntax, clause);

  return head != (gint) governor && entente_hedge_is_none (self, (guint) head)
         ? asserted : entente_clause_get_modality (self, governor);
}

static EntenteModality
get_modality_below_operator (const EntenteExtraction *self,
                             const EntenteOperator   *operator,
                             guint                    clause)
{
  guint governor = (guint) operator->governor;
  EntenteModality found = entente_effect_apply (operator->effect,
                                                get_modality_of_governor (self, governor, clause));

  if (operator->effect == ENTENTE_EFFECT_CLAIMED && found.mood == ENTENTE_MOOD_ALLEGED)
    return get_modality_of_claim (self, governor, clause);

  if (entente_purpose_is_thanks (self, governor, clause))
    return asserted;

  if (entente_purpose_is_reached (self, governor, clause))
    return get_modality_of_governor (self, governor, clause);

  if (is_mere_judgement (self, governor, clause) || is_purpose (self, operator, clause))
    return combine (planned, found);

  return found.firmness == ENTENTE_FIRMNESS_PLANNED && found.mood == ENTENTE_MOOD_PLAIN
         && entente_hedge_is_past (self, clause) ? possible : found;
}

/* "would respond by leaving", "had nothing to do with leaving": but for what is
 * only said beside it, "did not respond, saying ...".
 */
static gboolean
is_manner (const EntenteExtraction *self,
           guint                    clause)
{
  static const char * const marks[] = { "by", "with", "in", "of", "into", "about", "at", NULL };

  return entente_syntax_is (&self->syntax, clause, "advcl")
         && entente_syntax_find_lemma (&self->syntax, clause, "mark", marks) >= 0
         && entente_syntax_find (&self->syntax, clause, "nsubj") < 0;
}

/* "refused to come to thank Chad": neither was done. */
static EntenteModality
get_modality_of_purpose (const EntenteExtraction *self,
                         guint                    verb,
                         guint                    clause)
{
  EntenteModality governor = entente_clause_get_modality (self, verb);

  if (entente_purpose_is_done_thereby (self, verb, clause))
    return governor;

  return governor.firmness == ENTENTE_FIRMNESS_NEGATED ? averted : planned;
}

/* "will stay until Chad leaves", "will stay once Chad leaves". */
static gboolean
is_awaited (const EntenteExtraction *self,
            guint                    verb,
            guint                    clause)
{
  static const char * const marks[] = { "until", "till", NULL };
  static const char * const others[] = { "before", "after", "once", "when", "unless", NULL };
  guint features = get_features (self, clause);

  if (!(features & ENTENTE_FEATURE_FINITE) || !(features & ENTENTE_FEATURE_PRESENT))
    return FALSE;

  return entente_syntax_find_lemma (&self->syntax, clause, "mark", marks) >= 0
         || ((entente_syntax_find_lemma (&self->syntax, clause, "mark", others) >= 0
              || entente_syntax_find_lemma (&self->syntax, clause, "advmod", others) >= 0)
             && entente_clause_get_firmness (self, verb) == ENTENTE_FIRMNESS_PLANNED);
}

/* "After visiting Chad she will leave", "she will take office, succeeding Ken Holt":
 * that lies ahead too.
 */
static EntenteModality
get_modality_of_time (const EntenteExtraction *self,
                      guint                    verb,
                      guint                    clause)
{
  static const char * const marks[] = { "after", "before", "while", "when", "upon", NULL };
  static const char * const taking_over[] = { "succeed", "replace", "become", "join", NULL };

  if (is_awaited (self, verb, clause))
    return planned;

  return (entente_syntax_find_lemma (&self->syntax, clause, "mark", marks) >= 0
          || (clause > verb && entente_extraction_is_lemma (self, clause, taking_over)))
         && !has_finite_form (self, clause)
         && entente_clause_get_firmness (self, verb) == ENTENTE_FIRMNESS_PLANNED
         ? planned : asserted;
}

/* "where she is to leave" with the verb hung on "is". */
static gboolean
is_to_be (const EntenteExtraction *self,
          guint                    verb,
          guint                    head)
{
  static const char * const be[] = { "be", NULL };

  return entente_syntax_is (&self->syntax, verb, "xcomp") && is_infinitive (self, verb)
         && entente_extraction_is_lemma (self, head, be)
         && get_features (self, head) & ENTENTE_FEATURE_PRESENT;
}

/* "will be among the leaders attending the summit", "may be in Chad meeting Bell". */
static gboolean
is_of_predicate (const EntenteExtraction *self,
                 guint                    verb,
                 guint                    head)
{
  guint features = get_features (self, verb);

  return entente_syntax_is (&self->syntax, verb, "acl")
         && entente_syntax_find (&self->syntax, head, "cop") >= 0
         && (features & ENTENTE_FEATURE_GERUND
             || (features & ENTENTE_FEATURE_PARTICIPLE && features & ENTENTE_FEATURE_PRESENT))
         && entente_syntax_find (&self->syntax, verb, "mark") < 0;
}

/* "its goal of leaving Chad". */
static gboolean
is_aimed_at (const EntenteExtraction *self,
             guint                    verb,
             guint                    head)
{
  static const char * const aims[] = {
    "goal", "aim", "objective", "intention", "hope", "plan", "idea", "purpose", "prospect",
    "possibility", "chance", "dream", "ambition", "task", "danger", "risk", "way", NULL
  };
  static const char * const of[] = { "of", NULL };

  return entente_syntax_is (&self->syntax, verb, "acl")
         && entente_extraction_is_lemma (self, head, aims)
         && entente_syntax_find_lemma (&self->syntax, verb, "mark", of) >= 0;
}

/* "will be among those leading Chad", "will be the last leading Chad". */
static gboolean
is_in_predicate (const EntenteExtraction *self,
                 guint                    verb,
                 guint                    head)
{
  return entente_syntax_is (&self->syntax, verb, "acl")
         && get_features (self, verb) & (ENTENTE_FEATURE_GERUND | ENTENTE_FEATURE_PRESENT)
         && entente_syntax_find (&self->syntax, head, "cop") >= 0;
}

/* What the clause that a verb hangs on makes of it. */
static EntenteModality
get_inherited_modality (const EntenteExtraction *self,
                        guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint head = entente_syntax_get_head (syntax, verb);
  EntenteOperator operator = { 0 };

  if (head < 0)
    return is_infinitive (self, verb) && !was_to_be (self, verb) ? planned : asserted;

  if (entente_syntax_is (syntax, verb, "conj"))
    return get_modality_of_conjunct (self, verb, (guint) head);

  if (entente_hedge_is_condition (self, verb))
    return asserted;

  operator = entente_operator_find (self, verb);
  if (operator.effect != ENTENTE_EFFECT_NONE)
    return get_modality_below_operator (self, &operator, verb);

  if (is_to_be (self, verb, (guint) head) || is_aimed_at (self, verb, (guint) head))
    return planned;

  if (entente_syntax_is (syntax, verb, "xcomp") || is_manner (self, verb)
      || is_in_predicate (self, verb, (guint) head))
    return entente_clause_get_modality (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "ccomp") && has_finite_form (self, verb))
    return entente_said_get_modality (self, (guint) head, verb);

  if (is_of_predicate (self, verb, (guint) head))
    return entente_clause_get_modality (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "acl") && is_infinitive (self, verb))
    return get_modality_below_noun (self, (guint) head, verb);

  if (entente_syntax_is (syntax, verb, "acl") && opens_with_that (self, verb))
    return get_modality_of_content (self, (guint) head, verb);

  if (!entente_syntax_is (syntax, verb, "advcl"))
    return asserted;

  return is_infinitive (self, verb) ? get_modality_of_purpose (self, (guint) head, verb)
         : get_modality_of_time (self, (guint) head, verb);
}

/* "should stay and not leave". */
static gboolean
shares_modal (const EntenteExtraction *self,
              guint                    verb)
{
  return entente_syntax_is (&self->syntax, verb, "conj") && !has_finite_form (self, verb)
         && get_features (self, verb) & ENTENTE_FEATURE_INFINITIVE;
}

/* "no longer leads", "once led", "formerly led". */
static gboolean
is_over (const EntenteExtraction *self,
         guint                    verb)
{
  static const char * const adverbs[] = { "once", "formerly", NULL };
  static const char * const before[] = { "previously", NULL };
  static const char * const longer[] = { "longer", "long", NULL };
  static const char * const no[] = { "no", NULL };
  gint adverb = entente_syntax_find_lemma (&self->syntax, verb, "advmod", longer);

  return entente_syntax_find_lemma (&self->syntax, verb, "advmod", adverbs) >= 0
         || (entente_syntax_find_lemma (&self->syntax, verb, "advmod", before) >= 0
             && (entente_hedge_is_lasting (self, verb)
                 || entente_extraction_get_token (self, verb)->upos != ENTENTE_UPOS_VERB))
         || (adverb >= 0
             && entente_syntax_find_lemma (&self->syntax, (guint) adverb, "advmod", no) >= 0)
         || (adverb > 0 && entente_extraction_is (self, (guint) adverb - 1, "no"));
}

/**
 * entente_clause_get_modality:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Gets how a clause says what it says: negated by "not" or by a refusal that it
 * hangs on, planned or possible by a modal, an "if", a plan that it hangs on
 * ("vows to") or a charge that nobody known brings ("is accused of").
 *
 * Returns: the modality
 */
EntenteModality
entente_clause_get_modality (const EntenteExtraction *extraction,
                             guint                    verb)
{
  EntenteModality own = { 0 };

  if (is_over (extraction, verb))
    return former;

  own = entente_hedge_get_modality (extraction, verb);
  if (own.firmness == ENTENTE_FIRMNESS_NEGATED && own.mood == ENTENTE_MOOD_PLAIN
      && get_inherited_modality (extraction, verb).firmness == ENTENTE_FIRMNESS_PLANNED
      && (is_infinitive (extraction, verb) || shares_modal (extraction, verb)))
    own.mood = ENTENTE_MOOD_AHEAD;

  return own.firmness == ENTENTE_FIRMNESS_NEGATED ? own
         : combine (own, get_inherited_modality (extraction, verb));
}

/**
 * entente_clause_get_firmness:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Returns: how firmly a clause says what it says
 */
EntenteFirmness
entente_clause_get_firmness (const EntenteExtraction *extraction,
                             guint                    verb)
{
  return entente_clause_get_modality (extraction, verb).firmness;
}
