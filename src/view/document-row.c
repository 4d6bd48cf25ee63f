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
  GtkLabel *counts;

  /* Owned References */
  EntenteProject *project;
  EntenteDocument *document;
};

G_DEFINE_FINAL_TYPE (EntenteDocumentRow, entente_document_row, GTK_TYPE_BOX)

static guint
count_actors (EntenteDocumentRow *self)
{
  g_autoptr(GArray) mentions = entente_project_dup_mentions_in (self->project, self->document);
  g_autoptr(GHashTable) actors = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < mentions->len; i++)
    g_hash_table_add (actors, g_array_index (mentions, EntenteDocumentMention, i).actor);

  return g_hash_table_size (actors);
}

/* Which documents are nearly the same, for those who wonder. */
static void
show_copies (EntenteDocumentRow *self,
             GPtrArray          *copies)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 1; i < copies->len; i++)
    {
      g_autofree char *title = entente_wording_dup_title (g_ptr_array_index (copies, i));

      g_string_append_printf (words, "\n%s", title);
    }

  g_string_prepend (words, _("Nearly the same, and no source of its own:"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->counts), copies->len > 1 ? words->str : NULL);
}

/* Documents that come later bring copies, and may join actors. */
static void
show_counts (EntenteDocumentRow *self)
{
  g_autoptr(GPtrArray) copies = NULL;
  g_autofree char *actors = NULL;
  g_autofree char *others = NULL;
  g_autofree char *counts = NULL;
  guint n_actors, n_others;

  if (self->document == NULL)
    return;

  n_actors = count_actors (self);
  copies = entente_project_dup_copies (self->project, self->document);
  n_others = copies->len - 1;
  actors = g_strdup_printf (ngettext ("%u actor", "%u actors", n_actors), n_actors);
  others = g_strdup_printf (ngettext ("%u copy", "%u copies", n_others), n_others);
  /* Translators: joins "12 actors" and "2 copies". */
  counts = n_others > 0 ? g_strdup_printf (_("%s · %s"), actors, others) : g_strdup (actors);
  gtk_label_set_text (self->counts, counts);
  show_copies (self, copies);
}

static void
entente_document_row_dispose (GObject *object)
{
  EntenteDocumentRow *self = ENTENTE_DOCUMENT_ROW (object);

  g_clear_object (&self->project);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (entente_document_row_parent_class)->dispose (object);
}

static void
entente_document_row_class_init (EntenteDocumentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_document_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, title);
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, place);
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentRow, counts);
}

static void
entente_document_row_init (EntenteDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_document_row_new:
 *
 * Makes a row for documents of @project that shows nothing yet.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_document_row_new (EntenteProject *project)
{
  EntenteDocumentRow *self;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), NULL);

  self = g_object_new (ENTENTE_TYPE_DOCUMENT_ROW, NULL);
  self->project = g_object_ref (project);
  g_signal_connect_object (project, "changed", G_CALLBACK (show_counts), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * entente_document_row_show_document:
 *
 * Shows a document.
 */
void
entente_document_row_show_document (EntenteDocumentRow *self,
                                    EntenteDocument    *document)
{
  GtkWidget *item;
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;

  g_return_if_fail (ENTENTE_IS_DOCUMENT_ROW (self));
  g_return_if_fail (ENTENTE_IS_DOCUMENT (document));

  g_set_object (&self->document, document);
  title = entente_wording_dup_title (document);
  place = entente_wording_dup_origin (document);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->place, place);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->place), place);
  show_counts (self);

  item = gtk_widget_get_parent (GTK_WIDGET (self));
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, place,
                                    -1);
}
