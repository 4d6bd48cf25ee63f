/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/actor-card.h"

#include "view/actor-button.h"
#include "view/alias-row.h"
#include "view/relation-row.h"
#include "view/strength.h"
#include "view/wording.h"

#include <glib/gi18n.h>

/* How many actors at the other end are shown at first, and more at a time. */
#define STEP 20

struct _EntenteActorCard
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkImage *icon;
  GtkLabel *kind;
  GtkLabel *name;
  GtkLabel *roles;
  GtkLabel *counts;
  GtkWidget *aliases_heading;
  GtkListBox *aliases;
  GtkLabel *relations_heading;
  GtkBox *relations;
  GtkButton *more;

  /* Owned References */
  EntenteActor *actor;
  EntenteSelection *selection;
  GPtrArray *groups;

  guint n_shown;
};

G_DEFINE_FINAL_TYPE (EntenteActorCard, entente_actor_card, GTK_TYPE_BOX)

/* The relations with one other actor; the groups' order is that of the first
 * relation in each.
 */
static GPtrArray *
group_relations (EntenteActor *actor)
{
  g_autoptr(GPtrArray) relations = entente_strength_dup_relations (actor, NULL);
  g_autoptr(GHashTable) by_other = g_hash_table_new (NULL, NULL);
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < relations->len; i++)
    {
      EntenteRelation *relation = g_ptr_array_index (relations, i);
      EntenteActor *other = entente_relation_get_other (relation, actor);
      GPtrArray *group = g_hash_table_lookup (by_other, other);

      if (group == NULL)
        {
          group = g_ptr_array_new_with_free_func (g_object_unref);
          g_ptr_array_add (groups, group);
          g_hash_table_insert (by_other, other, group);
        }
      g_ptr_array_add (group, g_object_ref (relation));
    }

  return groups;
}

static void
row_activated_cb (EntenteActorCard *self,
                  GtkListBoxRow    *row)
{
  EntenteRelationRow *relation_row = ENTENTE_RELATION_ROW (row);

  entente_selection_select_relation (self->selection,
                                     entente_relation_row_get_relation (relation_row));
}

static void
append_group (EntenteActorCard *self,
              GPtrArray        *group)
{
  EntenteRelation *first = g_ptr_array_index (group, 0);
  EntenteActor *other = entente_relation_get_other (first, self->actor);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, entente_actor_get_name (other),
                                  -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < group->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         entente_relation_row_new (g_ptr_array_index (group, i), self->actor));

  gtk_box_append (self->relations, entente_actor_button_new (other, self->selection));
  gtk_box_append (self->relations, list);
}

static void
show_more (EntenteActorCard *self)
{
  guint end = MIN (self->n_shown + STEP, self->groups->len);
  g_autofree char *words = NULL;

  for (; self->n_shown < end; self->n_shown++)
    append_group (self, g_ptr_array_index (self->groups, self->n_shown));

  words = g_strdup_printf (_("Show More of the %u Actors"), self->groups->len);
  gtk_button_set_label (self->more, words);
  gtk_widget_set_visible (GTK_WIDGET (self->more), self->n_shown < self->groups->len);
}

static void
show_roles (EntenteActorCard *self)
{
  const GArray *roles = entente_actor_get_roles (self->actor);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; roles != NULL && i < roles->len; i++)
    {
      g_autofree char *words
        = entente_actor_role_dup_words (&g_array_index (roles, EntenteActorRole, i));

      g_string_append_printf (lines, lines->len > 0 ? "\n%s" : "%s", words);
    }

  gtk_label_set_text (self->roles, lines->str);
  gtk_widget_set_visible (GTK_WIDGET (self->roles), lines->len > 0);
}

static void
show_counts (EntenteActorCard *self)
{
  guint n_mentions = entente_actor_get_n_mentions (self->actor);
  guint n_documents = entente_actor_get_n_documents (self->actor);
  g_autofree char *mentions = NULL;
  g_autofree char *documents = NULL;
  g_autofree char *counts = NULL;

  mentions = g_strdup_printf (ngettext ("%u mention", "%u mentions", n_mentions), n_mentions);
  documents = g_strdup_printf (ngettext ("%u document", "%u documents", n_documents), n_documents);
  /* Translators: "14 mentions in 3 documents". */
  counts = g_strdup_printf (_("%s in %s"), mentions, documents);
  gtk_label_set_text (self->counts, counts);
}

static void
show_aliases (EntenteActorCard *self)
{
  const char * const *aliases = entente_actor_get_aliases (self->actor);
  gboolean any = aliases != NULL && aliases[0] != NULL;

  gtk_widget_set_visible (self->aliases_heading, any);
  gtk_widget_set_visible (GTK_WIDGET (self->aliases), any);
  for (guint i = 0; any && aliases[i] != NULL; i++)
    gtk_list_box_append (self->aliases, entente_alias_row_new (self->actor, aliases[i]));
}

static void
show_kind (EntenteActorCard *self)
{
  EntenteActorKind kind = entente_actor_get_kind (self->actor);
  const char *sub_kind = entente_wording_sub_kind (entente_actor_get_sub_kind (self->actor));

  gtk_image_set_from_icon_name (self->icon, entente_wording_kind_icon (kind));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), entente_wording_kind_css_class (kind));
  gtk_label_set_text (self->kind, sub_kind != NULL ? sub_kind : entente_wording_kind (kind));
}

static void
show_actor (EntenteActorCard *self)
{
  show_kind (self);
  gtk_label_set_text (self->name, entente_actor_get_name (self->actor));
  show_roles (self);
  show_counts (self);
  show_aliases (self);

  self->groups = group_relations (self->actor);
  if (self->groups->len == 0)
    gtk_label_set_text (self->relations_heading, _("No relation was found in the documents."));
  show_more (self);
}

static void
entente_actor_card_dispose (GObject *object)
{
  EntenteActorCard *self = ENTENTE_ACTOR_CARD (object);

  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_object (&self->actor);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_actor_card_parent_class)->dispose (object);
}

static void
entente_actor_card_class_init (EntenteActorCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_actor_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/actor-card.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, icon);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, kind);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, name);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, roles);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, counts);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, aliases_heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, aliases);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, relations_heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, relations);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorCard, more);
  gtk_widget_class_bind_template_callback (widget_class, show_more);
}

static void
entente_actor_card_init (EntenteActorCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_actor_card_new:
 *
 * Makes a card for @actor, whose relations select themselves in @selection.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
entente_actor_card_new (EntenteActor     *actor,
                        EntenteSelection *selection)
{
  EntenteActorCard *self;

  g_return_val_if_fail (ENTENTE_IS_ACTOR (actor), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = g_object_new (ENTENTE_TYPE_ACTOR_CARD, NULL);
  self->actor = g_object_ref (actor);
  self->selection = g_object_ref (selection);
  show_actor (self);
  return GTK_WIDGET (self);
}
