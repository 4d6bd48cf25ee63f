/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/group.h"

/* Several who are meant by one word: "Norway and Chad signed a treaty. The two
 * countries ...", "They ...". A chain holds one actor only; who is joined by
 * "and" shortly before is found here, and so is whose country "her country" is.
 */

/* How many sentences back. */
#define REACH 2

typedef struct
{
  const char *noun;
  EntenteActorKind kind;
} Gathering;

static const Gathering gatherings[] = {
  { "country", ENTENTE_ACTOR_PLACE }, { "nation", ENTENTE_ACTOR_PLACE },
  { "state", ENTENTE_ACTOR_PLACE }, { "government", ENTENTE_ACTOR_PLACE },
  { "neighbor", ENTENTE_ACTOR_PLACE }, { "neighbour", ENTENTE_ACTOR_PLACE },
  { "capital", ENTENTE_ACTOR_PLACE }, { "power", ENTENTE_ACTOR_PLACE },
  { "leader", ENTENTE_ACTOR_PERSON }, { "minister", ENTENTE_ACTOR_PERSON },
  { "president", ENTENTE_ACTOR_PERSON }, { "man", ENTENTE_ACTOR_PERSON },
  { "woman", ENTENTE_ACTOR_PERSON }, { "official", ENTENTE_ACTOR_PERSON },
  { "politician", ENTENTE_ACTOR_PERSON }, { "senator", ENTENTE_ACTOR_PERSON },
  { "company", ENTENTE_ACTOR_ORGANIZATION }, { "firm", ENTENTE_ACTOR_ORGANIZATION },
  { "bank", ENTENTE_ACTOR_ORGANIZATION }, { "club", ENTENTE_ACTOR_ORGANIZATION },
  { "team", ENTENTE_ACTOR_ORGANIZATION }, { "party", ENTENTE_ACTOR_ORGANIZATION },
  { "group", ENTENTE_ACTOR_ORGANIZATION }, { "organization", ENTENTE_ACTOR_ORGANIZATION },
};

/* "the two countries", "both women": how many are meant, 0 where the noun does
 * not say or means others.
 */
static guint
count_gathered (const EntenteExtraction *self,
                guint                    noun)
{
  static const char * const both[] = { "both", NULL };
  static const char * const known[] = { "the", "these", "those", NULL };
  static const char * const two[] = { "two", "2", NULL };
  static const char * const three[] = { "three", "3", NULL };
  const EntenteSyntax *syntax = &self->syntax;

  if (entente_syntax_find_lemma (syntax, noun, "det", both) >= 0)
    return 2;
  if (entente_syntax_find_lemma (syntax, noun, "det", known) < 0)
    return 0;

  return entente_syntax_find_lemma (syntax, noun, "nummod", two) >= 0 ? 2
         : entente_syntax_find_lemma (syntax, noun, "nummod", three) >= 0 ? 3 : 0;
}

static gboolean
find_kind (const EntenteExtraction *self,
           guint                    noun,
           EntenteActorKind        *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (gatherings); i++)
    {
      if (g_str_equal (entente_extraction_get_token (self, noun)->lemma, gatherings[i].noun))
        {
          *kind = gatherings[i].kind;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
contains (const GArray *arguments,
          guint         first,
          guint         end,
          gint          actor)
{
  for (guint i = first; i < end; i++)
    {
      if (g_array_index (arguments, EntenteArgument, i).actor == actor)
        return TRUE;
    }

  return FALSE;
}

/* Whether what was added are so many, all different and of one kind. */
static gboolean
fits (const EntenteExtraction *self,
      const GArray            *arguments,
      guint                    first,
      guint                    n,
      EntenteActorKind         kind)
{
  if (arguments->len - first != n)
    return FALSE;

  for (guint i = first; i < arguments->len; i++)
    {
      gint actor = g_array_index (arguments, EntenteArgument, i).actor;

      if (entente_extraction_lookup (self, actor)->kind != kind
          || contains (arguments, first, i, actor))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_named_first (const EntenteExtraction *self,
                guint                    token)
{
  return entente_extraction_get_actor (self, token) != ENTENTE_NO_ACTOR
         && !entente_syntax_is (&self->syntax, token, "conj")
         && entente_extraction_find_head (self, entente_extraction_get_mention (self, token))
            == token;
}

/* Appends whom "and" joins to a name, only names: nothing is looked up further, so
 * that two groups never mean one another.
 */
static void
add_joined (const EntenteExtraction *self,
            guint                    name,
            GArray                  *arguments)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, name);
  EntenteArgument argument = entente_extraction_get_argument (self, name);

  g_array_append_val (arguments, argument);

  for (guint i = mention->first; i < mention->end; i++)
    {
      for (gint j = self->syntax.first_child[i]; j >= 0; j = self->syntax.next_sibling[j])
        {
          argument = entente_extraction_get_argument (self, (guint) j);
          if (entente_syntax_is (&self->syntax, (guint) j, "conj")
              && argument.actor != ENTENTE_NO_ACTOR
              && entente_extraction_get_mention (self, (guint) j) != mention)
            g_array_append_val (arguments, argument);
        }
    }
}

static gboolean
add_before (const EntenteExtraction *self,
            guint                    token,
            guint                    n,
            EntenteActorKind         kind,
            GArray                  *arguments)
{
  guint sentence = entente_extraction_get_token (self, token)->sentence;
  guint first = self->annotation->sentences[sentence > REACH ? sentence - REACH : 0].first;
  guint n_before = arguments->len;

  for (guint i = token; i-- > first;)
    {
      if (!is_named_first (self, i))
        continue;

      add_joined (self, i, arguments);
      if (fits (self, arguments, n_before, n, kind))
        return TRUE;

      g_array_set_size (arguments, n_before);
    }

  return FALSE;
}

static void
set_spans (const EntenteExtraction *self,
           guint                    token,
           GArray                  *arguments,
           guint                    first)
{
  for (guint i = first; i < arguments->len; i++)
    g_array_index (arguments, EntenteArgument, i).span
      = entente_extraction_get_token (self, token)->span;
}

/* "While the members agree on the aim, they ...". */
static gboolean
has_plural_subject_before (const EntenteExtraction *self,
                           guint                    token)
{
  const EntenteToken *they = entente_extraction_get_token (self, token);

  for (guint i = self->annotation->sentences[they->sentence].first; i < token; i++)
    {
      const EntenteToken *before = entente_extraction_get_token (self, i);

      if (g_str_has_prefix (before->relation, "nsubj") && before->upos == ENTENTE_UPOS_NOUN
          && (before->features & ENTENTE_FEATURE_PLURAL) != 0)
        return TRUE;
    }

  return FALSE;
}

/* "They" at the head of a sentence means the subjects of the one before. */
static gboolean
add_subjects_before (const EntenteExtraction *self,
                     guint                    token,
                     GArray                  *arguments)
{
  guint sentence = entente_extraction_get_token (self, token)->sentence;
  guint n_before = arguments->len;
  const EntenteSentence *before = sentence > 0 ? &self->annotation->sentences[sentence - 1] : NULL;

  if (before == NULL || !entente_extraction_is (self, token, "they")
      || !entente_syntax_is (&self->syntax, token, "nsubj")
      || has_plural_subject_before (self, token))
    return FALSE;

  for (guint i = before->first; i < before->end; i++)
    {
      if (is_named_first (self, i) && entente_syntax_is (&self->syntax, i, "nsubj"))
        {
          add_joined (self, i, arguments);
          if (arguments->len - n_before > 1)
            return TRUE;
          g_array_set_size (arguments, n_before);
        }
    }

  return FALSE;
}

static gboolean
is_country (const EntenteExtraction *self,
            gint                     actor)
{
  return actor != ENTENTE_NO_ACTOR
         && entente_extraction_lookup (self, actor)->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
}

/* The one country where somebody holds roles. */
static gint
find_country (const EntenteExtraction *self,
              gint                     person)
{
  const GArray *roles = entente_extraction_lookup (self, person)->roles;
  gint found = ENTENTE_NO_ACTOR;

  for (guint i = 0; i < roles->len; i++)
    {
      gint of = g_array_index (roles, EntenteFoundRole, i).of;

      if (!is_country (self, of) || of == found)
        continue;
      if (found != ENTENTE_NO_ACTOR)
        return ENTENTE_NO_ACTOR;
      found = of;
    }

  return found;
}

/* "her country", "his government": of a person whose role says of which. */
static gboolean
add_own_country (const EntenteExtraction *self,
                 guint                    token,
                 GArray                  *arguments)
{
  static const char * const nouns[] = {
    "country", "nation", "homeland", "government", "army", "troop", "military", NULL
  };
  gint owner = entente_extraction_is_lemma (self, token, nouns)
               ? entente_syntax_find (&self->syntax, token, "nmod:poss") : ENTENTE_NO_TOKEN;
  gint person = owner < 0 || owner > (gint) token ? ENTENTE_NO_ACTOR
                : entente_extraction_get_actor (self, (guint) owner);
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };

  if (entente_extraction_is_kind (self, person, ENTENTE_ACTOR_PERSON))
    argument.actor = find_country (self, person);
  if (argument.actor == ENTENTE_NO_ACTOR)
    return FALSE;

  argument.span = entente_extraction_get_span (self, (guint) owner, token + 1);
  g_array_append_val (arguments, argument);
  return TRUE;
}

/**
 * entente_group_add:
 * @extraction: an extraction
 * @token: index of a noun or pronoun
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors that "the two countries" or "they" mean: those whom "and"
 * joins, in the same number and of the kind that the noun names, shortly before.
 * "Her country" means the one that her role is of.
 *
 * Returns: whether there are any
 */
gboolean
entente_group_add (const EntenteExtraction *extraction,
                   guint                    token,
                   GArray                  *arguments)
{
  guint n_before = arguments->len;
  guint n = count_gathered (extraction, token);
  EntenteActorKind kind = ENTENTE_ACTOR_PLACE;
  gboolean found = FALSE;

  if (add_own_country (extraction, token, arguments))
    return TRUE;

  found = n > 0 && find_kind (extraction, token, &kind)
                   ? add_before (extraction, token, n, kind, arguments)
                   : add_subjects_before (extraction, token, arguments);

  if (found)
    set_spans (extraction, token, arguments, n_before);

  return found;
}
