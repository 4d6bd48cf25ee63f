/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/clause.h"

/* How a label puts what a clause says: the verb with the thing that it falls on. */

static const EntenteToken *
get_token (const EntenteClause *self,
           gint                 token)
{
  return entente_clause_get_token (self, (guint) token);
}

/* Its object that is no actor, as the text has it: "sanctions". */
char *
entente_clause_dup_noun (const EntenteClause *self)
{
  return self->noun < 0 ? NULL
         : entente_token_dup_lower (self->extraction->text, get_token (self, self->noun));
}

/* "left last week": what stands like an object says when. */
static gboolean
is_time (const EntenteClause *self,
         gint                 token)
{
  static const char * const times[] = {
    "second", "minute", "hour", "day", "night", "morning", "afternoon", "evening", "week",
    "weekend", "month", "year", "decade", "time", "today", "yesterday", "tomorrow", "tonight",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", NULL
  };
  g_autofree char *lemma = g_ascii_strdown (get_token (self, token)->lemma, -1);

  return g_strv_contains (times, lemma);
}

static gboolean
is_reflexive (const EntenteClause *self,
              gint                 token)
{
  const char *lemma = get_token (self, token)->lemma;

  return g_str_has_suffix (lemma, "self") || g_str_has_suffix (lemma, "selves");
}

/* "rocket" of "built a rocket and sold it to B": the noun nearest before in the chain. */
static gint
find_antecedent (const EntenteClause *self,
                 gint                 pronoun)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  gint mention = self->extraction->mention_at[pronoun];
  gint chain = mention < 0 ? ENTENTE_NO_CHAIN : annotation->mentions[mention].chain;

  for (gint i = chain == ENTENTE_NO_CHAIN ? -1 : mention - 1; i >= 0; i--)
    {
      const EntenteMention *other = &annotation->mentions[i];

      if (other->chain == chain && other->name < 0
          && annotation->tokens[other->head].upos == ENTENTE_UPOS_NOUN)
        return (gint) other->head;
    }

  return ENTENTE_NO_TOKEN;
}

/* "an interview", "the Peace Prize", and no name of somebody. */
static gboolean
is_noun (const EntenteClause *self,
         gint                 thing)
{
  return get_token (self, thing)->upos == ENTENTE_UPOS_NOUN
         || (get_token (self, thing)->upos == ENTENTE_UPOS_PROPN
             && entente_extraction_get_actor (self->extraction, (guint) thing) < 0);
}

/**
 * entente_clause_find_thing:
 * @self: a clause
 *
 * Finds the noun for what the verb falls on, where that is no actor; of "it"
 * the noun that it stands for.
 *
 * Returns: index of a noun, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_thing (const EntenteClause *self)
{
  gint thing = self->noun;

  /* "The rockets were given to B by A" */
  if (self->passive && self->agents->len > 0 && self->subjects->len == 0)
    thing = entente_clause_find_subject (self->extraction, self->verb);

  if (thing >= 0 && get_token (self, thing)->upos == ENTENTE_UPOS_PRON)
    thing = is_reflexive (self, thing) ? ENTENTE_NO_TOKEN : find_antecedent (self, thing);

  return thing >= 0 && is_noun (self, thing) && !is_time (self, thing) ? thing : ENTENTE_NO_TOKEN;
}

/**
 * entente_clause_find_moved:
 * @self: a clause
 *
 * Finds "troops" of "Chadian troops were sent to B": Chad sent them.
 *
 * Returns: index of a noun, or %ENTENTE_NO_TOKEN
 */
gint
entente_clause_find_moved (const EntenteClause *self)
{
  static const char * const verbs[] = {
    "send", "dispatch", "deploy", "redeploy", "station", "withdraw", "base", "post", "move",
    "airlift", "fly", "commit", "rush", NULL
  };
  gint subject = self->passive && self->agents->len == 0 && self->subjects->len > 0
                 && g_strv_contains (verbs, entente_clause_get_lemma (self))
                 ? entente_clause_find_subject (self->extraction, self->verb) : ENTENTE_NO_TOKEN;

  return subject >= 0
         && get_token (self, subject)->upos == ENTENTE_UPOS_NOUN
         && entente_extraction_get_actor (self->extraction, (guint) subject) == ENTENTE_NO_ACTOR
         ? subject : ENTENTE_NO_TOKEN;
}

/**
 * entente_clause_join_noun:
 * @self: a clause
 * @noun: index of the noun that its verb falls on
 * @preposition: the preposition behind that
 *
 * Returns: (transfer full): the three in base form: "send troops to"
 */
char *
entente_clause_join_noun (const EntenteClause *self,
                          guint                noun,
                          const char          *preposition)
{
  g_autofree char *word = entente_token_dup_lower (self->extraction->text,
                                                   get_token (self, (gint) noun));

  return entente_clause_join (self->key, word, preposition);
}

/**
 * entente_clause_has_object:
 * @self: a clause
 *
 * Returns: whether the verb falls on anything: a thing, an actor, "it"
 */
gboolean
entente_clause_has_object (const EntenteClause *self)
{
  return !self->passive
         && (self->objects->len > 0 || (self->noun >= 0 && !is_time (self, self->noun)));
}

/* "Ann Bell" of "handed her over to", "troops" of "sent Chadian troops to". */
static char *
dup_moved (const EntenteClause *self)
{
  const EntenteArgument *first = NULL;

  if (self->passive || self->objects->len == 0 || self->object < 0
      || is_reflexive (self, self->object))
    return NULL;

  first = &g_array_index (self->objects, EntenteArgument, 0);
  if (get_token (self, self->object)->upos == ENTENTE_UPOS_NOUN
      && entente_extraction_get_actor (self->extraction, (guint) self->object) < 0)
    return entente_token_dup_lower (self->extraction->text, get_token (self, self->object));

  return self->objects->len > 1 ? NULL
         : g_strdup (entente_extraction_lookup (self->extraction, first->actor)->name);
}

/**
 * entente_clause_dup_label:
 * @self: a clause
 * @preposition: the preposition before whom it relates
 * @token: index of the word for whom it relates
 *
 * Puts the verb with what it falls on: "give rockets to", "sell Acme to", but
 * nothing of "gave $2m to", nor what stands further behind.
 *
 * Returns: (transfer full): the label in base form
 */
char *
entente_clause_dup_label (const EntenteClause *self,
                          const char          *preposition,
                          guint                token)
{
  gint thing = entente_clause_find_thing (self);
  gint object = entente_syntax_find (self->syntax, self->verb, "obj");
  gboolean is_later = thing > (gint) token
                      && entente_syntax_get_first (self->syntax,
                                                   (guint) (object >= 0 ? object : thing))
                         != entente_syntax_get_end (self->syntax, token);
  g_autofree char *words = is_later ? NULL
                           : thing >= 0
                           ? entente_token_dup_lower (self->extraction->text,
                                                      get_token (self, thing))
                           : dup_moved (self);

  return words == NULL ? entente_clause_join (self->key, preposition)
         : entente_clause_join (self->key, words, preposition);
}

/* Whether those who speak for the whole are meant: "the Chadian government". */
static gboolean
governs (const EntenteClause *self,
         guint                noun)
{
  static const char * const nouns[] = {
    "government", "administration", "authority", "authorities", "regime", "leadership", "leader",
    "official", "cabinet", "side", "presidency", "monarchy", "parliament", "junta", "military",
    "delegation", "party", "company", "team", "counterpart", "representative", "executive", NULL
  };

  return entente_extraction_is_lemma (self->extraction, noun, nouns)
         || entente_extraction_is_title (self->extraction, noun);
}

/* Who leads a country's government leads the country, who leads its bank does not. */
static gboolean
is_led_as_whole (const EntenteClause *self,
                 guint                noun)
{
  static const char * const nouns[] = {
    "government", "administration", "regime", "cabinet", "side", "team", "company", "party",
    "country", "nation", "state", "junta", "group", "organization", "organisation", NULL
  };

  return entente_extraction_is_lemma (self->extraction, noun, nouns);
}

/* What is done to those who act for somebody is not done to the whole of them:
 * "to expel diplomats of", "to withdraw troops of"; but to praise Chad's government
 * is to praise Chad.
 */
static gboolean
is_done_to_part (const EntenteClause *self,
                 guint                object,
                 EntenteCategory      category)
{
  static const char * const choosing[] = {
    "name", "choose", "pick", "elect", "appoint", "nominate", "select", NULL
  };

  return category == ENTENTE_CATEGORY_REJECT || category == ENTENTE_CATEGORY_DEMAND
         || category == ENTENTE_CATEGORY_RETREAT
         || (category == ENTENTE_CATEGORY_ROLE && !is_led_as_whole (self, object))
         || (!governs (self, object)
             && (category == ENTENTE_CATEGORY_AGREE || category == ENTENTE_CATEGORY_AID
                 || category == ENTENTE_CATEGORY_CONCEDE || category == ENTENTE_CATEGORY_COOPERATE))
         || entente_category_get_quadrant (category) == ENTENTE_QUADRANT_MATERIAL_CONFLICT
         || g_strv_contains (choosing, entente_clause_get_lemma (self));
}

/**
 * entente_clause_dup_label_with_noun:
 * @self: a clause
 * @object: index of its object
 * @category: what it does
 * @targets: (element-type EntenteArgument): whom the object brings
 *
 * Returns: (transfer full) (nullable): the label with the noun whose owners are
 *   reached, if they are reached so: "expel diplomats of"
 */
char *
entente_clause_dup_label_with_noun (const EntenteClause *self,
                                    guint                object,
                                    EntenteCategory      category,
                                    const GArray        *targets)
{
  const EntenteToken *token = entente_clause_get_token (self, object);
  const EntenteArgument *target = NULL;
  gint nominal = self->extraction->nominal_at[object];
  g_autofree char *noun = NULL;

  if (targets->len == 0 || !is_done_to_part (self, object, category)
      || token->upos != ENTENTE_UPOS_NOUN
      || (nominal >= 0 && self->extraction->actor_of[nominal] != ENTENTE_NO_ACTOR)
      || entente_extraction_get_actor (self->extraction, object) != ENTENTE_NO_ACTOR)
    return NULL;

  target = &g_array_index (targets, EntenteArgument, 0);
  if (entente_argument_is_people (target)
      || (category == ENTENTE_CATEGORY_RETREAT && target->span.start > token->span.start))
    return NULL;

  if (target->span.start > token->span.end
      && !entente_extraction_is (self->extraction, object + 1, "of"))
    return NULL;

  noun = entente_token_dup_lower (self->extraction->text, token);
  return entente_clause_join (self->key, noun, "of");
}

/* "stepped down as secretary of B", with the office in the label. */
static gboolean
is_office (const EntenteClause *self,
           const char          *preposition,
           guint                token)
{
  return g_str_equal (preposition, "as") && !self->passive
         && get_token (self, (gint) token)->upos == ENTENTE_UPOS_NOUN
         && entente_extraction_get_actor (self->extraction, token) == ENTENTE_NO_ACTOR;
}

/* "a bid for the presidency of B", "gave to the missions of B": B itself gets nothing. */
static gboolean
is_undertaking (const EntenteClause *self,
                guint                token)
{
  static const char * const nouns[] = {
    "presidency", "leadership", "chairmanship", "premiership", "mission", "delegation",
    "court", "strike", "raid", "staff", "embassy", "consulate", NULL
  };

  return token + 1 < self->extraction->annotation->n_tokens
         && get_token (self, (gint) token)->upos == ENTENTE_UPOS_NOUN
         && entente_extraction_get_actor (self->extraction, token) == ENTENTE_NO_ACTOR
         && entente_extraction_is_lemma (self->extraction, token, nouns)
         && entente_extraction_is (self->extraction, token + 1, "of");
}

/**
 * entente_clause_take_phrase:
 * @self: a clause
 * @preposition: the preposition before a noun
 * @token: index of that noun
 * @label: (inout): the label
 *
 * Puts the noun into the label where it is not the actor that is related, but
 * an office or undertaking of it: "resign as secretary of".
 */
void
entente_clause_take_phrase (const EntenteClause *self,
                            const char          *preposition,
                            guint                token,
                            char               **label)
{
  g_autofree char *before = NULL;
  g_autofree char *noun = NULL;

  if (!is_office (self, preposition, token) && !is_undertaking (self, token))
    return;

  before = g_steal_pointer (label);
  noun = entente_token_dup_lower (self->extraction->text, get_token (self, (gint) token));
  *label = entente_clause_join (before, noun, "of");
}
