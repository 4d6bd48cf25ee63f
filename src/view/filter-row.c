/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/filter-row.h"

#include "view/filter-marks.h"

struct _EntenteFilterRow
{
  AdwActionRow parent_instance;

  /* Borrowed References */
  GtkCheckButton *check;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (EntenteFilterRow, entente_filter_row, ADW_TYPE_ACTION_ROW)

static void
activated_cb (EntenteFilterRow *self)
{
  gtk_check_button_set_active (self->check, !gtk_check_button_get_active (self->check));
}

static void
entente_filter_row_class_init (EntenteFilterRowClass *klass)
{
}

static void
entente_filter_row_init (EntenteFilterRow *self)
{
}

/**
 * entente_filter_row_new:
 * @css_class: (nullable): style class of its colour on the map
 *
 * Returns: (transfer floating): a row whose box is checked
 */
GtkWidget *
entente_filter_row_new (const char *title,
                        const char *css_class)
{
  EntenteFilterRow *self;
  AdwActionRow *row;

  g_return_val_if_fail (title != NULL, NULL);

  /* The focus goes to the box, so that it is told whether it is checked. */
  self = g_object_new (ENTENTE_TYPE_FILTER_ROW,
                       "title", title, "use-markup", FALSE,
                       "activatable", TRUE, "focusable", FALSE, NULL);
  self->check = GTK_CHECK_BUTTON (entente_filter_check_new (title));
  self->count = GTK_LABEL (entente_filter_count_new ());
  row = ADW_ACTION_ROW (self);
  if (css_class != NULL)
    adw_action_row_add_prefix (row, entente_filter_swatch_new (css_class));
  adw_action_row_add_prefix (row, GTK_WIDGET (self->check));
  adw_action_row_add_suffix (row, GTK_WIDGET (self->count));
  g_signal_connect (self, "activated", G_CALLBACK (activated_cb), NULL);
  return GTK_WIDGET (self);
}

/**
 * entente_filter_row_get_check:
 *
 * Returns: (transfer none): the box
 */
GtkCheckButton *
entente_filter_row_get_check (EntenteFilterRow *self)
{
  g_return_val_if_fail (ENTENTE_IS_FILTER_ROW (self), NULL);

  return self->check;
}

/**
 * entente_filter_row_set_count:
 * @count: how many relations it is about
 *
 * Says how many there are; a row that is about none is not shown.
 */
void
entente_filter_row_set_count (EntenteFilterRow *self,
                              guint             count)
{
  g_return_if_fail (ENTENTE_IS_FILTER_ROW (self));

  entente_filter_count_show (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self), count > 0);
}
