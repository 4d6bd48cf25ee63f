/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause.h"
#include "extract/operator.h"

/* How firmly a clause says what it says: by the words around its verb, and by
 * the clause that it hangs on.
 */

static guint
get_features (const EntenteExtraction *self,
              guint                    token)
{
  return self->annotation->tokens[token].features;
}

static gboolean
has_negation (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const adverbs[] = {
    "not", "n't", "n\342\200\231t", "never", "hardly", "barely", "nowhere", "neither", "nor", NULL
  };
  static const char * const marks[] = { "without", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "advmod", adverbs) >= 0
         || entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0;
}

/* "No Norwegian minister", "neither Peru nor Chile". */
static gboolean
is_none (const EntenteExtraction *self,
         guint                    noun)
{
  static const char * const words[] = { "no", "neither", NULL };

  return entente_syntax_find_lemma (&self->syntax, noun, "det", words) >= 0
         || entente_syntax_find_lemma (&self->syntax, noun, "cc", words) >= 0
         || entente_syntax_find_lemma (&self->syntax, noun, "advmod", words) >= 0
         || entente_extraction_is_lemma (self, noun, words);
}

static gboolean
has_preceding_neither (const EntenteExtraction *self,
                       guint                    verb)
{
  static const char * const words[] = { "neither", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "cc", words) >= 0;
}

static gboolean
has_none (const EntenteExtraction *self,
          guint                    verb)
{
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");
  gint object = entente_syntax_find (&self->syntax, verb, "obj");

  return has_preceding_neither (self, verb)
         || (subject >= 0 && is_none (self, (guint) subject))
         || (object >= 0 && is_none (self, (guint) object));
}

static gboolean
has_modal (const EntenteExtraction *self,
           guint                    verb)
{
  static const char * const modals[] = {
    "will", "would", "could", "may", "might", "should", "shall", "must", "can", "ca", "wo",
    "ought", "'ll", "\342\200\231ll", NULL
  };

  return entente_syntax_find_lemma (&self->syntax, verb, "aux", modals) >= 0;
}

static gboolean
has_condition (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const marks[] = { "if", "unless", "whether", "lest", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0;
}

static gboolean
is_infinitive (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const marks[] = { "to", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0;
}

/* Of what is planned or possible nothing below is firmer; of what is denied,
 * what was asserted or planned is denied.
 */
static EntenteFirmness
combine (EntenteFirmness governor,
         EntenteFirmness effect)
{
  return MAX (governor, effect);
}

static EntenteFirmness
get_firmness_below_noun (const EntenteExtraction *self,
                         guint                    noun)
{
  static const char * const done[] = { "decision", "move", "ability", "effort", NULL };
  static const char * const undone[] = { "refusal", "failure", "inability", NULL };

  if (entente_extraction_is_lemma (self, noun, undone) || is_none (self, noun))
    return ENTENTE_FIRMNESS_NEGATED;

  return entente_extraction_is_lemma (self, noun, done) ? ENTENTE_FIRMNESS_ASSERTED
         : ENTENTE_FIRMNESS_PLANNED;
}

static EntenteFirmness
get_firmness_of_conjunct (const EntenteExtraction *self,
                          guint                    verb,
                          guint                    head)
{
  if (get_features (self, verb) & ENTENTE_FEATURE_FINITE
      || entente_syntax_find (&self->syntax, verb, "nsubj") >= 0
      || entente_syntax_find (&self->syntax, verb, "aux") >= 0)
    return ENTENTE_FIRMNESS_ASSERTED;

  return entente_clause_get_firmness (self, head);
}

/* What the clause that a verb hangs on makes of it. */
static EntenteFirmness
get_inherited_firmness (const EntenteExtraction *self,
                        guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint head = entente_syntax_get_head (syntax, verb);
  EntenteEffect effect = ENTENTE_EFFECT_NONE;

  if (head < 0)
    return ENTENTE_FIRMNESS_ASSERTED;

  if (entente_syntax_is (syntax, verb, "conj"))
    return get_firmness_of_conjunct (self, verb, (guint) head);

  effect = entente_operator_find (self, verb).effect;
  if (effect != ENTENTE_EFFECT_NONE)
    return combine (entente_clause_get_firmness (self, (guint) head),
                    entente_effect_get_firmness (effect));

  if (entente_syntax_is (syntax, verb, "xcomp"))
    return entente_clause_get_firmness (self, (guint) head);

  if (!is_infinitive (self, verb))
    return ENTENTE_FIRMNESS_ASSERTED;

  return entente_syntax_is (syntax, verb, "acl") ? get_firmness_below_noun (self, (guint) head)
         : entente_syntax_is (syntax, verb, "advcl") ? ENTENTE_FIRMNESS_PLANNED
         : ENTENTE_FIRMNESS_ASSERTED;
}

/* "no longer leads", "once led", "formerly led". */
static gboolean
is_over (const EntenteExtraction *self,
         guint                    verb)
{
  static const char * const adverbs[] = { "once", "formerly", "previously", NULL };
  static const char * const longer[] = { "longer", "long", NULL };
  static const char * const no[] = { "no", NULL };
  gint adverb = entente_syntax_find_lemma (&self->syntax, verb, "advmod", longer);

  return entente_syntax_find_lemma (&self->syntax, verb, "advmod", adverbs) >= 0
         || (adverb >= 0
             && entente_syntax_find_lemma (&self->syntax, (guint) adverb, "advmod", no) >= 0)
         || (adverb > 0 && entente_extraction_is (self, (guint) adverb - 1, "no"));
}

/**
 * entente_clause_get_firmness:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Gets how firmly a clause says what it says: negated by "not" or by a refusal
 * that it hangs on, planned or possible by a modal, an "if", or a plan that it
 * hangs on ("vows to").
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_clause_get_firmness (const EntenteExtraction *extraction,
                             guint                    verb)
{
  if (is_over (extraction, verb))
    return ENTENTE_FIRMNESS_FORMER;

  if (has_negation (extraction, verb) || has_none (extraction, verb))
    return ENTENTE_FIRMNESS_NEGATED;

  return combine (has_modal (extraction, verb) || has_condition (extraction, verb)
                  ? ENTENTE_FIRMNESS_PLANNED : ENTENTE_FIRMNESS_ASSERTED,
                  get_inherited_firmness (extraction, verb));
}

/* What a verb makes of a noun that it brings: "planned talks", "cancelled talks". */
static EntenteFirmness
get_firmness_below_verb (const EntenteExtraction *self,
                         guint                    verb)
{
  static const char * const undoing[] = { "cancel", "scrap", "rule", "reject", "avoid", "deny",
                                          NULL };
  static const char * const planning[] = { "plan", "seek", "want", "propose", "offer", "schedule",
                                           "demand", "request", "expect", "discuss", "consider",
                                           "threaten", "hope", NULL };

  if (entente_extraction_is_lemma (self, verb, undoing))
    return ENTENTE_FIRMNESS_NEGATED;

  return entente_extraction_is_lemma (self, verb, planning) ? ENTENTE_FIRMNESS_PLANNED
         : ENTENTE_FIRMNESS_ASSERTED;
}

static gboolean
is_predicate (const EntenteExtraction *self,
              guint                    noun)
{
  return entente_syntax_find (&self->syntax, noun, "cop") >= 0;
}

/* The verb that brings a noun as its subject or object. */
static gint
find_governor (const EntenteExtraction *self,
               guint                    noun)
{
  const EntenteSyntax *syntax = &self->syntax;

  if (is_predicate (self, noun))
    return (gint) noun;

  if (entente_syntax_is (syntax, noun, "obj") || entente_syntax_is (syntax, noun, "nsubj:pass"))
    return entente_syntax_get_head (syntax, noun);

  return ENTENTE_NO_TOKEN;
}

/**
 * entente_noun_get_firmness:
 * @extraction: an extraction
 * @noun: index of a noun that relates
 *
 * Gets how firm a noun is: by its own words ("no agreement", "planned talks",
 * "former ally"), and by the verb that brings it ("cancelled talks").
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_noun_get_firmness (const EntenteExtraction *extraction,
                           guint                    noun)
{
  static const char * const planned[] = {
    "planned", "plan", "possible", "potential", "proposed", "propose", "upcoming",
    "future", "scheduled", "schedule", "expected", "any", NULL
  };
  static const char * const former[] = { "former", "one-time", "onetime", "ex", NULL };
  gint governor = find_governor (extraction, noun);

  if (is_none (extraction, noun))
    return ENTENTE_FIRMNESS_NEGATED;

  if (entente_syntax_find_lemma (&extraction->syntax, noun, "amod", former) >= 0)
    return ENTENTE_FIRMNESS_FORMER;

  if (entente_syntax_find_lemma (&extraction->syntax, noun, "amod", planned) >= 0
      || entente_syntax_find_lemma (&extraction->syntax, noun, "det", planned) >= 0)
    return ENTENTE_FIRMNESS_PLANNED;

  return governor < 0 ? ENTENTE_FIRMNESS_ASSERTED
         : combine (entente_clause_get_firmness (extraction, (guint) governor),
                    is_predicate (extraction, noun) ? ENTENTE_FIRMNESS_ASSERTED
                    : get_firmness_below_verb (extraction, (guint) governor));
}
