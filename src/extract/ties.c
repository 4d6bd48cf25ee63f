/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steps.h"

#include "language/lexicon.h"
#include "language/token.h"

/* Standing ties between organizations and places: whose a body is ("Japan's
 * Ministry of Defense"), where it sits ("Acme, a Texas company"), and who
 * belongs to it ("NATO members Norway and Canada").
 */

static const char * const member_nouns[] = {
  "member", "partner", "ally", "state", "country", "nation", "power", "founder",
  "signatory", NULL
};

typedef struct
{
  EntenteExtraction *extraction;
  const EntenteToken *tokens;
  guint first;
  guint end;
} TieReader;

static gboolean
is (const TieReader *self,
    guint            token,
    const char      *word)
{
  return token < self->end && entente_extraction_is (self->extraction, token, word);
}

static gboolean
is_kind_at (const TieReader  *self,
            guint             token,
            EntenteActorKind  kind)
{
  gint actor = token < self->end ? entente_extraction_get_actor (self->extraction, token)
               : ENTENTE_NO_ACTOR;

  return actor >= 0 && entente_extraction_lookup (self->extraction, actor)->kind == kind;
}

static guint
get_mention_end (const TieReader *self,
                 guint            token)
{
  return entente_extraction_get_mention (self->extraction, token)->end;
}

static gboolean
is_organization_noun (const TieReader *self,
                      guint            token)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                 self->tokens[token].lemma)
         != NULL;
}

static void
relate (const TieReader *self,
        guint            source,
        guint            target,
        const char      *label,
        EntenteCategory  category)
{
  EntenteArgument one = entente_extraction_get_argument (self->extraction, source);
  EntenteArgument other = entente_extraction_get_argument (self->extraction, target);
  guint first = MIN (source, target);
  EntenteTie tie = { first, get_mention_end (self, MAX (source, target)), label, category, FALSE,
                     ENTENTE_FIRMNESS_ASSERTED };

  entente_extraction_relate (self->extraction, &one, &other, &tie);
}

/* Whether an organization's own kind makes it a state's: what Japan's ministry
 * is, and what Japan's Toyota is not.
 */
static gboolean
is_public (const TieReader *self,
           guint            token)
{
  switch (entente_extraction_lookup (self->extraction,
                                     entente_extraction_get_actor (self->extraction,
                                                                   token))->sub_kind)
    {
    case ENTENTE_SUB_KIND_GOVERNMENT_BODY:
    case ENTENTE_SUB_KIND_LEGISLATURE:
    case ENTENTE_SUB_KIND_ARMED_FORCE:
    case ENTENTE_SUB_KIND_PARTY:
      return TRUE;
    default:
      return FALSE;
    }
}

/* "Japan's Ministry of Defense and Ministry of Justice": all in the list. */
static void
read_owned (const TieReader *self,
            guint            owner,
            guint            body)
{
  while (is_kind_at (self, body, ENTENTE_ACTOR_ORGANIZATION))
    {
      gboolean public = is_public (self, body);

      relate (self, body, owner, public ? "part of" : "based in",
              public ? ENTENTE_CATEGORY_PART : ENTENTE_CATEGORY_SEAT);
      body = get_mention_end (self, body);

      if (!is (self, body, "and") && !is (self, body, ","))
        return;

      body++;
      if (is (self, body, "and"))
        body++;
    }
}

static void
read_owner (const TieReader *self,
            guint            place)
{
  guint next = get_mention_end (self, place);

  if (next >= self->end)
    return;

  if (entente_token_is_possessive (self->extraction->text, &self->tokens[next]))
    read_owned (self, place, next + 1);
  else if (is_kind_at (self, next, ENTENTE_ACTOR_ORGANIZATION))
    read_owned (self, place, next);
}

static gboolean
is_attribute (const TieReader *self,
              guint            token)
{
  const EntenteToken *t = &self->tokens[token];

  return entente_extraction_get_mention (self->extraction, token) == NULL
         && (t->upos == ENTENTE_UPOS_NOUN || t->upos == ENTENTE_UPOS_ADJ
             || (t->upos == ENTENTE_UPOS_VERB && entente_token_is_ing_form (t)));
}

/* "Japanese cybersecurity company Luck", "Tokyo-based company Luck". */
static void
read_seat_before (const TieReader *self,
                  guint            place)
{
  guint i = get_mention_end (self, place);
  gboolean has_noun = FALSE;

  if (is (self, i, "-") && (is (self, i + 1, "based") || is (self, i + 1, "headquartered")))
    {
      i += 2;
      has_noun = TRUE;
    }

  while (i < self->end && is_attribute (self, i))
    {
      has_noun = has_noun || is_organization_noun (self, i);
      i++;
    }

  if (has_noun && is_kind_at (self, i, ENTENTE_ACTOR_ORGANIZATION))
    relate (self, i, place, "based in", ENTENTE_CATEGORY_SEAT);
}

/* "at the Acme Institute in Rome" says where it sits, "sued Acme in Rome" does
 * not.
 */
static gboolean
may_have_seat (const TieReader *self,
               guint            body)
{
  guint first = entente_extraction_get_mention (self->extraction, body)->first;

  if (first > self->first && is (self, first - 1, "the"))
    first--;

  return first == self->first || is (self, first - 1, "at") || is (self, first - 1, "from")
         || is (self, first - 1, "with") || is (self, first - 1, "by");
}

/* "Acme, a Texas oil company" and "Acme, a company based in Texas". */
static void
read_seat_behind (const TieReader *self,
                  guint            body)
{
  guint i = get_mention_end (self, body);
  gint place = -1;

  if (is (self, i, "in") || (is (self, i, "of") && is_kind_at (self, i + 1, ENTENTE_ACTOR_PLACE)))
    {
      guint at = is (self, i + 1, "the") ? i + 2 : i + 1;

      if (is (self, i, "in") && is_kind_at (self, at, ENTENTE_ACTOR_PLACE)
          && may_have_seat (self, body))
        relate (self, body, at, "based in", ENTENTE_CATEGORY_SEAT);
      return;
    }

  if (!is (self, i, ","))
    return;

  for (i++; i < self->end && self->tokens[i].upos != ENTENTE_UPOS_PUNCT; i++)
    {
      if (is_kind_at (self, i, ENTENTE_ACTOR_PLACE))
        place = (gint) i;
      else if (place >= 0 && is_organization_noun (self, i))
        {
          relate (self, body, (guint) place, "based in", ENTENTE_CATEGORY_SEAT);
          return;
        }
      else if (self->tokens[i].upos == ENTENTE_UPOS_VERB && !is (self, i, "based"))
        return;
    }
}

/* "AUKUS security partners Australia and Britain", "EU member Hungary". */
static void
read_members (const TieReader *self,
              guint            body)
{
  guint i = get_mention_end (self, body);
  gboolean has_noun = FALSE;

  while (i < self->end
         && (self->tokens[i].upos == ENTENTE_UPOS_NOUN || self->tokens[i].upos == ENTENTE_UPOS_ADJ))
    {
      has_noun = has_noun || g_strv_contains (member_nouns, self->tokens[i].lemma);
      i++;
    }

  while (has_noun && i < self->end)
    {
      if (is (self, i, "the") || is (self, i, "and") || is (self, i, ","))
        {
          i++;
          continue;
        }

      if (!is_kind_at (self, i, ENTENTE_ACTOR_PLACE))
        return;

      relate (self, i, body, "member of", ENTENTE_CATEGORY_MEMBER);
      i = get_mention_end (self, i);
    }
}

/* "Norway, a member of NATO": with no verb between. */
static void
read_member_of (const TieReader *self,
                guint            member)
{
  guint i = get_mention_end (self, member);

  if (!is (self, i, ","))
    return;

  while (i + 1 < self->end && i < get_mention_end (self, member) + 6)
    {
      i++;
      if (self->tokens[i].upos == ENTENTE_UPOS_AUX || self->tokens[i].upos == ENTENTE_UPOS_VERB)
        return;

      if (!is (self, i, "member") && !is (self, i, "members"))
        continue;

      if (!is (self, i + 1, "of"))
        return;

      i += is (self, i + 2, "the") ? 3 : 2;
      if (is_kind_at (self, i, ENTENTE_ACTOR_ORGANIZATION))
        relate (self, member, i, "member of", ENTENTE_CATEGORY_MEMBER);
      return;
    }
}

/**
 * entente_ties_read:
 * @phrases: a sentence
 *
 * Reads the standing ties of organizations and places in a sentence.
 */
void
entente_ties_read (EntentePhrases *phrases)
{
  TieReader self = { 0 };

  g_return_if_fail (phrases != NULL);

  self.extraction = phrases->extraction;
  self.tokens = phrases->extraction->annotation->tokens;
  self.first = phrases->sentence->first;
  self.end = phrases->sentence->end;

  for (guint i = self.first; i < self.end; i++)
    {
      if (entente_extraction_get_mention (self.extraction, i) == NULL)
        continue;

      if (is_kind_at (&self, i, ENTENTE_ACTOR_PLACE))
        {
          read_owner (&self, i);
          read_seat_before (&self, i);
          read_member_of (&self, i);
        }
      else if (is_kind_at (&self, i, ENTENTE_ACTOR_ORGANIZATION))
        {
          read_seat_behind (&self, i);
          read_members (&self, i);
        }

      i = get_mention_end (&self, i) - 1;
    }
}
