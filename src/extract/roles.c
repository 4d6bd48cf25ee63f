/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/role-private.h"

#include "extract/attribute.h"
#include "extract/home.h"
#include "extract/steps.h"

/* Who holds which role where. A noun for a role ("director") describes whoever
 * holds it, and has the owner before it ("Acme's director") or behind ("director
 * of research at Acme"). A person may also belong somewhere without any role:
 * "Ann Bell of Acme".
 */

static gboolean
is_person (const EntenteExtraction *self,
           gint                     actor)
{
  return entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PERSON);
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
add_role (const EntenteRole *self,
          gint               person,
          const char        *title,
          gint               of,
          EntenteFirmness    firmness)
{
  EntenteFoundActor *found = entente_extraction_lookup (self->extraction, person);
  EntenteFoundRole added = { .title = NULL, .of = of,
                             .former = firmness == ENTENTE_FIRMNESS_FORMER };

  if (firmness == ENTENTE_FIRMNESS_NEGATED || firmness == ENTENTE_FIRMNESS_PLANNED
      || has_role (found, title, of))
    return;

  added.title = g_strdup (title);
  g_array_append_val (found->roles, added);
}

/* An office of state is no person's, whoever made them hold it, and no party's. */
static gboolean
may_own (const EntenteRole     *self,
         const EntenteArgument *owner)
{
  static const char * const personal[] = {
    "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "deputy", "envoy",
    "representative", "secretary", "counterpart", "successor", "predecessor", NULL
  };
  static const char * const of_states[] = {
    "minister", "premier", "governor", "mayor", "chancellor", "king", "queen", NULL
  };
  const EntenteExtraction *extraction = self->extraction;
  g_autofree char *lemma = g_utf8_strdown (entente_extraction_get_lemma (extraction, self->noun),
                                           -1);

  if (self->title_class != ENTENTE_TITLE_OFFICE)
    return TRUE;
  if (!is_person (extraction, owner->actor))
    return !g_strv_contains (of_states, lemma)
           || entente_extraction_lookup (extraction, owner->actor)->sub_kind
              != ENTENTE_SUB_KIND_PARTY;

  return g_strv_contains (personal, lemma) && self->end == self->noun + 1;
}

static void
relate (const EntenteRole     *self,
        const EntenteArgument *person,
        const EntenteArgument *owner,
        guint                  end,
        const char            *link,
        EntenteFirmness        firmness)
{
  g_autofree char *title = entente_role_dup_title (self, end);
  g_autofree char *label = g_strjoin (" ", title, link, NULL);
  EntenteTie tie = { .first = self->first, .end = end, .label = label,
                     .category = ENTENTE_CATEGORY_ROLE, .firmness = firmness };

  if (!is_person (self->extraction, person->actor) || owner->actor == person->actor
      || !may_own (self, owner)
      || (entente_role_is_counterpart (self) && g_str_equal (title, "counterpart"))
      || (entente_role_is_counterpart (self) && is_person (self->extraction, owner->actor)))
    return;

  add_role (self, person->actor, title, owner->actor, firmness);
  entente_extraction_relate (self->extraction, person, owner, &tie);
}

/**
 * entente_role_relate_all:
 * @self: a role
 * @owners: (element-type EntenteArgument): where it is held
 * @end: index one past the last token that belongs to its title
 * @link: the word between title and owner
 *
 * Relates whom the role describes to those with whom they hold it.
 */
void
entente_role_relate_all (const EntenteRole *self,
                         const GArray      *owners,
                         guint              end,
                         const char        *link)
{
  const EntenteDescription *description = &self->description;

  for (guint i = 0; i < owners->len; i++)
    {
      const EntenteArgument *owner = &g_array_index (owners, EntenteArgument, i);

      for (guint j = 0; j < description->described->len; j++)
        relate (self, &g_array_index (description->described, EntenteArgument, j), owner, end,
                link, self->firmness);

      for (guint j = 0; j < description->predecessors->len; j++)
        relate (self, &g_array_index (description->predecessors, EntenteArgument, j), owner, end,
                link, ENTENTE_FIRMNESS_FORMER);
    }
}

/* "Ann Bell, director" has the role, wherever it is held. */
static void
add_role_anywhere (const EntenteRole *self)
{
  const GArray *described = self->description.described;
  g_autofree char *title = entente_role_dup_title (self, self->end);

  for (guint i = 0; i < described->len; i++)
    {
      gint person = g_array_index (described, EntenteArgument, i).actor;

      if (is_person (self->extraction, person))
        add_role (self, person, title, ENTENTE_NO_ACTOR, self->firmness);
    }
}

/* "head of operations Ann Bell": the name ends the title. */
static gboolean
names_behind (const EntenteRole *self)
{
  guint end = entente_noun_get_title_end (self->extraction, self->noun);

  return end > self->end
         && is_person (self->extraction, entente_extraction_get_actor (self->extraction, end));
}

/* Returns: index of the first token that may begin another title; no part of a
 * title is one: "Secretary General" of "Assistant Secretary General"
 */
static guint
read_role (EntenteExtraction     *extraction,
           const EntenteSentence *sentence,
           guint                  noun)
{
  EntenteRole self = { .extraction = extraction, .noun = noun };
  gboolean is_title = entente_role_find_title (&self, sentence);
  guint end = noun + 1;

  if ((!is_title && !entente_role_is_unlisted (&self)) || entente_role_is_inside_title (&self)
      || self.title_class == ENTENTE_TITLE_HONORIFIC
      || (self.end == self.first + 1
          && g_str_equal (entente_extraction_get_lemma (extraction, noun), "member")))
    return end;

  if (entente_description_read (&self.description, extraction, noun))
    {
      entente_role_widen_title (&self);
      if (is_title && names_behind (&self))
        self.end = entente_noun_get_title_end (extraction, noun);
      self.firmness = self.description.firmness;
      if (self.firmness == ENTENTE_FIRMNESS_ASSERTED)
        self.firmness = entente_noun_get_standing (extraction, noun, self.first);

      if (entente_role_relate_owners (&self))
        end = MAX (end, self.end);
      else if (is_title)
        add_role_anywhere (&self);
    }

  entente_description_clear (&self.description);
  return end;
}

/**
 * entente_roles_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads the roles of the people in a sentence.
 */
void
entente_roles_read (EntenteExtraction     *extraction,
                    const EntenteSentence *sentence)
{
  guint end = sentence->first;

  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (is_person (extraction, entente_extraction_get_actor (extraction, i)))
        entente_homes_read (extraction, i);
      else if (entente_extraction_get_actor (extraction, i) == ENTENTE_NO_ACTOR && i >= end)
        end = read_role (extraction, sentence, i);
    }
}
