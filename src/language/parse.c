/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/parse.h"

#include "language/name-tags.h"
#include "language/tree.h"

static guint
find_highest (const float *scores,
              guint        n)
{
  guint best = 0;

  for (guint i = 1; i < n; i++)
    if (scores[i] > scores[best])
      best = i;

  return best;
}

static void
set_tags (EntenteToken        *token,
          const EntenteLabels *labels,
          const float         *scores)
{
  for (guint i = 0; i < labels->n_groups; i++)
    {
      const EntenteTagGroup *group = &labels->groups[i];
      guint value = group->values[find_highest (scores, group->n_values)];

      if (i == 0)
        token->upos = (guint8) value;
      else
        token->features |= value;
      scores += group->n_values;
    }
}

/* The relation of a root is the root's alone. */
static const char *
choose_relation (const EntenteLabels *labels,
                 float               *scores,
                 gboolean             is_root)
{
  if (is_root)
    return labels->relations[labels->root];

  scores[labels->root] = -G_MAXFLOAT;
  return labels->relations[find_highest (scores, labels->n_relations)];
}

static void
set_heads (EntenteReading *reading,
           const float    *answers,
           guint           first,
           guint           n_words)
{
  const EntenteModel *model = reading->model;
  gsize mark = entente_workspace_mark (reading->workspace);
  guint n_labels = model->labels.n_relations;
  float *arcs = entente_workspace_take_floats (reading->workspace, (gsize) n_words * (n_words + 1));
  float *scores = entente_workspace_take_floats (reading->workspace, (gsize) n_words * n_labels);
  guint *heads = entente_workspace_take (reading->workspace, n_words * sizeof *heads);

  entente_heads_score_arcs (&model->network.heads, arcs, answers, n_words, reading->workspace);
  entente_tree_decode (arcs, n_words, heads);
  entente_heads_score_labels (&model->network.heads, scores, answers, heads, n_words, reading->workspace);

  for (guint i = 0; i < n_words; i++)
    {
      EntenteToken *token = entente_reading_get_token (reading, first + i);

      token->head = heads[i] == 0 ? ENTENTE_NO_HEAD : (gint32) (first + heads[i] - 1);
      token->relation = choose_relation (&model->labels, scores + (gsize) i * n_labels, heads[i] == 0);
    }

  entente_workspace_release (reading->workspace, mark);
}

static void
add_name (EntenteReading  *reading,
          EntenteNameKind  kind,
          guint            token)
{
  EntenteName name = { token, token + 1, kind };

  g_array_append_val (reading->names, name);
}

static void
find_names (EntenteReading *reading,
            const float    *answers,
            guint           first,
            guint           n_words)
{
  const EntenteModel *model = reading->model;
  guint8 tags[ENTENTE_LONGEST_SENTENCE];

  g_assert (n_words <= G_N_ELEMENTS (tags));

  entente_name_tags_decode (&model->labels, entente_heads_get_names (&model->network.heads, answers),
                            model->network.heads.all.n_out, n_words, tags);
  for (guint i = 0; i < n_words; i++)
    {
      const EntenteNameTag *tag = &model->labels.names[tags[i]];

      if (tag->is_outside)
        continue;
      if (tag->begins)
        add_name (reading, tag->kind, first + i);
      else
        g_array_index (reading->names, EntenteName, reading->names->len - 1).end = first + i + 1;
    }
}

static void
set_lemma (EntenteReading *reading,
           guint           index)
{
  EntenteToken *token = entente_reading_get_token (reading, index);
  g_autofree char *word = g_strndup (reading->text + token->span.start, entente_span_length (token->span));
  g_autofree char *lemma = entente_lemmas_dup (reading->model->lemmas, word, entente_reading_get_lower (reading, index),
                                               token->upos, token->features);

  token->lemma = g_string_chunk_insert_const (reading->strings, lemma);
}

static void
add_sentence (EntenteReading *reading,
              guint           first,
              guint           end)
{
  EntenteSentence sentence = {
    .span = { entente_reading_get_token (reading, first)->span.start,
              entente_reading_get_token (reading, end - 1)->span.end },
    .first = first,
    .end = end,
    .block = entente_reading_get_block (reading)->block,
  };

  for (guint i = first; i < end; i++)
    entente_reading_get_token (reading, i)->sentence = reading->sentences->len;
  g_array_append_val (reading->sentences, sentence);
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
entente_sentence_parse (EntenteReading *reading,
                        const float    *answers,
                        guint           first,
                        guint           end)
{
  const EntenteModel *model = reading->model;

  add_sentence (reading, first, end);
  for (guint i = first; i < end; i++)
    {
      const float *answer = answers + (gsize) (i - first) * model->network.heads.all.n_out;

      set_tags (entente_reading_get_token (reading, i), &model->labels,
                entente_heads_get_tags (&model->network.heads, answer));
      set_lemma (reading, i);
    }

  set_heads (reading, answers, first, end - first);
  find_names (reading, answers, first, end - first);
}
