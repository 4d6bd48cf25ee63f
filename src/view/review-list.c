/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/review-list.h"

#include "view/co-mention-row.h"
#include "view/pair-row.h"

#include <glib/gi18n.h>

/* How many of either list are shown at first, and more at a time. */
#define STEP 20

struct _EntenteReviewList
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkStack *stack;
  GtkWidget *pairs_part;
  GtkListBox *pairs;
  GtkWidget *more_pairs;
  GtkSliceListModel *shown_pairs;
  GtkWidget *co_mentions_part;
  GtkLabel *co_mentions_heading;
  GtkListBox *co_mentions;
  GtkWidget *more_co_mentions;
  GtkSliceListModel *shown_co_mentions;

  /* Owned References */
  EntenteProject *project;
  EntenteSelection *selection;

  guint n_open;
};

enum
{
  PROP_0,
  PROP_N_OPEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteReviewList, entente_review_list, GTK_TYPE_BOX)

static GtkWidget *
create_pair_row (gpointer item,
                 gpointer data)
{
  EntenteReviewList *self = data;

  return entente_pair_row_new (item, self->project);
}

static GtkWidget *
create_co_mention_row (gpointer item,
                       gpointer data)
{
  return entente_co_mention_row_new (item);
}

static void
row_activated_cb (EntenteReviewList   *self,
                  EntenteCoMentionRow *row)
{
  g_autoptr(EntenteQuote) quote = entente_co_mention_row_dup_quote (row);

  entente_selection_select_quote (self->selection, quote);
}

static void
show_more (GtkSliceListModel *model)
{
  gtk_slice_list_model_set_size (model, gtk_slice_list_model_get_size (model) + STEP);
}

static guint
count_open (GListModel *pairs)
{
  guint n_pairs = g_list_model_get_n_items (pairs);
  guint n_open = 0;

  for (guint i = 0; i < n_pairs; i++)
    {
      g_autoptr(EntenteActorPair) pair = g_list_model_get_item (pairs, i);

      n_open += entente_actor_pair_get_judgement (pair) == ENTENTE_JUDGEMENT_OPEN;
    }

  return n_open;
}

static gboolean
has_more (GtkSliceListModel *model)
{
  GListModel *all = gtk_slice_list_model_get_model (model);

  return g_list_model_get_n_items (all) > gtk_slice_list_model_get_size (model);
}

/* How many there are is said where they are hidden. */
static void
show_n_co_mentions (EntenteReviewList *self,
                    guint              n_co_mentions)
{
  g_autofree char *words = NULL;

  /* Translators: heads a list of actors that are merely named together. */
  words = g_strdup_printf (_("No Relation Found (%u)"), n_co_mentions);
  gtk_label_set_text (self->co_mentions_heading, words);
  gtk_widget_set_visible (self->co_mentions_part, n_co_mentions > 0);
}

static void
update (EntenteReviewList *self)
{
  GListModel *pairs = entente_project_get_pairs (self->project);
  GListModel *co_mentions = entente_project_get_co_mentions (self->project);
  guint n_pairs = g_list_model_get_n_items (pairs);
  guint n_co_mentions = g_list_model_get_n_items (co_mentions);
  guint n_open = count_open (pairs);

  gtk_stack_set_visible_child_name (self->stack, n_pairs + n_co_mentions > 0 ? "lists" : "none");
  gtk_widget_set_visible (self->pairs_part, n_pairs > 0);
  show_n_co_mentions (self, n_co_mentions);
  gtk_widget_set_visible (self->more_pairs, has_more (self->shown_pairs));
  gtk_widget_set_visible (self->more_co_mentions, has_more (self->shown_co_mentions));

  if (self->n_open == n_open)
    return;
  self->n_open = n_open;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_OPEN]);
}

static void
more_pairs_cb (EntenteReviewList *self)
{
  show_more (self->shown_pairs);
  update (self);
}

static void
more_co_mentions_cb (EntenteReviewList *self)
{
  show_more (self->shown_co_mentions);
  update (self);
}

static void
entente_review_list_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_N_OPEN:
      g_value_set_uint (value, entente_review_list_get_n_open (ENTENTE_REVIEW_LIST (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_review_list_dispose (GObject *object)
{
  EntenteReviewList *self = ENTENTE_REVIEW_LIST (object);

  g_clear_object (&self->project);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_review_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/review-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, stack);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, pairs_part);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, pairs);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, more_pairs);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, shown_pairs);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, co_mentions_part);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, co_mentions_heading);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, co_mentions);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, more_co_mentions);
  gtk_widget_class_bind_template_child (widget_class, EntenteReviewList, shown_co_mentions);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_pairs_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_co_mentions_cb);
}

static void
entente_review_list_class_init (EntenteReviewListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = entente_review_list_get_property;
  object_class->dispose = entente_review_list_dispose;

  properties[PROP_N_OPEN] =
    g_param_spec_uint ("n-open", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
entente_review_list_init (EntenteReviewList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_slice_list_model_set_size (self->shown_pairs, STEP);
  gtk_slice_list_model_set_size (self->shown_co_mentions, STEP);
}

/**
 * entente_review_list_set_project:
 *
 * Shows what of @project there is to review. Call it once.
 */
void
entente_review_list_set_project (EntenteReviewList *self,
                                 EntenteProject    *project,
                                 EntenteSelection  *selection)
{
  g_return_if_fail (ENTENTE_IS_REVIEW_LIST (self));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->selection = g_object_ref (selection);
  gtk_slice_list_model_set_model (self->shown_pairs, entente_project_get_pairs (project));
  gtk_slice_list_model_set_model (self->shown_co_mentions,
                                  entente_project_get_co_mentions (project));
  gtk_list_box_bind_model (self->pairs, G_LIST_MODEL (self->shown_pairs), create_pair_row, self,
                           NULL);
  gtk_list_box_bind_model (self->co_mentions, G_LIST_MODEL (self->shown_co_mentions),
                           create_co_mention_row, self, NULL);
  g_signal_connect_object (project, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * entente_review_list_get_n_open:
 *
 * Returns: how many pairs nobody has judged
 */
guint
entente_review_list_get_n_open (EntenteReviewList *self)
{
  g_return_val_if_fail (ENTENTE_IS_REVIEW_LIST (self), 0);

  return self->n_open;
}
