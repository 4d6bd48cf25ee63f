/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/tokenizer-private.h"

static const char * const units[] = {
  "am", "pm", "km", "kg", "cm", "mm", "mph", "ft", "gb", "mb", "mw", "hrs", "bn",
  "min", "mg", "ml", "lbs", NULL,
};

/* These stay with their number: "5m", "10k". */
static const char * const short_units[] = { "m", "k", NULL };

static guint
skip_digits (const EntenteChunk *self,
             guint               at)
{
  while (entente_chunk_is_digit (self, at))
    at++;

  return at;
}

/* Digits with marks between them. */
static guint
find_end_of_digits (const EntenteChunk *self,
                    guint               at)
{
  while (entente_chunk_is_digit (self, at)
         || (entente_chunk_is_one_of (self, at, ".,:/") && entente_chunk_is_digit (self, at + 1)))
    at++;

  return at;
}

/* Groups of digits with hyphens between: three, or as "555-0199".
 *
 * Returns: the end of the telephone number at @start, 0 where there is none
 */
static guint
find_end_of_telephone (const EntenteChunk *self,
                       guint               start)
{
  guint at = start;
  guint n_groups = 0;
  guint size;
  gboolean has_long = FALSE;

  for (;; at++)
    {
      guint end = skip_digits (self, at);

      size = end - at;
      if (size == 0)
        return 0;
      n_groups++;
      has_long = has_long || size >= 3;
      at = end;
      if (entente_chunk_get (self, at) != '-' || !entente_chunk_is_digit (self, at + 1))
        break;
    }

  if (entente_chunk_is_inner (self, at) || !has_long)
    return 0;

  return n_groups >= 3 || (n_groups == 2 && size == 4 && at - start == 8) ? at : 0;
}

static guint
skip_letters (const EntenteChunk *self,
              guint               at)
{
  while (entente_chunk_is_inner (self, at) && !entente_chunk_is_digit (self, at))
    at++;

  return at;
}

/**
 * entente_chunk_cut_number:
 * @start: where the token begins
 * @at: where its digits begin
 *
 * Cuts the number at @start, with its ordinal ending or plural, from its unit.
 *
 * Returns: where it ends
 */
guint
entente_chunk_cut_number (EntenteChunk *self,
                          guint         start,
                          guint         at)
{
  guint digits = find_end_of_digits (self, at);
  guint telephone = find_end_of_telephone (self, start);
  guint end;

  if (telephone > digits)
    {
      entente_chunk_add_token (self, start, telephone);
      return telephone;
    }

  end = skip_letters (self, digits);
  if (!entente_chunk_is_inner (self, end) && entente_chunk_is_listed (self, digits, end, units))
    {
      entente_chunk_add_token (self, start, digits);
      entente_chunk_add_token (self, digits, end);
      return end;
    }

  if (end > digits && entente_chunk_is_inner (self, start)
      && (entente_chunk_is_inner (self, end)
          || !entente_chunk_is_listed (self, digits, end, short_units)))
    return entente_chunk_cut_letters (self, start);

  entente_chunk_add_token (self, start, end);
  return end;
}
