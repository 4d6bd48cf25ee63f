/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"

#include "extract/acting.h"
#include "extract/group.h"
#include "extract/holder.h"
#include "extract/late-name.h"
#include "language/title.h"

/* Which actors a phrase stands for, found from the word that heads it. */

/* Nouns that only say what the place behind their "of" is. */
static const char * const place_nouns[] = {
  "city", "town", "village", "hamlet", "municipality", "borough", "county", "province", "state",
  "island", "port", "commune", "parish", "community", "prefecture", "canton", "township", NULL
};

/* Nouns that stand for those behind their "of": "a group of Norwegian lawmakers". */
static const char * const gathering_nouns[] = {
  "group", "number", "pair", "dozen", "hundred", "thousand", "majority", "handful", "bloc",
  "series", "list", "rest", "most", "some", "many", "several", "one", "two", "three", "each",
  "member", "all", "both", "half", "part", NULL
};

/**
 * entente_arguments_new:
 *
 * Returns: (transfer full) (element-type EntenteArgument): an empty array
 */
GArray *
entente_arguments_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (EntenteArgument));
}

/* Where a person speaks for somebody: the body or country of an office. */
static gint
find_party (const EntenteExtraction *self,
            gint                     person)
{
  const GArray *roles = entente_extraction_lookup (self, person)->roles;

  for (guint i = roles->len; i-- > 0;)
    {
      const EntenteFoundRole *role = &g_array_index (roles, EntenteFoundRole, i);

      if (role->of >= 0 && !role->former
          && !entente_extraction_is_kind (self, role->of, ENTENTE_ACTOR_PERSON))
        return role->of;
    }

  return ENTENTE_NO_ACTOR;
}

/* "I" is who says it, "we" the body or country that they speak for. */
static gint
get_voice (const EntenteExtraction *self,
           guint                    token)
{
  gint voice = self->voice_at[token];

  return (self->annotation->tokens[token].features & ENTENTE_FEATURE_PLURAL) != 0
         && entente_extraction_is_kind (self, voice, ENTENTE_ACTOR_PERSON)
         ? find_party (self, voice) : voice;
}

static gboolean
add_voice (const EntenteExtraction *self,
           guint                    token,
           GArray                  *arguments)
{
  EntenteArgument argument = { get_voice (self, token), self->annotation->tokens[token].span };

  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  g_array_append_val (arguments, argument);
  return TRUE;
}

static gboolean
add_named (const EntenteExtraction *self,
           guint                    token,
           GArray                  *arguments)
{
  EntenteArgument argument = entente_extraction_get_argument (self, token);

  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  g_array_append_val (arguments, argument);
  return TRUE;
}

/* Whether a word hangs on a mention, however far above. */
static gboolean
is_below (const EntenteExtraction *self,
          guint                    token,
          const EntenteMention    *mention)
{
  for (gint i = entente_syntax_get_head (&self->syntax, token); i >= 0;
       i = entente_syntax_get_head (&self->syntax, (guint) i))
    {
      if (i >= (gint) mention->first && i < (gint) mention->end)
        return TRUE;
    }

  return FALSE;
}

/* "Secretary of Trade Ann Bell": the parse may hang the name on either noun; those
 * who are joined to the name come with it, unless the title is itself among them.
 */
static gboolean
add_titled (const EntenteExtraction *self,
            guint                    token,
            GArray                  *arguments)
{
  guint end = self->annotation->sentences[self->annotation->tokens[token].sentence].end;
  guint n_tokens = entente_title_match (self->annotation, self->text, token, end, NULL);
  gint actor = n_tokens == 0 || token + n_tokens >= end ? ENTENTE_NO_ACTOR
               : entente_extraction_get_actor (self, token + n_tokens);

  if (!entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PERSON))
    return FALSE;

  return is_below (self, token, entente_extraction_get_mention (self, token + n_tokens))
         ? add_named (self, token + n_tokens, arguments)
         : entente_arguments_add (self, token + n_tokens, arguments);
}

/* "A and her counterpart, Ann Bell": who stands behind the last of a list, without an
 * "and", is no further one.
 */
static gboolean
is_behind_last (const EntenteExtraction *self,
                guint                    token,
                guint                    name)
{
  return entente_syntax_is (&self->syntax, name, "conj")
         && entente_syntax_is (&self->syntax, token, "conj")
         && entente_syntax_find (&self->syntax, token, "cc") >= 0
         && entente_syntax_find (&self->syntax, name, "cc") < 0
         && self->annotation->tokens[token].upos == ENTENTE_UPOS_NOUN;
}

/* "its director, Ann Bell" with the name left loose beside the noun. */
static gboolean
add_loose (const EntenteExtraction *self,
           guint                    token,
           GArray                  *arguments)
{
  guint name = token + 2;

  return name < self->annotation->n_tokens && entente_extraction_is (self, token + 1, ",")
         && (entente_syntax_is (&self->syntax, name, "dep") || is_behind_last (self, token, name))
         && entente_syntax_get_head (&self->syntax, name)
            == entente_syntax_get_head (&self->syntax, token)
         && add_named (self, name, arguments);
}

/* "the head of the Rome Institute, Ann Bell". */
static gboolean
add_late_name (const EntenteExtraction *self,
               guint                    token,
               GArray                  *arguments)
{
  gint name = entente_late_name_find (self, token);

  return name >= 0 && add_named (self, (guint) name, arguments);
}

/* "told reporters that Ann Bell won": she is none of them, whatever the parse has. */
static gboolean
begins_clause (const EntenteExtraction *self,
               guint                    token,
               guint                    name)
{
  for (guint i = token + 1; i < name; i++)
    {
      if (self->annotation->tokens[i].upos == ENTENTE_UPOS_SCONJ)
        return TRUE;
    }

  return FALSE;
}

/* "her counterpart, Ann Bell", "the mayor of Rome, Ann Bell", "the company, Acme". */
static gboolean
add_apposed (const EntenteExtraction *self,
             guint                    token,
             GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint n_before = arguments->len;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i > token
          && (entente_syntax_is (syntax, (guint) i, "appos")
              || entente_syntax_is (syntax, (guint) i, "flat")
              || entente_syntax_is (syntax, (guint) i, "compound"))
          && entente_extraction_get_actor (self, (guint) i) != ENTENTE_NO_ACTOR
          && !begins_clause (self, token, (guint) i))
        entente_arguments_add (self, (guint) i, arguments);
    }

  return arguments->len > n_before || add_loose (self, token, arguments)
         || add_late_name (self, token, arguments);
}

/* "A graduate of Acme, Bell left", "Swedish envoy to Chad Ann Bell": the parse may
 * hang the name on whatever the noun brings.
 */
static gboolean
add_displaced (const EntenteExtraction *self,
               guint                    token,
               GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint phrase = entente_syntax_find (syntax, token, "nmod");

  if (phrase < (gint) token
      || !entente_extraction_is_title (self, token))
    return FALSE;

  for (gint i = syntax->first_child[phrase]; i >= 0; i = syntax->next_sibling[i])
    {
      if (i > phrase
          && (entente_syntax_is (syntax, (guint) i, "appos")
              || entente_syntax_is (syntax, (guint) i, "flat"))
          && entente_extraction_is_kind (self, entente_extraction_get_actor (self, (guint) i),
                                         ENTENTE_ACTOR_PERSON)
          && !entente_extraction_is_kind (self,
                                          entente_extraction_get_actor (self, (guint) phrase),
                                          ENTENTE_ACTOR_PERSON))
        return add_named (self, (guint) i, arguments);
    }

  return FALSE;
}

/* "Green MP and minister Ann Bell": both titles are hers. */
static gboolean
add_shared (const EntenteExtraction *self,
            guint                    token,
            GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint end = self->annotation->sentences[self->annotation->tokens[token].sentence].end;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      guint name = (guint) i;

      if (name > token + 2 && entente_syntax_is (syntax, name, "conj")
          && entente_extraction_is (self, token + 1, "and")
          && entente_title_match (self->annotation, self->text, token, end, NULL) == 1
          && entente_title_match (self->annotation, self->text, token + 2, end, NULL)
             == name - token - 2
          && entente_extraction_is_kind (self, entente_extraction_get_actor (self, name),
                                         ENTENTE_ACTOR_PERSON))
        return add_named (self, name, arguments);
    }

  return FALSE;
}

/* "Green senator and presidential candidate Ann Bell" with the name hung on the last. */
static gboolean
add_shared_with_last (const EntenteExtraction *self,
                      guint                    token,
                      GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint last = entente_syntax_find (syntax, token, "conj");
  gint name = last < (gint) token ? ENTENTE_NO_TOKEN
              : entente_syntax_find (syntax, (guint) last, "appos");

  return name == last + 1 && entente_extraction_is (self, token + 1, "and")
         && self->annotation->tokens[last].upos == ENTENTE_UPOS_NOUN
         && entente_extraction_is_title (self, token)
         && !entente_extraction_is_plural (self, token)
         && entente_syntax_find (syntax, (guint) last, "det") < 0
         && entente_syntax_find (syntax, (guint) last, "nmod:poss") < 0
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, (guint) name),
                                        ENTENTE_ACTOR_PERSON)
         && add_named (self, (guint) name, arguments);
}

/* "the minister" means who is named in its chain. */
static gboolean
add_nominal (const EntenteExtraction *self,
             guint                    token,
             GArray                  *arguments)
{
  gint mention = self->nominal_at[token];
  EntenteArgument argument = { .actor = mention < 0 ? ENTENTE_NO_ACTOR : self->actor_of[mention] };

  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  argument.span = self->annotation->tokens[token].span;
  g_array_append_val (arguments, argument);
  return TRUE;
}

static gboolean
add_gathered (const EntenteExtraction *self,
              guint                    token,
              GArray                  *arguments)
{
  return g_strv_contains (gathering_nouns, self->annotation->tokens[token].lemma)
         && entente_arguments_add_governed (self, token, "of", arguments);
}

/* "the city of Bergen" stands for Bergen, "the city of Ann Bell" does not, and
 * "a province of Norway" is not Norway.
 */
static gboolean
add_place_of (const EntenteExtraction *self,
              guint                    token,
              GArray                  *arguments)
{
  const EntenteMention *mention = NULL;
  const EntenteFoundActor *actor = NULL;

  if (!g_strv_contains (place_nouns, self->annotation->tokens[token].lemma)
      || token + 2 >= self->annotation->n_tokens || !entente_extraction_is (self, token + 1, "of")
      || entente_extraction_get_actor (self, token + 2) == ENTENTE_NO_ACTOR)
    return FALSE;

  mention = entente_extraction_get_mention (self, token + 2);
  actor = entente_extraction_lookup (self, entente_extraction_get_actor (self, token + 2));
  if (mention->name < 0 || actor->kind != ENTENTE_ACTOR_PLACE
      || actor->sub_kind == ENTENTE_SUB_KIND_COUNTRY)
    return FALSE;

  return entente_arguments_add (self, entente_extraction_find_head (self, mention), arguments);
}

/* "the Marlin party" is Marlin, "a Marlin agency" is not. */
static gboolean
add_named_body (const EntenteExtraction *self,
                guint                    token,
                GArray                  *arguments)
{
  static const char * const nouns[] = {
    "party", "movement", "cartel", "militia", "band", "club", "newspaper", "magazine", "faction",
    "gang", NULL
  };
  static const char * const a[] = { "a", "an", "another", NULL };
  EntenteArgument name = { .actor = ENTENTE_NO_ACTOR };

  if (token == 0 || !entente_extraction_is_lemma (self, token, nouns)
      || entente_extraction_is_plural (self, token)
      || entente_syntax_find_lemma (&self->syntax, token, "det", a) >= 0
      || entente_syntax_find (&self->syntax, token, "nmod:poss") >= 0)
    return FALSE;

  name = entente_extraction_get_argument (self, token - 1);
  if (!entente_extraction_is_kind (self, name.actor, ENTENTE_ACTOR_ORGANIZATION))
    return FALSE;

  g_array_append_val (arguments, name);
  return TRUE;
}

/* "fellow Democrat Ann Bell", "a Kenyan, Ann Bell,": one of them. */
static gboolean
add_one_of (const EntenteExtraction *self,
            guint                    token,
            GArray                  *arguments)
{
  static const char * const fellow[] = { "fellow", NULL };
  static const char * const a[] = { "a", "an", "another", NULL };
  gint name = entente_syntax_find (&self->syntax, token, "appos");

  return name > (gint) token
         && (entente_syntax_find_lemma (&self->syntax, token, "amod", fellow) >= 0
             || entente_syntax_find_lemma (&self->syntax, token, "det", a) >= 0)
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, (guint) name),
                                        ENTENTE_ACTOR_PERSON)
         && add_named (self, (guint) name, arguments);
}

static gboolean
add_phrase (const EntenteExtraction *self,
            guint                    token,
            GArray                  *arguments)
{
  return add_voice (self, token, arguments)
         || add_one_of (self, token, arguments)
         || add_named (self, token, arguments)
         || add_titled (self, token, arguments)
         || add_apposed (self, token, arguments)
         || add_displaced (self, token, arguments)
         || add_shared (self, token, arguments)
         || add_shared_with_last (self, token, arguments)
         || add_named_body (self, token, arguments)
         || entente_group_add (self, token, arguments)
         || entente_holder_add (self, token, arguments)
         || add_place_of (self, token, arguments)
         || entente_acting_add (self, token, arguments)
         || entente_acting_add_people (self, token, arguments)
         || add_nominal (self, token, arguments)
         || entente_arguments_add_governed (self, token, "like|such as|including", arguments)
         || add_gathered (self, token, arguments);
}

static gboolean
is_nominal (const EntenteExtraction *self,
            guint                    token)
{
  switch (self->annotation->tokens[token].upos)
    {
    case ENTENTE_UPOS_VERB:
    case ENTENTE_UPOS_AUX:
    case ENTENTE_UPOS_ADV:
      return entente_extraction_get_actor (self, token) != ENTENTE_NO_ACTOR;
    default:
      return TRUE;
    }
}

static gboolean
is_country (const EntenteExtraction *self,
            guint                    token)
{
  gint actor = entente_extraction_get_actor (self, token);

  return actor != ENTENTE_NO_ACTOR
         && entente_extraction_lookup (self, actor)->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
}

/* A headline has "China, Chad" for "China and Chad": no country is another. */
static gboolean
is_listed_country (const EntenteExtraction *self,
                   guint                    token,
                   guint                    other)
{
  return other > token && is_country (self, token) && is_country (self, other)
         && !entente_syntax_is (&self->syntax, other, "conj")
         && !entente_syntax_is (&self->syntax, other, "nmod");
}

/* "A, not B", "A rather than B": B is left out. */
static gboolean
is_excluded (const EntenteExtraction *self,
             guint                    token)
{
  static const char * const words[] = { "not", "n't", "rather", "instead", NULL };

  return entente_syntax_find_lemma (&self->syntax, token, "advmod", words) >= 0
         || entente_syntax_find_lemma (&self->syntax, token, "cc", words) >= 0;
}

static gboolean
is_reached (const EntenteExtraction *self,
            guint                    token,
            guint                    from)
{
  gint above = (gint) token;

  while (above >= 0 && above != (gint) from)
    above = entente_syntax_get_head (&self->syntax, (guint) above);

  return above >= 0;
}

/* @token is of the name that @from belongs to. In an odd tree what is joined to
 * one word of a name has another below it, and would come back to it.
 */
static void
add_coordinated (const EntenteExtraction *self,
                 guint                    token,
                 guint                    from,
                 GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((self->mention_at[i] >= 0 && self->mention_at[i] == self->mention_at[token])
          || is_reached (self, from, (guint) i))
        continue;
      if ((entente_syntax_is (syntax, (guint) i, "conj") && is_nominal (self, (guint) i)
           && !is_excluded (self, (guint) i))
          || is_listed_country (self, token, (guint) i))
        entente_arguments_add (self, (guint) i, arguments);
    }
}

/**
 * entente_arguments_contain:
 * @arguments: (element-type EntenteArgument): arguments
 * @actor: index of an actor
 *
 * Returns: whether the actor is one of them
 */
gboolean
entente_arguments_contain (const GArray *arguments,
                           gint          actor)
{
  for (guint i = 0; i < arguments->len; i++)
    {
      if (g_array_index (arguments, EntenteArgument, i).actor == actor)
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_arguments_add:
 * @extraction: an extraction
 * @token: index of the word that heads a phrase
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors that a phrase stands for: the one it names, the one whose
 * chain it is in, the one its noun acts for ("Japanese officials"), and
 * likewise those that "and" or "along with" join to it.
 *
 * Returns: whether there are any
 */
gboolean
entente_arguments_add (const EntenteExtraction *extraction,
                       guint                    token,
                       GArray                  *arguments)
{
  const EntenteMention *mention = entente_extraction_get_mention (extraction, token);
  guint n_before = arguments->len;

  add_phrase (extraction, token, arguments);

  for (guint i = mention == NULL ? token : mention->first;
       i < (mention == NULL ? token + 1 : mention->end); i++)
    add_coordinated (extraction, i, token, arguments);

  entente_arguments_add_governed (extraction, token, "along with|together with|alongside",
                                  arguments);

  return arguments->len > n_before;
}

static gboolean
is_listed (const char *preposition,
           const char *prepositions)
{
  g_auto (GStrv) list = g_strsplit (prepositions, "|", -1);

  return g_strv_contains ((const char * const *) list, preposition);
}

/**
 * entente_arguments_add_governed:
 * @extraction: an extraction
 * @token: index of a noun
 * @prepositions: prepositions with "|" between
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors of the phrases that one of @prepositions joins to a noun:
 * "officials from Norway and Chad".
 *
 * Returns: whether there are any
 */
gboolean
entente_arguments_add_governed (const EntenteExtraction *extraction,
                                guint                    token,
                                const char              *prepositions,
                                GArray                  *arguments)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  guint n_before = arguments->len;

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      g_autofree char *preposition = NULL;

      if (!entente_syntax_is (syntax, (guint) i, "nmod")
          && !entente_syntax_is (syntax, (guint) i, "obl"))
        continue;

      preposition = entente_syntax_dup_case (syntax, (guint) i);
      if (preposition != NULL && is_listed (preposition, prepositions))
        entente_arguments_add (extraction, (guint) i, arguments);
    }

  return arguments->len > n_before;
}
