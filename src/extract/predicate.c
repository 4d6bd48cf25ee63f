/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/predicate.h"

#include "extract/phrase.h"

/* Which words of a clause relate its subject to something else. */

static const EntenteToken *
get_token (const EntenteSyntax *self,
           guint                token)
{
  return &self->annotation->tokens[token];
}

static gboolean
has (const EntenteSyntax *self,
     guint                head,
     const char          *relation)
{
  return entente_syntax_find (self, head, relation) >= 0;
}

/**
 * entente_predicate_is_copular:
 * @self: a syntax
 * @token: index of a token
 *
 * Returns: whether it is a predicate by a form of "be"
 */
gboolean
entente_predicate_is_copular (const EntenteSyntax *self,
                              guint                token)
{
  return has (self, token, "cop");
}

static gboolean
heads_clause (const EntenteSyntax *self,
              guint                token)
{
  static const char * const relations[] = {
    "root", "conj", "ccomp", "xcomp", "advcl", "acl", "parataxis", NULL
  };

  for (guint i = 0; relations[i] != NULL; i++)
    {
      if (entente_syntax_is (self, token, relations[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_predicate_is:
 * @self: a syntax
 * @token: index of a token
 *
 * Returns: whether it heads a clause: a verb, or what "is" says of something
 */
gboolean
entente_predicate_is (const EntenteSyntax *self,
                      guint                token)
{
  guint upos = get_token (self, token)->upos;

  if (entente_predicate_is_copular (self, token))
    return TRUE;

  return (upos == ENTENTE_UPOS_VERB || upos == ENTENTE_UPOS_AUX) && heads_clause (self, token);
}

/**
 * entente_predicate_is_condition:
 * @self: a syntax
 * @predicate: index of a predicate
 *
 * Returns: whether its clause only supposes what it says: "if Chad wins"
 */
gboolean
entente_predicate_is_condition (const EntenteSyntax *self,
                                guint                predicate)
{
  static const char * const marks[] = { "if", "unless", "whether", "lest", NULL };

  return entente_syntax_find_lemma (self, predicate, "mark", marks) >= 0;
}

static gboolean
is_infinitive (const EntenteSyntax *self,
               guint                verb)
{
  static const char * const to[] = { "to", NULL };

  return entente_syntax_find_lemma (self, verb, "mark", to) >= 0;
}

/* "accused Chad of breaking", "kept Chad from leaving" */
static gboolean
is_governed_gerund (const EntenteSyntax *self,
                    guint                verb)
{
  static const char * const marks[] = { "of", "from", "into", NULL };

  return entente_syntax_find_lemma (self, verb, "mark", marks) >= 0;
}

/**
 * entente_predicate_get_governor:
 * @self: a syntax
 * @verb: index of a predicate
 *
 * Gets the predicate whose words, with its object, are needed to say what a
 * verb says: "forced Chad to leave", "has votes to block".
 *
 * Returns: index of that predicate, or %ENTENTE_NO_TOKEN
 */
gint
entente_predicate_get_governor (const EntenteSyntax *self,
                                guint                verb)
{
  gint head = entente_syntax_get_head (self, verb);

  if (head < 0 || has (self, verb, "nsubj"))
    return ENTENTE_NO_TOKEN;

  if (entente_syntax_is (self, verb, "xcomp"))
    return head;

  if (entente_syntax_is (self, verb, "advcl") && is_governed_gerund (self, verb))
    return head;

  if (!is_infinitive (self, verb))
    return ENTENTE_NO_TOKEN;

  if (entente_syntax_is (self, verb, "advcl"))
    return head;

  return entente_syntax_is (self, verb, "acl")
         && entente_syntax_is (self, (guint) head, "obj")
         ? entente_syntax_get_head (self, (guint) head) : ENTENTE_NO_TOKEN;
}

/**
 * entente_predicate_get_sharer:
 * @self: a syntax
 * @verb: index of a predicate
 *
 * Gets the verb whose auxiliaries a joined one without any shares: "will buy
 * and sell".
 *
 * Returns: index of the verb, or %ENTENTE_NO_TOKEN
 */
gint
entente_predicate_get_sharer (const EntenteSyntax *self,
                              guint                verb)
{
  if (!entente_syntax_is (self, verb, "conj") || has (self, verb, "nsubj")
      || has (self, verb, "aux") || has (self, verb, "mark")
      || entente_predicate_is_copular (self, verb)
      || get_token (self, verb)->features & ENTENTE_FEATURE_FINITE)
    return ENTENTE_NO_TOKEN;

  return entente_syntax_get_head (self, verb);
}

static gboolean
is_relating (const EntenteSyntax *self,
             guint                token)
{
  static const char * const changing[] = {
    "not", "n't", "n\342\200\231t", "never", "hardly", "barely", "nearly", "almost", "neither",
    "nor", "rarely", "seldom", "no", NULL
  };
  static const char * const marks[] = { "to", "without", "of", "from", "into", NULL };

  if (entente_syntax_is (self, token, "advmod")
      || entente_syntax_is (self, token, "cc"))
    return g_strv_contains (changing, get_token (self, token)->lemma);

  if (entente_syntax_is (self, token, "mark"))
    return g_strv_contains (marks, get_token (self, token)->lemma);

  return entente_syntax_is (self, token, "aux")
         || entente_syntax_is (self, token, "cop")
         || entente_syntax_is (self, token, "compound:prt");
}

/**
 * entente_predicate_add_relating:
 * @self: a syntax
 * @head: index of a predicate
 * @before: index of the token to end before
 * @tokens: (element-type guint): words to add to
 *
 * Adds auxiliaries, negation and "to".
 */
void
entente_predicate_add_relating (const EntenteSyntax *self,
                                guint                head,
                                guint                before,
                                GArray              *tokens)
{
  for (gint i = self->first_child[head]; i >= 0 && (guint) i < before;
       i = self->next_sibling[i])
    {
      if (is_relating (self, (guint) i))
        g_array_append_val (tokens, i);
    }
}

/* What comes before a verb's own words: what governs it. */
static void
add_governing (const EntenteSyntax *self,
               guint                verb,
               GArray              *tokens)
{
  gint sharer = entente_predicate_get_sharer (self, verb);
  gint governor = entente_predicate_get_governor (self, verb);

  if (sharer >= 0)
    {
      add_governing (self, (guint) sharer, tokens);
      entente_predicate_add_relating (self, (guint) sharer, (guint) sharer, tokens);
    }
  else if (governor >= 0)
    {
      entente_predicate_add_words (self, (guint) governor, tokens);
      entente_predicate_add_objects (self, (guint) governor, verb, tokens);
    }
}

/**
 * entente_predicate_add_start:
 * @self: a syntax
 * @predicate: index of a predicate
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words before the predicate itself: "will", "wants to", "is not in".
 */
void
entente_predicate_add_start (const EntenteSyntax *self,
                             guint                predicate,
                             GArray              *tokens)
{
  add_governing (self, predicate, tokens);
  entente_predicate_add_relating (self, predicate, predicate, tokens);
  if (entente_predicate_is_copular (self, predicate))
    entente_phrase_add_case (self, predicate, tokens);
}

/**
 * entente_predicate_add_words:
 * @self: a syntax
 * @predicate: index of a predicate
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words that relate: "will take over", "is responsible".
 */
void
entente_predicate_add_words (const EntenteSyntax *self,
                             guint                predicate,
                             GArray              *tokens)
{
  entente_predicate_add_start (self, predicate, tokens);
  if (entente_predicate_is_copular (self, predicate))
    entente_phrase_add_noun (self, predicate, tokens);
  else
    g_array_append_val (tokens, predicate);

  for (gint i = self->first_child[predicate]; i >= 0; i = self->next_sibling[i])
    {
      if ((guint) i > predicate && is_relating (self, (guint) i))
        g_array_append_val (tokens, i);
    }
}

/* Objects, and the predicates that a verb gives them: "elected Bell chairwoman". */
static gboolean
completes (const EntenteSyntax *self,
           guint                token)
{
  return entente_syntax_is (self, token, "obj")
         || entente_syntax_is (self, token, "iobj")
         || (entente_syntax_is (self, token, "xcomp")
             && get_token (self, token)->upos != ENTENTE_UPOS_VERB);
}

/**
 * entente_predicate_add_objects:
 * @self: a syntax
 * @verb: index of a predicate
 * @before: index of the argument to end before
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words of the objects behind a verb, without which a further argument
 * makes no sense.
 */
void
entente_predicate_add_objects (const EntenteSyntax *self,
                               guint                verb,
                               guint                before,
                               GArray              *tokens)
{
  for (gint i = self->first_child[verb]; i >= 0 && (guint) i < before;
       i = self->next_sibling[i])
    {
      if ((guint) i > verb && completes (self, (guint) i))
        {
          entente_phrase_add_case (self, (guint) i, tokens);
          entente_phrase_add_noun (self, (guint) i, tokens);
        }
    }
}
