/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteEpithets:
 *
 * What a document has called its actors so far: "minister" and "foreign
 * minister" after "Foreign Minister Ann Bell", "airline" after "Acme, an
 * airline", "union" after "the Union of Bakers".
 */
typedef struct _EntenteEpithets EntenteEpithets;

EntenteEpithets *entente_epithets_new         (const EntenteExtraction *extraction);
void             entente_epithets_free        (EntenteEpithets         *self);
void             entente_epithets_add_name    (EntenteEpithets         *self,
                                               const EntenteName       *name,
                                               gint                     actor);
gboolean         entente_epithets_add         (EntenteEpithets         *self,
                                               guint                    noun,
                                               gint                     actor);
gboolean         entente_epithets_fit         (const EntenteEpithets   *self,
                                               guint                    noun,
                                               gint                     actor);
gboolean         entente_epithets_find        (const EntenteEpithets   *self,
                                               guint                    noun,
                                               gint                    *actor);
gboolean         entente_epithets_bar         (const EntenteEpithets   *self,
                                               guint                    noun,
                                               gint                     actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteEpithets, entente_epithets_free)

G_END_DECLS
