/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/candidate.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

/* docs/model.md, "Coreference", says which words are mentions: the scorer was
 * taught with these.
 */

/* Relations whose dependents stand outside the mention of their head. */
static const char * const outside[] = {
  "cc", "conj", "case", "parataxis", "cop", "nsubj", "mark", "advcl", "aux", "punct", "discourse",
  "vocative", "dislocated", "list", "orphan", "dep", "csubj", "expl", "reparandum", NULL,
};

/* Relations of nouns that head no mention. */
static const char * const headless[] = {
  "flat", "fixed", "goeswith", "expl", "discourse", "reparandum", "compound:prt", "list", NULL,
};

/* Relations of a name to a noun that it describes. */
static const char * const describing[] = { "compound", "amod", "flat", "nmod:desc", NULL };

static const char * const no_pronouns[] = { "expl", "det", "mark", "det:predet", NULL };

/* The sentence in which candidates are looked for.
 *
 * @low, @high: for each token the first and last of all below it
 * @names: for each token the name it belongs to, or -1
 */
typedef struct
{
  EntenteDraft *draft;
  guint first;
  guint end;
  guint *low;
  guint *high;
  gint *names;
  GArray *candidates;
} Finder;

static const EntenteToken *
get_token (const Finder *self,
           guint         token)
{
  return entente_draft_get_token (self->draft, token);
}

static const char *
get_lower (const Finder *self,
           guint         token)
{
  return entente_draft_get_lower (self->draft, token);
}

static gboolean
is_relation (const Finder *self,
             guint         token,
             const char   *relation)
{
  return g_str_equal (get_token (self, token)->relation, relation);
}

static void
measure_trees (Finder *self)
{
  for (guint i = self->first; i < self->end; i++)
    self->low[i - self->first] = self->high[i - self->first] = i;

  for (guint i = self->first; i < self->end; i++)
    for (gint32 above = get_token (self, i)->head; above != ENTENTE_NO_HEAD;
         above = get_token (self, (guint) above)->head)
      {
        guint at = (guint) above - self->first;

        self->low[at] = MIN (self->low[at], i);
        self->high[at] = MAX (self->high[at], i);
      }
}

static void
index_names (Finder *self)
{
  const GArray *names = self->draft->names;

  for (guint i = self->first; i < self->end; i++)
    self->names[i - self->first] = -1;

  for (guint n = names->len; n > 0; n--)
    {
      const EntenteName *name = &g_array_index (names, EntenteName, n - 1);

      if (name->end <= self->first)
        break;
      for (guint i = name->first; i < name->end; i++)
        self->names[i - self->first] = (gint) n - 1;
    }
}

/* Whether the token stands for the head of a relative clause. */
static gboolean
is_relative (const Finder *self,
             guint         token)
{
  gint32 above = get_token (self, token)->head;

  for (guint i = 0; i < 3 && above != ENTENTE_NO_HEAD; i++)
    {
      const EntenteToken *clause = get_token (self, (guint) above);

      if (g_str_has_prefix (clause->relation, "acl") && token < (guint) above)
        return TRUE;
      above = clause->head;
    }

  return FALSE;
}

static gboolean
stands_outside (const char *relation)
{
  char plain[32];

  g_strlcpy (plain, relation, MIN (sizeof plain, strcspn (relation, ":") + 1));

  return g_strv_contains (outside, plain);
}

static gboolean
is_mark_at_edge (const Finder         *self,
                 guint                 token,
                 const char   * const *kept)
{
  return get_token (self, token)->upos == ENTENTE_UPOS_PUNCT
         && !g_strv_contains (kept, get_lower (self, token));
}

/* The tokens that belong to a head: those below it, but for whole clauses and
 * marks at the edges.
 */
static void
set_extent (const Finder     *self,
            EntenteCandidate *candidate)
{
  static const char * const opening[] = { "(", "\"", "“", NULL };
  static const char * const closing[] = { ")", "\"", "”", NULL };
  guint head = candidate->head;
  guint low = head;
  guint high = head;

  for (guint i = self->first; i < self->end; i++)
    {
      const EntenteToken *token = get_token (self, i);
      gboolean owns = is_relation (self, head, "nmod:poss")
                      && entente_token_is_possessive (self->draft->text, token);

      if (token->head != (gint32) head || (stands_outside (token->relation) && !owns))
        continue;
      low = MIN (low, self->low[i - self->first]);
      high = MAX (high, self->high[i - self->first]);
    }

  while (high > head && is_mark_at_edge (self, high, closing))
    high--;
  while (low < head && is_mark_at_edge (self, low, opening))
    low++;

  candidate->first = low;
  candidate->end = high + 1;
}

static guint
find_head_of_name (const Finder      *self,
                   const EntenteName *name)
{
  for (guint i = name->first; i < name->end; i++)
    {
      gint32 head = get_token (self, i)->head;

      if (head < (gint32) name->first || head >= (gint32) name->end)
        return i;
    }

  return name->end - 1;
}

static gboolean
make_of_name (const Finder     *self,
              EntenteCandidate *candidate)
{
  gint index = self->names[candidate->head - self->first];
  const EntenteName *name = &g_array_index (self->draft->names, EntenteName, index);

  if (find_head_of_name (self, name) != candidate->head)
    return FALSE;

  if (name->kind != ENTENTE_NAME_NATIONALITY
      && !g_strv_contains (describing, get_token (self, candidate->head)->relation))
    set_extent (self, candidate);
  if (candidate->first > name->first || candidate->end < name->end)
    {
      candidate->first = name->first;
      candidate->end = name->end;
    }

  candidate->form = ENTENTE_FORM_NAME;
  candidate->name = index;
  candidate->kind = (gint) name->kind;
  candidate->gender = name->kind == ENTENTE_NAME_PERSON || name->kind == ENTENTE_NAME_NATIONALITY
                      ? ENTENTE_GENDER_UNKNOWN : ENTENTE_GENDER_IT;
  candidate->number = ENTENTE_NUMBER_ONE;
  return TRUE;
}

static void
set_pronoun (EntenteCandidate *candidate,
             EntentePronoun    pronoun,
             const char       *lower)
{
  static const EntenteGender genders[] = {
    [ENTENTE_PRONOUN_HE] = ENTENTE_GENDER_HE,
    [ENTENTE_PRONOUN_SHE] = ENTENTE_GENDER_SHE,
    [ENTENTE_PRONOUN_IT] = ENTENTE_GENDER_IT,
    [ENTENTE_PRONOUN_THIS] = ENTENTE_GENDER_UNKNOWN,
  };
  static const EntenteNumber numbers[] = {
    [ENTENTE_PRONOUN_I] = ENTENTE_NUMBER_ONE,
    [ENTENTE_PRONOUN_WE] = ENTENTE_NUMBER_SEVERAL,
    [ENTENTE_PRONOUN_YOU] = ENTENTE_NUMBER_UNKNOWN,
    [ENTENTE_PRONOUN_HE] = ENTENTE_NUMBER_ONE,
    [ENTENTE_PRONOUN_SHE] = ENTENTE_NUMBER_ONE,
    [ENTENTE_PRONOUN_IT] = ENTENTE_NUMBER_ONE,
    [ENTENTE_PRONOUN_THEY] = ENTENTE_NUMBER_SEVERAL,
    [ENTENTE_PRONOUN_THIS] = ENTENTE_NUMBER_ONE,
  };

  candidate->form = ENTENTE_FORM_PRONOUN;
  candidate->pronoun = (gint) pronoun;
  candidate->gender = genders[pronoun];
  candidate->number = g_str_equal (lower, "these") || g_str_equal (lower, "those")
                      ? ENTENTE_NUMBER_SEVERAL : numbers[pronoun];
}

static gboolean
make_of_pronoun (const Finder     *self,
                 EntenteCandidate *candidate,
                 EntentePronoun    pronoun)
{
  const char *lower = get_lower (self, candidate->head);
  gboolean relative = is_relative (self, candidate->head);

  if (pronoun == ENTENTE_PRONOUN_THIS && relative)
    return FALSE;

  set_pronoun (candidate, pronoun, lower);
  return TRUE;
}

/* Whether the token is used as a pronoun. */
static gboolean
find_pronoun (const Finder   *self,
              guint           token,
              EntentePronoun *pronoun)
{
  const char *lower = get_lower (self, token);
  const EntenteToken *word = get_token (self, token);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PRONOUNS),
                                                    lower);

  if (row == NULL || (word->upos != ENTENTE_UPOS_PRON && word->upos != ENTENTE_UPOS_DET)
      || g_strv_contains (no_pronouns, word->relation))
    return FALSE;

  if (g_str_equal (lower, "that") && !g_str_equal (word->relation, "nsubj")
      && is_relative (self, token))
    return FALSE;

  *pronoun = (EntentePronoun) g_ascii_digit_value (row[1][0]);
  return TRUE;
}

static gboolean
make_of_noun (const Finder     *self,
              EntenteCandidate *candidate)
{
  const EntenteToken *word = get_token (self, candidate->head);
  const char * const *row = NULL;

  if ((word->upos != ENTENTE_UPOS_NOUN && word->upos != ENTENTE_UPOS_PROPN)
      || g_strv_contains (headless, word->relation)
      || (word->upos == ENTENTE_UPOS_NOUN && g_str_equal (word->relation, "compound")))
    return FALSE;

  set_extent (self, candidate);
  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PEOPLE),
                                get_lower (self, candidate->head));
  candidate->form = ENTENTE_FORM_NOMINAL;
  candidate->gender = row == NULL ? ENTENTE_GENDER_UNKNOWN
                      : g_str_equal (row[1], "he") ? ENTENTE_GENDER_HE
                      : g_str_equal (row[1], "she") ? ENTENTE_GENDER_SHE
                      : ENTENTE_GENDER_UNKNOWN;
  candidate->number = word->features & ENTENTE_FEATURE_SINGULAR ? ENTENTE_NUMBER_ONE
                      : word->features & ENTENTE_FEATURE_PLURAL ? ENTENTE_NUMBER_SEVERAL
                      : ENTENTE_NUMBER_UNKNOWN;
  return TRUE;
}

static gboolean
make_candidate (const Finder     *self,
                EntenteCandidate *candidate)
{
  EntentePronoun pronoun;

  if (self->names[candidate->head - self->first] >= 0)
    return make_of_name (self, candidate);
  if (find_pronoun (self, candidate->head, &pronoun))
    return make_of_pronoun (self, candidate, pronoun);

  return make_of_noun (self, candidate);
}

/* Quotation marks are counted anew in every block. */
static void
follow_quotation (EntenteDraft *draft,
                  const char   *lower)
{
  if (g_str_equal (lower, "“") || g_str_equal (lower, "``")
      || (g_str_equal (lower, "\"") && !draft->is_quoting))
    draft->is_quoting = TRUE;
  else if (g_str_equal (lower, "”") || g_str_equal (lower, "\"") || g_str_equal (lower, "''"))
    draft->is_quoting = FALSE;
}

static gboolean
begins_block (const EntenteDraft *draft)
{
  guint n = draft->sentences->len;

  return n == 1
         || g_array_index (draft->sentences, EntenteSentence, n - 2).block
            != g_array_index (draft->sentences, EntenteSentence, n - 1).block;
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const EntenteCandidate *x = a;
  const EntenteCandidate *y = b;

  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  if (x->end != y->end)
    return x->end > y->end ? -1 : 1;

  return x->head < y->head ? -1 : x->head > y->head;
}

static void
find (Finder *self)
{
  if (begins_block (self->draft))
    self->draft->is_quoting = FALSE;

  for (guint i = self->first; i < self->end; i++)
    {
      EntenteCandidate candidate = {
        .first = i, .end = i + 1, .head = i, .name = -1, .kind = -1,
        .pronoun = ENTENTE_NO_PRONOUN,
        .sentence = self->draft->sentences->len - 1,
      };

      follow_quotation (self->draft, get_lower (self, i));
      if (!make_candidate (self, &candidate))
        continue;

      candidate.is_quoted = self->draft->is_quoting;
      entente_candidate_describe (&candidate, self->draft);
      g_array_append_val (self->candidates, candidate);
    }

  g_array_sort (self->candidates, compare_candidates);
}

static void
clear_candidate (gpointer data)
{
  entente_candidate_clear (data);
}

/**
 * entente_candidates_find:
 * @draft: a draft, with its last sentence parsed
 *
 * Finds the mentions in the last sentence: names, pronouns and nouns.
 *
 * Returns: (transfer full) (element-type EntenteCandidate): the mentions, by
 *   where they begin, the longest first
 */
GArray *
entente_candidates_find (EntenteDraft *draft)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);
  guint n_tokens = sentence->end - sentence->first;
  gsize mark = entente_workspace_mark (draft->workspace);
  Finder self = { .draft = draft, .first = sentence->first, .end = sentence->end };

  self.low = entente_workspace_take (draft->workspace, n_tokens * sizeof *self.low);
  self.high = entente_workspace_take (draft->workspace, n_tokens * sizeof *self.high);
  self.names = entente_workspace_take (draft->workspace, n_tokens * sizeof *self.names);
  self.candidates = g_array_new (FALSE, FALSE, sizeof (EntenteCandidate));
  g_array_set_clear_func (self.candidates, clear_candidate);

  measure_trees (&self);
  index_names (&self);
  find (&self);

  entente_workspace_release (draft->workspace, mark);
  return self.candidates;
}
