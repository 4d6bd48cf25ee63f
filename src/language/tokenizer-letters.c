/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/tokenizer-private.h"

#include "language/address.h"
#include "language/lexicon.h"

#include <string.h>

#define MOST_CLITICS 8

static const char * const clitics[] = { "'s", "'m", "'d", "'re", "'ve", "'ll", NULL };

/* A hyphen behind these first parts stays inside the word. */
static const char * const prefixes[] = {
  "anti", "co", "counter", "cross", "dis", "e", "ex", "inter", "intra", "meta",
  "mid", "mini", "mis", "multi", "neo", "non", "over", "pan", "post", "pre",
  "pro", "pseudo", "re", "semi", "sub", "trans", "tri", "ultra", "un", "uni",
  NULL,
};

typedef struct
{
  const char *word;
  guint first_length;
} Contraction;

static const Contraction contractions[] = {
  { "cannot", 3 }, { "gonna", 3 }, { "gotta", 3 }, { "wanna", 3 }, { "dunno", 2 }, { "lemme", 3 },
  { "gimme", 3 }, { "cant", 2 }, { "dont", 2 }, { "didnt", 3 }, { "doesnt", 4 }, { "wont", 2 },
  { "isnt", 2 }, { "wasnt", 3 }, { "couldnt", 5 }, { "wouldnt", 5 }, { "arent", 3 },
};

static gboolean
is_letter (const EntenteChunk *self,
           guint               at)
{
  return g_unichar_isalpha (entente_chunk_get (self, at));
}

/* Single letters, each with its period: "U.S.", "p.m.", "Ph.D.", "U.S", "J.".
 *
 * Returns: the end of the abbreviation at @start, @start where there is none
 */
static guint
find_end_of_initials (const EntenteChunk *self,
                      guint               start)
{
  guint at = start;
  guint n_parts = 0;
  gboolean is_last;

  while (is_letter (self, at))
    {
      guint end = at;

      while (is_letter (self, end))
        end++;

      if (entente_chunk_get (self, end) != '.'
          || (end - at > 1 && (n_parts > 0 || !entente_chunk_equals (self, start, end, "ph"))))
        {
          if (n_parts > 0 && end - at == 1 && !entente_chunk_is_inner (self, end))
            return end;
          break;
        }

      n_parts++;
      at = end + 1;
    }

  is_last = at >= self->end;
  if (n_parts >= 2 && !entente_chunk_is_inner (self, at))
    return at;

  if (n_parts == 1 && g_unichar_isupper (self->characters[start]) && self->characters[start] != 'I'
      && entente_chunk_get (self, start + 1) == '.'
      && (is_last || entente_chunk_is_inner (self, at)))
    return start + 2;

  return start;
}

/* Whether the period at @period parts the name of a host or file. */
static gboolean
is_in_host (const EntenteChunk *self,
            guint               period)
{
  guint end = period + 1;
  guint last;

  while (entente_chunk_is_inner (self, end) || entente_chunk_is_one_of (self, end, "._-"))
    end++;
  while (entente_chunk_is_one_of (self, end - 1, "._-"))
    end--;

  last = end;
  while (last > period + 1 && self->characters[last - 1] != '.')
    last--;

  return last < end && entente_chunk_is_listed (self, last, end, entente_address_endings);
}

static gboolean
goes_on_at (const EntenteChunk *self,
            guint               start,
            guint               at)
{
  gboolean inner_follows = entente_chunk_is_inner (self, at + 1);

  switch (entente_chunk_get (self, at))
    {
    case '\'':
    case 0x2019:
      return at > start && is_letter (self, at + 1);
    case '_':
      return at > start && inner_follows;
    case '&':
      return at > start && inner_follows && g_unichar_isupper (self->characters[at - 1]);
    case '-':
    case 0x2010:
    case 0x2011:
      return inner_follows && entente_chunk_is_listed (self, start, at, prefixes);
    case '.':
      return at > start + 1 && is_letter (self, at + 1) && is_in_host (self, at);
    default:
      return entente_chunk_is_inner (self, at);
    }
}

/* Whether [start, end) is an abbreviation whose period follows. */
static gboolean
takes_period (const EntenteChunk *self,
              guint               start,
              guint               end)
{
  const EntenteLexicon *abbreviations = entente_lexicon_get (ENTENTE_LEXICON_ABBREVIATIONS);
  char written[16];
  char lower[16];

  if (entente_chunk_get (self, end) != '.' || entente_chunk_is_one_of (self, end + 1, ".!?…")
      || end - start >= sizeof written)
    return FALSE;

  for (guint i = start; i < end; i++)
    {
      if (self->characters[i] > 127)
        return FALSE;
      written[i - start] = (char) self->characters[i];
      lower[i - start] = g_ascii_tolower ((char) self->characters[i]);
    }
  written[end - start] = lower[end - start] = '\0';

  return entente_lexicon_lookup (abbreviations, written) != NULL
         || entente_lexicon_lookup (abbreviations, lower) != NULL;
}

static gboolean
cut_contraction (EntenteChunk *self,
                 guint         start,
                 guint         end)
{
  for (guint i = 0; i < G_N_ELEMENTS (contractions); i++)
    if (entente_chunk_equals (self, start, end, contractions[i].word))
      {
        entente_chunk_add_token (self, start, start + contractions[i].first_length);
        entente_chunk_add_token (self, start + contractions[i].first_length, end);
        return TRUE;
      }

  return FALSE;
}

/* Returns: where the clitic at the end of [start, end) begins, @end where there
 * is none
 */
static guint
find_clitic (const EntenteChunk *self,
             guint               start,
             guint               end)
{
  if (end - start > 3 && entente_chunk_equals (self, end - 3, end, "n't"))
    return end - 3;

  for (guint i = 0; clitics[i] != NULL; i++)
    {
      guint length = (guint) strlen (clitics[i]);

      if (end - start > length && entente_chunk_equals (self, end - length, end, clitics[i]))
        return end - length;
    }

  return end;
}

static void
cut_clitics (EntenteChunk *self,
             guint         start,
             guint         end)
{
  guint cuts[MOST_CLITICS + 1] = { end };
  guint n_cuts = 0;

  while (n_cuts < MOST_CLITICS)
    {
      guint cut = find_clitic (self, start, cuts[n_cuts]);

      if (cut == cuts[n_cuts])
        break;
      cuts[++n_cuts] = cut;
    }

  if (entente_chunk_equals (self, start, cuts[n_cuts], "y'all"))
    {
      entente_chunk_add_token (self, start, start + 2);
      start += 2;
    }
  entente_chunk_add_token (self, start, cuts[n_cuts]);
  for (guint i = n_cuts; i > 0; i--)
    entente_chunk_add_token (self, cuts[i], cuts[i - 1]);
}

/**
 * entente_chunk_cut_letters:
 * @start: where the word begins
 *
 * Cuts the word at @start from its clitics.
 *
 * Returns: where they end
 */
guint
entente_chunk_cut_letters (EntenteChunk *self,
                           guint         start)
{
  guint end = find_end_of_initials (self, start);

  if (end > start)
    {
      entente_chunk_add_token (self, start, end);
      return end;
    }

  while (end < self->end && goes_on_at (self, start, end))
    end++;

  if (takes_period (self, start, end))
    {
      entente_chunk_add_token (self, start, end + 1);
      return end + 1;
    }

  if (!cut_contraction (self, start, end))
    cut_clitics (self, start, end);

  return end;
}
