/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/quote-row.h"

#include "project/manner.h"
#include "view/quote-words.h"
#include "view/wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _EntenteQuoteRow
{
  GtkListBoxRow parent_instance;

  /* Template Widgets */
  GtkLabel *words;
  GtkLabel *place;
  GtkLabel *remark;

  /* Owned References */
  EntenteQuote *quote;
  EntenteRelation *relation;
};

G_DEFINE_FINAL_TYPE (EntenteQuoteRow, entente_quote_row, GTK_TYPE_LIST_BOX_ROW)

static char *
dup_remark (EntenteQuote *quote)
{
  EntenteFirmness firmness = entente_quote_get_firmness (quote);
  EntenteActor *speaker = entente_quote_get_speaker (quote);
  const char *manner = entente_manner_get_firmness (firmness);

  if (speaker == NULL)
    return firmness == ENTENTE_FIRMNESS_ASSERTED ? NULL : g_strdup (manner);

  if (firmness == ENTENTE_FIRMNESS_ASSERTED)
    /* Translators: who says so. */
    return g_strdup_printf (_("According to %s"), entente_actor_get_name (speaker));

  /* Translators: how firmly ("Former"), and who says so. */
  return g_strdup_printf (_("%s, according to %s"), manner, entente_actor_get_name (speaker));
}

static void
show_words (EntenteQuoteRow *self)
{
  entente_quote_words_show (self->words, self->quote, self->relation);
}

static char *
dup_place (EntenteQuote *quote)
{
  const char *date = entente_document_get_date (entente_quote_get_document (quote));
  g_autofree char *place = entente_quote_dup_place (quote);
  g_autofree char *day = NULL;

  if (date == NULL)
    return g_steal_pointer (&place);

  day = entente_wording_dup_date (date);
  /* Translators: where a quote stands, and the day of its document. */
  return g_strdup_printf (_("%s, %s"), place, day);
}

static void
show_quote (EntenteQuoteRow *self)
{
  g_autofree char *place = dup_place (self->quote);
  g_autofree char *remark = dup_remark (self->quote);
  g_autofree char *description = remark != NULL ? g_strdup_printf ("%s. %s", remark, place)
                                                : g_strdup (place);

  show_words (self);
  gtk_label_set_text (self->place, place);
  gtk_label_set_text (self->remark, remark != NULL ? remark : "");
  gtk_widget_set_visible (GTK_WIDGET (self->remark), remark != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (self->words),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
entente_quote_row_dispose (GObject *object)
{
  EntenteQuoteRow *self = ENTENTE_QUOTE_ROW (object);

  g_clear_object (&self->quote);
  g_clear_object (&self->relation);

  G_OBJECT_CLASS (entente_quote_row_parent_class)->dispose (object);
}

static void
entente_quote_row_class_init (EntenteQuoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_quote_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/quote-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteQuoteRow, words);
  gtk_widget_class_bind_template_child (widget_class, EntenteQuoteRow, place);
  gtk_widget_class_bind_template_child (widget_class, EntenteQuoteRow, remark);
}

static void
entente_quote_row_init (EntenteQuoteRow *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (show_words), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (show_words), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * entente_quote_row_new:
 * @relation: the relation that the quote belongs to
 *
 * Makes a row for a quote.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_quote_row_new (EntenteQuote    *quote,
                       EntenteRelation *relation)
{
  EntenteQuoteRow *self;

  g_return_val_if_fail (ENTENTE_IS_QUOTE (quote), NULL);
  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);

  self = g_object_new (ENTENTE_TYPE_QUOTE_ROW, NULL);
  self->quote = g_object_ref (quote);
  self->relation = g_object_ref (relation);
  show_quote (self);
  return GTK_WIDGET (self);
}

/**
 * entente_quote_row_get_quote:
 *
 * Returns: (transfer none): the quote that is shown
 */
EntenteQuote *
entente_quote_row_get_quote (EntenteQuoteRow *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE_ROW (self), NULL);

  return self->quote;
}
