/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen.h"
#include "view/actor-list.h"
#include "view/actor-row.h"

#include <adwaita.h>

static const SpecimenRelation sentences[] = {
  { "p:Amara Okafor", "met", "p:Teodor Lind" },
};

/* One more document, which names some actors for the first time and others
 * again, some of them often.
 */
static void
take_more (EntenteProject *project,
           GRand          *random,
           guint           turn)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  SpecimenRelation relations[120];

  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    {
      gint number = g_rand_int_range (random, 0, 40 * ((gint) turn + 1));
      char *name = g_strdup_printf ("o:Region %d", number);

      g_ptr_array_add (names, name);
      relations[i] = (SpecimenRelation) { name, "met", "l:Havn" };
    }
  specimen_project_take (project, relations, G_N_ELEMENTS (relations));
  entente_project_get_actors (project);
}

static void
find_names (GtkWidget *widget,
            GPtrArray *names)
{
  EntenteActor *actor = NULL;

  if (ENTENTE_IS_ACTOR_ROW (widget))
    {
      g_object_get (widget, "actor", &actor, NULL);
      if (actor != NULL)
        g_ptr_array_add (names, actor);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_names (child, names);
}

/* Who is named most stands first, also while documents stream in; GTK would
 * complain about an order that changes while it sorts.
 */
static void
test_order (void)
{
  g_autoptr (EntenteProject) project = specimen_project_new (sentences, G_N_ELEMENTS (sentences));
  g_autoptr (EntenteSelection) selection = entente_selection_new ();
  g_autoptr (GPtrArray) actors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  GtkWidget *window = gtk_window_new ();
  EntenteActorList *list = g_object_new (ENTENTE_TYPE_ACTOR_LIST, NULL);

  entente_actor_list_set_project (list, project, selection);
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 600);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (list));
  gtk_window_present (GTK_WINDOW (window));
  for (guint turn = 0; turn < 12; turn++)
    take_more (project, random, turn);
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);

  find_names (GTK_WIDGET (list), actors);
  g_assert_cmpuint (actors->len, >, 5);
  for (guint i = 1; i < actors->len; i++)
    g_assert_cmpuint (entente_actor_get_n_mentions (g_ptr_array_index (actors, i)), <=,
                      entente_actor_get_n_mentions (g_ptr_array_index (actors, i - 1)));

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/actor-list/order", test_order);

  return g_test_run ();
}
