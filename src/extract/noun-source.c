/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/noun-private.h"

#include "extract/argument.h"
#include "extract/clause.h"
#include "extract/government.h"

/* Who does what a noun that relates says, and which phrases behind it belong to
 * it: "A's visit", "the visit of A to B", "in talks with B, A agreed".
 */

/* "the Cork assault": a town is where it happens, a country may be who does it. */
static void
drop_towns (const EntenteRelatingNoun *self,
            GArray                    *actors)
{
  for (guint i = actors->len; i-- > 0;)
    {
      const EntenteArgument *argument = &g_array_index (actors, EntenteArgument, i);
      const EntenteFoundActor *actor = entente_extraction_lookup (self->extraction,
                                                                  argument->actor);

      if (actor->kind == ENTENTE_ACTOR_PLACE && actor->sub_kind != ENTENTE_SUB_KIND_COUNTRY)
        g_array_remove_index (actors, i);
    }
}

/* The phrases behind a noun. */

static gboolean
is_phrase (const EntenteRelatingNoun *self,
           guint                      token)
{
  return token > self->noun
         && (entente_syntax_is (self->syntax, token, "nmod")
             || entente_syntax_is (self->syntax, token, "obl"))
         && entente_syntax_get_case (self->syntax, token) >= 0;
}

/* "pressure on A from B", but not "the arrest of A from Cork". */
static gboolean
may_come_from (EntenteCategory category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_SUPPORT:
    case ENTENTE_CATEGORY_AID:
    case ENTENTE_CATEGORY_DEMAND:
    case ENTENTE_CATEGORY_DISAPPROVE:
    case ENTENTE_CATEGORY_THREATEN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether a phrase that the parse hangs on an actor's name belongs to the noun
 * before it: "the withdrawal of A from B", "the arrest of A by B".
 */
static gboolean
is_carried_over (const EntenteRelatingNoun *self,
                 guint                      token)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, token);

  if (preposition == NULL || entente_prepositions_contain ("of in at for", preposition))
    return FALSE;

  return entente_prepositions_contain ("by between among", preposition)
         || (g_str_equal (preposition, "from") && may_come_from (self->tie.category))
         || entente_noun_brings (self->row, preposition);
}

/**
 * entente_relating_noun_add_phrases:
 * @self: a noun that relates
 * @token: index of the noun, or of an actor's name behind it
 *
 * Collects the phrases behind a token that belong to the noun.
 */
void
entente_relating_noun_add_phrases (const EntenteRelatingNoun *self,
                                   guint                      token)
{
  for (gint i = self->syntax->first_child[token]; i >= 0; i = self->syntax->next_sibling[i])
    {
      guint phrase = (guint) i;

      if (!is_phrase (self, phrase)
          || (token != self->noun && !is_carried_over (self, phrase)))
        continue;

      g_array_append_val (self->phrases, phrase);
      if (entente_extraction_get_actor (self->extraction, phrase) != ENTENTE_NO_ACTOR)
        entente_relating_noun_add_phrases (self, phrase);
    }
}

static gboolean
add_behind (const EntenteRelatingNoun *self,
            const char                *preposition,
            GArray                    *actors)
{
  guint n_before = actors->len;

  for (guint i = 0; i < self->phrases->len; i++)
    {
      guint phrase = g_array_index (self->phrases, guint, i);
      g_autofree char *own = entente_syntax_dup_case (self->syntax, phrase);

      if (g_strcmp0 (preposition, own) == 0)
        entente_arguments_add (self->extraction, phrase, actors);
    }

  return actors->len > n_before;
}

/* Whether another phrase than the one with "of" brings the second actor. */
static gboolean
has_target (const EntenteRelatingNoun *self)
{
  g_autoptr (GArray) actors = entente_arguments_new ();

  for (guint i = 0; i < self->phrases->len && actors->len == 0; i++)
    {
      guint phrase = g_array_index (self->phrases, guint, i);
      g_autofree char *preposition = entente_syntax_dup_case (self->syntax, phrase);

      if (!entente_prepositions_contain ("of in", preposition)
          && entente_noun_brings (self->row, preposition))
        entente_arguments_add (self->extraction, phrase, actors);
    }

  return actors->len > 0;
}

/* Who does what a noun says. */

/* "A has plans for talks with B", "A spent a day of talks with B": what these
 * nouns stand before is theirs.
 */
static gboolean
passes_on (const EntenteRelatingNoun *self,
           guint                      noun)
{
  static const char * const nouns[] = {
    "series", "round", "day", "week", "hour", "start", "beginning", "end", "eve", "sideline",
    "plan", "intention", "proposal", "schedule", NULL
  };

  return g_strv_contains (nouns, entente_extraction_get_lemma (self->extraction, noun));
}

static guint
find_outer_noun (EntenteRelatingNoun *self)
{
  const EntenteSyntax *syntax = self->syntax;
  guint noun = self->noun;

  for (gint head = entente_syntax_get_head (syntax, noun);
       head >= 0 && (entente_syntax_is (syntax, noun, "conj")
                     || (entente_syntax_is (syntax, noun, "nmod")
                         && passes_on (self, (guint) head)));
       head = entente_syntax_get_head (syntax, noun))
    {
      noun = (guint) head;
      self->tie.firmness = MAX (self->tie.firmness,
                                entente_noun_get_firmness (self->extraction, noun));
    }

  return noun;
}

/* "called for talks with B", "hoped for talks with B": there are none yet. */
static gboolean
is_wished (const EntenteRelatingNoun *self,
           guint                      verb)
{
  static const char * const verbs[] = {
    "call", "push", "ask", "press", "appeal", "plead", "hope", "wait", "pray", "campaign",
    "lobby", "beg", "argue", "opt", "wish", "clamour", "clamor", "root", "vote", NULL
  };

  return entente_extraction_is_lemma (self->extraction, verb, verbs);
}

/* Whether the clause around a phrase has its subject do what the phrase says:
 * "in talks with B, A agreed", "A flew there for talks with B".
 */
static gboolean
is_of_subject (const EntenteRelatingNoun *self,
               guint                      noun,
               guint                      verb)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, noun);

  if (self->extraction->annotation->tokens[verb].upos != ENTENTE_UPOS_VERB
      || entente_syntax_find (self->syntax, verb, "obl:agent") >= 0)
    return FALSE;

  if (g_strcmp0 (preposition, "for") == 0 && is_wished (self, verb))
    return FALSE;

  return entente_syntax_is (self->syntax, noun, "obj")
         ? noun != self->noun
         : preposition != NULL && entente_syntax_is (self->syntax, noun, "obl")
           && entente_prepositions_contain ("in during for at on under after before following "
                                            "through via", preposition);
}

/* What the clause makes of a phrase: of what lies before, after or beneath what else
 * happens it says nothing, and "in talks with B, A did not agree" tells of talks.
 */
static EntenteFirmness
get_firmness_around (const EntenteRelatingNoun *self,
                     guint                      noun,
                     guint                      verb)
{
  g_autofree char *preposition = entente_syntax_dup_case (self->syntax, noun);
  EntenteModality around = entente_clause_get_modality (self->extraction, verb);

  if (preposition == NULL || g_str_equal (preposition, "for"))
    return around.firmness;

  if (entente_prepositions_contain ("after before following under through via", preposition))
    return ENTENTE_FIRMNESS_ASSERTED;

  return around.firmness != ENTENTE_FIRMNESS_NEGATED ? around.firmness
         : around.mood == ENTENTE_MOOD_AHEAD ? ENTENTE_FIRMNESS_PLANNED
         : ENTENTE_FIRMNESS_ASSERTED;
}

/* What several do with one another, who visits whom and who says something to
 * whom is told by the clause around.
 */
static gboolean
needs_no_owner (const EntenteRelatingNoun *self)
{
  return self->tie.symmetric || self->tie.category == ENTENTE_CATEGORY_CONSULT
         || self->tie.category == ENTENTE_CATEGORY_STATEMENT;
}

static void
add_subject_around (EntenteRelatingNoun *self)
{
  guint noun = find_outer_noun (self);
  gint verb = entente_syntax_get_head (self->syntax, noun);
  gint subject = ENTENTE_NO_TOKEN;

  if (verb < 0 || !needs_no_owner (self) || !is_of_subject (self, noun, (guint) verb))
    return;

  subject = entente_clause_find_subject (self->extraction, (guint) verb);
  if (subject < 0 || !entente_arguments_add (self->extraction, (guint) subject, self->sources))
    return;

  self->tie.firmness = MAX (self->tie.firmness, get_firmness_around (self, noun, (guint) verb));
}

/**
 * entente_relating_noun_find_sources:
 * @self: a noun that relates, with its phrases
 * @targets: (element-type EntenteArgument): where to append who it is done to
 *
 * Finds who does what the noun says: "A's visit", "the visit by A", "the visit of
 * A to B", "criticism from A"; what A owns and B does is done to A.
 */
void
entente_relating_noun_find_sources (EntenteRelatingNoun *self,
                                    GArray              *targets)
{
  gboolean is_named = entente_syntax_find (self->syntax, self->noun, "nmod:poss") >= 0;
  g_autoptr (GArray) owners = entente_arguments_new ();

  entente_arguments_add_owners (self->extraction, self->noun, owners);
  if (self->tie.category == ENTENTE_CATEGORY_ASSAULT && !is_named)
    drop_towns (self, owners);
  self->owned = TRUE;

  if (add_behind (self, "by", self->sources))
    {
      if (is_named && !self->tie.symmetric)
        g_array_append_vals (targets, owners->data, owners->len);
      return;
    }

  g_array_append_vals (self->sources, owners->data, owners->len);
  if (self->sources->len > 0
      || (!entente_noun_brings (self->row, "from") && add_behind (self, "from", self->sources))
      || (!entente_noun_brings (self->row, "of") && has_target (self)
          && add_behind (self, "of", self->sources)))
    return;

  self->owned = FALSE;
  add_subject_around (self);
}
