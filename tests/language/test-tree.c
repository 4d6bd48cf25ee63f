/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-tags.h"
#include "language/tree.h"

/* The decoders, compared with trying everything. */

#define MOST_WORDS 5

static gboolean
is_tree (const guint *heads,
         guint        n_words)
{
  guint n_roots = 0;

  for (guint i = 0; i < n_words; i++)
    {
      guint at = i + 1;

      n_roots += heads[i] == 0;
      for (guint step = 0; at != 0; step++)
        {
          if (step > n_words)
            return FALSE;
          at = heads[at - 1];
        }
    }

  return n_roots == 1;
}

static double
sum_scores (const float *scores,
            const guint *heads,
            guint        n_words)
{
  double sum = 0.0;

  for (guint i = 0; i < n_words; i++)
    sum += (double) scores[i * (n_words + 1) + heads[i]];

  return sum;
}

/* Counts @heads up as digits to the base n_words + 1. */
static gboolean
advance (guint *heads,
         guint  n_words)
{
  for (guint i = 0; i < n_words; i++)
    {
      if (heads[i] < n_words)
        {
          heads[i]++;
          return TRUE;
        }
      heads[i] = 0;
    }

  return FALSE;
}

static double
find_best_sum (const float *scores,
               guint        n_words)
{
  guint heads[MOST_WORDS] = { 0 };
  double best = -G_MAXDOUBLE;

  do
    if (is_tree (heads, n_words))
      best = MAX (best, sum_scores (scores, heads, n_words));
  while (advance (heads, n_words));

  return best;
}

static void
test_tree (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 2000; round++)
    {
      guint n_words = 1 + round % MOST_WORDS;
      float scores[MOST_WORDS * (MOST_WORDS + 1)];
      guint heads[MOST_WORDS];

      for (guint i = 0; i < n_words * (n_words + 1); i++)
        scores[i] = (float) g_rand_double_range (rand, -5.0, 5.0);
      entente_tree_decode (scores, n_words, heads);

      g_assert_true (is_tree (heads, n_words));
      g_assert_cmpfloat_with_epsilon (sum_scores (scores, heads, n_words),
                                      find_best_sum (scores, n_words), 1e-4);
    }
}

static EntenteNameTag name_tags[] = {
  { TRUE, FALSE, ENTENTE_NAME_PERSON },
  { FALSE, TRUE, ENTENTE_NAME_PERSON },
  { FALSE, FALSE, ENTENTE_NAME_PERSON },
  { FALSE, TRUE, ENTENTE_NAME_PLACE },
  { FALSE, FALSE, ENTENTE_NAME_PLACE },
};

static gboolean
are_names (const guint    *tags,
           const gboolean *barred,
           guint           n_words)
{
  for (guint i = 0; i < n_words; i++)
    {
      const EntenteNameTag *tag = &name_tags[tags[i]];

      if (barred[i] && !tag->is_outside)
        return FALSE;
      if (tag->is_outside || tag->begins)
        continue;
      if (i == 0 || name_tags[tags[i - 1]].is_outside || name_tags[tags[i - 1]].kind != tag->kind)
        return FALSE;
    }

  return TRUE;
}

static double
sum_tags (const float *scores,
          const guint *tags,
          guint        n_words)
{
  double sum = 0.0;

  for (guint i = 0; i < n_words; i++)
    sum += (double) scores[i * G_N_ELEMENTS (name_tags) + tags[i]];

  return sum;
}

static void
check_names (GRand *rand,
             guint  n_words)
{
  EntenteLabels labels = { .names = name_tags, .n_names = G_N_ELEMENTS (name_tags) };
  float scores[4 * G_N_ELEMENTS (name_tags)];
  guint8 found[4];
  guint tags[4] = { 0 };
  gboolean barred[4];
  guint n_rows = 1;
  double best = -G_MAXDOUBLE;

  for (guint i = 0; i < n_words; i++)
    n_rows *= G_N_ELEMENTS (name_tags);
  for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
    scores[i] = (float) g_rand_double_range (rand, -3.0, 3.0);
  for (guint i = 0; i < G_N_ELEMENTS (barred); i++)
    barred[i] = g_rand_int_range (rand, 0, 4) == 0;

  for (guint row = 0; row < n_rows; row++)
    {
      for (guint i = 0, rest = row; i < n_words; i++, rest /= G_N_ELEMENTS (name_tags))
        tags[i] = rest % G_N_ELEMENTS (name_tags);
      if (are_names (tags, barred, n_words))
        best = MAX (best, sum_tags (scores, tags, n_words));
    }

  entente_name_tags_decode (&labels, scores, G_N_ELEMENTS (name_tags), barred, n_words, found);
  for (guint i = 0; i < n_words; i++)
    tags[i] = found[i];
  g_assert_true (are_names (tags, barred, n_words));
  g_assert_cmpfloat_with_epsilon (sum_tags (scores, tags, n_words), best, 1e-4);
}

static void
test_names (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);

  for (guint round = 0; round < 500; round++)
    check_names (rand, 1 + round % 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/decoders/tree", test_tree);
  g_test_add_func ("/decoders/names", test_names);

  return g_test_run ();
}
