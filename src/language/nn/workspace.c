/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/workspace.h"

#define ALIGNMENT 64

/* Blocks never move, so that what was taken stays valid while more is taken. */
#define BLOCK_SIZE ((gsize) 1 << 20)

typedef struct
{
  char *memory;
  gsize size;
  gsize before;
} Block;

struct _EntenteWorkspace
{
  GArray *blocks;
  guint current;
  gsize used;
};

static void
clear_block (gpointer data)
{
  Block *block = data;

  g_aligned_free (block->memory);
}

/**
 * entente_workspace_new:
 *
 * Returns: (transfer full): an empty workspace
 */
EntenteWorkspace *
entente_workspace_new (void)
{
  EntenteWorkspace *self = g_new0 (EntenteWorkspace, 1);

  self->blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  g_array_set_clear_func (self->blocks, clear_block);

  return self;
}

void
entente_workspace_free (EntenteWorkspace *self)
{
  g_array_unref (self->blocks);
  g_free (self);
}

static void
append_block (EntenteWorkspace *self,
              gsize             n_bytes)
{
  Block block = { .size = MAX (n_bytes, BLOCK_SIZE) };

  if (self->blocks->len > 0)
    {
      const Block *last = &g_array_index (self->blocks, Block, self->blocks->len - 1);
      block.before = last->before + last->size;
    }

  block.memory = g_aligned_alloc (1, block.size, ALIGNMENT);
  g_array_append_val (self->blocks, block);
}

/**
 * entente_workspace_take:
 *
 * Returns: (transfer none): @n_bytes of memory, not cleared and aligned to 64
 *   bytes, until a mark set earlier is released
 */
gpointer
entente_workspace_take (EntenteWorkspace *self,
                        gsize             n_bytes)
{
  gsize rounded = (n_bytes + ALIGNMENT - 1) & ~(gsize) (ALIGNMENT - 1);

  for (;; self->current++)
    {
      const Block *block;
      gsize start;

      if (self->current == self->blocks->len)
        append_block (self, rounded);

      block = &g_array_index (self->blocks, Block, self->current);
      start = MAX (self->used, block->before) - block->before;

      if (start + rounded <= block->size)
        {
          self->used = block->before + start + rounded;
          return block->memory + start;
        }
    }
}

/**
 * entente_workspace_mark:
 *
 * Returns: what entente_workspace_release() needs to give back all that is
 *   taken from now on
 */
gsize
entente_workspace_mark (EntenteWorkspace *self)
{
  return self->used;
}

/**
 * entente_workspace_release:
 * @mark: from entente_workspace_mark()
 *
 * Gives back what was taken since @mark.
 */
void
entente_workspace_release (EntenteWorkspace *self,
                           gsize             mark)
{
  g_return_if_fail (mark <= self->used);

  self->used = mark;
  while (self->current > 0
         && g_array_index (self->blocks, Block,
                           MIN (self->current, self->blocks->len - 1)).before > mark)
    self->current--;
}
