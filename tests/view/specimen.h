/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

/**
 * SpecimenRelation:
 * @source: name of an actor; the first letter is its kind: "p:", "o:" or "l:"
 *   before the name for a person, an organization or a place (a location)
 * @target: likewise
 * @speaker: (nullable): whose words the sentence reports, likewise
 *
 * One sentence of a made-up document.
 */
typedef struct
{
  const char *source;
  const char *label;
  const char *target;
  EntenteCategory category;
  EntenteFirmness firmness;
  const char *speaker;
} SpecimenRelation;

EntenteProject *specimen_project_new    (const SpecimenRelation *relations,
                                         guint                   n_relations);
void            specimen_project_take   (EntenteProject         *project,
                                         const SpecimenRelation *relations,
                                         guint                   n_relations);
EntenteProject *specimen_project_random (guint                   n_actors,
                                         guint                   n_relations);
EntenteActor   *specimen_find_actor     (EntenteProject         *project,
                                         const char             *name);
EntenteLayout  *specimen_layout_new     (EntenteProject         *project,
                                         double                  step);

G_END_DECLS
