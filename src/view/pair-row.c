/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/pair-row.h"

#include "view/quote-words.h"

#include <glib/gi18n.h>

struct _EntentePairRow
{
  GtkListBoxRow parent_instance;

  /* Template Widgets */
  GtkLabel *first_name;
  GtkLabel *first_context;
  GtkLabel *second_name;
  GtkLabel *second_context;
  GtkLabel *reason;
  GtkWidget *same;
  GtkWidget *different;
  GtkLabel *judgement;
  GtkWidget *take_back;

  /* Owned References */
  EntenteActorPair *pair;
  EntenteProject *project;
};

G_DEFINE_FINAL_TYPE (EntentePairRow, entente_pair_row, GTK_TYPE_LIST_BOX_ROW)

static EntentePairRow *
find_row (GtkListBox       *list,
          EntenteActorPair *pair)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list));

  while (row != NULL && ENTENTE_PAIR_ROW (row)->pair != pair)
    row = gtk_widget_get_next_sibling (row);

  return (EntentePairRow *) row;
}

static gboolean
is_open (EntentePairRow *self)
{
  return entente_actor_pair_get_judgement (self->pair) == ENTENTE_JUDGEMENT_OPEN;
}

/* A pair that is judged leaves its place: the focus goes to the one that now
 * stands there, the next to judge, or to the last. One that is open again
 * keeps the focus, wherever it went.
 */
static void
move_focus (EntentePairRow *judged,
            GtkListBox     *list,
            int             place)
{
  EntentePairRow *row = is_open (judged) ? find_row (list, judged->pair) : NULL;

  for (; row == NULL && place >= 0; place--)
    row = (EntentePairRow *) gtk_list_box_get_row_at_index (list, place);
  if (row != NULL)
    gtk_widget_grab_focus (is_open (row) ? row->same : row->take_back);
}

static void
judge (EntentePairRow   *self,
       EntenteJudgement  judgement)
{
  g_autoptr(EntentePairRow) alive = g_object_ref (self);
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self)));
  int place = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));

  entente_project_judge_pair (self->project, self->pair, judgement);
  move_focus (self, list, place);
}

static void
same_cb (EntentePairRow *self)
{
  judge (self, ENTENTE_JUDGEMENT_SAME);
}

static void
different_cb (EntentePairRow *self)
{
  judge (self, ENTENTE_JUDGEMENT_DIFFERENT);
}

static void
take_back_cb (EntentePairRow *self)
{
  judge (self, ENTENTE_JUDGEMENT_OPEN);
}

static void
show_context (GtkLabel     *label,
              EntenteQuote *context,
              EntenteActor *actor)
{
  gtk_widget_set_visible (GTK_WIDGET (label), context != NULL);
  if (context != NULL)
    entente_quote_words_show_mention (label, context, actor);
}

static void
show_judgement (EntentePairRow *self)
{
  EntenteJudgement judgement = entente_actor_pair_get_judgement (self->pair);
  gboolean open = judgement == ENTENTE_JUDGEMENT_OPEN;

  gtk_label_set_text (self->judgement, judgement == ENTENTE_JUDGEMENT_SAME
                                         ? _("You decided: the same")
                                         : _("You decided: different"));
  gtk_widget_set_visible (self->same, open);
  gtk_widget_set_visible (self->different, open);
  gtk_widget_set_visible (GTK_WIDGET (self->judgement), !open);
  gtk_widget_set_visible (self->take_back, !open);
}

static void
show_pair (EntentePairRow *self)
{
  const char *reason = entente_actor_pair_get_reason (self->pair);

  gtk_label_set_text (self->first_name, entente_actor_pair_get_first_name (self->pair));
  gtk_label_set_text (self->second_name, entente_actor_pair_get_second_name (self->pair));
  gtk_label_set_text (self->reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason != NULL);
  show_context (self->first_context, entente_actor_pair_get_first_context (self->pair),
                entente_actor_pair_get_first (self->pair));
  show_context (self->second_context, entente_actor_pair_get_second_context (self->pair),
                entente_actor_pair_get_second (self->pair));
  show_judgement (self);
}

static void
name_for_accessibility (EntentePairRow *self)
{
  const char *first = entente_actor_pair_get_first_name (self->pair);
  const char *second = entente_actor_pair_get_second_name (self->pair);
  g_autofree char *both = g_strdup_printf (_("%s and %s"), first, second);
  /* Translators: two names; what a button says to those who do not see it. */
  g_autofree char *same = g_strdup_printf (_("%s and %s are the same"), first, second);
  g_autofree char *different = g_strdup_printf (_("%s and %s are different"), first, second);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, both, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->same),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, same, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->different),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, different, -1);
}

static void
entente_pair_row_dispose (GObject *object)
{
  EntentePairRow *self = ENTENTE_PAIR_ROW (object);

  g_clear_object (&self->pair);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (entente_pair_row_parent_class)->dispose (object);
}

static void
entente_pair_row_class_init (EntentePairRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_pair_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/pair-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, first_name);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, first_context);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, second_name);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, second_context);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, reason);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, same);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, different);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, judgement);
  gtk_widget_class_bind_template_child (widget_class, EntentePairRow, take_back);
  gtk_widget_class_bind_template_callback (widget_class, same_cb);
  gtk_widget_class_bind_template_callback (widget_class, different_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
entente_pair_row_init (EntentePairRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_pair_row_new:
 *
 * Makes a row for a pair of actors of @project.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_pair_row_new (EntenteActorPair *pair,
                      EntenteProject   *project)
{
  EntentePairRow *self;

  g_return_val_if_fail (ENTENTE_IS_ACTOR_PAIR (pair), NULL);
  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), NULL);

  self = g_object_new (ENTENTE_TYPE_PAIR_ROW, NULL);
  self->pair = g_object_ref (pair);
  self->project = g_object_ref (project);
  g_signal_connect_object (pair, "notify", G_CALLBACK (show_pair), self, G_CONNECT_SWAPPED);
  show_pair (self);
  name_for_accessibility (self);
  return GTK_WIDGET (self);
}
