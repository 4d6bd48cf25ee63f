/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/label.h"

#include <pango/pangocairo.h>

/* A name longer than this is cut before it is measured, so that a hostile one
 * costs nothing.
 */
#define MAX_CHARACTERS 160

/* Lines are made equally long, with this much slack over the mean. */
#define BALANCE 1.15

static gboolean
is_shown (gunichar character)
{
  return !g_unichar_iscntrl (character) && character != 0x2028 && character != 0x2029;
}

/**
 * entente_label_dup_plain:
 * @text: any text
 *
 * Makes a text fit to be drawn on one line.
 *
 * Returns: (transfer full): valid UTF-8 in which control characters and line
 *   breaks are spaces, cut with an ellipsis where it is excessively long
 */
char *
entente_label_dup_plain (const char *text)
{
  g_autofree char *valid = NULL;
  GString *plain;
  guint n_characters = 0;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, strnlen (text, 4 * MAX_CHARACTERS));
  plain = g_string_new (NULL);
  for (const char *at = valid; *at != '\0' && n_characters < MAX_CHARACTERS; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (plain, is_shown (character) ? character : ' ');
      n_characters++;
    }
  if (n_characters == MAX_CHARACTERS)
    g_string_append (plain, "…");

  return g_string_free (plain, FALSE);
}

/**
 * entente_label_create_context:
 *
 * Makes a Pango context whose measures scale: no hinting, one unit a point.
 * Each thread needs its own.
 *
 * Returns: (transfer full): the context
 */
PangoContext *
entente_label_create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

/**
 * entente_label_create_line:
 * @context: from entente_label_create_context()
 * @font_size: in layout points
 * @text: one line
 *
 * Returns: (transfer full): a layout of the line in the map's font
 */
PangoLayout *
entente_label_create_line (PangoContext *context,
                           double        font_size,
                           const char   *text)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (ENTENTE_LABEL_FONT);

  pango_font_description_set_absolute_size (font, font_size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);

  return layout;
}

static void
wrap (PangoLayout *layout,
      double       max_width)
{
  int n_lines, width;

  pango_layout_get_size (layout, &width, NULL);
  if (width <= max_width * PANGO_SCALE)
    return;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (max_width * PANGO_SCALE));
  n_lines = pango_layout_get_line_count (layout);
  pango_layout_set_width (layout, (int) (width * BALANCE / n_lines));
  if (pango_layout_get_line_count (layout) > n_lines)
    pango_layout_set_width (layout, (int) (max_width * PANGO_SCALE));
}

/* The cut line loses two characters, about the width of the ellipsis. */
static char *
dup_cut_line (const char *line)
{
  glong n_characters = g_utf8_strlen (line, -1);
  g_autofree char *head = g_utf8_substring (line, 0, MAX (1, n_characters - 2));

  return g_strconcat (g_strchomp (head), "…", NULL);
}

static char *
dup_line (PangoLayout *layout,
          int          index,
          gboolean     cut)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, index);
  const char *text = pango_layout_get_text (layout) + line->start_index;
  g_autofree char *words = g_strstrip (g_strndup (text, (gsize) line->length));

  return cut ? dup_cut_line (words) : g_steal_pointer (&words);
}

static void
measure (EntenteLabel *self,
         PangoContext *context)
{
  for (guint i = 0; i < self->n_lines; i++)
    {
      g_autoptr (PangoLayout) line = entente_label_create_line (context, self->font_size, self->lines[i]);
      int width, height;

      pango_layout_get_size (line, &width, &height);
      self->width = MAX (self->width, (double) width / PANGO_SCALE);
      self->line_height = MAX (self->line_height, (double) height / PANGO_SCALE);
      if (i == 0)
        self->ascent = (double) pango_layout_get_baseline (line) / PANGO_SCALE;
    }
  self->height = self->n_lines * self->line_height;
}

/**
 * entente_label_init:
 * @context: from entente_label_create_context()
 * @font_size: in layout points
 * @max_width: where to break lines, in layout points
 * @text: any text
 *
 * Breaks @text into at most %ENTENTE_LABEL_MAX_LINES lines of about the same
 * length and measures them.
 */
void
entente_label_init (EntenteLabel *self,
                    PangoContext *context,
                    double        font_size,
                    double        max_width,
                    const char   *text)
{
  g_autofree char *plain = entente_label_dup_plain (text);
  g_autoptr (PangoLayout) layout = entente_label_create_line (context, font_size, plain);
  int n_lines;

  wrap (layout, max_width);
  n_lines = pango_layout_get_line_count (layout);

  *self = (EntenteLabel) { .font_size = font_size };
  self->n_lines = (guint) CLAMP (n_lines, 1, ENTENTE_LABEL_MAX_LINES);
  for (guint i = 0; i < self->n_lines; i++)
    self->lines[i] = dup_line (layout, (int) i,
                               i + 1 == ENTENTE_LABEL_MAX_LINES && n_lines > ENTENTE_LABEL_MAX_LINES);
  measure (self, context);
}

void
entente_label_clear (EntenteLabel *self)
{
  for (guint i = 0; i < self->n_lines; i++)
    g_clear_pointer (&self->lines[i], g_free);
  self->n_lines = 0;
}
