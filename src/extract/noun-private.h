/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteRelatingNoun:
 * @noun: index of a noun that relates
 * @row: its row of the table of such nouns
 * @tie: what it says
 * @phrases: (element-type guint): the words that head the phrases behind it
 * @sources: (element-type EntenteArgument): who it starts from
 * @owned: whether the noun's own phrase names @sources, and not the clause
 *   around it
 */
typedef struct
{
  EntenteExtraction *extraction;
  const EntenteSyntax *syntax;
  guint noun;
  const char * const *row;
  EntenteTie tie;
  GArray *phrases;
  GArray *sources;
  gboolean owned;
} EntenteRelatingNoun;

void entente_relating_noun_add_phrases  (const EntenteRelatingNoun *self,
                                         guint                      token);
void entente_relating_noun_find_sources (EntenteRelatingNoun       *self,
                                         GArray                    *targets);

G_END_DECLS
