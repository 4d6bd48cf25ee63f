/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/parse.h"

#include "language/address.h"
#include "language/lent-subject.h"
#include "language/name-bounds.h"
#include "language/name-join.h"
#include "language/name-known.h"
#include "language/name-pair.h"
#include "language/name-tags.h"
#include "language/name-title.h"
#include "language/tree.h"

static void
set_tags (EntenteToken        *token,
          const EntenteLabels *labels,
          const float         *scores)
{
  for (guint i = 0; i < labels->n_groups; i++)
    {
      const EntenteTagGroup *group = &labels->groups[i];
      guint value = entente_tag_group_choose (group, scores);

      if (i == 0)
        token->upos = (guint8) value;
      else
        token->features |= value;
      scores += group->n_values;
    }
}

static void
set_heads (EntenteDraft *draft,
           const float  *answers,
           guint         first,
           guint         n_words)
{
  const EntenteModel *model = draft->model;
  gsize mark = entente_workspace_mark (draft->workspace);
  guint n_labels = model->labels.n_relations;
  float *arcs = entente_workspace_take_floats (draft->workspace, (gsize) n_words * (n_words + 1));
  float *scores = entente_workspace_take_floats (draft->workspace, (gsize) n_words * n_labels);
  guint *heads = entente_workspace_take (draft->workspace, n_words * sizeof *heads);

  entente_heads_score_arcs (&model->layers.heads, arcs, answers, n_words, draft->workspace);
  entente_tree_decode (arcs, n_words, heads);
  entente_heads_score_labels (&model->layers.heads, scores, answers, heads, n_words,
                              draft->workspace);

  for (guint i = 0; i < n_words; i++)
    {
      EntenteToken *token = entente_draft_get_token (draft, first + i);

      token->head = heads[i] == 0 ? ENTENTE_NO_HEAD : (gint32) (first + heads[i] - 1);
      token->relation = entente_labels_choose_relation (&model->labels,
                                                        scores + (gsize) i * n_labels,
                                                        heads[i] == 0);
    }

  entente_workspace_release (draft->workspace, mark);
}

static void
add_name (EntenteDraft    *draft,
          EntenteNameKind  kind,
          guint            token)
{
  EntenteName name = { token, token + 1, kind };

  g_array_append_val (draft->names, name);
}

static void
find_names (EntenteDraft *draft,
            const float  *answers,
            guint         first,
            guint         n_words)
{
  const EntenteModel *model = draft->model;
  guint8 tags[ENTENTE_LONGEST_SENTENCE];
  gboolean barred[ENTENTE_LONGEST_SENTENCE];
  guint first_name = draft->names->len;

  g_assert (n_words <= G_N_ELEMENTS (tags));

  for (guint i = 0; i < n_words; i++)
    barred[i] = entente_address_is (entente_draft_get_lower (draft, first + i));
  entente_name_tags_decode (&model->labels,
                            entente_heads_get_names (&model->layers.heads, answers),
                            model->layers.heads.all.n_out, barred, n_words, tags);
  for (guint i = 0; i < n_words; i++)
    {
      const EntenteNameTag *tag = &model->labels.names[tags[i]];

      if (tag->is_outside)
        continue;
      if (tag->begins)
        add_name (draft, tag->kind, first + i);
      else
        g_array_index (draft->names, EntenteName, draft->names->len - 1).end = first + i + 1;
    }

  entente_name_known_extend (draft, first_name);
  entente_name_parts_join (draft, first_name);
  entente_name_bounds_mend (draft, first_name);
  entente_name_pairs_part (draft, first_name);
  entente_name_titles_cut (draft, first_name);
}

static void
set_lemma (EntenteDraft *draft,
           guint         index)
{
  EntenteToken *token = entente_draft_get_token (draft, index);
  g_autofree char *word = g_strndup (draft->text + token->span.start,
                                     entente_span_length (token->span));
  g_autofree char *lemma = entente_lemmas_dup (draft->model->lemmas, word,
                                               entente_draft_get_lower (draft, index),
                                               token->upos, token->features);

  token->lemma = g_string_chunk_insert_const (draft->strings, lemma);
}

static void
add_sentence (EntenteDraft *draft,
              guint         first,
              guint         end)
{
  EntenteSentence sentence = {
    .span = { entente_draft_get_token (draft, first)->span.start,
              entente_draft_get_token (draft, end - 1)->span.end },
    .first = first,
    .end = end,
    .block = entente_draft_get_block (draft)->block,
  };

  for (guint i = first; i < end; i++)
    entente_draft_get_token (draft, i)->sentence = draft->sentences->len;
  g_array_append_val (draft->sentences, sentence);
}

/**
 * entente_sentence_parse:
 * @answers: [end - first][n_columns]: what the heads say of each token
 * @first: index of the sentence's first token
 * @end: index one past its last token
 *
 * Adds a sentence to what was read, with its tags, tree, names and base forms.
 */
void
entente_sentence_parse (EntenteDraft *draft,
                        const float  *answers,
                        guint         first,
                        guint         end)
{
  const EntenteModel *model = draft->model;

  add_sentence (draft, first, end);
  for (guint i = first; i < end; i++)
    {
      const float *answer = answers + (gsize) (i - first) * model->layers.heads.all.n_out;

      set_tags (entente_draft_get_token (draft, i), &model->labels,
                entente_heads_get_tags (&model->layers.heads, answer));
      set_lemma (draft, i);
    }

  set_heads (draft, answers, first, end - first);
  entente_lent_subjects_return (draft, first, end);
  find_names (draft, answers, first, end - first);
}
