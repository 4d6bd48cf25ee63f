/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"
#include "language/lexicon.h"
#include "language/token.h"
#include "language/word.h"

G_BEGIN_DECLS

/**
 * EntenteNameStrength:
 *
 * How sure the kind of a name is.
 */
typedef enum
{
  ENTENTE_NAME_GUESS,
  ENTENTE_NAME_CONTEXT,
  ENTENTE_NAME_SURE,
} EntenteNameStrength;

/**
 * EntenteNameFinder:
 * @first: index of the first token of the sentence that is read
 * @end: index one past its last token
 * @title_case: whether even its common words are capitalized
 * @inside: words seen with a capital that is not of their place
 * @lower: words seen without a capital
 * @known: kind and strength by the text of a name
 * @candidates: names found so far
 *
 * What the steps of finding names share.
 */
typedef struct
{
  const char *text;
  const EntenteAnnotation *annotation;
  const EntenteToken *tokens;
  guint first;
  guint end;
  gboolean title_case;
  GHashTable *inside;
  GHashTable *lower;
  GHashTable *known;
  GArray *candidates;
} EntenteNameFinder;

static inline gboolean
is_capital (const EntenteNameFinder *self,
            guint                    token)
{
  return entente_token_is_capitalized (self->text, &self->tokens[token]);
}

static inline gboolean
is_one_of (const EntenteNameFinder *self,
           guint                    token,
           const char * const      *words)
{
  return g_strv_contains (words, self->tokens[token].lemma);
}

static inline gboolean
is_calendar_word (const EntenteNameFinder *self,
                  guint                    token)
{
  static const char * const words[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", NULL
  };

  return is_one_of (self, token, words);
}

static inline gboolean
is_mark (const EntenteNameFinder *self,
         guint                    token,
         const char              *mark)
{
  return entente_token_is (self->text, &self->tokens[token], mark);
}

static inline gboolean
touch (const EntenteNameFinder *self,
       guint                    token)
{
  return self->tokens[token].span.end == self->tokens[token + 1].span.start;
}

static inline const char * const *
get_head (const EntenteNameFinder *self,
          guint                    token)
{
  EntenteSpan span = self->tokens[token].span;

  return entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_HEADS),
                                   self->text + span.start, entente_span_length (span));
}

static inline gboolean
is_first_name (const EntenteNameFinder *self,
               guint                    token)
{
  EntenteSpan span = self->tokens[token].span;

  return entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_FIRST_NAMES),
                                   self->text + span.start, entente_span_length (span)) != NULL;
}

static inline gboolean
is_common (const EntenteNameFinder *self,
           guint                    token)
{
  EntenteSpan span = self->tokens[token].span;
  EntenteWord word;

  return entente_word_find (self->tokens[token].lemma, &word)
         || entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_WORDS),
                                      self->text + span.start, entente_span_length (span)) != NULL;
}

static inline gboolean
has_common_word (const EntenteNameFinder *self,
                 guint                    first,
                 guint                    end)
{
  for (guint i = first; i < end; i++)
    {
      if (entente_token_is_word (self->text, &self->tokens[i]) && is_common (self, i)
          && !is_first_name (self, i) && entente_span_length (self->tokens[i].span) > 2)
        return TRUE;
    }

  return FALSE;
}

static inline gboolean
is_organization_noun (const EntenteNameFinder *self,
                      guint                    token)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                 self->tokens[token].lemma)
         != NULL;
}

static inline gboolean
is_suffix (const EntenteNameFinder *self,
           guint                    token)
{
  static const char * const suffixes[] = {
    "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "plc", NULL
  };

  return is_one_of (self, token, suffixes);
}

guint           entente_name_find_run_end       (const EntenteNameFinder *self,
                                                 guint                    first);
EntenteNameKind entente_name_find_kind          (const EntenteNameFinder *self,
                                                 guint                    first,
                                                 guint                    end,
                                                 EntenteNameStrength     *strength);
gboolean        entente_name_find_kind_by_head  (const EntenteNameFinder *self,
                                                 guint                    first,
                                                 guint                    end,
                                                 EntenteNameKind         *kind);

G_END_DECLS
