/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/tree.h"

/* More than any sum of scores: keeps all words but one from the root. */
#define ROOT_COST 1e6

/* The graph while its cycles are contracted: nodes 0 (the root) to n_words. A
 * contracted cycle is known by one of its nodes, the others are inactive.
 */
typedef struct
{
  guint size;
  double *scores;
  gboolean *active;
  guint *heads;
  GPtrArray *cycles;
} Graph;

/* A cycle that was contracted into @node: what arcs into it from a node enter,
 * and what arcs out of it to a node leave.
 */
typedef struct
{
  guint node;
  GArray *members;
  GArray *heads;
  guint *enters;
  guint *leaves;
} Cycle;

static void
cycle_free (gpointer data)
{
  Cycle *cycle = data;

  g_array_unref (cycle->members);
  g_array_unref (cycle->heads);
  g_free (cycle->enters);
  g_free (cycle->leaves);
  g_free (cycle);
}

static inline double *
score_at (const Graph *graph,
          guint        dependent,
          guint        head)
{
  return &graph->scores[(gsize) dependent * graph->size + head];
}

static void
choose_heads (Graph *graph)
{
  for (guint node = 1; node < graph->size; node++)
    {
      double best = -G_MAXDOUBLE;

      if (!graph->active[node])
        continue;

      for (guint head = 0; head < graph->size; head++)
        if (head != node && graph->active[head] && *score_at (graph, node, head) > best)
          {
            best = *score_at (graph, node, head);
            graph->heads[node] = head;
          }
    }
}

/* Returns: a node on a cycle of the chosen heads, 0 where there is none */
static guint
find_cycle (const Graph *graph)
{
  g_autofree guint *seen_from = g_new0 (guint, graph->size);

  for (guint start = 1; start < graph->size; start++)
    {
      guint node = start;

      if (!graph->active[start])
        continue;

      while (node != 0 && seen_from[node] == 0)
        {
          seen_from[node] = start;
          node = graph->heads[node];
        }
      if (node != 0 && seen_from[node] == start)
        return node;
    }

  return 0;
}

static Cycle *
collect_cycle (const Graph *graph,
               guint        node)
{
  Cycle *cycle = g_new0 (Cycle, 1);
  guint member = node;

  cycle->node = node;
  cycle->members = g_array_new (FALSE, FALSE, sizeof (guint));
  cycle->heads = g_array_new (FALSE, FALSE, sizeof (guint));
  cycle->enters = g_new0 (guint, graph->size);
  cycle->leaves = g_new0 (guint, graph->size);

  do
    {
      g_array_append_val (cycle->members, member);
      g_array_append_val (cycle->heads, graph->heads[member]);
      member = graph->heads[member];
    }
  while (member != node);

  return cycle;
}

/* The best arcs between the cycle and a node outside it. An arc into the cycle
 * gains over the cycle's own arc that it replaces.
 */
static void
join_outside (Graph *graph,
              Cycle *cycle,
              guint  outside)
{
  double best_in = -G_MAXDOUBLE;
  double best_out = -G_MAXDOUBLE;

  for (guint i = 0; i < cycle->members->len; i++)
    {
      guint member = g_array_index (cycle->members, guint, i);
      guint head = g_array_index (cycle->heads, guint, i);
      double in = *score_at (graph, member, outside) - *score_at (graph, member, head);
      double out = *score_at (graph, outside, member);

      if (in > best_in)
        {
          best_in = in;
          cycle->enters[outside] = member;
        }
      if (out > best_out)
        {
          best_out = out;
          cycle->leaves[outside] = member;
        }
    }

  *score_at (graph, cycle->node, outside) = best_in;
  *score_at (graph, outside, cycle->node) = best_out;
}

static void
contract (Graph *graph,
          guint  node)
{
  Cycle *cycle = collect_cycle (graph, node);

  for (guint i = 0; i < cycle->members->len; i++)
    graph->active[g_array_index (cycle->members, guint, i)] = FALSE;
  for (guint outside = 0; outside < graph->size; outside++)
    if (graph->active[outside])
      join_outside (graph, cycle, outside);
  graph->active[node] = TRUE;

  g_ptr_array_add (graph->cycles, cycle);
}

static void
expand (Graph       *graph,
        const Cycle *cycle)
{
  guint outside = graph->heads[cycle->node];
  guint entered = cycle->enters[outside];

  for (guint node = 1; node < graph->size; node++)
    if (graph->active[node] && graph->heads[node] == cycle->node)
      graph->heads[node] = cycle->leaves[node];

  for (guint i = 0; i < cycle->members->len; i++)
    {
      guint member = g_array_index (cycle->members, guint, i);

      graph->active[member] = TRUE;
      graph->heads[member] = member == entered ? outside : g_array_index (cycle->heads, guint, i);
    }
}

/* Where each word takes its best head and that is a tree with one root, there
 * is none better.
 */
static gboolean
is_tree (const Graph *graph)
{
  guint n_roots = 0;

  for (guint node = 1; node < graph->size; node++)
    n_roots += graph->heads[node] == 0;

  return n_roots == 1 && find_cycle (graph) == 0;
}

static void
charge_roots (Graph *graph)
{
  for (guint node = 1; node < graph->size; node++)
    *score_at (graph, node, 0) -= ROOT_COST;
}

static void
find_best_tree (Graph *graph)
{
  guint node;

  charge_roots (graph);
  choose_heads (graph);
  for (node = find_cycle (graph); node != 0; node = find_cycle (graph))
    {
      contract (graph, node);
      choose_heads (graph);
    }

  for (guint i = graph->cycles->len; i > 0; i--)
    expand (graph, g_ptr_array_index (graph->cycles, i - 1));
}

/**
 * entente_tree_decode:
 * @scores: [n_words][1 + n_words]: how well the root, then each word, is head
 *   of the word
 * @heads: (out caller-allocates): [n_words]: 0 for the root, else one more
 *   than the index of the head
 *
 * Finds the best tree with a single word below the root. Chu and Liu, 1965;
 * Edmonds, 1967; the cost of root arcs after Stanojević and Cohen, 2021.
 */
void
entente_tree_decode (const float *scores,
                     guint        n_words,
                     guint       *heads)
{
  guint size = n_words + 1;
  g_autofree double *matrix = g_new0 (double, (gsize) size * size);
  g_autofree gboolean *active = g_new (gboolean, size);
  g_autofree guint *chosen = g_new0 (guint, size);
  g_autoptr (GPtrArray) cycles = g_ptr_array_new_with_free_func (cycle_free);
  Graph graph = { size, matrix, active, chosen, cycles };

  for (guint i = 0; i < size; i++)
    active[i] = TRUE;
  for (gsize i = 0; i < (gsize) n_words * size; i++)
    matrix[size + i] = (double) scores[i];

  choose_heads (&graph);
  if (!is_tree (&graph))
    find_best_tree (&graph);

  for (guint word = 0; word < n_words; word++)
    heads[word] = chosen[word + 1];
}
