/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-chips.h"

#include "project/manner.h"
#include "view/wording.h"

static GtkWidget *
create_chip (const char *text,
             const char *css_class)
{
  GtkWidget *chip = gtk_label_new (text);

  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, css_class);
  gtk_widget_set_halign (chip, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (chip, text);
  gtk_label_set_ellipsize (GTK_LABEL (chip), PANGO_ELLIPSIZE_END);
  return chip;
}

/**
 * entente_relation_chips_append:
 * @box: a box from top to bottom
 *
 * Says in a word each of what category a relation is, and what keeps it from
 * being a plain fact: former, planned, denied. Whose claim it is stands in a
 * line of its own, since names are long.
 */
void
entente_relation_chips_append (GtkBox          *box,
                               EntenteRelation *relation)
{
  GtkWidget *line;
  EntenteCategory category;
  EntenteFirmness firmness;
  g_autofree char *claim = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  category = entente_relation_get_category (relation);
  firmness = entente_relation_get_firmness (relation);
  claim = entente_manner_dup_claim (relation);
  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, gtk_box_get_spacing (box));
  gtk_box_append (box, line);
  gtk_box_append (GTK_BOX (line), create_chip (entente_manner_get_category (category),
                                               entente_wording_quadrant_css_class (category)));
  if (firmness != ENTENTE_FIRMNESS_ASSERTED)
    gtk_box_append (GTK_BOX (line), create_chip (entente_manner_get_firmness (firmness),
                                                 "firmness"));
  if (claim != NULL)
    gtk_box_append (box, create_chip (claim, "firmness"));
}
