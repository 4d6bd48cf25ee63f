/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/workers.h"

#include "language/nn/matrix.h"

/* @workspaces: (element-type EntenteWorkspace): those that no thread uses
 * @n_at_work: how many threads read
 */
struct _EntenteWorkers
{
  GMutex mutex;
  GPtrArray *workspaces;
  guint n_at_work;
  guint n_processors;
};

static void
free_workspace (gpointer workspace)
{
  entente_workspace_free (workspace);
}

/**
 * entente_workers_new:
 * @n_processors: how many threads gain by reading at the same time
 *
 * Returns: (transfer full): workers of whom none works
 */
EntenteWorkers *
entente_workers_new (guint n_processors)
{
  EntenteWorkers *self = g_new0 (EntenteWorkers, 1);

  g_mutex_init (&self->mutex);
  self->workspaces = g_ptr_array_new_with_free_func (free_workspace);
  self->n_processors = n_processors;

  return self;
}

void
entente_workers_free (EntenteWorkers *self)
{
  g_assert (self->n_at_work == 0);

  g_ptr_array_unref (self->workspaces);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

guint
entente_workers_get_most (EntenteWorkers *self)
{
  return self->n_processors;
}

static EntenteWorkspace *
begin (EntenteWorkers *self,
       guint           most)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  guint n = self->workspaces->len;

  if (self->n_at_work >= most)
    return NULL;

  self->n_at_work++;
  return n > 0 ? g_ptr_array_steal_index (self->workspaces, n - 1) : entente_workspace_new ();
}

/**
 * entente_workers_begin:
 *
 * Makes the calling thread one that reads.
 *
 * Returns: (transfer full): memory for it, to be given back with
 *   entente_workers_end()
 */
EntenteWorkspace *
entente_workers_begin (EntenteWorkers *self)
{
  entente_matrix_use_one_thread ();

  return begin (self, G_MAXUINT);
}

/**
 * entente_workers_try_begin:
 *
 * Makes a thread one that reads if a processor is idle. The thread calls
 * entente_matrix_use_one_thread() itself.
 *
 * Returns: (transfer full) (nullable): memory for it, to be given back with
 *   entente_workers_end(); %NULL if no processor is idle
 */
EntenteWorkspace *
entente_workers_try_begin (EntenteWorkers *self)
{
  return begin (self, self->n_processors);
}

/**
 * entente_workers_are_too_many:
 *
 * Returns: whether more threads read than gain by it, so that one that helps
 *   another should stop
 */
gboolean
entente_workers_are_too_many (EntenteWorkers *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->n_at_work > self->n_processors;
}

/**
 * entente_workers_end:
 * @workspace: (transfer full): the thread's memory
 *
 * Makes a thread one that does not read any more.
 */
void
entente_workers_end (EntenteWorkers   *self,
                     EntenteWorkspace *workspace)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->n_at_work--;
  g_ptr_array_add (self->workspaces, workspace);
}

/**
 * entente_workers_rest:
 *
 * Frees the memory of those that do not read.
 */
void
entente_workers_rest (EntenteWorkers *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_ptr_array_set_size (self->workspaces, 0);
}
