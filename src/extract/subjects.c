/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/described.h"
#include "extract/operator.h"

#include "language/lexicon.h"
#include "language/token.h"

/* Who does what a verb says, also where the verb's own clause does not name it. */

/**
 * entente_clause_is_relative_pronoun:
 * @extraction: an extraction
 * @token: index of a token
 *
 * Returns: whether it stands for what a relative clause describes
 */
gboolean
entente_clause_is_relative_pronoun (const EntenteExtraction *extraction,
                                    guint                    token)
{
  static const char * const words[] = { "who", "which", "that", "whom", NULL };

  return entente_extraction_get_token (extraction, token)->upos == ENTENTE_UPOS_PRON
         && entente_extraction_is_lemma (extraction, token, words);
}

/* Who a noun is said to be: "Ann Bell is a Kenyan singer who ...". */
static guint
find_meant (const EntenteExtraction *self,
            guint                    noun)
{
  gint subject = entente_syntax_find (&self->syntax, noun, "cop") < 0 ? ENTENTE_NO_TOKEN
                 : entente_syntax_find (&self->syntax, noun, "nsubj");

  /* "Ann Bell is in Chad fighting Togo" */
  if (subject >= 0 && (guint) subject < noun && entente_syntax_get_case (&self->syntax, noun) >= 0)
    return (guint) subject;

  return subject >= 0 && (guint) subject < noun
         && entente_extraction_get_actor (self, noun) == ENTENTE_NO_ACTOR
         && entente_extraction_get_actor (self, (guint) subject) != ENTENTE_NO_ACTOR
         ? (guint) subject : noun;
}

/* "Bell was a leader of the revolt that swept Chad": of a person it would be "who". */
static gint
find_nearer (const EntenteExtraction *self,
             guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint head = (guint) entente_syntax_get_head (syntax, verb);
  gint subject = entente_syntax_find (syntax, verb, "nsubj");
  gint actor = ENTENTE_NO_ACTOR;

  if (subject <= (gint) head + 1
      || !(entente_extraction_is (self, (guint) subject, "that")
           || entente_extraction_is (self, (guint) subject, "which"))
      || !entente_syntax_is (syntax, (guint) subject - 1, "nmod"))
    return ENTENTE_NO_TOKEN;

  actor = entente_extraction_get_actor (self, find_meant (self, head));

  return entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PERSON) ? subject - 1
         : ENTENTE_NO_TOKEN;
}

/* The noun that a relative clause describes, from any verb coordinated in it. */
static gint
find_described (const EntenteExtraction *self,
                guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint nearer = ENTENTE_NO_TOKEN;

  while (entente_syntax_is (syntax, verb, "conj") || entente_syntax_is (syntax, verb, "xcomp")
         || entente_syntax_is (syntax, verb, "ccomp"))
    verb = (guint) entente_syntax_get_head (syntax, verb);

  if (!entente_syntax_is (syntax, verb, "acl:relcl"))
    return ENTENTE_NO_TOKEN;

  nearer = find_nearer (self, verb);

  return nearer >= 0 ? nearer
         : (gint) find_meant (self, (guint) entente_syntax_get_head (syntax, verb));
}

/* Who does what a clause without subject says: the object of the verb above it,
 * or that verb's subject.
 */
static gint
find_controller (const EntenteExtraction *self,
                 guint                    verb)
{
  EntenteOperator operator = entente_operator_find (self, verb);

  return operator.subject >= 0 ? operator.subject
         : entente_clause_find_subject (self, (guint) operator.governor);
}

/* "Chad to visit Norway": a headline without any other verb. */
static gboolean
is_of_headline (const EntenteExtraction *self,
                guint                    name)
{
  return entente_syntax_is (&self->syntax, name, "root")
         && entente_syntax_find (&self->syntax, name, "cop") < 0
         && entente_extraction_get_actor (self, name) != ENTENTE_NO_ACTOR;
}

/* "Chad won, Ann Bell said": the parse may give the second subject to the first
 * verb.
 */
static gint
find_stray_subject (const EntenteExtraction *self,
                    guint                    verb,
                    guint                    head)
{
  gint found = ENTENTE_NO_TOKEN;

  for (gint i = self->syntax.first_child[head]; i >= 0 && (guint) i < verb;
       i = self->syntax.next_sibling[i])
    {
      if ((guint) i > head && entente_syntax_is (&self->syntax, (guint) i, "nsubj"))
        found = i;
    }

  return found;
}

/* "Chad, said Ann Bell, won": the parse gives both subjects to the verb between. */
static gint
find_lent_subject (const EntenteExtraction *self,
                   guint                    head)
{
  gint before = entente_syntax_find (&self->syntax, head, "nsubj");

  if (before < 0 || (guint) before > head)
    return ENTENTE_NO_TOKEN;

  for (gint i = self->syntax.next_sibling[before]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if ((guint) i == head + 1 && entente_syntax_is (&self->syntax, (guint) i, "nsubj"))
        return before;
    }

  return ENTENTE_NO_TOKEN;
}

/* "As reported by Acme, Chad won": nothing is done to Chad. */
static gboolean
tells_source (const EntenteExtraction *self,
              guint                    verb)
{
  static const char * const marks[] = { "as", NULL };

  return entente_syntax_is (&self->syntax, verb, "advcl")
         && entente_syntax_find_lemma (&self->syntax, verb, "mark", marks) >= 0
         && entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_PASSIVE;
}

/* "Guards shot at refugees crossing into Chad": it is the refugees who cross. */
static gboolean
follows_doer (const EntenteExtraction *self,
              guint                    verb,
              guint                    head)
{
  const EntenteToken *noun = verb > head + 1 ? entente_extraction_get_token (self, verb - 1) : NULL;
  guint features = entente_extraction_get_token (self, verb)->features;

  return noun != NULL && noun->upos == ENTENTE_UPOS_NOUN
         && (noun->features & ENTENTE_FEATURE_PLURAL) != 0
         && (features & (ENTENTE_FEATURE_PARTICIPLE | ENTENTE_FEATURE_GERUND)) != 0
         && (features & ENTENTE_FEATURE_PAST) == 0
         && entente_syntax_get_head (&self->syntax, verb - 1) == (gint) head;
}

/* "accused Chad of cheating by leaving": by leaving it cheats, not accuses. */
static gint
find_means_of (const EntenteExtraction *self,
               guint                    verb,
               guint                    head)
{
  static const char * const by[] = { "by", NULL };

  for (gint i = entente_syntax_find_lemma (&self->syntax, verb, "mark", by) < 0
                ? ENTENTE_NO_TOKEN : self->syntax.first_child[head];
       i >= 0 && (guint) i < verb; i = self->syntax.next_sibling[i])
    {
      if ((guint) i > head
          && (entente_syntax_is (&self->syntax, (guint) i, "advcl")
              || entente_syntax_is (&self->syntax, (guint) i, "xcomp"))
          && entente_operator_find (self, (guint) i).effect == ENTENTE_EFFECT_CLAIMED)
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/* "chose a candidate to replace Ann Bell": it is the candidate who will. */
static gint
find_candidate (const EntenteExtraction *self,
                guint                    verb)
{
  static const char * const candidates[] = {
    "candidate", "nominee", "contender", "replacement", "successor", "someone", "somebody",
    "person", "man", "woman", NULL
  };
  gint mark = entente_syntax_find (&self->syntax, verb, "mark");

  return mark > 0 && entente_extraction_is (self, (guint) mark, "to")
         && entente_extraction_is_lemma (self, (guint) mark - 1, candidates)
         ? mark - 1 : ENTENTE_NO_TOKEN;
}

static gboolean
is_present (const EntenteExtraction *self,
            guint                    token)
{
  guint features = entente_extraction_get_token (self, token)->features;

  return (features & ENTENTE_FEATURE_FINITE) != 0 && (features & ENTENTE_FEATURE_PAST) == 0;
}

/* "Bell said that Chad is ready, and called on Norway to leave": a past beside a
 * present or future goes on with what she did.
 */
static gboolean
is_said_beside (const EntenteExtraction *self,
                guint                    verb,
                guint                    clause)
{
  gint saying = entente_syntax_get_head (&self->syntax, clause);
  gint link = entente_syntax_find (&self->syntax, verb, "cc");
  gint aux = entente_syntax_find (&self->syntax, clause, "aux");
  gint be = entente_syntax_find (&self->syntax, clause, "cop");
  guint past = ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_FINITE;

  return saying >= 0 && (guint) saying < clause
         && entente_syntax_is (&self->syntax, clause, "ccomp")
         && link > 0 && entente_extraction_is (self, (guint) link - 1, ",")
         && (entente_extraction_get_token (self, verb)->features & past) == past
         && entente_syntax_find (&self->syntax, verb, "aux") < 0
         && (entente_extraction_get_token (self, (guint) saying)->features & past) == past
         && is_present (self, aux >= 0 ? (guint) aux : be >= 0 ? (guint) be : clause);
}

static gint
find_distant_subject (const EntenteExtraction *self,
                      guint                    verb)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint head = entente_syntax_get_head (syntax, verb);

  if (head < 0 || tells_source (self, verb))
    return ENTENTE_NO_TOKEN;

  if (entente_syntax_is (syntax, verb, "acl:relcl"))
    return (gint) find_meant (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "parataxis"))
    return find_stray_subject (self, verb, (guint) head);

  if (entente_syntax_is (syntax, verb, "acl")
      && entente_operator_find (self, verb).effect != ENTENTE_EFFECT_NONE)
    return find_controller (self, verb);

  if (entente_syntax_is (syntax, verb, "acl") || entente_syntax_is (syntax, verb, "amod"))
    return entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_INFINITIVE
           && !is_of_headline (self, (guint) head)
           ? entente_clause_find_planner (self, (guint) head)
           : (gint) find_meant (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "ccomp") && (guint) head < verb
      && find_lent_subject (self, (guint) head) >= 0)
    return find_lent_subject (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "xcomp"))
    return find_controller (self, verb);

  if (entente_syntax_is (syntax, verb, "conj") && is_said_beside (self, verb, (guint) head))
    return entente_clause_find_subject (self, (guint) entente_syntax_get_head (syntax,
                                                                               (guint) head));

  if (entente_syntax_is (syntax, verb, "conj"))
    return entente_clause_find_subject (self, (guint) head);

  if (entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_FINITE)
    return ENTENTE_NO_TOKEN;

  if (entente_syntax_is (syntax, verb, "advcl")
      && entente_clause_find_given (self, (guint) head) >= 0
      && entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_INFINITIVE)
    return entente_clause_find_given (self, (guint) head);

  if (entente_syntax_is (syntax, verb, "ccomp")
      || (entente_syntax_is (syntax, verb, "advcl")
          && entente_operator_find (self, verb).effect != ENTENTE_EFFECT_NONE))
    return find_controller (self, verb);

  if (entente_syntax_is (syntax, verb, "advcl")
      && find_means_of (self, verb, (guint) head) >= 0)
    return find_controller (self, (guint) find_means_of (self, verb, (guint) head));

  if (entente_syntax_is (syntax, verb, "advcl") && find_candidate (self, verb) >= 0)
    return find_candidate (self, verb);

  if (entente_syntax_is (syntax, verb, "advcl"))
    return follows_doer (self, verb, (guint) head) ? (gint) verb - 1
           : entente_clause_find_subject (self, (guint) head);

  return ENTENTE_NO_TOKEN;
}

/* Of two subjects before a verb ("Sport: Chad won") the nearer one is its own. */
static gint
find_own_subject (const EntenteExtraction *self,
                  guint                    verb)
{
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");

  for (gint i = subject; i >= 0 && (guint) i < verb; i = self->syntax.next_sibling[i])
    {
      if (entente_syntax_is (&self->syntax, (guint) i, "nsubj"))
        subject = i;
    }

  return subject >= 0 ? subject : entente_clause_find_helped (self, verb);
}

/**
 * entente_clause_find_subject:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 *
 * Finds the word that heads the subject: of the clause itself, or where it has
 * none of the clause that it is joined to, hangs on or describes.
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_subject (const EntenteExtraction *extraction,
                             guint                    verb)
{
  gint subject = find_own_subject (extraction, verb);

  if (subject < 0)
    return find_distant_subject (extraction, verb);

  if (entente_clause_is_relative_pronoun (extraction, (guint) subject)
      && entente_extraction_get_actor (extraction, (guint) subject) == ENTENTE_NO_ACTOR)
    return find_described (extraction, verb);

  return subject;
}

/* "A and B sued" with both read as subjects. */
static void
add_earlier_subject (const EntenteExtraction *self,
                     guint                    verb,
                     guint                    subject,
                     GArray                  *arguments)
{
  gint earlier = entente_syntax_find (&self->syntax, verb, "nsubj");

  if (earlier >= 0 && (guint) earlier < subject
      && entente_syntax_find (&self->syntax, subject, "cc") >= 0)
    entente_arguments_add (self, (guint) earlier, arguments);
}

/* "accused Chad, along with Togo, of ...": Togo is accused as well. */
static gboolean
accompanies_object (const EntenteExtraction *self,
                    guint                    verb)
{
  static const char * const words[] = { "along", "together", "alongside", NULL };
  gint object = entente_clause_find_object (self, verb);

  if (object < (gint) verb
      || entente_extraction_get_actor (self, (guint) object) == ENTENTE_NO_ACTOR)
    return FALSE;

  for (gint i = self->syntax.next_sibling[object]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if (entente_syntax_find_lemma (&self->syntax, (guint) i, "case", words) >= 0)
        return TRUE;
    }

  return FALSE;
}

/* "Ann Bell is a lawyer who sued Chad", "Ann Bell, a lawyer who sued Chad": she did. */
static void
add_described (const EntenteExtraction *self,
               guint                    verb,
               guint                    noun,
               GArray                  *arguments)
{
  EntenteDescription description = { 0 };

  if (find_described (self, verb) != (gint) noun
      || entente_extraction_get_token (self, noun)->upos != ENTENTE_UPOS_NOUN)
    return;

  if (entente_description_read (&description, self, noun)
      && description.firmness == ENTENTE_FIRMNESS_ASSERTED)
    g_array_append_vals (arguments, description.described->data, description.described->len);
  entente_description_clear (&description);
}

/* "1,850" of "1,850 Chadians", "hundreds" of "hundreds of Chadians". */
static gint
find_count (const EntenteExtraction *self,
            guint                    people)
{
  static const char * const counts[] = { "dozen", "score", "hundred", "thousand", "ten", NULL };
  gint head = entente_syntax_get_head (&self->syntax, people);
  gint number = entente_syntax_find (&self->syntax, people, "nummod");

  if (number >= 0)
    return number;

  return head >= 0 && entente_syntax_is (&self->syntax, people, "nmod")
         && entente_extraction_is_lemma (self, (guint) head, counts) ? head : ENTENTE_NO_TOKEN;
}

/* "Hundreds of Chadians fled": some people do it, and not their country. */
static gboolean
add_counted (const EntenteExtraction *self,
             guint                    subject,
             GArray                  *arguments)
{
  const EntenteLexicon *demonyms = entente_lexicon_get (ENTENTE_LEXICON_DEMONYMS);
  gint people = entente_syntax_find (&self->syntax, subject, "nmod");
  gint count = find_count (self, subject);
  EntenteArgument argument = { 0 };
  g_autofree char *words = NULL;

  if (count < 0 && people >= 0 && find_count (self, (guint) people) == (gint) subject)
    count = (gint) subject;
  if (count < 0)
    return FALSE;

  argument = entente_extraction_get_argument (self, count == (gint) subject ? (guint) people
                                                    : subject);
  words = g_strndup (self->text + argument.span.start, entente_span_length (argument.span));
  if (argument.actor == ENTENTE_NO_ACTOR || !g_str_has_suffix (words, "s")
      || entente_lexicon_lookup (demonyms, words) == NULL)
    return FALSE;

  argument.people = entente_extraction_get_token (self, (guint) count)->span;
  g_array_append_val (arguments, argument);

  return TRUE;
}

/**
 * entente_clause_add_subjects:
 * @extraction: an extraction
 * @verb: index of a verb, or of the noun or adjective that is a predicate
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors that the subject of a clause stands for.
 *
 * Returns: whether there are any
 */
gboolean
entente_clause_add_subjects (const EntenteExtraction *extraction,
                             guint                    verb,
                             GArray                  *arguments)
{
  gint subject = entente_clause_find_subject (extraction, verb);
  guint n_before = arguments->len;

  if (subject < 0)
    return FALSE;

  add_earlier_subject (extraction, verb, (guint) subject, arguments);
  if (add_counted (extraction, (guint) subject, arguments))
    return TRUE;
  if (!entente_arguments_add (extraction, (guint) subject, arguments))
    add_described (extraction, verb, (guint) subject, arguments);
  if (!accompanies_object (extraction, verb))
    entente_arguments_add_governed (extraction, verb, "along with|together with|alongside",
                                    arguments);

  return arguments->len > n_before;
}

/**
 * entente_clause_is_question:
 * @extraction: an extraction
 * @clause: index of the verb or predicate of a clause
 *
 * Returns: whether it is asked: "whether Chad would leave", "why Chad left"
 */
gboolean
entente_clause_is_question (const EntenteExtraction *extraction,
                            guint                    clause)
{
  static const char * const marks[] = { "whether", "if", NULL };
  static const char * const adverbs[] = { "why", "how", "when", "where", NULL };

  return entente_syntax_find_lemma (&extraction->syntax, clause, "mark", marks) >= 0
         || entente_syntax_find_lemma (&extraction->syntax, clause, "advmod", adverbs) >= 0;
}
