/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen-window.h"
#include "specimen.h"
#include "view/legend-view.h"
#include "view/map-bar.h"

#include <adwaita.h>

static const SpecimenRelation sentences[] = {
  { "p:Amara Okafor", "met", "p:Teodor Lind",
    ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "o:Grain Council", "will boycott", "p:Teodor Lind",
    ENTENTE_CATEGORY_SANCTION, ENTENTE_FIRMNESS_PLANNED },
};

static const SpecimenRelation denial[] = {
  { "p:Amara Okafor", "did not pay", "p:Teodor Lind",
    ENTENTE_CATEGORY_AID, ENTENTE_FIRMNESS_NEGATED },
};

typedef struct
{
  EntenteMapBar *bar;
  EntenteCanvas *canvas;
  guint n_wishes;
} Fixture;

static void
count_wish_cb (Fixture *fixture)
{
  fixture->n_wishes++;
}

static void
count_change_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->bar = ENTENTE_MAP_BAR (g_object_ref_sink (entente_map_bar_new ()));
  fixture->canvas = ENTENTE_CANVAS (g_object_ref_sink (entente_canvas_new ()));
  fixture->n_wishes = 0;
  entente_map_bar_set_canvas (fixture->bar, fixture->canvas);
  g_signal_connect_swapped (fixture->bar, "notify::strongest", G_CALLBACK (count_wish_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->bar);
  g_assert_finalize_object (fixture->canvas);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  g_autoptr (GPtrArray) found = specimen_gather (widget, type);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

static gboolean
has_label (GtkWidget  *widget,
           const char *words)
{
  return specimen_find (specimen_gather (widget, GTK_TYPE_LABEL), words) != NULL;
}

static void
test_slider (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *scale = find_widget (GTK_WIDGET (fixture->bar), GTK_TYPE_SCALE);

  entente_map_bar_set_total (fixture->bar, 48);
  entente_map_bar_set_strongest (fixture->bar, 40);
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "40 of 48"));
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "40 of 48");
  g_assert_cmpuint (fixture->n_wishes, ==, 1);

  gtk_range_set_value (GTK_RANGE (scale), 12);
  g_assert_cmpuint (entente_map_bar_get_strongest (fixture->bar), ==, 12);
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "12 of 48"));
  g_assert_cmpuint (fixture->n_wishes, ==, 2);
}

/* A wish for more than there is stands until there is more. */
static void
test_wish_is_kept (Fixture       *fixture,
                   gconstpointer  data)
{
  entente_map_bar_set_total (fixture->bar, 48);
  entente_map_bar_set_strongest (fixture->bar, 40);
  entente_map_bar_set_total (fixture->bar, 9);
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "9 of 9"));
  g_assert_cmpuint (entente_map_bar_get_strongest (fixture->bar), ==, 40);

  entente_map_bar_set_total (fixture->bar, 60);
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "40 of 60"));
  g_assert_cmpuint (fixture->n_wishes, ==, 1);
}

static void
test_nothing_to_choose (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWidget *scale = find_widget (GTK_WIDGET (fixture->bar), GTK_TYPE_SCALE);

  g_assert_false (gtk_widget_get_sensitive (scale));
  entente_map_bar_set_total (fixture->bar, 1);
  g_assert_false (gtk_widget_get_sensitive (scale));
  entente_map_bar_set_total (fixture->bar, 2);
  g_assert_true (gtk_widget_get_sensitive (scale));
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "100%"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-in", NULL);
  g_assert_true (has_label (GTK_WIDGET (fixture->bar), "125%"));
}

/* By its name, as a screen reader does. */
static gpointer
find_named (Fixture    *fixture,
            GType       type,
            const char *name)
{
  g_autoptr (GPtrArray) found = specimen_gather (GTK_WIDGET (fixture->bar), type);

  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *mismatch
        = gtk_test_accessible_check_property (g_ptr_array_index (found, i),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, name);

      if (mismatch == NULL)
        return g_ptr_array_index (found, i);
    }

  g_assert_not_reached ();
}

static GtkCheckButton *
find_check (Fixture    *fixture,
            const char *title)
{
  return find_named (fixture, GTK_TYPE_CHECK_BUTTON, title);
}

static void
assert_filter (Fixture *fixture,
               guint    hidden_categories,
               guint    hidden_firmnesses,
               guint    minimum_sources)
{
  EntenteNetworkFilter all;
  EntenteNetworkFilter filter;

  entente_network_filter_init (&all);
  entente_network_filter_init (&filter);
  entente_map_bar_apply_filter (fixture->bar, &filter);
  g_assert_cmphex (filter.categories, ==, all.categories & ~hidden_categories);
  g_assert_cmphex (filter.firmnesses, ==, all.firmnesses & ~hidden_firmnesses);
  g_assert_cmpuint (filter.minimum_sources, ==, minimum_sources);
  g_assert_cmpint (filter.linked_only, ==,
                   hidden_categories != 0 || hidden_firmnesses != 0 || minimum_sources > 1);
}

#define CONFLICT_IN_DEEDS                                                                \
  ((1u << ENTENTE_CATEGORY_SANCTION) | (1u << ENTENTE_CATEGORY_PROTEST) |                \
   (1u << ENTENTE_CATEGORY_CRIME) | (1u << ENTENTE_CATEGORY_MOBILIZE) |                  \
   (1u << ENTENTE_CATEGORY_COERCE) | (1u << ENTENTE_CATEGORY_ASSAULT))

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (EntenteProject) project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  GtkCheckButton *deeds = find_check (fixture, "Conflict in deeds");
  guint n_changes = 0;

  g_signal_connect_swapped (fixture->bar, "filter-changed", G_CALLBACK (count_change_cb), &n_changes);
  entente_map_bar_set_project (fixture->bar, project);
  assert_filter (fixture, 0, 0, 1);

  gtk_check_button_set_active (deeds, FALSE);
  g_assert_cmpuint (n_changes, ==, 1);
  assert_filter (fixture, CONFLICT_IN_DEEDS, 0, 1);

  /* Some of a group, so that it is neither checked nor not. */
  gtk_check_button_set_active (find_check (fixture, "Sanctions"), TRUE);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_true (gtk_check_button_get_inconsistent (deeds));
  assert_filter (fixture, CONFLICT_IN_DEEDS & ~(1u << ENTENTE_CATEGORY_SANCTION), 0, 1);
  gtk_check_button_set_active (deeds, TRUE);
  g_assert_false (gtk_check_button_get_inconsistent (deeds));
  assert_filter (fixture, 0, 0, 1);

  gtk_check_button_set_active (find_check (fixture, "Statements"), FALSE);
  gtk_check_button_set_active (find_check (fixture, "Denied"), FALSE);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_widget (GTK_WIDGET (fixture->bar),
                                                           GTK_TYPE_SPIN_BUTTON)), 2);
  g_assert_cmpuint (n_changes, ==, 6);
  assert_filter (fixture, 1u << ENTENTE_CATEGORY_STATEMENT, 1u << ENTENTE_FIRMNESS_NEGATED, 2);
}

/* More is shown, and nothing hidden. */
static void
test_weak_ties (Fixture       *fixture,
                gconstpointer  data)
{
  GtkCheckButton *weak_ties = find_check (fixture, "Weak ties");
  EntenteNetworkFilter filter;

  g_assert_false (gtk_check_button_get_active (weak_ties));
  gtk_check_button_set_active (weak_ties, TRUE);
  entente_network_filter_init (&filter);
  entente_map_bar_apply_filter (fixture->bar, &filter);
  g_assert_cmphex (filter.categories, ==, (1u << ENTENTE_N_CATEGORIES) - 1);
  g_assert_false (filter.linked_only);
}

/* What filters hide is said, and one button brings it back. */
static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *bar = GTK_WIDGET (fixture->bar);
  GtkRevealer *sign = GTK_REVEALER (find_widget (bar, GTK_TYPE_REVEALER));
  guint n_wishes = 0;

  g_signal_connect_swapped (bar, "show-all", G_CALLBACK (count_change_cb), &n_wishes);
  g_assert_false (gtk_revealer_get_reveal_child (sign));

  gtk_check_button_set_active (find_check (fixture, "Denied"), FALSE);
  entente_map_bar_set_n_hidden (fixture->bar, 12);
  g_assert_true (gtk_revealer_get_reveal_child (sign));
  g_assert_true (has_label (bar, "12 relations hidden"));
  gtk_test_accessible_assert_property (find_widget (bar, GTK_TYPE_MENU_BUTTON),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "12 relations hidden");

  g_signal_emit_by_name (specimen_find (specimen_gather (gtk_revealer_get_child (sign),
                                                         GTK_TYPE_BUTTON), "Show All"), "clicked");
  g_assert_cmpuint (n_wishes, ==, 1);
  assert_filter (fixture, 0, 0, 1);
  entente_map_bar_set_n_hidden (fixture->bar, 0);
  g_assert_false (gtk_revealer_get_reveal_child (sign));
}

/* Only what is to be seen is explained. */
static void
test_legend (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (EntenteProject) project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  g_autoptr (EntenteLayout) layout = specimen_layout_new (project, 200);
  GtkWidget *legend = g_object_ref_sink (entente_legend_view_new ());

  entente_legend_view_set_canvas (ENTENTE_LEGEND_VIEW (legend), fixture->canvas);
  g_assert_false (has_label (legend, "Person"));
  entente_canvas_set_layout (fixture->canvas, layout);
  g_assert_true (has_label (legend, "Person"));
  g_assert_true (has_label (legend, "Organization"));
  g_assert_false (has_label (legend, "Place"));
  g_assert_true (has_label (legend, "Planned or possible"));
  g_assert_false (has_label (legend, "Denied"));

  entente_canvas_set_layout (fixture->canvas, NULL);
  g_assert_false (has_label (legend, "Person"));
  g_assert_finalize_object (legend);
}

static void
test_legend_of_denial (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (EntenteProject) project = specimen_project_new (denial, G_N_ELEMENTS (denial));
  g_autoptr (EntenteLayout) layout = specimen_layout_new (project, 200);
  GtkWidget *legend = g_object_ref_sink (entente_legend_view_new ());

  entente_legend_view_set_canvas (ENTENTE_LEGEND_VIEW (legend), fixture->canvas);
  entente_canvas_set_layout (fixture->canvas, layout);
  g_assert_true (has_label (legend, "Denied"));
  g_assert_finalize_object (legend);
}

static void
add_test (const char  *path,
          void       (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  add_test ("/map-bar/slider", test_slider);
  add_test ("/map-bar/wish-is-kept", test_wish_is_kept);
  add_test ("/map-bar/nothing-to-choose", test_nothing_to_choose);
  add_test ("/map-bar/zoom", test_zoom);
  add_test ("/map-bar/filter", test_filter);
  add_test ("/map-bar/weak-ties", test_weak_ties);
  add_test ("/map-bar/hidden", test_hidden);
  add_test ("/map-bar/legend", test_legend);
  add_test ("/map-bar/legend-of-denial", test_legend_of_denial);

  return g_test_run ();
}
