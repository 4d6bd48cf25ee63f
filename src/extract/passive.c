/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause.h"

/* Which verbs say what is done to their subject. */

/* "Asked about Chad, she left", "the bank founded by Bell". */
static gboolean
is_bare_participle (const EntenteExtraction *self,
                    guint                    verb)
{
  guint features = entente_extraction_get_token (self, verb)->features;

  return features & ENTENTE_FEATURE_PARTICIPLE && features & ENTENTE_FEATURE_PAST
         && entente_syntax_find (&self->syntax, verb, "aux") < 0
         && entente_syntax_find (&self->syntax, verb, "nsubj") < 0
         && (entente_syntax_is (&self->syntax, verb, "acl")
             || entente_syntax_is (&self->syntax, verb, "advcl")
             || entente_syntax_is (&self->syntax, verb, "amod"));
}

/* "Acme invested in Chad" read as "Acme, invested in Chad": a sentence without
 * any other verb.
 */
static gboolean
is_sole_verb (const EntenteExtraction *self,
              guint                    verb)
{
  gint head = entente_syntax_get_head (&self->syntax, verb);

  return head >= 0 && head < (gint) verb && entente_syntax_is (&self->syntax, verb, "acl")
         && entente_syntax_is (&self->syntax, (guint) head, "root")
         && entente_extraction_get_actor (self, (guint) head) != ENTENTE_NO_ACTOR
         && entente_syntax_find (&self->syntax, verb, "obl:agent") < 0;
}

/* "wants Chad expelled": it is done to Chad. */
static gboolean
is_wished_for (const EntenteExtraction *self,
               guint                    verb)
{
  static const char * const wishing[] = { "want", "wish", "prefer", "need", "have", "get", NULL };
  guint features = entente_extraction_get_token (self, verb)->features;
  gint head = entente_syntax_get_head (&self->syntax, verb);

  return head >= 0 && features & ENTENTE_FEATURE_PARTICIPLE && features & ENTENTE_FEATURE_PAST
         && (entente_syntax_is (&self->syntax, verb, "xcomp")
             || entente_syntax_is (&self->syntax, verb, "ccomp"))
         && entente_syntax_find (&self->syntax, verb, "aux") < 0
         && entente_syntax_find (&self->syntax, verb, "mark") < 0
         && entente_extraction_is_lemma (self, (guint) head, wishing);
}

/* Whether a verb gives somebody a post and names nobody behind it. */
static gboolean
gives_post_alone (const EntenteExtraction *self,
                  guint                    verb)
{
  gboolean gives = FALSE;

  for (gint i = self->syntax.first_child[verb]; i >= 0; i = self->syntax.next_sibling[i])
    {
      if (!entente_syntax_is (&self->syntax, (guint) i, "obj")
          && !entente_syntax_is (&self->syntax, (guint) i, "iobj")
          && !entente_syntax_is (&self->syntax, (guint) i, "xcomp"))
        continue;
      if (!entente_extraction_is_title (self, (guint) i)
          || entente_extraction_is_plural (self, (guint) i)
          || entente_extraction_get_actor (self, (guint) i) != ENTENTE_NO_ACTOR
          || entente_syntax_find (&self->syntax, (guint) i, "det") >= 0
          || entente_syntax_find (&self->syntax, (guint) i, "appos") >= 0
          || entente_syntax_find (&self->syntax, (guint) i, "flat") >= 0)
        return FALSE;
      gives = TRUE;
    }

  return gives;
}

/* "Ann Bell appointed EU envoy to Chad": a headline leaves "was" out. */
static gboolean
is_headline_of_post (const EntenteExtraction *self,
                     guint                    verb)
{
  static const char * const naming[] = {
    "appoint", "name", "elect", "reelect", "re-elect", "reappoint", NULL
  };
  gint subject = entente_syntax_find (&self->syntax, verb, "nsubj");

  return subject >= 0 && (guint) subject < verb
         && entente_extraction_is_lemma (self, verb, naming)
         && entente_extraction_get_token (self, verb)->features & ENTENTE_FEATURE_PAST
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, (guint) subject),
                                        ENTENTE_ACTOR_PERSON)
         && gives_post_alone (self, verb);
}

/**
 * entente_clause_is_passive:
 * @extraction: an extraction
 * @verb: index of a verb
 *
 * Returns: whether what it says is done to its subject
 */
gboolean
entente_clause_is_passive (const EntenteExtraction *extraction,
                           guint                    verb)
{
  const EntenteSyntax *syntax = &extraction->syntax;

  if (entente_syntax_find (syntax, verb, "aux:pass") >= 0 || is_wished_for (extraction, verb)
      || is_headline_of_post (extraction, verb)
      || (entente_syntax_find (syntax, verb, "nsubj:pass") >= 0
          && !(entente_extraction_get_token (extraction, verb)->features & ENTENTE_FEATURE_FINITE)))
    return TRUE;

  return ((entente_extraction_get_token (extraction, verb)->features
           & (ENTENTE_FEATURE_PASSIVE | ENTENTE_FEATURE_FINITE)) == ENTENTE_FEATURE_PASSIVE
          || is_bare_participle (extraction, verb))
         && entente_syntax_find (syntax, verb, "nsubj") < 0
         && !is_sole_verb (extraction, verb);
}
