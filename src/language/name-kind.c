/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-private.h"

#include "language/gazetteer.h"
#include "language/title.h"

#include <string.h>

static const char * const particles[] = {
  "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "da",
  "dos", "di", "del", "della", "ter", "ten", NULL
};

static const char * const locating[] = {
  "in", "near", "outside", "around", "from", "across", NULL
};

static const char * const stopping[] = {
  "of", "at", "in", "for", "with", "who", "which", "that", "and", NULL
};

static const char * const saying[] = {
  "say", "tell", "add", "write", "argue", "note", "explain", "insist", "warn", "recall",
  NULL
};

/* "World War II". */
static gboolean
is_numeral (const EntenteNameFinder *self,
            guint                    token)
{
  EntenteSpan span = self->tokens[token].span;

  return strspn (self->text + span.start, "IVX0123456789") >= entente_span_length (span);
}

/**
 * entente_name_find_kind_by_head:
 * @self: a name finder
 * @first: index of a name's first token
 * @end: index one past its last token
 * @kind: (out): return location for the kind
 *
 * Finds the kind of a name by the word that it is built with ("Ministry of",
 * "River").
 *
 * Returns: whether it has such a word
 */
gboolean
entente_name_find_kind_by_head (const EntenteNameFinder *self,
                                guint                    first,
                                guint                    end,
                                EntenteNameKind         *kind)
{
  guint last = end - 1 > first && is_numeral (self, end - 1) ? end - 2 : end - 1;
  const char * const *head = end - first > 1 ? get_head (self, last) : NULL;

  for (guint i = end; head == NULL && i-- > first;)
    {
      head = i + 1 < end && (is_mark (self, i + 1, "of") || is_mark (self, i + 1, "for"))
             ? get_head (self, i) : NULL;
    }

  if (head == NULL && end - first > 1)
    {
      head = get_head (self, first);
      if (head != NULL && (g_str_equal (head[1], "miscellaneous") || !g_str_equal (head[3], "any")))
        head = NULL;
    }

  if (head == NULL)
    return FALSE;

  *kind = g_str_equal (head[1], "organization") ? ENTENTE_NAME_ORGANIZATION
          : g_str_equal (head[1], "place") ? ENTENTE_NAME_PLACE
          : ENTENTE_NAME_MISCELLANEOUS;
  return TRUE;
}

static gboolean
is_after_title (const EntenteNameFinder *self,
                guint                    first)
{
  for (guint n = 1; n <= 6 && first >= self->first + n; n++)
    {
      if (entente_title_match (self->annotation, self->text, first - n, first, NULL) == n)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_acronym (const EntenteNameFinder *self,
            guint                    token)
{
  return entente_token_is_upper (self->text, &self->tokens[token])
         && entente_span_length (self->tokens[token].span) <= 6;
}

static gboolean
is_said (const EntenteNameFinder *self,
         guint                    token)
{
  EntenteWord word;

  return token < self->end && entente_word_find (self->tokens[token].lemma, &word)
         && g_strv_contains (saying, word.lemma);
}

static EntenteNameKind
get_kind_of_single (const EntenteNameFinder *self,
                    guint                    token,
                    EntenteNameStrength     *strength)
{
  *strength = ENTENTE_NAME_CONTEXT;

  if (is_acronym (self, token))
    return ENTENTE_NAME_ORGANIZATION;

  if (is_first_name (self, token))
    return ENTENTE_NAME_PERSON;

  if (token > self->first && is_one_of (self, token - 1, locating))
    return ENTENTE_NAME_PLACE;

  if (is_said (self, token + 1) || (token > self->first && is_said (self, token - 1)))
    return ENTENTE_NAME_PERSON;

  *strength = ENTENTE_NAME_GUESS;
  return ENTENTE_NAME_ORGANIZATION;
}

/* "Acme, a Texas oil company": within a few words, none of them a name of
 * somebody.
 */
static gboolean
is_said_to_be_organization (const EntenteNameFinder *self,
                            guint                    first,
                            guint                    end)
{
  if (first > self->first && is_organization_noun (self, first - 1))
    return TRUE;

  if (end + 2 >= self->end || !is_mark (self, end, ",")
      || (!is_mark (self, end + 1, "a") && !is_mark (self, end + 1, "an")))
    return FALSE;

  for (guint i = end + 2; i < MIN (self->end, end + 8); i++)
    {
      if (is_organization_noun (self, i))
        return TRUE;

      if (!entente_token_is_word (self->text, &self->tokens[i]) || is_one_of (self, i, stopping))
        return FALSE;
    }

  return FALSE;
}

/* "Acme chairman Ann Bell": Acme has a chairman. */
static gboolean
is_before_title (const EntenteNameFinder *self,
                 guint                    end)
{
  guint n_tokens = end < self->end
                   ? entente_title_match (self->annotation, self->text, end, self->end, NULL) : 0;

  return n_tokens > 0 && end + n_tokens < self->end && is_capital (self, end + n_tokens)
         && !is_capital (self, end);
}

/**
 * entente_name_find_kind:
 * @self: a name finder
 * @first: index of a name's first token
 * @end: index one past its last token
 * @strength: (out): return location for how sure the kind is
 *
 * Finds the kind of a name by its words and by those around it.
 *
 * Returns: the kind
 */
EntenteNameKind
entente_name_find_kind (const EntenteNameFinder *self,
                        guint                    first,
                        guint                    end,
                        EntenteNameStrength     *strength)
{
  EntenteNameKind kind = ENTENTE_NAME_ORGANIZATION;
  guint n_tokens = end - first;

  *strength = ENTENTE_NAME_SURE;
  if (n_tokens > 1 && is_one_of (self, first, particles) && n_tokens <= 3)
    return ENTENTE_NAME_PERSON;

  if (n_tokens > 1 && n_tokens <= 4 && is_first_name (self, first)
      && get_head (self, end - 1) == NULL)
    return ENTENTE_NAME_PERSON;

  if (is_after_title (self, first) && n_tokens <= 4
      && (n_tokens == 1 || get_head (self, end - 1) == NULL))
    return ENTENTE_NAME_PERSON;

  if (entente_name_find_kind_by_head (self, first, end, &kind))
    return kind;

  if (is_before_title (self, end) || is_said_to_be_organization (self, first, end))
    return ENTENTE_NAME_ORGANIZATION;

  if (n_tokens == 1)
    return get_kind_of_single (self, first, strength);

  *strength = ENTENTE_NAME_CONTEXT;
  if (entente_gazetteer_match (self->annotation, self->text, first, end).kind == ENTENTE_NAME_PLACE
      && entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens > 0)
    return ENTENTE_NAME_ORGANIZATION;

  if (n_tokens > 5 || has_common_word (self, first, end))
    return ENTENTE_NAME_ORGANIZATION;

  return ENTENTE_NAME_PERSON;
}

