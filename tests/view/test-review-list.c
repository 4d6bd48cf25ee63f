/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen-window.h"
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
  fixture->window = specimen_window_new (GTK_WIDGET (fixture->list));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  specimen_window_end (fixture->window, fixture->selection, fixture->project);
}

static GtkWidget *
find_first (GtkWidget *widget,
            GType      type)
{
  g_autoptr (GPtrArray) found = specimen_gather_seen (widget, type);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

static gboolean
shows_label (GtkWidget  *widget,
             const char *words)
{
  return specimen_find (specimen_gather_seen (widget, GTK_TYPE_LABEL), words) != NULL;
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *words)
{
  return specimen_find (specimen_gather_seen (widget, GTK_TYPE_BUTTON), words);
}

static void
click (Fixture    *fixture,
       const char *words)
{
  GtkWidget *button = find_button (GTK_WIDGET (fixture->list), words);

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
  g_assert_nonnull (find_first (list, ENTENTE_TYPE_PAIR_ROW));
  g_assert_true (shows_label (list, "Amara Okafor"));
  g_assert_true (shows_label (list, "Amarah Okafor"));
  g_assert_null (find_button (list, "Take Back"));

  click (fixture, "Same");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors - 1);
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 0);
  g_assert_true (shows_label (list, "You decided: the same"));
  g_assert_null (find_button (list, "Different"));

  click (fixture, "Take Back");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors);
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 1);

  click (fixture, "Different");
  g_assert_cmpuint (count_actors (fixture), ==, n_actors);
  g_assert_true (shows_label (list, "You decided: different"));
}

static const SpecimenRelation again[] = {
  { "p:Teodor Lindh", "left", "o:Grain Council" },
  { "p:Teodor Lindh", "met", "p:Amara Okafor" },
};

static const char *
get_focused_label (Fixture *fixture)
{
  return gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

/* Whoever judges by keyboard goes on to the next pair. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  GtkWidget *same;

  specimen_project_take (fixture->project, again, G_N_ELEMENTS (again));
  entente_project_get_actors (fixture->project);
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 2);

  click (fixture, "Different");
  same = find_button (list, "Same");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == same);

  g_signal_emit_by_name (same, "clicked");
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 0);
  g_assert_cmpstr (get_focused_label (fixture), ==, "Take Back");

  click (fixture, "Take Back");
  g_assert_cmpuint (entente_review_list_get_n_open (fixture->list), ==, 1);
  g_assert_cmpstr (get_focused_label (fixture), ==, "Same");
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

/* They are there when one asks for them. */
static void
test_co_mention (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  GtkWidget *row;

  g_assert_null (find_first (list, GTK_TYPE_EXPANDER));
  take_co_mention (fixture->project);
  g_assert_true (shows_label (list, "No Relation Found (1)"));
  g_assert_null (find_first (list, ENTENTE_TYPE_CO_MENTION_ROW));

  gtk_expander_set_expanded (GTK_EXPANDER (find_first (list, GTK_TYPE_EXPANDER)), TRUE);
  row = find_first (list, ENTENTE_TYPE_CO_MENTION_ROW);
  g_assert_nonnull (row);
  g_assert_true (shows_label (row, "Ada Brandt and Havn"));
  g_assert_true (shows_label (row, "Ada Brandt spoke of the rain in Havn."));

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
  g_assert_null (find_first (GTK_WIDGET (list), ENTENTE_TYPE_PAIR_ROW));
  g_assert_true (shows_label (GTK_WIDGET (list), "Nothing to Review"));
  g_assert_finalize_object (list);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/review-list/pairs", Fixture, NULL, set_up, test_pairs, tear_down);
  g_test_add ("/review-list/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/review-list/co-mention", Fixture, NULL, set_up, test_co_mention, tear_down);
  g_test_add_func ("/review-list/nothing", test_nothing);

  return g_test_run ();
}
