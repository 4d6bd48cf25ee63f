/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-card.h"

#include "project/manner.h"
#include "view/actor-button.h"
#include "view/relation-section.h"
#include "view/strength.h"
#include "view/wording.h"

#include <adwaita.h>

struct _EntenteRelationCard
{
  GtkBox parent_instance;

  /* Template Widgets */
  AdwBin *source;
  AdwBin *target;
  GtkWidget *relation;
  GtkImage *direction;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (EntenteRelationCard, entente_relation_card, GTK_TYPE_BOX)

static EntenteRelationCard *
new_card (EntenteActor     *source,
          EntenteActor     *target,
          EntenteSelection *selection)
{
  EntenteRelationCard *self = g_object_new (ENTENTE_TYPE_RELATION_CARD, NULL);

  adw_bin_set_child (self->source, entente_actor_button_new (source, selection));
  adw_bin_set_child (self->target, entente_actor_button_new (target, selection));
  return self;
}

/* Between the two actors, as on the map. */
static void
show_label (EntenteRelationCard *self,
            EntenteRelation     *relation)
{
  const char *label = entente_relation_get_label (relation);

  gtk_label_set_text (self->label, *label != '\0'
                                     ? label
                                     : entente_manner_get_category (ENTENTE_CATEGORY_CO_MENTION));
  gtk_image_set_from_icon_name (self->direction, entente_relation_is_symmetric (relation)
                                                   ? "entente-up-and-down-symbolic"
                                                   : "entente-downward-symbolic");
}

static void
entente_relation_card_class_init (EntenteRelationCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/relation-card.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationCard, source);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationCard, target);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationCard, relation);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationCard, direction);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationCard, label);
}

static void
entente_relation_card_init (EntenteRelationCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_relation_card_new:
 *
 * Makes a card for one relation.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
entente_relation_card_new (EntenteRelation  *relation,
                           EntenteSelection *selection)
{
  EntenteRelationCard *self;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = new_card (entente_relation_get_source (relation),
                   entente_relation_get_target (relation), selection);
  show_label (self, relation);
  gtk_box_append (GTK_BOX (self), entente_relation_section_new (relation, NULL, selection));
  return GTK_WIDGET (self);
}

/**
 * entente_relation_card_new_for_pair:
 *
 * Makes a card for all relations between two actors, the strongest first.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
entente_relation_card_new_for_pair (EntenteActor     *source,
                                    EntenteActor     *target,
                                    EntenteSelection *selection)
{
  EntenteRelationCard *self;
  g_autoptr(GPtrArray) relations = NULL;

  g_return_val_if_fail (ENTENTE_IS_ACTOR (source), NULL);
  g_return_val_if_fail (ENTENTE_IS_ACTOR (target), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = new_card (source, target, selection);
  gtk_widget_hide (self->relation);
  relations = entente_strength_dup_relations (source, target);
  for (guint i = 0; i < relations->len; i++)
    {
      EntenteRelation *relation = g_ptr_array_index (relations, i);
      g_autofree char *heading = entente_wording_dup_direction (relation);

      gtk_box_append (GTK_BOX (self),
                      entente_relation_section_new (relation, heading, selection));
    }
  return GTK_WIDGET (self);
}
