/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/candidate.h"

G_BEGIN_DECLS

void     entente_candidate_get_features  (const EntenteCandidate *self,
                                          const EntenteDraft   *draft,
                                          guint8                 *features);
void     entente_candidate_pair_features (const EntenteCandidate *self,
                                          const EntenteCandidate *before,
                                          guint                   n_steps,
                                          const EntenteDraft   *draft,
                                          guint8                 *features);
gboolean entente_candidates_share_word   (const EntenteCandidate *self,
                                          const EntenteCandidate *other);
gboolean entente_candidates_are_demonym  (const EntenteCandidate *self,
                                          const EntenteCandidate *other);

G_END_DECLS
