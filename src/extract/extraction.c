/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extraction.h"

#include "extract/tie.h"
#include "language/token.h"

#include <string.h>

/**
 * entente_extraction_get_span:
 * @self: an extraction
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Gets the bytes that tokens cover.
 *
 * Returns: the span
 */
EntenteSpan
entente_extraction_get_span (const EntenteExtraction *self,
                             guint                    first,
                             guint                    end)
{
  const EntenteToken *tokens = self->annotation->tokens;

  g_return_val_if_fail (first < end && end <= self->annotation->n_tokens, (EntenteSpan) { 0 });

  return (EntenteSpan) { tokens[first].span.start, tokens[end - 1].span.end };
}

/**
 * entente_extraction_get_token:
 * @self: an extraction
 * @token: index of a token
 *
 * Returns: (transfer none): the token
 */
const EntenteToken *
entente_extraction_get_token (const EntenteExtraction *self,
                              guint                    token)
{
  return &self->annotation->tokens[token];
}

/**
 * entente_extraction_get_lemma:
 * @self: an extraction
 * @token: index of a token
 *
 * Returns: (transfer none): its base form
 */
const char *
entente_extraction_get_lemma (const EntenteExtraction *self,
                              guint                    token)
{
  return entente_extraction_get_token (self, token)->lemma;
}

/**
 * entente_extraction_is_plural:
 * @self: an extraction
 * @token: index of a noun
 *
 * Returns: whether it stands in the plural
 */
gboolean
entente_extraction_is_plural (const EntenteExtraction *self,
                              guint                    token)
{
  return (entente_extraction_get_token (self, token)->features & ENTENTE_FEATURE_PLURAL) != 0;
}

/**
 * entente_extraction_is_lemma:
 * @self: an extraction
 * @token: index of a token
 * @lemmas: (array zero-terminated=1): base forms
 *
 * Returns: whether the token's base form is one of @lemmas
 */
gboolean
entente_extraction_is_lemma (const EntenteExtraction *self,
                             guint                    token,
                             const char * const      *lemmas)
{
  return g_strv_contains (lemmas, entente_extraction_get_token (self, token)->lemma);
}

/**
 * entente_extraction_share_sentence:
 * @self: an extraction
 * @token: index of a token
 * @other: index of another
 *
 * Returns: whether both stand in one sentence
 */
gboolean
entente_extraction_share_sentence (const EntenteExtraction *self,
                                   guint                    token,
                                   guint                    other)
{
  return entente_extraction_get_token (self, token)->sentence
         == entente_extraction_get_token (self, other)->sentence;
}

/**
 * entente_extraction_is:
 * @self: an extraction
 * @token: index of a token
 * @word: a word in lower case
 *
 * Checks whether a token is a certain word.
 *
 * Returns: whether it is
 */
gboolean
entente_extraction_is (const EntenteExtraction *self,
                       guint                    token,
                       const char              *word)
{
  return entente_token_is (self->text, &self->annotation->tokens[token], word);
}

/**
 * entente_extraction_get_mention:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the mention that a token belongs to.
 *
 * Returns: (nullable): the mention
 */
const EntenteMention *
entente_extraction_get_mention (const EntenteExtraction *self,
                                guint                    token)
{
  gint mention = self->mention_at[token];

  return mention < 0 ? NULL : &self->annotation->mentions[mention];
}

/**
 * entente_extraction_get_actor:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the actor whose mention a token belongs to.
 *
 * Returns: index of the actor, or %ENTENTE_NO_ACTOR
 */
gint
entente_extraction_get_actor (const EntenteExtraction *self,
                              guint                    token)
{
  gint mention = self->mention_at[token];

  return mention < 0 ? ENTENTE_NO_ACTOR : self->actor_of[mention];
}

/**
 * entente_extraction_find_head:
 * @self: an extraction
 * @mention: a mention
 *
 * Finds the word by which a mention hangs in the tree.
 *
 * Returns: index of the token
 */
guint
entente_extraction_find_head (const EntenteExtraction *self,
                              const EntenteMention    *mention)
{
  for (guint i = mention->first; i < mention->end; i++)
    {
      gint head = entente_syntax_get_head (&self->syntax, i);

      if (head < (gint) mention->first || head >= (gint) mention->end)
        return i;
    }

  return mention->first;
}

/**
 * entente_extraction_find_name_head:
 * @self: an extraction
 * @token: index of a token of a name
 *
 * Finds the word by which the name that a token belongs to hangs in the tree.
 *
 * Returns: index of the token
 */
guint
entente_extraction_find_name_head (const EntenteExtraction *self,
                                   guint                    token)
{
  return entente_extraction_find_head (self, entente_extraction_get_mention (self, token));
}

/**
 * entente_extraction_lookup:
 * @self: an extraction
 * @actor: index of an actor
 *
 * Gets an actor.
 *
 * Returns: (transfer none): the actor
 */
EntenteFoundActor *
entente_extraction_lookup (const EntenteExtraction *self,
                           gint                     actor)
{
  g_return_val_if_fail (actor >= 0 && (guint) actor < self->findings->actors->len, NULL);

  return g_ptr_array_index (self->findings->actors, actor);
}

/**
 * entente_extraction_get_argument:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the actor whose mention a token belongs to, with that mention's words.
 *
 * Returns: the argument; its actor is %ENTENTE_NO_ACTOR where there is none
 */
EntenteArgument
entente_extraction_get_argument (const EntenteExtraction *self,
                                 guint                    token)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, token);
  EntenteArgument argument = { .actor = entente_extraction_get_actor (self, token) };

  if (mention != NULL)
    argument.span = entente_extraction_get_span (self, mention->first, mention->end);

  return argument;
}

/**
 * entente_extraction_dup_words:
 * @self: an extraction
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Gets the text that tokens cover, on one line.
 *
 * Returns: (transfer full): the text
 */
char *
entente_extraction_dup_words (const EntenteExtraction *self,
                              guint                    first,
                              guint                    end)
{
  EntenteSpan span = entente_extraction_get_span (self, first, end);
  g_autofree char *words = g_strndup (self->text + span.start, entente_span_length (span));
  g_auto (GStrv) parts = NULL;

  g_strdelimit (words, "\n\t\r", ' ');
  parts = g_strsplit (words, "  ", -1);

  return g_strjoinv (" ", parts);
}

/**
 * entente_extraction_look_up:
 * @self: an extraction
 * @table: which table
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Looks up the text that tokens cover; in capitals ("TOKYO") also as a name in
 * usual spelling.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the row's fields
 */
const char * const *
entente_extraction_look_up (const EntenteExtraction *self,
                            EntenteLexiconTable      table,
                            guint                    first,
                            guint                    end)
{
  g_autofree char *words = entente_extraction_dup_words (self, first, end);
  const EntenteToken *token = &self->annotation->tokens[first];
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (table), words);

  if (row == NULL && strlen (words) > 3 && entente_token_is_upper (self->text, token))
    {
      g_autofree char *lower = g_utf8_strdown (words + 1, -1);
      g_autofree char *title = g_strdup_printf ("%c%s", words[0], lower);

      row = entente_lexicon_lookup (entente_lexicon_get (table), title);
    }

  return row;
}

/**
 * entente_extraction_is_kind:
 * @self: an extraction
 * @actor: index of an actor, or %ENTENTE_NO_ACTOR
 * @kind: a kind
 *
 * Returns: whether there is such an actor, of that kind
 */
gboolean
entente_extraction_is_kind (const EntenteExtraction *self,
                            gint                     actor,
                            EntenteActorKind         kind)
{
  return actor != ENTENTE_NO_ACTOR && entente_extraction_lookup (self, actor)->kind == kind;
}

/* Of two parts that are each said to be in the other, the first stays. */
static gboolean
is_part_of (const EntenteExtraction *self,
            gint                     part,
            gint                     whole)
{
  for (guint i = 0; i < self->findings->relations->len; i++)
    {
      const EntenteFoundRelation *relation = g_ptr_array_index (self->findings->relations, i);

      if (relation->category == ENTENTE_CATEGORY_PART
          && relation->source == (guint) part && relation->target == (guint) whole)
        return TRUE;
    }

  return FALSE;
}

/* What the two sides of a standing tie can be. */
static gboolean
is_sensible (const EntenteExtraction *self,
             const EntenteArgument   *source,
             const EntenteArgument   *target,
             EntenteCategory          category)
{
  switch (category)
    {
    case ENTENTE_CATEGORY_KIN:
      return entente_extraction_is_kind (self, source->actor, ENTENTE_ACTOR_PERSON)
             && entente_extraction_is_kind (self, target->actor, ENTENTE_ACTOR_PERSON);
    case ENTENTE_CATEGORY_MEMBER:
      return entente_extraction_is_kind (self, target->actor, ENTENTE_ACTOR_ORGANIZATION);
    case ENTENTE_CATEGORY_SEAT:
      return entente_extraction_is_kind (self, target->actor, ENTENTE_ACTOR_PLACE)
             && !entente_extraction_is_kind (self, source->actor, ENTENTE_ACTOR_PLACE);
    case ENTENTE_CATEGORY_PART:
      return !entente_extraction_is_kind (self, target->actor, ENTENTE_ACTOR_PERSON)
             && !entente_extraction_is_kind (self, source->actor, ENTENTE_ACTOR_PERSON)
             && !is_part_of (self, target->actor, source->actor);
    case ENTENTE_CATEGORY_OWNER:
      return entente_extraction_is_kind (self, target->actor, ENTENTE_ACTOR_ORGANIZATION);
    case ENTENTE_CATEGORY_ROLE:
      return !entente_extraction_is_kind (self, source->actor, ENTENTE_ACTOR_PLACE);
    default:
      return TRUE;
    }
}

/**
 * entente_argument_is_people:
 * @argument: an argument
 *
 * Returns: whether it stands for people who are only from its actor
 */
gboolean
entente_argument_is_people (const EntenteArgument *argument)
{
  return argument->people.end > argument->people.start;
}

/* What people do is no standing tie of their country. */
static gboolean
is_deed (EntenteCategory category)
{
  return category == ENTENTE_CATEGORY_STATEMENT
         || entente_category_get_quadrant (category) != ENTENTE_QUADRANT_NEUTRAL;
}

static char *
dup_family (const EntenteTie *tie)
{
  return tie->doers == NULL ? g_strdup (tie->label)
         : g_strconcat (tie->doers, " ", tie->label, NULL);
}

/* Relations of one pair are one if their labels are of one family: the same
 * words, or for what holds both ways the same category.
 */
static char *
dup_key (gint              source,
         gint              target,
         const EntenteTie *tie)
{
  g_autofree char *family = NULL;

  if (tie->symmetric)
    return g_strdup_printf ("%d:%d:=%s", MIN (source, target), MAX (source, target),
                            entente_category_get_name (tie->category));

  family = dup_family (tie);
  return g_strdup_printf ("%d:%d:%s", source, target, family);
}

static EntenteFoundRelation *
add_relation (EntenteExtraction *self,
              gint               source,
              gint               target,
              const EntenteTie  *tie)
{
  g_autofree char *label = entente_tie_dup_label (tie);
  EntenteFoundRelation *relation = entente_findings_add_relation (self->findings, (guint) source,
                                                                  (guint) target, label,
                                                                  tie->category);

  g_free (relation->family);
  relation->family = dup_family (tie);
  relation->symmetric = tie->symmetric;

  return relation;
}

static EntenteFoundRelation *
find_relation (EntenteExtraction *self,
               gint               source,
               gint               target,
               const EntenteTie  *tie)
{
  g_autofree char *key = dup_key (source, target, tie);
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->relations, key));

  if (index > 0)
    return g_ptr_array_index (self->findings->relations, index - 1);

  g_hash_table_insert (self->relations, g_steal_pointer (&key),
                       GUINT_TO_POINTER (self->findings->relations->len + 1));

  return add_relation (self, source, target, tie);
}

static char *
dup_people (const EntenteExtraction *self,
            const EntenteArgument   *argument)
{
  return g_utf8_strdown (self->text + argument->people.start,
                         (gssize) (argument->people.end - argument->people.start));
}

/* Where only people of a country do it, or only to them it is done, the words
 * say so: "students sued teachers of".
 */
static void
relate_people (EntenteExtraction     *self,
               const EntenteArgument *source,
               const EntenteArgument *target,
               const EntenteTie      *tie)
{
  g_autofree char *doers = entente_argument_is_people (source) ? dup_people (self, source) : NULL;
  g_autofree char *others = entente_argument_is_people (target) ? dup_people (self, target) : NULL;
  g_autofree char *of_others = others == NULL ? NULL : g_strconcat (" ", others, " of", NULL);
  gboolean has_others = of_others == NULL || g_str_has_suffix (tie->label, of_others);
  g_autofree char *label = g_strconcat (tie->label, has_others ? NULL : of_others, NULL);
  EntenteTie of_people = *tie;
  EntenteArgument from = { source->actor, source->span };
  EntenteArgument to = { target->actor, target->span };

  of_people.label = label;
  of_people.doers = doers;
  of_people.symmetric = FALSE;
  entente_extraction_relate (self, &from, &to, &of_people);
}

/* A firmer quote says it better: "visited" instead of "to visit". */
static void
take_firmer_label (EntenteFoundRelation *relation,
                   const EntenteTie     *tie)
{
  g_autofree char *family = dup_family (tie);

  if (relation->quotes->len == 0
      || tie->firmness >= entente_found_relation_get_firmness (relation)
      || !g_str_equal (relation->family, family))
    return;

  g_free (relation->label);
  relation->label = entente_tie_dup_label (tie);
}

/* What "Ann Bell, director of Acme" says within reported speech is the document's
 * word, unless it is quoted.
 */
static gboolean
is_told_in_passing (const EntenteExtraction *self,
                    const EntenteTie        *tie)
{
  gint head = entente_syntax_get_head (&self->syntax, tie->first);

  switch (tie->category)
    {
    case ENTENTE_CATEGORY_ROLE:
    case ENTENTE_CATEGORY_MEMBER:
    case ENTENTE_CATEGORY_PART:
    case ENTENTE_CATEGORY_KIN:
    case ENTENTE_CATEGORY_SEAT:
      return self->quotation_at[tie->first] < 0
             && self->annotation->tokens[tie->first].upos != ENTENTE_UPOS_VERB
             && entente_syntax_find (&self->syntax, tie->first, "cop") < 0
             && !(head >= 0 && entente_syntax_find (&self->syntax, (guint) head, "cop") >= 0);
    default:
      return FALSE;
    }
}

/* Sentences are read in order, so that one's quote can only be the last. */
static gboolean
has_quote (const EntenteFoundRelation *relation,
           const EntenteFoundQuote    *quote)
{
  guint n_quotes = relation->quotes->len;

  const EntenteFoundQuote *quotes = (const EntenteFoundQuote *) (gpointer) relation->quotes->data;

  return n_quotes > 0 && quotes[n_quotes - 1].span.start == quote->span.start;
}

/**
 * entente_extraction_relate:
 * @self: an extraction
 * @source: from whom
 * @target: to whom
 * @tie: what relates them
 *
 * Adds a relation with the sentence as its quote, or the quote to the relation
 * if the document has it already. Sides that do not fit the category, and an
 * actor's relation to itself, are left out.
 */
void
entente_extraction_relate (EntenteExtraction     *self,
                           const EntenteArgument *source,
                           const EntenteArgument *target,
                           const EntenteTie      *tie)
{
  const EntenteToken *token = &self->annotation->tokens[tie->first];
  EntenteFoundRelation *relation = NULL;
  EntenteFoundQuote quote = { 0 };

  g_return_if_fail (source->actor >= 0 && target->actor >= 0);

  if (source->actor == target->actor || !is_sensible (self, source, target, tie->category))
    return;

  if (entente_argument_is_people (source) || entente_argument_is_people (target))
    {
      if (is_deed (tie->category))
        relate_people (self, source, target, tie);
      return;
    }

  relation = find_relation (self, source->actor, target->actor, tie);
  quote.span = self->annotation->sentences[token->sentence].span;
  quote.source = relation->source == (guint) source->actor ? source->span : target->span;
  quote.target = relation->source == (guint) source->actor ? target->span : source->span;
  quote.trigger = entente_extraction_get_span (self, tie->first, tie->end);
  quote.speaker = is_told_in_passing (self, tie) ? ENTENTE_NO_ACTOR : self->speaker_at[tie->first];
  quote.firmness = tie->firmness;

  take_firmer_label (relation, tie);
  if (!has_quote (relation, &quote))
    g_array_append_val (relation->quotes, quote);
}
