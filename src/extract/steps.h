/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/phrase.h"

G_BEGIN_DECLS

void            entente_clauses_read  (EntentePhrases       *phrases);
void            entente_nouns_read    (EntentePhrases       *phrases);
void            entente_roles_read    (EntentePhrases       *phrases);
void            entente_ties_read     (EntentePhrases       *phrases);
void            entente_speech_read   (EntentePhrases       *phrases);

EntenteFirmness entente_firmness_of_verb (const EntentePhrases *phrases,
                                          guint                 index);
gboolean        entente_noun_brings      (EntenteCategory       category,
                                          const char           *preposition);

gint            entente_clause_find_verb_before (const EntentePhrases *phrases,
                                                 guint                 index);
gint            entente_clause_find_subject     (const EntentePhrases *phrases,
                                                 guint                 index);
GArray         *entente_clause_dup_subjects     (const EntentePhrases *phrases,
                                                 guint                 index);

G_END_DECLS
