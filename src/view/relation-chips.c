/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/relation-chips.h"

#include "project/manner.h"
#include "view/wording.h"

static void
append_chip (GtkBox     *box,
             const char *text,
             const char *css_class)
{
  GtkWidget *chip = gtk_label_new (text);

  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, css_class);
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (chip, text);
  gtk_label_set_ellipsize (GTK_LABEL (chip), PANGO_ELLIPSIZE_END);
  gtk_box_append (box, chip);
}

/**
 * entente_relation_chips_append:
 *
 * Says in a word each of what category a relation is, and what keeps it from
 * being a plain fact: former, planned, denied, claimed and by whom.
 */
void
entente_relation_chips_append (GtkBox          *box,
                               EntenteRelation *relation)
{
  EntenteCategory category;
  EntenteFirmness firmness;
  g_autofree char *claim = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  category = entente_relation_get_category (relation);
  firmness = entente_relation_get_firmness (relation);
  claim = entente_manner_dup_claim (relation);
  append_chip (box, entente_manner_get_category (category),
               entente_wording_quadrant_css_class (category));
  if (firmness != ENTENTE_FIRMNESS_ASSERTED)
    append_chip (box, entente_manner_get_firmness (firmness), "firmness");
  if (claim != NULL)
    append_chip (box, claim, "firmness");
}
