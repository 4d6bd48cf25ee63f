/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/mention-tags.h"

#include "view/appearance.h"
#include "view/wording.h"

#define PASSAGE_ALPHA 0.18f

static GtkTextTag *
look_up (GtkTextBuffer *buffer,
         const char    *name)
{
  return gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);
}

static void
color_kind (GtkTextBuffer        *buffer,
            const EntentePalette *palette,
            EntenteActorKind      kind)
{
  GdkRGBA ground = entente_appearance_to_rgba (&palette->fill[kind]);
  GdkRGBA text = entente_appearance_to_rgba (&palette->border[kind]);

  g_object_set (look_up (buffer, entente_wording_kind_css_class (kind)),
                "background-rgba", &ground,
                "foreground-rgba", &text,
                NULL);
}

static void
color_tags (GtkTextBuffer *buffer)
{
  const EntentePalette *palette = entente_palette_get (entente_appearance_get ());
  GdkRGBA passage = entente_appearance_to_rgba (&palette->selection);

  passage.alpha = PASSAGE_ALPHA;
  g_object_set (look_up (buffer, ENTENTE_TAG_PASSAGE), "background-rgba", &passage, NULL);
  for (EntenteActorKind kind = 0; kind < ENTENTE_N_ACTOR_KINDS; kind++)
    color_kind (buffer, palette, kind);
}

/**
 * entente_mention_tags_create:
 *
 * Gives a text buffer the tags of a document: passage, headings, mentions by
 * kind; in the colours of the map, whatever style the desktop changes to.
 */
void
entente_mention_tags_create (GtkTextBuffer *buffer)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  gtk_text_buffer_create_tag (buffer, ENTENTE_TAG_PASSAGE, NULL);
  gtk_text_buffer_create_tag (buffer, ENTENTE_TAG_HEADING, "weight", PANGO_WEIGHT_BOLD, NULL);
  for (EntenteActorKind kind = 0; kind < ENTENTE_N_ACTOR_KINDS; kind++)
    gtk_text_buffer_create_tag (buffer, entente_wording_kind_css_class (kind), NULL);
  gtk_text_buffer_create_tag (buffer, ENTENTE_TAG_RELATING,
                              "underline", PANGO_UNDERLINE_SINGLE, NULL);
  gtk_text_buffer_create_tag (buffer, ENTENTE_TAG_STRONG, "weight", PANGO_WEIGHT_BOLD, NULL);

  color_tags (buffer);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (color_tags), buffer,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (color_tags), buffer,
                           G_CONNECT_SWAPPED);
}

/**
 * entente_mention_tags_clear:
 *
 * Takes the marks of mentions off a text.
 */
void
entente_mention_tags_clear (GtkTextBuffer *buffer)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  for (EntenteActorKind kind = 0; kind < ENTENTE_N_ACTOR_KINDS; kind++)
    gtk_text_buffer_remove_tag_by_name (buffer, entente_wording_kind_css_class (kind), &start,
                                        &end);
}
