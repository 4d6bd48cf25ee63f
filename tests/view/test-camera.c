/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/camera.h"

#include <math.h>

static void
assert_point (EntentePoint point,
              double       x,
              double       y)
{
  g_assert_cmpfloat_with_epsilon (point.x, x, 1e-9);
  g_assert_cmpfloat_with_epsilon (point.y, y, 1e-9);
}

static void
test_zoom_keeps_point (void)
{
  const EntenteCamera before = { 12, -7, 1.5 };
  const EntentePoint pointer = { 333, 120 };
  EntentePoint under = entente_camera_to_layout (&before, pointer);
  EntenteCamera after = entente_camera_zoom_at (&before, pointer, 4);

  g_assert_cmpfloat (after.zoom, ==, 4);
  assert_point (entente_camera_to_view (&after, under), pointer.x, pointer.y);
}

static void
test_zoom_limits (void)
{
  const EntenteCamera camera = { 0, 0, 1 };
  EntenteCamera near = entente_camera_zoom_at (&camera, (EntentePoint) { 5, 5 }, 1e6);
  EntenteCamera far = entente_camera_zoom_at (&camera, (EntentePoint) { 5, 5 }, 1e-6);

  g_assert_cmpfloat (near.zoom, ==, ENTENTE_CAMERA_MAX_ZOOM);
  g_assert_cmpfloat (far.zoom, ==, ENTENTE_CAMERA_MIN_ZOOM);
}

static void
test_pan (void)
{
  const EntenteCamera camera = { 10, 20, 2 };
  EntenteCamera panned = entente_camera_pan (&camera, 30, -8);

  assert_point (entente_camera_to_view (&panned, (EntentePoint) { 10, 20 }), 30, -8);
}

static void
test_fit (void)
{
  const EntenteRect bounds = { -100, 50, 400, 100 };
  const EntenteRect view = { 20, 30, 800, 600 };
  EntenteCamera camera = entente_camera_fit (bounds, view, 10);

  assert_point (entente_camera_to_view (&camera, (EntentePoint) { -100, 100 }), 20, 330);
  assert_point (entente_camera_to_view (&camera, (EntentePoint) { 300, 100 }), 820, 330);
}

static void
test_fit_small (void)
{
  EntenteCamera camera = entente_camera_fit ((EntenteRect) { 0, 0, 10, 10 },
                                             (EntenteRect) { 0, 0, 800, 600 }, 1.25);

  g_assert_cmpfloat (camera.zoom, ==, 1.25);
  assert_point (entente_camera_to_view (&camera, (EntentePoint) { 5, 5 }), 400, 300);
}

static void
test_reveal (void)
{
  const EntenteCamera camera = { 0, 0, 1 };
  const EntenteRect view = { 0, 0, 100, 100 };
  EntenteCamera same = entente_camera_reveal (&camera, (EntenteRect) { 10, 10, 20, 20 }, view);
  EntenteCamera right = entente_camera_reveal (&camera, (EntenteRect) { 95, 10, 20, 20 }, view);
  EntenteCamera above = entente_camera_reveal (&camera, (EntenteRect) { 10, -40, 20, 20 }, view);
  EntenteCamera wide = entente_camera_reveal (&camera, (EntenteRect) { 30, 10, 500, 20 }, view);

  g_assert_true (entente_camera_equal (&same, &camera));
  g_assert_cmpfloat (right.x, ==, 15);
  g_assert_cmpfloat (right.y, ==, 0);
  g_assert_cmpfloat (above.y, ==, -40);
  g_assert_cmpfloat (wide.x, ==, 30);
}

static void
test_blend (void)
{
  const EntenteCamera from = { 0, 0, 1 };
  const EntenteCamera to = { 300, 0, 4 };
  EntenteCamera start = entente_camera_blend (&from, &to, 200, 100, 0);
  EntenteCamera half = entente_camera_blend (&from, &to, 200, 100, 0.5);
  EntenteCamera end = entente_camera_blend (&from, &to, 200, 100, 1);

  g_assert_cmpfloat_with_epsilon (start.x, from.x, 1e-9);
  g_assert_cmpfloat_with_epsilon (half.zoom, 2, 1e-9);
  assert_point (entente_camera_to_layout (&half, (EntentePoint) { 100, 50 }), 212.5, 31.25);
  g_assert_true (entente_camera_equal (&end, &to));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/camera/zoom-keeps-point", test_zoom_keeps_point);
  g_test_add_func ("/camera/zoom-limits", test_zoom_limits);
  g_test_add_func ("/camera/pan", test_pan);
  g_test_add_func ("/camera/fit", test_fit);
  g_test_add_func ("/camera/fit-small", test_fit_small);
  g_test_add_func ("/camera/reveal", test_reveal);
  g_test_add_func ("/camera/blend", test_blend);

  return g_test_run ();
}
