/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/syntax.h"

#include "language/token.h"

#include <string.h>

/**
 * entente_syntax_init:
 * @self: a syntax to fill
 * @annotation: a document's annotation, which must outlive @self
 * @text: the document's text, likewise
 *
 * Lists the dependents of every token.
 */
void
entente_syntax_init (EntenteSyntax           *self,
                     const EntenteAnnotation *annotation,
                     const char              *text)
{
  guint n_tokens = annotation->n_tokens;

  self->text = text;
  self->annotation = annotation;
  self->first_child = g_new (gint, n_tokens);
  self->next_sibling = g_new (gint, n_tokens);

  for (guint i = 0; i < n_tokens; i++)
    self->first_child[i] = self->next_sibling[i] = ENTENTE_NO_TOKEN;

  for (guint i = n_tokens; i-- > 0;)
    {
      gint head = annotation->tokens[i].head;

      if (head < 0)
        continue;

      self->next_sibling[i] = self->first_child[head];
      self->first_child[head] = (gint) i;
    }
}

/**
 * entente_syntax_clear:
 * @self: a syntax
 *
 * Frees what it holds.
 */
void
entente_syntax_clear (EntenteSyntax *self)
{
  g_clear_pointer (&self->first_child, g_free);
  g_clear_pointer (&self->next_sibling, g_free);
}

/**
 * entente_syntax_is:
 * @self: a syntax
 * @token: index of a token
 * @relation: a Universal Dependencies relation; "nsubj" stands for
 *   "nsubj:pass" and its other subtypes too, "nsubj:pass" for itself
 *
 * Returns: whether @token stands in that relation to its head
 */
gboolean
entente_syntax_is (const EntenteSyntax *self,
                   guint                token,
                   const char          *relation)
{
  const char *found = self->annotation->tokens[token].relation;
  gsize length = strlen (relation);

  return found != NULL && strncmp (found, relation, length) == 0
         && (found[length] == '\0' || (found[length] == ':' && strchr (relation, ':') == NULL));
}

/**
 * entente_syntax_get_head:
 * @self: a syntax
 * @token: index of a token
 *
 * Returns: index of the token's head, or %ENTENTE_NO_TOKEN for a root
 */
gint
entente_syntax_get_head (const EntenteSyntax *self,
                         guint                token)
{
  return self->annotation->tokens[token].head;
}

/**
 * entente_syntax_find:
 * @self: a syntax
 * @head: index of a token
 * @relation: a relation as for entente_syntax_is()
 *
 * Returns: index of the first dependent of @head in that relation, or
 *   %ENTENTE_NO_TOKEN
 */
gint
entente_syntax_find (const EntenteSyntax *self,
                     guint                head,
                     const char          *relation)
{
  return entente_syntax_find_lemma (self, head, relation, NULL);
}

/**
 * entente_syntax_find_lemma:
 * @self: a syntax
 * @head: index of a token
 * @relation: a relation as for entente_syntax_is()
 * @lemmas: (nullable) (array zero-terminated=1): base forms, one of which it must be
 *
 * Returns: index of the first such dependent, or %ENTENTE_NO_TOKEN
 */
gint
entente_syntax_find_lemma (const EntenteSyntax *self,
                           guint                head,
                           const char          *relation,
                           const char * const  *lemmas)
{
  for (gint i = self->first_child[head]; i >= 0; i = self->next_sibling[i])
    {
      if (entente_syntax_is (self, (guint) i, relation)
          && (lemmas == NULL || g_strv_contains (lemmas, self->annotation->tokens[i].lemma)))
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

/**
 * entente_syntax_get_first:
 * @self: a syntax
 * @token: index of a token
 *
 * Returns: index of the first token of the subtree below @token
 */
guint
entente_syntax_get_first (const EntenteSyntax *self,
                          guint                token)
{
  guint first = token;

  while (self->first_child[first] >= 0 && (guint) self->first_child[first] < first)
    first = (guint) self->first_child[first];

  return first;
}

/**
 * entente_syntax_get_end:
 * @self: a syntax
 * @token: index of a token
 *
 * Returns: index one past the last token of the subtree below @token
 */
guint
entente_syntax_get_end (const EntenteSyntax *self,
                        guint                token)
{
  guint last = token;

  for (gint i = self->first_child[token]; i >= 0; i = self->next_sibling[i])
    last = MAX (last, entente_syntax_get_end (self, (guint) i) - 1);

  return last + 1;
}

/**
 * entente_syntax_get_case:
 * @self: a syntax
 * @token: index of a noun or name
 *
 * Returns: index of the first preposition that governs it, or %ENTENTE_NO_TOKEN;
 *   a possessive "'s" is none
 */
gint
entente_syntax_get_case (const EntenteSyntax *self,
                         guint                token)
{
  for (gint i = self->first_child[token]; i >= 0 && (guint) i < token; i = self->next_sibling[i])
    {
      if (entente_syntax_is (self, (guint) i, "case"))
        return i;
    }

  return ENTENTE_NO_TOKEN;
}

static void
append_word (const EntenteSyntax *self,
             guint                token,
             GString             *words)
{
  g_autofree char *word = entente_token_dup_lower (self->text, &self->annotation->tokens[token]);

  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, word);
}

/**
 * entente_syntax_dup_case:
 * @self: a syntax
 * @token: index of a noun or name
 *
 * Gets the prepositions that govern a noun as one: "with", "out of".
 *
 * Returns: (transfer full) (nullable): their words in lower case, %NULL where there are none
 */
char *
entente_syntax_dup_case (const EntenteSyntax *self,
                         guint                token)
{
  GString *words = g_string_new (NULL);
  gint first = entente_syntax_get_case (self, token);

  if (first > 0 && entente_token_is (self->text, &self->annotation->tokens[first - 1], "together"))
    g_string_append (words, "together");

  for (gint i = self->first_child[token]; i >= 0 && (guint) i < token; i = self->next_sibling[i])
    {
      if (!entente_syntax_is (self, (guint) i, "case"))
        continue;

      append_word (self, (guint) i, words);
      for (gint j = self->first_child[i]; j >= 0; j = self->next_sibling[j])
        append_word (self, (guint) j, words);
    }

  return g_string_free (words, words->len == 0);
}

/**
 * entente_syntax_find_particle:
 * @self: a syntax
 * @verb: index of a verb
 *
 * Finds the particle of a verb, also where it is an adverb to the parse: "pull
 * out of Chad".
 *
 * Returns: index of a token, or %ENTENTE_NO_TOKEN
 */
gint
entente_syntax_find_particle (const EntenteSyntax *self,
                              guint                verb)
{
  static const char * const particles[] = {
    "out", "up", "off", "down", "away", "back", "on", "in", "over", "along", "through", "apart",
    "around", "aside", "forward", NULL
  };
  gint particle = entente_syntax_find (self, verb, "compound:prt");
  guint next = verb + 1;

  if (particle >= 0 || next >= self->annotation->n_tokens)
    return particle;

  return entente_syntax_get_head (self, next) == (gint) verb
         && entente_syntax_is (self, next, "advmod")
         && g_strv_contains (particles, self->annotation->tokens[next].lemma)
         ? (gint) next : ENTENTE_NO_TOKEN;
}
