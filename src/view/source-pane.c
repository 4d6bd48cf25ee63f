/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/source-pane.h"

#include "view/actor-card.h"
#include "view/document-view.h"
#include "view/relation-card.h"
#include "view/wording.h"

#include <glib/gi18n.h>

struct _EntenteSourcePane
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkWidget *heading;
  GtkLabel *subject;
  GtkLabel *origin;
  GtkStack *stack;
  GtkScrolledWindow *card;
  AdwBin *document;

  /* Owned References */
  EntenteProject *project;
  EntenteSelection *selection;
};

G_DEFINE_FINAL_TYPE (EntenteSourcePane, entente_source_pane, GTK_TYPE_BOX)

static GtkWidget *
new_card (EntenteSelection  *selection,
          const char       **subject)
{
  EntenteActor *actor = entente_selection_get_actor (selection);
  EntenteRelation *relation = entente_selection_get_relation (selection);
  EntenteActor *source;
  EntenteActor *target;

  if (actor != NULL)
    {
      *subject = _("Actor");
      return entente_actor_card_new (actor, selection);
    }

  if (relation != NULL)
    {
      *subject = _("Relation");
      return entente_relation_card_new (relation, selection);
    }

  if (entente_selection_get_pair (selection, &source, &target))
    {
      *subject = _("Relations");
      return entente_relation_card_new_for_pair (source, target, selection);
    }

  return NULL;
}

static void
show_card (EntenteSourcePane *self)
{
  const char *subject = "";
  GtkWidget *card = new_card (self->selection, &subject);

  gtk_scrolled_window_set_child (self->card, card);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->card), 0);
  gtk_label_set_text (self->subject, subject);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->subject), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->origin), FALSE);
  gtk_stack_set_visible_child_name (self->stack, card != NULL ? "card" : "help");
}

static void
show_document (EntenteSourcePane *self,
               EntenteDocument   *document)
{
  g_autofree char *title = entente_wording_dup_title (document);
  g_autofree char *origin = entente_wording_dup_origin (document);

  if (adw_bin_get_child (self->document) == NULL)
    adw_bin_set_child (self->document, entente_document_view_new (self->project, self->selection));

  gtk_label_set_text (self->subject, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->subject), title);
  gtk_label_set_text (self->origin, origin);
  gtk_widget_set_visible (GTK_WIDGET (self->origin), TRUE);
  gtk_stack_set_visible_child_name (self->stack, "document");
  entente_document_view_show (ENTENTE_DOCUMENT_VIEW (adw_bin_get_child (self->document)), document,
                              entente_selection_get_quote (self->selection));
}

/* What had the focus may be gone; it stays in the pane for all that. */
static void
keep_focus (EntenteSourcePane *self)
{
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
show_selection (EntenteSourcePane *self)
{
  EntenteDocument *document = entente_selection_get_document (self->selection);
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (document != NULL)
    show_document (self, document);
  else
    show_card (self);

  gtk_widget_set_visible (self->heading, !entente_selection_is_empty (self->selection) ||
                                         entente_selection_can_go_back (self->selection));
  if (has_focus)
    keep_focus (self);
}

static void
project_changed_cb (EntenteSourcePane *self)
{
  if (entente_selection_get_document (self->selection) == NULL)
    show_card (self);
}

static void
entente_source_pane_dispose (GObject *object)
{
  EntenteSourcePane *self = ENTENTE_SOURCE_PANE (object);

  g_clear_object (&self->project);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_source_pane_parent_class)->dispose (object);
}

static void
entente_source_pane_class_init (EntenteSourcePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_source_pane_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/source-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, subject);
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, origin);
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, stack);
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, card);
  gtk_widget_class_bind_template_child (widget_class, EntenteSourcePane, document);
}

static void
entente_source_pane_init (EntenteSourcePane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_source_pane_set_project:
 *
 * Shows what is selected in @selection of @project. Call it once.
 */
void
entente_source_pane_set_project (EntenteSourcePane *self,
                                 EntenteProject    *project,
                                 EntenteSelection  *selection)
{
  g_return_if_fail (ENTENTE_IS_SOURCE_PANE (self));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (project, "changed", G_CALLBACK (project_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "changed", G_CALLBACK (show_selection), self,
                           G_CONNECT_SWAPPED);
  show_selection (self);
}
