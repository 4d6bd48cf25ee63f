/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/reader.h"

#include "extract/extract.h"

/* One reading of many files. All but the work itself happens in the context of
 * the caller, so that nothing needs a lock.
 *
 * @finished: (array length=window): outcomes that wait for their turn
 * @window: how many files may be begun and not yet delivered; it bounds what
 *   is held in memory when an early file takes long
 * @task: (nullable): %NULL when the caller has been told the end
 */
typedef struct
{
  EntenteLanguage *language;
  GPtrArray *files;
  GCancellable *cancellable;
  EntenteReadingFunc on_reading;
  gpointer reading_data;

  GMainContext *context;
  GSource *cancelled_source;
  GThreadPool *pool;
  GTask *task;
  EntenteReading **finished;
  guint window;
  guint n_begun;
  guint n_delivered;
} Reader;

/* One file on its way through a worker. */
typedef struct
{
  Reader *reader;
  guint index;
  EntenteReading *reading;
} Job;

#define FILES_IN_FLIGHT_PER_THREAD 4

static void
free_reading (EntenteReading *self)
{
  g_clear_object (&self->file);
  g_clear_object (&self->document);
  g_clear_pointer (&self->findings, entente_findings_free);
  g_clear_error (&self->error);
  g_free (self);
}

static void
clear_reader (gpointer data)
{
  Reader *self = data;

  for (guint i = 0; i < self->window; i++)
    g_clear_pointer (&self->finished[i], free_reading);

  g_free (self->finished);
  entente_language_unref (self->language);
  g_ptr_array_unref (self->files);
  g_clear_object (&self->cancellable);
  g_main_context_unref (self->context);
}

static void
release_reader (gpointer data)
{
  g_rc_box_release_full (data, clear_reader);
}

static void
free_job (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->reading, free_reading);
  release_reader (job->reader);
  g_free (job);
}

static gboolean
read_file (EntenteReading  *reading,
           EntenteLanguage *language,
           GCancellable    *cancellable,
           GError         **error)
{
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteAnnotation) annotation = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  document = entente_document_load (reading->file, cancellable, error);
  if (document == NULL)
    return FALSE;

  annotation = entente_language_reread (language, document, cancellable, error);
  if (annotation == NULL)
    return FALSE;

  reading->findings = entente_extract_findings (document, annotation, cancellable, error);
  if (reading->findings == NULL)
    return FALSE;

  reading->document = g_steal_pointer (&document);
  return TRUE;
}

static void begin_files (Reader *self);

static void
finish (Reader *self)
{
  g_autoptr (GTask) task = g_steal_pointer (&self->task);

  if (self->cancelled_source != NULL)
    g_source_destroy (self->cancelled_source);
  g_clear_pointer (&self->cancelled_source, g_source_unref);
  g_thread_pool_free (self->pool, FALSE, FALSE);
  self->pool = NULL;
  entente_language_rest (self->language);

  /* The task itself sees that it was cancelled. */
  g_task_return_boolean (task, TRUE);
}

static void
deliver_next (Reader *self)
{
  EntenteReading **slot = &self->finished[self->n_delivered % self->window];
  EntenteReading *reading = g_steal_pointer (slot);

  self->n_delivered++;
  self->on_reading (reading, self->n_delivered, self->files->len, self->reading_data);
  free_reading (reading);
}

static gboolean
finished_cb (gpointer user_data)
{
  Job *job = user_data;
  Reader *self = job->reader;

  if (self->task == NULL)
    return G_SOURCE_REMOVE;

  self->finished[job->index % self->window] = g_steal_pointer (&job->reading);
  while (self->task != NULL
         && !g_cancellable_is_cancelled (self->cancellable)
         && self->finished[self->n_delivered % self->window] != NULL)
    deliver_next (self);

  if (self->task != NULL && self->n_delivered == self->files->len)
    finish (self);
  else
    begin_files (self);

  return G_SOURCE_REMOVE;
}

static void
work (gpointer data,
      gpointer user_data)
{
  Job *job = data;
  g_autoptr (GSource) source = g_idle_source_new ();

  read_file (job->reading, job->reader->language, job->reader->cancellable,
             &job->reading->error);

  /* Not g_main_context_invoke(), which may call from this thread. */
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, finished_cb, job, free_job);
  g_source_attach (source, job->reader->context);
}

static void
begin_files (Reader *self)
{
  while (self->task != NULL
         && self->n_begun < self->files->len
         && self->n_begun - self->n_delivered < self->window)
    {
      Job *job = g_new0 (Job, 1);

      job->reader = g_rc_box_acquire (self);
      job->index = self->n_begun++;
      job->reading = g_new0 (EntenteReading, 1);
      job->reading->file = g_object_ref (g_ptr_array_index (self->files, job->index));
      g_thread_pool_push (self->pool, job, NULL);
    }
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  Reader *self = user_data;

  /* Workers that are amid a document end by themselves; nobody waits. */
  finish (self);
  return G_SOURCE_REMOVE;
}

static void
watch_cancellable (Reader *self)
{
  self->cancelled_source = g_cancellable_source_new (self->cancellable);
  g_source_set_callback (self->cancelled_source, G_SOURCE_FUNC (cancelled_cb),
                         g_rc_box_acquire (self), release_reader);
  g_source_attach (self->cancelled_source, self->context);
}

static Reader *
new_reader (EntenteLanguage *language,
            GPtrArray       *files,
            GCancellable    *cancellable)
{
  Reader *self = g_rc_box_new0 (Reader);
  guint n_threads = CLAMP (g_get_num_processors (), 1, MAX (1, files->len));

  self->language = entente_language_ref (language);
  self->files = g_ptr_array_ref (files);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->context = g_main_context_ref_thread_default ();
  self->window = n_threads * FILES_IN_FLIGHT_PER_THREAD;
  self->finished = g_new0 (EntenteReading *, self->window);
  self->pool = g_thread_pool_new (work, NULL, (gint) n_threads, FALSE, NULL);
  return self;
}

/**
 * entente_reader_read_async:
 * @language: what is needed to read
 * @files: (element-type GFile): the files, which must not change meanwhile
 * @cancellable: (nullable): to stop reading
 * @on_reading: receives the outcome for each file
 * @reading_data: for @on_reading
 * @callback: called when all outcomes have been delivered, or soon after
 *   @cancellable was cancelled; @on_reading is not called any more then
 * @user_data: for @callback
 *
 * Reads files in as many threads as there are processors, and delivers the
 * outcomes one by one in the order of the files. A file that cannot be read
 * does not stop the others. Reading waits for the receiver: only a few
 * outcomes are ever held.
 */
void
entente_reader_read_async (EntenteLanguage     *language,
                           GPtrArray           *files,
                           GCancellable        *cancellable,
                           EntenteReadingFunc   on_reading,
                           gpointer             reading_data,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  Reader *self;

  g_return_if_fail (language != NULL);
  g_return_if_fail (files != NULL);
  g_return_if_fail (on_reading != NULL);

  self = new_reader (language, files, cancellable);
  self->on_reading = on_reading;
  self->reading_data = reading_data;
  self->task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (self->task, entente_reader_read_async);

  if (cancellable != NULL)
    watch_cancellable (self);
  if (files->len == 0)
    finish (self);
  else
    begin_files (self);

  release_reader (self);
}

/**
 * entente_reader_read_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Ends the reading.
 *
 * Returns: %TRUE if all outcomes were delivered; %FALSE with
 *   %G_IO_ERROR_CANCELLED if not
 */
gboolean
entente_reader_read_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
