/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/part-queue.h"

/**
 * Place:
 * @is_read: whether nobody reads the part any more
 */
typedef struct
{
  EntentePart *part;
  gboolean is_read;
} Place;

/* What stands above @mutex is never changed while there are threads.
 *
 * @parts: (element-type EntentePart)
 * @places: [parts->len]
 * @threads: (element-type GThread): those that help
 * @n_begun: how many parts somebody has begun to read
 * @n_given: how many parts the caller has got
 */
struct _EntentePartQueue
{
  const EntenteDraft *draft;
  EntenteWorkers *workers;
  GCancellable *cancellable;
  GArray *parts;

  GMutex mutex;
  GCond changed;
  Place *places;
  GPtrArray *threads;
  guint n_begun;
  guint n_given;
};

typedef struct
{
  EntentePartQueue *queue;
  EntenteWorkspace *workspace;
} Helper;

/**
 * entente_part_queue_new:
 * @draft: a draft, with its tokens, for as long as the queue lives
 * @workers: those who may read it
 * @cancellable: (nullable): a cancellable
 *
 * Returns: (transfer full): the parts of the draft, not begun yet
 */
EntentePartQueue *
entente_part_queue_new (const EntenteDraft *draft,
                        EntenteWorkers     *workers,
                        GCancellable       *cancellable)
{
  EntentePartQueue *self = g_new0 (EntentePartQueue, 1);

  self->draft = draft;
  self->workers = workers;
  self->cancellable = cancellable;
  self->parts = entente_parts_cut (draft);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  self->places = g_new0 (Place, self->parts->len);
  for (guint i = 0; i < self->parts->len; i++)
    self->places[i].part = &g_array_index (self->parts, EntentePart, i);
  self->threads = g_ptr_array_new ();

  return self;
}

/**
 * entente_part_queue_free:
 *
 * Ends the reading, and waits for those that read.
 */
void
entente_part_queue_free (EntentePartQueue *self)
{
  for (guint i = 0; i < self->threads->len; i++)
    g_thread_join (g_ptr_array_index (self->threads, i));

  g_ptr_array_unref (self->threads);
  g_free (self->places);
  g_cond_clear (&self->changed);
  g_mutex_clear (&self->mutex);
  g_array_unref (self->parts);
  g_free (self);
}

/* Few parts may wait for their turn, which bounds the memory that they take. */
static gboolean
can_begin (const EntentePartQueue *self)
{
  return self->n_begun < self->parts->len
         && self->n_begun <= self->n_given + entente_workers_get_most (self->workers)
         && !g_cancellable_is_cancelled (self->cancellable);
}

static gpointer help (gpointer data);

/* Lets another thread read too, if there is something to read for it. */
static void
call_helper (EntentePartQueue *self)
{
  EntenteWorkspace *workspace = can_begin (self) ? entente_workers_try_begin (self->workers) : NULL;
  Helper *helper;
  GThread *thread;

  if (workspace == NULL)
    return;

  helper = g_new (Helper, 1);
  *helper = (Helper) { self, workspace };
  thread = g_thread_try_new ("part", help, helper, NULL);
  if (thread != NULL)
    {
      g_ptr_array_add (self->threads, thread);
      return;
    }

  entente_workers_end (self->workers, workspace);
  g_free (helper);
}

/* Reads the next part that nobody has begun. The mutex is held by the caller,
 * but not while the part is read.
 */
static void
read_one (EntentePartQueue *self,
          EntenteWorkspace *workspace)
{
  Place *place = &self->places[self->n_begun++];

  call_helper (self);
  g_mutex_unlock (&self->mutex);
  entente_part_read (place->part, self->draft, workspace, self->cancellable);
  g_mutex_lock (&self->mutex);

  place->is_read = TRUE;
  g_cond_signal (&self->changed);
}

static gpointer
help (gpointer data)
{
  Helper *helper = data;
  EntentePartQueue *self = helper->queue;

  entente_matrix_use_one_thread ();
  g_mutex_lock (&self->mutex);
  while (can_begin (self) && !entente_workers_are_too_many (self->workers))
    read_one (self, helper->workspace);
  g_mutex_unlock (&self->mutex);

  entente_workers_end (self->workers, helper->workspace);
  g_free (helper);
  return NULL;
}

/**
 * entente_part_queue_next:
 *
 * Reads on until the next part is read.
 *
 * Returns: (transfer none) (nullable): the part; %NULL after the last one, and
 *   if it was cancelled
 */
EntentePart *
entente_part_queue_next (EntentePartQueue *self)
{
  Place *place = &self->places[self->n_given];

  if (self->n_given == self->parts->len)
    return NULL;

  g_mutex_lock (&self->mutex);
  while (!place->is_read && !g_cancellable_is_cancelled (self->cancellable))
    {
      if (can_begin (self))
        read_one (self, self->draft->workspace);
      else
        g_cond_wait (&self->changed, &self->mutex);
    }
  self->n_given++;
  g_mutex_unlock (&self->mutex);

  return g_cancellable_is_cancelled (self->cancellable) ? NULL : place->part;
}
