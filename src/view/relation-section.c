/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-section.h"

#include "project/manner.h"
#include "view/quote-list.h"
#include "view/relation-chips.h"

#include <glib/gi18n.h>

struct _EntenteRelationSection
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkLabel *heading;
  GtkBox *chips;
  GtkLabel *speakers;
  GtkLabel *sources;
};

G_DEFINE_FINAL_TYPE (EntenteRelationSection, entente_relation_section, GTK_TYPE_BOX)

/* Where it is a mere claim, the chips say whose. */
static void
show_speakers (EntenteRelationSection *self,
               EntenteRelation        *relation)
{
  g_autofree char *speakers = NULL;
  g_autofree char *words = NULL;

  if (!entente_relation_is_claimed (relation))
    speakers = entente_manner_dup_speakers (relation);
  gtk_widget_set_visible (GTK_WIDGET (self->speakers), speakers != NULL);
  if (speakers == NULL)
    return;

  /* Translators: the names of those who say so, besides the documents themselves. */
  words = g_strdup_printf (_("Also according to %s"), speakers);
  gtk_label_set_text (self->speakers, words);
}

static void
entente_relation_section_class_init (EntenteRelationSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/relation-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, chips);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, speakers);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, sources);
}

static void
entente_relation_section_init (EntenteRelationSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_relation_section_new:
 * @heading: (nullable): what to call it, where the card does not
 *
 * Makes a section for @relation, whose quotes select themselves in @selection.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
entente_relation_section_new (EntenteRelation  *relation,
                              const char       *heading,
                              EntenteSelection *selection)
{
  EntenteRelationSection *self;
  g_autofree char *sources = NULL;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = g_object_new (ENTENTE_TYPE_RELATION_SECTION, NULL);
  sources = entente_relation_dup_sources (relation);
  gtk_label_set_text (self->heading, heading != NULL ? heading : "");
  gtk_widget_set_visible (GTK_WIDGET (self->heading), heading != NULL);
  gtk_label_set_text (self->sources, sources);
  entente_relation_chips_append (self->chips, relation);
  show_speakers (self, relation);
  gtk_box_append (GTK_BOX (self), entente_quote_list_new (relation, selection));
  return GTK_WIDGET (self);
}
