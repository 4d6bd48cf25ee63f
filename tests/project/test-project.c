/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "changes.h"
#include "notation.h"

#define MEETING                      \
  "person: Ada Lovelace\n"           \
  "person: Yui Okada\n"              \
  "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n"

static void
changed_cb (EntenteProject *project,
            gpointer        user_data)
{
  guint *n_emitted = user_data;

  (*n_emitted)++;
}

static void
test_changed_once (void)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  guint n_emitted = 0;

  g_signal_connect (project, "changed", G_CALLBACK (changed_cb), &n_emitted);
  notation_take (project, "d1", MEETING);
  notation_take (project, "d2", MEETING);
  g_assert_cmpuint (n_emitted, ==, 0);

  while (n_emitted == 0)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_emitted, ==, 1);

  notation_take (project, "d3", MEETING);
  entente_project_get_actors (project);
  g_assert_cmpuint (n_emitted, ==, 2);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_emitted, ==, 2);
}

static void
test_origins (void)
{
  g_autoptr (EntenteProject) project = notation_new_project (MEETING, NULL);

  g_assert_true (entente_project_has_origin (project, "file:///d1.txt"));
  g_assert_false (entente_project_has_origin (project, "file:///d2.txt"));
  g_assert_cmpuint (g_list_model_get_n_items (entente_project_get_documents (project)), ==, 1);
}

/* Adding a document touches nothing that it does not speak of, and an actor
 * whose full name becomes known stays the same object. */
static void
test_objects_stay (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project (MEETING, "person: Lind\ncity: Havn", NULL);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");
  EntenteActor *lind = notation_get_actor (project, "person-lind");
  EntenteRelation *meeting = notation_get_relation (project, 0);
  GString *actor_changes = changes_watch (entente_project_get_actors (project));
  GString *relation_changes = changes_watch (entente_project_get_relations (project));

  notation_take (project, "d3", MEETING);
  entente_project_get_actors (project);
  changes_assert (actor_changes, "");
  changes_assert (relation_changes, "");
  g_assert_true (notation_get_actor (project, "person-ada-lovelace") == ada);
  g_assert_true (notation_get_relation (project, 0) == meeting);
  g_assert_cmpuint (entente_actor_get_n_documents (ada), ==, 2);
  g_assert_cmpuint (entente_relation_get_n_quotes (meeting), ==, 2);

  notation_take (project, "d4", "person: Bo Lind\ncity: Havn\ncity: Ost");
  g_assert_true (notation_get_actor (project, "person-bo-lind") == lind);
  g_assert_cmpstr (entente_actor_get_name (lind), ==, "Bo Lind");
  changes_assert (actor_changes, "4+1");
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           gpointer    user_data)
{
  g_string_append_printf (user_data, "%s ", pspec->name);
}

static void
test_notify (void)
{
  g_autoptr (EntenteProject) project = notation_new_project (MEETING, "person: Lind\ncity: Havn", NULL);
  g_autoptr (GString) notified = g_string_new (NULL);

  g_signal_connect (notation_get_actor (project, "person-lind"), "notify",
                    G_CALLBACK (notify_cb), notified);
  notation_take (project, "d3", MEETING);
  entente_project_get_actors (project);
  g_assert_cmpstr (notified->str, ==, "");

  notation_take (project, "d4", "person: Bo Lind\nrole: Bo Lind; mayor\ncity: Havn");
  entente_project_get_actors (project);
  g_assert_cmpstr (notified->str, ==, "id name n-mentions n-documents summary ");
}

static void
test_relations_collect (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\nperson: Yui Okada\n"
                            "CONSULT: Yui Okada; met with; Ada Lovelace; symmetric\n"
                            "SUPPORT: Ada Lovelace; backed; Yui Okada",
                            "person: Ada Lovelace\nperson: Yui Okada\n"
                            "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n"
                            "CONSULT: Ada Lovelace; met; Yui Okada; symmetric\n"
                            "SUPPORT: Yui Okada; backed; Ada Lovelace\n"
                            "SUPPORT: Yui Okada; praised; Ada Lovelace",
                            NULL);
  g_autofree char *relations = notation_dump_relations (project);

  g_assert_cmpstr (relations, ==,
                   "Ada Lovelace -- Yui Okada CONSULT: met, asserted; "
                   "3 quotes, 2 documents, 2 independent sources\n"
                   "Ada Lovelace -> Yui Okada SUPPORT: backed, asserted; "
                   "1 quote, 1 document, 1 independent source\n"
                   "Yui Okada -> Ada Lovelace SUPPORT: backed, asserted; "
                   "1 quote, 1 document, 1 independent source\n"
                   "Yui Okada -> Ada Lovelace SUPPORT: praised, asserted; "
                   "1 quote, 1 document, 1 independent source\n");
}

static void
test_firmness (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\nperson: Yui Okada\nperson: Bo Lind\n"
                            "AID: Ada Lovelace; paid; Yui Okada; negated\n"
                            "AID: Ada Lovelace; paid; Bo Lind; planned\n"
                            "AID: Bo Lind; paid; Yui Okada; by Ada Lovelace",
                            "person: Ada Lovelace\nperson: Yui Okada\nperson: Bo Lind\n"
                            "AID: Ada Lovelace; paid; Yui Okada; planned by Bo Lind\n"
                            "AID: Ada Lovelace; paid; Bo Lind; asserted\n"
                            "AID: Bo Lind; paid; Yui Okada; former by Yui Okada",
                            NULL);
  g_autofree char *relations = notation_dump_relations (project);

  g_assert_cmpstr (relations, ==,
                   "Ada Lovelace -> Bo Lind AID: paid, asserted; "
                   "2 quotes, 2 documents, 1 independent source\n"
                   "Ada Lovelace -> Yui Okada AID: paid, planned; "
                   "2 quotes, 2 documents, 1 independent source\n"
                   "Bo Lind -> Yui Okada AID: paid (claimed), asserted; "
                   "2 quotes, 2 documents, 1 independent source\n");
}

static void
test_copies_are_one_source (void)
{
  g_autoptr (EntenteProject) project = notation_new_project (MEETING, MEETING, MEETING, NULL);
  g_autofree char *sources = entente_relation_dup_sources (notation_get_relation (project, 0));

  g_assert_cmpstr (sources, ==, "3 quotes, 3 documents, 1 independent source");
}

/* A relation of two names that turn out to be one actor's is none. */
static void
test_no_relation_to_oneself (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ann B. Smith\nperson: Ann Smith\n"
                            "KIN: Ann B. Smith; sister of; Ann Smith",
                            NULL);
  g_autofree char *relations = notation_dump_relations (project);

  g_assert_cmpstr (relations, ==, "");
}

static char *
dup_words (EntenteDocument *document,
           EntenteSpan      span)
{
  return g_strndup (entente_document_get_text (document, NULL) + span.start,
                    entente_span_length (span));
}

static void
assert_quote (EntenteRelation *relation,
              guint            position,
              const char      *text,
              const char      *source,
              const char      *target)
{
  g_autoptr (EntenteQuote) quote
    = g_list_model_get_item (entente_relation_get_quotes (relation), position);
  EntenteDocument *document = entente_quote_get_document (quote);
  g_autofree char *source_words = dup_words (document, entente_quote_get_source (quote));
  g_autofree char *target_words = dup_words (document, entente_quote_get_target (quote));

  g_assert_cmpstr (entente_quote_get_text (quote), ==, text);
  g_assert_cmpstr (source_words, ==, source);
  g_assert_cmpstr (target_words, ==, target);
}

/* The spans follow when a symmetric relation is turned round. */
static void
test_quotes (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\nperson: Yui Okada\n"
                            "CONSULT: Yui Okada; met with; Ada Lovelace; symmetric",
                            MEETING, NULL);
  EntenteRelation *meeting = notation_get_relation (project, 0);
  GListModel *quotes = entente_relation_get_quotes (meeting);
  GString *changes = changes_watch (quotes);
  g_autoptr (EntenteQuote) first = g_list_model_get_item (quotes, 0);
  g_autofree char *place = entente_quote_dup_place (first);

  g_assert_cmpstr (place, ==, "d1, paragraph 1");
  assert_quote (meeting, 0, "Yui Okada met with Ada Lovelace", "Ada Lovelace", "Yui Okada");
  assert_quote (meeting, 1, "Ada Lovelace met Yui Okada", "Ada Lovelace", "Yui Okada");

  notation_take (project, "d3", MEETING);
  entente_project_get_actors (project);
  changes_assert (changes, "2+1");
}

static void
test_roles (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\ncountry: Norland =NO\n"
                            "role: Ada Lovelace; engineer\n"
                            "former role: Ada Lovelace; envoy; Norland",
                            "person: Ada Lovelace\ncountry: Norland =NO\nperson: Bo Lind\n"
                            "former role: Bo Lind; envoy; Norland\n"
                            "role: Ada Lovelace; prime minister; Norland",
                            "person: Ada Lovelace\ncountry: Kingdom of Norland =NO\n"
                            "role: Ada Lovelace; Prime Minister; Kingdom of Norland\n"
                            "think tank: Harbour Forum\norganization: Ostbund",
                            NULL);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");
  const GArray *roles = entente_actor_get_roles (ada);

  g_assert_cmpuint (roles->len, ==, 3);
  g_assert_cmpstr (g_array_index (roles, EntenteActorRole, 0).title, ==, "Prime Minister");
  g_assert_cmpstr (g_array_index (roles, EntenteActorRole, 1).title, ==, "engineer");
  g_assert_true (g_array_index (roles, EntenteActorRole, 2).former);
  g_assert_true (g_array_index (roles, EntenteActorRole, 2).of
                 == notation_get_actor (project, "place-no"));

  g_assert_cmpstr (entente_actor_get_summary (ada), ==, "Prime Minister, Kingdom of Norland");
  g_assert_cmpstr (entente_actor_get_summary (notation_get_actor (project, "person-bo-lind")),
                   ==, "Former envoy, Kingdom of Norland");
  g_assert_cmpstr (entente_actor_get_summary (
                     notation_get_actor (project, "organization-harbour-forum")),
                   ==, "Think tank");
  g_assert_cmpstr (entente_actor_get_summary (
                     notation_get_actor (project, "organization-ostbund")),
                   ==, "Organization");
}

static void
test_owners (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("country: Norland =NO\ngovernment body: Ministry of Works @Norland",
                            NULL);
  EntenteActor *ministry = notation_get_actor (project, "organization-works-ministry-no");

  g_assert_cmpstr (entente_actor_get_name (ministry), ==, "Ministry of Works");
  g_assert_cmpstr (entente_actor_get_summary (ministry), ==, "Government body, Norland");
  g_assert_true (entente_actor_get_owner (ministry) == notation_get_actor (project, "place-no"));

  notation_take (project, "d2", "country: Sudland =SU\n"
                                "government body: Ministry of Works @Sudland");
  entente_project_get_actors (project);
  g_assert_cmpstr (entente_actor_get_name (ministry), ==, "Ministry of Works (Norland)");
}

static void
test_mentions (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\ncity: Havn", NULL);
  EntenteDocument *document
    = notation_take (project, "d2", "organization: Port of Havn\nperson: Ada Lovelace");
  g_autoptr (GArray) mentions = entente_project_dup_mentions_in (project, document);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");
  EntenteActor *port = notation_get_actor (project, "organization-port-of-havn");

  g_assert_cmpuint (mentions->len, ==, 2);
  g_assert_true (g_array_index (mentions, EntenteDocumentMention, 0).actor == port);
  g_assert_true (g_array_index (mentions, EntenteDocumentMention, 1).actor == ada);

  g_assert_true (entente_project_get_actor_at (project, document, 0) == port);
  g_assert_true (entente_project_get_actor_at (project, document, 11) == port);
  g_assert_null (entente_project_get_actor_at (project, document, 12));
  g_assert_true (entente_project_get_actor_at (project, document, 13) == ada);
  g_assert_cmpuint (entente_actor_get_n_mentions (ada), ==, 2);
}

static void
test_actor_relations (void)
{
  g_autoptr (EntenteProject) project
    = notation_new_project ("person: Ada Lovelace\nperson: Yui Okada\nperson: Bo Lind\n"
                            "AID: Ada Lovelace; paid; Yui Okada; planned\n"
                            "AID: Bo Lind; paid; Ada Lovelace",
                            NULL);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");
  GListModel *relations = entente_actor_get_relations (ada);
  g_autoptr (EntenteRelation) strongest = g_list_model_get_item (relations, 0);

  g_assert_cmpuint (g_list_model_get_n_items (relations), ==, 2);
  g_assert_true (entente_relation_get_other (strongest, ada)
                 == notation_get_actor (project, "person-bo-lind"));

  notation_take (project, "d2", "person: Ada Lovelace\nperson: Eva Holm\n"
                                "KIN: Eva Holm; aunt of; Ada Lovelace");
  entente_project_get_relations (project);
  g_assert_cmpuint (g_list_model_get_n_items (relations), ==, 3);
}

static const char * const stack[] = {
  MEETING "country: Norland =NO\nrole: Ada Lovelace; engineer; Norland\n",
  "person: Lovelace\nperson: Okada\nCONSULT: Okada; met; Lovelace; symmetric\n",
  "person: Lovelace, Ada Lovelace\nperson: Okada Yui\nAID: Okada Yui; paid; Lovelace\n",
  "person: Mei Okada\nperson: Lovelace\nKIN: Mei Okada; niece of; Lovelace; planned\n",
  ("country: Kingdom of Norland =NO\nperson: Ada King Lovelace\n"
   "ROLE: Ada King Lovelace; Engineer of; Kingdom of Norland; former\n"),
};

static char *
dump_in_order (const guint *order,
               gboolean     step_by_step)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  g_autofree char *actors = NULL;
  g_autofree char *relations = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      notation_take (project, "d", stack[order[i]]);
      if (step_by_step)
        entente_project_get_actors (project);
    }

  actors = notation_dump_actors (project);
  relations = notation_dump_relations (project);
  return g_strconcat (actors, relations, NULL);
}

static void
swap (guint *a,
      guint *b)
{
  guint former = *a;

  *a = *b;
  *b = former;
}

/* The next permutation in lexicographic order. */
static gboolean
next_order (guint *order,
            guint  n)
{
  guint i = n - 1;
  guint j = n - 1;

  while (i > 0 && order[i - 1] >= order[i])
    i--;
  if (i == 0)
    return FALSE;

  while (order[j] <= order[i - 1])
    j--;
  swap (&order[i - 1], &order[j]);
  for (j = n - 1; i < j; i++, j--)
    swap (&order[i], &order[j]);

  return TRUE;
}

static void
test_any_order (void)
{
  guint order[] = { 0, 1, 2, 3, 4 };
  g_autofree char *expected = dump_in_order (order, FALSE);

  g_assert_nonnull (strstr (expected, "Lovelace"));
  do
    {
      g_autofree char *at_once = dump_in_order (order, FALSE);
      g_autofree char *step_by_step = dump_in_order (order, TRUE);

      g_assert_cmpstr (at_once, ==, expected);
      g_assert_cmpstr (step_by_step, ==, expected);
    }
  while (next_order (order, G_N_ELEMENTS (order)));
}

static void
test_finalized (void)
{
  EntenteProject *project
    = notation_new_project (MEETING "role: Ada Lovelace; guest; Yui Okada\n"
                            "AID: Ada Lovelace; paid; Yui Okada; by Yui Okada", NULL);
  EntenteActor *ada = notation_get_actor (project, "person-ada-lovelace");
  EntenteRelation *meeting = notation_get_relation (project, 1);

  entente_relation_get_quotes (meeting);
  entente_actor_get_relations (ada);
  g_object_add_weak_pointer (G_OBJECT (ada), (gpointer *) &ada);
  g_object_add_weak_pointer (G_OBJECT (meeting), (gpointer *) &meeting);

  g_assert_finalize_object (project);
  g_assert_null (ada);
  g_assert_null (meeting);
}

/* 3,000 documents with names from a pool; run with -m perf. */
static void
test_speed (void)
{
  const guint sizes[] = { 750, 1500, 3000 };

  if (!g_test_perf ())
    {
      g_test_skip ("takes long; run with -m perf");
      return;
    }

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autoptr (EntenteProject) project = entente_project_new ();
      g_autoptr (GRand) random = g_rand_new_with_seed (1);
      double seconds;

      for (guint d = 0; d < sizes[s]; d++)
        {
          g_autoptr (GString) notation = g_string_new (NULL);
          g_autofree char *id = g_strdup_printf ("d%u", d);
          gint people[30];

          for (guint i = 0; i < G_N_ELEMENTS (people); i++)
            {
              people[i] = g_rand_int_range (random, 0, 6000) * 30 + (gint) i;
              g_string_append_printf (notation, "person: Given%d Surname%d, Surname%d\n",
                                      people[i], people[i], people[i]);
            }
          for (guint i = 1; i < G_N_ELEMENTS (people); i++)
            g_string_append_printf (notation,
                                    "CONSULT: Given%d Surname%d; met; Given%d Surname%d\n",
                                    people[i - 1], people[i - 1], people[i], people[i]);
          for (guint i = 3; i < G_N_ELEMENTS (people); i++)
            g_string_append_printf (notation,
                                    "sentence: Given%d Surname%d; Given%d Surname%d\n",
                                    people[i - 3], people[i - 3], people[i], people[i]);
          notation_take (project, id, notation->str);
        }

      g_test_timer_start ();
      entente_project_get_actors (project);
      seconds = g_test_timer_elapsed ();
      g_test_minimized_result (seconds, "%u documents, %u actors joined in %.3f s", sizes[s],
                               g_list_model_get_n_items (entente_project_get_actors (project)),
                               seconds);

      g_test_timer_start ();
      entente_project_get_pairs (project);
      seconds = g_test_timer_elapsed ();
      g_test_minimized_result (seconds, "%u pairs found in %.3f s",
                               g_list_model_get_n_items (entente_project_get_pairs (project)),
                               seconds);

      g_test_timer_start ();
      entente_project_get_co_mentions (project);
      seconds = g_test_timer_elapsed ();
      g_test_minimized_result (seconds, "%u co-mentions found in %.3f s",
                               g_list_model_get_n_items (entente_project_get_co_mentions (project)),
                               seconds);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/project/changed-once", test_changed_once);
  g_test_add_func ("/project/origins", test_origins);
  g_test_add_func ("/project/objects-stay", test_objects_stay);
  g_test_add_func ("/project/notify", test_notify);
  g_test_add_func ("/project/relations-collect", test_relations_collect);
  g_test_add_func ("/project/firmness", test_firmness);
  g_test_add_func ("/project/copies-are-one-source", test_copies_are_one_source);
  g_test_add_func ("/project/no-relation-to-oneself", test_no_relation_to_oneself);
  g_test_add_func ("/project/quotes", test_quotes);
  g_test_add_func ("/project/roles", test_roles);
  g_test_add_func ("/project/owners", test_owners);
  g_test_add_func ("/project/mentions", test_mentions);
  g_test_add_func ("/project/actor-relations", test_actor_relations);
  g_test_add_func ("/project/any-order", test_any_order);
  g_test_add_func ("/project/finalized", test_finalized);
  g_test_add_func ("/project/speed", test_speed);

  return g_test_run ();
}
