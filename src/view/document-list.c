/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/document-list.h"

#include "view/document-row.h"

struct _EntenteDocumentList
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkListView *list;
  GtkSingleSelection *selected;

  /* Owned References */
  EntenteProject *project;
  EntenteSelection *selection;

  gboolean following;
};

G_DEFINE_FINAL_TYPE (EntenteDocumentList, entente_document_list, GTK_TYPE_BOX)

static void
setup_cb (EntenteDocumentList *self,
          GtkListItem         *item)
{
  gtk_list_item_set_child (item, entente_document_row_new (self->project));
}

static void
bind_cb (EntenteDocumentList *self,
         GtkListItem         *item)
{
  EntenteDocumentRow *row = ENTENTE_DOCUMENT_ROW (gtk_list_item_get_child (item));

  entente_document_row_show_document (row, gtk_list_item_get_item (item));
}

static void
follow_selection (EntenteDocumentList *self)
{
  EntenteDocument *document = entente_selection_get_document (self->selection);
  GListModel *model = G_LIST_MODEL (self->selected);
  guint n_items = g_list_model_get_n_items (model);
  guint position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n_items && position == GTK_INVALID_LIST_POSITION; i++)
    {
      g_autoptr(EntenteDocument) item = g_list_model_get_item (model, i);

      if (item == document)
        position = i;
    }

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selected, position);
  self->following = FALSE;
}

static void
selected_cb (EntenteDocumentList *self)
{
  EntenteDocument *document = gtk_single_selection_get_selected_item (self->selected);

  if (self->following || document == NULL || self->selection == NULL)
    return;

  entente_selection_select_document (self->selection, document);
}

static void
activate_cb (EntenteDocumentList *self,
             guint                position)
{
  g_autoptr(EntenteDocument) document = NULL;

  document = g_list_model_get_item (G_LIST_MODEL (self->selected), position);
  entente_selection_select_document (self->selection, document);
}

static void
entente_document_list_dispose (GObject *object)
{
  EntenteDocumentList *self = ENTENTE_DOCUMENT_LIST (object);

  g_clear_object (&self->project);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_document_list_parent_class)->dispose (object);
}

static void
entente_document_list_class_init (EntenteDocumentListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_document_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/document-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentList, list);
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentList, selected);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
entente_document_list_init (EntenteDocumentList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_document_list_set_project:
 *
 * Shows the documents of @project, and the one that is shown by @selection.
 * Call it once.
 */
void
entente_document_list_set_project (EntenteDocumentList *self,
                                   EntenteProject      *project,
                                   EntenteSelection    *selection)
{
  g_return_if_fail (ENTENTE_IS_DOCUMENT_LIST (self));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (follow_selection), self,
                           G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (self->selected, entente_project_get_documents (project));
}
