/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/filter-popover.h"

#include "project/manner.h"
#include "view/filter-group.h"
#include "view/filter-row.h"

#include <glib/gi18n.h>

/* What of the window's height the list leaves free, and bounds of its own, in
 * pixels.
 */
#define FREE_HEIGHT 180
#define LEAST_HEIGHT 160
#define MOST_HEIGHT 600

#define STANDING_TIES                                                              \
  ((1u << ENTENTE_CATEGORY_ROLE) | (1u << ENTENTE_CATEGORY_MEMBER) |               \
   (1u << ENTENTE_CATEGORY_ALLY) | (1u << ENTENTE_CATEGORY_PART) |                 \
   (1u << ENTENTE_CATEGORY_KIN) | (1u << ENTENTE_CATEGORY_OWNER) |                 \
   (1u << ENTENTE_CATEGORY_SEAT))

enum
{
  GROUP_VERBAL_COOPERATION,
  GROUP_MATERIAL_COOPERATION,
  GROUP_VERBAL_CONFLICT,
  GROUP_MATERIAL_CONFLICT,
  GROUP_STANDING_TIES,
  N_GROUPS
};

struct _EntenteFilterPopover
{
  GtkPopover parent_instance;

  /* Template Widgets */
  GtkScrolledWindow *scrolled;
  AdwPreferencesGroup *categories;
  AdwPreferencesGroup *firmnesses;
  GtkSpinButton *sources;
  GtkWidget *reset;

  /* Borrowed References */
  EntenteFilterGroup *groups[N_GROUPS];
  EntenteFilterRow *statements;
  EntenteFilterRow *weak_ties;
  EntenteFilterRow *uncertain;
  EntenteFilterRow *rows[ENTENTE_N_FIRMNESSES];

  /* Owned References */
  EntenteProject *project;

  gboolean resetting;
};

/* How many relations there are of each. */
typedef struct
{
  guint categories[ENTENTE_N_CATEGORIES];
  guint firmnesses[ENTENTE_N_FIRMNESSES];
  guint uncertain;
} Counts;

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteFilterPopover, entente_filter_popover, GTK_TYPE_POPOVER)

static gboolean
is_checked (EntenteFilterRow *row)
{
  return gtk_check_button_get_active (entente_filter_row_get_check (row));
}

static void
set_checked (EntenteFilterRow *row,
             gboolean          checked)
{
  gtk_check_button_set_active (entente_filter_row_get_check (row), checked);
}

static guint
get_categories_of (EntenteQuadrant quadrant)
{
  guint categories = 0;

  for (EntenteCategory i = 0; i < ENTENTE_N_CATEGORIES; i++)
    if (entente_category_get_quadrant (i) == quadrant)
      categories |= 1u << i;

  return categories;
}

static gboolean
is_default (EntenteFilterPopover *self)
{
  EntenteNetworkFilter filter;

  entente_network_filter_init (&filter);
  entente_filter_popover_apply (self, &filter);

  return !filter.linked_only;
}

static void
changed_cb (EntenteFilterPopover *self)
{
  if (self->resetting)
    return;

  gtk_widget_set_sensitive (self->reset, !is_default (self));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
reset_cb (EntenteFilterPopover *self)
{
  entente_filter_popover_reset (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
count_relations (EntenteProject *project,
                 Counts         *counts)
{
  GListModel *relations = entente_project_get_relations (project);
  guint n_relations = g_list_model_get_n_items (relations);

  for (guint i = 0; i < n_relations; i++)
    {
      g_autoptr(EntenteRelation) relation = g_list_model_get_item (relations, i);

      counts->categories[entente_relation_get_category (relation)]++;
      counts->firmnesses[entente_relation_get_firmness (relation)]++;
      if (entente_relation_is_uncertain (relation))
        counts->uncertain++;
    }
}

/* Only what there is can be chosen. */
static void
show_counts (EntenteFilterPopover *self)
{
  GListModel *co_mentions;
  Counts counts = { 0 };

  if (self->project == NULL)
    return;

  count_relations (self->project, &counts);
  co_mentions = entente_project_get_co_mentions (self->project);
  for (guint i = 0; i < N_GROUPS; i++)
    entente_filter_group_set_counts (self->groups[i], counts.categories);
  entente_filter_row_set_count (self->statements, counts.categories[ENTENTE_CATEGORY_STATEMENT]);
  entente_filter_row_set_count (self->weak_ties, g_list_model_get_n_items (co_mentions));
  entente_filter_row_set_count (self->uncertain, counts.uncertain);
  for (EntenteFirmness i = 0; i < ENTENTE_N_FIRMNESSES; i++)
    entente_filter_row_set_count (self->rows[i], counts.firmnesses[i]);
}

/* No taller than the window. */
static void
show_cb (EntenteFilterPopover *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (root));

  gtk_scrolled_window_set_max_content_height (self->scrolled,
                                              CLAMP (height - FREE_HEIGHT, LEAST_HEIGHT,
                                                     MOST_HEIGHT));
  show_counts (self);
}

static EntenteFilterGroup *
add_group (EntenteFilterPopover *self,
           const char           *title,
           const char           *css_class,
           guint                 categories)
{
  GtkWidget *group = entente_filter_group_new (title, css_class, categories);

  g_signal_connect_object (group, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->categories, group);
  return ENTENTE_FILTER_GROUP (group);
}

static EntenteFilterRow *
add_row (EntenteFilterPopover *self,
         AdwPreferencesGroup  *group,
         const char           *title,
         const char           *css_class)
{
  GtkWidget *row = entente_filter_row_new (title, css_class);

  g_signal_connect_object (entente_filter_row_get_check (ENTENTE_FILTER_ROW (row)), "toggled",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
  return ENTENTE_FILTER_ROW (row);
}

static void
entente_filter_popover_dispose (GObject *object)
{
  EntenteFilterPopover *self = ENTENTE_FILTER_POPOVER (object);

  g_clear_object (&self->project);

  G_OBJECT_CLASS (entente_filter_popover_parent_class)->dispose (object);
}

static void
entente_filter_popover_class_init (EntenteFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_filter_popover_dispose;

  signals[CHANGED] = g_signal_new ("changed", ENTENTE_TYPE_FILTER_POPOVER, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteFilterPopover, scrolled);
  gtk_widget_class_bind_template_child (widget_class, EntenteFilterPopover, categories);
  gtk_widget_class_bind_template_child (widget_class, EntenteFilterPopover, firmnesses);
  gtk_widget_class_bind_template_child (widget_class, EntenteFilterPopover, sources);
  gtk_widget_class_bind_template_child (widget_class, EntenteFilterPopover, reset);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
add_groups (EntenteFilterPopover *self)
{
  static const struct
  {
    const char *title;
    const char *css_class;
    EntenteQuadrant quadrant;
  } quadrants[] = {
    [GROUP_VERBAL_COOPERATION] = { N_("Cooperation in words"), "verbal-cooperation",
                                   ENTENTE_QUADRANT_VERBAL_COOPERATION },
    [GROUP_MATERIAL_COOPERATION] = { N_("Cooperation in deeds"), "material-cooperation",
                                     ENTENTE_QUADRANT_MATERIAL_COOPERATION },
    [GROUP_VERBAL_CONFLICT] = { N_("Conflict in words"), "verbal-conflict",
                                ENTENTE_QUADRANT_VERBAL_CONFLICT },
    [GROUP_MATERIAL_CONFLICT] = { N_("Conflict in deeds"), "material-conflict",
                                  ENTENTE_QUADRANT_MATERIAL_CONFLICT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (quadrants); i++)
    self->groups[i] = add_group (self, _(quadrants[i].title), quadrants[i].css_class,
                                 get_categories_of (quadrants[i].quadrant));
  self->groups[GROUP_STANDING_TIES] = add_group (self, _("Standing ties"), "neutral",
                                                 STANDING_TIES);
  self->statements = add_row (self, self->categories, _("Statements"), "neutral");
  self->weak_ties = add_row (self, self->categories, _("Weak ties"), "neutral");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->weak_ties),
                               _("named together, no relation found"));
  self->uncertain = add_row (self, self->categories, _("Uncertain relations"), "neutral");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->uncertain),
                               _("found, but another reading may not"));
}

static void
entente_filter_popover_init (EntenteFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_groups (self);
  for (EntenteFirmness i = 0; i < ENTENTE_N_FIRMNESSES; i++)
    self->rows[i] = add_row (self, self->firmnesses, entente_manner_get_firmness (i), NULL);
  set_checked (self->weak_ties, FALSE);
  set_checked (self->uncertain, FALSE);
}

/**
 * entente_filter_popover_set_project:
 *
 * Says how many relations there are of each sort in @project. Call it once.
 */
void
entente_filter_popover_set_project (EntenteFilterPopover *self,
                                    EntenteProject       *project)
{
  g_return_if_fail (ENTENTE_IS_FILTER_POPOVER (self));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  show_counts (self);
}

/**
 * entente_filter_popover_apply:
 * @filter: (inout): a filter that hides no relation
 *
 * Sets which relations to show: by category, firmness and sources. Where any
 * are hidden, so are the actors that have no others. Weak ties and uncertain
 * relations come in on request.
 */
void
entente_filter_popover_apply (EntenteFilterPopover *self,
                              EntenteNetworkFilter *filter)
{
  EntenteNetworkFilter all;

  g_return_if_fail (ENTENTE_IS_FILTER_POPOVER (self));
  g_return_if_fail (filter != NULL);

  all = *filter;
  filter->categories = is_checked (self->statements) ? 1u << ENTENTE_CATEGORY_STATEMENT : 0;
  for (guint i = 0; i < N_GROUPS; i++)
    filter->categories |= entente_filter_group_get_shown (self->groups[i]);

  filter->firmnesses = 0;
  for (EntenteFirmness i = 0; i < ENTENTE_N_FIRMNESSES; i++)
    if (is_checked (self->rows[i]))
      filter->firmnesses |= 1u << i;

  filter->minimum_sources = (guint) gtk_spin_button_get_value_as_int (self->sources);
  filter->linked_only = filter->categories != all.categories
                        || filter->firmnesses != all.firmnesses
                        || filter->minimum_sources != all.minimum_sources;
  filter->uncertain = is_checked (self->uncertain);
  if (is_checked (self->weak_ties))
    filter->categories |= 1u << ENTENTE_CATEGORY_CO_MENTION;
}

/**
 * entente_filter_popover_reset:
 *
 * Shows all relations again, without telling of it. Weak ties, which are none, and
 * uncertain relations stay as they are.
 */
void
entente_filter_popover_reset (EntenteFilterPopover *self)
{
  g_return_if_fail (ENTENTE_IS_FILTER_POPOVER (self));

  self->resetting = TRUE;
  for (guint i = 0; i < N_GROUPS; i++)
    entente_filter_group_show_all (self->groups[i]);
  set_checked (self->statements, TRUE);
  for (EntenteFirmness i = 0; i < ENTENTE_N_FIRMNESSES; i++)
    set_checked (self->rows[i], TRUE);
  gtk_spin_button_set_value (self->sources, 1);
  self->resetting = FALSE;

  gtk_widget_set_sensitive (self->reset, FALSE);
}
