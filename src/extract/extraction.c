/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extraction.h"

#include "extract/tie.h"
#include "language/title.h"
#include "language/token.h"

/**
 * entente_extraction_get_span:
 * @self: an extraction
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Gets the bytes that tokens cover.
 *
 * Returns: the span
 */
EntenteSpan
entente_extraction_get_span (const EntenteExtraction *self,
                             guint                    first,
                             guint                    end)
{
  const EntenteToken *tokens = self->annotation->tokens;

  g_return_val_if_fail (first < end && end <= self->annotation->n_tokens, (EntenteSpan) { 0 });

  return (EntenteSpan) { tokens[first].span.start, tokens[end - 1].span.end };
}

/**
 * entente_extraction_get_token:
 * @self: an extraction
 * @token: index of a token
 *
 * Returns: (transfer none): the token
 */
const EntenteToken *
entente_extraction_get_token (const EntenteExtraction *self,
                              guint                    token)
{
  return &self->annotation->tokens[token];
}

/**
 * entente_extraction_get_lemma:
 * @self: an extraction
 * @token: index of a token
 *
 * Returns: (transfer none): its base form
 */
const char *
entente_extraction_get_lemma (const EntenteExtraction *self,
                              guint                    token)
{
  return entente_extraction_get_token (self, token)->lemma;
}

/**
 * entente_extraction_is_plural:
 * @self: an extraction
 * @token: index of a noun
 *
 * Returns: whether it stands in the plural
 */
gboolean
entente_extraction_is_plural (const EntenteExtraction *self,
                              guint                    token)
{
  return (entente_extraction_get_token (self, token)->features & ENTENTE_FEATURE_PLURAL) != 0;
}

/**
 * entente_extraction_is_lemma:
 * @self: an extraction
 * @token: index of a token
 * @lemmas: (array zero-terminated=1): base forms
 *
 * Returns: whether the token's base form is one of @lemmas
 */
gboolean
entente_extraction_is_lemma (const EntenteExtraction *self,
                             guint                    token,
                             const char * const      *lemmas)
{
  return g_strv_contains (lemmas, entente_extraction_get_token (self, token)->lemma);
}

/**
 * entente_extraction_share_sentence:
 * @self: an extraction
 * @token: index of a token
 * @other: index of another
 *
 * Returns: whether both stand in one sentence
 */
gboolean
entente_extraction_share_sentence (const EntenteExtraction *self,
                                   guint                    token,
                                   guint                    other)
{
  return entente_extraction_get_token (self, token)->sentence
         == entente_extraction_get_token (self, other)->sentence;
}

/**
 * entente_extraction_is:
 * @self: an extraction
 * @token: index of a token
 * @word: a word in lower case
 *
 * Checks whether a token is a certain word.
 *
 * Returns: whether it is
 */
gboolean
entente_extraction_is (const EntenteExtraction *self,
                       guint                    token,
                       const char              *word)
{
  return entente_token_is (self->text, &self->annotation->tokens[token], word);
}

/**
 * entente_extraction_get_mention:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the mention that a token belongs to.
 *
 * Returns: (nullable): the mention
 */
const EntenteMention *
entente_extraction_get_mention (const EntenteExtraction *self,
                                guint                    token)
{
  gint mention = self->mention_at[token];

  return mention < 0 ? NULL : &self->annotation->mentions[mention];
}

/**
 * entente_extraction_get_actor:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the actor whose mention a token belongs to.
 *
 * Returns: index of the actor, or %ENTENTE_NO_ACTOR
 */
gint
entente_extraction_get_actor (const EntenteExtraction *self,
                              guint                    token)
{
  gint mention = self->mention_at[token];

  return mention < 0 ? ENTENTE_NO_ACTOR : self->actor_of[mention];
}

/**
 * entente_extraction_find_head:
 * @self: an extraction
 * @mention: a mention
 *
 * Finds the word by which a mention hangs in the tree.
 *
 * Returns: index of the token
 */
guint
entente_extraction_find_head (const EntenteExtraction *self,
                              const EntenteMention    *mention)
{
  for (guint i = mention->first; i < mention->end; i++)
    {
      gint head = entente_syntax_get_head (&self->syntax, i);

      if (head < (gint) mention->first || head >= (gint) mention->end)
        return i;
    }

  return mention->first;
}

/**
 * entente_extraction_find_name_head:
 * @self: an extraction
 * @token: index of a token of a name
 *
 * Finds the word by which the name that a token belongs to hangs in the tree.
 *
 * Returns: index of the token
 */
guint
entente_extraction_find_name_head (const EntenteExtraction *self,
                                   guint                    token)
{
  return entente_extraction_find_head (self, entente_extraction_get_mention (self, token));
}

/**
 * entente_extraction_lookup:
 * @self: an extraction
 * @actor: index of an actor
 *
 * Gets an actor.
 *
 * Returns: (transfer none): the actor
 */
EntenteFoundActor *
entente_extraction_lookup (const EntenteExtraction *self,
                           gint                     actor)
{
  g_return_val_if_fail (actor >= 0 && (guint) actor < self->findings->actors->len, NULL);

  return g_ptr_array_index (self->findings->actors, actor);
}

/**
 * entente_extraction_get_argument:
 * @self: an extraction
 * @token: index of a token
 *
 * Gets the actor whose mention a token belongs to, with that mention's words.
 *
 * Returns: the argument; its actor is %ENTENTE_NO_ACTOR where there is none
 */
EntenteArgument
entente_extraction_get_argument (const EntenteExtraction *self,
                                 guint                    token)
{
  const EntenteMention *mention = entente_extraction_get_mention (self, token);
  EntenteArgument argument = { .actor = entente_extraction_get_actor (self, token) };

  if (mention != NULL)
    argument.span = entente_extraction_get_span (self, mention->first, mention->end);

  return argument;
}

/**
 * entente_extraction_dup_words:
 * @self: an extraction
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Gets the text that tokens cover, on one line.
 *
 * Returns: (transfer full): the text
 */
char *
entente_extraction_dup_words (const EntenteExtraction *self,
                              guint                    first,
                              guint                    end)
{
  EntenteSpan span = entente_extraction_get_span (self, first, end);
  g_autofree char *words = g_strndup (self->text + span.start, entente_span_length (span));
  g_auto (GStrv) parts = NULL;

  g_strdelimit (words, "\n\t\r", ' ');
  parts = g_strsplit (words, "  ", -1);

  return g_strjoinv (" ", parts);
}

/**
 * entente_extraction_look_up:
 * @self: an extraction
 * @table: which table
 * @first: index of a token
 * @end: index one past a token behind it
 *
 * Looks up the text that tokens cover; in capitals ("TOKYO") also as a name in
 * usual spelling.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the row's fields
 */
const char * const *
entente_extraction_look_up (const EntenteExtraction *self,
                            EntenteLexiconTable      table,
                            guint                    first,
                            guint                    end)
{
  g_autofree char *words = entente_extraction_dup_words (self, first, end);
  const EntenteToken *token = &self->annotation->tokens[first];
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (table), words);

  if (row == NULL && strlen (words) > 3 && entente_token_is_upper (self->text, token))
    {
      g_autofree char *lower = g_utf8_strdown (words + 1, -1);
      g_autofree char *title = g_strdup_printf ("%c%s", words[0], lower);

      row = entente_lexicon_lookup (entente_lexicon_get (table), title);
    }

  return row;
}

/**
 * entente_extraction_is_title:
 * @self: an extraction
 * @token: index of a token
 *
 * Returns: whether it is a title by itself: "minister"
 */
gboolean
entente_extraction_is_title (const EntenteExtraction *self,
                             guint                    token)
{
  return entente_title_match (self->annotation, self->text, token, token + 1, NULL) > 0;
}

/**
 * entente_extraction_is_kind:
 * @self: an extraction
 * @actor: index of an actor, or %ENTENTE_NO_ACTOR
 * @kind: a kind
 *
 * Returns: whether there is such an actor, of that kind
 */
gboolean
entente_extraction_is_kind (const EntenteExtraction *self,
                            gint                     actor,
                            EntenteActorKind         kind)
{
  return actor != ENTENTE_NO_ACTOR && entente_extraction_lookup (self, actor)->kind == kind;
}
