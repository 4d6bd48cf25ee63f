/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/piece.h"

#include "language/character.h"

#include <string.h>

/* A run of letters that is longer, in characters, is no word of English. */
#define LONGEST_RUN 100

struct _EntentePieces
{
  char *words;
  GHashTable *ids;
  guint n_pieces;
  guint16 unknown;
  guint16 opening;
  guint16 closing;
};

static guint16
find_special (const EntentePieces *self,
              const char          *piece,
              EntenteModelFile    *file)
{
  gpointer value = NULL;

  if (!g_hash_table_lookup_extended (self->ids, piece, NULL, &value))
    entente_model_file_report (file, "its vocabulary lacks a piece that every text needs");

  return (guint16) GPOINTER_TO_UINT (value);
}

/**
 * entente_pieces_new:
 * @words: (transfer full): the pieces, one a line
 * @file: the model file, which is told what they lack
 *
 * Returns: (transfer full): the vocabulary
 */
EntentePieces *
entente_pieces_new (char             *words,
                    EntenteModelFile *file)
{
  EntentePieces *self = g_new0 (EntentePieces, 1);
  char *word = words;

  self->words = words;
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  while (word != NULL)
    {
      char *end = strchr (word, '\n');

      if (end != NULL)
        *end = '\0';
      g_hash_table_insert (self->ids, word, GUINT_TO_POINTER (self->n_pieces++));
      word = end != NULL ? end + 1 : NULL;
    }

  if (self->n_pieces > G_MAXUINT16)
    entente_model_file_report (file, "its vocabulary is too large");
  self->unknown = find_special (self, "[UNK]", file);
  self->opening = find_special (self, "[CLS]", file);
  self->closing = find_special (self, "[SEP]", file);

  return self;
}

void
entente_pieces_free (EntentePieces *self)
{
  g_hash_table_unref (self->ids);
  g_free (self->words);
  g_free (self);
}

guint
entente_pieces_get_n (const EntentePieces *self)
{
  return self->n_pieces;
}

/**
 * entente_pieces_get_opening:
 *
 * Returns: the piece that opens a window
 */
guint16
entente_pieces_get_opening (const EntentePieces *self)
{
  return self->opening;
}

/**
 * entente_pieces_get_closing:
 *
 * Returns: the piece that closes a window
 */
guint16
entente_pieces_get_closing (const EntentePieces *self)
{
  return self->closing;
}

/**
 * entente_pieces_has_word:
 * @word: in lower case
 *
 * Returns: whether @word is made of letters and a piece of its own
 */
gboolean
entente_pieces_has_word (const EntentePieces *self,
                         const char          *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isalpha (g_utf8_get_char (p)))
      return FALSE;

  return g_hash_table_contains (self->ids, word);
}

/* Returns: whether @text[length] is a piece */
static gboolean
find_piece (const EntentePieces *self,
            gboolean             is_first,
            const char          *text,
            gsize                length,
            guint16             *id)
{
  char key[LONGEST_RUN * 6 + 3];
  gsize prefix = is_first ? 0 : 2;
  gpointer value;

  g_assert (prefix + length < sizeof key);
  memcpy (key, "##", prefix);
  memcpy (key + prefix, text, length);
  key[prefix + length] = '\0';

  if (!g_hash_table_lookup_extended (self->ids, key, NULL, &value))
    return FALSE;

  *id = (guint16) GPOINTER_TO_UINT (value);
  return TRUE;
}

/* Returns: the end of the longest piece that begins at @start, @start where
 * there is none
 */
static const char *
match_longest (const EntentePieces *self,
               const char          *run,
               const char          *start,
               const char          *end,
               guint16             *id)
{
  while (end > start && !find_piece (self, start == run, start, end - start, id))
    end = g_utf8_find_prev_char (start, end) != NULL ? g_utf8_find_prev_char (start, end) : start;

  return end;
}

/* Appends the pieces of a run of letters, or the unknown piece where it cannot
 * be cut to the end.
 */
static void
append_run (const EntentePieces *self,
            const char          *run,
            const char          *end,
            GArray              *pieces)
{
  guint n_before = pieces->len;
  const char *start = run;

  if (g_utf8_strlen (run, end - run) > LONGEST_RUN)
    {
      g_array_append_val (pieces, self->unknown);
      return;
    }

  while (start < end)
    {
      guint16 id = self->unknown;
      const char *stop = match_longest (self, run, start, end, &id);

      if (stop == start)
        {
          g_array_set_size (pieces, n_before);
          g_array_append_val (pieces, self->unknown);
          return;
        }
      g_array_append_val (pieces, id);
      start = stop;
    }
}

/* Each ideograph is a run of its own. */
static gboolean
is_in_run (gunichar c)
{
  return entente_character_is_inner (c) && !(c >= 0x2E80 && c <= 0x9FFF);
}

/* Returns: (transfer full): the word in lower case, its accents taken off */
static char *
dup_plain (const char *word,
           gsize       length)
{
  g_autofree char *lower = g_utf8_strdown (word, length);
  g_autofree char *parts = g_utf8_normalize (lower, -1, G_NORMALIZE_NFD);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *p = parts; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_type (g_utf8_get_char (p)) != G_UNICODE_NON_SPACING_MARK)
      g_string_append_unichar (plain, g_utf8_get_char (p));

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/**
 * entente_pieces_cut:
 * @word: [length] in UTF-8
 * @pieces: (out caller-allocates): room for %ENTENTE_MOST_PIECES
 *
 * Cuts a word into pieces, the longest first: WordPiece, Devlin and others,
 * 2019. What goes beyond %ENTENTE_MOST_PIECES is dropped.
 *
 * Returns: how many pieces there are, at least one
 */
guint
entente_pieces_cut (const EntentePieces *self,
                    const char          *word,
                    gsize                length,
                    guint16             *pieces)
{
  g_autofree char *plain = dup_plain (word, length);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint16));
  const char *run = plain;
  guint n;

  for (const char *p = plain;; p = g_utf8_next_char (p))
    {
      const char *next = *p != '\0' ? g_utf8_next_char (p) : p;
      guint16 id = self->unknown;

      if (*p != '\0' && is_in_run (g_utf8_get_char (p)))
        continue;

      if (p > run)
        append_run (self, run, p, found);
      if (*p == '\0')
        break;

      find_piece (self, TRUE, p, next - p, &id);
      g_array_append_val (found, id);
      run = next;
    }

  if (found->len == 0)
    g_array_append_val (found, self->unknown);

  n = MIN (found->len, ENTENTE_MOST_PIECES);
  memcpy (pieces, found->data, n * sizeof *pieces);

  return n;
}
