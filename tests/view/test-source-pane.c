/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen-window.h"
#include "specimen.h"
#include "view/mention-tags.h"
#include "view/quote-row.h"
#include "view/quote-words.h"
#include "view/relation-row.h"
#include "view/relation-section.h"
#include "view/source-pane.h"

/* Markup in names must come out as text. */
static const SpecimenRelation sentences[] = {
  { "p:Zoë <b>Åkesson", "met", "o:Grain & Council", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "p:Zoë <b>Åkesson", "thanked", "o:Grain & Council", ENTENTE_CATEGORY_SUPPORT, ENTENTE_FIRMNESS_PLANNED },
  { "p:Zoë <b>Åkesson", "visited", "l:Øvre Sallia", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "o:Grain & Council", "did not pay", "p:Per Moe", ENTENTE_CATEGORY_AID, ENTENTE_FIRMNESS_NEGATED,
    "p:Per Moe" },
};

typedef struct
{
  EntenteProject *project;
  EntenteSelection *selection;
  EntenteActor *akesson;
  EntenteActor *council;
  GtkWidget *window;
  EntenteSourcePane *pane;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  fixture->selection = entente_selection_new ();
  fixture->akesson = specimen_find_actor (fixture->project, "Zoë <b>Åkesson");
  fixture->council = specimen_find_actor (fixture->project, "Grain & Council");
  fixture->pane = g_object_new (ENTENTE_TYPE_SOURCE_PANE, NULL);
  entente_source_pane_set_project (fixture->pane, fixture->project, fixture->selection);
  fixture->window = specimen_window_new (GTK_WIDGET (fixture->pane));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  specimen_window_end (fixture->window, fixture->selection, fixture->project);
}

static GPtrArray *
find_all (Fixture *fixture,
          GType    type)
{
  return specimen_gather_seen (GTK_WIDGET (fixture->pane), type);
}

static gboolean
shows_label (Fixture    *fixture,
             const char *words)
{
  return specimen_find (find_all (fixture, GTK_TYPE_LABEL), words) != NULL;
}

static void
activate (GtkWidget *row)
{
  g_signal_emit_by_name (gtk_widget_get_ancestor (row, GTK_TYPE_LIST_BOX), "row-activated", row);
}

static void
test_help (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (shows_label (fixture, "The Words Behind It"));
}

static void
test_actor_card (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GPtrArray) rows = NULL;

  entente_selection_select_actor (fixture->selection, fixture->akesson);
  g_assert_true (shows_label (fixture, "Zoë <b>Åkesson"));
  g_assert_true (shows_label (fixture, "3 mentions in 1 document"));

  rows = find_all (fixture, ENTENTE_TYPE_RELATION_ROW);
  g_assert_cmpuint (rows->len, ==, 3);

  activate (g_ptr_array_index (rows, 0));
  g_assert_nonnull (entente_selection_get_relation (fixture->selection));
}

static void
test_pair_card (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GPtrArray) sections = NULL;
  g_autoptr(GPtrArray) quotes = NULL;

  entente_selection_select_pair (fixture->selection, fixture->council, fixture->akesson);
  sections = find_all (fixture, ENTENTE_TYPE_RELATION_SECTION);
  quotes = find_all (fixture, ENTENTE_TYPE_QUOTE_ROW);
  g_assert_cmpuint (sections->len, ==, 2);
  g_assert_cmpuint (quotes->len, ==, 2);
  g_assert_true (shows_label (fixture, "Zoë <b>Åkesson met Grain & Council"));
  g_assert_true (shows_label (fixture, "Planned or possible"));
}

static EntenteRelation *
dup_relation (Fixture    *fixture,
              const char *name)
{
  EntenteActor *actor = specimen_find_actor (fixture->project, name);

  return g_list_model_get_item (entente_actor_get_relations (actor), 0);
}

/* What keeps it from being a fact is said in words. */
static void
test_claim (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(EntenteRelation) relation = dup_relation (fixture, "Per Moe");

  entente_selection_select_relation (fixture->selection, relation);
  g_assert_true (shows_label (fixture, "Gives aid"));
  g_assert_true (shows_label (fixture, "Denied"));
  g_assert_true (shows_label (fixture, "Claimed by Per Moe"));
  g_assert_true (shows_label (fixture, "Denied, according to Per Moe"));
}

static gboolean
is_marked (GtkLabel      *label,
           const char    *words,
           PangoAttrType  type)
{
  const char *found = strstr (gtk_label_get_text (label), words);
  int start = (int) (found - gtk_label_get_text (label));
  g_autoptr(PangoAttrIterator) iter = pango_attr_list_get_iterator (gtk_label_get_attributes (label));

  g_assert_nonnull (found);
  do
    {
      int from;
      int to;

      pango_attr_iterator_range (iter, &from, &to);
      if (from <= start && start < to)
        return pango_attr_iterator_get (iter, type) != NULL;
    }
  while (pango_attr_iterator_next (iter));

  return FALSE;
}

/* Not by colour alone: the actors are bold, the relating words underlined. */
static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(EntenteRelation) relation = dup_relation (fixture, "Øvre Sallia");
  g_autoptr(EntenteQuote) quote = g_list_model_get_item (entente_relation_get_quotes (relation), 0);
  GtkLabel *label = GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));

  entente_quote_words_show (label, quote, relation);
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Zoë <b>Åkesson visited Øvre Sallia.");
  g_assert_true (is_marked (label, "Zoë", PANGO_ATTR_WEIGHT));
  g_assert_true (is_marked (label, "Zoë", PANGO_ATTR_BACKGROUND));
  g_assert_false (is_marked (label, "Zoë", PANGO_ATTR_UNDERLINE));
  g_assert_true (is_marked (label, "visited", PANGO_ATTR_UNDERLINE));
  g_assert_false (is_marked (label, "visited", PANGO_ATTR_WEIGHT));
  g_assert_true (is_marked (label, "Øvre", PANGO_ATTR_WEIGHT));
  g_assert_false (is_marked (label, ".", PANGO_ATTR_WEIGHT));
  g_assert_finalize_object (label);
}

static EntenteFindings *
new_late_findings (EntenteSpan source,
                   EntenteSpan trigger,
                   EntenteSpan target,
                   EntenteSpan span)
{
  EntenteFindings *findings = entente_findings_new ();
  EntenteFoundQuote quote = { span, source, target, trigger, -1, ENTENTE_FIRMNESS_ASSERTED };
  EntenteFoundMention first = { source, ENTENTE_FORM_NAME };
  EntenteFoundMention second = { target, ENTENTE_FORM_NAME };
  EntenteFoundActor *actor;

  actor = entente_findings_add_actor (findings, "Ana Ruiz", ENTENTE_ACTOR_PERSON);
  g_array_append_val (actor->mentions, first);
  actor = entente_findings_add_actor (findings, "Per Moe", ENTENTE_ACTOR_PERSON);
  g_array_append_val (actor->mentions, second);
  g_array_append_val (entente_findings_add_relation (findings, 0, 1, "met",
                                                     ENTENTE_CATEGORY_CONSULT)->quotes, quote);
  return findings;
}

/* What is marked is seen, also at the end of a long sentence. */
static void
test_brief (void)
{
  static const char text[] = "At the end of a long day of talks about fish in the café by the old "
                             "harbour, Ana Ruiz met Per Moe.";
  guint32 at = (guint32) (strstr (text, "Ana") - text);
  EntenteSpan span = { 0, sizeof text - 1 };
  EntenteDocumentParts parts = { .id = "long", .language = "en", .origin = "file:///long.txt",
                                 .text = text, .length = sizeof text - 1 };
  g_autoptr(EntenteProject) project = entente_project_new ();
  g_autoptr(EntenteDocument) document = entente_document_new (&parts);
  g_autoptr(EntenteRelation) relation = NULL;
  g_autoptr(EntenteQuote) quote = NULL;
  GtkLabel *label = GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));

  entente_project_take_findings (project, document,
                                 new_late_findings ((EntenteSpan) { at, at + 8 },
                                                    (EntenteSpan) { at + 9, at + 12 },
                                                    (EntenteSpan) { at + 13, at + 20 }, span));
  relation = g_list_model_get_item (entente_project_get_relations (project), 0);
  quote = g_list_model_get_item (entente_relation_get_quotes (relation), 0);
  entente_quote_words_show_brief (label, quote, relation);
  g_assert_cmpstr (gtk_label_get_text (label), ==, "…by the old harbour, Ana Ruiz met Per Moe.");
  g_assert_true (is_marked (label, "Ana", PANGO_ATTR_WEIGHT));
  g_assert_true (is_marked (label, "met", PANGO_ATTR_UNDERLINE));
  g_assert_true (is_marked (label, "Per", PANGO_ATTR_WEIGHT));
  g_assert_finalize_object (label);
}

static char *
dup_tagged (GtkTextBuffer *buffer,
            const char    *name)
{
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_start_iter (buffer, &start);
  if (!gtk_text_iter_starts_tag (&start, tag))
    g_assert_true (gtk_text_iter_forward_to_tag_toggle (&start, tag));
  end = start;
  g_assert_true (gtk_text_iter_forward_to_tag_toggle (&end, tag));
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* Selects the quote of the last sentence, with multi-byte text before it. */
static GtkTextBuffer *
show_last_quote (Fixture *fixture)
{
  EntenteActor *sallia = specimen_find_actor (fixture->project, "Øvre Sallia");
  g_autoptr(EntenteRelation) relation = NULL;
  g_autoptr(GPtrArray) rows = NULL;
  g_autoptr(GPtrArray) views = NULL;

  relation = g_list_model_get_item (entente_actor_get_relations (sallia), 0);
  entente_selection_select_relation (fixture->selection, relation);
  rows = find_all (fixture, ENTENTE_TYPE_QUOTE_ROW);
  g_assert_cmpuint (rows->len, ==, 1);
  activate (g_ptr_array_index (rows, 0));

  views = find_all (fixture, GTK_TYPE_TEXT_VIEW);
  g_assert_cmpuint (views->len, ==, 1);
  return gtk_text_view_get_buffer (g_ptr_array_index (views, 0));
}

static void
test_passage (Fixture       *fixture,
              gconstpointer  data)
{
  GtkTextBuffer *buffer = show_last_quote (fixture);
  g_autofree char *passage = dup_tagged (buffer, ENTENTE_TAG_PASSAGE);
  g_autofree char *relating = dup_tagged (buffer, ENTENTE_TAG_RELATING);
  g_autofree char *place = dup_tagged (buffer, "place");
  g_autofree char *person = dup_tagged (buffer, "person");

  g_assert_cmpstr (passage, ==, "Zoë <b>Åkesson visited Øvre Sallia.");
  g_assert_cmpstr (relating, ==, "visited");
  g_assert_cmpstr (place, ==, "Øvre Sallia");
  g_assert_cmpstr (person, ==, "Zoë <b>Åkesson");
}

static void
test_back_to_card (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GPtrArray) sections = NULL;

  show_last_quote (fixture);
  entente_selection_go_back (fixture->selection);
  sections = find_all (fixture, ENTENTE_TYPE_RELATION_SECTION);
  g_assert_cmpuint (sections->len, ==, 1);
  g_assert_true (shows_label (fixture, "Relation"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/source-pane/help", Fixture, NULL, set_up, test_help, tear_down);
  g_test_add ("/source-pane/actor-card", Fixture, NULL, set_up, test_actor_card, tear_down);
  g_test_add ("/source-pane/pair-card", Fixture, NULL, set_up, test_pair_card, tear_down);
  g_test_add ("/source-pane/claim", Fixture, NULL, set_up, test_claim, tear_down);
  g_test_add ("/source-pane/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add_func ("/source-pane/brief", test_brief);
  g_test_add ("/source-pane/passage", Fixture, NULL, set_up, test_passage, tear_down);
  g_test_add ("/source-pane/back-to-card", Fixture, NULL, set_up, test_back_to_card, tear_down);

  return g_test_run ();
}
