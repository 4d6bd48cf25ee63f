/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/network.h"

G_BEGIN_DECLS

/**
 * Sketch:
 *
 * A project in the making, of one document that says one sentence a relation.
 */
typedef struct
{
  GString *text;
  EntenteFindings *findings;
} Sketch;

Sketch         *sketch_new          (void);
guint           sketch_add_actor    (Sketch           *self,
                                     const char       *name,
                                     EntenteActorKind  kind);
void            sketch_add_relation (Sketch           *self,
                                     guint             source,
                                     guint             target,
                                     const char       *label,
                                     EntenteCategory   category,
                                     EntenteFirmness   firmness);
EntenteProject *sketch_finish       (Sketch           *self);

EntenteProject *sketch_large_project (guint           n_actors,
                                      guint           n_relations);
EntenteNetwork *sketch_network_of   (EntenteProject   *project);

G_END_DECLS
