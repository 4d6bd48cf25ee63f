/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/network.h"

#include "changes.h"
#include "notation.h"

#define PEOPLE              \
  "person: Ada Lovelace\n"  \
  "person: Yui Okada\n"     \
  "person: Bo Lind\n"       \
  "city: Havn\n"

/* One line a co-mention, with its sentences. */
static char *
dump (EntenteProject *project)
{
  GListModel *co_mentions = entente_project_get_co_mentions (project);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (co_mentions); i++)
    {
      g_autoptr (EntenteRelation) relation = g_list_model_get_item (co_mentions, i);
      GListModel *quotes = entente_relation_get_quotes (relation);

      g_assert_cmpint (entente_relation_get_category (relation), ==,
                       ENTENTE_CATEGORY_CO_MENTION);
      g_string_append_printf (text, "%s", entente_relation_get_id (relation));
      for (guint q = 0; q < g_list_model_get_n_items (quotes); q++)
        {
          g_autoptr (EntenteQuote) quote = g_list_model_get_item (quotes, q);

          g_string_append_printf (text, " [%s]", entente_quote_get_text (quote));
        }
      g_string_append (text, "\n");
    }

  return g_string_free (text, FALSE);
}

static void
assert_co_mentions (EntenteProject *project,
                    const char     *expected)
{
  g_autofree char *text = dump (project);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_strongest_first (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "sentence: Bo Lind; Havn\n"
                            "sentence: Yui Okada; Ada Lovelace; Yui Okada\n",
                            PEOPLE "sentence: Ada Lovelace; Yui Okada\n", NULL);

  assert_co_mentions (project,
                      "person-ada-lovelace--person-okada-yui--co-mention"
                      " [Yui Okada Ada Lovelace Yui Okada] [Ada Lovelace Yui Okada]\n"
                      "person-bo-lind--place-havn--co-mention [Bo Lind Havn]\n");
}

static void
test_quote_marks_both (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "sentence: Yui Okada; Ada Lovelace\n", NULL);
  g_autoptr (EntenteRelation) relation
    = g_list_model_get_item (entente_project_get_co_mentions (project), 0);
  g_autoptr (EntenteQuote) quote
    = g_list_model_get_item (entente_relation_get_quotes (relation), 0);
  EntenteSpan whole = entente_quote_get_span (quote);

  g_assert_cmpstr (entente_actor_get_name (entente_relation_get_source (relation)), ==,
                   "Ada Lovelace");
  g_assert_cmpuint (entente_quote_get_source (quote).start, ==, whole.start + 10);
  g_assert_cmpuint (entente_quote_get_source (quote).end, ==, whole.end);
  g_assert_cmpuint (entente_quote_get_target (quote).start, ==, whole.start);
  g_assert_cmpuint (entente_span_length (entente_quote_get_trigger (quote)), ==, 0);
}

/* A relation anywhere in the project is enough, also a body's owner. */
static void
test_none_beside_a_relation (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "sentence: Ada Lovelace; Yui Okada\n",
                            PEOPLE "KIN: Yui Okada; aunt of; Ada Lovelace\n",
                            "country: Norland =NO\ngovernment body: Ministry @Norland\n"
                            "sentence: Norland; Ministry\n",
                            NULL);

  assert_co_mentions (project, "");
}

static void
test_lists_tie_nobody (void)
{
  const char *names = "A A; B B; C C; D D; E E; F F; G G; H H";
  const char *people = "person: A A\nperson: B B\nperson: C C\nperson: D D\n"
                       "person: E E\nperson: F F\nperson: G G\nperson: H H\nperson: I I\n";
  g_autofree char *eight = g_strdup_printf ("%ssentence: %s\n", people, names);
  g_autofree char *nine = g_strdup_printf ("%ssentence: %s; I I\n", people, names);
  g_autoptr (EntenteProject) few = notation_new_project (eight, NULL);
  g_autoptr (EntenteProject) many = notation_new_project (nine, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (entente_project_get_co_mentions (few)), ==,
                    8 * 7 / 2);
  assert_co_mentions (many, "");
}

/* They are kept up to date, and stay out of everything else. */
static void
test_kept_apart (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "sentence: Ada Lovelace; Yui Okada\n", NULL);
  GListModel *co_mentions = entente_project_get_co_mentions (project);
  GString *changes = changes_watch (co_mentions);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");

  g_assert_cmpuint (g_list_model_get_n_items (entente_project_get_relations (project)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (entente_actor_get_relations (ada)), ==, 0);

  notation_take (project, "d2", PEOPLE "sentence: Bo Lind; Yui Okada\n"
                                       "sentence: Bo Lind; Yui Okada\n");
  entente_project_get_actors (project);
  changes_assert (changes, "0+1");
  notation_take (project, "d3", PEOPLE "AID: Ada Lovelace; paid; Yui Okada\n");
  entente_project_get_actors (project);
  changes_assert (changes, "1-1");
}

static void
test_network (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "AID: Ada Lovelace; paid; Bo Lind\n"
                            "sentence: Ada Lovelace; Yui Okada\n", NULL);
  EntenteNetworkFilter filter;
  g_autoptr (EntenteNetwork) without = NULL;
  g_autoptr (EntenteNetwork) with = NULL;

  entente_network_filter_init (&filter);
  without = entente_network_new (project, &filter);
  g_assert_cmpuint (without->n_edges, ==, 1);

  filter.categories |= 1u << ENTENTE_CATEGORY_CO_MENTION;
  with = entente_network_new (project, &filter);
  g_assert_cmpuint (with->n_edges, ==, 2);
  g_assert_cmpint (with->edges[0].category, ==, ENTENTE_CATEGORY_CO_MENTION);
  g_assert_cmpint (with->edges[1].category, ==, ENTENTE_CATEGORY_AID);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/project/co-mentions/strongest-first", test_strongest_first);
  g_test_add_func ("/project/co-mentions/quote-marks-both", test_quote_marks_both);
  g_test_add_func ("/project/co-mentions/none-beside-a-relation", test_none_beside_a_relation);
  g_test_add_func ("/project/co-mentions/lists-tie-nobody", test_lists_tie_nobody);
  g_test_add_func ("/project/co-mentions/kept-apart", test_kept_apart);
  g_test_add_func ("/project/co-mentions/network", test_network);

  return g_test_run ();
}
