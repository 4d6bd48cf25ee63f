/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-row.h"

#include "project/manner.h"
#include "view/quote-words.h"
#include "view/relation-chips.h"
#include "view/wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _EntenteRelationRow
{
  GtkListBoxRow parent_instance;

  /* Template Widgets */
  GtkImage *direction;
  GtkLabel *label;
  GtkBox *chips;
  GtkLabel *words;
  GtkLabel *place;
  GtkLabel *more;

  /* Owned References */
  EntenteRelation *relation;
};

G_DEFINE_FINAL_TYPE (EntenteRelationRow, entente_relation_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
get_direction_icon (EntenteRelation *relation,
                    EntenteActor    *seen_from)
{
  if (entente_relation_is_symmetric (relation))
    return "entente-both-ways-symbolic";

  return entente_relation_get_source (relation) == seen_from ? "entente-outgoing-symbolic"
                                                             : "entente-incoming-symbolic";
}

static void
show_more (EntenteRelationRow *self)
{
  guint n_more = entente_relation_get_n_quotes (self->relation) - 1;
  g_autofree char *more = NULL;

  more = g_strdup_printf (ngettext ("%u more quote", "%u more quotes", n_more), n_more);
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
}

static EntenteQuote *
dup_first_quote (EntenteRelationRow *self)
{
  return g_list_model_get_item (entente_relation_get_quotes (self->relation), 0);
}

/* Again when the desktop changes its colours. */
static void
show_words (EntenteRelationRow *self)
{
  g_autoptr(EntenteQuote) quote = dup_first_quote (self);

  entente_quote_words_show_brief (self->words, quote, self->relation);
}

static void
show_place (EntenteRelationRow *self)
{
  g_autoptr(EntenteQuote) quote = dup_first_quote (self);
  g_autofree char *place = entente_quote_dup_place (quote);

  gtk_label_set_text (self->place, place);
}

static void
show_relation (EntenteRelationRow *self,
               EntenteActor       *seen_from)
{
  g_autofree char *direction = entente_wording_dup_direction (self->relation);
  g_autofree char *caption = entente_manner_dup_caption (self->relation);

  gtk_image_set_from_icon_name (self->direction, get_direction_icon (self->relation, seen_from));
  gtk_label_set_text (self->label, entente_relation_get_label (self->relation));
  entente_relation_chips_append (self->chips, self->relation);
  show_words (self);
  show_place (self);
  show_more (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, direction,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, caption,
                                  -1);
}

static void
entente_relation_row_dispose (GObject *object)
{
  EntenteRelationRow *self = ENTENTE_RELATION_ROW (object);

  g_clear_object (&self->relation);

  G_OBJECT_CLASS (entente_relation_row_parent_class)->dispose (object);
}

static void
entente_relation_row_class_init (EntenteRelationRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_relation_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/relation-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, direction);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, label);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, chips);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, words);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, place);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationRow, more);
}

static void
entente_relation_row_init (EntenteRelationRow *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (show_words), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (show_words), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * entente_relation_row_new:
 * @seen_from: the one of its two actors whose card the row stands on
 *
 * Makes a row for a relation.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_relation_row_new (EntenteRelation *relation,
                          EntenteActor    *seen_from)
{
  EntenteRelationRow *self;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);
  g_return_val_if_fail (ENTENTE_IS_ACTOR (seen_from), NULL);

  self = g_object_new (ENTENTE_TYPE_RELATION_ROW, NULL);
  self->relation = g_object_ref (relation);
  show_relation (self, seen_from);
  return GTK_WIDGET (self);
}

/**
 * entente_relation_row_get_relation:
 *
 * Returns: (transfer none): the relation that is shown
 */
EntenteRelation *
entente_relation_row_get_relation (EntenteRelationRow *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION_ROW (self), NULL);

  return self->relation;
}
