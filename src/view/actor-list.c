/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/actor-list.h"

#include "view/actor-row.h"

#include <glib/gi18n.h>

#define ALL_KINDS ((1u << ENTENTE_N_ACTOR_KINDS) - 1)

struct _EntenteActorList
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkSearchEntry *search;
  GtkToggleButton *persons;
  GtkToggleButton *organizations;
  GtkToggleButton *places;
  GtkLabel *n_persons;
  GtkLabel *n_organizations;
  GtkLabel *n_places;
  GtkStack *stack;
  GtkListView *list;
  GtkSingleSelection *selected;
  GtkFilterListModel *filtered;
  GtkCustomSorter *sorter;
  GtkCustomFilter *kind_filter;

  /* Owned References */
  EntenteProject *project;
  EntenteSelection *selection;
  GHashTable *ranks;

  gboolean following;
};

enum
{
  PROP_0,
  PROP_KINDS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteActorList, entente_actor_list, GTK_TYPE_BOX)

static guint
find_actor (EntenteActorList *self,
            EntenteActor     *actor)
{
  GListModel *model = G_LIST_MODEL (self->selected);
  guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr(EntenteActor) item = g_list_model_get_item (model, i);

      if (item == actor)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* Selects what the window has selected, without answering back. */
static void
follow_selection (EntenteActorList *self)
{
  EntenteActor *actor = entente_selection_get_actor (self->selection);
  guint position = GTK_INVALID_LIST_POSITION;

  if (actor != NULL && gtk_single_selection_get_selected_item (self->selected) == actor)
    return;

  if (actor != NULL)
    position = find_actor (self, actor);

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selected, position);
  self->following = FALSE;

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

static void
show_count (GtkToggleButton *button,
            GtkLabel        *label,
            const char      *kinds,
            guint            count)
{
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *name = g_strdup_printf ("%s: %u", kinds, count);

  gtk_label_set_text (label, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_counts (EntenteActorList *self)
{
  GListModel *actors = entente_project_get_actors (self->project);
  guint n_actors = g_list_model_get_n_items (actors);
  guint counts[ENTENTE_N_ACTOR_KINDS] = { 0, };

  for (guint i = 0; i < n_actors; i++)
    {
      g_autoptr(EntenteActor) actor = g_list_model_get_item (actors, i);

      counts[entente_actor_get_kind (actor)]++;
    }

  show_count (self->persons, self->n_persons, _("Persons"), counts[ENTENTE_ACTOR_PERSON]);
  show_count (self->organizations, self->n_organizations, _("Organizations"),
              counts[ENTENTE_ACTOR_ORGANIZATION]);
  show_count (self->places, self->n_places, _("Places"), counts[ENTENTE_ACTOR_PLACE]);
}

static gboolean
is_kind_shown (gpointer item,
               gpointer user_data)
{
  EntenteActorList *self = ENTENTE_ACTOR_LIST (user_data);

  return (entente_actor_list_get_kinds (self) & (1u << entente_actor_get_kind (item))) != 0;
}

static int
compare_actors (gconstpointer a,
                gconstpointer b)
{
  EntenteActor *first = *(EntenteActor * const *) a;
  EntenteActor *second = *(EntenteActor * const *) b;
  guint n_first = entente_actor_get_n_mentions (first);
  guint n_second = entente_actor_get_n_mentions (second);

  if (n_first != n_second)
    return n_first > n_second ? -1 : 1;

  return g_utf8_collate (entente_actor_get_name (first), entente_actor_get_name (second));
}

static guint
get_rank (EntenteActorList *self,
          gconstpointer     actor)
{
  gpointer rank;

  return g_hash_table_lookup_extended (self->ranks, actor, NULL, &rank) ? GPOINTER_TO_UINT (rank)
                                                                       : G_MAXUINT;
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  guint first = get_rank (user_data, a);
  guint second = get_rank (user_data, b);

  return (first > second) - (first < second);
}

/* Actors change one by one before the list is told: in between, an order made
 * of what they say now would not be that in which the list stands.
 */
static void
rank_actors (EntenteActorList *self)
{
  GListModel *model = entente_project_get_actors (self->project);
  guint n_actors = g_list_model_get_n_items (model);
  g_autoptr(GPtrArray) actors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_actors; i++)
    g_ptr_array_add (actors, g_list_model_get_item (model, i));
  g_ptr_array_sort (actors, compare_actors);

  g_hash_table_remove_all (self->ranks);
  for (guint i = 0; i < n_actors; i++)
    g_hash_table_insert (self->ranks, g_ptr_array_index (actors, i), GUINT_TO_POINTER (i));
}

static void
project_changed_cb (EntenteActorList *self)
{
  show_counts (self);
  rank_actors (self);
  gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
  follow_selection (self);

  /* The list would keep the row that was first before. */
  if (entente_selection_get_actor (self->selection) == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", 0);
}

static void
selected_cb (EntenteActorList *self)
{
  EntenteActor *actor = gtk_single_selection_get_selected_item (self->selected);

  if (self->following || actor == NULL || self->selection == NULL)
    return;

  entente_selection_select_actor (self->selection, actor);
}

/* Again, for the actor that is selected already while its document is shown. */
static void
activate_cb (EntenteActorList *self,
             guint             position)
{
  g_autoptr(EntenteActor) actor = g_list_model_get_item (G_LIST_MODEL (self->selected), position);

  entente_selection_select_actor (self->selection, actor);
}

static void
items_changed_cb (EntenteActorList *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->selected)) > 0;

  gtk_stack_set_visible_child_name (self->stack, any ? "actors" : "none");
}

static void
kind_toggled_cb (EntenteActorList *self)
{
  gtk_filter_changed (GTK_FILTER (self->kind_filter), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KINDS]);
}

static void
search_activate_cb (EntenteActorList *self)
{
  g_autoptr(EntenteActor) first = g_list_model_get_item (G_LIST_MODEL (self->selected), 0);

  if (first != NULL)
    entente_selection_select_actor (self->selection, first);
}

static void
stop_search_cb (EntenteActorList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static char *
dup_all_names_cb (EntenteActor *actor)
{
  const char * const *aliases = entente_actor_get_aliases (actor);
  g_autofree char *joined = aliases != NULL ? g_strjoinv ("\n", (char **) aliases) : g_strdup ("");

  return g_strjoin ("\n", entente_actor_get_name (actor), joined, NULL);
}

static void
entente_actor_list_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KINDS:
      g_value_set_uint (value, entente_actor_list_get_kinds (ENTENTE_ACTOR_LIST (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_actor_list_dispose (GObject *object)
{
  EntenteActorList *self = ENTENTE_ACTOR_LIST (object);

  g_clear_object (&self->project);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_actor_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/actor-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, search);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, persons);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, organizations);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, places);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, n_persons);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, n_organizations);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, n_places);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, stack);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, list);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, selected);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, filtered);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, sorter);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorList, kind_filter);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_all_names_cb);
}

static void
entente_actor_list_finalize (GObject *object)
{
  EntenteActorList *self = ENTENTE_ACTOR_LIST (object);

  g_clear_pointer (&self->ranks, g_hash_table_unref);

  G_OBJECT_CLASS (entente_actor_list_parent_class)->finalize (object);
}

static void
entente_actor_list_class_init (EntenteActorListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = entente_actor_list_get_property;
  object_class->dispose = entente_actor_list_dispose;
  object_class->finalize = entente_actor_list_finalize;

  /**
   * EntenteActorList:kinds:
   *
   * The kinds that one wants to see: bit (1 << #EntenteActorKind) for each.
   */
  properties[PROP_KINDS] =
    g_param_spec_uint ("kinds", NULL, NULL, 0, ALL_KINDS, ALL_KINDS,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ENTENTE_TYPE_ACTOR);
  g_type_ensure (ENTENTE_TYPE_ACTOR_ROW);
  bind_template (widget_class);
}

static void
entente_actor_list_init (EntenteActorList *self)
{
  self->ranks = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->kind_filter, is_kind_shown, self, NULL);
  gtk_custom_sorter_set_sort_func (self->sorter, compare_ranks, self, NULL);
}

/**
 * entente_actor_list_set_project:
 *
 * Shows the actors of @project, and the one that is selected in @selection.
 * Call it once.
 */
void
entente_actor_list_set_project (EntenteActorList *self,
                                EntenteProject   *project,
                                EntenteSelection *selection)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_LIST (self));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->selection = g_object_ref (selection);
  gtk_filter_list_model_set_model (self->filtered, entente_project_get_actors (project));
  g_signal_connect_object (project, "changed", G_CALLBACK (project_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "changed", G_CALLBACK (follow_selection), self,
                           G_CONNECT_SWAPPED);
  project_changed_cb (self);
}

/**
 * entente_actor_list_focus_search:
 *
 * Puts the cursor into the search entry.
 */
void
entente_actor_list_focus_search (EntenteActorList *self)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * entente_actor_list_get_kinds:
 *
 * Returns: the kinds that one wants to see: bit (1 << #EntenteActorKind) for each
 */
guint
entente_actor_list_get_kinds (EntenteActorList *self)
{
  guint kinds = 0;

  g_return_val_if_fail (ENTENTE_IS_ACTOR_LIST (self), ALL_KINDS);

  if (gtk_toggle_button_get_active (self->persons))
    kinds |= 1u << ENTENTE_ACTOR_PERSON;
  if (gtk_toggle_button_get_active (self->organizations))
    kinds |= 1u << ENTENTE_ACTOR_ORGANIZATION;
  if (gtk_toggle_button_get_active (self->places))
    kinds |= 1u << ENTENTE_ACTOR_PLACE;
  return kinds;
}

/**
 * entente_actor_list_show_all_kinds:
 *
 * Shows persons, organizations and places.
 */
void
entente_actor_list_show_all_kinds (EntenteActorList *self)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_LIST (self));

  g_object_freeze_notify (G_OBJECT (self));
  gtk_toggle_button_set_active (self->persons, TRUE);
  gtk_toggle_button_set_active (self->organizations, TRUE);
  gtk_toggle_button_set_active (self->places, TRUE);
  g_object_thaw_notify (G_OBJECT (self));
}
