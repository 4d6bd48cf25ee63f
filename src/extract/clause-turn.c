/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/clause-private.h"

#include "extract/argument.h"

/* What a verb makes of the deed that its object names. */

static const char * const ending[] = {
  "suspend", "cut", "halt", "stop", "end", "freeze", "withhold", "cancel",
  "break", "break off", "cut off", "call off", "shut off", "turn off", "cut back", "slash",
  "sever", "withdraw", "scrap", "revoke", "drop", "give up", "ban", "bar", "prohibit", "outlaw",
  "restrict", NULL
};

/* "waged a legal battle with B": nobody is hurt. */
static gboolean
is_war_of_words (const EntenteClause *self)
{
  static const char * const kinds[] = {
    "political", "legal", "verbal", "diplomatic", "electoral", "rhetorical", "constitutional",
    "judicial", "bureaucratic", "public", "court", "trade", "bidding", "price", "takeover",
    "custody", "propaganda", "media", "campaign", NULL
  };

  return self->noun >= 0
         && (entente_syntax_find_lemma (self->syntax, (guint) self->noun, "amod", kinds) >= 0
             || entente_syntax_find_lemma (self->syntax, (guint) self->noun, "compound",
                                           kinds) >= 0);
}

/* "suspended its attack on B": the attack is the subject's. */
static gboolean
is_of_subject (const EntenteClause *self)
{
  g_autoptr (GArray) owners = entente_arguments_new ();

  if (self->noun >= 0)
    entente_arguments_add_owners (self->extraction, (guint) self->noun, owners);

  for (guint i = 0; i < owners->len; i++)
    {
      if (entente_arguments_contain (self->subjects,
                                     g_array_index (owners, EntenteArgument, i).actor))
        return TRUE;
    }

  return FALSE;
}

/* Who stops an attack is left open, unless it is the attacker. */
static gboolean
turn_attack (const EntenteClause *self,
             EntenteCategory     *category)
{
  static const char * const hindering[] = {
    "stop", "prevent", "halt", "avoid", "avert", "foil", "thwart", "disrupt", "repel", "repulse",
    "suspend", "end", "cancel", "survive", "escape", "oppose", "reject", "block", "resist",
    "refuse", "decline", "rule out", "call off", "curb", "reduce", "contain", "limit", "counter",
    "combat", "tackle", "deter", "discourage", NULL
  };

  if (is_war_of_words (self))
    {
      *category = ENTENTE_CATEGORY_DISAPPROVE;
      return TRUE;
    }

  if (g_strv_contains (ending, self->key) && is_of_subject (self))
    {
      *category = ENTENTE_CATEGORY_RETREAT;
      return TRUE;
    }

  return !g_strv_contains (hindering, self->key);
}

/* "dropped charges against B", "eased tensions with B". */
static EntenteCategory
turn_quarrel (const EntenteClause *self,
              EntenteCategory      category)
{
  static const char * const easing[] = {
    "defuse", "ease", "resolve", "settle", "reduce", "soothe", "calm", "overcome", NULL
  };

  return g_strv_contains (ending, self->key) ? ENTENTE_CATEGORY_CONCEDE
         : g_strv_contains (easing, self->key) ? ENTENTE_CATEGORY_AGREE
         : category;
}

/* "suspended aid to B" takes away what the noun says, "pledged aid to B" only
 * promises it.
 */
static EntenteCategory
turn_help (const EntenteClause *self,
           EntenteCategory      category)
{
  static const char * const refusing[] = {
    "reject", "refuse", "block", "oppose", "deny", "veto", "resist", "rule out", "turn down",
    "decline", NULL
  };
  static const char * const promising[] = { "pledge", "promise", "vow", "offer", NULL };

  return g_strv_contains (ending, self->key) ? ENTENTE_CATEGORY_SANCTION
         : g_strv_contains (refusing, self->key) ? ENTENTE_CATEGORY_REJECT
         : g_strv_contains (promising, self->key) ? ENTENTE_CATEGORY_AGREE
         : category;
}

/**
 * entente_clause_turn_category:
 * @self: a clause
 * @category: (inout): what the noun says that is its object
 *
 * Turns what a noun says into what the verb makes of it: "suspended aid to B".
 *
 * Returns: whether anything is said
 */
gboolean
entente_clause_turn_category (const EntenteClause *self,
                              EntenteCategory     *category)
{
  switch (entente_category_get_quadrant (*category))
    {
    case ENTENTE_QUADRANT_MATERIAL_CONFLICT:
      return turn_attack (self, category);
    case ENTENTE_QUADRANT_VERBAL_CONFLICT:
      *category = turn_quarrel (self, *category);
      return TRUE;
    case ENTENTE_QUADRANT_VERBAL_COOPERATION:
    case ENTENTE_QUADRANT_MATERIAL_COOPERATION:
      *category = turn_help (self, *category);
      return TRUE;
    case ENTENTE_QUADRANT_NEUTRAL:
    default:
      return TRUE;
    }
}
