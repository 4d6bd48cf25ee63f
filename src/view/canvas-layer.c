/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/canvas-layer.h"

#include "view/picture.h"

/* What is painted around the view, so that one can pan, in pixels. */
#define MARGIN 192.0

/* Painting goes on in a worker when less than this is left of the margin. */
#define SPARE_MARGIN 64.0

/* What may be painted within a frame, in microseconds. */
#define FRAME_BUDGET 14000.0

/* Expected of one node or edge before anything was measured, in microseconds. */
#define FIRST_PACE 40.0

struct _EntenteCanvasLayer
{
  GObject parent_instance;

  /* Borrowed References */
  GtkWidget *widget;

  /* Owned References */
  EntenteExcerpt *excerpt;
  EntentePicture *picture;

  EntenteRect bounds;
  double bounds_zoom;
  double pace;
  guint n_jobs;
  guint picture_job;
  guint urgent : 1;
  guint outdated : 1;
  guint painting : 1;
};

typedef struct
{
  EntenteExcerpt *excerpt;
  EntenteRect area;
  double zoom;
  int scale_factor;
  guint number;
  double duration;
} Job;

G_DEFINE_FINAL_TYPE (EntenteCanvasLayer, entente_canvas_layer, G_TYPE_OBJECT)

static void
job_free (Job *job)
{
  g_clear_pointer (&job->excerpt, entente_excerpt_unref);
  g_free (job);
}

static EntenteRect
intersect (EntenteRect a,
           EntenteRect b)
{
  double x = MAX (a.x, b.x);
  double y = MAX (a.y, b.y);

  return (EntenteRect) { x, y,
                         MIN (a.x + a.width, b.x + b.width) - x,
                         MIN (a.y + a.height, b.y + b.height) - y };
}

static gboolean
is_empty (EntenteRect rect)
{
  return rect.width <= 0 || rect.height <= 0;
}

static EntenteRect
get_bounds (EntenteCanvasLayer *self,
            double              zoom)
{
  if (self->bounds_zoom != zoom)
    {
      self->bounds = entente_excerpt_get_bounds (self->excerpt, zoom);
      self->bounds_zoom = zoom;
    }

  return self->bounds;
}

/* What is to be seen of the excerpt with @margin pixels around the view. */
static EntenteRect
get_area (EntenteCanvasLayer  *self,
          const EntenteCamera *camera,
          double               margin)
{
  EntenteCamera back = entente_camera_pan (camera, margin, margin);

  return intersect (get_bounds (self, camera->zoom),
                    entente_camera_get_area (&back,
                                             gtk_widget_get_width (self->widget) + 2 * margin,
                                             gtk_widget_get_height (self->widget) + 2 * margin));
}

static gboolean
serves (EntenteCanvasLayer  *self,
        const EntenteCamera *camera,
        double               margin)
{
  return self->picture != NULL && !self->outdated &&
         entente_picture_is_sharp (self->picture, camera->zoom,
                                   gtk_widget_get_scale_factor (self->widget)) &&
         entente_picture_covers (self->picture, get_area (self, camera, margin));
}

static gboolean
prefers_textures (EntenteCanvasLayer *self)
{
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (self->widget));

  return g_strcmp0 (G_OBJECT_TYPE_NAME (renderer), "GskCairoRenderer") != 0;
}

static Job *
make_job (EntenteCanvasLayer  *self,
          const EntenteCamera *camera)
{
  Job *job = g_new0 (Job, 1);

  job->excerpt = entente_excerpt_ref (self->excerpt);
  job->area = get_area (self, camera, MARGIN);
  job->zoom = camera->zoom;
  job->scale_factor = gtk_widget_get_scale_factor (self->widget);
  job->number = ++self->n_jobs;

  return job;
}

static EntentePicture *
do_job (Job *job)
{
  gint64 start = g_get_monotonic_time ();
  EntentePicture *picture =
    entente_picture_paint (job->excerpt, job->area, job->zoom, job->scale_factor);

  job->duration = (double) (g_get_monotonic_time () - start);

  return picture;
}

/* A picture of an excerpt that was replaced meanwhile is of no use, nor one
 * that was begun earlier than the one that is shown.
 */
static void
take_picture (EntenteCanvasLayer *self,
              EntentePicture     *picture,
              const Job          *job)
{
  if (job->excerpt == self->excerpt && job->number > self->picture_job)
    {
      g_clear_pointer (&self->picture, entente_picture_free);
      self->picture = g_steal_pointer (&picture);
      self->picture_job = job->number;
      self->outdated = FALSE;
      self->pace = job->duration / MAX (1, entente_excerpt_get_size (job->excerpt));
    }
  g_clear_pointer (&picture, entente_picture_free);
}

static void
job_thread (GTask        *task,
            gpointer      source,
            gpointer      data,
            GCancellable *cancellable)
{
  g_task_return_pointer (task, do_job (data), (GDestroyNotify) entente_picture_free);
}

static void
job_done_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  EntenteCanvasLayer *self = ENTENTE_CANVAS_LAYER (object);
  GTask *task = G_TASK (result);
  Job *job = g_task_get_task_data (task);

  self->painting = FALSE;
  take_picture (self, g_task_propagate_pointer (task, NULL), job);
  /* The worker may be the last to let go of the job, but what the excerpt
   * leads to belongs to this thread.
   */
  g_clear_pointer (&job->excerpt, entente_excerpt_unref);
  if (self->widget != NULL)
    gtk_widget_queue_draw (self->widget);
}

static void
paint_in_worker (EntenteCanvasLayer  *self,
                 const EntenteCamera *camera)
{
  g_autoptr (GTask) task = NULL;

  if (self->painting)
    return;

  self->painting = TRUE;
  task = g_task_new (self, NULL, job_done_cb, NULL);
  g_task_set_source_tag (task, paint_in_worker);
  g_task_set_task_data (task, make_job (self, camera), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, job_thread);
}

static void
paint_now (EntenteCanvasLayer  *self,
           const EntenteCamera *camera)
{
  Job *job = make_job (self, camera);

  take_picture (self, do_job (job), job);
  job_free (job);
}

static void
update_picture (EntenteCanvasLayer  *self,
                const EntenteCamera *camera)
{
  if (serves (self, camera, SPARE_MARGIN))
    return;

  if (serves (self, camera, 0))
    paint_in_worker (self, camera);
  else if (self->urgent || !entente_canvas_layer_is_slow (self))
    paint_now (self, camera);
  else
    paint_in_worker (self, camera);
}

static void
entente_canvas_layer_dispose (GObject *object)
{
  EntenteCanvasLayer *self = ENTENTE_CANVAS_LAYER (object);

  entente_canvas_layer_detach (self);

  G_OBJECT_CLASS (entente_canvas_layer_parent_class)->dispose (object);
}

static void
entente_canvas_layer_class_init (EntenteCanvasLayerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = entente_canvas_layer_dispose;
}

static void
entente_canvas_layer_init (EntenteCanvasLayer *self)
{
  self->pace = FIRST_PACE;
}

/**
 * entente_canvas_layer_new:
 * @widget: (unowned): what it is drawn on
 *
 * Returns: (transfer full): an empty layer
 */
EntenteCanvasLayer *
entente_canvas_layer_new (GtkWidget *widget)
{
  EntenteCanvasLayer *self = g_object_new (ENTENTE_TYPE_CANVAS_LAYER, NULL);

  g_set_weak_pointer (&self->widget, widget);

  return self;
}

/**
 * entente_canvas_layer_detach:
 *
 * Forgets the widget and all pictures; a worker may still be painting.
 */
void
entente_canvas_layer_detach (EntenteCanvasLayer *self)
{
  g_clear_weak_pointer (&self->widget);
  g_clear_pointer (&self->excerpt, entente_excerpt_unref);
  g_clear_pointer (&self->picture, entente_picture_free);
}

/**
 * entente_canvas_layer_set_excerpt:
 * @excerpt: (transfer full) (nullable): what to show; not to be altered any more
 */
void
entente_canvas_layer_set_excerpt (EntenteCanvasLayer *self,
                                  EntenteExcerpt     *excerpt)
{
  g_clear_pointer (&self->excerpt, entente_excerpt_unref);
  self->excerpt = excerpt;
  self->bounds_zoom = 0;
  self->outdated = TRUE;
  if (excerpt == NULL)
    g_clear_pointer (&self->picture, entente_picture_free);

  if (self->widget != NULL)
    gtk_widget_queue_draw (self->widget);
}

/**
 * entente_canvas_layer_set_urgent:
 * @urgent: whether the layer must be right at every frame, however long it takes
 */
void
entente_canvas_layer_set_urgent (EntenteCanvasLayer *self,
                                 gboolean            urgent)
{
  self->urgent = urgent;
}

/**
 * entente_canvas_layer_is_slow:
 *
 * Returns: whether painting the excerpt is expected to take longer than a frame
 */
gboolean
entente_canvas_layer_is_slow (EntenteCanvasLayer *self)
{
  return self->excerpt != NULL &&
         self->pace * entente_excerpt_get_size (self->excerpt) > FRAME_BUDGET;
}

/**
 * entente_canvas_layer_snapshot:
 * @camera: what is seen
 * @alpha: opacity
 *
 * Draws the layer, painting it first where that takes no longer than a frame.
 */
void
entente_canvas_layer_snapshot (EntenteCanvasLayer  *self,
                               GtkSnapshot         *snapshot,
                               const EntenteCamera *camera,
                               double               alpha)
{
  if (self->excerpt == NULL)
    return;

  if (!is_empty (get_area (self, camera, MARGIN)))
    update_picture (self, camera);

  if (self->picture != NULL)
    entente_picture_snapshot (self->picture, snapshot, camera, prefers_textures (self), alpha);
}
