/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents of a project: which are copies of one another, and where they
 * refer to actors. */

#include "project/project-private.h"

/**
 * entente_project_has_origin:
 * @self: a project
 * @origin: URI of a file
 *
 * Finds out whether a document from that file is in the project.
 *
 * Returns: %TRUE if it is
 */
gboolean
entente_project_has_origin (EntenteProject *self,
                            const char     *origin)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (origin != NULL, FALSE);

  return g_hash_table_contains (self->origins, origin);
}

/**
 * entente_project_get_documents:
 * @self: a project
 *
 * Gets the documents in the order in which they were added.
 *
 * Returns: (transfer none): a list of #EntenteDocument, kept up to date
 */
GListModel *
entente_project_get_documents (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);

  return G_LIST_MODEL (self->documents);
}

/**
 * entente_project_get_n_sources:
 * @self: a project
 *
 * Counts the documents, those that are copies of one another as one.
 *
 * Returns: the number of independent sources
 */
guint
entente_project_get_n_sources (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), 0);

  entente_project_bring_up_to_date (self);
  return self->n_sources;
}

/**
 * entente_project_get_source_of:
 * @self: a project
 * @document: one of its documents
 *
 * Gets the number that all documents of one independent source have.
 *
 * Returns: the number, below entente_project_get_n_sources()
 */
guint
entente_project_get_source_of (EntenteProject  *self,
                               EntenteDocument *document)
{
  const EntenteReadDocument *read_document;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), 0);

  read_document = g_hash_table_lookup (self->by_document, document);
  g_return_val_if_fail (read_document != NULL, 0);

  entente_project_bring_up_to_date (self);
  return read_document->source;
}

/**
 * entente_project_dup_copies:
 * @self: a project
 * @document: one of its documents
 *
 * Gets the documents that form one independent source, as reprints do.
 *
 * Returns: (transfer full) (element-type EntenteDocument): @document, then its
 *   copies in the order in which they were added
 */
GPtrArray *
entente_project_dup_copies (EntenteProject  *self,
                            EntenteDocument *document)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);
  const EntenteReadDocument *own;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), copies);
  g_return_val_if_fail (g_hash_table_contains (self->by_document, document), copies);

  entente_project_bring_up_to_date (self);
  own = g_hash_table_lookup (self->by_document, document);
  g_ptr_array_add (copies, g_object_ref (document));
  for (guint d = 0; d < self->read_documents->len; d++)
    {
      const EntenteReadDocument *other = g_ptr_array_index (self->read_documents, d);

      if (other != own && other->source == own->source)
        g_ptr_array_add (copies, g_object_ref (other->document));
    }

  return copies;
}

static gint
compare_mentions (gconstpointer a,
                  gconstpointer b)
{
  EntenteSpan span_a = ((const EntenteDocumentMention *) a)->span;
  EntenteSpan span_b = ((const EntenteDocumentMention *) b)->span;

  if (span_a.start != span_b.start)
    return span_a.start < span_b.start ? -1 : 1;
  return span_a.end > span_b.end ? -1 : span_a.end < span_b.end;
}

static GArray *
collect_mentions (const EntenteReadDocument *document)
{
  GArray *mentions = g_array_new (FALSE, FALSE, sizeof (EntenteDocumentMention));

  for (guint i = 0; i < document->findings->actors->len; i++)
    {
      const EntenteFoundActor *found = g_ptr_array_index (document->findings->actors, i);

      for (guint m = 0; m < found->mentions->len; m++)
        {
          const EntenteFoundMention *in_text
            = &g_array_index (found->mentions, EntenteFoundMention, m);
          EntenteDocumentMention mention = {
            document->actors[i], in_text->span, in_text->form
          };

          g_array_append_val (mentions, mention);
        }
    }

  g_array_sort (mentions, compare_mentions);
  return mentions;
}

static const GArray *
get_mentions_in (EntenteProject  *self,
                 EntenteDocument *document)
{
  EntenteReadDocument *read_document = g_hash_table_lookup (self->by_document, document);

  if (read_document == NULL)
    return NULL;

  entente_project_bring_up_to_date (self);
  if (read_document->mentions == NULL)
    read_document->mentions = collect_mentions (read_document);
  return read_document->mentions;
}

/**
 * entente_project_get_actor_at:
 * @self: a project
 * @document: a document
 * @offset: a byte offset into its text
 *
 * Finds the actor that the text refers to at a position; the innermost one
 * where a mention stands within another ("Japan" in "the Japanese minister").
 *
 * Returns: (nullable) (transfer none): the actor
 */
EntenteActor *
entente_project_get_actor_at (EntenteProject  *self,
                              EntenteDocument *document,
                              guint            offset)
{
  const GArray *mentions;
  const EntenteDocumentMention *best = NULL;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  mentions = get_mentions_in (self, document);
  for (guint i = 0; mentions != NULL && i < mentions->len; i++)
    {
      const EntenteDocumentMention *mention
        = &g_array_index (mentions, EntenteDocumentMention, i);

      if (mention->span.start > offset)
        break;
      if (offset < mention->span.end
          && (best == NULL
              || entente_span_length (mention->span) <= entente_span_length (best->span)))
        best = mention;
    }

  return best != NULL ? best->actor : NULL;
}

/**
 * entente_project_dup_mentions_in:
 * @self: a project
 * @document: a document
 *
 * Gets where a document refers to actors, in the order of its text; of those
 * that begin together the longer first.
 *
 * Returns: (transfer full) (element-type EntenteDocumentMention): the mentions
 */
GArray *
entente_project_dup_mentions_in (EntenteProject  *self,
                                 EntenteDocument *document)
{
  const GArray *mentions;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  mentions = get_mentions_in (self, document);
  return mentions != NULL
         ? g_array_copy ((GArray *) mentions)
         : g_array_new (FALSE, FALSE, sizeof (EntenteDocumentMention));
}
