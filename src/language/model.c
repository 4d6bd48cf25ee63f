/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/model.h"

#include "language/shape.h"

/**
 * entente_model_dup_path:
 *
 * Finds the model file: where ENTENTE_MODEL says, else beside the source that
 * the program was built from, else where it was installed.
 *
 * Returns: (transfer full): its path, whether or not it is there
 */
char *
entente_model_dup_path (void)
{
  const char *named = g_getenv ("ENTENTE_MODEL");

  if (named != NULL)
    return g_strdup (named);
  if (g_file_test (ENTENTE_SOURCE_MODEL, G_FILE_TEST_EXISTS))
    return g_strdup (ENTENTE_SOURCE_MODEL);

  return g_strdup (ENTENTE_INSTALLED_MODEL);
}

static void
check_sizes (const EntenteModel *self)
{
  const EntenteLayers *layers = &self->layers;

  if (entente_pieces_get_n (self->pieces) != layers->encoder.pieces.n_out)
    entente_model_file_report (self->file, "its vocabulary and its word pieces differ");
  if (layers->encoder.n_shapes < ENTENTE_N_WORD_SHAPES)
    entente_model_file_report (self->file, "it lacks shapes of words");
  if (entente_heads_get_n_columns (&layers->heads) != layers->heads.all.n_out
      || self->labels.n_relations != layers->heads.n_labels)
    entente_model_file_report (self->file, "its labels and its layers differ");
}

/**
 * entente_model_load:
 * @path: file name
 * @error: return location for a %ENTENTE_MODEL_ERROR
 *
 * Loads a model: the file stays mapped, so that programs share it.
 *
 * Returns: (transfer full) (nullable): the model
 */
EntenteModel *
entente_model_load (const char  *path,
                    GError     **error)
{
  g_autoptr (EntenteModel) self = g_new0 (EntenteModel, 1);

  self->file = entente_model_file_open (path, error);
  if (self->file == NULL)
    return NULL;

  entente_layers_read (&self->layers, self->file);
  entente_labels_read (&self->labels, self->file);
  self->layers.heads.n_tags = self->labels.n_tags;
  self->layers.heads.n_names = self->labels.n_names;
  self->pieces = entente_pieces_new (entente_model_file_dup_text (self->file, "vocabulary"),
                                     self->file);
  self->lemmas = entente_lemmas_new (entente_model_file_dup_text (self->file, "lemma.exceptions"),
                                     self->pieces);
  check_sizes (self);

  if (!entente_model_file_check (self->file, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
entente_model_free (EntenteModel *self)
{
  g_clear_pointer (&self->lemmas, entente_lemmas_free);
  g_clear_pointer (&self->pieces, entente_pieces_free);
  entente_labels_clear (&self->labels);
  g_clear_pointer (&self->file, entente_model_file_free);
  g_free (self);
}
