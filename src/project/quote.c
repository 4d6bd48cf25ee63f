/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/quote-private.h"

#include "project/actor.h"

#include <glib/gi18n.h>

/**
 * EntenteQuote:
 *
 * The source words behind a relation.
 */
struct _EntenteQuote
{
  GObject parent_instance;

  EntenteDocument *document;
  EntenteFoundQuote found;
  EntenteActor *speaker;
  char *text;
};

#define NO_SPAN ((EntenteSpan) { 0, 0 })

G_DEFINE_FINAL_TYPE (EntenteQuote, entente_quote, G_TYPE_OBJECT)

static char *
dup_passage (EntenteDocument *document,
             EntenteSpan      span)
{
  gsize length;
  const char *text = entente_document_get_text (document, &length);

  g_assert (span.start <= span.end && span.end <= length);

  return g_strndup (text + span.start, entente_span_length (span));
}

static void
entente_quote_finalize (GObject *object)
{
  EntenteQuote *self = ENTENTE_QUOTE (object);

  g_clear_object (&self->document);
  g_clear_object (&self->speaker);
  g_free (self->text);

  G_OBJECT_CLASS (entente_quote_parent_class)->finalize (object);
}

static void
entente_quote_class_init (EntenteQuoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = entente_quote_finalize;
}

static void
entente_quote_init (EntenteQuote *self)
{
}

EntenteQuote *
entente_quote_new (const EntenteQuoteState *state)
{
  EntenteQuote *self = g_object_new (ENTENTE_TYPE_QUOTE, NULL);

  self->document = g_object_ref (state->document);
  self->found = state->found;
  g_set_object (&self->speaker, state->speaker);
  self->text = dup_passage (state->document, state->found.span);
  return self;
}

/* Whether @self was made from an equal state. */
gboolean
entente_quote_shows (EntenteQuote            *self,
                     const EntenteQuoteState *state)
{
  return self->document == state->document
         && self->speaker == state->speaker
         && memcmp (&self->found, &state->found, sizeof self->found) == 0;
}

/**
 * entente_quote_get_document:
 * @self: a quote
 *
 * Gets the document that it stands in.
 *
 * Returns: (transfer none): the document
 */
EntenteDocument *
entente_quote_get_document (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NULL);

  return self->document;
}

/**
 * entente_quote_get_text:
 * @self: a quote
 *
 * Gets the words as they stand in the document.
 *
 * Returns: the words
 */
const char *
entente_quote_get_text (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NULL);

  return self->text;
}

/**
 * entente_quote_get_span:
 * @self: a quote
 *
 * Gets where it stands in the document's text.
 *
 * Returns: byte offsets
 */
EntenteSpan
entente_quote_get_span (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NO_SPAN);

  return self->found.span;
}

/**
 * entente_quote_get_source:
 * @self: a quote
 *
 * Gets the words that stand for the actor that the relation goes out from.
 *
 * Returns: byte offsets in the document's text; empty where nothing does
 */
EntenteSpan
entente_quote_get_source (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NO_SPAN);

  return self->found.source;
}

/**
 * entente_quote_get_target:
 * @self: a quote
 *
 * Gets the words that stand for the actor that the relation goes to.
 *
 * Returns: byte offsets in the document's text; empty where nothing does
 */
EntenteSpan
entente_quote_get_target (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NO_SPAN);

  return self->found.target;
}

/**
 * entente_quote_get_trigger:
 * @self: a quote
 *
 * Gets the words that make the relation.
 *
 * Returns: byte offsets in the document's text; empty where nothing does
 */
EntenteSpan
entente_quote_get_trigger (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NO_SPAN);

  return self->found.trigger;
}

/**
 * entente_quote_get_firmness:
 * @self: a quote
 *
 * Gets how firmly these words say it.
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_quote_get_firmness (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), ENTENTE_FIRMNESS_ASSERTED);

  return self->found.firmness;
}

/**
 * entente_quote_get_speaker:
 * @self: a quote
 *
 * Gets the actor whose words the document reports here.
 *
 * Returns: (nullable) (transfer none): the speaker; %NULL where the document
 *   itself says so
 */
EntenteActor *
entente_quote_get_speaker (EntenteQuote *self)
{
  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NULL);

  return self->speaker;
}

static gboolean
is_counted (const EntenteBlock *block)
{
  return block->kind != ENTENTE_BLOCK_TITLE && block->kind != ENTENTE_BLOCK_HEADING;
}

/* Sets the number of the paragraph at @offset, headlines not counted (0 in
 * one), and its page, 0 where there are no pages. */
static void
locate (EntenteDocument *document,
        guint32          offset,
        guint           *paragraph,
        guint           *page)
{
  guint n_blocks;
  const EntenteBlock *blocks = entente_document_get_blocks (document, &n_blocks);
  guint n_counted = 0;

  *paragraph = 0;
  *page = 0;

  for (guint i = 0; i < n_blocks && blocks[i].span.start <= offset; i++)
    {
      n_counted += is_counted (&blocks[i]);
      *paragraph = is_counted (&blocks[i]) ? n_counted : 0;
      *page = blocks[i].page;
    }
}

/**
 * entente_quote_dup_place:
 * @self: a quote
 *
 * Gets where it stands in words to show: the document's title and the page,
 * or else the paragraph, counted without headlines.
 *
 * Returns: (transfer full): one line of text
 */
char *
entente_quote_dup_place (EntenteQuote *self)
{
  const char *title;
  guint paragraph;
  guint page;

  g_return_val_if_fail (ENTENTE_IS_QUOTE (self), NULL);

  title = entente_document_get_title (self->document);
  if (title == NULL)
    title = entente_document_get_id (self->document);
  locate (self->document, self->found.span.start, &paragraph, &page);

  if (page > 0)
    /* Translators: a document's title and a page number */
    return g_strdup_printf (_("%s, page %u"), title, page);
  if (paragraph > 0)
    /* Translators: a document's title and the number of a paragraph */
    return g_strdup_printf (_("%s, paragraph %u"), title, paragraph);
  return g_strdup (title);
}
