/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/document-row.h"

#include "view/wording.h"

#include <glib/gi18n.h>

struct _EntenteDocumentRow
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkLabel *title;
  GtkLabel *place;
  GtkLabel *actors;
};

G_DEFINE_FINAL_TYPE (EntenteDocumentRow, entente_document_row, GTK_TYPE_BOX)

static void
entente_document_row_class_init (EntenteDocumentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, title);
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, place);
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, actors);
}

static void
entente_document_row_init (EntenteDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_document_row_new:
 *
 * Makes a row that shows nothing yet.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_document_row_new (void)
{
  return g_object_new (ENTENTE_TYPE_DOCUMENT_ROW, NULL);
}

/**
 * entente_document_row_show_document:
 * @n_actors: how many actors are in it
 *
 * Shows a document.
 */
void
entente_document_row_show_document (EntenteDocumentRow *self,
                                    EntenteDocument    *document,
                                    guint               n_actors)
{
  GtkWidget *item;
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;
  g_autofree char *actors = NULL;

  g_return_if_fail (ENTENTE_IS_DOCUMENT_ROW (self));
  g_return_if_fail (ENTENTE_IS_DOCUMENT (document));

  title = entente_wording_dup_title (document);
  place = entente_wording_dup_origin (document);
  actors = g_strdup_printf (ngettext ("%u actor", "%u actors", n_actors), n_actors);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->place, place);
  gtk_label_set_text (self->actors, actors);

  item = gtk_widget_get_parent (GTK_WIDGET (self));
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, place,
                                    -1);
}
