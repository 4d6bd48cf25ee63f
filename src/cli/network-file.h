/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/exporter.h"

G_BEGIN_DECLS

/**
 * EntenteNetworkFile:
 * @exporter: (nullable): the format of @name
 * @name: name of the file
 * @strongest: how many actors to draw, 0 for all, -1 for as many as read well
 * @minimum_sources: how many independent sources a relation needs
 * @co_mentions: whether to write co-mentions too
 * @uncertain: whether to write uncertain relations too
 *
 * The file that a network is to be written to, and how.
 */
typedef struct
{
  const EntenteExporter *exporter;
  char *name;
  gint strongest;
  guint minimum_sources;
  gboolean co_mentions;
  gboolean uncertain;
  EntenteEngine engine;
  EntenteAppearance appearance;
} EntenteNetworkFile;

#define ENTENTE_NETWORK_FILE_READABLE (-1)

/* The options of the commands that write a network; the strings they fill. */
typedef struct
{
  char *output;
  char *strongest;
  char *engine;
  char *appearance;
  char *sources;
  gboolean co_mentions;
  gboolean uncertain;
  gboolean quiet;
} EntenteNetworkOptions;

GOptionEntry *entente_network_options_new_entries (EntenteNetworkOptions       *self);
void          entente_network_options_clear       (EntenteNetworkOptions       *self);

gboolean      entente_network_file_init           (EntenteNetworkFile          *self,
                                                   const EntenteNetworkOptions *options);
gboolean      entente_network_file_write          (const EntenteNetworkFile    *self,
                                                   EntenteProject              *project);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EntenteNetworkOptions, entente_network_options_clear)

G_END_DECLS
