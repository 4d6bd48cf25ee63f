/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

gboolean        entente_clause_is_passive           (const EntenteExtraction *extraction,
                                                     guint                    verb);
gint            entente_clause_find_subject         (const EntenteExtraction *extraction,
                                                     guint                    verb);
gint            entente_clause_find_given           (const EntenteExtraction *extraction,
                                                     guint                    verb);
gint            entente_clause_find_planner         (const EntenteExtraction *extraction,
                                                     guint                    noun);
gboolean        entente_clause_add_subjects         (const EntenteExtraction *extraction,
                                                     guint                    verb,
                                                     GArray                  *arguments);
gboolean        entente_clause_is_relative_pronoun  (const EntenteExtraction *extraction,
                                                     guint                    token);
gint            entente_clause_find_object          (const EntenteExtraction *extraction,
                                                     guint                    verb);
gint            entente_clause_find_helped          (const EntenteExtraction *extraction,
                                                     guint                    verb);
gboolean        entente_clause_is_stray_attribute   (const EntenteExtraction *extraction,
                                                     guint                    token);
gint            entente_clause_find_relative_object (const EntenteExtraction *extraction,
                                                     guint                    verb);
gboolean        entente_clause_is_question          (const EntenteExtraction *extraction,
                                                     guint                    clause);
EntenteFirmness entente_clause_get_firmness         (const EntenteExtraction *extraction,
                                                     guint                    verb);
EntenteModality entente_clause_get_modality         (const EntenteExtraction *extraction,
                                                     guint                    verb);
EntenteModality entente_noun_get_modality           (const EntenteExtraction *extraction,
                                                     guint                    noun);
EntenteFirmness entente_noun_get_firmness           (const EntenteExtraction *extraction,
                                                     guint                    noun);

G_END_DECLS
