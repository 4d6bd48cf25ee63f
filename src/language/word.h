/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteWord:
 * @lemma: base form
 * @classes: parts of speech it can have, likeliest first ("NOUN VERB")
 * @features: what its ending tells
 *
 * What the lexicon knows of a word form.
 */
typedef struct
{
  const char *lemma;
  const char *classes;
  EntenteFeatures features;
} EntenteWord;

gboolean entente_word_find        (const char        *lower,
                                   EntenteWord       *word);
gboolean entente_word_can_be      (const EntenteWord *word,
                                   const char        *class_name);
char    *entente_word_dup_past    (const char        *verb);

G_END_DECLS
