/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen.h"
#include "view/co-mention-row.h"
#include "view/pair-row.h"
#include "view/review-list.h"

#include <adwaita.h>

/* The two names may be one person's; the last sentence relates nobody. */
static const SpecimenRelation sentences[] = {
  { "p:Amara Okafor", "met", "p:Teodor Lind" },
  { "p:Amara Okafor", "joined", "o:Grain Council" },
};

static const SpecimenRelation more[] = {
  { "p:Amarah Okafor", "left", "o:Grain Council" },
  { "p:Amarah Okafor", "met", "p:Teodor Lind" },
};

typedef struct
{
  EntenteProject *project;
  EntenteSelection *selection;
  GtkWidget *window;
  EntenteReviewList *list;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  specimen_project_take (fixture->project, more, G_N_ELEMENTS (more));
  fixture->selection = entente_selection_new ();
  fixture->list = g_object_new (ENTENTE_TYPE_REVIEW_LIST, NULL);
  entente_review_list_set_project (fixture->list, fixture->project, fixture->selection);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->list));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->selection);
  g_assert_finalize_object (fixture->project);
}

/* The first visible widget of a type that says @words, or any where it is NULL. */
static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *words)
{
  GtkWidget *found = NULL;
  const char *own = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_LABEL (widget))
    own = gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget))
    own = gtk_button_get_label (GTK_BUTTON (widget));
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (words == NULL || g_strcmp0 (own, words) == 0))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, words);

  return found;
}

static void
click (Fixture    *fixture,
       const char *words)
{
  GtkWidget *button = find (GTK_WIDGET (fixture->list), GTK_TYPE_BUTTON, words);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static guint
count_actors (Fixture *fixture)
{
  return g_list_model_get_n_items (entente_project_get_actors (fixture->project));
}

/* What a person decides can be taken back. */
static void
test_pairs (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  guint n_actors = count_actors (fixture);

  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 1);
  g_assert_nonnull (find (list, ENTENTE_TYPE_PAIR_ROW, NULL));
  g_assert_nonnull (find (list, GTK_TYPE_LABEL, "Amara Okafor"));
  g_assert_nonnull (find (list, GTK_TYPE_LABEL, "Amarah Okafor"));
  g_assert_null (find (list, GTK_TYPE_BUTTON, "Take Back"));

  click (fixture, "Same");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors - 1);
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 0);
  g_assert_nonnull (find (list, GTK_TYPE_LABEL, "You decided: the same"));
  g_assert_null (find (list, GTK_TYPE_BUTTON, "Different"));

  click (fixture, "Take Back");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors);
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 1);

  click (fixture, "Different");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors);
  g_assert_nonnull (find (list, GTK_TYPE_LABEL, "You decided: different"));
}

/* Ada Brandt and Havn stand in one sentence that relates neither. */
static void
take_co_mention (EntenteProject *project)
{
  static const char text[] = "Ada Brandt spoke of the rain in Havn.";
  EntenteDocumentParts parts = { .id = "rain", .language = "en", .origin = "file:///rain.txt",
                                 .text = text, .length = sizeof text - 1 };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);
  EntenteFindings *findings = entente_findings_new ();
  EntenteFoundMention brandt = { { 0, 10 }, ENTENTE_FORM_NAME };
  EntenteFoundMention havn = { { 32, 36 }, ENTENTE_FORM_NAME };
  EntenteSpan sentence = { 0, sizeof text - 1 };
  EntenteFoundActor *actor;

  actor = entente_findings_add_actor (findings, "Ada Brandt", ENTENTE_ACTOR_PERSON);
  g_array_append_val (actor->mentions, brandt);
  actor = entente_findings_add_actor (findings, "Havn", ENTENTE_ACTOR_PLACE);
  g_array_append_val (actor->mentions, havn);
  g_array_append_val (findings->sentences, sentence);
  entente_project_take_findings (project, document, findings);
  entente_project_get_actors (project);
}

static void
test_co_mention (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  GtkWidget *row;

  g_assert_null (find (list, ENTENTE_TYPE_CO_MENTION_ROW, NULL));
  take_co_mention (fixture->project);
  row = find (list, ENTENTE_TYPE_CO_MENTION_ROW, NULL);
  g_assert_nonnull (row);
  g_assert_nonnull (find (row, GTK_TYPE_LABEL, "Ada Brandt and Havn"));
  g_assert_nonnull (find (row, GTK_TYPE_LABEL, "Ada Brandt spoke of the rain in Havn."));

  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  g_assert_nonnull (entente_selection_get_quote (fixture->selection));
  g_assert_cmpstr (entente_document_get_id (entente_selection_get_document (fixture->selection)),
                   ==, "rain");
}

static void
test_nothing (void)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  g_autoptr (EntenteSelection) selection = entente_selection_new ();
  EntenteReviewList *list = g_object_ref_sink (g_object_new (ENTENTE_TYPE_REVIEW_LIST, NULL));

  entente_review_list_set_project (list, project, selection);
  g_assert_cmpuint (entente_review_list_get_n_open (list), ==, 0);
  g_assert_null (find (GTK_WIDGET (list), ENTENTE_TYPE_PAIR_ROW, NULL));
  g_assert_nonnull (find (GTK_WIDGET (list), GTK_TYPE_LABEL, "Nothing to Review"));
  g_assert_finalize_object (list);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/review-list/pairs", Fixture, NULL, set_up, test_pairs, tear_down);
  g_test_add ("/review-list/co-mention", Fixture, NULL, set_up, test_co_mention, tear_down);
  g_test_add_func ("/review-list/nothing", test_nothing);

  return g_test_run ();
}
