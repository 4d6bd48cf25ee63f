/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/clause.h"
#include "extract/hedge.h"
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
blames (const EntenteClause *self)
{
  const char * const *row = entente_clause_look_up (self->key);

  return row != NULL && g_str_equal (row[1], "DISAPPROVE");
}

/**
 * entente_clause_look_up_phrase:
 * @self: a clause
 * @noun: index of its object
 * @preposition: the preposition behind that
 *
 * Looks up the verb with both. Any verb of blame is for the victim, as "condemn"
 * is: "deplored the shooting of B".
 *
 * Returns: (transfer none) (nullable): the row of the lexicon
 */
const char * const *
entente_clause_look_up_phrase (const EntenteClause *self,
                               guint                noun,
                               const char          *preposition)
{
  const char *lemma = entente_clause_get_token (self, noun)->lemma;
  g_autofree char *key = entente_clause_join (self->key, lemma, preposition);
  g_autofree char *blame = entente_clause_join ("condemn", lemma, preposition);
  const char * const *row = entente_clause_look_up (key);

  return row == NULL && blames (self) ? entente_clause_look_up (blame) : row;
}

/**
 * entente_clause_is_suffered:
 * @self: a clause
 * @noun: index of a noun
 *
 * Returns: whether it is done to whose it is: "Bell's sentence", "her abduction"
 */
gboolean
entente_clause_is_suffered (const EntenteClause *self,
                            guint                noun)
{
  static const char * const nouns[] = {
    "sentence", "arrest", "detention", "conviction", "imprisonment", "murder", "killing", "death",
    "trial", "prosecution", "dismissal", "removal", "ouster", "appointment", "release",
    "extradition", "expulsion", "deportation", "duty", "tax", "punishment", "execution",
    "abduction", "kidnapping", "assassination", "jailing", "shooting", "beating", "poisoning", NULL
  };

  return entente_extraction_is_lemma (self->extraction, noun, nouns);
}

static gboolean
is_conflict (EntenteCategory category)
{
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);

  return quadrant == ENTENTE_QUADRANT_VERBAL_CONFLICT
         || quadrant == ENTENTE_QUADRANT_MATERIAL_CONFLICT;
}

static const char * const matches[] = {
  "final", "semifinal", "semi-final", "quarterfinal", "quarter-final", "playoff", "play-off",
  "match", "game", "derby", "championship", "tournament", "round", "opener", "league", "cup", NULL
};

/* "agreed to stage a match with B": no quarrel. */
static gboolean
is_sport (const EntenteClause *self)
{
  return self->noun >= 0
         && entente_extraction_is_lemma (self->extraction, (guint) self->noun, matches);
}

/* "is willing to run against B": neither a threat nor a promise. */
static gboolean
is_contest (const EntenteClause *self)
{
  static const char * const verbs[] = { "run", "race", "compete", "play", "face", "contest", NULL };

  return g_strv_contains (verbs, entente_clause_get_lemma (self));
}

/* To promise a deed is to agree, to announce one as a threat is to threaten. */
static EntenteCategory
get_announced_category (const EntenteClause *self,
                        EntenteCategory  category)
{
  EntenteEffect effect = entente_operator_find (self->extraction, self->verb).effect;

  if (entente_category_get_quadrant (category) == ENTENTE_QUADRANT_NEUTRAL || is_contest (self))
    return category;

  if (effect != ENTENTE_EFFECT_THREATENED && effect != ENTENTE_EFFECT_AGREED)
    return category;

  if (self->firmness == ENTENTE_FIRMNESS_NEGATED)
    return is_conflict (category) ? ENTENTE_CATEGORY_AGREE : ENTENTE_CATEGORY_REJECT;

  return effect == ENTENTE_EFFECT_THREATENED || (is_conflict (category) && !is_sport (self))
         ? ENTENTE_CATEGORY_THREATEN : ENTENTE_CATEGORY_AGREE;
}

/* "had worked for", "led until 2020": of what lasts, that it is over. */
static gboolean
is_over (const EntenteClause *self)
{
  static const char * const have[] = { "have", NULL };
  gint aux = entente_syntax_find_lemma (self->syntax, self->verb, "aux", have);

  static const char * const standing[] = { "marry", "form", NULL };

  if (!entente_hedge_is_lasting (self->extraction, self->verb))
    return g_strv_contains (standing, entente_clause_get_lemma (self))
           && entente_predicate_has_ended (self->extraction, self->verb);

  if (aux >= 0 && entente_clause_get_token (self, (guint) aux)->features & ENTENTE_FEATURE_PAST)
    return TRUE;

  return entente_predicate_has_ended (self->extraction, self->verb);
}

/* Whether the verb says what somebody says or thinks: "mention", "condemn". */
gboolean
entente_clause_is_talk (const EntenteClause *self)
{
  static const char * const doing[] = {
    "propose", "seek", "demand", "request", "begin", "continue", "conclude", "repeat", "grant",
    "order", "undertake", "publish", "promise", "pledge", "guarantee", "command", "dictate", NULL
  };
  static const char * const furthering[] = { "bolster", "promote", "reaffirm", "affirm", NULL };
  const char *lemma = entente_clause_get_lemma (self);
  const char * const *row = entente_clause_look_up (lemma);
  const char * const *said
    = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_SPEECH), lemma);
  EntenteCategory category = ENTENTE_CATEGORY_AGREE;

  if (g_strv_contains (doing, lemma))
    return FALSE;

  if (row != NULL)
    entente_category_from_name (row[1], &category);

  switch (category)
    {
    case ENTENTE_CATEGORY_STATEMENT:
    case ENTENTE_CATEGORY_DISAPPROVE:
    case ENTENTE_CATEGORY_INVESTIGATE:
      return TRUE;
    case ENTENTE_CATEGORY_SUPPORT:
      return !g_strv_contains (furthering, lemma);
    default:
      return row == NULL && said != NULL && g_str_equal (said[1], "asserted");
    }
}

/* "called B, a liar", "called B the liar": the parse may take it for another name of B. */
static gint
find_indefinite (const EntenteClause *self,
                 guint                object)
{
  static const char * const articles[] = { "a", "an", NULL };
  gint noun = entente_syntax_find (self->syntax, object, "appos");
  gint the = noun < 0 ? ENTENTE_NO_TOKEN : entente_syntax_find (self->syntax, (guint) noun, "det");

  return noun > (gint) object && the > (gint) object
         && (entente_syntax_find_lemma (self->syntax, (guint) noun, "det", articles) >= 0
             || !entente_extraction_is (self->extraction, (guint) the - 1, ","))
         ? noun : ENTENTE_NO_TOKEN;
}

/* What somebody is called: "called B a liar" tells what A thinks of B, "called B" is
 * a call.
 */
gint
entente_clause_find_called_so (const EntenteClause *self)
{
  gint object = entente_syntax_find (self->syntax, self->verb, "obj");

  if (!g_str_equal (entente_clause_get_lemma (self), "call"))
    return ENTENTE_NO_TOKEN;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "xcomp")
          && entente_clause_get_token (self, (guint) i)->upos != ENTENTE_UPOS_VERB
          && (object >= 0
              || entente_extraction_get_actor (self->extraction, (guint) i) == ENTENTE_NO_ACTOR))
        return i;
    }

  return object < 0 ? ENTENTE_NO_TOKEN : find_indefinite (self, (guint) object);
}

/* "met B in the final": they play against one another. */
static gboolean
is_match (const EntenteClause *self)
{
  static const char * const meeting[] = { "meet", NULL };

  if (!entente_extraction_is_lemma (self->extraction, self->verb, meeting))
    return FALSE;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "obl")
          && entente_extraction_is_lemma (self->extraction, (guint) i, matches)
          && !entente_extraction_is (self->extraction, (guint) i + 1, "of"))
        return TRUE;
    }

  return FALSE;
}

/* "asked B whether ...", "asked B why ..." wants to know, and demands nothing. */
static gboolean
has_question (const EntenteClause *self)
{
  static const char * const asking[] = { "ask", "press", "question", "query", NULL };
  static const char * const marks[] = { "whether", "if", NULL };

  if (!g_strv_contains (asking, entente_clause_get_lemma (self)))
    return FALSE;

  for (gint i = self->syntax->first_child[self->verb]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (i < (gint) self->verb)
        continue;
      if ((entente_syntax_is (self->syntax, (guint) i, "ccomp")
           && entente_clause_is_question (self->extraction, (guint) i))
          || (entente_syntax_is (self->syntax, (guint) i, "advcl")
              && entente_syntax_find_lemma (self->syntax, (guint) i, "mark", marks) >= 0))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_among (const GArray *arguments,
          const GArray *others)
{
  for (guint i = 0; i < arguments->len; i++)
    {
      for (guint j = 0; j < others->len; j++)
        if (g_array_index (arguments, EntenteArgument, i).actor
            == g_array_index (others, EntenteArgument, j).actor)
          return TRUE;
    }

  return FALSE;
}

/* "warned of a famine", "warned about the bridge", wherever the parse hangs it. */
static gboolean
has_topic (const EntenteClause *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  guint end = annotation->sentences[annotation->tokens[self->verb].sentence].end;

  for (guint i = self->verb + 1; i < end && annotation->tokens[i].upos != ENTENTE_UPOS_VERB
                                 && annotation->tokens[i].upos != ENTENTE_UPOS_PUNCT; i++)
    {
      gint head = entente_syntax_get_head (self->syntax, i);

      if (entente_extraction_is (self->extraction, i, "about")
          || (entente_extraction_is (self->extraction, i, "of") && head >= 0
              && entente_syntax_get_head (self->syntax, (guint) head) == (gint) self->verb))
        return TRUE;
    }

  return FALSE;
}

static void
add_warned (const EntenteClause *self,
            GArray              *warned)
{
  gint receiver = entente_syntax_find (self->syntax, self->verb, "iobj");

  g_array_append_vals (warned, self->objects->data, self->objects->len);
  if (receiver >= 0)
    entente_arguments_add (self->extraction, (guint) receiver, warned);
}

static gboolean
suffers (const EntenteClause *self,
         guint                clause)
{
  static const char * const suffering[] = {
    "face", "pay", "suffer", "regret", "lose", "risk", "bear", "forfeit", NULL
  };

  return entente_clause_is_passive (self->extraction, clause)
         || g_strv_contains (suffering, entente_clause_get_token (self, clause)->lemma);
}

/* "warned B that A would leave", "warned B that it would be punished": the speaker's
 * deed, or one that B is to suffer.
 */
static gboolean
threatens (const EntenteClause *self,
           guint                clause)
{
  gint subject = entente_syntax_find (self->syntax, clause, "nsubj");
  g_autoptr (GArray) doers = entente_arguments_new ();
  g_autoptr (GArray) warned = entente_arguments_new ();

  entente_clause_add_subjects (self->extraction, clause, doers);
  add_warned (self, warned);

  return subject < 0 || is_among (doers, self->subjects)
         || (doers->len == 0 && entente_clause_get_token (self, clause)->upos == ENTENTE_UPOS_VERB
             && entente_clause_get_token (self, (guint) subject)->upos == ENTENTE_UPOS_PRON)
         || (suffers (self, clause) && is_among (doers, warned));
}

/* "told B to leave" demands it. */
static gboolean
is_order (const EntenteClause *self)
{
  static const char * const telling[] = { "tell", NULL };
  static const char * const to[] = { "to", NULL };
  gint deed = entente_syntax_find (self->syntax, self->verb, "xcomp");

  return deed >= 0 && entente_extraction_is_lemma (self->extraction, self->verb, telling)
         && entente_syntax_find_lemma (self->syntax, (guint) deed, "mark", to) >= 0;
}

/* "warned B that the bridge was weak" is no threat. */
static gboolean
is_mere_warning (const EntenteClause *self)
{
  gint clause = entente_syntax_find (self->syntax, self->verb, "ccomp");

  return clause < 0 ? has_topic (self) : !threatens (self, (guint) clause);
}

/* What the verb's own clause makes of the category that its words have. */
static EntenteCategory
get_category_in_clause (const EntenteClause *self,
                        EntenteCategory      category)
{
  if ((category == ENTENTE_CATEGORY_DEMAND && has_question (self))
      || (category == ENTENTE_CATEGORY_THREATEN && is_mere_warning (self))
      || (category == ENTENTE_CATEGORY_CONSULT && entente_clause_find_called_so (self) >= 0))
    return ENTENTE_CATEGORY_STATEMENT;

  if (category == ENTENTE_CATEGORY_CONSULT && is_match (self))
    return ENTENTE_CATEGORY_DISAPPROVE;

  return category == ENTENTE_CATEGORY_STATEMENT && is_order (self) ? ENTENTE_CATEGORY_DEMAND
         : category;
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
                     self->firmness, self->past, NULL,
                     entente_clause_get_modality (self->extraction, self->verb).mood };

  entente_category_from_name (row[1], &tie.category);
  tie.category = get_announced_category (self, get_category_in_clause (self, tie.category));
  tie.symmetric = g_str_equal (row[2], "symmetric");
  if (tie.firmness == ENTENTE_FIRMNESS_ASSERTED && is_over (self))
    tie.firmness = ENTENTE_FIRMNESS_FORMER;
  entente_tie_extend (&tie, self->particle);
  entente_tie_extend (&tie, last);

  return tie;
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

/* "joined Acme to call for", "joined the mayor and Acme in urging": they do it
 * together, and nobody becomes a member.
 */
static gboolean
is_joined_in_deed (const EntenteClause *self)
{
  static const char * const talking[] = {
    "hear", "discuss", "call", "urge", "announce", "celebrate", "mark", "condemn", "demand",
    "express", "thank", "honor", "honour", "introduce", "unveil", "commemorate", "ask", "support",
    "oppose", "welcome", "praise", "criticize", "criticise", "sign", "highlight", "present", NULL
  };
  gint deed = entente_syntax_find_lemma (self->syntax, self->verb, "advcl", talking);

  if (deed < 0)
    deed = entente_syntax_find_lemma (self->syntax, self->verb, "xcomp", talking);

  return g_str_equal (entente_clause_get_lemma (self), "join") && deed > (gint) self->verb;
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

  if (turned.category == ENTENTE_CATEGORY_MEMBER && is_joined_in_deed (self))
    turned.category = ENTENTE_CATEGORY_COOPERATE;

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
