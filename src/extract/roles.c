/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/title.h"
#include "language/token.h"

#include <string.h>

/* Who holds which role where: titles before a name ("US Defense Secretary Ann
 * Bell"), appositions behind it ("Ann Bell, director of research at Acme"),
 * and the same with "is" and "became" between.
 */

/* In tokens. */
#define LONGEST_ROLE 16

typedef struct
{
  const EntentePhrases *phrases;
  EntenteExtraction *extraction;
  const EntenteToken *tokens;
  guint first;
  guint end;
} RoleReader;

/**
 * Role:
 * @first: index of the title's first token
 * @end: index one past its last token
 * @of: where it is held
 * @link: the preposition that brings @of
 */
typedef struct
{
  guint first;
  guint end;
  EntenteArgument of;
  const char *link;
  gboolean former;
  EntenteTitleClass title_class;
} Role;

static gboolean
is (const RoleReader *self,
    guint             token,
    const char       *word)
{
  return token < self->end && entente_extraction_is (self->extraction, token, word);
}

static gboolean
is_former (const RoleReader *self,
           guint             token)
{
  return is (self, token, "former") || is (self, token, "ex-") || is (self, token, "then")
         || is (self, token, "late")
         || is (self, token, "retired") || is (self, token, "onetime") || is (self, token, "ex");
}

static const EntenteFoundActor *
get_person (const RoleReader *self,
            gint              actor)
{
  const EntenteFoundActor *found = actor < 0 ? NULL
                                   : entente_extraction_lookup (self->extraction, actor);

  return found != NULL && found->kind == ENTENTE_ACTOR_PERSON ? found : NULL;
}

static gboolean
is_nationality (const RoleReader *self,
                guint             token)
{
  const EntenteMention *mention = entente_extraction_get_mention (self->extraction, token);

  return mention != NULL && mention->name >= 0
         && self->extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY;
}

static gboolean
has_role (const EntenteFoundActor *person,
          const char              *title,
          gint                     of)
{
  for (guint i = 0; i < person->roles->len; i++)
    {
      const EntenteFoundRole *role = &g_array_index (person->roles, EntenteFoundRole, i);

      if (g_ascii_strcasecmp (role->title, title) == 0
          && (role->of == of || of == ENTENTE_NO_ACTOR))
        return TRUE;
    }

  return FALSE;
}

static void
add_role (const RoleReader *self,
          gint              person,
          const char       *title,
          const Role       *role)
{
  EntenteFoundActor *found = entente_extraction_lookup (self->extraction, person);
  EntenteFoundRole added = { g_strdup (title), role->of.actor, role->former };

  if (has_role (found, title, role->of.actor))
    g_free (added.title);
  else
    g_array_append_val (found->roles, added);
}

/* Adds the role to the person, and as a relation where it is held somewhere. */
static void
take_role (const RoleReader *self,
           guint             person,
           const Role       *role)
{
  EntenteArgument argument = entente_extraction_get_argument (self->extraction, person);
  g_autofree char *title = entente_extraction_dup_words (self->extraction, role->first, role->end);
  g_autofree char *label = g_strjoin (" ", title, role->link != NULL ? role->link : "of", NULL);
  EntenteTie tie = { role->first, role->end, label, ENTENTE_CATEGORY_ROLE, FALSE,
                     role->former ? ENTENTE_FIRMNESS_FORMER : ENTENTE_FIRMNESS_ASSERTED };

  if (role->title_class == ENTENTE_TITLE_HONORIFIC)
    return;

  add_role (self, argument.actor, title, role);
  if (role->of.actor != ENTENTE_NO_ACTOR)
    entente_extraction_relate (self->extraction, &argument, &role->of, &tie);
}

/* Titles before a name. */

/* Where the title begins that ends at @end; @end where there is none. */
static guint
find_title_before (const RoleReader  *self,
                   guint              end,
                   EntenteTitleClass *title_class)
{
  guint first = end > self->first + LONGEST_ROLE ? end - LONGEST_ROLE : self->first;

  for (guint i = first; i < end; i++)
    {
      if (entente_title_match (self->extraction->annotation, self->extraction->text, i, end,
                               title_class) == end - i)
        return i;
    }

  return end;
}

/* "Japanese", "Toyota", "Japan's" before a title, with adjectives between. */
static EntenteArgument
find_owner_before (const RoleReader *self,
                   guint             title,
                   gboolean         *former)
{
  EntenteArgument none = { .actor = ENTENTE_NO_ACTOR };
  guint i = title;

  while (i > self->first && title - i < 4)
    {
      EntenteUpos upos = (EntenteUpos) self->tokens[i - 1].upos;

      if (entente_extraction_get_mention (self->extraction, i - 1) != NULL)
        break;

      *former = *former || is_former (self, i - 1);
      if (upos != ENTENTE_UPOS_ADJ && upos != ENTENTE_UPOS_NOUN && upos != ENTENTE_UPOS_PART)
        return none;

      i--;
    }

  if (i > self->first && entente_extraction_get_mention (self->extraction, i - 1) != NULL)
    {
      EntenteArgument owner = entente_extraction_get_argument (self->extraction, i - 1);
      guint before = entente_extraction_get_mention (self->extraction, i - 1)->first;

      *former = *former || (before > self->first && is_former (self, before - 1));
      if (owner.actor != ENTENTE_NO_ACTOR && get_person (self, owner.actor) == NULL)
        return owner;
    }

  return none;
}

/* "the mayor of Rome, Ann Bell": the owner stands between title and comma. */
static void
take_owner_between (const RoleReader *self,
                    Role             *role)
{
  const EntenteMention *mention = entente_extraction_get_mention (self->extraction, role->end - 1);
  EntenteArgument owner = entente_extraction_get_argument (self->extraction, role->end - 1);
  guint link = mention == NULL ? 0 : mention->first;

  if (owner.actor == ENTENTE_NO_ACTOR || get_person (self, owner.actor) != NULL
      || link <= self->first + 1)
    return;

  link -= is (self, link - 1, "the") ? 2 : 1;
  if (!is (self, link, "of") && !is (self, link, "at") && !is (self, link, "for"))
    return;

  role->of = owner;
  role->link = self->tokens[link].lemma;
  role->end = link;
}

/* "army spokesman Col. Ann Bell" speaks for the army. */
static void
take_title_before_rank (const RoleReader *self,
                        Role             *role)
{
  EntenteTitleClass title_class = ENTENTE_TITLE_NONE;
  guint first = find_title_before (self, role->first, &title_class);

  if (first == role->first)
    return;

  role->end = role->first;
  role->first = first;
  role->title_class = title_class;
}

/* "Minister of Trade Ann Bell" is one title; "director of Acme, Ann Bell" has
 * the owner inside. A person's title may be two: "Gen.", "President".
 */
static void
read_title_before (const RoleReader *self,
                   guint             person)
{
  guint first = entente_extraction_get_mention (self->extraction, person)->first;
  Role role = { .end = first, .of = { .actor = ENTENTE_NO_ACTOR } };

  if (first > self->first && is (self, first - 1, ","))
    role.end--;

  if (role.end < first && role.end > self->first)
    take_owner_between (self, &role);

  role.first = find_title_before (self, role.end, &role.title_class);
  if (role.first == role.end || (role.end < first && role.title_class == ENTENTE_TITLE_RANK))
    return;

  if (role.title_class == ENTENTE_TITLE_RANK)
    take_title_before_rank (self, &role);

  if (role.of.actor == ENTENTE_NO_ACTOR)
    role.of = find_owner_before (self, role.first, &role.former);
  if (role.end < first && role.of.actor == ENTENTE_NO_ACTOR)
    return;

  take_role (self, person, &role);
}

/* Titles behind a name. */

static gboolean
ends_role (const RoleReader *self,
           guint             token)
{
  EntenteUpos upos = (EntenteUpos) self->tokens[token].upos;

  if (upos == ENTENTE_UPOS_PUNCT)
    return !is (self, token, "-");

  return upos == ENTENTE_UPOS_AUX || upos == ENTENTE_UPOS_SCONJ
         || (upos == ENTENTE_UPOS_VERB && !entente_token_is_ing_form (&self->tokens[token]))
         || is (self, token, "who") || is (self, token, "which");
}

static gboolean
brings_owner (const RoleReader *self,
              guint             token)
{
  return is (self, token, "of") || is (self, token, "at") || is (self, token, "for")
         || is (self, token, "in")
         || is (self, token, "with") || is (self, token, "on") || is (self, token, "to");
}

/* The owner behind a title: the first actor that "of", "at" or "for" brings,
 * past words as in "director of cyber security at Acme", "chief of British
 * company Acme".
 */
static EntenteArgument
find_owner_behind (const RoleReader *self,
                   Role             *role)
{
  EntenteArgument found = { .actor = ENTENTE_NO_ACTOR };
  guint from = role->end;
  guint link = from;

  for (guint i = from; i < MIN (self->end, from + LONGEST_ROLE) && !ends_role (self, i); i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (self->extraction, i);
      EntenteArgument argument = entente_extraction_get_argument (self->extraction, i);

      if (brings_owner (self, i))
        link = i;

      if (argument.actor == ENTENTE_NO_ACTOR || get_person (self, argument.actor) != NULL
          || link < from
          || !brings_owner (self, link) || is_nationality (self, i))
        continue;

      if (entente_token_is_possessive (self->extraction->text,
                                       &self->tokens[MIN (mention->end, self->end - 1)]))
        continue;

      role->end = link;
      role->link = self->tokens[link].lemma;
      return argument;
    }

  return found;
}

/* Reads one role that begins at @first, behind "the" and adjectives. Returns
 * where it ends, or 0 where there is none.
 */
static guint
read_role_at (const RoleReader *self,
              guint             first,
              guint             person)
{
  Role role = { .of = { .actor = ENTENTE_NO_ACTOR } };
  guint i = first;

  while (i < MIN (self->end, first + LONGEST_ROLE) && !ends_role (self, i))
    {
      guint n_tokens = entente_title_match (self->extraction->annotation, self->extraction->text,
                                            i, self->end,
                                            &role.title_class);
      EntenteUpos upos = (EntenteUpos) self->tokens[i].upos;

      if (n_tokens > 0 && entente_extraction_get_mention (self->extraction, i) == NULL)
        {
          role.first = i;
          role.end = i + n_tokens;
          break;
        }

      if (upos == ENTENTE_UPOS_ADP || upos == ENTENTE_UPOS_CCONJ || upos == ENTENTE_UPOS_VERB)
        return 0;

      role.former = role.former || is_former (self, i);
      i++;
    }

  if (role.end == 0 || role.title_class == ENTENTE_TITLE_HONORIFIC)
    return 0;

  role.of = find_owner_behind (self, &role);
  if (role.of.actor == ENTENTE_NO_ACTOR)
    role.of = find_owner_before (self, role.first, &role.former);

  take_role (self, person, &role);
  return role.end;
}

/* A role and, after "and", a second one. */
static void
read_roles_at (const RoleReader *self,
               guint             first,
               guint             person)
{
  guint end = read_role_at (self, first, person);

  for (guint i = end; end > 0 && i < MIN (self->end, end + LONGEST_ROLE)
       && !ends_role (self, i); i++)
    {
      if (is (self, i, "and"))
        {
          read_role_at (self, i + 1, person);
          return;
        }
    }
}

static gboolean
is_copula (const RoleReader *self,
           guint             token)
{
  return is (self, token, "is") || is (self, token, "was") || is (self, token, "became")
         || is (self, token, "becomes");
}

static gboolean
opens_role (const RoleReader *self,
            guint             token)
{
  EntenteUpos upos = (EntenteUpos) self->tokens[token].upos;

  return upos == ENTENTE_UPOS_DET || upos == ENTENTE_UPOS_ADJ || upos == ENTENTE_UPOS_NOUN
         || upos == ENTENTE_UPOS_PROPN || upos == ENTENTE_UPOS_PRON;
}

static void
read_behind (const RoleReader *self,
             guint             person)
{
  guint next = entente_extraction_get_mention (self->extraction, person)->end;

  if (next + 1 >= self->end)
    return;

  /* "Ann Bell, 54, director of ..." */
  if (is (self, next, ",") && next + 3 < self->end
      && self->tokens[next + 1].upos == ENTENTE_UPOS_NUM
      && is (self, next + 2, ","))
    next += 2;

  if ((is (self, next, ",") || is_copula (self, next)) && opens_role (self, next + 1)
      && get_person (self, entente_extraction_get_actor (self->extraction, next + 1)) == NULL)
    read_roles_at (self, next + 1, person);
}

/* "Ann Bell of Acme". */
static void
read_affiliation (const RoleReader *self,
                  guint             person)
{
  guint next = entente_extraction_get_mention (self->extraction, person)->end;
  EntenteArgument source = entente_extraction_get_argument (self->extraction, person);
  EntenteArgument target = { .actor = ENTENTE_NO_ACTOR };
  EntenteTie tie = { next, next + 1, "of", ENTENTE_CATEGORY_ROLE, FALSE,
                     ENTENTE_FIRMNESS_ASSERTED };

  if (next + 1 >= self->end || (!is (self, next, "of") && !is (self, next, "from")))
    return;

  next += is (self, next + 1, "the") ? 2 : 1;
  if (next < self->end)
    target = entente_extraction_get_argument (self->extraction, next);

  if (target.actor != ENTENTE_NO_ACTOR
      && entente_extraction_lookup (self->extraction,
                                    target.actor)->kind == ENTENTE_ACTOR_ORGANIZATION)
    entente_extraction_relate (self->extraction, &source, &target, &tie);
}

/**
 * entente_roles_read:
 * @phrases: a sentence
 *
 * Reads the roles of the people in a sentence.
 */
void
entente_roles_read (EntentePhrases *phrases)
{
  RoleReader self = { .phrases = phrases };

  g_return_if_fail (phrases != NULL);

  self.extraction = phrases->extraction;
  self.tokens = phrases->extraction->annotation->tokens;
  self.first = phrases->sentence->first;
  self.end = phrases->sentence->end;

  for (guint i = self.first; i < self.end; i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (self.extraction, i);

      if (mention == NULL
          || get_person (&self, entente_extraction_get_actor (self.extraction, i)) == NULL)
        continue;

      read_title_before (&self, i);
      read_behind (&self, i);
      read_affiliation (&self, i);
      i = mention->end - 1;
    }
}
