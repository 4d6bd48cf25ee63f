/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/span.h"

static void
test_overlaps (void)
{
  EntenteSpan word = { 4, 8 };

  g_assert_true (entente_span_overlaps (word, (EntenteSpan) { 7, 9 }));
  g_assert_true (entente_span_overlaps ((EntenteSpan) { 0, 5 }, word));
  g_assert_false (entente_span_overlaps (word, (EntenteSpan) { 8, 9 }));
  g_assert_false (entente_span_overlaps ((EntenteSpan) { 0, 4 }, word));
}

static void
test_contains (void)
{
  EntenteSpan sentence = { 4, 8 };

  g_assert_true (entente_span_contains (sentence, sentence));
  g_assert_true (entente_span_contains (sentence, (EntenteSpan) { 5, 7 }));
  g_assert_false (entente_span_contains (sentence, (EntenteSpan) { 3, 7 }));
  g_assert_false (entente_span_contains (sentence, (EntenteSpan) { 5, 9 }));
}

static void
test_join (void)
{
  EntenteSpan joined = entente_span_join ((EntenteSpan) { 9, 12 }, (EntenteSpan) { 4, 8 });

  g_assert_cmpuint (joined.start, ==, 4);
  g_assert_cmpuint (joined.end, ==, 12);
  g_assert_cmpuint (entente_span_length (joined), ==, 8);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/span/overlaps", test_overlaps);
  g_test_add_func ("/base/span/contains", test_contains);
  g_test_add_func ("/base/span/join", test_join);

  return g_test_run ();
}
