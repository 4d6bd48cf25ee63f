/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

#define ENTENTE_LABEL_MAX_LINES 3
#define ENTENTE_LABEL_FONT "sans-serif"

/**
 * EntenteLabel:
 * @lines: (array length=n_lines): valid UTF-8 without control characters
 * @width: of the widest line
 * @height: of all lines
 * @line_height: from one baseline to the next
 * @ascent: from the top to the first baseline
 * @font_size: in layout points
 *
 * A text broken into lines, and the room it takes.
 */
typedef struct
{
  char *lines[ENTENTE_LABEL_MAX_LINES];
  guint n_lines;
  double width;
  double height;
  double line_height;
  double ascent;
  double font_size;
} EntenteLabel;

PangoContext *entente_label_create_context (void);
PangoLayout  *entente_label_create_line    (PangoContext *context,
                                            double        font_size,
                                            const char   *text);
void          entente_label_init           (EntenteLabel *self,
                                            PangoContext *context,
                                            double        font_size,
                                            double        max_width,
                                            const char   *text);
void          entente_label_clear          (EntenteLabel *self);
char         *entente_label_dup_plain      (const char   *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteLabel, entente_label_clear)

G_END_DECLS
