/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/language.h"

#include "language/annotate.h"

#define N_REREADINGS 4

struct _EntenteLanguage
{
  gatomicrefcount references;
  EntenteModel *model;
  EntenteWorkers *workers;
};

/**
 * entente_language_new:
 * @error: return location for a %ENTENTE_MODEL_ERROR
 *
 * Loads what reading English needs.
 *
 * Returns: (transfer full) (nullable): the language; release with
 *   entente_language_unref()
 */
EntenteLanguage *
entente_language_new (GError **error)
{
  g_autofree char *path = entente_model_dup_path ();
  EntenteModel *model = entente_model_load (path, error);
  EntenteLanguage *self;

  if (model == NULL)
    return NULL;

  self = g_new0 (EntenteLanguage, 1);
  g_atomic_ref_count_init (&self->references);
  self->model = model;
  self->workers = entente_workers_new (g_get_num_processors ());

  return self;
}

/**
 * entente_language_ref:
 * @self: a language
 *
 * Takes a reference. Any thread may call it.
 *
 * Returns: (transfer full): @self
 */
EntenteLanguage *
entente_language_ref (EntenteLanguage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

/**
 * entente_language_unref:
 * @self: (transfer full): a language
 *
 * Releases a reference. Any thread may call it.
 */
void
entente_language_unref (EntenteLanguage *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  entente_workers_free (self->workers);
  entente_model_free (self->model);
  g_free (self);
}

/**
 * entente_language_rest:
 * @self: a language
 *
 * Lets go of the memory that is of use while documents are read only. It may be
 * called at any time, by any thread; what is needed again comes back.
 */
void
entente_language_rest (EntenteLanguage *self)
{
  g_return_if_fail (self != NULL);

  entente_workers_rest (self->workers);
  entente_model_file_rest (self->model->file);
}

/**
 * entente_language_annotate:
 * @self: a language
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document: tokens, sentences, parts of speech, dependency parse,
 * names, base forms, mentions and their chains. Any thread may call it. A long
 * document is read by other threads too while processors are idle.
 *
 * Returns: (transfer full) (nullable): the annotation; free with
 *   entente_annotation_free()
 */
EntenteAnnotation *
entente_language_annotate (EntenteLanguage  *self,
                           EntenteDocument  *document,
                           GCancellable     *cancellable,
                           GError          **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  return entente_model_annotate (self->model, self->workers, document, 0, cancellable, error);
}

/**
 * entente_language_reread:
 * @self: a language
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document as entente_language_annotate() does, and several times
 * again with a little chance in it, so that one can see what rests on a hair.
 * The same document gives the same annotation.
 *
 * Returns: (transfer full) (nullable): the annotation with its rereadings; free
 *   with entente_annotation_free()
 */
EntenteAnnotation *
entente_language_reread (EntenteLanguage  *self,
                         EntenteDocument  *document,
                         GCancellable     *cancellable,
                         GError          **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  return entente_model_annotate (self->model, self->workers, document, N_REREADINGS, cancellable,
                                 error);
}
