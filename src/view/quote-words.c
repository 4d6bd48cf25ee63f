/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/quote-words.h"

#include "view/appearance.h"
#include "view/wording.h"

/* A sentence is longer than this only where the text is not prose. */
#define MAXIMUM_LENGTH 1600

/* What may stand before the first marked word of a quote in brief, and how
 * much of a beginning is not worth an ellipsis, in bytes.
 */
#define LEAD 24
#define SHORT_LEAD 48

#define ELLIPSIS "…"

/* A stretch of a document's text, and what stands before it when it is shown. */
typedef struct
{
  EntenteSpan span;
  guint32 prefix;
  PangoAttrList *attributes;
} Shown;

static void
mark (const Shown    *shown,
      PangoAttribute *attribute,
      EntenteSpan     words)
{
  attribute->start_index = words.start - shown->span.start + shown->prefix;
  attribute->end_index = words.end - shown->span.start + shown->prefix;
  pango_attr_list_insert (shown->attributes, attribute);
}

static gboolean
is_shown (const Shown *shown,
          EntenteSpan  words)
{
  return entente_span_length (words) > 0 && entente_span_contains (shown->span, words);
}

static guint16
scale_channel (float channel)
{
  return (guint16) (channel * G_MAXUINT16);
}

static void
mark_actor (const Shown  *shown,
            EntenteSpan   words,
            EntenteActor *actor)
{
  const EntentePalette *palette = entente_palette_get (entente_appearance_get ());
  EntenteActorKind kind = entente_actor_get_kind (actor);
  const EntenteColor *text = &palette->border[kind];
  const EntenteColor *ground = &palette->fill[kind];

  if (!is_shown (shown, words))
    return;

  mark (shown, pango_attr_weight_new (PANGO_WEIGHT_BOLD), words);
  mark (shown, pango_attr_foreground_new (scale_channel (text->red), scale_channel (text->green),
                                          scale_channel (text->blue)), words);
  mark (shown, pango_attr_background_new (scale_channel (ground->red), scale_channel (ground->green),
                                          scale_channel (ground->blue)), words);
}

static void
mark_trigger (const Shown *shown,
              EntenteSpan  words)
{
  if (is_shown (shown, words))
    mark (shown, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), words);
}

/* Where a quote in brief begins, so that the first of what is marked is seen. */
static guint32
find_start (EntenteQuote *quote)
{
  const char *text = entente_quote_get_text (quote);
  EntenteSpan span = entente_quote_get_span (quote);
  EntenteSpan marked[] = { entente_quote_get_source (quote), entente_quote_get_target (quote),
                           entente_quote_get_trigger (quote) };
  guint32 first = span.end;
  guint32 start;

  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    if (entente_span_length (marked[i]) > 0 && entente_span_contains (span, marked[i]))
      first = MIN (first, marked[i].start);

  if (first == span.end || first - span.start <= SHORT_LEAD)
    return span.start;

  for (start = first - LEAD; start < first; start++)
    if (g_ascii_isspace (text[start - 1 - span.start]))
      break;
  return start;
}

static void
show (GtkLabel     *label,
      EntenteQuote *quote,
      EntenteActor *source,
      EntenteActor *target,
      guint32       start)
{
  EntenteSpan span = entente_quote_get_span (quote);
  const char *prefix = start > span.start ? ELLIPSIS : "";
  g_autofree char *line = entente_wording_dup_line (entente_quote_get_text (quote)
                                                    + (start - span.start), MAXIMUM_LENGTH);
  g_autofree char *words = g_strconcat (prefix, line, NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  Shown shown = {
    { start, start + (guint32) strlen (line) }, (guint32) strlen (prefix), attributes,
  };

  mark_trigger (&shown, entente_quote_get_trigger (quote));
  mark_actor (&shown, entente_quote_get_source (quote), source);
  if (target != NULL)
    mark_actor (&shown, entente_quote_get_target (quote), target);
  gtk_label_set_text (label, words);
  gtk_label_set_attributes (label, attributes);
}

/**
 * entente_quote_words_show:
 * @relation: the relation that the quote belongs to
 *
 * Shows the words of a quote, with what stands for the two actors bold and in
 * the tints of their kinds, and the relating words underlined.
 */
void
entente_quote_words_show (GtkLabel        *label,
                          EntenteQuote    *quote,
                          EntenteRelation *relation)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (ENTENTE_IS_QUOTE (quote));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  show (label, quote, entente_relation_get_source (relation), entente_relation_get_target (relation),
        entente_quote_get_span (quote).start);
}

/**
 * entente_quote_words_show_brief:
 * @relation: the relation that the quote belongs to
 *
 * Shows the words of a quote as entente_quote_words_show() does, but not what
 * stands far before the first that is marked: for where there is room for a
 * line or two.
 */
void
entente_quote_words_show_brief (GtkLabel        *label,
                                EntenteQuote    *quote,
                                EntenteRelation *relation)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (ENTENTE_IS_QUOTE (quote));
  g_return_if_fail (ENTENTE_IS_RELATION (relation));

  show (label, quote, entente_relation_get_source (relation), entente_relation_get_target (relation),
        find_start (quote));
}

/**
 * entente_quote_words_show_mention:
 * @quote: a sentence whose source is a mention of @actor
 *
 * Shows a sentence in brief with what in it stands for an actor.
 */
void
entente_quote_words_show_mention (GtkLabel     *label,
                                  EntenteQuote *quote,
                                  EntenteActor *actor)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (ENTENTE_IS_QUOTE (quote));
  g_return_if_fail (ENTENTE_IS_ACTOR (actor));

  show (label, quote, actor, NULL, find_start (quote));
}
