/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/tie.h"

/* The most tokens that are marked as relating words. */
#define LONGEST_TRIGGER 8

/**
 * entente_tie_extend:
 * @self: a tie
 * @token: index of a token that belongs to its words, or %ENTENTE_NO_TOKEN
 *
 * Makes the relating words reach as far as @token, unless that is too far away
 * to be read as one with them.
 */
void
entente_tie_extend (EntenteTie *self,
                    gint        token)
{
  if (token < (gint) self->first || token >= (gint) self->first + LONGEST_TRIGGER)
    return;

  self->end = MAX (self->end, (guint) token + 1);
}

/**
 * entente_relate_each:
 * @extraction: an extraction
 * @sources: (element-type EntenteArgument): from whom
 * @targets: (element-type EntenteArgument): to whom
 * @tie: what relates them
 *
 * Relates each source to each target.
 */
void
entente_relate_each (EntenteExtraction *extraction,
                     const GArray      *sources,
                     const GArray      *targets,
                     const EntenteTie  *tie)
{
  for (guint i = 0; i < sources->len; i++)
    {
      for (guint j = 0; j < targets->len; j++)
        entente_extraction_relate (extraction,
                                   &g_array_index (sources, EntenteArgument, i),
                                   &g_array_index (targets, EntenteArgument, j), tie);
    }
}

/**
 * entente_relate_one_another:
 * @extraction: an extraction
 * @actors: (element-type EntenteArgument): who does it together
 * @tie: what relates them
 *
 * Relates each actor to each that stands behind it.
 */
void
entente_relate_one_another (EntenteExtraction *extraction,
                            const GArray      *actors,
                            const EntenteTie  *tie)
{
  for (guint i = 0; i < actors->len; i++)
    {
      for (guint j = i + 1; j < actors->len; j++)
        entente_extraction_relate (extraction,
                                   &g_array_index (actors, EntenteArgument, i),
                                   &g_array_index (actors, EntenteArgument, j), tie);
    }
}
