/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteQuotation:
 * @first: index of the mark that opens it
 * @end: index of the mark that closes it, or one past its last token
 * @speaker: index of the actor who says it, or %ENTENTE_NO_ACTOR
 *
 * What stands between quotation marks.
 */
typedef struct
{
  guint first;
  guint end;
  gint speaker;
} EntenteQuotation;

/**
 * EntenteSpeech:
 * @quotations: (element-type EntenteQuotation): in the order of the text
 *
 * What is needed to tell who says what in a document.
 */
typedef struct
{
  EntenteExtraction *extraction;
  GArray *quotations;
} EntenteSpeech;

void     entente_quotations_find       (EntenteSpeech       *speech);
void     entente_quotations_attribute  (EntenteSpeech       *speech);

gboolean entente_speech_is_verb        (const EntenteSpeech *self,
                                        guint                token);
gint     entente_speech_find_speaker   (const EntenteSpeech *self,
                                        guint                verb);
gint     entente_speech_find_author    (const EntenteSpeech *self,
                                        guint                noun);

G_END_DECLS
