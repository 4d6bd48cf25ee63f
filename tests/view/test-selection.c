/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen.h"
#include "view/selection.h"

static const SpecimenRelation sentences[] = {
  { "p:Amara Okafor", "met", "p:Teodor Lind", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "p:Teodor Lind", "thanked", "o:Grain Council", ENTENTE_CATEGORY_SUPPORT, ENTENTE_FIRMNESS_ASSERTED },
};

typedef struct
{
  EntenteProject *project;
  EntenteActor *okafor;
  EntenteActor *lind;
  EntenteRelation *relation;
  EntenteQuote *quote;
  EntenteSelection *selection;
  guint n_changes;
} Fixture;

static void
count_change_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  fixture->okafor = specimen_find_actor (fixture->project, "Amara Okafor");
  fixture->lind = specimen_find_actor (fixture->project, "Teodor Lind");
  fixture->relation = g_list_model_get_item (entente_actor_get_relations (fixture->okafor), 0);
  fixture->quote = g_list_model_get_item (entente_relation_get_quotes (fixture->relation), 0);
  fixture->selection = entente_selection_new ();
  g_signal_connect_swapped (fixture->selection, "changed", G_CALLBACK (count_change_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->selection);
  g_object_unref (fixture->quote);
  g_object_unref (fixture->relation);
  g_object_unref (fixture->project);
}

static void
test_one_at_a_time (Fixture       *fixture,
                    gconstpointer  data)
{
  EntenteSelection *selection = fixture->selection;
  EntenteActor *source;
  EntenteActor *target;

  g_assert_true (entente_selection_is_empty (selection));

  entente_selection_select_actor (selection, fixture->okafor);
  g_assert_true (entente_selection_get_actor (selection) == fixture->okafor);

  entente_selection_select_relation (selection, fixture->relation);
  g_assert_null (entente_selection_get_actor (selection));
  g_assert_true (entente_selection_get_relation (selection) == fixture->relation);

  entente_selection_select_pair (selection, fixture->okafor, fixture->lind);
  g_assert_null (entente_selection_get_actor (selection));
  g_assert_null (entente_selection_get_relation (selection));
  g_assert_true (entente_selection_get_pair (selection, &source, &target));
  g_assert_true (source == fixture->okafor);
  g_assert_true (target == fixture->lind);

  entente_selection_clear (selection);
  g_assert_true (entente_selection_is_empty (selection));
  g_assert_false (entente_selection_get_pair (selection, NULL, NULL));
  g_assert_cmpuint (fixture->n_changes, ==, 4);
}

static void
test_quote_beside_relation (Fixture       *fixture,
                            gconstpointer  data)
{
  EntenteSelection *selection = fixture->selection;

  entente_selection_select_relation (selection, fixture->relation);
  entente_selection_select_quote (selection, fixture->quote);
  g_assert_true (entente_selection_get_relation (selection) == fixture->relation);
  g_assert_true (entente_selection_get_quote (selection) == fixture->quote);
  g_assert_true (entente_selection_get_document (selection) ==
                 entente_quote_get_document (fixture->quote));

  entente_selection_select_document (selection, entente_quote_get_document (fixture->quote));
  g_assert_null (entente_selection_get_quote (selection));

  entente_selection_select_actor (selection, fixture->lind);
  g_assert_null (entente_selection_get_document (selection));
}

static void
test_same_again (Fixture       *fixture,
                 gconstpointer  data)
{
  entente_selection_select_actor (fixture->selection, fixture->lind);
  entente_selection_select_actor (fixture->selection, fixture->lind);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  EntenteSelection *selection = fixture->selection;

  g_assert_false (entente_selection_can_go_back (selection));
  entente_selection_select_actor (selection, fixture->okafor);
  entente_selection_select_relation (selection, fixture->relation);
  entente_selection_select_quote (selection, fixture->quote);

  entente_selection_go_back (selection);
  g_assert_null (entente_selection_get_quote (selection));
  g_assert_true (entente_selection_get_relation (selection) == fixture->relation);
  entente_selection_go_back (selection);
  g_assert_true (entente_selection_get_actor (selection) == fixture->okafor);
  entente_selection_go_back (selection);
  g_assert_true (entente_selection_is_empty (selection));
  g_assert_false (entente_selection_can_go_back (selection));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/selection/one-at-a-time", Fixture, NULL, set_up, test_one_at_a_time, tear_down);
  g_test_add ("/selection/quote-beside-relation", Fixture, NULL, set_up,
              test_quote_beside_relation, tear_down);
  g_test_add ("/selection/same-again", Fixture, NULL, set_up, test_same_again, tear_down);
  g_test_add ("/selection/back", Fixture, NULL, set_up, test_back, tear_down);

  return g_test_run ();
}
