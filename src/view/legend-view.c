/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/legend-view.h"

#include "export/painter.h"
#include "graph/legend.h"

#include <glib/gi18n.h>

/* Room for a sample, in pixels. */
#define SAMPLE_WIDTH 34
#define SAMPLE_HEIGHT 18

struct _EntenteLegendView
{
  GtkWidget parent_instance;

  /* Template Widgets */
  GtkFlowBox *entries;

  /* Owned References */
  EntenteCanvas *canvas;
  GSignalGroup *canvas_signals;
  EntenteLegend *legend;
};

enum
{
  PROP_0,
  PROP_CANVAS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteLegendView, entente_legend_view, GTK_TYPE_WIDGET)

static EntentePoint
get_middle (const EntenteLegendEntry *entry)
{
  if (entry->node != NULL)
    return (EntentePoint) { entry->node->box.x + entry->node->box.width / 2,
                            entry->node->box.y + entry->node->box.height / 2 };

  return (EntentePoint) { (entry->edge->points[0].x +
                           entry->edge->points[entry->edge->n_points - 1].x) / 2,
                          entry->edge->points[0].y };
}

static void
draw_sample (GtkDrawingArea *area,
             cairo_t        *cr,
             int             width,
             int             height,
             gpointer        data)
{
  const EntenteLegendEntry *entry = data;
  const EntenteScene scene = { .nodes = entry->node, .edges = entry->edge };
  EntentePoint middle = get_middle (entry);

  cairo_translate (cr, width / 2.0, height / 2.0);
  cairo_translate (cr, -middle.x, -middle.y);
  if (entry->node != NULL)
    entente_painter_draw_node (cr, &scene, 0, 1);
  else
    entente_painter_draw_edge (cr, &scene, 0, 1, FALSE);
}

static GtkWidget *
create_sample (EntenteLegendEntry *entry)
{
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "content-width", SAMPLE_WIDTH,
                                  "content-height", SAMPLE_HEIGHT,
                                  NULL);

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_sample, entry, NULL);

  return area;
}

static void
remove_entries (EntenteLegendView *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->entries));

  while (child != NULL)
    {
      gtk_flow_box_remove (self->entries, child);
      child = gtk_widget_get_first_child (GTK_WIDGET (self->entries));
    }
  g_clear_pointer (&self->legend, entente_legend_free);
}

/* Nothing can be done with an entry, so the keyboard passes it by. */
static void
add_entry (EntenteLegendView  *self,
           EntenteLegendEntry *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_box_append (GTK_BOX (box), create_sample (entry));
  gtk_box_append (GTK_BOX (box), gtk_label_new (_(entry->text)));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_append (self->entries, child);
}

static void
update (EntenteLegendView *self)
{
  EntenteScene *scene = self->canvas != NULL ? entente_canvas_get_scene (self->canvas) : NULL;

  remove_entries (self);
  if (scene == NULL)
    return;

  self->legend = entente_legend_new (scene, 0);
  for (guint i = 0; i < self->legend->n_entries; i++)
    add_entry (self, &self->legend->entries[i]);
}

static void
entente_legend_view_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  EntenteLegendView *self = ENTENTE_LEGEND_VIEW (object);

  switch (property_id)
    {
    case PROP_CANVAS:
      g_value_set_object (value, self->canvas);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_legend_view_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  EntenteLegendView *self = ENTENTE_LEGEND_VIEW (object);

  switch (property_id)
    {
    case PROP_CANVAS:
      entente_legend_view_set_canvas (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
entente_legend_view_dispose (GObject *object)
{
  EntenteLegendView *self = ENTENTE_LEGEND_VIEW (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->canvas_signals);
  g_clear_object (&self->canvas);
  if (self->entries != NULL)
    remove_entries (self);
  self->entries = NULL;
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (entente_legend_view_parent_class)->dispose (object);
}

static void
entente_legend_view_class_init (EntenteLegendViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = entente_legend_view_get_property;
  object_class->set_property = entente_legend_view_set_property;
  object_class->dispose = entente_legend_view_dispose;

  properties[PROP_CANVAS] =
    g_param_spec_object ("canvas", NULL, NULL, ENTENTE_TYPE_CANVAS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/legend-view.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteLegendView, entries);
  gtk_widget_class_set_css_name (widget_class, "legend");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
entente_legend_view_init (EntenteLegendView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->canvas_signals = g_signal_group_new (ENTENTE_TYPE_CANVAS);
  g_signal_group_connect_swapped (self->canvas_signals, "scene-changed", G_CALLBACK (update), self);
}

/**
 * entente_legend_view_new:
 *
 * Returns: (transfer full): a legend of nothing yet
 */
GtkWidget *
entente_legend_view_new (void)
{
  return g_object_new (ENTENTE_TYPE_LEGEND_VIEW, NULL);
}

/**
 * entente_legend_view_set_canvas:
 * @canvas: (nullable): what to explain
 */
void
entente_legend_view_set_canvas (EntenteLegendView *self,
                                EntenteCanvas     *canvas)
{
  g_return_if_fail (ENTENTE_IS_LEGEND_VIEW (self));

  if (!g_set_object (&self->canvas, canvas))
    return;

  g_signal_group_set_target (self->canvas_signals, canvas);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CANVAS]);
}
