/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/rect-grid.h"

#define CELL 64.0
#define MAX_CELLS_A_SIDE 256

typedef struct
{
  EntenteRect rect;
  guint value;
} Entry;

/*
 * EntenteRectGrid:
 * @cells: (element-type Entry): each holds what touches it
 *
 * Rectangles by where they are, so that only neighbours are compared.
 */
struct _EntenteRectGrid
{
  EntenteRect bounds;
  guint n_columns;
  guint n_rows;
  double cell_width;
  double cell_height;
  GArray **cells;
};

typedef struct
{
  guint left;
  guint top;
  guint right;
  guint bottom;
} CellRange;

static guint
count_cells (double length)
{
  return (guint) CLAMP (length / CELL, 1, MAX_CELLS_A_SIDE);
}

/*
 * entente_rect_grid_new:
 * @bounds: of all that is expected; what lies outside is found too, but slower
 */
EntenteRectGrid *
entente_rect_grid_new (EntenteRect bounds)
{
  EntenteRectGrid *self = g_new0 (EntenteRectGrid, 1);

  self->bounds = bounds;
  self->n_columns = count_cells (bounds.width);
  self->n_rows = count_cells (bounds.height);
  self->cell_width = MAX (bounds.width, 1) / self->n_columns;
  self->cell_height = MAX (bounds.height, 1) / self->n_rows;
  self->cells = g_new0 (GArray *, self->n_columns * self->n_rows);

  return self;
}

void
entente_rect_grid_free (EntenteRectGrid *self)
{
  for (guint i = 0; i < self->n_columns * self->n_rows; i++)
    g_clear_pointer (&self->cells[i], g_array_unref);
  g_free (self->cells);
  g_free (self);
}

static CellRange
get_range (const EntenteRectGrid *self,
           EntenteRect            rect)
{
  double left = (rect.x - self->bounds.x) / self->cell_width;
  double top = (rect.y - self->bounds.y) / self->cell_height;
  double right = left + rect.width / self->cell_width;
  double bottom = top + rect.height / self->cell_height;

  return (CellRange) {
    (guint) CLAMP (left, 0, self->n_columns - 1),
    (guint) CLAMP (top, 0, self->n_rows - 1),
    (guint) CLAMP (right, 0, self->n_columns - 1),
    (guint) CLAMP (bottom, 0, self->n_rows - 1),
  };
}

void
entente_rect_grid_add (EntenteRectGrid *self,
                       EntenteRect      rect,
                       guint            value)
{
  CellRange range = get_range (self, rect);
  Entry entry = { rect, value };

  for (guint row = range.top; row <= range.bottom; row++)
    for (guint column = range.left; column <= range.right; column++)
      {
        GArray **cell = &self->cells[row * self->n_columns + column];

        if (*cell == NULL)
          *cell = g_array_new (FALSE, FALSE, sizeof (Entry));
        g_array_append_val (*cell, entry);
      }
}

static gboolean
overlap (EntenteRect a,
         EntenteRect b)
{
  return a.x <= b.x + b.width && b.x <= a.x + a.width &&
         a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/* Calls @visit with each value that overlaps until it returns TRUE. */
static gboolean
visit_overlapping (const EntenteRectGrid *self,
                   EntenteRect            rect,
                   gboolean (*visit) (guint value, gpointer data),
                   gpointer               data)
{
  CellRange range = get_range (self, rect);

  for (guint row = range.top; row <= range.bottom; row++)
    for (guint column = range.left; column <= range.right; column++)
      {
        const GArray *cell = self->cells[row * self->n_columns + column];

        for (guint i = 0; cell != NULL && i < cell->len; i++)
          {
            const Entry *entry = &g_array_index (cell, Entry, i);

            if (overlap (entry->rect, rect) && visit (entry->value, data))
              return TRUE;
          }
      }

  return FALSE;
}

static gboolean
stop (guint    value,
      gpointer data)
{
  return TRUE;
}

/*
 * entente_rect_grid_overlaps:
 *
 * Returns: whether anything in the grid overlaps @rect
 */
gboolean
entente_rect_grid_overlaps (const EntenteRectGrid *self,
                            EntenteRect            rect)
{
  return visit_overlapping (self, rect, stop, NULL);
}

static gboolean
collect (guint    value,
         gpointer data)
{
  g_hash_table_add (data, GUINT_TO_POINTER (value));

  return FALSE;
}

/*
 * entente_rect_grid_count_others:
 * @value: what does not count
 *
 * Returns: how many different values overlap @rect
 */
guint
entente_rect_grid_count_others (const EntenteRectGrid *self,
                                EntenteRect            rect,
                                guint                  value)
{
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  visit_overlapping (self, rect, collect, found);
  g_hash_table_remove (found, GUINT_TO_POINTER (value));

  return g_hash_table_size (found);
}
