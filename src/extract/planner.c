/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause.h"

/* Who is to do what an infinitive below a noun says. */

/**
 * entente_clause_find_given:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Finds who is to do what somebody is given: "gave Chad a mandate to negotiate".
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_given (const EntenteExtraction *extraction,
                           guint                    verb)
{
  static const char * const verbs[] = {
    "give", "award", "grant", "offer", "hand", "allow", "assign", "deny", "refuse", NULL
  };
  gint receiver = entente_syntax_find (&extraction->syntax, verb, "iobj");
  gint next = ENTENTE_NO_TOKEN;

  if (!entente_extraction_is_lemma (extraction, verb, verbs))
    return ENTENTE_NO_TOKEN;

  if (receiver > (gint) verb)
    return receiver;

  receiver = entente_syntax_find (&extraction->syntax, verb, "obj");
  next = receiver < 0 ? ENTENTE_NO_TOKEN : extraction->syntax.next_sibling[receiver];

  return next >= 0 && entente_syntax_is (&extraction->syntax, (guint) next, "obj") ? receiver
         : ENTENTE_NO_TOKEN;
}

/* "went ahead with a plan to visit Chad": the plan is the subject's. */
static gboolean
is_brought_along (const EntenteExtraction *self,
                  guint                    noun)
{
  static const char * const verbs[] = {
    "press", "go", "proceed", "continue", "push", "move", "forge", "persist", "follow", NULL
  };
  gint head = entente_syntax_get_head (&self->syntax, noun);
  gint preposition = entente_syntax_get_case (&self->syntax, noun);

  return entente_syntax_is (&self->syntax, noun, "obl") && preposition >= 0
         && entente_extraction_is (self, (guint) preposition, "with")
         && entente_extraction_is_lemma (self, (guint) head, verbs);
}

/* "Acme clerk Ann Bell to visit Chad": a headline, and nobody's plan. */
static gboolean
is_person (const EntenteExtraction *self,
           guint                    noun)
{
  gint name = entente_syntax_find (&self->syntax, noun, "appos");

  if (name < 0)
    name = entente_syntax_find (&self->syntax, noun, "flat");

  return (name == (gint) noun + 1
          && entente_extraction_is_kind (self, entente_extraction_get_actor (self, (guint) name),
                                         ENTENTE_ACTOR_PERSON))
         || entente_extraction_is_kind (self, entente_extraction_get_actor (self, noun),
                                        ENTENTE_ACTOR_PERSON);
}

/* "rejected the plan to visit Chad", "understood the wish to": it is another's. */
static gboolean
is_judged (const EntenteExtraction *self,
           guint                    noun,
           guint                    verb)
{
  static const char * const verbs[] = {
    "understand", "know", "share", "see", "reject", "oppose", "support", "back", "criticize",
    "criticise", "condemn", "welcome", "praise", "deride", "block", "thwart", "fear", "approve",
    "endorse", "question", "doubt", "slam", "attack", "defend", "resist", "dismiss", "influence",
    "affect", "await", "delay", "overturn", "override", "reverse", "veto", "uphold", "hail",
    "deplore", "denounce", "regret", "applaud", NULL
  };

  return entente_syntax_is (&self->syntax, noun, "obj")
         && entente_extraction_is_lemma (self, verb, verbs);
}

/* "the plan of Norway to visit Chad" */
static gint
find_owner_behind (const EntenteExtraction *self,
                   guint                    noun)
{
  static const char * const of[] = { "of", NULL };
  gint owner = entente_syntax_find (&self->syntax, noun, "nmod");

  return owner > (gint) noun
         && entente_syntax_find_lemma (&self->syntax, (guint) owner, "case", of) >= 0
         && entente_extraction_get_actor (self, (guint) owner) != ENTENTE_NO_ACTOR
         ? owner : ENTENTE_NO_TOKEN;
}

/* "warned tourists to leave Chad" with the verb hung on the tourists. */
static gboolean
is_bidden (const EntenteExtraction *self,
           guint                    noun,
           guint                    verb)
{
  static const char * const verbs[] = {
    "warn", "tell", "ask", "urge", "order", "advise", "instruct", "force", "allow", "permit",
    "persuade", "convince", "encourage", "invite", "compel", "train", "enable", "help", NULL
  };

  return (entente_syntax_is (&self->syntax, noun, "obj")
          || entente_syntax_is (&self->syntax, noun, "iobj"))
         && entente_extraction_is_lemma (self, verb, verbs);
}

/**
 * entente_clause_find_planner:
 * @extraction: an extraction
 * @noun: index of a noun that an infinitive describes
 *
 * Finds who is to do what the infinitive says: "Norway's plan to visit Chad",
 * "Norway announced a plan to visit Chad", "Bell was the first to visit Chad".
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_planner (const EntenteExtraction *extraction,
                             guint                    noun)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint owner = entente_syntax_find (syntax, noun, "nmod:poss");
  gint head = entente_syntax_get_head (syntax, noun);
  gint given = ENTENTE_NO_TOKEN;

  if (is_person (extraction, noun))
    return (gint) noun;

  if (entente_syntax_find (syntax, noun, "cop") >= 0)
    return entente_clause_find_subject (extraction, noun);

  for (gint i = syntax->first_child[noun]; owner < 0 && i >= 0 && (guint) i < noun;
       i = syntax->next_sibling[i])
    {
      if (entente_extraction_get_actor (extraction, (guint) i) != ENTENTE_NO_ACTOR)
        owner = i;
    }

  if (owner < 0)
    owner = find_owner_behind (extraction, noun);

  if (head >= 0 && is_bidden (extraction, noun, (guint) head))
    return (gint) noun;

  if (owner >= 0 || head < 0 || is_judged (extraction, noun, (guint) head)
      || (!entente_syntax_is (syntax, noun, "obj") && !is_brought_along (extraction, noun)))
    return owner;

  given = entente_clause_find_given (extraction, (guint) head);

  return given >= 0 ? given : entente_clause_find_subject (extraction, (guint) head);
}
