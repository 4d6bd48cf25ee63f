/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"

EntenteDocument *notation_take (EntenteProject *project,
                                const char     *id,
                                const char     *notation);
char            *notation_dump_actors    (EntenteProject *project);
char            *notation_dump_relations (EntenteProject *project);
EntenteActor    *notation_get_actor      (EntenteProject *project,
                                          const char     *id);
EntenteRelation *notation_get_relation   (EntenteProject *project,
                                          guint           position);
EntenteProject  *notation_new_project    (const char     *first,
                                          ...) G_GNUC_NULL_TERMINATED;
EntenteFindings *notation_read           (const char       *id,
                                          const char       *notation,
                                          EntenteDocument **document);
