/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/nn/matrix.h"

G_BEGIN_DECLS

/**
 * EntenteModelError:
 * @ENTENTE_MODEL_ERROR_MISSING: there is no such file, or it cannot be read
 * @ENTENTE_MODEL_ERROR_DAMAGED: it is not what was written
 * @ENTENTE_MODEL_ERROR_VERSION: it was written for another Entente
 *
 * Why a model cannot be used.
 */
typedef enum
{
  ENTENTE_MODEL_ERROR_MISSING,
  ENTENTE_MODEL_ERROR_DAMAGED,
  ENTENTE_MODEL_ERROR_VERSION,
} EntenteModelError;

#define ENTENTE_MODEL_ERROR (entente_model_error_quark ())

GQuark entente_model_error_quark (void);

/**
 * EntenteModelFile:
 *
 * A mapped model file: tensors by name. A tensor that is missing or of another
 * shape is remembered as damage, which entente_model_file_check() reports once
 * all have been asked for; until then what is asked for can be %NULL.
 */
typedef struct _EntenteModelFile EntenteModelFile;

EntenteModelFile *entente_model_file_open        (const char        *path,
                                                  GError           **error);
void              entente_model_file_free        (EntenteModelFile  *self);
void              entente_model_file_rest        (EntenteModelFile  *self);
gboolean          entente_model_file_check       (EntenteModelFile  *self,
                                                  GError           **error);
void              entente_model_file_report      (EntenteModelFile  *self,
                                                  const char        *damage);
char             *entente_model_file_dup_text    (EntenteModelFile  *self,
                                                  const char        *name);
guint             entente_model_file_get_n_rows  (EntenteModelFile  *self,
                                                  const char        *name);
const gint32     *entente_model_file_get_numbers (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint             *n_rows,
                                                  guint             *n_columns);
const guint8     *entente_model_file_get_bytes   (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint             *n_rows,
                                                  guint             *n_columns);
const float      *entente_model_file_get_floats  (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint              n_rows,
                                                  guint              n_columns);
const float      *entente_model_file_get_columns (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint              n_rows,
                                                  guint              n_columns);
EntenteMatrix     entente_model_file_get_matrix  (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint              n_out,
                                                  guint              n_in);
EntenteMatrix     entente_model_file_get_exact   (EntenteModelFile  *self,
                                                  const char        *name,
                                                  guint              n_out,
                                                  guint              n_in);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteModelFile, entente_model_file_free)

G_END_DECLS
