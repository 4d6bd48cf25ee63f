/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteEffect:
 *
 * What becomes of a clause below a verb: data/lexicon/operators.tsv says what
 * each means.
 */
typedef enum
{
  ENTENTE_EFFECT_NONE,
  ENTENTE_EFFECT_PLANNED,
  ENTENTE_EFFECT_AGREED,
  ENTENTE_EFFECT_THREATENED,
  ENTENTE_EFFECT_DEMANDED,
  ENTENTE_EFFECT_CAUSED,
  ENTENTE_EFFECT_ASSERTED,
  ENTENTE_EFFECT_NEGATED,
  ENTENTE_EFFECT_ENDED,
  ENTENTE_EFFECT_OPPOSED,
  ENTENTE_EFFECT_CLAIMED,
  ENTENTE_EFFECT_GIVEN,
} EntenteEffect;

/**
 * EntenteOperator:
 * @effect: what becomes of the clause; %ENTENTE_EFFECT_NONE where no operator stands above it
 * @governor: index of the verb or adjective that makes it so, or %ENTENTE_NO_TOKEN
 * @subject: index of the word that heads the clause's subject, or %ENTENTE_NO_TOKEN
 *   where it is the governor's
 */
typedef struct
{
  EntenteEffect effect;
  gint governor;
  gint subject;
} EntenteOperator;

EntenteOperator entente_operator_find          (const EntenteExtraction *extraction,
                                                guint                    clause);
gboolean        entente_operator_is_charge     (const EntenteExtraction *extraction,
                                                guint                    clause);
EntenteEffect   entente_operator_find_for_noun (const EntenteExtraction *extraction,
                                                guint                    verb,
                                                guint                    noun);
EntenteModality entente_effect_apply           (EntenteEffect            effect,
                                                EntenteModality          governor);

G_END_DECLS
