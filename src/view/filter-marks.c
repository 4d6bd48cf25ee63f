/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/filter-marks.h"

/**
 * entente_filter_check_new:
 * @title: what it shows or hides
 *
 * Returns: (transfer floating): a box that is checked
 */
GtkWidget *
entente_filter_check_new (const char *title)
{
  GtkWidget *check;

  g_return_val_if_fail (title != NULL, NULL);

  check = gtk_check_button_new ();
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  return check;
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

/**
 * entente_filter_count_new:
 *
 * Returns: (transfer floating): a number, not known yet
 */
GtkWidget *
entente_filter_count_new (void)
{
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  return count;
}

/**
 * entente_filter_count_show:
 * @n_relations: how many relations the row is about
 *
 * Says how many there are.
 */
void
entente_filter_count_show (GtkLabel *count,
                           guint     n_relations)
{
  g_autofree char *number = g_strdup_printf ("%u", n_relations);

  g_return_if_fail (GTK_IS_LABEL (count));

  gtk_label_set_text (count, number);
}
