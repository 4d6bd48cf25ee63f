/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"

/* Whose a noun is: the actors before it that it belongs to. */

static gboolean
may_own (const EntenteSyntax *syntax,
         guint                token)
{
  return entente_syntax_is (syntax, token, "nmod:poss")
         || entente_syntax_is (syntax, token, "compound")
         || entente_syntax_is (syntax, token, "amod")
         || entente_syntax_is (syntax, token, "nmod:desc")
         || entente_syntax_is (syntax, token, "det");
}

/* Whether all words of a name hang on a noun: no part of a name owns it. */
static gboolean
hangs_whole (const EntenteExtraction *self,
             guint                    token,
             guint                    owner)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, owner);

  for (guint i = mention->first; i < mention->end; i++)
    {
      gint head = entente_syntax_get_head (&self->syntax, i);

      if (head != (gint) token && (head < (gint) mention->first || head >= (gint) mention->end))
        return FALSE;
    }

  return TRUE;
}

/* "will defend its own territory": it is the subject's, whoever the pronoun is taken for. */
static gboolean
is_own (const EntenteExtraction *self,
        guint                    token,
        guint                    owner)
{
  static const char * const own[] = { "own", NULL };

  return self->annotation->tokens[owner].upos == ENTENTE_UPOS_PRON
         && entente_syntax_find_lemma (&self->syntax, token, "amod", own) >= 0;
}

/* "the team of Acme came after the Senate left": no verb stands between. */
static gboolean
is_beside (const EntenteExtraction *self,
           guint                    token,
           guint                    owner)
{
  for (guint i = owner + 1; i < token; i++)
    {
      const EntenteToken *between = entente_extraction_get_token (self, i);

      if (between->upos == ENTENTE_UPOS_SCONJ
          || (between->upos == ENTENTE_UPOS_VERB && (between->features & ENTENTE_FEATURE_FINITE)))
        return FALSE;
    }

  return TRUE;
}

/* Before a name, a word of another actor; before a noun, also "the minister's". */
static gboolean
is_other_owner (const EntenteExtraction *self,
                guint                    token,
                guint                    owner)
{
  gint actor = entente_extraction_get_actor (self, owner);

  if (!may_own (&self->syntax, owner) || is_own (self, token, owner)
      || !is_beside (self, token, owner))
    return FALSE;

  return actor == ENTENTE_NO_ACTOR ? entente_syntax_is (&self->syntax, owner, "nmod:poss")
         : actor != entente_extraction_get_actor (self, token)
           && hangs_whole (self, token, owner);
}

/* "the US-backed coalition" is backed by the US, and not theirs; "Oslo-based" says
 * where something is.
 */
static gboolean
is_favoured (const EntenteExtraction *self,
             guint                    participle)
{
  static const char * const favours[] = {
    "back", "support", "sponsor", "fund", "finance", "broker", "mediate", "arm", "train",
    "supply", "ally", "aid", "assist", "approve", "educate", "bear", "ban", "hate", "base",
    "based", "headquarter", "headquartered", "bind", "bound", "control", "dominate", "rule", "hold",
    "occupy", NULL
  };

  return g_strv_contains (favours, self->annotation->tokens[participle].lemma);
}

static void
append_named (const EntenteExtraction *self,
              guint                    token,
              GArray                  *arguments)
{
  EntenteArgument argument = entente_extraction_get_argument (self, token);

  if (argument.actor != ENTENTE_NO_ACTOR)
    g_array_append_val (arguments, argument);
}

/* "the US-led coalition": the name hangs on the participle. */
static void
add_behind_participle (const EntenteExtraction *self,
                       guint                    participle,
                       GArray                  *arguments)
{
  const EntenteSyntax *syntax = &self->syntax;

  for (gint i = syntax->first_child[participle]; i >= 0; i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "compound")
          || entente_syntax_is (syntax, (guint) i, "obl"))
        append_named (self, (guint) i, arguments);
    }
}

/* "Chad's Karun regime" is the Karun regime. */
static gboolean
names_regime (const EntenteExtraction *self,
              guint                    token)
{
  static const char * const nouns[] = {
    "regime", "government", "administration", "rebel", "militant", "insurgent", "guerrilla",
    "fighter", "militia", "movement", "leader", "official", "separatist", NULL
  };

  return token > 0 && entente_extraction_is_lemma (self, token, nouns)
         && entente_syntax_is (&self->syntax, token - 1, "compound")
         && entente_syntax_get_head (&self->syntax, token - 1) == (gint) token
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, token - 1),
                                        ENTENTE_ACTOR_ORGANIZATION);
}

/**
 * entente_arguments_add_owners:
 * @extraction: an extraction
 * @token: index of a noun
 * @arguments: (element-type EntenteArgument): where to append
 *
 * Collects the actors before a noun that it belongs to: "Japan's war",
 * "Japanese rules", "the US-led war", "her visit".
 *
 * Returns: whether there are any
 */
gboolean
entente_arguments_add_owners (const EntenteExtraction *extraction,
                              guint                    token,
                              GArray                  *arguments)
{
  const EntenteSyntax *syntax = &extraction->syntax;
  guint n_before = arguments->len;
  gboolean is_named = names_regime (extraction, token);

  for (gint i = syntax->first_child[token]; i >= 0 && (guint) i < token;
       i = syntax->next_sibling[i])
    {
      if (is_named && entente_syntax_is (syntax, (guint) i, "nmod:poss"))
        continue;
      if (is_other_owner (extraction, token, (guint) i))
        entente_arguments_add (extraction, (guint) i, arguments);
      else if (entente_syntax_is (syntax, (guint) i, "amod")
               && !is_favoured (extraction, (guint) i))
        add_behind_participle (extraction, (guint) i, arguments);
    }

  return arguments->len > n_before;
}
