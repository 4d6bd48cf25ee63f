/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/tie.h"

#include "language/word.h"

#include <string.h>

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

/* Where the verb begins: behind "jointly". */
static const char *
find_verb (const char *label)
{
  return g_str_has_prefix (label, "jointly ") ? label + strlen ("jointly ") : label;
}

/* "visited Chad", the verb in the past tense. */
static char *
dup_past_label (const EntenteTie *tie)
{
  const char *verb = find_verb (tie->label);
  g_autofree char *word = g_strndup (verb, strcspn (verb, " "));
  g_autofree char *past = tie->past != NULL ? g_strdup (tie->past) : entente_word_dup_past (word);

  return g_strdup_printf ("%.*s%s%s", (int) (verb - tie->label), tie->label, past,
                          verb + strlen (word));
}

static char *
dup_denied_label (const EntenteTie *tie)
{
  const char *verb = find_verb (tie->label);

  if (tie->mood == ENTENTE_MOOD_AHEAD)
    return g_strconcat ("not to ", tie->label, NULL);

  return g_str_has_prefix (verb, "be ") ? g_strconcat ("was not", verb + strlen ("be"), NULL)
         : g_strconcat ("did not ", tie->label, NULL);
}

static char *
dup_planned_label (const EntenteTie *tie)
{
  g_autofree char *past = dup_past_label (tie);

  switch (tie->mood)
    {
    case ENTENTE_MOOD_ALLEGED:
      return g_strconcat ("allegedly ", past, NULL);
    case ENTENTE_MOOD_POSSIBLE:
      return g_strconcat ("possibly ", past, NULL);
    case ENTENTE_MOOD_PLAIN:
    case ENTENTE_MOOD_AHEAD:
    default:
      return g_strconcat ("to ", tie->label, NULL);
    }
}

static char *
dup_words (const EntenteTie *tie)
{
  if (!tie->verbal)
    return g_strdup (tie->label);

  switch (tie->firmness)
    {
    case ENTENTE_FIRMNESS_PLANNED:
      return dup_planned_label (tie);
    case ENTENTE_FIRMNESS_NEGATED:
      return dup_denied_label (tie);
    case ENTENTE_FIRMNESS_ASSERTED:
    case ENTENTE_FIRMNESS_FORMER:
    default:
      return dup_past_label (tie);
    }
}

static gboolean
are_many (const char *doers)
{
  static const char * const words[] = { "people", "police", "men", "women", "children", NULL };

  return g_str_has_suffix (doers, "s") || g_strv_contains (words, doers);
}

/* "rebels were at war with", though of the source itself it "was". */
static char *
dup_plural (const char *words)
{
  return g_str_has_prefix (words, "was ") ? g_strconcat ("were ", words + strlen ("was "), NULL)
         : g_strdup (words);
}

/**
 * entente_tie_dup_label:
 * @self: a tie
 *
 * Puts its words as they are read on a line: "visited", "to visit", "did not
 * visit", behind the people who do it where it is not the source itself.
 *
 * Returns: (transfer full): the label
 */
char *
entente_tie_dup_label (const EntenteTie *self)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *plural = dup_plural (words);

  return self->doers == NULL ? g_steal_pointer (&words)
         : g_strconcat (self->doers, " ", are_many (self->doers) ? plural : words, NULL);
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
