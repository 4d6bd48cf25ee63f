/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/network.h"

#include "notation.h"

static EntenteNetworkFilter
new_filter (guint strongest)
{
  EntenteNetworkFilter filter;

  entente_network_filter_init (&filter);
  filter.strongest = strongest;
  return filter;
}

/* One line a node, then one line an edge. */
static char *
dump (const EntenteNetwork *network)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < network->n_nodes; i++)
    g_string_append_printf (text, "%s\n", network->nodes[i].label);

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      g_string_append_printf (text, "%s %s-%s %s: %s\n",
                              network->nodes[edge->source].label,
                              edge->arrow_at_source ? "<" : "",
                              edge->arrow_at_target ? ">" : "",
                              network->nodes[edge->target].label, edge->label);
    }

  return g_string_free (text, FALSE);
}

static void
assert_network (EntenteProject             *project,
                const EntenteNetworkFilter *filter,
                const char                 *expected)
{
  g_autoptr (EntenteNetwork) network = entente_network_new (project, filter);
  g_autofree char *text = dump (network);

  g_assert_cmpstr (text, ==, expected);
}

#define PEOPLE                   \
  "person: Ada Lovelace\n"       \
  "person: Yui Okada\n"          \
  "person: Bo Lind\n"            \
  "person: Eva Holm\n"           \
  "city: Havn\n"

static void
test_edges (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE
                            "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n"
                            "AID: Yui Okada; paid; Ada Lovelace; planned\n"
                            "SUPPORT: Yui Okada; backed; Ada Lovelace; negated\n"
                            "KIN: Bo Lind; uncle of; Yui Okada; by Ada Lovelace\n"
                            "CO-MENTION: Eva Holm; ; Havn; symmetric\n",
                            NULL);
  EntenteNetworkFilter filter = new_filter (0);
  g_autoptr (EntenteNetwork) network = NULL;

  assert_network (project, &filter,
                  "Yui Okada\nAda Lovelace\nBo Lind\nEva Holm\nHavn\n"
                  "Ada Lovelace <- Yui Okada: met +2\n"
                  "Bo Lind -> Yui Okada: uncle of\n");

  network = entente_network_new (project, &filter);
  g_assert_cmpuint (network->n_actors, ==, 5);
  g_assert_cmpuint (network->n_relations, ==, 4);
  g_assert_cmpint (network->edges[0].category, ==, ENTENTE_CATEGORY_CONSULT);
  g_assert_cmpint (network->edges[0].firmness, ==, ENTENTE_FIRMNESS_ASSERTED);
  g_assert_false (network->edges[0].claimed);
  g_assert_true (network->edges[1].claimed);
  g_assert_cmpstr (network->edges[0].caption, ==, "Consults");
  g_assert_cmpstr (network->edges[1].caption, ==, "Family · Claimed by Ada Lovelace");
  g_assert_cmpstr (network->edges[1].id, ==, "person-bo-lind--person-okada-yui");
  g_assert_cmpuint (network->nodes[0].size, ==, 2);
  g_assert_cmpuint (network->nodes[4].size, ==, 0);
}

static void
test_filter (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE
                            "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n"
                            "AID: Yui Okada; paid; Bo Lind; planned\n"
                            "CO-MENTION: Eva Holm; ; Havn; symmetric\n",
                            PEOPLE
                            "person: Ost\n"
                            "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n",
                            NULL);
  EntenteNetworkFilter filter = new_filter (0);

  filter.minimum_sources = 2;
  assert_network (project, &filter,
                  "Ada Lovelace\nYui Okada\nBo Lind\nEva Holm\nHavn\nOst\n"
                  "Ada Lovelace - Yui Okada: met\n");

  filter = new_filter (2);
  filter.firmnesses = 1u << ENTENTE_FIRMNESS_PLANNED;
  assert_network (project, &filter, "Bo Lind\nYui Okada\nYui Okada -> Bo Lind: paid\n");

  filter.strongest = 0;
  filter.linked_only = TRUE;
  assert_network (project, &filter, "Bo Lind\nYui Okada\nYui Okada -> Bo Lind: paid\n");
  for (guint i = 0; i < 2; i++)
    {
      EntenteRelation *relation = notation_get_relation (project, i);

      g_assert_cmpint (entente_network_filter_passes (&filter, relation), ==,
                       entente_relation_get_category (relation) == ENTENTE_CATEGORY_AID);
    }

  filter = new_filter (0);
  filter.kinds = 1u << ENTENTE_ACTOR_PLACE;
  assert_network (project, &filter, "Havn\n");

  filter = new_filter (2);
  filter.categories = 1u << ENTENTE_CATEGORY_CO_MENTION;
  assert_network (project, &filter, "Eva Holm\nHavn\nEva Holm - Havn: \n");
}

/* The strongest who stand alone give way; whoever comes brings a neighbour. */
static void
test_nobody_alone (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\nperson: Yui Okada\nperson: Bo Lind\n"
                            "person: Eva Holm\nperson: Odd Dahl\ncity: Havn\n"
                            "KIN: Ada Lovelace; aunt of; Odd Dahl\n"
                            "AID: Yui Okada; paid; Bo Lind\n"
                            "AID: Yui Okada; paid; Eva Holm\n",
                            "city: Havn", "city: Havn", NULL);
  EntenteNetworkFilter filter = new_filter (2);

  assert_network (project, &filter, "Yui Okada\nBo Lind\nYui Okada -> Bo Lind: paid\n");

  filter = new_filter (5);
  assert_network (project, &filter,
                  "Yui Okada\nBo Lind\nAda Lovelace\nOdd Dahl\nEva Holm\n"
                  "Yui Okada -> Bo Lind: paid\n"
                  "Ada Lovelace -> Odd Dahl: aunt of\n"
                  "Yui Okada -> Eva Holm: paid\n");
}

/* One quote that is certain is enough, in whatever document. */
static void
test_uncertain (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE
                            "CONSULT: Ada Lovelace; met; Yui Okada; uncertain\n"
                            "AID: Yui Okada; paid; Bo Lind; uncertain\n"
                            "AID: Yui Okada; paid; Eva Holm\n",
                            PEOPLE "CONSULT: Ada Lovelace; met; Yui Okada\n", NULL);
  EntenteNetworkFilter filter = new_filter (3);

  assert_network (project, &filter,
                  "Yui Okada\nAda Lovelace\nEva Holm\n"
                  "Ada Lovelace -> Yui Okada: met\n"
                  "Yui Okada -> Eva Holm: paid\n");

  filter.uncertain = TRUE;
  filter.strongest = 4;
  assert_network (project, &filter,
                  "Yui Okada\nAda Lovelace\nBo Lind\nEva Holm\n"
                  "Ada Lovelace -> Yui Okada: met\n"
                  "Yui Okada -> Bo Lind: paid\n"
                  "Yui Okada -> Eva Holm: paid\n");
}

static void
test_find (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (PEOPLE "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n", NULL);
  EntenteNetworkFilter filter = new_filter (2);
  g_autoptr (EntenteNetwork) network = entente_network_new (project, &filter);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");

  g_assert_true (network->nodes[entente_network_find_node (network, ada)].actor == ada);
  g_assert_cmpint (entente_network_find_node (network,
                                              notation_get_actor (project, "place-havn")),
                   ==, -1);
  g_assert_cmpint (entente_network_find_edge (network, notation_get_relation (project, 0)),
                   ==, 0);
  g_assert_cmpint (entente_network_find_edge (network, NULL), ==, -1);
}

/* A network may outlive the project that it was made of. */
static void
test_outlives_project (void)
{
  EntenteProject *project
    = notation_new_project (PEOPLE "CONSULT: Ada Lovelace; met; Yui Okada\n", NULL);
  EntenteNetworkFilter filter = new_filter (0);
  g_autoptr (EntenteNetwork) network = entente_network_new (project, &filter);
  g_autofree char *text = NULL;

  g_assert_finalize_object (project);
  text = dump (network);
  g_assert_true (g_str_has_prefix (text, "Ada Lovelace\nYui Okada\n"));
}

/* @n_actors in a circle, and @n_chords relations more for each. */
static EntenteProject *
new_circle (guint n_actors,
            guint n_chords)
{
  g_autoptr (GString) notation = g_string_new (NULL);

  for (guint i = 0; i < n_actors; i++)
    g_string_append_printf (notation, "person: Given%u Surname%u\n", i, i);
  for (guint i = 0; i < n_actors; i++)
    for (guint step = 1; step <= 1 + n_chords; step++)
      g_string_append_printf (notation, "CONSULT: Given%u Surname%u; met; Given%u Surname%u\n",
                              i, i, (i + step) % n_actors, (i + step) % n_actors);
  g_string_append (notation, "city: Havn\n");

  return notation_new_project (notation->str, NULL);
}

static void
assert_readable_size (guint n_actors,
                      guint n_chords,
                      guint lowest,
                      guint highest)
{
  g_autoptr (EntenteProject) project = new_circle (n_actors, n_chords);
  EntenteNetworkFilter filter = new_filter (0);
  guint size = entente_network_readable_size (project, &filter);

  g_assert_cmpuint (size, >=, lowest);
  g_assert_cmpuint (size, <=, highest);
}

static void
test_readable_size (void)
{
  g_autoptr (EntenteProject) empty = entente_project_new ();
  g_autoptr (EntenteProject) alone = notation_new_project ("city: Havn\ncity: Ost", NULL);
  EntenteNetworkFilter filter = new_filter (0);

  g_assert_cmpuint (entente_network_readable_size (empty, &filter), ==, 0);
  g_assert_cmpuint (entente_network_readable_size (alone, &filter), ==, 2);
  assert_readable_size (12, 0, 12, 12);
  assert_readable_size (200, 0, 60, 60);
  assert_readable_size (200, 3, 31, 59);
  assert_readable_size (60, 28, 30, 30);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/project/network/edges", test_edges);
  g_test_add_func ("/project/network/filter", test_filter);
  g_test_add_func ("/project/network/nobody-alone", test_nobody_alone);
  g_test_add_func ("/project/network/uncertain", test_uncertain);
  g_test_add_func ("/project/network/find", test_find);
  g_test_add_func ("/project/network/outlives-project", test_outlives_project);
  g_test_add_func ("/project/network/readable-size", test_readable_size);

  return g_test_run ();
}
