/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/filter-row.h"

struct _EntenteFilterRow
{
  AdwActionRow parent_instance;

  /* Borrowed References */
  GtkCheckButton *check;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (EntenteFilterRow, entente_filter_row, ADW_TYPE_ACTION_ROW)

static void
entente_filter_row_class_init (EntenteFilterRowClass *klass)
{
}

/* The focus goes to the box, so that it is told whether it is checked. */
static void
entente_filter_row_init (EntenteFilterRow *self)
{
  AdwActionRow *row = ADW_ACTION_ROW (self);

  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_check_button_set_active (self->check, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->check), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");
  adw_action_row_add_prefix (row, GTK_WIDGET (self->check));
  adw_action_row_set_activatable_widget (row, GTK_WIDGET (self->check));
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
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

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (ENTENTE_TYPE_FILTER_ROW, "title", title, "use-markup", FALSE, NULL);
  if (css_class != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), entente_filter_swatch_new (css_class));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->count));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
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
  g_autofree char *number = g_strdup_printf ("%u", count);

  g_return_if_fail (ENTENTE_IS_FILTER_ROW (self));

  gtk_label_set_text (self->count, number);
  gtk_widget_set_visible (GTK_WIDGET (self), count > 0);
}

/**
 * entente_filter_swatch_new:
 * @css_class: style class of a colour of the map
 *
 * Returns: (transfer floating): a short line in that colour
 */
GtkWidget *
entente_filter_swatch_new (const char *css_class)
{
  GtkWidget *swatch = g_object_new (GTK_TYPE_BOX,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "valign", GTK_ALIGN_CENTER,
                                    NULL);

  gtk_widget_add_css_class (swatch, "swatch");
  gtk_widget_add_css_class (swatch, css_class);
  return swatch;
}
