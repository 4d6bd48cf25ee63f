/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/document-view.h"

#include "view/mention-tags.h"
#include "view/shown-text.h"
#include "view/wording.h"

#include <glib/gi18n.h>

/* How many mentions are marked at a time: a frame's worth. */
#define STEP 1000

/* How many bytes on either side of a passage are marked before it is shown. */
#define SURROUNDINGS 8192

/*
 * @n_marked: how many of the mentions are marked, from the first on
 * @marking: source that marks the others
 */
struct _EntenteDocumentView
{
  GtkBox parent_instance;

  /* Template Widgets */
  GtkTextView *text_view;

  /* Owned References */
  EntenteProject *project;
  EntenteSelection *selection;
  EntenteDocument *document;
  EntenteShownText *shown;
  GArray *mentions;

  guint n_marked;
  guint marking;
};

G_DEFINE_FINAL_TYPE (EntenteDocumentView, entente_document_view, GTK_TYPE_BOX)

static GtkTextBuffer *
get_buffer (EntenteDocumentView *self)
{
  return gtk_text_view_get_buffer (self->text_view);
}

static void
get_iter (EntenteDocumentView *self,
          guint32              offset,
          GtkTextIter         *iter)
{
  int line;
  int index;

  entente_shown_text_locate (self->shown, offset, &line, &index);
  gtk_text_buffer_get_iter_at_line (get_buffer (self), iter, line);
  gtk_text_iter_set_line_index (iter, index);
}

static guint32
get_offset (EntenteDocumentView *self,
            const GtkTextIter   *iter)
{
  return entente_shown_text_get_offset (self->shown, gtk_text_iter_get_line (iter),
                                        gtk_text_iter_get_line_index (iter));
}

static void
apply_tag (EntenteDocumentView *self,
           const char          *tag,
           EntenteSpan          span)
{
  GtkTextIter start;
  GtkTextIter end;

  get_iter (self, span.start, &start);
  get_iter (self, span.end, &end);
  gtk_text_buffer_apply_tag_by_name (get_buffer (self), tag, &start, &end);
}

static void
mark_mention (EntenteDocumentView          *self,
              const EntenteDocumentMention *mention)
{
  apply_tag (self, entente_wording_kind_css_class (entente_actor_get_kind (mention->actor)),
             mention->span);
}

static gboolean
mark_more_cb (EntenteDocumentView *self)
{
  guint end = MIN (self->n_marked + STEP, self->mentions->len);

  for (; self->n_marked < end; self->n_marked++)
    mark_mention (self, &g_array_index (self->mentions, EntenteDocumentMention, self->n_marked));
  if (self->n_marked < self->mentions->len)
    return G_SOURCE_CONTINUE;

  self->marking = 0;
  return G_SOURCE_REMOVE;
}

static void
stop_marking (EntenteDocumentView *self)
{
  g_clear_handle_id (&self->marking, g_source_remove);
  g_clear_pointer (&self->mentions, g_array_unref);
  self->n_marked = 0;
}

/* What there is to see first at once, the rest little by little. */
static void
mark_mentions (EntenteDocumentView *self,
               guint32              around)
{
  EntenteSpan first = { around - MIN (around, SURROUNDINGS), around + SURROUNDINGS };

  stop_marking (self);
  self->mentions = entente_project_dup_mentions_in (self->project, self->document);
  for (guint i = 0; i < self->mentions->len; i++)
    {
      const EntenteDocumentMention *mention;

      mention = &g_array_index (self->mentions, EntenteDocumentMention, i);
      if (entente_span_overlaps (first, mention->span))
        mark_mention (self, mention);
    }

  self->marking = g_idle_add_full (G_PRIORITY_LOW, G_SOURCE_FUNC (mark_more_cb), self, NULL);
}

static void
mark_headings (EntenteDocumentView *self)
{
  const EntenteBlock *blocks;
  guint n_blocks;

  blocks = entente_document_get_blocks (self->document, &n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      if (blocks[i].kind == ENTENTE_BLOCK_TITLE || blocks[i].kind == ENTENTE_BLOCK_HEADING)
        apply_tag (self, ENTENTE_TAG_HEADING, blocks[i].span);
    }
}

static void
show_text (EntenteDocumentView *self)
{
  g_autoptr(GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  const char *text;
  gsize length;

  text = entente_document_get_text (self->document, &length);
  g_clear_pointer (&self->shown, entente_shown_text_free);
  self->shown = entente_shown_text_new (text, length);
  text = entente_shown_text_get_text (self->shown, &length);
  entente_mention_tags_create (buffer);
  gtk_text_buffer_set_text (buffer, text, (int) length);
  gtk_text_view_set_buffer (self->text_view, buffer);
  mark_headings (self);
}

static void
name_text (EntenteDocumentView *self)
{
  g_autofree char *title = entente_wording_dup_title (self->document);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

static void
clear_passage (EntenteDocumentView *self)
{
  GtkTextBuffer *buffer = get_buffer (self);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, ENTENTE_TAG_PASSAGE, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, ENTENTE_TAG_STRONG, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, ENTENTE_TAG_RELATING, &start, &end);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->text_view),
                                 GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
scroll_to (EntenteDocumentView *self,
           guint32              offset)
{
  GtkTextIter iter;

  get_iter (self, offset, &iter);
  gtk_text_buffer_place_cursor (get_buffer (self), &iter);
  gtk_text_view_scroll_to_mark (self->text_view, gtk_text_buffer_get_insert (get_buffer (self)),
                                0, TRUE, 0, 0.3);
}

static void
show_passage (EntenteDocumentView *self,
              EntenteQuote        *quote)
{
  EntenteSpan span = entente_quote_get_span (quote);
  g_autofree char *description = NULL;

  apply_tag (self, ENTENTE_TAG_PASSAGE, span);
  apply_tag (self, ENTENTE_TAG_STRONG, entente_quote_get_source (quote));
  apply_tag (self, ENTENTE_TAG_STRONG, entente_quote_get_target (quote));
  apply_tag (self, ENTENTE_TAG_RELATING, entente_quote_get_trigger (quote));
  scroll_to (self, span.start);

  description = g_strdup_printf (_("Passage: %s"), entente_quote_get_text (quote));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_view),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static EntenteActor *
get_actor_at (EntenteDocumentView *self,
              double               x,
              double               y)
{
  GtkTextIter iter;
  int buffer_x;
  int buffer_y;

  if (self->document == NULL)
    return NULL;

  gtk_text_view_window_to_buffer_coords (self->text_view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y,
                                         &buffer_x, &buffer_y);
  if (!gtk_text_view_get_iter_at_location (self->text_view, &iter, buffer_x, buffer_y))
    return NULL;

  return entente_project_get_actor_at (self->project, self->document, get_offset (self, &iter));
}

static void
motion_cb (EntenteDocumentView *self,
           double               x,
           double               y)
{
  gboolean over_mention = get_actor_at (self, x, y) != NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->text_view),
                                   over_mention ? "pointer" : "text");
}

static void
released_cb (EntenteDocumentView *self,
             int                  n_press,
             double               x,
             double               y)
{
  EntenteActor *actor = get_actor_at (self, x, y);

  if (n_press != 1 || actor == NULL || gtk_text_buffer_get_has_selection (get_buffer (self)))
    return;

  entente_selection_select_actor (self->selection, actor);
}

static guint32
get_cursor_offset (EntenteDocumentView *self)
{
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (get_buffer (self), &cursor,
                                    gtk_text_buffer_get_insert (get_buffer (self)));
  return get_offset (self, &cursor);
}

static void
select_mention (EntenteDocumentView          *self,
                const EntenteDocumentMention *mention)
{
  GtkTextIter start;
  GtkTextIter end;

  get_iter (self, mention->span.start, &start);
  get_iter (self, mention->span.end, &end);
  gtk_text_buffer_select_range (get_buffer (self), &start, &end);
  gtk_text_view_scroll_mark_onscreen (self->text_view,
                                      gtk_text_buffer_get_insert (get_buffer (self)));
}

static gboolean
move_to_mention (EntenteDocumentView *self,
                 gboolean             forward)
{
  const EntenteDocumentMention *next = NULL;
  guint32 offset = get_cursor_offset (self);

  for (guint i = 0; i < self->mentions->len; i++)
    {
      const EntenteDocumentMention *mention;

      mention = &g_array_index (self->mentions, EntenteDocumentMention, i);
      if (forward ? mention->span.start > offset : mention->span.start < offset)
        next = mention;
      if (forward ? next != NULL : mention->span.start >= offset)
        break;
    }

  if (next == NULL)
    return GDK_EVENT_PROPAGATE;

  select_mention (self, next);
  return GDK_EVENT_STOP;
}

static gboolean
select_actor_at_cursor (EntenteDocumentView *self)
{
  EntenteActor *actor = entente_project_get_actor_at (self->project, self->document,
                                                      get_cursor_offset (self));

  if (actor == NULL)
    return GDK_EVENT_PROPAGATE;

  entente_selection_select_actor (self->selection, actor);
  return GDK_EVENT_STOP;
}

/* As with the links of a page, Tab goes from mention to mention, and leaves
 * the text after the last; Control+Tab leaves at once.
 */
static gboolean
key_pressed_cb (EntenteDocumentView *self,
                guint                keyval,
                guint                keycode,
                GdkModifierType      modifiers)
{
  if (self->document == NULL || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Tab:
    case GDK_KEY_KP_Tab:
      return move_to_mention (self, (modifiers & GDK_SHIFT_MASK) == 0);

    case GDK_KEY_ISO_Left_Tab:
      return move_to_mention (self, FALSE);

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return select_actor_at_cursor (self);

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* The actors, or their kinds, may have changed with what was read since. */
static void
project_changed_cb (EntenteDocumentView *self)
{
  if (self->document == NULL)
    return;

  entente_mention_tags_clear (get_buffer (self));
  mark_mentions (self, get_cursor_offset (self));
}

static void
entente_document_view_dispose (GObject *object)
{
  EntenteDocumentView *self = ENTENTE_DOCUMENT_VIEW (object);

  stop_marking (self);
  g_clear_pointer (&self->shown, entente_shown_text_free);
  g_clear_object (&self->document);
  g_clear_object (&self->project);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (entente_document_view_parent_class)->dispose (object);
}

static void
entente_document_view_class_init (EntenteDocumentViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = entente_document_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/entente/Entente/document-view.ui");
  gtk_widget_class_bind_template_child (widget_class, EntenteDocumentView, text_view);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
entente_document_view_init (EntenteDocumentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * entente_document_view_new:
 *
 * Makes a view of a document of @project, that selects in @selection the
 * actors whose mentions are clicked.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
entente_document_view_new (EntenteProject   *project,
                           EntenteSelection *selection)
{
  EntenteDocumentView *self;

  g_return_val_if_fail (ENTENTE_IS_PROJECT (project), NULL);
  g_return_val_if_fail (ENTENTE_IS_SELECTION (selection), NULL);

  self = g_object_new (ENTENTE_TYPE_DOCUMENT_VIEW, NULL);
  self->project = g_object_ref (project);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (project, "changed", G_CALLBACK (project_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * entente_document_view_show:
 * @quote: (nullable): a quote from @document
 *
 * Shows a document, at the passage of @quote or else from its beginning.
 */
void
entente_document_view_show (EntenteDocumentView *self,
                            EntenteDocument     *document,
                            EntenteQuote        *quote)
{
  g_return_if_fail (ENTENTE_IS_DOCUMENT_VIEW (self));
  g_return_if_fail (ENTENTE_IS_DOCUMENT (document));
  g_return_if_fail (quote == NULL || ENTENTE_IS_QUOTE (quote));

  if (g_set_object (&self->document, document))
    {
      name_text (self);
      show_text (self);
      mark_mentions (self, quote != NULL ? entente_quote_get_span (quote).start : 0);
    }

  clear_passage (self);
  if (quote != NULL)
    show_passage (self, quote);
  else
    scroll_to (self, 0);
}
