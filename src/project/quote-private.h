/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/findings.h"
#include "project/quote.h"

G_BEGIN_DECLS

/**
 * EntenteQuoteState:
 * @document: where it stands
 * @independent_source: number of the source that @document is a copy of
 * @found: what the findings say; its speaker is an index among them
 * @speaker: (nullable): the same as an actor of the project
 *
 * A quote as plain data; it becomes an object when a list asks for it.
 */
typedef struct
{
  EntenteDocument *document;
  guint independent_source;
  EntenteFoundQuote found;
  EntenteActor *speaker;
} EntenteQuoteState;

EntenteQuote *entente_quote_new   (const EntenteQuoteState *state);
gboolean      entente_quote_shows (EntenteQuote            *self,
                                   const EntenteQuoteState *state);

G_END_DECLS
