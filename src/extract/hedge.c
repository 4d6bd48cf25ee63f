/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/hedge.h"

/* What a clause's own words make of it: "not", "may have", "allegedly", "if", a
 * question.
 */

static const EntenteModality asserted = { ENTENTE_FIRMNESS_ASSERTED, ENTENTE_MOOD_PLAIN };
static const EntenteModality planned = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_PLAIN };
static const EntenteModality possible = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_POSSIBLE };
static const EntenteModality alleged = { ENTENTE_FIRMNESS_PLANNED, ENTENTE_MOOD_ALLEGED };
static const EntenteModality negated = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_PLAIN };
static const EntenteModality averted = { ENTENTE_FIRMNESS_NEGATED, ENTENTE_MOOD_AHEAD };

static const char * const have[] = { "have", "'ve", "\342\200\231ve", NULL };
static guint
get_features (const EntenteExtraction *self,
              guint                    token)
{
  return entente_extraction_get_token (self, token)->features;
}

static gboolean
has (const EntenteExtraction *self,
     guint                    verb,
     const char              *relation,
     const char * const      *lemmas)
{
  return entente_syntax_find_lemma (&self->syntax, verb, relation, lemmas) >= 0;
}

/* Negation. */

/* "without", "instead of", "rather than" are marks of the clause that they open. */
static gboolean
has_negation (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const adverbs[] = {
    "not", "n't", "n\342\200\231t", "never", "hardly", "barely", "nowhere", "neither", "nor",
    "nearly", "almost", NULL
  };
  static const char * const marks[] = { "without", "instead", "rather", NULL };
  static const char * const links[] = { "instead", "rather", NULL };

  return has (self, verb, "advmod", adverbs) || has (self, verb, "mark", marks)
         || has (self, verb, "cc", links);
}

/**
 * entente_hedge_is_none:
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Returns: whether it stands for nothing: "no Norwegian minister", "neither Peru
 *   nor Chile", "nobody"
 */
gboolean
entente_hedge_is_none (const EntenteExtraction *extraction,
                       guint                    noun)
{
  static const char * const words[] = { "no", "neither", "none", "nobody", "nothing", NULL };

  return has (extraction, noun, "det", words) || has (extraction, noun, "cc", words)
         || has (extraction, noun, "advmod", words)
         || entente_extraction_is_lemma (extraction, noun, words);
}

static gboolean
has_none (const EntenteExtraction *self,
          guint                    verb)
{
  static const char * const words[] = { "neither", "nor", NULL };
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");
  gint object = entente_syntax_find (&self->syntax, verb, "obj");

  return has (self, verb, "cc", words)
         || (subject >= 0 && entente_hedge_is_none (self, (guint) subject))
         || (object >= 0 && entente_hedge_is_none (self, (guint) object));
}

/**
 * entente_hedge_is_negated:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Returns: whether a clause itself says that something is not so
 */
gboolean
entente_hedge_is_negated (const EntenteExtraction *extraction,
                          guint                    verb)
{
  return has_negation (extraction, verb) || has_none (extraction, verb);
}

/* Forms of the verb. */

static gboolean
has_modal (const EntenteExtraction *self,
           guint                    verb)
{
  static const char * const modals[] = {
    "will", "would", "could", "may", "might", "should", "shall", "must", "can", "ca", "wo",
    "ought", "'ll", "\342\200\231ll", "'d", "\342\200\231d", NULL
  };

  return has (self, verb, "aux", modals);
}

/* What one shall or will not do, unlike what one cannot. */
static gboolean
has_modal_ahead (const EntenteExtraction *self,
                 guint                    verb)
{
  static const char * const modals[] = {
    "will", "would", "may", "might", "should", "shall", "must", "wo", "ought", "'ll",
    "\342\200\231ll", NULL
  };

  return has (self, verb, "aux", modals);
}

static gboolean
is_infinitive (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const marks[] = { "to", NULL };

  return has (self, verb, "mark", marks);
}

static gboolean
is_perfect (const EntenteExtraction *self,
            guint                    verb)
{
  return has (self, verb, "aux", have);
}

/**
 * entente_hedge_is_past:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Returns: whether its form says that it lies behind: "attacked", "did attack",
 *   "to have attacked"
 */
gboolean
entente_hedge_is_past (const EntenteExtraction *extraction,
                       guint                    verb)
{
  static const char * const done[] = { "do", "be", NULL };
  gint aux = entente_syntax_find_lemma (&extraction->syntax, verb, "aux", done);
  guint features = get_features (extraction, verb);

  return is_perfect (extraction, verb)
         || (features & ENTENTE_FEATURE_PAST && features & ENTENTE_FEATURE_FINITE)
         || (aux >= 0 && get_features (extraction, (guint) aux) & ENTENTE_FEATURE_PAST
             && !has_modal (extraction, verb) && !is_infinitive (extraction, verb));
}

/* "is to meet", the headline "Bell to meet Roe", "unsure how to meet". */
static gboolean
is_announced (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const ways[] = { "how", "when", "where", NULL };
  static const char * const be[] = { "be", NULL };
  gint aux = entente_syntax_find_lemma (&self->syntax, verb, "aux", be);
  gint cop = entente_syntax_find_lemma (&self->syntax, verb, "cop", be);
  gint mark = entente_syntax_find (&self->syntax, verb, "mark");

  return is_infinitive (self, verb)
         && ((cop >= 0 && cop < mark) || (aux >= 0 && aux < mark)
             || has (self, verb, "advmod", ways)
             || entente_syntax_is (&self->syntax, verb, "root"));
}

/**
 * entente_hedge_is_lasting:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Returns: whether it says what lasts and can be over: "led Acme", not "met Bell"
 */
gboolean
entente_hedge_is_lasting (const EntenteExtraction *extraction,
                          guint                    verb)
{
  static const char * const verbs[] = {
    "work", "lead", "head", "own", "serve", "live", "chair", "run", "manage", "represent",
    "belong", "employ", "control", "play", "teach", "rule", "govern", "command", "study",
    "base", "headquarter", "locate", NULL
  };

  return entente_extraction_is_lemma (extraction, verb, verbs);
}

/* "is due to leave" with "due" taken for a preposition. */
static gboolean
is_due (const EntenteExtraction *self,
        guint                    verb)
{
  static const char * const due[] = { "due", NULL };

  return entente_syntax_find_lemma (&self->syntax, verb, "case", due) >= 0
         || entente_syntax_find_lemma (&self->syntax, verb, "mark", due) >= 0;
}

/* "would go on to marry" */
static gboolean
goes_on (const EntenteExtraction *self,
         guint                    verb)
{
  static const char * const go[] = { "go", NULL };

  return entente_extraction_is_lemma (self, verb, go)
         && verb + 1 < self->annotation->n_tokens && entente_extraction_is (self, verb + 1, "on");
}

/* "would later marry", "was to meet him many years later": told of the past. */
static gboolean
is_told_later (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const adverbs[] = {
    "later", "late", "eventually", "subsequently", "ultimately", NULL
  };
  static const char * const would[] = { "would", NULL };

  return (has (self, verb, "advmod", adverbs) || goes_on (self, verb))
         && !entente_syntax_is (&self->syntax, verb, "ccomp")
         && !is_perfect (self, verb)
         && (has (self, verb, "aux", would) || is_announced (self, verb));
}

/* "would have attacked", "had Peru attacked". */
static gboolean
is_unreal (const EntenteExtraction *self,
           guint                    verb)
{
  static const char * const modals[] = { "would", "should", "'d", "\342\200\231d", NULL };
  gint perfect = entente_syntax_find_lemma (&self->syntax, verb, "aux", have);
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");

  if (perfect < 0)
    return FALSE;

  return has (self, verb, "aux", modals)
         || (entente_syntax_is (&self->syntax, verb, "advcl") && perfect < subject
             && entente_syntax_get_first (&self->syntax, verb) == (guint) perfect
             && get_features (self, (guint) perfect) & ENTENTE_FEATURE_PAST);
}

/* Conditions and questions. */

/**
 * entente_hedge_is_condition:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Returns: whether a clause, or the one that it is joined to, opens with "if"
 */
gboolean
entente_hedge_is_condition (const EntenteExtraction *extraction,
                            guint                    verb)
{
  static const char * const marks[] = { "if", "unless", "whether", "lest", NULL };

  return has (extraction, verb, "mark", marks)
         || (entente_syntax_is (&extraction->syntax, verb, "conj")
             && entente_hedge_is_condition (extraction,
                                            (guint) entente_syntax_get_head (&extraction->syntax,
                                                                             verb)));
}

/* The mark that ends the sentence or quotation in which a word stands. */
static gboolean
is_before_question_mark (const EntenteExtraction *self,
                         guint                    token)
{
  static const char * const ends[] = { ".", "!", "?", NULL };

  for (guint i = token + 1; i < self->annotation->n_tokens
       && entente_extraction_share_sentence (self, token, i); i++)
    {
      if (entente_extraction_is_lemma (self, i, ends))
        return entente_extraction_is (self, i, "?");
    }

  return FALSE;
}

/* "Why did Peru attack?" takes for granted that it did. */
static gboolean
asks_about_more (const EntenteExtraction *self,
                 guint                    verb)
{
  static const char * const words[] = {
    "why", "how", "when", "where", "what", "who", "whom", "which", "whose", NULL
  };
  guint first = entente_syntax_get_first (&self->syntax, verb);

  for (guint i = first; i < verb; i++)
    {
      if (entente_extraction_is_lemma (self, i, words))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_question (const EntenteExtraction *self,
             guint                    verb)
{
  gint aux = entente_syntax_find (&self->syntax, verb, "aux");
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");
  gboolean is_turned = aux >= 0 && subject >= 0 && aux < subject;

  return (is_turned || entente_syntax_is (&self->syntax, verb, "root"))
         && is_before_question_mark (self, verb) && !asks_about_more (self, verb);
}

/* Adverbs. */

/**
 * entente_hedge_get_adverb:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Gets what an adverb makes of a clause: "allegedly", "perhaps".
 *
 * Returns: the modality, asserted where there is no such adverb
 */
EntenteModality
entente_hedge_get_adverb (const EntenteExtraction *extraction,
                          guint                    verb)
{
  static const char * const telling[] = {
    "allegedly", "reportedly", "supposedly", "purportedly", "ostensibly", NULL
  };
  static const char * const guessing[] = {
    "possibly", "probably", "perhaps", "maybe", "presumably", "apparently", "seemingly",
    "potentially", "conceivably", "likely", NULL
  };

  return has (extraction, verb, "advmod", telling) ? alleged
         : has (extraction, verb, "advmod", guessing) ? possible
         : asserted;
}

static EntenteModality
get_denied (const EntenteExtraction *self,
            guint                    verb)
{
  if (entente_hedge_is_condition (self, verb))
    return planned;

  if (is_question (self, verb))
    return possible;

  return has_modal_ahead (self, verb) || is_announced (self, verb) ? averted : negated;
}

/* "if Peru attacks" lies ahead, "whether Peru attacks" does not. */
static EntenteModality
get_supposed (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const marks[] = { "whether", NULL };

  return entente_hedge_is_past (self, verb)
         || (has (self, verb, "mark", marks) && get_features (self, verb) & ENTENTE_FEATURE_FINITE)
         ? possible : planned;
}

/**
 * entente_hedge_get_modality:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Gets what the words of a clause itself make of it, whatever it hangs on.
 *
 * Returns: the modality
 */
EntenteModality
entente_hedge_get_modality (const EntenteExtraction *extraction,
                            guint                    verb)
{
  if (is_unreal (extraction, verb))
    return negated;

  if (entente_hedge_is_negated (extraction, verb))
    return get_denied (extraction, verb);

  if (is_told_later (extraction, verb))
    return asserted;

  if (entente_hedge_is_condition (extraction, verb))
    return get_supposed (extraction, verb);

  if (has_modal (extraction, verb) || is_announced (extraction, verb) || is_due (extraction, verb))
    return is_perfect (extraction, verb) ? possible : planned;

  return is_question (extraction, verb) ? possible : entente_hedge_get_adverb (extraction, verb);
}
