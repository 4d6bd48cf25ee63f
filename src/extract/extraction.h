/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/findings.h"
#include "language/annotation.h"

G_BEGIN_DECLS

#define ENTENTE_NO_ACTOR (-1)

/**
 * EntenteExtraction:
 * @actor_of: (array): for each mention of the annotation the index of its
 *   actor, or %ENTENTE_NO_ACTOR
 * @mention_at: (array): for each token the index of the mention that it
 *   belongs to, or -1
 *
 * What the steps of reading one document share.
 */
typedef struct
{
  const char *text;
  const EntenteAnnotation *annotation;
  EntenteFindings *findings;
  gint *actor_of;
  gint *mention_at;
} EntenteExtraction;

void entente_actors_find (EntenteExtraction *extraction);

G_END_DECLS
