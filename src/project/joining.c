/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/joining.h"

#include <string.h>

/**
 * entente_joining_init:
 * @self: (out caller-allocates): a joining
 * @read_documents: (element-type EntenteReadDocument): all documents
 *
 * Begins with every found actor for itself.
 */
void
entente_joining_init (EntenteJoining *self,
                      GPtrArray      *read_documents)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (read_documents != NULL);

  self->documents = read_documents;
  self->first = g_new (guint, read_documents->len + 1);
  self->first[0] = 0;

  for (guint d = 0; d < read_documents->len; d++)
    {
      const EntenteReadDocument *document = g_ptr_array_index (read_documents, d);

      self->first[d + 1] = self->first[d] + document->findings->actors->len;
    }

  self->n_found = self->first[read_documents->len];
  self->parent = g_new (guint, self->n_found);
  self->document_of = g_new (guint, self->n_found);
  self->marks = g_new0 (GArray *, self->n_found);

  for (guint d = 0; d < read_documents->len; d++)
    for (guint i = self->first[d]; i < self->first[d + 1]; i++)
      {
        self->parent[i] = i;
        self->document_of[i] = d;
      }
}

/**
 * entente_joining_clear:
 * @self: a joining
 *
 * Frees what it holds.
 */
void
entente_joining_clear (EntenteJoining *self)
{
  for (guint i = 0; i < self->n_found; i++)
    g_clear_pointer (&self->marks[i], g_array_unref);

  g_free (self->marks);
  g_free (self->first);
  g_free (self->document_of);
  g_free (self->parent);
}

/**
 * entente_joining_get_keys:
 * @self: a joining
 * @found: number of a found actor
 *
 * Gets what is compared of it.
 *
 * Returns: the keys
 */
const EntenteActorKeys *
entente_joining_get_keys (const EntenteJoining *self,
                          guint                 found)
{
  guint d = self->document_of[found];
  const EntenteReadDocument *document = g_ptr_array_index (self->documents, d);

  return &document->keys[found - self->first[d]];
}

/**
 * entente_joining_get_found:
 * @self: a joining
 * @found: number of a found actor
 *
 * Gets what its document says of it.
 *
 * Returns: the found actor
 */
const EntenteFoundActor *
entente_joining_get_found (const EntenteJoining *self,
                           guint                 found)
{
  guint d = self->document_of[found];
  const EntenteReadDocument *document = g_ptr_array_index (self->documents, d);

  return g_ptr_array_index (document->findings->actors, found - self->first[d]);
}

/**
 * entente_joining_find_root:
 * @self: a joining
 * @found: number of a found actor
 *
 * Gets the least number of those that are one with it.
 *
 * Returns: the number
 */
guint
entente_joining_find_root (EntenteJoining *self,
                           guint           found)
{
  while (self->parent[found] != found)
    {
      self->parent[found] = self->parent[self->parent[found]];
      found = self->parent[found];
    }

  return found;
}

static gboolean
has_mark (const GArray *marks,
          guint         mark)
{
  for (guint i = 0; i < marks->len; i++)
    if (g_array_index (marks, guint, i) == mark)
      return TRUE;

  return FALSE;
}

/* The marks of the two sides of a pair differ in the last bit. */
static gboolean
are_kept_apart (const EntenteJoining *self,
                guint                 root_a,
                guint                 root_b)
{
  const GArray *marks = self->marks[root_a];

  if (marks == NULL || self->marks[root_b] == NULL)
    return FALSE;

  for (guint i = 0; i < marks->len; i++)
    if (has_mark (self->marks[root_b], g_array_index (marks, guint, i) ^ 1))
      return TRUE;

  return FALSE;
}

static void
add_marks (EntenteJoining *self,
           guint           root,
           const guint    *marks,
           guint           n_marks)
{
  if (self->marks[root] == NULL)
    self->marks[root] = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_append_vals (self->marks[root], marks, n_marks);
}

static void
mark_by_key (EntenteJoining *self,
             const char     *key,
             guint           mark)
{
  for (guint i = 0; i < self->n_found; i++)
    if (strcmp (entente_actor_keys_get_key (entente_joining_get_keys (self, i)), key) == 0)
      add_marks (self, i, &mark, 1);
}

/**
 * entente_joining_keep_apart:
 * @self: a joining, in which none are united yet
 * @pair: another number for each pair
 * @first_key: the key of some found actors
 * @second_key: the key of others
 *
 * Keeps those of one key apart from those of the other, whatever unites them
 * with third ones.
 */
void
entente_joining_keep_apart (EntenteJoining *self,
                            guint           pair,
                            const char     *first_key,
                            const char     *second_key)
{
  mark_by_key (self, first_key, 2 * pair);
  mark_by_key (self, second_key, 2 * pair + 1);
}

/**
 * entente_joining_unite:
 * @self: a joining
 * @a: number of a found actor
 * @b: number of another
 *
 * Makes the two one actor, unless they are to be kept apart.
 */
void
entente_joining_unite (EntenteJoining *self,
                       guint           a,
                       guint           b)
{
  guint root_a = entente_joining_find_root (self, a);
  guint root_b = entente_joining_find_root (self, b);
  guint root = MIN (root_a, root_b);
  guint other = MAX (root_a, root_b);

  if (root == other || are_kept_apart (self, root, other))
    return;

  self->parent[other] = root;
  if (self->marks[other] != NULL)
    add_marks (self, root, (const guint *) self->marks[other]->data, self->marks[other]->len);
}
