/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/pair-list.h"
#include "project/project.h"
#include "project/read-document.h"

G_BEGIN_DECLS

/**
 * EntenteProject:
 *
 * Documents and what was found in them, joined into actors and relations.
 *
 * Joining looks at all documents anew, so that the result depends on nothing
 * but them. It happens when the main loop is idle, less often the longer it
 * takes, or when somebody asks for the actors or relations.
 *
 * Co-mentions and pairs are looked for from when somebody first asks.
 */
struct _EntenteProject
{
  GObject parent_instance;

  GPtrArray *read_documents;
  GHashTable *by_document;
  GHashTable *origins;
  GListStore *documents;
  GListStore *actors;
  GListStore *relations;
  GListStore *co_mentions;
  EntentePairList *pairs;
  gboolean shows_pairs;
  guint n_sources;

  gboolean is_stale;
  guint join_source;
  gint64 join_duration;
};

void entente_project_bring_up_to_date (EntenteProject *self);

G_END_DECLS
