/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/canvas-node.h"

#include "view/wording.h"

#include <glib/gi18n.h>

struct _EntenteCanvasNode
{
  GtkWidget parent_instance;

  guint node;
};

G_DEFINE_FINAL_TYPE (EntenteCanvasNode, entente_canvas_node, GTK_TYPE_WIDGET)

static guint
count_relations (const EntenteNetwork *network,
                 guint                 node)
{
  guint n_relations = 0;

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteNetworkEdge *edge = &network->edges[i];

      if (edge->source == node || edge->target == node)
        n_relations += edge->relations->len;
    }

  return n_relations;
}

static void
select_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EntenteCanvasNode *self = ENTENTE_CANVAS_NODE (widget);

  gtk_widget_activate_action (widget, "canvas.select", "i", (gint) self->node);
}

/* The canvas draws the focus ring. */
static void
entente_canvas_node_state_flags_changed (GtkWidget     *widget,
                                         GtkStateFlags  previous_flags)
{
  gtk_widget_queue_draw (widget);

  GTK_WIDGET_CLASS (entente_canvas_node_parent_class)->state_flags_changed (widget, previous_flags);
}

static void
entente_canvas_node_class_init (EntenteCanvasNodeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const guint keys[] = {
    GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space,
  };

  widget_class->state_flags_changed = entente_canvas_node_state_flags_changed;

  gtk_widget_class_install_action (widget_class, "node.select", NULL, select_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "node.select", NULL);

  gtk_widget_class_set_css_name (widget_class, "canvasnode");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
entente_canvas_node_init (EntenteCanvasNode *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
entente_canvas_node_new (void)
{
  return g_object_new (ENTENTE_TYPE_CANVAS_NODE, NULL);
}

/**
 * entente_canvas_node_show:
 * @network: the network shown
 * @node: index of the node to stand for
 */
void
entente_canvas_node_show (EntenteCanvasNode    *self,
                          const EntenteNetwork *network,
                          guint                 node)
{
  guint n_relations = count_relations (network, node);
  g_autofree char *name = NULL;
  g_autofree char *relations = NULL;

  g_return_if_fail (ENTENTE_IS_CANVAS_NODE (self));
  g_return_if_fail (node < network->n_nodes);

  self->node = node;
  /* Translators: an actor's name and kind, as in "Ana Ruiz, Person". */
  name = g_strdup_printf (_("%s, %s"), network->nodes[node].label,
                          entente_wording_kind (network->nodes[node].kind));
  relations = g_strdup_printf (ngettext ("%u relation", "%u relations", n_relations), n_relations);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, relations,
                                  -1);
}

guint
entente_canvas_node_get_node (EntenteCanvasNode *self)
{
  g_return_val_if_fail (ENTENTE_IS_CANVAS_NODE (self), 0);

  return self->node;
}

void
entente_canvas_node_set_selected (EntenteCanvasNode *self,
                                  gboolean           selected)
{
  g_return_if_fail (ENTENTE_IS_CANVAS_NODE (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_SELECTED, selected,
                               -1);
}
