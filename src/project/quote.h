/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/span.h"
#include "document/document.h"
#include "extract/firmness.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _EntenteActor EntenteActor;

/**
 * EntenteQuote:
 *
 * The source words behind a relation: a passage of a document, with what in
 * it stands for the two actors and for the relation.
 */
#define ENTENTE_TYPE_QUOTE (entente_quote_get_type ())
G_DECLARE_FINAL_TYPE (EntenteQuote, entente_quote, ENTENTE, QUOTE, GObject)

EntenteDocument *entente_quote_get_document  (EntenteQuote *self);
const char      *entente_quote_get_text      (EntenteQuote *self);
EntenteSpan      entente_quote_get_span      (EntenteQuote *self);
EntenteSpan      entente_quote_get_source    (EntenteQuote *self);
EntenteSpan      entente_quote_get_target    (EntenteQuote *self);
EntenteSpan      entente_quote_get_trigger   (EntenteQuote *self);
EntenteFirmness  entente_quote_get_firmness  (EntenteQuote *self);
EntenteActor    *entente_quote_get_speaker   (EntenteQuote *self);
char            *entente_quote_dup_place     (EntenteQuote *self);

G_END_DECLS
