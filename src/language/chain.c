/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/chain.h"

#include "language/binding.h"
#include "language/candidate-features.h"
#include "language/lexicon.h"

#include <string.h>

/* A mention looks back to so many before it, and has its own place. */
#define N_PLACES 400

/* How many mentions a pronoun looks back. */
#define PRONOUN_REACH 50

/* By how much a name must score more than the next for "it" or "they": less if a
 * clause is about it.
 */
#define LEAST_MARGIN 0.6f
#define LEAST_SUBJECT_MARGIN 0.15f

/* @last: the last mentions, each at its number modulo %N_PLACES
 * @sides: [N_PLACES][n_columns]: what the links say of each
 */
struct _EntenteChains
{
  const EntenteLinks *links;
  guint width;
  EntenteCandidate last[N_PLACES];
  float *sides;
  guint n_mentions;
};

/**
 * entente_chains_new:
 * @model: a model, borrowed
 *
 * Returns: (transfer full): no chains yet
 */
EntenteChains *
entente_chains_new (const EntenteModel *model)
{
  EntenteChains *self = g_new0 (EntenteChains, 1);

  self->links = &model->layers.links;
  self->width = model->layers.encoder.width;
  self->sides = g_new (float, (gsize) N_PLACES * entente_links_get_n_columns (self->links));

  return self;
}

void
entente_chains_free (EntenteChains *self)
{
  for (guint i = 0; i < N_PLACES; i++)
    entente_candidate_clear (&self->last[i]);
  g_free (self->sides);
  g_free (self);
}

static float *
get_side (const EntenteChains *self,
          guint                mention)
{
  return self->sides + (gsize) (mention % N_PLACES) * entente_links_get_n_columns (self->links);
}

static gboolean
has_same_initial (const EntenteCandidate *self,
                  const EntenteCandidate *before)
{
  return g_utf8_get_char (self->text) == g_utf8_get_char (before->text);
}

/* Whether names that are far apart may still be one. */
static gboolean
may_be_same_name (const EntenteCandidate *self,
                  const EntenteCandidate *before,
                  guint                   n_steps)
{
  if (before->form != ENTENTE_FORM_NAME)
    return FALSE;
  if (entente_candidates_share_word (self, before))
    return TRUE;

  return (self->n_core == 1 || before->n_core == 1) && n_steps <= 300
         && (has_same_initial (self, before) || entente_candidates_are_demonym (self, before));
}

/* Of a person's name the first word may tell. */
static EntenteGender
get_gender (const EntenteDraft     *draft,
            const EntenteCandidate *candidate)
{
  const EntenteName *name = NULL;
  const EntenteToken *first = NULL;
  const char * const *row = NULL;

  if (candidate->gender != ENTENTE_GENDER_UNKNOWN || candidate->kind != ENTENTE_NAME_PERSON)
    return candidate->gender;

  name = &g_array_index (draft->names, EntenteName, candidate->name);
  first = &g_array_index (draft->tokens, EntenteToken, name->first);
  row = entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_FIRST_NAMES),
                                  draft->text + first->span.start,
                                  entente_span_length (first->span));

  return row == NULL ? ENTENTE_GENDER_UNKNOWN
         : g_str_equal (row[1], "f") ? ENTENTE_GENDER_SHE : ENTENTE_GENDER_HE;
}

/* "he" and "Maria": the network weighs such words, but may be outvoted. */
static gboolean
differ_in_gender (const EntenteDraft     *draft,
                  const EntenteCandidate *self,
                  const EntenteCandidate *before)
{
  EntenteGender one = get_gender (draft, self);
  EntenteGender other = get_gender (draft, before);

  return (one == ENTENTE_GENDER_HE && other == ENTENTE_GENDER_SHE)
         || (one == ENTENTE_GENDER_SHE && other == ENTENTE_GENDER_HE);
}

static gboolean
conflict (const EntenteDraft     *draft,
          const EntenteCandidate *self,
          const EntenteCandidate *before)
{
  return entente_binding_forbids (draft, self, before) || differ_in_gender (draft, self, before);
}

/* Whether a pronoun or noun cannot join the chain of a mention: somebody in it is
 * of the other gender, or does to it what its verb says.
 */
static gboolean
is_barred (const EntenteChains    *self,
           const EntenteDraft     *draft,
           const EntenteCandidate *candidate,
           guint                   number,
           guint                   before)
{
  const EntenteMention *mentions = (const EntenteMention *) (gpointer) draft->mentions->data;

  if (candidate->form == ENTENTE_FORM_NAME)
    return entente_binding_forbids (draft, candidate, &self->last[before % N_PLACES]);

  for (guint i = number > PRONOUN_REACH ? number - PRONOUN_REACH : 0; i < number; i++)
    {
      if (mentions[i].chain == mentions[before].chain
          && conflict (draft, candidate, &self->last[i % N_PLACES]))
        return TRUE;
    }

  return FALSE;
}

/* Whether @before is near enough to be what @self means. */
static gboolean
comes_into_question (const EntenteCandidate *self,
                     const EntenteCandidate *before,
                     guint                   n_steps)
{
  guint n_sentences = self->sentence - before->sentence;
  gboolean is_near = n_steps <= 60 && n_sentences <= 8;
  gboolean was_pronoun = before->form == ENTENTE_FORM_PRONOUN;

  if (before->head == self->head)
    return FALSE;

  switch (self->form)
    {
    case ENTENTE_FORM_PRONOUN:
      return n_steps <= PRONOUN_REACH && n_sentences <= 6;
    case ENTENTE_FORM_NOMINAL:
      return was_pronoun ? n_steps <= 12 : is_near || before->lemma == self->lemma;
    default:
      return is_near || may_be_same_name (self, before, n_steps);
    }
}

static gint32
get_chain (const EntenteDraft *draft,
           guint               mention)
{
  return g_array_index (draft->mentions, EntenteMention, mention).chain;
}

/* What comes into question for a mention.
 *
 * @best: the mention that scores most, -1 where none scores more than a fresh one
 * @rival_score: the most that a mention of another chain scores
 */
typedef struct
{
  gint best;
  float best_score;
  float rival_score;
} Choice;

static void
weigh (Choice             *self,
       const EntenteDraft *draft,
       guint               mention,
       float               score)
{
  gboolean is_rival = self->best < 0
                      || get_chain (draft, mention) != get_chain (draft, (guint) self->best);

  if (score > self->best_score)
    {
      if (is_rival)
        self->rival_score = self->best_score;
      self->best = (gint) mention;
      self->best_score = score;
    }
  else if (is_rival)
    {
      self->rival_score = MAX (self->rival_score, score);
    }
}

/* "It" and "they" fit much that has no name: where two come into question alike,
 * a name does not win.
 */
static gboolean
is_in_doubt (const EntenteChains    *self,
             const EntenteDraft     *draft,
             const EntenteCandidate *candidate,
             const Choice           *choice)
{
  const EntenteCandidate *best = choice->best < 0 ? NULL : &self->last[choice->best % N_PLACES];

  if (best == NULL || best->form != ENTENTE_FORM_NAME
      || (candidate->pronoun != ENTENTE_PRONOUN_IT && candidate->pronoun != ENTENTE_PRONOUN_THEY))
    return FALSE;

  return choice->best_score - choice->rival_score
         < (entente_candidate_is_subject (best, draft) ? LEAST_SUBJECT_MARGIN : LEAST_MARGIN);
}

/* The last mention that a token heads, -1 for none. */
static gint
find_headed (const EntenteChains *self,
             guint                number,
             guint                head)
{
  for (guint i = number; i-- > 0 && i + N_PLACES > number;)
    {
      if (self->last[i % N_PLACES].head == head)
        return (gint) i;
    }

  return -1;
}

/* Returns: the mention that @number means, -1 where it is the first of its chain */
static gint
find_antecedent (const EntenteChains    *self,
                 const EntenteDraft     *draft,
                 const EntenteCandidate *candidate,
                 guint                   number)
{
  const float *side = get_side (self, number);
  float fresh = entente_links_score_fresh (self->links, side);
  Choice choice = { .best = -1, .best_score = fresh, .rival_score = fresh };
  gint owner = entente_binding_find_owner (draft, candidate);

  owner = owner < 0 ? -1 : find_headed (self, number, (guint) owner);
  if (owner >= 0 && !differ_in_gender (draft, candidate, &self->last[owner % N_PLACES]))
    return owner;

  for (guint i = number >= N_PLACES ? number - N_PLACES + 1 : 0; i < number; i++)
    {
      const EntenteCandidate *before = &self->last[i % N_PLACES];
      guint8 features[ENTENTE_LINKS_N_PAIR_FEATURES];

      if (!comes_into_question (candidate, before, number - i)
          || is_barred (self, draft, candidate, number, i))
        continue;

      entente_candidate_pair_features (candidate, before, number - i, draft, features);
      weigh (&choice, draft, i,
             entente_links_score_pair (self->links, side, get_side (self, i), features));
    }

  return is_in_doubt (self, draft, candidate, &choice) ? -1 : choice.best;
}

/* A name is shown by its own tokens. The chain is, for now, the number of its
 * first mention.
 */
static void
add_mention (EntenteDraft           *draft,
             const EntenteCandidate *candidate,
             guint                   number,
             gint                    antecedent)
{
  EntenteSpan tokens = entente_candidate_get_tokens (candidate, draft);
  EntenteMention mention = {
    .first = tokens.start,
    .end = tokens.end,
    .head = candidate->head,
    .chain = antecedent < 0 ? (gint32) number
                            : g_array_index (draft->mentions, EntenteMention, antecedent).chain,
    .name = candidate->name,
    .form = candidate->form,
  };

  g_array_append_val (draft->mentions, mention);
}

static void
add_candidate (EntenteChains    *self,
               EntenteDraft     *draft,
               EntenteCandidate *candidate,
               const float      *side)
{
  guint number = self->n_mentions++;
  EntenteCandidate *place = &self->last[number % N_PLACES];

  memcpy (get_side (self, number), side, entente_links_get_n_columns (self->links) * sizeof *side);
  entente_candidate_clear (place);
  *place = *candidate;
  candidate->text = NULL;
  candidate->core = NULL;

  add_mention (draft, place, number, find_antecedent (self, draft, place, number));
}

/* Returns: [n][n_columns] from the workspace */
static float *
project (const EntenteChains *self,
         EntenteDraft        *draft,
         const GArray        *candidates,
         const float         *vectors,
         guint                first)
{
  guint n = candidates->len;
  guint n_columns = entente_links_get_n_columns (self->links);
  float *sides = entente_workspace_take_floats (draft->workspace, (gsize) n * n_columns);
  gsize mark = entente_workspace_mark (draft->workspace);
  float *rows = entente_workspace_take_floats (draft->workspace, (gsize) n * self->width);
  guint8 *features = entente_workspace_take (draft->workspace,
                                             (gsize) n * ENTENTE_LINKS_N_FEATURES);

  for (guint i = 0; i < n; i++)
    {
      const EntenteCandidate *candidate = &g_array_index (candidates, EntenteCandidate, i);

      memcpy (rows + (gsize) i * self->width,
              vectors + (gsize) (candidate->head - first) * self->width,
              self->width * sizeof *rows);
      entente_candidate_get_features (candidate, draft,
                                      features + (gsize) i * ENTENTE_LINKS_N_FEATURES);
    }

  entente_links_project (self->links, sides, rows, features, n, draft->workspace);
  entente_workspace_release (draft->workspace, mark);
  return sides;
}

/**
 * entente_chains_add_sentence:
 * @draft: a draft, with its last sentence parsed
 * @vectors: [n_tokens][width]: the vectors of that sentence's tokens
 *
 * Finds the mentions of a sentence and puts each into a chain.
 */
void
entente_chains_add_sentence (EntenteChains *self,
                             EntenteDraft  *draft,
                             const float   *vectors)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);
  g_autoptr (GArray) candidates = entente_candidates_find (draft);
  gsize mark = entente_workspace_mark (draft->workspace);
  float *sides = project (self, draft, candidates, vectors, sentence->first);

  for (guint i = 0; i < candidates->len; i++)
    add_candidate (self, draft, &g_array_index (candidates, EntenteCandidate, i),
                   sides + (gsize) i * entente_links_get_n_columns (self->links));

  entente_workspace_release (draft->workspace, mark);
}

/**
 * entente_chains_number:
 * @mentions: [n_mentions]: the chain of each is the index of its first mention
 *
 * Numbers the chains of several mentions in the order of the text; a mention
 * by itself has none.
 *
 * Returns: how many chains there are
 */
guint
entente_chains_number (EntenteMention *mentions,
                       guint           n_mentions)
{
  g_autofree gint32 *numbers = g_new (gint32, n_mentions);
  guint n_chains = 0;

  for (guint i = 0; i < n_mentions; i++)
    numbers[i] = ENTENTE_NO_CHAIN;
  for (guint i = 0; i < n_mentions; i++)
    if ((guint) mentions[i].chain != i)
      numbers[mentions[i].chain] = 0;
  for (guint i = 0; i < n_mentions; i++)
    if (numbers[i] == 0)
      numbers[i] = (gint32) n_chains++;
  for (guint i = 0; i < n_mentions; i++)
    mentions[i].chain = numbers[mentions[i].chain];

  return n_chains;
}
