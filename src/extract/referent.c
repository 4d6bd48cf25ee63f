/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/described.h"
#include "extract/epithets.h"
#include "extract/reference.h"

/* Whom pronouns and nouns like "the minister" mean: who was named last in their
 * chain, or for a noun the only one whom the text has called so.
 */

/* @last_named: [n_chains]: the actor last named in each chain */
typedef struct
{
  EntenteExtraction *extraction;
  EntenteEpithets *epithets;
  gint *last_named;
} Resolver;

static const EntenteMention *
get_mention (const Resolver *self,
             guint           mention)
{
  return &self->extraction->annotation->mentions[mention];
}

static void
add_mention (Resolver *self,
             guint     mention,
             gint      actor)
{
  const EntenteMention *m = get_mention (self, mention);
  EntenteFoundMention found = { .form = m->form };

  found.span = entente_extraction_get_span (self->extraction, m->first, m->end);
  self->extraction->actor_of[mention] = actor;
  g_array_append_val (entente_extraction_lookup (self->extraction, actor)->mentions, found);
}

static void
set_last_named (Resolver *self,
                guint     mention,
                gint      actor)
{
  gint chain = get_mention (self, mention)->chain;

  if (chain != ENTENTE_NO_CHAIN)
    self->last_named[chain] = actor;
}

static gint
get_last_named (const Resolver *self,
                guint           mention)
{
  gint chain = get_mention (self, mention)->chain;

  return chain == ENTENTE_NO_CHAIN ? ENTENTE_NO_ACTOR : self->last_named[chain];
}

static void
take_name (Resolver *self,
           guint     mention)
{
  const EntenteName *names = self->extraction->annotation->names;
  gint actor = self->extraction->actor_of[mention];

  if (actor == ENTENTE_NO_ACTOR)
    return;

  set_last_named (self, mention, actor);
  entente_epithets_add_name (self->epithets, &names[get_mention (self, mention)->name], actor);
}

/* "Minister Ann Bell", "Ann Bell, a minister": whose chain the noun is in is
 * named beside it.
 *
 * Returns: whom the noun describes, if it is one
 */
static gint
learn_epithet (Resolver *self,
               guint     mention)
{
  guint noun = get_mention (self, mention)->head;
  EntenteDescription description = { 0 };
  gint actor = ENTENTE_NO_ACTOR;

  if (entente_description_read (&description, self->extraction, noun)
      && description.firmness != ENTENTE_FIRMNESS_NEGATED
      && description.firmness != ENTENTE_FIRMNESS_PLANNED)
    {
      for (guint i = 0; i < description.described->len; i++)
        {
          gint described = g_array_index (description.described, EntenteArgument, i).actor;
          gboolean fits = entente_epithets_add (self->epithets, noun, described);

          if (fits && description.described->len == 1)
            actor = described;
        }
    }

  entente_description_clear (&description);
  return actor;
}

static gboolean
is_plural (const Resolver *self,
           guint           noun)
{
  return (entente_extraction_get_token (self->extraction, noun)->features
          & ENTENTE_FEATURE_PLURAL) != 0;
}

/* "the minister", "the foreign minister", but not "the minister of Norway". */
static gboolean
is_plain (const Resolver *self,
          guint           noun)
{
  static const char * const harmless[] = {
    "det", "amod", "compound", "punct", "case", "cc", "conj", NULL
  };
  static const char * const the[] = { "the", "this", NULL };
  const EntenteSyntax *syntax = &self->extraction->syntax;

  for (gint i = syntax->first_child[noun]; i >= 0; i = syntax->next_sibling[i])
    {
      const char *relation = entente_extraction_get_token (self->extraction, (guint) i)->relation;

      if (!g_strv_contains (harmless, relation)
          || ((guint) i < noun && self->extraction->mention_at[i] >= 0))
        return FALSE;
    }

  return !is_plural (self, noun) && entente_syntax_find_lemma (syntax, noun, "det", the) >= 0;
}

static gboolean
may_mean (const Resolver *self,
          guint           mention,
          gint            actor)
{
  const EntenteMention *m = get_mention (self, mention);

  return entente_reference_may_mean (self->extraction, mention, actor)
         || (m->form == ENTENTE_FORM_NOMINAL && !is_plural (self, m->head)
             && entente_epithets_fit (self->epithets, m->head, actor));
}

/* Whom a noun means: who was named in its chain, if the text has not called
 * somebody else so.
 */
static gint
find_meant (const Resolver *self,
            guint           mention)
{
  guint noun = get_mention (self, mention)->head;
  gint actor = get_last_named (self, mention);
  gint only = ENTENTE_NO_ACTOR;

  if (actor != ENTENTE_NO_ACTOR
      && (!may_mean (self, mention, actor) || entente_epithets_bar (self->epithets, noun, actor)))
    actor = ENTENTE_NO_ACTOR;

  if (!is_plain (self, noun)
      || !entente_epithets_find (self->epithets, noun, &only)
      || (actor != ENTENTE_NO_ACTOR && entente_epithets_fit (self->epithets, noun, actor)))
    return actor;

  return only;
}

static void
take_pronoun (Resolver *self,
              guint     mention)
{
  gint actor = get_last_named (self, mention);

  if (actor != ENTENTE_NO_ACTOR && may_mean (self, mention, actor))
    add_mention (self, mention, actor);
}

static void
take_nominal (Resolver *self,
                guint     mention)
{
  gint described = learn_epithet (self, mention);
  gint actor = described == ENTENTE_NO_ACTOR ? find_meant (self, mention)
               : get_last_named (self, mention) == described ? described : ENTENTE_NO_ACTOR;

  if (actor != ENTENTE_NO_ACTOR)
    add_mention (self, mention, actor);
  if (described != ENTENTE_NO_ACTOR)
    set_last_named (self, mention, described);
}

/* "In her speech, Ann Bell ...": whom a pronoun means may be named behind it. */
static void
take_reference_before (Resolver *self,
                       guint     mention)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteMention *m = get_mention (self, mention);

  for (guint i = mention + 1; i < extraction->annotation->n_mentions
       && entente_extraction_share_sentence (extraction, get_mention (self, i)->first, m->first);
       i++)
    {
      gint actor = extraction->actor_of[i];

      if (get_mention (self, i)->chain != m->chain || get_mention (self, i)->name < 0
          || actor == ENTENTE_NO_ACTOR)
        continue;

      if (may_mean (self, mention, actor))
        add_mention (self, mention, actor);
      return;
    }
}

static void
take_references_before (Resolver *self)
{
  for (guint i = 0; i < self->extraction->annotation->n_mentions; i++)
    {
      if (get_mention (self, i)->form == ENTENTE_FORM_PRONOUN
          && get_mention (self, i)->chain != ENTENTE_NO_CHAIN
          && self->extraction->actor_of[i] == ENTENTE_NO_ACTOR)
        take_reference_before (self, i);
    }
}

static gint
compare_mentions (gconstpointer a,
                  gconstpointer b)
{
  const EntenteFoundMention *one = a;
  const EntenteFoundMention *other = b;

  return (one->span.start > other->span.start) - (one->span.start < other->span.start);
}

static void
sort_mentions (EntenteFindings *findings)
{
  for (guint i = 0; i < findings->actors->len; i++)
    {
      const EntenteFoundActor *actor = g_ptr_array_index (findings->actors, i);

      g_array_sort (actor->mentions, compare_mentions);
    }
}

/**
 * entente_referents_find:
 * @extraction: an extraction whose names are actors
 * @cancellable: (nullable): where it stops early, with some mentions missing
 *
 * Gives the actors their mentions that are no names.
 */
void
entente_referents_find (EntenteExtraction *extraction,
                        GCancellable      *cancellable)
{
  Resolver self = { .extraction = extraction };

  g_return_if_fail (extraction != NULL);

  self.epithets = entente_epithets_new (extraction);
  self.last_named = g_new (gint, extraction->annotation->n_chains);
  for (guint i = 0; i < extraction->annotation->n_chains; i++)
    self.last_named[i] = ENTENTE_NO_ACTOR;

  for (guint i = 0; i < extraction->annotation->n_mentions
       && !g_cancellable_is_cancelled (cancellable); i++)
    {
      if (get_mention (&self, i)->name >= 0)
        take_name (&self, i);
      else if (get_mention (&self, i)->form == ENTENTE_FORM_NOMINAL)
        take_nominal (&self, i);
      else
        take_pronoun (&self, i);
    }
  take_references_before (&self);
  sort_mentions (extraction->findings);

  entente_epithets_free (self.epithets);
  g_free (self.last_named);
}
