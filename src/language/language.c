/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/language.h"

#include "language/mention.h"
#include "language/name.h"
#include "language/sentence.h"
#include "language/tag.h"
#include "language/token.h"

/* Blocks between two looks at the cancellable. */
#define BLOCKS_PER_CHECK 16

struct _EntenteLanguage
{
  gatomicrefcount references;
};

/**
 * entente_language_new:
 * @error: return location for an error
 *
 * Makes ready what reading English needs.
 *
 * Returns: (transfer full): the language; release with entente_language_unref()
 */
EntenteLanguage *
entente_language_new (GError **error)
{
  EntenteLanguage *self = g_new0 (EntenteLanguage, 1);

  g_atomic_ref_count_init (&self->references);

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

  if (g_atomic_ref_count_dec (&self->references))
    g_free (self);
}

static void
intern_words (EntenteAnnotation *annotation,
              const char        *text)
{
  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      g_autofree char *lower = entente_token_dup_lower (text, &annotation->tokens[i]);

      annotation->tokens[i].lemma = g_string_chunk_insert_const (annotation->strings, lower);
    }
}

static gboolean
find_tokens (EntenteAnnotation  *annotation,
             EntenteDocument    *document,
             GCancellable       *cancellable,
             GError            **error)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (EntenteToken));
  g_autoptr (GArray) sentences = g_array_new (FALSE, FALSE, sizeof (EntenteSentence));
  const char *text = entente_document_get_text (document, NULL);
  guint n_blocks = 0;
  const EntenteBlock *blocks = entente_document_get_blocks (document, &n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      guint first = tokens->len;

      if (i % BLOCKS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      entente_tokens_find (text, blocks[i].span, tokens);
      entente_sentences_find (text, (EntenteToken *) (gpointer) tokens->data, first, tokens->len,
                              i, sentences);
    }

  annotation->n_tokens = tokens->len;
  annotation->tokens = g_array_steal (tokens, NULL);
  annotation->n_sentences = sentences->len;
  annotation->sentences = g_array_steal (sentences, NULL);
  return TRUE;
}

/**
 * entente_language_annotate:
 * @self: a language
 * @document: a document
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Reads a document: tokens, sentences, names, parts of
 * speech, mentions. Any thread may call it.
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
  g_autoptr (EntenteAnnotation) annotation = NULL;
  const char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  text = entente_document_get_text (document, NULL);
  annotation = g_new0 (EntenteAnnotation, 1);
  annotation->strings = g_string_chunk_new (4096);

  if (!find_tokens (annotation, document, cancellable, error))
    return NULL;

  intern_words (annotation, text);
  entente_names_find (text, annotation, cancellable);
  entente_tags_assign (text, annotation, cancellable);
  entente_mentions_find (text, annotation);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&annotation);
}
