/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteLanguage:
 *
 * What is needed to read a language: loaded once, never changed, shared by
 * all threads.
 */
typedef struct _EntenteLanguage EntenteLanguage;

EntenteLanguage   *entente_language_new      (GError          **error);
EntenteLanguage   *entente_language_ref      (EntenteLanguage  *self);
void               entente_language_unref    (EntenteLanguage  *self);
void               entente_language_rest     (EntenteLanguage  *self);
EntenteAnnotation *entente_language_annotate (EntenteLanguage  *self,
                                              EntenteDocument  *document,
                                              GCancellable     *cancellable,
                                              GError          **error);
EntenteAnnotation *entente_language_reread   (EntenteLanguage  *self,
                                              EntenteDocument  *document,
                                              GCancellable     *cancellable,
                                              GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteLanguage, entente_language_unref)

G_END_DECLS
