/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extraction.h"

#include "extract/category.h"
#include "extract/tie.h"
#include "language/lexicon.h"

#include <string.h>

/* How what is read becomes a relation with its quotes. */

static gint64
get_pair (gint a,
          gint b)
{
  return (gint64) MIN (a, b) << 32 | MAX (a, b);
}

/* Returns: (nullable): the relations of two actors, whichever way they go */
static GPtrArray *
get_relations (const EntenteExtraction *self,
               gint                     a,
               gint                     b)
{
  gint64 pair = get_pair (a, b);

  return g_hash_table_lookup (self->pairs, &pair);
}

static void
add_to_pair (EntenteExtraction    *self,
             EntenteFoundRelation *relation)
{
  gint64 pair = get_pair ((gint) relation->source, (gint) relation->target);
  GPtrArray *relations = g_hash_table_lookup (self->pairs, &pair);

  if (relations == NULL)
    {
      relations = g_ptr_array_new ();
      g_hash_table_insert (self->pairs, g_memdup2 (&pair, sizeof pair), relations);
    }
  g_ptr_array_add (relations, relation);
}

/* Of two parts that are each said to be in the other, the first stays. */
static gboolean
is_part_of (const EntenteExtraction *self,
            gint                     part,
            gint                     whole)
{
  const GPtrArray *relations = get_relations (self, part, whole);

  for (guint i = 0; relations != NULL && i < relations->len; i++)
    {
      const EntenteFoundRelation *relation = g_ptr_array_index (relations, i);

      if (relation->category == ENTENTE_CATEGORY_PART && relation->source == (guint) part)
        return TRUE;
    }

  return FALSE;
}

/* "called for talks with B" has told of the talks, the role "owner of" of owning,
 * the noun "part of" of being part.
 */
static gboolean
tells (const EntenteFoundRelation *relation,
       const EntenteToken         *token,
       const EntenteTie           *tie)
{
  const EntenteFoundQuote *quote = &g_array_index (relation->quotes, EntenteFoundQuote,
                                                   relation->quotes->len - 1);

  if (token->upos != ENTENTE_UPOS_NOUN || quote->trigger.end < token->span.end)
    return FALSE;
  if (quote->trigger.start == token->span.start)
    return tie->category == ENTENTE_CATEGORY_PART
           ? relation->category == ENTENTE_CATEGORY_PART
           : relation->category == ENTENTE_CATEGORY_ROLE
             && (tie->category == ENTENTE_CATEGORY_OWNER
                 || tie->category == ENTENTE_CATEGORY_ALLY);

  return quote->trigger.start < token->span.start;
}

static gboolean
is_told (const EntenteExtraction *self,
         const EntenteArgument   *source,
         const EntenteArgument   *target,
         const EntenteTie        *tie)
{
  const GPtrArray *relations = get_relations (self, source->actor, target->actor);

  for (guint i = 0; relations != NULL && i < relations->len; i++)
    {
      if (tells (g_ptr_array_index (relations, i), &self->annotation->tokens[tie->first], tie))
        return TRUE;
    }

  return FALSE;
}

static const char *
find_last_word (const char *name)
{
  const char *space = strrchr (name, ' ');

  return space == NULL ? "" : space + 1;
}

/* "Adams County, Pike County": neither is in the other. */
static gboolean
are_of_one_rank (const EntenteExtraction *self,
                 gint                     one,
                 gint                     other)
{
  const char *word = find_last_word (entente_extraction_lookup (self, one)->name);

  return *word != '\0'
         && g_str_equal (word, find_last_word (entente_extraction_lookup (self, other)->name))
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_HEADS), word) != NULL;
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
             && !is_part_of (self, target->actor, source->actor)
             && !are_of_one_rank (self, source->actor, target->actor);
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
  add_to_pair (self, relation);

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

/* Who is killed, arrested or saved is no country: "Palestinians". */
static gboolean
are_people_of_nation (const EntenteExtraction *self,
                      const EntenteArgument   *target,
                      EntenteCategory          category)
{
  EntenteQuadrant quadrant = entente_category_get_quadrant (category);
  const char *words = self->text + target->span.start;
  gsize length = entente_span_length (target->span);

  if (quadrant != ENTENTE_QUADRANT_MATERIAL_CONFLICT
      && quadrant != ENTENTE_QUADRANT_MATERIAL_COOPERATION)
    return FALSE;

  return length > 0 && words[length - 1] == 's'
         && entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_DEMONYMS), words,
                                      length) != NULL
         && entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_COUNTRIES), words,
                                      length) == NULL;
}

static char *
dup_people (const EntenteExtraction *self,
            const EntenteArgument   *argument)
{
  return g_utf8_strdown (self->text + argument->people.start,
                         (gssize) (argument->people.end - argument->people.start));
}

/* What is done to them: "shot teachers of", "killed people of". */
static char *
dup_others (const EntenteExtraction *self,
            const EntenteArgument   *target,
            EntenteCategory          category)
{
  return entente_argument_is_people (target) ? dup_people (self, target)
         : are_people_of_nation (self, target, category) ? g_strdup ("people")
         : NULL;
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

static gboolean
is_predicate (const EntenteExtraction *self,
              const EntenteTie        *tie)
{
  for (guint i = tie->first; i < tie->end; i++)
    {
      if (entente_syntax_find (&self->syntax, i, "cop") >= 0)
        return TRUE;
    }

  return FALSE;
}

/* What "Ann Bell, director of Acme" or "the Acme-backed" says within reported
 * speech is the document's word, unless it is quoted.
 */
static gboolean
is_told_in_passing (const EntenteExtraction *self,
                    const EntenteTie        *tie)
{
  if (self->quotation_at[tie->first] >= 0)
    return FALSE;

  switch (tie->category)
    {
    case ENTENTE_CATEGORY_ROLE:
    case ENTENTE_CATEGORY_MEMBER:
    case ENTENTE_CATEGORY_PART:
    case ENTENTE_CATEGORY_KIN:
    case ENTENTE_CATEGORY_SEAT:
      return self->annotation->tokens[tie->first].upos != ENTENTE_UPOS_VERB
             && !is_predicate (self, tie);
    default:
      return entente_syntax_is (&self->syntax, tie->first, "amod");
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

static void
add_quote (EntenteExtraction     *self,
           const EntenteArgument *source,
           const EntenteArgument *target,
           const EntenteTie      *tie)
{
  const EntenteToken *token = &self->annotation->tokens[tie->first];
  EntenteFoundRelation *relation = find_relation (self, source->actor, target->actor, tie);
  gboolean is_turned = relation->source != (guint) source->actor;
  EntenteFoundQuote quote = { 0 };

  quote.span = self->annotation->sentences[token->sentence].span;
  quote.source = is_turned ? target->span : source->span;
  quote.target = is_turned ? source->span : target->span;
  quote.trigger = entente_extraction_get_span (self, tie->first, tie->end);
  quote.speaker = is_told_in_passing (self, tie) ? ENTENTE_NO_ACTOR : self->speaker_at[tie->first];
  quote.firmness = tie->firmness;

  take_firmer_label (relation, tie);
  if (!has_quote (relation, &quote))
    g_array_append_val (relation->quotes, quote);
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
  g_autofree char *others = dup_others (self, target, tie->category);
  const char *of = target->by == NULL ? "of" : target->by;
  g_autofree char *of_others = others == NULL ? NULL : g_strconcat (" ", others, " ", of, NULL);
  gboolean has_others = of_others == NULL || g_str_has_suffix (tie->label, of_others);
  g_autofree char *label = g_strconcat (tie->label, has_others ? NULL : of_others, NULL);
  EntenteTie of_people = *tie;

  of_people.label = label;
  of_people.doers = doers;
  of_people.symmetric = FALSE;
  add_quote (self, source, target, &of_people);
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
  g_return_if_fail (source->actor >= 0 && target->actor >= 0);

  if (source->actor == target->actor || !is_sensible (self, source, target, tie->category)
      || is_told (self, source, target, tie))
    return;

  if (!entente_argument_is_people (source) && !entente_argument_is_people (target)
      && !are_people_of_nation (self, target, tie->category))
    add_quote (self, source, target, tie);
  else if (is_deed (tie->category))
    relate_people (self, source, target, tie);
}
