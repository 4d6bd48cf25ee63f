/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/map-bar.h"

#include "view/filter-popover.h"

#include <glib/gi18n.h>
#include <math.h>

struct _EntenteMapBar
{
  GtkWidget parent_instance;

  /* Template Widgets */
  GtkRevealer *sign;
  GtkLabel *hidden;
  GtkWidget *filters;
  EntenteFilterPopover *popover;
  GtkAdjustment *adjustment;
  GtkWidget *scale;
  GtkLabel *count;
  GtkLabel *zoom;

  /* Owned References */
  EntenteCanvas *canvas;
  GSignalGroup *canvas_signals;

  guint strongest;
  guint total;
  gboolean legend_shown;
};

enum
{
  PROP_0,
  PROP_CANVAS,
  PROP_STRONGEST,
  PROP_TOTAL,
  PROP_LEGEND_SHOWN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  FILTER_CHANGED,
  SHOW_ALL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteMapBar, entente_map_bar, GTK_TYPE_WIDGET)

static void
activate_on_canvas (EntenteMapBar *self,
                    const char    *action)
{
  if (self->canvas != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->canvas), action, NULL);
}

static void
zoom_out_cb (EntenteMapBar *self)
{
  activate_on_canvas (self, "canvas.zoom-out");
}

static void
zoom_original_cb (EntenteMapBar *self)
{
  activate_on_canvas (self, "canvas.zoom-original");
}

static void
zoom_in_cb (EntenteMapBar *self)
{
  activate_on_canvas (self, "canvas.zoom-in");
}

static void
zoom_fit_cb (EntenteMapBar *self)
{
  activate_on_canvas (self, "canvas.zoom-fit");
}

static void
update_zoom (EntenteMapBar *self)
{
  double zoom = self->canvas != NULL ? entente_canvas_get_zoom (self->canvas) : 1;
  /* Translators: how large the map is shown, as in "75%". */
  g_autofree char *words = g_strdup_printf (_("%d%%"), (int) round (100 * zoom));

  gtk_label_set_label (self->zoom, words);
}

/* Also when a slider that shows no fewer than all is told of more: it then
 * shows less than was wished, and the wish is kept.
 */
static void
update_strongest (EntenteMapBar *self)
{
  guint shown = MIN (self->strongest, self->total);
  /* Translators: how many actors the map shows, as in "40 of 48". */
  g_autofree char *count = g_strdup_printf (_("%u of %u"), shown, self->total);

  gtk_label_set_label (self->count, count);
  gtk_widget_set_sensitive (self->scale, self->total > 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, count,
                                  -1);
}

static void
value_changed_cb (EntenteMapBar *self)
{
  entente_map_bar_set_strongest (self, (guint) round (gtk_adjustment_get_value (self->adjustment)));
}

/* Moves the slider without taking that for a wish. */
static void
move_slider (EntenteMapBar *self)
{
  g_signal_handlers_block_by_func (self->adjustment, value_changed_cb, self);
  gtk_adjustment_configure (self->adjustment, MIN (self->strongest, self->total),
                            1, MAX (2, self->total), 1, MAX (1, self->total / 10), 0);
  g_signal_handlers_unblock_by_func (self->adjustment, value_changed_cb, self);
  update_strongest (self);
}

static void
filter_changed_cb (EntenteMapBar *self)
{
  g_signal_emit (self, signals[FILTER_CHANGED], 0);
}

static void
show_all_cb (EntenteMapBar *self)
{
  entente_filter_popover_reset (self->popover);
  gtk_widget_grab_focus (self->filters);
  g_signal_emit (self, signals[SHOW_ALL], 0);
}

static void
set_legend_shown (EntenteMapBar *self,
                  gboolean       legend_shown)
{
  if (self->legend_shown == legend_shown)
    return;

  self->legend_shown = legend_shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEGEND_SHOWN]);
}

static void
entente_map_bar_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EntenteMapBar *self = ENTENTE_MAP_BAR (object);

  switch (property_id)
    {
    case PROP_CANVAS:
      g_value_set_object (value, self->canvas);
      break;
    case PROP_STRONGEST:
      g_value_set_uint (value, self->strongest);
      break;
    case PROP_TOTAL:
      g_value_set_uint (value, self->total);
      break;
    case PROP_LEGEND_SHOWN:
      g_value_set_boolean (value, self->legend_shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_map_bar_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EntenteMapBar *self = ENTENTE_MAP_BAR (object);

  switch (property_id)
    {
    case PROP_CANVAS:
      entente_map_bar_set_canvas (self, g_value_get_object (value));
      break;
    case PROP_STRONGEST:
      entente_map_bar_set_strongest (self, g_value_get_uint (value));
      break;
    case PROP_TOTAL:
      entente_map_bar_set_total (self, g_value_get_uint (value));
      break;
    case PROP_LEGEND_SHOWN:
      set_legend_shown (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_map_bar_dispose (GObject *object)
{
  EntenteMapBar *self = ENTENTE_MAP_BAR (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->canvas_signals);
  g_clear_object (&self->canvas);
  while (child != NULL)
    {
      gtk_widget_unparent (child);
      child = gtk_widget_get_first_child (GTK_WIDGET (self));
    }

  G_OBJECT_CLASS (entente_map_bar_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_CANVAS] =
    g_param_spec_object ("canvas", NULL, NULL, ENTENTE_TYPE_CANVAS, flags);
  properties[PROP_STRONGEST] =
    g_param_spec_uint ("strongest", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_TOTAL] =
    g_param_spec_uint ("total", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_LEGEND_SHOWN] =
    g_param_spec_boolean ("legend-shown", NULL, NULL, TRUE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
entente_map_bar_class_init (EntenteMapBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = entente_map_bar_get_property;
  object_class->set_property = entente_map_bar_set_property;
  object_class->dispose = entente_map_bar_dispose;
  install_properties (object_class);
  g_type_ensure (ENTENTE_TYPE_FILTER_POPOVER);
  signals[FILTER_CHANGED] = g_signal_new ("filter-changed", ENTENTE_TYPE_MAP_BAR,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SHOW_ALL] = g_signal_new ("show-all", ENTENTE_TYPE_MAP_BAR,
                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/map-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, sign);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, hidden);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, filters);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, popover);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, adjustment);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, scale);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, count);
  gtk_widget_class_bind_template_child (widget_class, EntenteMapBar, zoom);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_original_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_fit_cb);
  gtk_widget_class_set_css_name (widget_class, "mapbar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
entente_map_bar_init (EntenteMapBar *self)
{
  self->legend_shown = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->canvas_signals = g_signal_group_new (ENTENTE_TYPE_CANVAS);
  g_signal_group_connect_swapped (self->canvas_signals, "notify::zoom",
                                  G_CALLBACK (update_zoom), self);
  update_zoom (self);
  move_slider (self);
}

/**
 * entente_map_bar_new:
 *
 * Returns: (transfer full): a bar for no canvas yet
 */
GtkWidget *
entente_map_bar_new (void)
{
  return g_object_new (ENTENTE_TYPE_MAP_BAR, NULL);
}

/**
 * entente_map_bar_set_canvas:
 * @canvas: (nullable): the canvas that the zoom buttons act on
 */
void
entente_map_bar_set_canvas (EntenteMapBar *self,
                            EntenteCanvas *canvas)
{
  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  if (!g_set_object (&self->canvas, canvas))
    return;

  g_signal_group_set_target (self->canvas_signals, canvas);
  update_zoom (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CANVAS]);
}

/**
 * entente_map_bar_set_strongest:
 * @strongest: how many actors are wished
 */
void
entente_map_bar_set_strongest (EntenteMapBar *self,
                               guint          strongest)
{
  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  if (self->strongest == strongest)
    return;

  self->strongest = strongest;
  move_slider (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STRONGEST]);
}

guint
entente_map_bar_get_strongest (EntenteMapBar *self)
{
  g_return_val_if_fail (ENTENTE_IS_MAP_BAR (self), 0);

  return self->strongest;
}

/**
 * entente_map_bar_set_total:
 * @total: how many actors there are to choose from
 */
void
entente_map_bar_set_total (EntenteMapBar *self,
                           guint          total)
{
  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  if (self->total == total)
    return;

  self->total = total;
  move_slider (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOTAL]);
}

guint
entente_map_bar_get_total (EntenteMapBar *self)
{
  g_return_val_if_fail (ENTENTE_IS_MAP_BAR (self), 0);

  return self->total;
}

/**
 * entente_map_bar_set_project:
 *
 * Lets one choose among the relations of @project. Call it once.
 */
void
entente_map_bar_set_project (EntenteMapBar  *self,
                             EntenteProject *project)
{
  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  entente_filter_popover_set_project (self->popover, project);
}

/**
 * entente_map_bar_apply_filter:
 * @filter: (inout): a filter that hides no relation
 *
 * Sets which relations the person wants to see.
 */
void
entente_map_bar_apply_filter (EntenteMapBar        *self,
                              EntenteNetworkFilter *filter)
{
  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  entente_filter_popover_apply (self->popover, filter);
}

/**
 * entente_map_bar_set_n_hidden:
 * @n_hidden: how many relations filters hide
 *
 * Shows that some are hidden, and how to see them again.
 */
void
entente_map_bar_set_n_hidden (EntenteMapBar *self,
                              guint          n_hidden)
{
  g_autofree char *words = NULL;

  g_return_if_fail (ENTENTE_IS_MAP_BAR (self));

  words = g_strdup_printf (ngettext ("%u relation hidden", "%u relations hidden", n_hidden),
                           n_hidden);
  gtk_revealer_set_reveal_child (self->sign, n_hidden > 0);
  if (n_hidden == 0)
    {
      gtk_widget_remove_css_class (self->filters, "filtering");
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self->filters),
                                     GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }

  gtk_label_set_text (self->hidden, words);
  gtk_widget_add_css_class (self->filters, "filtering");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filters),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}
