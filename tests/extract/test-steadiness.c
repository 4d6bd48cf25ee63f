/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steadiness.h"

#include <string.h>

#define N_REREADINGS 4

/* "Ada met Bo near Havn, Mo": "met" is the root, "Havn" hangs on "Bo", and so does
 * "Mo", as one of a list.
 */
static const EntenteToken tokens[] = {
  { .span = { 0, 3 }, .head = 1, .relation = "nsubj" },
  { .span = { 4, 7 }, .head = ENTENTE_NO_HEAD, .relation = "root" },
  { .span = { 8, 10 }, .head = 1, .relation = "obj" },
  { .span = { 11, 15 }, .head = 4, .relation = "case" },
  { .span = { 16, 20 }, .head = 2, .relation = "nmod" },
  { .span = { 22, 24 }, .head = 2, .relation = "conj" },
};

typedef enum
{
  ADA,
  BO,
  HAVN,
  MO,
} Who;

static const EntenteSpan spans[] = {
  [ADA] = { 0, 3 }, [BO] = { 8, 10 }, [HAVN] = { 16, 20 }, [MO] = { 22, 24 }
};

static void
add_relation (EntenteFindings *findings,
              Who              source,
              Who              target,
              EntenteFirmness  firmness)
{
  EntenteFoundRelation *relation = entente_findings_add_relation (findings, source, target, "met",
                                                                  ENTENTE_CATEGORY_CONSULT);
  EntenteFoundQuote quote = {
    .span = { 0, 24 }, .source = spans[source], .target = spans[target], .trigger = { 4, 7 },
    .speaker = -1, .firmness = firmness,
  };

  relation->symmetric = TRUE;
  g_array_append_val (relation->quotes, quote);
}

static EntenteFindings *
new_findings (void)
{
  EntenteFindings *findings = entente_findings_new ();

  entente_findings_add_actor (findings, "Ada", ENTENTE_ACTOR_PERSON);
  entente_findings_add_actor (findings, "Bo", ENTENTE_ACTOR_PERSON);
  entente_findings_add_actor (findings, "Havn", ENTENTE_ACTOR_PLACE);
  entente_findings_add_actor (findings, "Mo", ENTENTE_ACTOR_PERSON);
  return findings;
}

/* Whether what Ada and @whom do is uncertain if so many rereadings find it. */
static gboolean
is_uncertain (Who             whom,
              guint           n_found,
              guint           n_rereadings,
              EntenteFirmness firmness)
{
  EntenteToken copies[G_N_ELEMENTS (tokens)];
  EntenteAnnotation annotation = { .tokens = copies, .n_tokens = G_N_ELEMENTS (tokens) };
  g_autoptr (EntenteFindings) findings = new_findings ();
  g_autoptr (GPtrArray) rereadings
    = g_ptr_array_new_with_free_func ((GDestroyNotify) entente_findings_free);

  memcpy (copies, tokens, sizeof tokens);
  add_relation (findings, ADA, whom, ENTENTE_FIRMNESS_ASSERTED);
  for (guint i = 0; i < n_rereadings; i++)
    {
      EntenteFindings *again = new_findings ();

      if (i < n_found)
        add_relation (again, i % 2 == 0 ? ADA : whom, i % 2 == 0 ? whom : ADA, firmness);
      g_ptr_array_add (rereadings, again);
    }
  entente_steadiness_mark (findings, &annotation, rereadings);

  return entente_found_relation_is_uncertain (g_ptr_array_index (findings->relations, 0));
}

static void
test_near (void)
{
  g_assert_true (is_uncertain (BO, 0, N_REREADINGS, ENTENTE_FIRMNESS_ASSERTED));
  g_assert_false (is_uncertain (BO, 1, N_REREADINGS, ENTENTE_FIRMNESS_ASSERTED));
  g_assert_false (is_uncertain (MO, 1, N_REREADINGS, ENTENTE_FIRMNESS_ASSERTED));
}

static void
test_far (void)
{
  g_assert_true (is_uncertain (HAVN, 1, N_REREADINGS, ENTENTE_FIRMNESS_ASSERTED));
  g_assert_false (is_uncertain (HAVN, 2, N_REREADINGS, ENTENTE_FIRMNESS_ASSERTED));
}

static void
test_firmness (void)
{
  g_assert_true (is_uncertain (BO, N_REREADINGS, N_REREADINGS, ENTENTE_FIRMNESS_PLANNED));
}

static void
test_read_once (void)
{
  g_assert_false (is_uncertain (HAVN, 0, 0, ENTENTE_FIRMNESS_ASSERTED));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extract/steadiness/near", test_near);
  g_test_add_func ("/extract/steadiness/far", test_far);
  g_test_add_func ("/extract/steadiness/firmness", test_firmness);
  g_test_add_func ("/extract/steadiness/read-once", test_read_once);

  return g_test_run ();
}
