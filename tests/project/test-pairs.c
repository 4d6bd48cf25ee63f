/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/project.h"

#include "changes.h"
#include "notation.h"

#include <string.h>

/* Which actors are possibly the same. Each case is tried with the documents
 * in every order. */
typedef struct
{
  const char *name;
  const char *documents[3];
  const char *reasons;
} Case;

static const Case cases[] = {
  { "surname-of-two",
    { "person: Ann Smith", "person: Bob Smith", "person: Smith" },
    "“Smith” alone may be short for “Ann Smith”.\n"
    "“Smith” alone may be short for “Bob Smith”.\n" },
  { "surname-of-one",
    { "person: Ann Smith", "person: Smith" },
    "“Smith” alone may be short for “Ann Smith”.\n" },
  { "surname-of-many",
    { "person: Ann Smith\nperson: Bob Smith", "person: Carl Smith\nperson: Dora Smith",
      "person: Smith" },
    "" },
  { "two-people-with-one-surname",
    { "person: Ann Smith", "person: Bob Smith" },
    "" },
  { "one-surname-role-and-company",
    { "person: Ann Smith\ncompany: Fjord Steel\nrole: Ann Smith; director; Fjord Steel",
      "person: Nan Smith\ncompany: Fjord Steel\ncity: Havn\nrole: Nan Smith; Director; Fjord Steel",
      "city: Havn" },
    "“Ann Smith” and “Nan Smith” have one surname. Both hold the role “director” (Fjord Steel). "
    "Both are named beside Fjord Steel.\n" },
  { "one-surname-and-a-role-of-many",
    { "person: Ann Smith\ncompany: Fjord Steel\nrole: Ann Smith; director; Fjord Steel",
      "person: Nan Smith\ncompany: Fjord Steel\nrole: Nan Smith; director; Fjord Steel",
      "person: Karl Dahl\ncompany: Fjord Steel\nrole: Karl Dahl; director; Fjord Steel" },
    "" },
  { "initial",
    { "person: Ann Smith", "person: A. Smith", "person: B. Smith" },
    "“A. Smith” and “Ann Smith” agree but for initials.\n" },
  { "initial-in-the-middle",
    { "person: Ann B. Smith", "person: Ann Beth Smith", "person: Ann C. Smith" },
    "“Ann B. Smith” and “Ann Beth Smith” agree but for initials.\n" },
  { "initial-of-no-surname",
    { "person: Ann Berg", "person: Ann B. T. Camp", "person: A. Berg" },
    "“A. Berg” and “Ann Berg” agree but for initials.\n" },
  { "order-of-three-words",
    { "person: Juan Luis Mora", "person: Mora Juan Luis" },
    "“Juan Luis Mora” and “Mora Juan Luis” are the same words in another order.\n" },
  { "part-of-two-names",
    { "person: Ann B. Smith", "person: Ann C. Smith", "person: Ann Smith" },
    "“Ann Smith” is part of “Ann B. Smith”.\n"
    "“Ann Smith” is part of “Ann C. Smith”.\n" },
  { "given-name",
    { "person: Sergei Lindov", "person: Sergey Lindov", "person: Boris Lindov" },
    "“Sergei Lindov” and “Sergey Lindov” have one surname and similar given names.\n" },
  { "short-given-names-that-begin-differently",
    { "person: Dora Holm", "person: Zora Holm" },
    "" },
  { "letters-of-another-script",
    { "person: Omar Gadhafi\ncity: Havn", "person: Omar Qadhafi\ncity: Havn" },
    "“Omar Gadhafi” and “Omar Qadhafi” are spelt nearly alike. "
    "Both are named beside Havn.\n" },
  { "short-form",
    { "person: Christopher Holm", "person: Chris Holm" },
    "“Chris Holm” and “Christopher Holm” have one surname and similar given names.\n" },
  { "spelling-alone-is-not-enough",
    { "person: Anna Holmberg", "person: Anna Holmborg" },
    "" },
  { "spelling-and-role",
    { "person: Anna Holmberg\ncity: Havn\nrole: Anna Holmberg; mayor; Havn",
      "person: Anna Holmborg\ncity: Havn\nrole: Anna Holmborg; Mayor; Havn",
      "person: Karl Dahl\ncity: Havn\nrole: Karl Dahl; mayor; Havn" },
    "“Anna Holmberg” and “Anna Holmborg” are spelt nearly alike. Both hold the role “mayor” (Havn). "
    "Both are named beside Havn.\n" },
  { "named-in-one-document",
    { "person: Christopher Holm\nperson: Chris Holm" },
    "" },
  { "related",
    { "person: Ann Smith", "person: A. Smith",
      "person: Ann Smith\nperson: A. Smith\nKIN: Ann Smith; niece of; A. Smith" },
    "" },
  { "acronym-of-two",
    { "organization: Northern Trade Union, NTU", "organization: Norland Tin Utility, NTU",
      "organization: NTU" },
    "“NTU” is short for “Norland Tin Utility” in some document.\n"
    "“NTU” is short for “Northern Trade Union” in some document.\n" },
  { "acronym-that-nobody-explains",
    { "organization: Northern Trade Union", "organization: NTU", "organization: NTB" },
    "“NTU” are the first letters of “Northern Trade Union”.\n" },
  { "ministry-of-nobody-knows-whom",
    { "country: Norland =NO\ngovernment body: Ministry of Works @Norland",
      "country: Sudland =SU\ngovernment body: Ministry of Works @Sudland",
      "government body: Works Ministry" },
    "“Works Ministry” may be “Ministry of Works (Norland)” without saying whose.\n"
    "“Works Ministry” may be “Ministry of Works (Sudland)” without saying whose.\n" },
};

static const guint orders[][3] = {
  { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 },
};

static char *
dump (EntenteProject *project)
{
  GListModel *pairs = entente_project_get_pairs (project);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (pairs); i++)
    {
      g_autoptr (EntenteActorPair) pair = g_list_model_get_item (pairs, i);

      g_string_append_printf (text, "%s\n", entente_actor_pair_get_reason (pair));
    }

  return g_string_free (text, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *one = data;

  for (guint o = 0; o < G_N_ELEMENTS (orders); o++)
    {
      g_autoptr (EntenteProject) project = entente_project_new ();
      g_autofree char *reasons = NULL;

      for (guint i = 0; i < 3; i++)
        if (one->documents[orders[o][i]] != NULL)
          notation_take (project, "d", one->documents[orders[o][i]]);

      reasons = dump (project);
      g_assert_cmpstr (reasons, ==, one->reasons);
    }
}

static EntenteActorPair *
get_pair (EntenteProject *project,
          guint           position)
{
  g_autoptr (EntenteActorPair) pair
    = g_list_model_get_item (entente_project_get_pairs (project), position);

  g_assert_nonnull (pair);
  return pair;
}

static void
assert_actors (EntenteProject *project,
               const char     *expected)
{
  g_autofree char *actors = notation_dump_actors (project);

  g_assert_cmpstr (actors, ==, expected);
}

static void
test_context (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ann Smith\ncity: Havn\nsentence: Havn; Ann Smith",
                            "person: A. Smith", NULL);
  EntenteActorPair *pair = get_pair (project, 0);
  EntenteQuote *first = entente_actor_pair_get_first_context (pair);
  EntenteQuote *second = entente_actor_pair_get_second_context (pair);

  g_assert_cmpstr (entente_actor_pair_get_first_name (pair), ==, "A. Smith");
  g_assert_cmpstr (entente_quote_get_text (first), ==, "A. Smith");
  g_assert_cmpstr (entente_document_get_id (entente_quote_get_document (first)), ==, "d2");
  g_assert_cmpstr (entente_quote_get_text (second), ==, "Ann Smith");
}

static void
test_join_and_part (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ann Smith", "person: A. Smith", NULL);
  EntenteActorPair *pair = get_pair (project, 0);
  EntenteActor *ann = notation_get_actor (project, "person-ann-smith");
  GString *changes = changes_watch (entente_project_get_pairs (project));
  const char *apart = "person-a-smith: A. Smith () 1\nperson-ann-smith: Ann Smith () 1\n";

  entente_project_judge_pair (project, pair, ENTENTE_JUDGEMENT_SAME);
  assert_actors (project, "person-a-smith: A. Smith (Ann Smith) 2\n");
  g_assert_true (entente_actor_pair_get_first (pair) == entente_actor_pair_get_second (pair));
  g_assert_cmpstr (entente_actor_pair_get_second_name (pair), ==, "Ann Smith");
  g_assert_cmpint (entente_actor_pair_get_judgement (pair), ==, ENTENTE_JUDGEMENT_SAME);

  entente_project_judge_pair (project, pair, ENTENTE_JUDGEMENT_DIFFERENT);
  assert_actors (project, apart);
  g_assert_true (entente_actor_pair_get_first (pair) != entente_actor_pair_get_second (pair));

  entente_project_judge_pair (project, pair, ENTENTE_JUDGEMENT_OPEN);
  assert_actors (project, apart);
  g_assert_true (get_pair (project, 0) == pair);
  changes_assert (changes, "");
  g_assert_nonnull (ann);
}

/* A judgement holds for documents that come later, also where they would join
 * what was judged to be different. */
static void
test_survives_documents (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ann Smith", "person: Bob Smith", "person: Smith", NULL);

  entente_project_judge_pair (project, get_pair (project, 0), ENTENTE_JUDGEMENT_SAME);
  assert_actors (project,
                 "person-ann-smith: Ann Smith (Smith) 2\nperson-bob-smith: Bob Smith () 1\n");
  notation_take (project, "d4", "person: Smith");
  notation_take (project, "d5", "person: Carl Smith");
  assert_actors (project,
                 "person-ann-smith: Ann Smith (Smith) 3\nperson-bob-smith: Bob Smith () 1\n"
                 "person-carl-smith: Carl Smith () 1\n");
}

static void
test_different_survives_documents (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ann B. Smith", "person: Ann C. Smith",
                            "person: Ann Smith", NULL);

  for (guint i = 0; i < 2; i++)
    entente_project_judge_pair (project, get_pair (project, 0), ENTENTE_JUDGEMENT_DIFFERENT);
  assert_actors (project,
                 "person-ann-b-smith: Ann B. Smith () 1\n"
                 "person-ann-c-smith: Ann C. Smith () 1\n"
                 "person-ann-smith: Ann Smith () 1\n");

  notation_take (project, "d4", "person: Ann B. Smith, Ann Smith");
  assert_actors (project,
                 "person-ann-b-smith: Ann B. Smith (Ann Smith) 2\n"
                 "person-ann-c-smith: Ann C. Smith () 1\n"
                 "person-ann-smith: Ann Smith () 1\n");
  g_assert_cmpuint (g_list_model_get_n_items (entente_project_get_pairs (project)), ==, 2);
}

static void
test_finalized (void)
{
  EntenteProject *project
    = notation_new_project ("person: Ann Smith", "person: A. Smith", NULL);
  EntenteActorPair *pair = get_pair (project, 0);
  EntenteActor *ann = notation_get_actor (project, "person-ann-smith");

  g_object_add_weak_pointer (G_OBJECT (pair), (gpointer *) &pair);
  g_object_add_weak_pointer (G_OBJECT (ann), (gpointer *) &ann);
  entente_project_judge_pair (project, pair, ENTENTE_JUDGEMENT_SAME);
  g_assert_finalize_object (project);
  g_assert_null (pair);
  g_assert_null (ann);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/project/pairs/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/project/pairs/context", test_context);
  g_test_add_func ("/project/pairs/join-and-part", test_join_and_part);
  g_test_add_func ("/project/pairs/survives-documents", test_survives_documents);
  g_test_add_func ("/project/pairs/different-survives-documents",
                   test_different_survives_documents);
  g_test_add_func ("/project/pairs/finalized", test_finalized);

  return g_test_run ();
}
