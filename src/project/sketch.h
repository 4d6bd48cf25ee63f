/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ENTENTE_SKETCH_N_MINIMA 96

/**
 * EntenteSketch:
 * @shingles: (array length=n_shingles): in ascending order, each once
 * @minima: of each of a family of hash functions, the least over all shingles
 *
 * What is compared of a text to find out whether another has the same words.
 */
typedef struct
{
  guint32 *shingles;
  guint n_shingles;
  guint32 minima[ENTENTE_SKETCH_N_MINIMA];
} EntenteSketch;

EntenteSketch *entente_sketch_new  (const char    *text,
                                    gsize          length);
void           entente_sketch_free (EntenteSketch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteSketch, entente_sketch_free)

G_END_DECLS
