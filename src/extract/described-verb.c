/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/described-private.h"

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/clause.h"

/* Whom a noun describes by way of a verb: the subject or object that the verb joins
 * to it ("Ann Bell is director", "Acme named Ann Bell director").
 */

/* "became director", "serves as director": the subject is it. */
static const char * const becoming[] = {
  "become", "remain", "serve", "work", "act", "stay", "begin", "start", "return",
  "continue", "make", "retire", "resign", "quit", "step", "succeed", "replace", "follow", NULL
};

/* "began as director", but not "began a war". */
static const char * const doing[] = {
  "serve", "work", "act", "begin", "start", "return", "continue", "quit", "step", "follow", NULL
};

/* "named her director", "appointed her as director": the object is it. */
static const char * const appointing[] = {
  "name", "appoint", "elect", "reelect", "re-elect", "make", "choose", "nominate", "install",
  "hire", "swear", "confirm", "select", "pick", "reappoint", "promote", "proclaim", "crown",
  "declare", "employ", "recruit", "designate", "unveil", "sack", "fire", "dismiss", "oust",
  "remove", NULL
};

/* "resigned as director": it is over. */
static const char * const ending[] = {
  "retire", "resign", "quit", "step", "sack", "fire", "dismiss", "oust", "remove", NULL
};

static const char * const succeeding[] = { "succeed", "replace", "follow", NULL };

/* Whether a noun says what its verb makes of somebody: "became director",
 * "serves as director".
 */
static gboolean
is_made (const EntenteExtraction *self,
         guint                    noun)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint as = entente_syntax_get_case (syntax, noun);

  if (entente_syntax_is (syntax, noun, "obj"))
    return !entente_extraction_is_lemma (self, (guint) entente_syntax_get_head (syntax, noun),
                                         doing);
  if (entente_syntax_is (syntax, noun, "xcomp"))
    return TRUE;

  return entente_syntax_is (syntax, noun, "obl") && as >= 0
         && entente_extraction_is (self, (guint) as, "as");
}

static void
add_predecessor (EntenteDescription      *self,
                 const EntenteExtraction *extraction,
                 guint                    verb)
{
  gint object = entente_syntax_find (&extraction->syntax, verb, "obj");

  if (object >= 0 && entente_extraction_is_lemma (extraction, verb, succeeding))
    entente_arguments_add (extraction, (guint) object, self->predecessors);
}

static gboolean
add_appointed (EntenteDescription      *self,
               const EntenteExtraction *extraction,
               guint                    verb)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint object = entente_syntax_find (syntax, verb, "obj");
  gint subject = entente_clause_find_subject (extraction, verb);

  if (object < 0 || object == (gint) self->noun)
    return FALSE;

  if (subject >= 0)
    entente_arguments_add (extraction, (guint) subject, self->appointers);

  return entente_arguments_add (extraction, (guint) object, self->described);
}

/* Who resigned is it no longer, who will resign or did not still is. */
static EntenteFirmness
end_standing (EntenteFirmness firmness)
{
  return firmness == ENTENTE_FIRMNESS_PLANNED || firmness == ENTENTE_FIRMNESS_NEGATED
         ? ENTENTE_FIRMNESS_ASSERTED : ENTENTE_FIRMNESS_FORMER;
}

/* "Ann Bell was replaced as director": it is over. */
static gboolean
ends_standing (const EntenteExtraction *self,
               guint                    verb)
{
  return entente_extraction_is_lemma (self, verb, ending)
         || (entente_extraction_is_lemma (self, verb, succeeding)
             && entente_clause_is_passive (self, verb));
}

static gboolean
add_made (EntenteDescription      *self,
          const EntenteExtraction *extraction)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint verb = entente_syntax_get_head (syntax, self->noun);
  gint subject = ENTENTE_NO_TOKEN;
  gboolean found = FALSE;

  if (verb < 0 || !is_made (extraction, self->noun))
    return FALSE;

  subject = entente_clause_find_subject (extraction, (guint) verb);
  if (entente_extraction_is_lemma (extraction, (guint) verb, appointing))
    found = entente_clause_is_passive (extraction, (guint) verb)
            ? subject >= 0 && entente_arguments_add (extraction, (guint) subject, self->described)
            : add_appointed (self, extraction, (guint) verb);
  else if (entente_extraction_is_lemma (extraction, (guint) verb, becoming) && subject >= 0)
    found = entente_arguments_add (extraction, (guint) subject, self->described);

  if (!found)
    return FALSE;

  add_predecessor (self, extraction, (guint) verb);
  self->firmness = entente_standing_get_firmness (extraction, (guint) verb);
  if (ends_standing (extraction, (guint) verb))
    self->firmness = end_standing (self->firmness);

  return TRUE;
}

/* "Ann Bell is director", "Ann Bell, who is director". */
static gboolean
add_subject (EntenteDescription      *self,
             const EntenteExtraction *extraction,
             guint                    predicate)
{
  gint subject = ENTENTE_NO_TOKEN;

  if (entente_syntax_find (&extraction->syntax, predicate, "cop") < 0
      || entente_syntax_get_case (&extraction->syntax, predicate) >= 0)
    return FALSE;

  subject = entente_clause_find_subject (extraction, predicate);
  if (subject < 0 || !entente_arguments_add (extraction, (guint) subject, self->described))
    return FALSE;

  self->firmness = entente_standing_get_firmness (extraction, predicate);
  return TRUE;
}

/* "Her father was Ken Holt", "its members include Norway and Chad": the name is
 * what is said of the noun.
 */
static gboolean
add_predicated (EntenteDescription      *self,
                const EntenteExtraction *extraction)
{
  static const char * const including[] = { "include", NULL };
  const EntenteSyntax *syntax = &extraction->syntax;
  gint predicate = entente_syntax_is (syntax, self->noun, "nsubj")
                   ? entente_syntax_get_head (syntax, self->noun) : ENTENTE_NO_TOKEN;
  gint named = predicate;

  if (predicate < (gint) self->noun)
    return FALSE;

  if (entente_extraction_is_lemma (extraction, (guint) predicate, including))
    named = entente_syntax_find (syntax, (guint) predicate, "obj");
  else if (entente_syntax_find (syntax, (guint) predicate, "cop") < 0
           || entente_syntax_get_case (syntax, (guint) predicate) >= 0)
    return FALSE;

  if (named < 0 || entente_extraction_get_actor (extraction, (guint) named) == ENTENTE_NO_ACTOR
      || !entente_arguments_add (extraction, (guint) named, self->described))
    return FALSE;

  self->firmness = entente_standing_get_firmness (extraction, (guint) predicate);
  return TRUE;
}

/**
 * entente_description_add_by_verb:
 * @self: a description of which the noun is known
 * @extraction: an extraction
 *
 * Finds whom a verb says to be what the noun says.
 *
 * Returns: whether there is anybody
 */
gboolean
entente_description_add_by_verb (EntenteDescription      *self,
                                 const EntenteExtraction *extraction)
{
  return add_subject (self, extraction, self->noun) || add_predicated (self, extraction)
         || add_made (self, extraction);
}
