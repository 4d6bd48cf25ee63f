/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/alias-row.h"

#include "view/passage.h"

#include <glib/gi18n.h>

/* Bytes of the passage before the name, so few that two lines show it, and after it. */
#define LEAD 36
#define REST 90

struct _EntenteAliasRow
{
  GtkListBoxRow parent_instance;

  /* Template Widgets */
  GtkLabel *alias;
  GtkLabel *count;
  GtkLabel *passage;
};

G_DEFINE_FINAL_TYPE (EntenteAliasRow, entente_alias_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
reads (const EntenteActorMention *mention,
       const char                *alias)
{
  const char *text = entente_document_get_text (mention->document, NULL);
  gsize length = strlen (alias);

  return entente_span_length (mention->span) == length &&
         memcmp (text + mention->span.start, alias, length) == 0;
}

static guint
count_mentions (EntenteActor               *actor,
                const char                 *alias,
                const EntenteActorMention **first)
{
  const GArray *mentions = entente_actor_get_mentions (actor);
  guint n_mentions = 0;

  *first = NULL;
  for (guint i = 0; i < mentions->len; i++)
    {
      const EntenteActorMention *mention = &g_array_index (mentions, EntenteActorMention, i);

      if (!reads (mention, alias))
        continue;
      if (*first == NULL)
        *first = mention;
      n_mentions++;
    }

  return n_mentions;
}

static void
show_passage (EntenteAliasRow           *self,
              const EntenteActorMention *mention)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
  g_autofree char *passage = NULL;
  EntenteSpan marked;

  passage = entente_passage_dup_around (mention->document, mention->span, LEAD, REST, &marked);
  bold->start_index = marked.start;
  bold->end_index = marked.end;
  pango_attr_list_insert (attributes, bold);
  gtk_label_set_text (self->passage, passage);
  gtk_label_set_attributes (self->passage, attributes);
}

static void
entente_alias_row_class_init (EntenteAliasRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/entente/Entente/alias-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteAliasRow, alias);
  gtk_widget_class_bind_template_child (widget_class, EntenteAliasRow, count);
  gtk_widget_class_bind_template_child (widget_class, EntenteAliasRow, passage);
}

static void
entente_alias_row_init (EntenteAliasRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_alias_row_new:
 *
 * Makes a row for one of the other names of @actor.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
entente_alias_row_new (EntenteActor *actor,
                       const char   *alias)
{
  EntenteAliasRow *self;
  const EntenteActorMention *first;
  guint n_mentions;
  g_autofree char *count = NULL;

  g_return_val_if_fail (ENTENTE_IS_ACTOR (actor), NULL);
  g_return_val_if_fail (alias != NULL, NULL);

  self = g_object_new (ENTENTE_TYPE_ALIAS_ROW, NULL);
  n_mentions = count_mentions (actor, alias, &first);
  count = g_strdup_printf ("%u", n_mentions);
  gtk_label_set_text (self->alias, alias);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n_mentions > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->passage), first != NULL);
  if (first != NULL)
    show_passage (self, first);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, alias, -1);
  return GTK_WIDGET (self);
}
