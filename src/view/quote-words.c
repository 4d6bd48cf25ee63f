/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/quote-words.h"

#include "view/appearance.h"
#include "view/wording.h"

/* A sentence is longer than this only where the text is not prose. */
#define MAXIMUM_LENGTH 1600

static void
insert_attribute (PangoAttrList  *attributes,
                  PangoAttribute *attribute,
                  guint           start,
                  guint           end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

static PangoAttribute *
new_foreground (EntenteActorKind kind)
{
  const EntenteColor *color = &entente_palette_get (entente_appearance_get ())->border[kind];

  return pango_attr_foreground_new ((guint16) (color->red * G_MAXUINT16),
                                    (guint16) (color->green * G_MAXUINT16),
                                    (guint16) (color->blue * G_MAXUINT16));
}

static void
mark_actor (PangoAttrList *attributes,
            EntenteSpan    shown,
            EntenteSpan    words,
            EntenteActor  *actor)
{
  guint start = words.start - shown.start;
  guint end = words.end - shown.start;

  if (!entente_span_contains (shown, words) || entente_span_length (words) == 0)
    return;

  insert_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, end);
  insert_attribute (attributes, new_foreground (entente_actor_get_kind (actor)), start, end);
}

static void
mark_trigger (PangoAttrList *attributes,
              EntenteSpan    shown,
              EntenteSpan    words)
{
  if (!entente_span_contains (shown, words) || entente_span_length (words) == 0)
    return;

  insert_attribute (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
                    words.start - shown.start, words.end - shown.start);
}

/**
 * entente_quote_words_show:
 * @relation: the relation that the quote belongs to
 *
 * Shows the words of a quote, with what stands for the two actors in the
 * colour of their kind and the relating words underlined.
 */
void
entente_quote_words_show (GtkLabel        *label,
                          EntenteQuote    *quote,
                          EntenteRelation *relation)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *line = NULL;
  const char *text;
  EntenteSpan shown;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (ENTENTE_IS_QUOTE (quote));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  text = entente_quote_get_text (quote);
  line = entente_wording_dup_line (text, MAXIMUM_LENGTH);
  shown.start = entente_quote_get_span (quote).start;
  shown.end = shown.start + (guint32) strlen (line);

  mark_trigger (attributes, shown, entente_quote_get_trigger (quote));
  mark_actor (attributes, shown, entente_quote_get_source (quote),
              entente_relation_get_source (relation));
  mark_actor (attributes, shown, entente_quote_get_target (quote),
              entente_relation_get_target (relation));
  gtk_label_set_text (label, line);
  gtk_label_set_attributes (label, attributes);
}
