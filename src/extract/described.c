/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/described-private.h"

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/clause.h"
#include "extract/late-name.h"
#include "extract/noun-kind.h"
#include "language/token.h"

/* Whom a noun describes: the name that it stands before or behind ("director Ann
 * Bell", "Ann Bell, director"), or the subject or object of the verb that joins
 * both ("Ann Bell is director", "Acme named Ann Bell director").
 */

/* Of "and former deputy prime minister", in tokens. */
#define LONGEST_SECOND 6

static gboolean
is_name (const EntenteExtraction *self,
         guint                    token)
{
  return entente_extraction_get_actor (self, token) != ENTENTE_NO_ACTOR;
}

/* The actor that one word stands for, without those that "and" joins to it. */
static gboolean
add_one (const EntenteExtraction *self,
         guint                    token,
         GArray                  *arguments)
{
  EntenteArgument argument = entente_extraction_get_argument (self, token);

  if (argument.actor == ENTENTE_NO_ACTOR && self->nominal_at[token] >= 0)
    {
      argument.actor = self->actor_of[self->nominal_at[token]];
      argument.span = entente_extraction_get_token (self, token)->span;
    }

  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  g_array_append_val (arguments, argument);
  return TRUE;
}

static void
add_joined (const EntenteExtraction *self,
            guint                    name,
            GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[name]; i >= 0; i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "conj") && is_name (self, (guint) i)
          && entente_syntax_find (syntax, (guint) i, "nmod:desc") < 0)
        add_one (self, (guint) i, arguments);
    }
}

/* "two sons, Per Dahl and Tor Dahl": the parse may join the second to the noun. */
static void
add_joined_behind (const EntenteExtraction *self,
                   guint                    noun,
                   guint                    name,
                   GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->next_sibling[name]; i >= 0; i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "conj") && is_name (self, (guint) i)
          && entente_syntax_get_head (syntax, (guint) i) == (gint) noun)
        add_one (self, (guint) i, arguments);
    }
}

/* "director Ann Bell", "directors Ann Bell and Ken Holt". */
static gboolean
add_behind_title (const EntenteExtraction *self,
                  guint                    noun,
                  GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint name = entente_syntax_get_head (syntax, noun);

  if (name < (gint) noun || !is_name (self, (guint) name)
      || (!entente_syntax_is (syntax, noun, "nmod:desc")
          && !entente_syntax_is (syntax, noun, "compound")
          && !entente_syntax_is (syntax, noun, "amod")))
    return FALSE;

  add_one (self, (guint) name, arguments);
  if (entente_extraction_is_plural (self, noun))
    add_joined (self, (guint) name, arguments);

  return TRUE;
}

/* Whether a name that the parse hangs on a noun otherwise is an apposition
 * after all: "the director of Acme, Ken Holt".
 */
static gboolean
is_loose_apposition (const EntenteExtraction *self,
                     guint                    noun,
                     guint                    name)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint first = entente_syntax_get_first (syntax, name);

  if (entente_syntax_is (syntax, name, "conj"))
    return entente_syntax_find (syntax, name, "cc") < 0
           && entente_extraction_is (self, name - 1, ",")
           && entente_syntax_find (syntax, noun, "nmod") >= 0
           && !entente_extraction_is_plural (self, noun);

  /* In "the purchase of the company Acme" Acme is the company. */
  if (name > noun + 1 && entente_noun_is_body (self, name - 1) && !is_name (self, name - 1))
    return FALSE;

  return (entente_syntax_is (syntax, name, "nmod") || entente_syntax_is (syntax, name, "dep")
          || entente_syntax_is (syntax, name, "parataxis")
          || entente_syntax_is (syntax, name, "list"))
         && entente_syntax_get_case (syntax, name) < 0
         && (first == name || entente_extraction_is (self, first, ","));
}

/* "the purchase of the company Acme": the name is the company's. */
static gboolean
is_of_phrase_before (const EntenteExtraction *self,
                     guint                    noun,
                     guint                    name)
{
  guint before = entente_syntax_get_first (&self->syntax, name) - 1;

  return before > noun && entente_syntax_get_case (&self->syntax, before) >= 0
         && entente_extraction_get_token (self, before)->upos == ENTENTE_UPOS_NOUN;
}

static gboolean
is_apposition (const EntenteExtraction *self,
               guint                    noun,
               guint                    name)
{
  return name > noun && (entente_syntax_is (&self->syntax, name, "appos")
                         || entente_syntax_is (&self->syntax, name, "flat")
                         || (is_loose_apposition (self, noun, name)
                             && !is_of_phrase_before (self, noun, name)));
}

/* "Acme's director, Ann Bell", "army spokesman Col. Dan Roe". */
static gboolean
add_apposed (const EntenteExtraction *self,
             guint                    noun,
             GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[noun]; i >= 0; i = syntax->next_sibling[i])
    {
      if (!is_apposition (self, noun, (guint) i))
        continue;
      if (!is_name (self, (guint) i))
        {
          if (add_apposed (self, (guint) i, arguments))
            return TRUE;
          if (!entente_extraction_is_title (self, (guint) i))
            return FALSE;
          continue;
        }

      add_one (self, (guint) i, arguments);
      if (entente_extraction_is_plural (self, noun))
        {
          add_joined (self, (guint) i, arguments);
          add_joined_behind (self, noun, (guint) i, arguments);
        }
      return TRUE;
    }

  return FALSE;
}

/* "his wife Anna lives": the parse may take both for subjects. What stands
 * right before a person's name is about that person however it is parsed.
 */
static gboolean
add_next (const EntenteExtraction *self,
          guint                    noun,
          GArray                  *arguments)
{
  const EntenteToken *token = entente_extraction_get_token (self, noun);
  const EntenteToken *name = NULL;
  gint actor = ENTENTE_NO_ACTOR;
  guint next = entente_noun_get_title_end (self, noun);

  if (next == self->annotation->n_tokens
      || entente_extraction_get_token (self, next)->sentence != token->sentence)
    return FALSE;

  actor = entente_extraction_get_actor (self, next);
  if (actor == ENTENTE_NO_ACTOR)
    return FALSE;

  next = entente_extraction_find_name_head (self, next);
  name = entente_extraction_get_token (self, next);
  if (entente_extraction_lookup (self, actor)->kind != ENTENTE_ACTOR_PERSON
      && (name->head != token->head || name->relation != token->relation))
    return FALSE;

  add_one (self, next, arguments);
  if (entente_extraction_is_plural (self, noun))
    add_joined (self, next, arguments);
  return TRUE;
}

/* "the head of the Rome Institute, Ann Bell". */
static gboolean
add_late_name (const EntenteExtraction *self,
               guint                    noun,
               GArray                  *arguments)
{
  gint name = entente_late_name_find (self, noun);

  return name >= 0 && add_one (self, (guint) name, arguments);
}

/* "sacked its director, Huw Parry": the parse may hang the name on the verb. */
static gboolean
add_behind_comma (const EntenteExtraction *self,
                  guint                    noun,
                  GArray                  *arguments)
{
  static const char * const loose[] = { "dep", "parataxis", "list", "appos", NULL };
  guint comma = entente_syntax_get_end (&self->syntax, noun);
  guint name = comma + 1;
  gint actor = ENTENTE_NO_ACTOR;

  if (name >= self->annotation->n_tokens || !entente_extraction_is (self, comma, ",")
      || (entente_syntax_find (&self->syntax, noun, "nmod") < 0
          && entente_syntax_find (&self->syntax, noun, "det") < 0))
    return FALSE;

  actor = entente_extraction_get_actor (self, name);
  if (actor == ENTENTE_NO_ACTOR
      || !entente_extraction_share_sentence (self, name, noun)
      || entente_extraction_lookup (self, actor)->kind != ENTENTE_ACTOR_PERSON)
    return FALSE;

  name = entente_extraction_find_name_head (self, name);
  return entente_extraction_get_token (self, name)->relation != NULL
         && g_strv_contains (loose, entente_extraction_get_token (self, name)->relation)
         && add_one (self, name, arguments);
}

/* "Ann Bell, director of Acme and a member of Beta": the parse may join the
 * second noun to the name.
 */
static gboolean
is_second_apposition (const EntenteExtraction *self,
                      guint                    noun,
                      guint                    name)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint first = entente_syntax_find (syntax, name, "appos");
  gint cc = entente_syntax_find (syntax, noun, "cc");

  return first > (gint) name && first < (gint) noun && cc > 0
         && !entente_extraction_is (self, (guint) cc - 1, ",");
}

/* "Ann Bell of Acme, a bank", "Ann Bell in Oslo, the capital": no person is one. */
static gboolean
is_thing_behind_person (const EntenteExtraction *self,
                        guint                    noun,
                        guint                    head,
                        guint                    name)
{
  gint person = entente_extraction_get_actor (self, head);
  gint thing = entente_extraction_get_actor (self, name);

  if (!entente_extraction_is_kind (self, person, ENTENTE_ACTOR_PERSON))
    return FALSE;

  return (entente_noun_is_body (self, noun)
          && entente_extraction_is_kind (self, thing, ENTENTE_ACTOR_ORGANIZATION))
         || (entente_noun_is_place (self, noun)
             && entente_extraction_is_kind (self, thing, ENTENTE_ACTOR_PLACE));
}

/* Of "Ann Bell and Ken Holt, a director" the nearer one is meant. */
static gboolean
add_nearest (const EntenteExtraction *self,
             guint                    noun,
             guint                    first,
             guint                    head,
             GArray                  *arguments)
{
  guint before = first == 0 || entente_extraction_is (self, first, ",") ? first : first - 1;
  guint name = 0;

  if (before <= head || !entente_extraction_is (self, before, ",")
      || !is_name (self, before - 1))
    return FALSE;

  name = entente_extraction_find_name_head (self, before - 1);
  if (is_thing_behind_person (self, noun, head, name))
    return add_one (self, name, arguments);

  return entente_syntax_is (&self->syntax, name, "conj")
         && entente_syntax_get_head (&self->syntax, name) == (gint) head
         && add_one (self, name, arguments);
}

/* "Ann Bell, director". */
static gboolean
add_before_apposition (const EntenteExtraction *self,
                       guint                    noun,
                       GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;
  gint head = entente_syntax_get_head (syntax, noun);
  guint first = entente_syntax_get_first (syntax, noun);

  if (head < 0 || head > (gint) noun)
    return FALSE;

  if (entente_syntax_is (syntax, noun, "appos") && !entente_extraction_is_plural (self, noun)
      && add_nearest (self, noun, first, (guint) head, arguments))
    return TRUE;

  if (entente_syntax_is (syntax, noun, "appos")
      || (entente_syntax_is (syntax, noun, "conj")
          && is_second_apposition (self, noun, (guint) head)))
    return add_one (self, (guint) head, arguments);

  if ((entente_syntax_is (syntax, noun, "nmod") || entente_syntax_is (syntax, noun, "parataxis")
       || entente_syntax_is (syntax, noun, "dep") || entente_syntax_is (syntax, noun, "list"))
      && entente_syntax_get_case (syntax, noun) < 0 && is_name (self, (guint) head)
      && first > (guint) head
      && (entente_extraction_is (self, first, ",") || entente_extraction_is (self, first - 1, ",")))
    return add_one (self, (guint) head, arguments);

  return FALSE;
}

/* "with two other students Tor Berg left": he is none of them, nor both. */
static gboolean
is_of_others (const EntenteExtraction *self,
              guint                    noun)
{
  static const char * const others[] = { "other", "several", "many", "numerous", NULL };

  return entente_extraction_is_plural (self, noun)
         && noun + 1 < self->annotation->n_tokens && is_name (self, noun + 1)
         && (entente_syntax_find (&self->syntax, noun, "nummod") >= 0
             || entente_syntax_find_lemma (&self->syntax, noun, "amod", others) >= 0);
}

static gboolean
add_described (EntenteDescription      *self,
               const EntenteExtraction *extraction)
{
  return add_behind_title (extraction, self->noun, self->described)
         || add_apposed (extraction, self->noun, self->described)
         || add_late_name (extraction, self->noun, self->described)
         || add_next (extraction, self->noun, self->described)
         || add_behind_comma (extraction, self->noun, self->described)
         || add_before_apposition (extraction, self->noun, self->described)
         || entente_description_add_by_verb (self, extraction);
}

/* "lawyer and former minister Ann Bell": the first is hers as well. */
static gboolean
add_behind_second (const EntenteExtraction *self,
                   guint                    noun,
                   GArray                  *arguments)
{
  guint i = entente_noun_get_title_end (self, noun);
  guint last = MIN (i + LONGEST_SECOND, self->annotation->n_tokens - 1);

  if (i >= last || !entente_extraction_is (self, i, "and")
      || entente_extraction_is_plural (self, noun))
    return FALSE;

  for (i++; i < last && !is_name (self, i); i++)
    {
      EntenteUpos upos = entente_extraction_get_token (self, i)->upos;

      if (upos != ENTENTE_UPOS_ADJ && upos != ENTENTE_UPOS_NOUN && upos != ENTENTE_UPOS_PROPN)
        return FALSE;
    }

  return entente_extraction_share_sentence (self, i, noun)
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, i),
                                        ENTENTE_ACTOR_PERSON)
         && entente_extraction_is_title (self, i - 1)
         && add_one (self, entente_extraction_find_name_head (self, i), arguments);
}

/* Of "A and B Ann Bell" both describe her, of "A Ann Bell and B" only one. */
static void
read_shared (EntenteDescription      *self,
             const EntenteExtraction *extraction,
             guint                    first)
{
  EntenteDescription other = { 0 };
  guint from = entente_extraction_get_token (extraction, first)->span.start;
  guint to = entente_extraction_get_token (extraction, self->noun)->span.start;

  entente_description_read (&other, extraction, first);

  for (guint i = 0; i < other.described->len; i++)
    {
      const EntenteArgument *argument = &g_array_index (other.described, EntenteArgument, i);

      if (argument->span.start < from || argument->span.start > to)
        g_array_append_vals (self->described, argument, 1);
    }

  self->firmness = other.firmness;
  entente_description_clear (&other);
}

/**
 * entente_description_read:
 * @self: (out caller-allocates): a description
 * @extraction: an extraction
 * @noun: index of a noun
 *
 * Finds whom a noun describes. Free with entente_description_clear().
 *
 * Returns: whether there is anybody
 */
gboolean
entente_description_read (EntenteDescription      *self,
                          const EntenteExtraction *extraction,
                          guint                    noun)
{
  gint first = entente_noun_find_shared (extraction, noun);

  self->noun = noun;
  self->described = entente_arguments_new ();
  self->appointers = entente_arguments_new ();
  self->predecessors = entente_arguments_new ();
  self->firmness = ENTENTE_FIRMNESS_ASSERTED;

  if (!add_described (self, extraction) && first >= 0)
    read_shared (self, extraction, (guint) first);
  if (self->described->len == 0)
    add_behind_second (extraction, noun, self->described);

  if (self->described->len == 1 && is_of_others (extraction, noun))
    g_array_set_size (self->described, 0);

  return self->described->len > 0;
}

/**
 * entente_description_clear:
 * @self: a description
 *
 * Frees what it holds.
 */
void
entente_description_clear (EntenteDescription *self)
{
  g_clear_pointer (&self->described, g_array_unref);
  g_clear_pointer (&self->appointers, g_array_unref);
  g_clear_pointer (&self->predecessors, g_array_unref);
}
