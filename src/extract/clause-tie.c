/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/operator.h"
#include "extract/tie.h"
#include "language/lexicon.h"

#include <string.h>

/* What a clause says, in the words of the lexicon. */

/* By how many words an actor may be classed. */
#define N_CLASSES 3

const EntenteToken *
entente_clause_get_token (const EntenteClause *self,
                          guint                token)
{
  return &self->extraction->annotation->tokens[token];
}

/* The verb in base form. */
const char *
entente_clause_get_lemma (const EntenteClause *self)
{
  return entente_clause_get_token (self, self->verb)->lemma;
}

/* The verb in base form with its particle: "team up". */
char *
entente_clause_dup_verb (const EntenteClause *self)
{
  return entente_clause_join (entente_clause_get_lemma (self), self->particle < 0 ? NULL
                              : entente_clause_get_token (self, (guint) self->particle)->lemma);
}

/* Its object that is no actor, as the text has it: "sanctions". */
char *
entente_clause_dup_noun (const EntenteClause *self)
{
  return self->noun < 0 ? NULL
         : entente_token_dup_lower (self->extraction->text,
                                    entente_clause_get_token (self, (guint) self->noun));
}

const char * const *
entente_clause_look_up (const char *key)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_VERBS), key);
}

const char * const *
entente_clause_look_up_noun (const EntenteClause *self)
{
  return self->noun < 0 ? NULL
         : entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS),
                                   entente_clause_get_token (self, (guint) self->noun)->lemma);
}

static gboolean
is_conflict (EntenteCategory category)
{
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  return quadrant == ENTENTE_QUADRANT_VERBAL_CONFLICT
         || quadrant == ENTENTE_QUADRANT_MATERIAL_CONFLICT;
}

/* To promise a deed is to agree, to announce one as a threat is to threaten. */
static EntenteCategory
get_announced_category (const EntenteClause *self,
                        EntenteCategory  category)
{
  EntenteEffect effect = entente_operator_find (self->extraction, self->verb).effect;

  if (entente_category_get_quadrant (category) == ENTENTE_QUADRANT_NEUTRAL)
    return category;

  if (effect != ENTENTE_EFFECT_THREATENED && effect != ENTENTE_EFFECT_AGREED)
    return category;

  return effect == ENTENTE_EFFECT_THREATENED || is_conflict (category)
         ? ENTENTE_CATEGORY_THREATEN : ENTENTE_CATEGORY_AGREE;
}

/* "had worked for", "led until 2020": of what lasts, that it is over. */
static gboolean
is_over (const EntenteClause *self)
{
  static const char * const lasting[] = {
    "work", "lead", "head", "own", "serve", "live", "chair", "run", "manage", "represent",
    "belong", "employ", "control", "play", "teach", "rule", "govern", "command", "study", NULL
  };
  static const char * const have[] = { "have", NULL };
  gint aux = entente_syntax_find_lemma (self->syntax, self->verb, "aux", have);

  if (!g_strv_contains (lasting, entente_clause_get_lemma (self)))
    return FALSE;

  if (aux >= 0 && entente_clause_get_token (self, (guint) aux)->features & ENTENTE_FEATURE_PAST)
    return TRUE;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      gint preposition = entente_syntax_get_case (self->syntax, (guint) i);

      if (preposition >= 0 && entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_extraction_is (self->extraction, (guint) preposition, "until"))
        return TRUE;
    }

  return FALSE;
}

/* What a row of the lexicon says of the clause; the relating words reach from the
 * verb to the token @last where that is near enough.
 */
EntenteTie
entente_clause_make_tie (const EntenteClause *self,
                         const char * const  *row,
                         const char          *label,
                         gint                 last)
{
  EntenteTie tie = { self->verb, self->verb + 1, label, TRUE, ENTENTE_CATEGORY_STATEMENT, FALSE,
                     self->firmness, self->past };

  entente_category_from_name (row[1], &tie.category);
  tie.category = get_announced_category (self, tie.category);
  tie.symmetric = g_str_equal (row[2], "symmetric");
  if (tie.firmness == ENTENTE_FIRMNESS_ASSERTED && is_over (self))
    tie.firmness = ENTENTE_FIRMNESS_FORMER;
  entente_tie_extend (&tie, self->particle);
  entente_tie_extend (&tie, last);

  return tie;
}

/* "suspended aid to B" takes away what the noun says, "pledged aid to B" only
 * promises it.
 */
EntenteCategory
entente_clause_turn_category (const EntenteClause *self,
                              EntenteCategory      category)
{
  static const char * const ending[] = {
    "suspend", "cut", "halt", "stop", "end", "freeze", "withhold", "cancel",
    "break", "sever", "withdraw", "scrap", "revoke", NULL
  };
  static const char * const refusing[] = {
    "reject", "refuse", "block", "oppose", "deny", "veto", NULL
  };
  static const char * const promising[] = { "pledge", "promise", "vow", "offer", NULL };
  const char *lemma = entente_clause_get_token (self, self->verb)->lemma;
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  if (quadrant != ENTENTE_QUADRANT_VERBAL_COOPERATION
      && quadrant != ENTENTE_QUADRANT_MATERIAL_COOPERATION)
    return category;

  return g_strv_contains (ending, lemma) ? ENTENTE_CATEGORY_SANCTION
         : g_strv_contains (refusing, lemma) ? ENTENTE_CATEGORY_REJECT
         : g_strv_contains (promising, lemma) ? ENTENTE_CATEGORY_AGREE
         : category;
}

/* The words by which the lexicon may name an actor's class: sub-kind, kind, none. */
static void
get_classes (const EntenteClause   *self,
             const EntenteArgument *argument,
             const char            *classes[N_CLASSES])
{
  const EntenteFoundActor *actor = entente_extraction_lookup (self->extraction, argument->actor);

  classes[0] = entente_actor_sub_kind_get_name (actor->sub_kind);
  classes[1] = entente_actor_kind_get_name (actor->kind);
  classes[2] = "";
}

/* What a row comes to between actors of these classes: "leave person>place". */
static const char * const *
narrow_row (const EntenteClause   *self,
            const char * const    *row,
            const EntenteArgument *source,
            const EntenteArgument *target)
{
  const char *sources[N_CLASSES];
  const char *targets[N_CLASSES];

  get_classes (self, source, sources);
  get_classes (self, target, targets);

  for (guint i = 0; i < N_CLASSES * N_CLASSES; i++)
    {
      g_autofree char *key = g_strdup_printf ("%s %s>%s", row[0], sources[i / N_CLASSES],
                                              targets[i % N_CLASSES]);
      const char * const *narrower = entente_clause_look_up (key);

      if (narrower != NULL)
        return narrower;
    }

  return row;
}

static void
relate_pair (const EntenteClause   *self,
             const char * const    *row,
             const EntenteArgument *source,
             const EntenteArgument *target,
             const EntenteTie      *tie)
{
  const char * const *narrower = narrow_row (self, row, source, target);
  EntenteTie turned = *tie;

  if (entente_clause_is_void (narrower))
    return;

  if (narrower != row && entente_category_from_name (narrower[1], &turned.category))
    {
      turned.category = get_announced_category (self, turned.category);
      turned.symmetric = g_str_equal (narrower[2], "symmetric");
    }

  if (!g_str_equal (narrower[2], "reversed"))
    {
      entente_extraction_relate (self->extraction, source, target, &turned);
      return;
    }

  turned.label = narrower[3];
  turned.past = NULL;
  turned.verbal = TRUE;
  entente_extraction_relate (self->extraction, target, source, &turned);
}

/* Whether a row says that its words relate nobody: "sign lease for". */
gboolean
entente_clause_is_void (const char * const *row)
{
  return g_str_equal (row[1], "-");
}

/* Relates as a row of the lexicon says; "received aid from B" is B's deed. */
void
entente_clause_relate (const EntenteClause *self,
                       const char * const  *row,
                       const GArray        *sources,
                       const GArray        *targets,
                       const EntenteTie    *tie)
{
  for (guint i = 0; i < sources->len; i++)
    {
      for (guint j = 0; j < targets->len; j++)
        relate_pair (self, row, &g_array_index (sources, EntenteArgument, i),
                     &g_array_index (targets, EntenteArgument, j), tie);
    }
}
