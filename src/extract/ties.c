/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/described.h"
#include "extract/noun-kind.h"
#include "extract/steps.h"
#include "extract/tie-noun.h"

#include "language/lexicon.h"

/* Ties that stand: whose a body is ("Japan's Ministry of Defense"), where an
 * organization sits ("Acme, a Texas company"), who belongs to what ("NATO
 * members Norway and Canada", "Acme's subsidiary Beta"), and who is whose kin.
 */

static const char * const seat_links[] = { "in", "from", "of", "at", NULL };

static const EntenteFoundActor *
get_actor (const EntenteExtraction *self,
           const EntenteArgument   *argument)
{
  return entente_extraction_lookup (self, argument->actor);
}

static gboolean
is_organization_noun (const EntenteExtraction *self,
                      guint                    token)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                 entente_extraction_get_token (self, token)->lemma) != NULL;
}

/* Bodies and their states. */

/* "the Islamic Army of Chad", "the Chad Liberation Army": no state's. */
static gboolean
is_of_rebels (const EntenteFoundActor *actor)
{
  static const char * const words[] = {
    "Islamic", "Liberation", "Resistance", "Rebel", "Salvation", "Mujahideen", "Mujahedin", NULL
  };
  g_auto (GStrv) name = g_strsplit (actor->name, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_strv_contains ((const char * const *) name, words[i])
          && !g_strv_contains ((const char * const *) name, "Guard")
          && !g_strv_contains ((const char * const *) name, "Guards"))
        return TRUE;
    }

  return FALSE;
}

/* Whether an organization's own kind makes it a state's: what Japan's ministry
 * is, and what Japan's Toyota is not.
 */
static gboolean
is_public (const EntenteFoundActor *actor)
{
  switch (actor->sub_kind)
    {
    case ENTENTE_SUB_KIND_GOVERNMENT_BODY:
    case ENTENTE_SUB_KIND_LEGISLATURE:
      return TRUE;
    case ENTENTE_SUB_KIND_ARMED_FORCE:
      return !is_of_rebels (actor);
    default:
      return FALSE;
    }
}

/* An army, a company or the like has no ministry. */
static gboolean
may_have_ministry (const EntenteExtraction *self,
                   const EntenteArgument   *owner)
{
  EntenteActorSubKind sub_kind = get_actor (self, owner)->sub_kind;

  return entente_extraction_is_kind (self, owner->actor, ENTENTE_ACTOR_PLACE)
         || sub_kind == ENTENTE_SUB_KIND_NONE || sub_kind == ENTENTE_SUB_KIND_GOVERNMENT_BODY;
}

/* A town has a council and police, and what else is called by it sits there: "London's
 * High Court".
 */
static gboolean
is_of_town (const EntenteExtraction *self,
            const EntenteArgument   *body,
            const EntenteArgument   *owner)
{
  static const char * const municipal[] = {
    "Council", "Police", "Department", "Board", "Authority", "Commission", "School", "Schools",
    "Fire", "Transit", "Assembly", "Government", "Administration", "Service", "City", "Municipal",
    NULL
  };
  g_auto (GStrv) words = g_strsplit (get_actor (self, body)->name, " ", -1);

  if (get_actor (self, owner)->sub_kind != ENTENTE_SUB_KIND_CITY)
    return TRUE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_strv_contains (municipal, words[i]))
        return TRUE;
    }

  return FALSE;
}

static void
relate_owner (EntenteExtraction     *extraction,
              const EntenteArgument *body,
              const EntenteArgument *owner,
              guint                  token)
{
  EntenteTie tie = { .first = token, .end = token + 1, .label = "part of",
                     .category = ENTENTE_CATEGORY_PART };

  if (entente_extraction_is_kind (extraction, owner->actor, ENTENTE_ACTOR_PERSON)
      || (entente_extraction_is (extraction, token, "Ministry")
          && !may_have_ministry (extraction, owner)))
    return;

  if (entente_extraction_is_kind (extraction, owner->actor, ENTENTE_ACTOR_PLACE)
      && (!is_public (get_actor (extraction, body)) || !is_of_town (extraction, body, owner)))
    {
      tie.label = "based in";
      tie.category = ENTENTE_CATEGORY_SEAT;
    }

  entente_extraction_relate (extraction, body, owner, &tie);
}

/* "Japan's army and the navy of Chad", "Japan's army and Chadian navy": what has an
 * article or adjective of its own does not share the owner before it.
 */
static gboolean
shares_owner (const EntenteExtraction *self,
              guint                    body)
{
  return entente_syntax_is (&self->syntax, body, "conj")
         && entente_syntax_find (&self->syntax, body, "det") < 0
         && entente_syntax_find (&self->syntax, body, "amod") < 0
         && entente_syntax_get_head (&self->syntax, body) >= 0
         && entente_extraction_get_actor (self, body) != ENTENTE_NO_ACTOR;
}

/* "the Syrian-Lebanese commission" is no part of the latter. */
static gboolean
is_of_pair (const EntenteExtraction *self,
            guint                    body)
{
  guint first = entente_extraction_get_mention (self, body)->first;
  const EntenteMention *owner = first == 0 ? NULL : entente_extraction_get_mention (self, first - 1);

  return owner != NULL && owner->first > 1
         && (entente_extraction_is (self, owner->first - 1, "-")
             || entente_extraction_is (self, owner->first - 1, "\u2013"))
         && entente_extraction_get_actor (self, owner->first - 2) != ENTENTE_NO_ACTOR;
}

/* The owners of a body, or of the one that "and" joins it to: "Japan's Ministry
 * of Defense and Ministry of Justice".
 */
static void
read_owners (EntenteExtraction *extraction,
             guint              body)
{
  g_autoptr (GArray) owners = entente_arguments_new ();
  EntenteArgument argument = entente_extraction_get_argument (extraction, body);
  guint first = body;

  if (is_of_pair (extraction, body))
    return;

  while (!entente_arguments_add_owners (extraction, first, owners)
         && shares_owner (extraction, first)
         && is_public (get_actor (extraction, &argument)))
    first = (guint) entente_syntax_get_head (&extraction->syntax, first);

  for (guint i = 0; i < owners->len; i++)
    relate_owner (extraction, &argument, &g_array_index (owners, EntenteArgument, i), body);
}

/* Seats. */

static void
relate_seat (EntenteExtraction     *extraction,
             const EntenteArgument *body,
             const EntenteArgument *place,
             guint                  token)
{
  EntenteTie tie = { .first = token, .end = token + 1, .label = "based in",
                     .category = ENTENTE_CATEGORY_SEAT };

  if (entente_extraction_is_kind (extraction, body->actor, ENTENTE_ACTOR_ORGANIZATION)
      && entente_extraction_is_kind (extraction, place->actor, ENTENTE_ACTOR_PLACE))
    entente_extraction_relate (extraction, body, place, &tie);
}

static void
relate_seats (EntenteExtraction *extraction,
              const GArray      *bodies,
              const GArray      *places,
              guint              token)
{
  for (guint i = 0; i < bodies->len; i++)
    {
      for (guint j = 0; j < places->len; j++)
        relate_seat (extraction, &g_array_index (bodies, EntenteArgument, i),
                     &g_array_index (places, EntenteArgument, j), token);
    }
}

/* The places of "Oslo-based". */
static void
add_base (const EntenteExtraction *self,
          guint                    noun,
          GArray                  *places)
{
  static const char * const based[] = { "base", "based", "headquarter", "headquartered", NULL };
  const EntenteSyntax *syntax = &self->syntax;
  gint participle = entente_syntax_find_lemma (syntax, noun, "amod", based);

  if (participle < 0)
    return;

  for (gint i = syntax->first_child[participle]; i >= 0; i = syntax->next_sibling[i])
    {
      EntenteArgument place = entente_extraction_get_argument (self, (guint) i);

      if (place.actor != ENTENTE_NO_ACTOR)
        g_array_append_val (places, place);
    }
}

/* "a company in Texas", "a company based in Texas". */
static void
add_places_behind (const EntenteExtraction *self,
                   guint                    noun,
                   GArray                  *places)
{
  static const char * const based[] = { "base", "headquarter", "locate", NULL };
  const EntenteSyntax *syntax = &self->syntax;
  gint participle = entente_syntax_find_lemma (syntax, noun, "acl", based);

  entente_arguments_add_governed (self, noun, "in|from", places);
  if (participle >= 0)
    entente_arguments_add_governed (self, (guint) participle, "in|at", places);
}

/* "the French space agency Acme". */
static void
read_state_by_noun (EntenteExtraction        *extraction,
                    const EntenteDescription *description)
{
  g_autoptr (GArray) states = entente_arguments_new ();
  EntenteTie tie = { .first = description->noun, .end = description->noun + 1, .label = "part of",
                     .category = ENTENTE_CATEGORY_PART };

  entente_arguments_add_owners (extraction, description->noun, states);
  entente_relate_each (extraction, description->described, states, &tie);
}

/* "Acme, a Texas oil company", "Swedish shipping company Acme". */
static void
read_seat_by_noun (EntenteExtraction        *extraction,
                   const EntenteDescription *description)
{
  g_autoptr (GArray) places = entente_arguments_new ();

  if (!entente_noun_is_public (extraction, description->noun))
    entente_arguments_add_owners (extraction, description->noun, places);
  add_base (extraction, description->noun, places);
  add_places_behind (extraction, description->noun, places);
  relate_seats (extraction, description->described, places, description->noun);
}

/* "at the Acme Institute in Rome" says where it sits, "sued Acme in Rome" does
 * not.
 */
static gboolean
may_have_seat (const EntenteExtraction *self,
               guint                    first,
               guint                    link)
{
  static const char * const links[] = { "at", "from", "with", "by", "of", "the", NULL };
  gboolean is_first = first == 0 || !entente_extraction_share_sentence (self, first - 1, first);

  if (!is_first && first > 1 && entente_extraction_is (self, first - 1, "the")
      && !entente_extraction_is (self, link, "of"))
    return entente_extraction_get_token (self, first - 2)->upos != ENTENTE_UPOS_VERB
           && !entente_extraction_is (self, first - 2, "on");

  return is_first || entente_extraction_is_lemma (self, first - 1, links);
}

/* "US Marines in Iraq" are sent there. */
static gboolean
is_deployed (const EntenteExtraction *self,
             const EntenteArgument   *body,
             guint                    link)
{
  return get_actor (self, body)->sub_kind == ENTENTE_SUB_KIND_ARMED_FORCE
         && !is_of_rebels (get_actor (self, body)) && entente_extraction_is (self, link, "in");
}

/* "the office of Acme in Rome": what is there is the office. */
static gboolean
is_outpost_of (const EntenteExtraction *self,
               guint                    body)
{
  static const char * const outposts[] = {
    "office", "branch", "bureau", "embassy", "consulate", "mission", "delegation", "subsidiary",
    "representation", "representative", "factory", "plant", "warehouse", "base", "campus", NULL
  };
  gint head = entente_syntax_get_head (&self->syntax, body);

  return head >= 0 && entente_syntax_is (&self->syntax, body, "nmod")
         && entente_extraction_is_lemma (self, (guint) head, outposts);
}

/* "the Parliament of Chad" is its part. */
static void
relate_place_behind (EntenteExtraction     *extraction,
                     const EntenteArgument *body,
                     const EntenteArgument *place,
                     guint                  token)
{
  guint end = entente_extraction_get_mention (extraction, token)->end;

  if (is_public (get_actor (extraction, body))
      && get_actor (extraction, place)->sub_kind == ENTENTE_SUB_KIND_COUNTRY
      && end < extraction->annotation->n_tokens && entente_extraction_is (extraction, end, "of"))
    relate_owner (extraction, body, place, token);
  else
    relate_seat (extraction, body, place, token);
}

static void
read_seat (EntenteExtraction *extraction,
           guint              body)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  guint first = entente_extraction_get_mention (extraction, body)->first;
  EntenteArgument argument = entente_extraction_get_argument (extraction, body);
  g_autoptr (GArray) places = entente_arguments_new ();

  if (is_outpost_of (extraction, body))
    return;

  add_base (extraction, body, places);

  for (gint i = syntax->first_child[body]; i >= 0; i = syntax->next_sibling[i])
    {
      gint link = entente_syntax_get_case (syntax, (guint) i);
      EntenteArgument place = entente_extraction_get_argument (extraction, (guint) i);

      if ((guint) i > body && entente_syntax_is (syntax, (guint) i, "nmod") && link >= 0
          && entente_extraction_is_lemma (extraction, (guint) link, seat_links)
          && !entente_noun_is_state (extraction, (guint) link - 1)
          && may_have_seat (extraction, first, (guint) link)
          && !is_deployed (extraction, &argument, (guint) link)
          && place.actor != argument.actor && place.actor != ENTENTE_NO_ACTOR)
        g_array_append_val (places, place);
    }

  for (guint i = 0; i < places->len; i++)
    relate_place_behind (extraction, &argument, &g_array_index (places, EntenteArgument, i), body);
}

/* "Ann Bell, director at Acme, a Texas company": the parse may hang the last
 * part on the person.
 */
static void
take_organization_before (EntenteExtraction  *extraction,
                          EntenteDescription *description)
{
  guint comma = entente_syntax_get_first (&extraction->syntax, description->noun);
  EntenteArgument before = { .actor = ENTENTE_NO_ACTOR };

  if (comma > 0 && !entente_extraction_is (extraction, comma, ","))
    comma--;
  if (comma == 0 || !entente_extraction_is (extraction, comma, ","))
    return;

  before = entente_extraction_get_argument (extraction, comma - 1);
  if (entente_extraction_is_kind (extraction, before.actor, ENTENTE_ACTOR_ORGANIZATION))
    {
      g_array_set_size (description->described, 0);
      g_array_append_val (description->described, before);
    }
}

static gboolean
has_organization (const EntenteExtraction  *self,
                  const EntenteDescription *description)
{
  for (guint i = 0; i < description->described->len; i++)
    {
      gint actor = g_array_index (description->described, EntenteArgument, i).actor;

      if (entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_ORGANIZATION))
        return TRUE;
    }

  return FALSE;
}

static void
read_noun (EntenteExtraction *extraction,
           guint              noun)
{
  EntenteDescription description = { 0 };
  EntenteTie tie = { 0 };
  gboolean is_seat = is_organization_noun (extraction, noun)
                     || (entente_noun_has_nationality (extraction, noun)
                         && !entente_extraction_is_plural (extraction, noun));
  gboolean is_tie = entente_tie_noun_find (extraction, noun, &tie);

  if (!is_seat && !is_tie)
    return;

  entente_description_read (&description, extraction, noun);
  if (is_organization_noun (extraction, noun) && !has_organization (extraction, &description))
    take_organization_before (extraction, &description);
  if (is_seat)
    read_seat_by_noun (extraction, &description);
  if (entente_noun_is_public (extraction, noun) && has_organization (extraction, &description))
    read_state_by_noun (extraction, &description);
  if (is_tie)
    entente_tie_noun_read (extraction, &description, &tie);
  entente_description_clear (&description);
}

static void
read_body (EntenteExtraction *extraction,
           guint              body)
{
  EntenteArgument argument = entente_extraction_get_argument (extraction, body);

  if (!entente_extraction_is_kind (extraction, argument.actor, ENTENTE_ACTOR_ORGANIZATION)
      || entente_extraction_find_name_head (extraction, body) != body)
    return;

  read_owners (extraction, body);
  read_seat (extraction, body);
}

/**
 * entente_ties_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads the standing ties of organizations and places in a sentence.
 */
void
entente_ties_read (EntenteExtraction     *extraction,
                   const EntenteSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (entente_extraction_get_actor (extraction, i) != ENTENTE_NO_ACTOR)
        read_body (extraction, i);
      else if (entente_extraction_get_token (extraction, i)->upos == ENTENTE_UPOS_NOUN
               || entente_extraction_get_token (extraction, i)->upos == ENTENTE_UPOS_PROPN)
        read_noun (extraction, i);
    }
}
