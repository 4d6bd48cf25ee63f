/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntentePeople:
 * @persons: everybody whom the document names in full
 * @by_word: (element-type utf8 GPtrArray): those by each word of their names
 * @by_chain: (element-type gint): the one named in full in each chain
 * @n_named: how many times somebody was named in full so far
 *
 * Which people a document names, under which names.
 */
typedef struct
{
  const EntenteExtraction *extraction;
  GPtrArray *persons;
  GHashTable *by_word;
  GHashTable *by_chain;
  guint n_named;
} EntentePeople;

void  entente_people_init    (EntentePeople           *self,
                              const EntenteExtraction *extraction);
void  entente_people_clear   (EntentePeople           *self);
void  entente_people_learn   (EntentePeople           *self,
                              guint                    mention);
char *entente_people_dup_key (EntentePeople           *self,
                              guint                    mention);

gboolean entente_people_know  (const EntentePeople     *self,
                               guint                    mention);
gboolean entente_people_chain (const EntentePeople     *self,
                               guint                    mention);

G_END_DECLS
