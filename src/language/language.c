/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/language.h"

#include "language/annotate.h"

/* @workspaces: those that no thread uses at the moment */
struct _EntenteLanguage
{
  gatomicrefcount references;
  EntenteModel *model;
  GAsyncQueue *workspaces;
};

static void
free_workspace (gpointer workspace)
{
  entente_workspace_free (workspace);
}

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
  self->workspaces = g_async_queue_new_full (free_workspace);

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

  g_async_queue_unref (self->workspaces);
  entente_model_free (self->model);
  g_free (self);
}

static EntenteWorkspace *
take_workspace (EntenteLanguage *self)
{
  EntenteWorkspace *workspace = g_async_queue_try_pop (self->workspaces);

  return workspace != NULL ? workspace : entente_workspace_new ();
}

/**
 * entente_language_annotate:
 * @self: a language
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document: tokens, sentences, parts of speech, dependency parse,
 * names, base forms, mentions and their chains. Any thread may call it; it
 * computes in that thread alone.
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
  EntenteWorkspace *workspace;
  EntenteAnnotation *annotation;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  entente_matrix_use_one_thread ();
  workspace = take_workspace (self);
  annotation = entente_model_annotate (self->model, workspace, document, cancellable, error);
  g_async_queue_push (self->workspaces, workspace);

  return annotation;
}
