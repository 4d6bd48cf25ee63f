/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/actor-row.h"

#include "view/wording.h"

#include <glib/gi18n.h>

struct _EntenteActorRow
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *summary;
  GtkLabel *mentions;

  /* Owned References */
  EntenteActor *actor;
  GSignalGroup *actor_signals;
};

enum
{
  PROP_0,
  PROP_ACTOR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteActorRow, entente_actor_row, GTK_TYPE_BOX)

static void
show_summary (EntenteActorRow *self)
{
  const char *summary = entente_actor_get_summary (self->actor);

  gtk_label_set_text (self->summary, summary != NULL ? summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary), summary != NULL && *summary != '\0');
}

/* The list's own widget around the row takes the focus, so it needs the name. */
static void
name_list_item (EntenteActorRow *self)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  guint n_mentions = entente_actor_get_n_mentions (self->actor);
  g_autofree char *description = NULL;

  if (item == NULL)
    return;

  description = g_strdup_printf (ngettext ("%s, %u mention", "%s, %u mentions", n_mentions),
                                 entente_wording_kind (entente_actor_get_kind (self->actor)),
                                 n_mentions);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  entente_actor_get_name (self->actor),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
show_actor (EntenteActorRow *self)
{
  EntenteActorKind kind = entente_actor_get_kind (self->actor);
  g_autofree char *n_mentions = NULL;

  n_mentions = g_strdup_printf ("%u", entente_actor_get_n_mentions (self->actor));
  gtk_label_set_text (self->mentions, n_mentions);
  gtk_label_set_text (self->name, entente_actor_get_name (self->actor));
  gtk_image_set_from_icon_name (self->icon, entente_wording_kind_icon (kind));
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon),
                              (const char *[]) { "kind", entente_wording_kind_css_class (kind),
                                                 NULL });
  show_summary (self);
  name_list_item (self);
}

static void
entente_actor_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EntenteActorRow *self = ENTENTE_ACTOR_ROW (object);

  switch (prop_id)
    {
    case PROP_ACTOR:
      g_value_set_object (value, self->actor);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_actor_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ACTOR:
      entente_actor_row_set_actor (ENTENTE_ACTOR_ROW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_actor_row_dispose (GObject *object)
{
  EntenteActorRow *self = ENTENTE_ACTOR_ROW (object);

  g_clear_object (&self->actor_signals);
  g_clear_object (&self->actor);

  G_OBJECT_CLASS (entente_actor_row_parent_class)->dispose (object);
}

static void
entente_actor_row_class_init (EntenteActorRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = entente_actor_row_get_property;
  object_class->set_property = entente_actor_row_set_property;
  object_class->dispose = entente_actor_row_dispose;

  /**
   * EntenteActorRow:actor:
   *
   * The actor that is shown.
   */
  properties[PROP_ACTOR] =
    g_param_spec_object ("actor", NULL, NULL, ENTENTE_TYPE_ACTOR,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/actor-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteActorRow, icon);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorRow, name);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorRow, summary);
  gtk_widget_class_bind_template_child (widget_class, EntenteActorRow, mentions);
}

static void
entente_actor_row_init (EntenteActorRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What is read later may add to what is known of the actor. */
  self->actor_signals = g_signal_group_new (ENTENTE_TYPE_ACTOR);
  g_signal_group_connect_swapped (self->actor_signals, "notify", G_CALLBACK (show_actor), self);
}

/**
 * entente_actor_row_set_actor:
 * @actor: (nullable): the actor to show
 *
 * Shows an actor; none where a list keeps the row for later.
 */
void
entente_actor_row_set_actor (EntenteActorRow *self,
                             EntenteActor    *actor)
{
  g_return_if_fail (ENTENTE_IS_ACTOR_ROW (self));
  g_return_if_fail (actor == NULL || ENTENTE_IS_ACTOR (actor));

  if (!g_set_object (&self->actor, actor))
    return;

  g_signal_group_set_target (self->actor_signals, actor);
  if (actor != NULL)
    show_actor (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTOR]);
}
