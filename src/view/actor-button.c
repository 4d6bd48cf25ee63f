/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/actor-button.h"

#include "view/wording.h"

struct _EntenteActorButton
{
  GtkButton parent_instance;

  /* Template Widgets */
  GtkImage *icon;
  GtkLabel *name;

  /* Owned References */
  EntenteActor *actor;
  EntenteSelection *selection;
};

G_DEFINE_FINAL_TYPE (EntenteActorButton, entente_actor_button, GTK_TYPE_BUTTON)

static void
entente_actor_button_clicked (GtkButton *button)
{
  EntenteActorButton *self = ENTENTE_ACTOR_BUTTON (button);

  entente_selection_select_actor (self->selection, self->actor);
}

static void
entente_actor_button_dispose (GObject *object)
{
  EntenteActorButton *self = ENTENTE_ACTOR_BUTTON (object);

  g_clear_object (&self->actor);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_actor_button_parent_class)->dispose (object);
}

static void
entente_actor_button_class_init (EntenteActorButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_actor_button_dispose;
  button_class->clicked = entente_actor_button_clicked;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/actor-button.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteActorButton, icon);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorButton, name);
}

static void
entente_actor_button_init (EntenteActorButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_actor_button_new:
 *
 * Makes a button that selects @actor in @selection.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
entente_actor_button_new (EntenteActor     *actor,
                          EntenteSelection *selection)
{
  EntenteActorButton *self;
  EntenteActorKind kind;

  g_return_val_if_fail (ENTENTE_IS_ACTOR (actor), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = g_object_new (ENTENTE_TYPE_ACTOR_BUTTON, NULL);
  kind = entente_actor_get_kind (actor);
  self->actor = g_object_ref (actor);
  self->selection = g_object_ref (selection);
  gtk_image_set_from_icon_name (self->icon, entente_wording_kind_icon (kind));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), entente_wording_kind_css_class (kind));
  gtk_label_set_text (self->name, entente_actor_get_name (actor));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), entente_actor_get_summary (actor));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, entente_actor_get_name (actor),
                                  -1);
  return GTK_WIDGET (self);
}
