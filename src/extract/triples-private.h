/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"
#include "extract/triples.h"

G_BEGIN_DECLS

/**
 * EntenteTripleReader:
 * @extraction: the sentences, without actors
 * @syntax: (unowned): their trees
 * @triples: (element-type EntenteTriple): the facts that were found
 * @seen: the same as strings of token indexes
 */
typedef struct
{
  EntenteExtraction extraction;
  const EntenteSyntax *syntax;
  GPtrArray *triples;
  GHashTable *seen;
} EntenteTripleReader;

void entente_triples_take   (EntenteTripleReader *self,
                             GArray              *subject,
                             GArray              *relation,
                             GArray              *object);
void entente_statement_read (EntenteTripleReader *self,
                             guint                predicate);

G_END_DECLS
