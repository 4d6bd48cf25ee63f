/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/magnify.h"

/* Two far apart and one close to the first. */
static const EntenteRect boxes[] = {
  { 0, 0, 100, 20 },
  { 1000, 0, 100, 20 },
  { 0, 24, 100, 20 },
};

static gboolean
covers_middle (EntenteRect box,
               EntenteRect other)
{
  double x = other.x + other.width / 2;
  double y = other.y + other.height / 2;

  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

static void
test_near (void)
{
  g_autofree double *factors = entente_magnify_nodes (boxes, G_N_ELEMENTS (boxes), 1);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    g_assert_cmpfloat (factors[i], ==, 1);
}

/* What has room is as large as can be, and nothing hides anything. */
static void
test_far (void)
{
  g_autofree double *factors = entente_magnify_nodes (boxes, G_N_ELEMENTS (boxes), 0.1);

  g_assert_cmpfloat (factors[1], ==, entente_magnify_get_factor (0.1));
  g_assert_cmpfloat (factors[1], >, 2);
  g_assert_cmpfloat (factors[2], >=, 1);
  g_assert_cmpfloat (factors[2], <, factors[1]);

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (boxes); j++)
      g_assert_true (i == j ||
                     !covers_middle (entente_magnify_box (boxes[i], factors[i]), boxes[j]));
}

/* The first comes first. */
static void
test_order (void)
{
  const EntenteRect close[] = { { 0, 0, 100, 20 }, { 0, 30, 100, 20 } };
  g_autofree double *factors = entente_magnify_nodes (close, G_N_ELEMENTS (close), 0.4);

  g_assert_cmpfloat (factors[0], >, factors[1]);
}

static void
test_box (void)
{
  EntenteRect box = entente_magnify_box ((EntenteRect) { 10, 20, 100, 40 }, 3);

  g_assert_cmpfloat (box.x, ==, -90);
  g_assert_cmpfloat (box.y, ==, -20);
  g_assert_cmpfloat (box.width, ==, 300);
  g_assert_cmpfloat (box.height, ==, 120);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/magnify/near", test_near);
  g_test_add_func ("/magnify/far", test_far);
  g_test_add_func ("/magnify/order", test_order);
  g_test_add_func ("/magnify/box", test_box);

  return g_test_run ();
}
