/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

void entente_speech_read      (EntenteExtraction     *extraction);
void entente_roles_read       (EntenteExtraction     *extraction,
                               const EntenteSentence *sentence);
void entente_ties_read        (EntenteExtraction     *extraction,
                               const EntenteSentence *sentence);
void entente_containment_read (EntenteExtraction     *extraction,
                               const EntenteSentence *sentence);
void entente_clauses_read     (EntenteExtraction     *extraction,
                               const EntenteSentence *sentence);
void entente_nouns_read       (EntenteExtraction     *extraction,
                               const EntenteSentence *sentence);

G_END_DECLS
