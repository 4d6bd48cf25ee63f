/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What passes between the program and the layout helper, over one socket:
 *
 *   request: EntenteMessageHeader, then the engine's name ending in NUL, then
 *            a graph in the DOT language. Node i is named "n" and i, its
 *            attributes bear sizes in inches; edge i has the key "e" and i.
 *   reply:   EntenteMessageHeader, then for each node the centre (two
 *            doubles), then for each edge the number of points (guint64) and
 *            the points (two doubles each).
 *
 * Both ends are the same build on the same machine, so numbers are in its own
 * byte order. Points are as Graphviz has them: y grows upwards.
 */

#define ENTENTE_MESSAGE_MAGIC 0x544e4531u
#define ENTENTE_MESSAGE_MAX_LENGTH ((gsize) 1 << 30)
#define ENTENTE_MESSAGE_FD 3

/**
 * EntenteMessageStatus:
 * @ENTENTE_MESSAGE_REQUEST: a graph to lay out
 * @ENTENTE_MESSAGE_DONE: its positions
 * @ENTENTE_MESSAGE_FAILED: Graphviz could not lay it out; no positions follow
 */
typedef enum
{
  ENTENTE_MESSAGE_REQUEST,
  ENTENTE_MESSAGE_DONE,
  ENTENTE_MESSAGE_FAILED,
} EntenteMessageStatus;

/**
 * EntenteMessageHeader:
 * @length: bytes that follow this header
 */
typedef struct
{
  guint32 magic;
  guint32 status;
  guint32 n_nodes;
  guint32 n_edges;
  guint64 length;
} EntenteMessageHeader;

G_END_DECLS
