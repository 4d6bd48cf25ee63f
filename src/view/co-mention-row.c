/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/co-mention-row.h"

#include "view/quote-words.h"

#include <glib/gi18n.h>

struct _EntenteCoMentionRow
{
  GtkListBoxRow parent_instance;

  /* Template Widgets */
  GtkLabel *names;
  GtkLabel *words;
  GtkLabel *sources;

  /* Owned References */
  EntenteRelation *co_mention;
};

G_DEFINE_FINAL_TYPE (EntenteCoMentionRow, entente_co_mention_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_co_mention (EntenteCoMentionRow *self)
{
  g_autoptr(EntenteQuote) quote = entente_co_mention_row_dup_quote (self);
  g_autofree char *sources = entente_relation_dup_sources (self->co_mention);
  g_autofree char *names = NULL;

  /* Translators: two actors that a sentence names together. */
  names = g_strdup_printf (_("%s and %s"),
                           entente_actor_get_name (entente_relation_get_source (self->co_mention)),
                           entente_actor_get_name (entente_relation_get_target (self->co_mention)));
  gtk_label_set_text (self->names, names);
  gtk_label_set_text (self->sources, sources);
  entente_quote_words_show_brief (self->words, quote, self->co_mention);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, names,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_label_get_text (self->words),
                                  -1);
}

static void
entente_co_mention_row_dispose (GObject *object)
{
  EntenteCoMentionRow *self = ENTENTE_CO_MENTION_ROW (object);

  g_clear_object (&self->co_mention);

  G_OBJECT_CLASS (entente_co_mention_row_parent_class)->dispose (object);
}

static void
entente_co_mention_row_class_init (EntenteCoMentionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_co_mention_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/co-mention-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteCoMentionRow, names);
  gtk_widget_class_bind_template_child (widget_class, EntenteCoMentionRow, words);
  gtk_widget_class_bind_template_child (widget_class, EntenteCoMentionRow, sources);
}

static void
entente_co_mention_row_init (EntenteCoMentionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_co_mention_row_new:
 *
 * Makes a row for a co-mention.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_co_mention_row_new (EntenteRelation *co_mention)
{
  EntenteCoMentionRow *self;

  g_return_val_if_fail (ENTENTE_IS_RELATION (co_mention), NULL);

  self = g_object_new (ENTENTE_TYPE_CO_MENTION_ROW, NULL);
  self->co_mention = g_object_ref (co_mention);
  show_co_mention (self);
  return GTK_WIDGET (self);
}

/**
 * entente_co_mention_row_dup_quote:
 *
 * Returns: (transfer full): the sentence that is shown
 */
EntenteQuote *
entente_co_mention_row_dup_quote (EntenteCoMentionRow *self)
{
  g_return_val_if_fail (ENTENTE_IS_CO_MENTION_ROW (self), NULL);

  return g_list_model_get_item (entente_relation_get_quotes (self->co_mention), 0);
}
