/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-tags.h"

#include <math.h>

/* A name goes on only after a token of a name of its kind. */
static gboolean
may_follow (const EntenteLabels *labels,
            guint                before,
            guint                tag)
{
  const EntenteNameTag *to = &labels->names[tag];
  const EntenteNameTag *from = &labels->names[before];

  if (to->is_outside || to->begins)
    return TRUE;

  return !from->is_outside && from->kind == to->kind;
}

static guint8
find_best_before (const EntenteLabels *labels,
                  const double        *totals,
                  guint                tag)
{
  guint best = 0;
  double best_total = -INFINITY;

  for (guint before = 0; before < labels->n_names; before++)
    if (may_follow (labels, before, tag) && totals[before] > best_total)
      {
        best = before;
        best_total = totals[before];
      }

  return (guint8) best;
}

/* @is_barred: whether the word is in no name */
static gboolean
may_have (const EntenteLabels *labels,
          guint                tag,
          gboolean             is_barred)
{
  return !is_barred || labels->names[tag].is_outside;
}

static void
start (const EntenteLabels *labels,
       const float         *scores,
       gboolean             is_barred,
       double              *totals)
{
  for (guint tag = 0; tag < labels->n_names; tag++)
    {
      gboolean begins = labels->names[tag].is_outside || labels->names[tag].begins;

      totals[tag] = begins && may_have (labels, tag, is_barred) ? (double) scores[tag] : -INFINITY;
    }
}

/* totals: [n_names], changed in place */
static void
step (const EntenteLabels *labels,
      const float         *scores,
      gboolean             is_barred,
      double              *totals,
      guint8              *backward)
{
  double next[ENTENTE_MOST_NAME_TAGS];

  for (guint tag = 0; tag < labels->n_names; tag++)
    {
      backward[tag] = find_best_before (labels, totals, tag);
      next[tag] = may_have (labels, tag, is_barred) && may_follow (labels, backward[tag], tag)
                  ? totals[backward[tag]] + (double) scores[tag] : -INFINITY;
    }

  for (guint tag = 0; tag < labels->n_names; tag++)
    totals[tag] = next[tag];
}

static guint8
find_best (const EntenteLabels *labels,
           const double        *totals)
{
  guint best = 0;

  for (guint tag = 1; tag < labels->n_names; tag++)
    if (totals[tag] > totals[best])
      best = tag;

  return (guint8) best;
}

/**
 * entente_name_tags_decode:
 * @scores: [n_words][n_names], rows @stride apart
 * @barred: [n_words]: whether the word is in no name
 * @tags: (out caller-allocates): [n_words]
 *
 * Finds the best row of tags in which every name begins as it should: Viterbi,
 * 1967.
 */
void
entente_name_tags_decode (const EntenteLabels *labels,
                          const float         *scores,
                          guint                stride,
                          const gboolean      *barred,
                          guint                n_words,
                          guint8              *tags)
{
  g_autofree guint8 *backward = g_new (guint8, (gsize) MAX (n_words, 1) * labels->n_names);
  double totals[ENTENTE_MOST_NAME_TAGS];

  if (n_words == 0)
    return;

  start (labels, scores, barred[0], totals);
  for (guint word = 1; word < n_words; word++)
    step (labels, scores + (gsize) word * stride, barred[word], totals,
          backward + (gsize) word * labels->n_names);

  tags[n_words - 1] = find_best (labels, totals);
  for (guint word = n_words - 1; word > 0; word--)
    tags[word - 1] = backward[(gsize) word * labels->n_names + tags[word]];
}
