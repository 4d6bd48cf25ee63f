/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A later piece of a word has the shape of its first piece plus this. */
#define ENTENTE_SHAPE_LATER 60
#define ENTENTE_SHAPE_OPENING 120
#define ENTENTE_SHAPE_CLOSING 121
#define ENTENTE_N_WORD_SHAPES 122

/**
 * EntenteShapeState:
 *
 * What stands before a word: words, the start of a block, or the end of a
 * sentence.
 */
typedef enum
{
  ENTENTE_SHAPE_AFTER_WORDS,
  ENTENTE_SHAPE_AT_START,
  ENTENTE_SHAPE_AFTER_SENTENCE,
} EntenteShapeState;

guint8 entente_shape_of (const char        *word,
                         gsize              length,
                         gboolean           is_glued,
                         EntenteShapeState *state);

G_END_DECLS
