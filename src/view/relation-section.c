/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-section.h"

#include "view/quote-list.h"
#include "view/relation-chips.h"

#include <glib/gi18n.h>

struct _EntenteRelationSection
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkLabel *heading;
  GtkBox *chips;
  GtkLabel *claimed_by;
  GtkLabel *sources;
};

G_DEFINE_FINAL_TYPE (EntenteRelationSection, entente_relation_section, GTK_TYPE_BOX)

static char *
dup_speakers (EntenteRelation *relation)
{
  GListModel *quotes = entente_relation_get_quotes (relation);
  guint n_quotes = g_list_model_get_n_items (quotes);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < n_quotes; i++)
    {
      g_autoptr(EntenteQuote) quote = g_list_model_get_item (quotes, i);
      EntenteActor *speaker = entente_quote_get_speaker (quote);
      gpointer name = speaker != NULL ? (gpointer) entente_actor_get_name (speaker) : NULL;

      if (name != NULL && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, name);
    }

  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static void
show_speakers (EntenteRelationSection *self,
               EntenteRelation        *relation)
{
  g_autofree char *speakers = dup_speakers (relation);
  g_autofree char *words = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->claimed_by), speakers != NULL);
  if (speakers == NULL)
    return;

  /* Translators: the names of those who say so. */
  words = g_strdup_printf (_("According to %s"), speakers);
  gtk_label_set_text (self->claimed_by, words);
}

static void
entente_relation_section_class_init (EntenteRelationSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/relation-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, chips);
  gtk_widget_class_bind_template_child (widget_class, EntenteRelationSection, claimed_by);
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
