/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/phrase.h"

#include "language/token.h"

/* The words of phrases, as indexes of tokens in the order of the text. What
 * only adds another fact (a relative clause, an apposition, what is joined by
 * "and") is left out, and so is punctuation at what is left out.
 */

static const EntenteToken *
get_token (const EntenteSyntax *syntax,
           guint                token)
{
  return &syntax->annotation->tokens[token];
}

static gboolean
is_any (const EntenteSyntax      *syntax,
        guint                     token,
        const char * const       *relations)
{
  for (guint i = 0; relations[i] != NULL; i++)
    {
      if (entente_syntax_is (syntax, token, relations[i]))
        return TRUE;
    }

  return FALSE;
}

/* What stands at any depth of a noun phrase and says something else. */
static gboolean
is_aside (const EntenteSyntax *syntax,
          guint                token)
{
  static const char * const relations[] = {
    "acl:relcl", "parataxis", "appos", "discourse", "vocative", "dislocated", "list", "dep", NULL
  };

  return is_any (syntax, token, relations);
}

/* What belongs to a predicate and not to the noun or adjective that it is. */
static gboolean
is_of_clause (const EntenteSyntax *syntax,
              guint                token)
{
  static const char * const relations[] = {
    "nsubj", "csubj", "expl", "cop", "aux", "mark", "obl", "obj", "iobj", "advcl", "ccomp",
    "xcomp", "conj", "cc", "acl", "orphan", NULL
  };

  return is_any (syntax, token, relations);
}

static gboolean
is_adverb_to_keep (const EntenteSyntax *syntax,
                   guint                head,
                   guint                token)
{
  static const char * const dropped[] = { "not", "n't", "never", "also", "then", "now", "still",
                                          "already", NULL };

  if (!entente_syntax_is (syntax, token, "advmod"))
    return TRUE;

  return token < head && get_token (syntax, head)->upos != ENTENTE_UPOS_NOUN
         && get_token (syntax, head)->upos != ENTENTE_UPOS_PROPN
         && !g_strv_contains (dropped, get_token (syntax, token)->lemma);
}

/* "neither Chad" */
static gboolean
is_denial (const EntenteSyntax *syntax,
           guint                token)
{
  static const char * const words[] = { "neither", "nor", NULL };

  return entente_syntax_is (syntax, token, "cc")
         && g_strv_contains (words, get_token (syntax, token)->lemma);
}

/* Part of a name that the parse gives to a name beyond a verb. */
static gboolean
is_astray (const EntenteSyntax *syntax,
           guint                head,
           guint                token)
{
  if (!entente_syntax_is (syntax, token, "compound") && !entente_syntax_is (syntax, token, "flat"))
    return FALSE;

  for (guint t = MIN (head, token) + 1; t < MAX (head, token); t++)
    {
      if (entente_syntax_get_head (syntax, t) < 0
          || get_token (syntax, t)->upos == ENTENTE_UPOS_VERB)
        return TRUE;
    }

  return FALSE;
}

static gboolean
belongs_to_head (const EntenteSyntax *syntax,
                 guint                head,
                 guint                token)
{
  if (is_denial (syntax, token))
    return TRUE;

  if (is_aside (syntax, token) || is_of_clause (syntax, token) || is_astray (syntax, head, token)
      || !is_adverb_to_keep (syntax, head, token))
    return FALSE;

  return !(entente_syntax_is (syntax, token, "case") && token < head);
}

static gint
compare_tokens (gconstpointer a,
                gconstpointer b)
{
  guint one = *(const guint *) a;
  guint two = *(const guint *) b;

  return one < two ? -1 : one > two;
}

static gboolean
is_punctuation (const EntenteSyntax *syntax,
                guint                token)
{
  return entente_syntax_is (syntax, token, "punct");
}

static void
add_words_below (const EntenteSyntax *syntax,
                 guint                token,
                 GArray              *tokens)
{
  g_array_append_val (tokens, token);

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if (!is_aside (syntax, (guint) i) && !is_punctuation (syntax, (guint) i))
        add_words_below (syntax, (guint) i, tokens);
    }
}

/* A name is kept whole, whatever its parse. */
static void
add_name (const EntenteSyntax *syntax,
          guint                head,
          GArray              *words)
{
  const EntenteAnnotation *annotation = syntax->annotation;

  for (guint i = 0; i < annotation->n_names && annotation->names[i].first <= head; i++)
    {
      if (annotation->names[i].end <= head)
        continue;

      for (guint t = annotation->names[i].first; t < annotation->names[i].end; t++)
        g_array_append_val (words, t);
    }
}

static void
sort_once (GArray *words)
{
  guint n_kept = 0;

  g_array_sort (words, compare_tokens);
  for (guint i = 0; i < words->len; i++)
    {
      guint word = g_array_index (words, guint, i);

      if (n_kept == 0 || word != g_array_index (words, guint, n_kept - 1))
        g_array_index (words, guint, n_kept++) = word;
    }

  g_array_set_size (words, n_kept);
}

/* Sorts the words and puts back the punctuation between two that stay. */
static void
finish (const EntenteSyntax *syntax,
        GArray              *words,
        GArray              *tokens)
{
  sort_once (words);

  for (guint i = 0; i < words->len; i++)
    {
      guint word = g_array_index (words, guint, i);
      guint next = i + 1 < words->len ? g_array_index (words, guint, i + 1) : word + 1;
      guint t = word + 1;

      while (t < next && is_punctuation (syntax, t))
        t++;

      g_array_append_val (tokens, word);
      for (guint mark = word + 1; t == next && mark < next; mark++)
        g_array_append_val (tokens, mark);
    }
}

/**
 * entente_phrase_add_noun:
 * @syntax: a syntax
 * @head: index of a noun, name or adjective
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words of a phrase, without the preposition before it, without what
 * is joined to it and without clauses.
 */
void
entente_phrase_add_noun (const EntenteSyntax *syntax,
                         guint                head,
                         GArray              *tokens)
{
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_append_val (words, head);
  add_name (syntax, head, words);
  for (gint i = syntax->first_child[head]; i >= 0; i = syntax->next_sibling[i])
    {
      if (belongs_to_head (syntax, head, (guint) i) && !is_punctuation (syntax, (guint) i))
        add_words_below (syntax, (guint) i, words);
    }

  finish (syntax, words, tokens);
}

/**
 * entente_phrase_add_title:
 * @syntax: a syntax
 * @title: index of the head of a title before a name
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words of a title: "Prime Minister", "Acme's founder".
 */
void
entente_phrase_add_title (const EntenteSyntax *syntax,
                          guint                title,
                          GArray              *tokens)
{
  gint name = entente_syntax_get_head (syntax, title);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_if_fail (name >= 0);

  for (gint i = syntax->first_child[name]; i >= 0 && (guint) i <= title;
       i = syntax->next_sibling[i])
    {
      if ((guint) i == title || entente_syntax_is (syntax, (guint) i, "amod")
          || entente_syntax_is (syntax, (guint) i, "nmod"))
        add_words_below (syntax, (guint) i, words);
    }

  finish (syntax, words, tokens);
}

static void
add_all_below (const EntenteSyntax *syntax,
               guint                token,
               gint                 without,
               GArray              *tokens)
{
  g_array_append_val (tokens, token);

  for (gint i = syntax->first_child[token]; i >= 0; i = syntax->next_sibling[i])
    {
      if (i != without && !is_punctuation (syntax, (guint) i))
        add_all_below (syntax, (guint) i, without, tokens);
    }
}

/**
 * entente_phrase_add_clause:
 * @syntax: a syntax
 * @predicate: index of the word that heads a clause
 * @without: index of a word of it that is left out with all below, or %ENTENTE_NO_TOKEN
 * @tokens: (element-type guint): words to add to
 *
 * Adds the words of a clause, without a "that" before it and without what
 * stands before that, which the parse only may give to the clause.
 */
void
entente_phrase_add_clause (const EntenteSyntax *syntax,
                           guint                predicate,
                           gint                 without,
                           GArray              *tokens)
{
  static const char * const that[] = { "that", NULL };
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint));
  gint mark = entente_syntax_find_lemma (syntax, predicate, "mark", that);

  add_all_below (syntax, predicate, without, words);
  for (guint i = words->len; i-- > 0;)
    {
      if ((gint) g_array_index (words, guint, i) <= mark)
        g_array_remove_index (words, i);
    }

  finish (syntax, words, tokens);
}

/**
 * entente_phrase_add_case:
 * @syntax: a syntax
 * @noun: index of a noun or name
 * @tokens: (element-type guint): words to add to
 *
 * Adds the prepositions that govern a noun: "with", "out of". One that is
 * joined to another noun by "and" shares the other's.
 */
void
entente_phrase_add_case (const EntenteSyntax *syntax,
                         guint                noun,
                         GArray              *tokens)
{
  while (entente_syntax_get_case (syntax, noun) < 0 && entente_syntax_is (syntax, noun, "conj"))
    noun = (guint) entente_syntax_get_head (syntax, noun);

  for (gint i = syntax->first_child[noun]; i >= 0 && (guint) i < noun; i = syntax->next_sibling[i])
    {
      if (entente_syntax_is (syntax, (guint) i, "case"))
        {
          g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint));

          add_words_below (syntax, (guint) i, words);
          finish (syntax, words, tokens);
        }
    }
}

/* "a lawyer and runs a shop": what is joined is a clause of its own. */
static gboolean
is_joined_noun (const EntenteSyntax *syntax,
                guint                head,
                guint                token)
{
  return entente_syntax_is (syntax, token, "conj")
         && entente_syntax_find (syntax, token, "nsubj") < 0
         && entente_syntax_find (syntax, token, "cop") < 0
         && (get_token (syntax, token)->upos != ENTENTE_UPOS_VERB
             || get_token (syntax, head)->upos == ENTENTE_UPOS_VERB);
}

/**
 * entente_phrase_list_joined:
 * @syntax: a syntax
 * @head: index of a noun, name or adjective
 * @heads: (element-type guint): list to add to
 *
 * Adds a word and those that are joined to it: "Ada, Bob and Cid".
 */
void
entente_phrase_list_joined (const EntenteSyntax *syntax,
                            guint                head,
                            GArray              *heads)
{
  g_array_append_val (heads, head);

  for (gint i = syntax->first_child[head]; i >= 0; i = syntax->next_sibling[i])
    {
      if (is_joined_noun (syntax, head, (guint) i))
        entente_phrase_list_joined (syntax, (guint) i, heads);
    }
}
