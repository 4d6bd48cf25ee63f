/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/window-private.h"

#include <glib/gi18n.h>

/* A name with the ground and the lines around it reads well in so many pixels. */
#define PIXELS_PER_ACTOR 14000

/* What the bars above and below the canvas take of the window's height. */
#define BARS_HEIGHT 180

/* A smaller window shows less than all. */
#define LEAST_SIDE 360

static void start_layout (EntenteWindow *self);

/* What is shown on request only is not hidden. */
static gboolean
is_hidden (const EntenteNetworkFilter *filter,
           EntenteRelation            *relation)
{
  return !entente_network_filter_passes (filter, relation)
         && (filter->uncertain || !entente_relation_is_uncertain (relation));
}

static guint
count_hidden (EntenteProject             *project,
              const EntenteNetworkFilter *filter)
{
  GListModel *relations = entente_project_get_relations (project);
  guint n_relations = g_list_model_get_n_items (relations);
  guint n_hidden = 0;

  for (guint i = 0; i < n_relations; i++)
    {
      g_autoptr(EntenteRelation) relation = g_list_model_get_item (relations, i);

      if (is_hidden (filter, relation))
        n_hidden++;
    }

  return n_hidden;
}

/* Says how many there are without taking that for a wish. */
static void
update_map_bar (EntenteWindow              *self,
                const EntenteNetwork       *network,
                const EntenteNetworkFilter *filter)
{
  g_signal_handlers_block_by_func (self->map_bar, entente_window_wish_strongest, self);
  entente_map_bar_set_total (self->map_bar, network->n_actors);
  entente_map_bar_set_strongest (self->map_bar, filter->strongest);
  g_signal_handlers_unblock_by_func (self->map_bar, entente_window_wish_strongest, self);
  entente_map_bar_set_n_hidden (self->map_bar, count_hidden (self->project, filter));
}

static int
get_pane_width (AdwFlap *flap)
{
  int width;

  gtk_widget_get_size_request (adw_flap_get_flap (flap), &width, NULL);

  return adw_flap_get_reveal_flap (flap) ? width : 0;
}

/* Before it is shown, the canvas has no size: then that which it will have. */
static GtkRequisition
get_canvas_size (EntenteWindow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->canvas));
  int height = gtk_widget_get_height (GTK_WIDGET (self->canvas));

  if (width == 0 || height == 0)
    {
      gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
      width -= get_pane_width (self->start_flap) + get_pane_width (self->end_flap);
      height -= BARS_HEIGHT;
    }

  return (GtkRequisition) { MAX (width, LEAST_SIDE), MAX (height, LEAST_SIDE) };
}

/* How many actors to show until the person says. */
static guint
get_readable_size (EntenteWindow              *self,
                   const EntenteNetworkFilter *filter)
{
  GtkRequisition size = get_canvas_size (self);
  guint room = (guint) (size.width * size.height / PIXELS_PER_ACTOR);

  return MIN (room, entente_network_readable_size (self->project, filter));
}

static EntenteNetwork *
new_network (EntenteWindow *self)
{
  EntenteNetwork *network;
  EntenteNetworkFilter filter;

  entente_network_filter_init (&filter);
  entente_map_bar_apply_filter (self->map_bar, &filter);
  filter.kinds = entente_actor_list_get_kinds (self->actor_list);
  filter.strongest = self->strongest > 0 ? self->strongest
                                         : get_readable_size (self, &filter);
  network = entente_network_new (self->project, &filter);
  update_map_bar (self, network, &filter);

  return network;
}

/* In place of a map. */
static void
show_message (EntenteWindow *self,
              const char    *title,
              const char    *description,
              gboolean       try_again)
{
  adw_status_page_set_title (self->map_message, title);
  adw_status_page_set_description (self->map_message, description);
  gtk_widget_set_visible (self->lay_out_button, try_again);
  gtk_stack_set_visible_child_name (self->map_pages, "message");
}

static void
show_layout (EntenteWindow *self,
             EntenteLayout *layout)
{
  entente_canvas_set_layout (self->canvas, layout);
  if (layout->network->n_nodes > 0)
    gtk_stack_set_visible_child_name (self->map_pages, "map");
  else
    show_message (self, _("Nobody to Show"),
                  _("No person, organization or place was found, or the filters hide them all."), FALSE);
}

static void
offer_another_try (EntenteWindow *self)
{
  AdwToast *toast;

  if (entente_canvas_get_layout (self->canvas) == NULL)
    {
      show_message (self, _("The Map Could Not Be Drawn"),
                    _("The layout helper stopped twice. The lists beside show what was found."),
                    TRUE);
      return;
    }

  toast = adw_toast_new (_("The layout helper stopped again"));
  adw_toast_set_button_label (toast, _("_Lay Out Again"));
  adw_toast_set_action_name (toast, "win.lay-out");
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
tell_error (EntenteWindow *self,
            const GError  *error)
{
  if (!g_error_matches (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER))
    {
      entente_window_toast (self, error->message);
    }
  else if (self->layout_failed_once)
    {
      self->layout_failed_once = FALSE;
      offer_another_try (self);
    }
  else
    {
      self->layout_failed_once = TRUE;
      entente_window_toast (self, _("The layout helper stopped; laying out again"));
      start_layout (self);
    }
}

static void
layout_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(EntenteWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteLayout) layout = entente_layout_run_finish (result, &error);
  GCancellable *cancellable = g_task_get_cancellable (G_TASK (result));

  /* A later layout has taken its place. */
  if (cancellable != self->laying_out)
    return;

  g_clear_object (&self->laying_out);
  if (layout == NULL)
    {
      tell_error (self, error);
      return;
    }

  self->layout_failed_once = FALSE;
  show_layout (self, layout);
  if (self->reading == NULL)
    {
      self->layout_is_provisional = FALSE;
      g_clear_pointer (&self->layout_before_reading, entente_layout_unref);
    }
  entente_window_update_actions (self);
  if (self->layout_is_stale)
    start_layout (self);
}

/* While documents stream in, each layout begins from the one before, so that
 * the map keeps its shape. The last one begins from what was there before them
 * all: how fast they were read must not show in the map.
 */
static EntenteLayout *
get_previous_layout (EntenteWindow *self)
{
  if (self->layout_is_provisional && self->reading == NULL)
    return self->layout_before_reading;

  return entente_canvas_get_layout (self->canvas);
}

static void
start_layout (EntenteWindow *self)
{
  g_autoptr(EntenteNetwork) network = new_network (self);
  GtkRequisition size = get_canvas_size (self);

  if (entente_canvas_get_layout (self->canvas) == NULL)
    show_message (self, _("Drawing the Map"), NULL, FALSE);

  self->layout_is_stale = FALSE;
  self->laying_out = g_cancellable_new ();
  entente_layout_run_async (network, ENTENTE_ENGINE_AUTOMATIC, (EntenteSize) { size.width, size.height },
                            get_previous_layout (self), self->laying_out, layout_cb,
                            g_object_ref (self));
}

/**
 * entente_window_wish_strongest:
 *
 * Shows as many actors as the person chose in the map bar.
 */
void
entente_window_wish_strongest (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  self->strongest = entente_map_bar_get_strongest (self->map_bar);
  entente_window_lay_out (self);
}

/**
 * entente_window_show_all:
 *
 * Shows all kinds of actors and, as the map bar does, all relations.
 */
void
entente_window_show_all (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  entente_actor_list_show_all_kinds (self->actor_list);
  entente_window_lay_out (self);
}

/**
 * entente_window_cancel_layout:
 *
 * Stops laying out, if that is under way.
 */
void
entente_window_cancel_layout (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->laying_out != NULL)
    g_cancellable_cancel (self->laying_out);
  g_clear_object (&self->laying_out);
}

/**
 * entente_window_keep_layout:
 *
 * Keeps the layout, as what the one after the reading that begins now begins
 * from.
 */
void
entente_window_keep_layout (EntenteWindow *self)
{
  EntenteLayout *layout;

  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->layout_is_provisional)
    return;

  layout = self->canvas != NULL ? entente_canvas_get_layout (self->canvas) : NULL;
  self->layout_before_reading = layout != NULL ? entente_layout_ref (layout) : NULL;
  self->layout_is_provisional = TRUE;
}

/**
 * entente_window_lay_out:
 *
 * Lays out what is to be shown now. The latest wish wins; but while documents
 * stream in, a layout that is under way is let finish, so that there is one
 * to see.
 */
void
entente_window_lay_out (EntenteWindow *self)
{
  g_return_if_fail (ENTENTE_IS_WINDOW (self));

  if (self->laying_out != NULL && self->reading != NULL)
    {
      self->layout_is_stale = TRUE;
      return;
    }

  entente_window_cancel_layout (self);
  start_layout (self);
}
