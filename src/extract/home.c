/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/home.h"

#include "extract/argument.h"
#include "extract/attribute.h"
#include "language/lexicon.h"
#include "language/token.h"

/* Where a person belongs whose role the text does not say. */

static gboolean
is_home (const EntenteExtraction *self,
         const EntenteArgument   *home)
{
  const EntenteFoundActor *actor = NULL;

  if (home->actor == ENTENTE_NO_ACTOR)
    return FALSE;

  actor = entente_extraction_lookup (self, home->actor);
  return actor->kind == ENTENTE_ACTOR_ORGANIZATION
         || actor->sub_kind == ENTENTE_SUB_KIND_COUNTRY;
}

static gboolean
is_in_brackets (const EntenteExtraction *self,
                guint                    token)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, token);

  return mention != NULL && mention->first > 0 && mention->end < self->annotation->n_tokens
         && entente_extraction_is (self, mention->first - 1, "(")
         && entente_extraction_is (self, mention->end, ")");
}

/* "Ann Bell of Acme", "Ann Bell, of Acme". */
static gboolean
is_right_behind (const EntenteExtraction *self,
                 guint                    end,
                 gint                     link)
{
  return link == (gint) end
         || (link == (gint) end + 1 && entente_extraction_is (self, end, ","));
}

/* Where somebody holds a role they belong. */
static gboolean
has_role_at (const EntenteExtraction *self,
             const EntenteArgument   *person,
             gint                     home)
{
  const GArray *roles = entente_extraction_lookup (self, person->actor)->roles;

  for (guint i = 0; i < roles->len; i++)
    {
      if (g_array_index (roles, EntenteFoundRole, i).of == home)
        return TRUE;
    }

  return FALSE;
}

/* "Ann Bell of Acme" has a role there, "Ann Bell of Oslo" a home. */
static void
relate_home (EntenteExtraction     *extraction,
             const EntenteArgument *person,
             const EntenteArgument *home,
             guint                  first,
             const char            *label)
{
  EntenteTie tie = { .first = first, .end = first + 1, .label = label,
                     .category = ENTENTE_CATEGORY_ROLE };

  if (has_role_at (extraction, person, home->actor))
    return;

  if (!is_home (extraction, home))
    {
      tie.label = "from";
      tie.category = ENTENTE_CATEGORY_SEAT;
    }

  entente_extraction_relate (extraction, person, home, &tie);
}

static gboolean
is_place (const EntenteExtraction *self,
          const EntenteArgument   *home)
{
  return entente_extraction_is_kind (self, home->actor, ENTENTE_ACTOR_PLACE);
}

/* "met Ann Bell at Acme", "talked with Ann Bell at Acme": where they met. */
static gboolean
is_met (const EntenteExtraction *self,
        guint                    person)
{
  static const char * const links[] = { "with", "to", NULL };
  gint link = entente_syntax_get_case (&self->syntax, person);

  return entente_syntax_is (&self->syntax, person, "obj")
         || (link >= 0 && entente_extraction_is_lemma (self, (guint) link, links)
             && entente_syntax_is (&self->syntax, person, "obl"));
}

/* "Ann Bell of Acme", "Ann Bell of the band Acme", "Ann Bell from Oslo". */
static gboolean
read_linked_home (EntenteExtraction *extraction,
                  guint              person,
                  guint              home)
{
  static const char * const home_links[] = { "of", "at", "from", NULL };
  const EntenteSyntax *syntax = &extraction->syntax;
  gint link = entente_syntax_get_case (syntax, home);
  guint end = entente_extraction_get_mention (extraction, person)->end;
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  g_autoptr (GArray) homes = entente_arguments_new ();

  if (!entente_syntax_is (syntax, home, "nmod") || !is_right_behind (extraction, end, link)
      || (!entente_extraction_is (extraction, (guint) link, "of")
          && is_met (extraction, person))
      || !entente_extraction_is_lemma (extraction, (guint) link, home_links))
    return FALSE;

  entente_arguments_add (extraction, home, homes);
  for (guint i = 0; i < homes->len; i++)
    {
      const EntenteArgument *target = &g_array_index (homes, EntenteArgument, i);

      if (is_home (extraction, target)
          || (is_place (extraction, target) && !entente_extraction_is (extraction, (guint) link,
                                                                       "at")))
        relate_home (extraction, &source, target, (guint) link,
                     entente_extraction_get_lemma (extraction, (guint) link));
    }

  return TRUE;
}

static void
read_home (EntenteExtraction *extraction,
           guint              person,
           guint              home)
{
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  EntenteArgument target = entente_extraction_get_argument (extraction, home);

  if (!read_linked_home (extraction, person, home) && is_home (extraction, &target)
      && is_in_brackets (extraction, home))
    relate_home (extraction, &source, &target, home, "of");
}

/* "Ann Bell, 45, of Oslo": the parse may hang the place on the verb. */
static void
read_home_behind_age (EntenteExtraction *extraction,
                      guint              person)
{
  guint age = entente_extraction_get_mention (extraction, person)->end + 1;
  guint link = age + 2;
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  EntenteArgument home = { .actor = ENTENTE_NO_ACTOR };

  if (link + 1 >= extraction->annotation->n_tokens
      || !entente_extraction_share_sentence (extraction, link + 1, person)
      || !entente_extraction_is (extraction, age - 1, ",")
      || entente_extraction_get_token (extraction, age)->upos != ENTENTE_UPOS_NUM
      || !entente_extraction_is (extraction, link - 1, ",")
      || !entente_extraction_is (extraction, link, "of"))
    return;

  home = entente_extraction_get_argument (extraction, link + 1);
  if (home.actor != ENTENTE_NO_ACTOR
      && (is_home (extraction, &home) || is_place (extraction, &home)))
    relate_home (extraction, &source, &home, link, "of");
}

/* The word that a person's name owns: by the parse, or the name right behind it. */
static gint
find_owned (const EntenteExtraction *self,
            guint                    person)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, person);
  guint next = mention->end + 1;

  if (entente_syntax_is (&self->syntax, person, "nmod:poss"))
    return entente_syntax_get_head (&self->syntax, person);

  return entente_extraction_find_head (self, mention) == person && next < self->annotation->n_tokens
         && entente_extraction_share_sentence (self, next, person)
         && entente_token_is_possessive (self->text,
                                         entente_extraction_get_token (self, next - 1))
         && entente_extraction_get_actor (self, next) != ENTENTE_NO_ACTOR
         ? (gint) entente_extraction_find_name_head (self, next) : ENTENTE_NO_TOKEN;
}

/* "Ann Bell's Acme party". */
static void
add_name_before (const EntenteExtraction *self,
                 guint                    person,
                 guint                    body,
                 GArray                  *homes)
{
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };

  if (body < person + 3)
    return;

  argument = entente_extraction_get_argument (self, body - 1);
  if (argument.actor != ENTENTE_NO_ACTOR
      && argument.actor != entente_extraction_get_actor (self, person))
    g_array_append_val (homes, argument);
}

/* "Ann Bell's Acme and Beta", but not "Ann Bell's Acme and the Union". */
static gboolean
add_shared_bodies (const EntenteExtraction *self,
                   guint                    body,
                   GArray                  *homes)
{
  const EntenteSyntax *syntax = &self->syntax;
  guint n_before = homes->len;

  entente_arguments_add (self, body, homes);
  for (gint i = syntax->first_child[body]; homes->len > n_before + 1 && i >= 0;
       i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "conj")
          && entente_syntax_find (syntax, (guint) i, "det") >= 0)
        g_array_set_size (homes, n_before + 1);
    }

  return homes->len > n_before;
}

/* "Ann Bell's Acme", "Ann Bell's company, Acme", but not "Ann Bell's rival Acme". */
static void
read_owned_body (EntenteExtraction *extraction,
                 guint              person,
                 guint              body)
{
  static const char * const others[] = { "rival", "opposing", "opponent", "enemy", NULL };
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  g_autoptr (GArray) homes = entente_arguments_new ();

  if (entente_syntax_find_lemma (&extraction->syntax, body, "amod", others) >= 0
      || entente_noun_is_former (extraction, body, body)
      || (entente_extraction_get_actor (extraction, body) == ENTENTE_NO_ACTOR
          && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                     entente_extraction_get_lemma (extraction, body)) == NULL))
    return;

  if (!add_shared_bodies (extraction, body, homes))
    add_name_before (extraction, person, body, homes);

  for (guint i = 0; i < homes->len; i++)
    {
      const EntenteArgument *home = &g_array_index (homes, EntenteArgument, i);

      if (entente_extraction_is_kind (extraction, home->actor, ENTENTE_ACTOR_ORGANIZATION))
        relate_home (extraction, &source, home, body, "of");
    }
}

/* "Acme's Ann Bell", "Norway's Ann Bell". */
static void
read_owner (EntenteExtraction *extraction,
            guint              person,
            guint              owner)
{
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  EntenteArgument target = entente_extraction_get_argument (extraction, owner);

  if (entente_syntax_is (&extraction->syntax, owner, "nmod:poss") && is_home (extraction, &target)
      && entente_extraction_get_mention (extraction, owner)->name >= 0)
    relate_home (extraction, &source, &target, owner, "of");
}

/* "Turkish-born Ann Bell", "the Turkish-born author Ann Bell". */
static void
read_birth (EntenteExtraction *extraction,
            guint              person,
            guint              word)
{
  static const char * const born[] = { "born", "bear", NULL };
  const EntenteSyntax *syntax = &extraction->syntax;
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  EntenteArgument target = { .actor = ENTENTE_NO_ACTOR };
  EntenteTie tie = { .first = word, .end = word + 1, .label = "born in",
                     .category = ENTENTE_CATEGORY_SEAT };
  gint participle = entente_syntax_is (syntax, word, "amod") ? (gint) word
                    : entente_syntax_find_lemma (syntax, word, "amod", born);

  if (participle < 2 || !entente_extraction_is_lemma (extraction, (guint) participle, born)
      || !entente_extraction_is (extraction, (guint) participle - 1, "-"))
    return;

  target = entente_extraction_get_argument (extraction, (guint) participle - 2);
  if (is_place (extraction, &target))
    entente_extraction_relate (extraction, &source, &target, &tie);
}

/* "the Brazilian Ida Berg": a seat and no role, she comes from there. */
static void
read_nationality (EntenteExtraction *extraction,
                  guint              person,
                  guint              adjective)
{
  const EntenteMention *mention = entente_extraction_get_mention (extraction, adjective);
  EntenteArgument source = entente_extraction_get_argument (extraction, person);
  EntenteArgument target = entente_extraction_get_argument (extraction, adjective);
  EntenteTie tie = { .first = adjective, .end = adjective + 1, .label = "from",
                     .category = ENTENTE_CATEGORY_SEAT };

  if (mention != NULL && mention->name >= 0 && is_home (extraction, &target)
      && extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY
      && entente_syntax_is (&extraction->syntax, adjective, "amod")
      && !has_role_at (extraction, &source, target.actor))
    entente_extraction_relate (extraction, &source, &target, &tie);
}

/**
 * entente_homes_read:
 * @extraction: an extraction
 * @person: index of a token of a person's name
 *
 * Relates a person to where they belong without any role: "Ann Bell of Acme",
 * "Ann Bell (Acme)", "Ann Bell's Acme", "Acme's Ann Bell", "the Brazilian Ida Berg".
 */
void
entente_homes_read (EntenteExtraction *extraction,
                    guint              person)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  gint owned = find_owned (extraction, person);

  read_home_behind_age (extraction, person);
  for (gint i = syntax->first_child[person]; i >= 0; i = syntax->next_sibling[i])
    {
      if ((guint) i > person)
        {
          read_home (extraction, person, (guint) i);
          continue;
        }

      read_owner (extraction, person, (guint) i);
      read_nationality (extraction, person, (guint) i);
      read_birth (extraction, person, (guint) i);
    }

  if (owned > (gint) person)
    read_owned_body (extraction, person, (guint) owned);
}
