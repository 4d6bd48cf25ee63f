/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/filter-group.h"

#include "project/manner.h"
#include "view/filter-marks.h"
#include "view/filter-row.h"

struct _EntenteFilterGroup
{
  AdwExpanderRow parent_instance;

  /* Borrowed References */
  GtkCheckButton *check;
  GtkLabel *count;
  EntenteFilterRow *rows[ENTENTE_N_CATEGORIES];

  gboolean updating;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteFilterGroup, entente_filter_group, ADW_TYPE_EXPANDER_ROW)

static gboolean
is_row_checked (EntenteFilterGroup *self,
                EntenteCategory     category)
{
  GtkCheckButton *check = entente_filter_row_get_check (self->rows[category]);

  return gtk_check_button_get_active (check);
}

/* The box of all is checked where all are, and half checked where some are. */
static void
update_check (EntenteFilterGroup *self)
{
  gboolean any = FALSE;
  gboolean all = TRUE;

  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    {
      if (self->rows[i] == NULL)
        continue;

      any |= is_row_checked (self, i);
      all &= is_row_checked (self, i);
    }

  self->updating = TRUE;
  gtk_check_button_set_inconsistent (self->check, any && !all);
  gtk_check_button_set_active (self->check, all);
  self->updating = FALSE;
}

static void
row_toggled_cb (EntenteFilterGroup *self)
{
  if (self->updating)
    return;

  update_check (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
check_rows (EntenteFilterGroup *self,
            gboolean            active)
{
  self->updating = TRUE;
  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    if (self->rows[i] != NULL)
      gtk_check_button_set_active (entente_filter_row_get_check (self->rows[i]), active);
  self->updating = FALSE;

  update_check (self);
}

static void
toggled_cb (EntenteFilterGroup *self)
{
  if (self->updating)
    return;

  check_rows (self, gtk_check_button_get_active (self->check));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
entente_filter_group_class_init (EntenteFilterGroupClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", ENTENTE_TYPE_FILTER_GROUP, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
entente_filter_group_init (EntenteFilterGroup *self)
{
}

static void
add_row (EntenteFilterGroup *self,
         EntenteCategory     category)
{
  GtkWidget *row = entente_filter_row_new (entente_manner_get_category (category), NULL);

  self->rows[category] = ENTENTE_FILTER_ROW (row);
  g_signal_connect_swapped (entente_filter_row_get_check (self->rows[category]), "toggled",
                            G_CALLBACK (row_toggled_cb), self);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

/**
 * entente_filter_group_new:
 * @css_class: style class of its colour on the map
 * @categories: bit (1 << #EntenteCategory) for each
 *
 * Returns: (transfer floating): a row that shows all of them
 */
GtkWidget *
entente_filter_group_new (const char *title,
                          const char *css_class,
                          guint       categories)
{
  EntenteFilterGroup *self;
  AdwExpanderRow *row;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (ENTENTE_TYPE_FILTER_GROUP, "title", title, "use-markup", FALSE, NULL);
  self->check = GTK_CHECK_BUTTON (entente_filter_check_new (title));
  self->count = GTK_LABEL (entente_filter_count_new ());
  row = ADW_EXPANDER_ROW (self);
  adw_expander_row_add_prefix (row, GTK_WIDGET (self->check));
  adw_expander_row_add_prefix (row, entente_filter_swatch_new (css_class));
  adw_expander_row_add_action (row, GTK_WIDGET (self->count));
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    if ((categories & (1u << i)) != 0)
      add_row (self, i);
  return GTK_WIDGET (self);
}

/**
 * entente_filter_group_get_shown:
 *
 * Returns: bit (1 << #EntenteCategory) for each of its categories that is shown
 */
guint
entente_filter_group_get_shown (EntenteFilterGroup *self)
{
  guint categories = 0;

  g_return_val_if_fail (ENTENTE_IS_FILTER_GROUP (self), 0);

  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    if (self->rows[i] != NULL && is_row_checked (self, i))
      categories |= 1u << i;

  return categories;
}

/**
 * entente_filter_group_show_all:
 *
 * Checks all boxes, without telling of it.
 */
void
entente_filter_group_show_all (EntenteFilterGroup *self)
{
  g_return_if_fail (ENTENTE_IS_FILTER_GROUP (self));

  check_rows (self, TRUE);
}

/**
 * entente_filter_group_set_counts:
 * @counts: (array): how many relations there are, by #EntenteCategory
 *
 * Says how many there are; a group of which there are none is not shown.
 */
void
entente_filter_group_set_counts (EntenteFilterGroup *self,
                                 const guint        *counts)
{
  guint sum = 0;

  g_return_if_fail (ENTENTE_IS_FILTER_GROUP (self));

  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    if (self->rows[i] != NULL)
      {
        entente_filter_row_set_count (self->rows[i], counts[i]);
        sum += counts[i];
      }

  entente_filter_count_show (self->count, sum);
  gtk_widget_set_visible (GTK_WIDGET (self), sum > 0);
}
