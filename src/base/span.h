/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteSpan:
 * @start: UTF-8 byte offset of the first byte
 * @end: UTF-8 byte offset one past the last byte
 *
 * A stretch of a text. Every position in Entente is a byte offset; only the
 * widget that shows text converts.
 */
typedef struct
{
  guint32 start;
  guint32 end;
} EntenteSpan;

static inline guint32
entente_span_length (EntenteSpan span)
{
  return span.end - span.start;
}

static inline gboolean
entente_span_overlaps (EntenteSpan a,
                       EntenteSpan b)
{
  return a.start < b.end && b.start < a.end;
}

static inline gboolean
entente_span_contains (EntenteSpan outer,
                       EntenteSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

static inline EntenteSpan
entente_span_join (EntenteSpan a,
                   EntenteSpan b)
{
  return (EntenteSpan) { MIN (a.start, b.start), MAX (a.end, b.end) };
}

G_END_DECLS
