/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/quote-list.h"

#include "view/quote-row.h"

#include <glib/gi18n.h>

/* Rows are costly, and nobody reads a hundred at once. */
#define STEP 30

struct _EntenteQuoteList
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkListBox *list;
  GtkButton *more;

  /* Owned References */
  EntenteRelation *relation;
  EntenteSelection *selection;

  guint n_shown;
};

G_DEFINE_FINAL_TYPE (EntenteQuoteList, entente_quote_list, GTK_TYPE_BOX)

static void
show_more (EntenteQuoteList *self)
{
  GListModel *quotes = entente_relation_get_quotes (self->relation);
  guint n_quotes = g_list_model_get_n_items (quotes);
  guint end = MIN (self->n_shown + STEP, n_quotes);
  g_autofree char *words = NULL;

  for (; self->n_shown < end; self->n_shown++)
    {
      g_autoptr(EntenteQuote) quote = g_list_model_get_item (quotes, self->n_shown);

      gtk_list_box_append (self->list, entente_quote_row_new (quote, self->relation));
    }

  words = g_strdup_printf (_("Show More of the %u Quotes"), n_quotes);
  gtk_button_set_label (self->more, words);
  gtk_widget_set_visible (GTK_WIDGET (self->more), self->n_shown < n_quotes);
}

static void
row_activated_cb (EntenteQuoteList *self,
                  EntenteQuoteRow  *row)
{
  entente_selection_select_quote (self->selection, entente_quote_row_get_quote (row));
}

static void
entente_quote_list_dispose (GObject *object)
{
  EntenteQuoteList *self = ENTENTE_QUOTE_LIST (object);

  g_clear_object (&self->relation);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_quote_list_parent_class)->dispose (object);
}

static void
entente_quote_list_class_init (EntenteQuoteListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_quote_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/quote-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteQuoteList, list);
  gtk_widget_class_bind_template_child (widget_class, EntenteQuoteList, more);
  gtk_widget_class_bind_template_callback (widget_class, show_more);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
entente_quote_list_init (EntenteQuoteList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_quote_list_new:
 *
 * Makes a list of the quotes of @relation, that selects them in @selection.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
entente_quote_list_new (EntenteRelation  *relation,
                        EntenteSelection *selection)
{
  EntenteQuoteList *self;

  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = g_object_new (ENTENTE_TYPE_QUOTE_LIST, NULL);
  self->relation = g_object_ref (relation);
  self->selection = g_object_ref (selection);
  show_more (self);
  return GTK_WIDGET (self);
}
