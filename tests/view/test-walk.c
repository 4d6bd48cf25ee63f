/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/walk.h"

/* Boxes are squares of 10 points.
 *
 *            4
 *      3
 *    1    0      2
 *
 *         5
 */
static EntenteRect boxes[] = {
  { 100, 100, 10, 10 },
  { 40, 100, 10, 10 },
  { 190, 105, 10, 10 },
  { 80, 50, 10, 10 },
  { 150, 10, 10, 10 },
  { 105, 200, 10, 10 },
};

static EntenteNetworkEdge edges[] = {
  { .source = 0, .target = 1 },
  { .source = 2, .target = 0 },
  { .source = 5, .target = 0 },
  { .source = 1, .target = 3 },
};

static EntenteNetwork network = {
  .n_nodes = G_N_ELEMENTS (boxes),
  .edges = edges,
  .n_edges = G_N_ELEMENTS (edges),
};

static const EntenteLayout layout = { .network = &network, .boxes = boxes };

static void
test_nearest (void)
{
  g_assert_cmpint (entente_walk_towards (&layout, 0, ENTENTE_WAY_LEFT), ==, 1);
  g_assert_cmpint (entente_walk_towards (&layout, 0, ENTENTE_WAY_RIGHT), ==, 2);
  g_assert_cmpint (entente_walk_towards (&layout, 0, ENTENTE_WAY_UP), ==, 3);
  g_assert_cmpint (entente_walk_towards (&layout, 0, ENTENTE_WAY_DOWN), ==, 5);
}

/* 3 is nearer than 4, but far aside of the way up from 2. */
static void
test_straight_ahead (void)
{
  g_assert_cmpint (entente_walk_towards (&layout, 2, ENTENTE_WAY_UP), ==, 4);
}

static void
test_nothing_there (void)
{
  g_assert_cmpint (entente_walk_towards (&layout, 1, ENTENTE_WAY_LEFT), ==, -1);
  g_assert_cmpint (entente_walk_towards (&layout, 4, ENTENTE_WAY_UP), ==, -1);
}

/* Around 0, clockwise from above: 2, 5, 1. */
static void
test_neighbors (void)
{
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, -1, 1), ==, 2);
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, 2, 1), ==, 5);
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, 5, 1), ==, 1);
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, 1, 1), ==, 2);
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, 2, -1), ==, 1);
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 0, -1, -1), ==, 1);
}

static void
test_no_neighbors (void)
{
  g_assert_cmpint (entente_walk_to_neighbor (&layout, 4, -1, 1), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/walk/nearest", test_nearest);
  g_test_add_func ("/walk/straight-ahead", test_straight_ahead);
  g_test_add_func ("/walk/nothing-there", test_nothing_there);
  g_test_add_func ("/walk/neighbors", test_neighbors);
  g_test_add_func ("/walk/no-neighbors", test_no_neighbors);

  return g_test_run ();
}
