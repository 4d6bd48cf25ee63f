/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/lexicon.h"

#include <gio/gio.h>
#include <string.h>

#define RESOURCE_PREFIX "/org/entente/Entente/lexicon/"
#define LONGEST_KEY 96

/* What ends the first word of a key. */
#define WORD_ENDS " -'"

/* A table file is lines of fields with tabs between them; '#' begins a line of
 * comment. A field that holds keys holds several with '|' between them. In
 * memory each row is a NULL-terminated array of fields, where a key field
 * keeps only its first key. The first words of all keys are a set of their own:
 * most look-ups of what may be several words end there.
 */
struct _EntenteLexicon
{
  GStringChunk *strings;
  GPtrArray *rows;
  GHashTable *keys;
  GHashTable *beginnings;
};

typedef struct
{
  const char *file;
  guint first_key;
  guint last_key;
} TableSource;

static const TableSource sources[ENTENTE_N_LEXICON_TABLES] = {
  [ENTENTE_LEXICON_ABBREVIATIONS] = { "abbreviations.tsv", 0, 0 },
  [ENTENTE_LEXICON_ACTING_NOUNS] = { "acting-nouns.tsv", 0, 0 },
  [ENTENTE_LEXICON_BODIES] = { "bodies.tsv", 0, 0 },
  [ENTENTE_LEXICON_CAPITALS] = { "countries.tsv", 3, 3 },
  [ENTENTE_LEXICON_COUNTRIES] = { "countries.tsv", 0, 0 },
  [ENTENTE_LEXICON_DEMONYMS] = { "countries.tsv", 2, 2 },
  [ENTENTE_LEXICON_HEADS] = { "heads.tsv", 0, 0 },
  [ENTENTE_LEXICON_INFLECTED] = { "irregular.tsv", 1, 2 },
  [ENTENTE_LEXICON_IRREGULAR] = { "irregular.tsv", 0, 0 },
  [ENTENTE_LEXICON_NATIONALITIES] = { "nationalities.tsv", 0, 0 },
  [ENTENTE_LEXICON_NOUNS] = { "nouns.tsv", 0, 0 },
  [ENTENTE_LEXICON_OPERATORS] = { "operators.tsv", 0, 0 },
  [ENTENTE_LEXICON_ORGANIZATION_NOUNS] = { "organization-nouns.tsv", 0, 0 },
  [ENTENTE_LEXICON_FIRST_NAMES] = { "first-names.tsv", 0, 0 },
  [ENTENTE_LEXICON_PEOPLE] = { "people.tsv", 0, 0 },
  [ENTENTE_LEXICON_PLACES] = { "places.tsv", 0, 0 },
  [ENTENTE_LEXICON_PRONOUNS] = { "pronouns.tsv", 0, 0 },
  [ENTENTE_LEXICON_REGION_DEMONYMS] = { "places.tsv", 3, 3 },
  [ENTENTE_LEXICON_SPEECH] = { "speech.tsv", 0, 0 },
  [ENTENTE_LEXICON_TITLES] = { "titles.tsv", 0, 0 },
  [ENTENTE_LEXICON_VERBS] = { "verbs.tsv", 0, 0 },
};

static void
add_beginning (EntenteLexicon *self,
               const char     *key)
{
  gssize length = (gssize) strcspn (key, WORD_ENDS);

  g_hash_table_add (self->beginnings, g_string_chunk_insert_len (self->strings, key, length));
}

static void
add_keys (EntenteLexicon     *self,
          const char         *field,
          const char * const *row)
{
  g_auto (GStrv) keys = g_strsplit (field, "|", -1);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_assert (strlen (keys[i]) < LONGEST_KEY);

      if (*keys[i] == '\0' || g_hash_table_contains (self->keys, keys[i]))
        continue;

      g_hash_table_insert (self->keys, g_string_chunk_insert_const (self->strings, keys[i]),
                           (gpointer) row);
      add_beginning (self, keys[i]);
    }
}

static void
add_row (EntenteLexicon    *self,
         const TableSource *source,
         const char        *line)
{
  g_auto (GStrv) fields = g_strsplit (line, "\t", -1);
  guint n_fields = g_strv_length (fields);
  const char **row = g_new0 (const char *, n_fields + 1);

  g_ptr_array_add (self->rows, row);

  for (guint i = 0; i < n_fields; i++)
    {
      if (i >= source->first_key && i <= source->last_key)
        add_keys (self, fields[i], row);

      row[i] = g_string_chunk_insert_len (self->strings, fields[i],
                                          (gssize) strcspn (fields[i], "|"));
    }
}

static EntenteLexicon *
load_table (const TableSource *source)
{
  g_autofree char *path = g_strconcat (RESOURCE_PREFIX, source->file, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  EntenteLexicon *self = g_new0 (EntenteLexicon, 1);
  gsize size = 0;
  const char *data = NULL;

  g_assert (bytes != NULL);

  data = g_bytes_get_data (bytes, &size);
  text = g_strndup (data, size);
  lines = g_strsplit (text, "\n", -1);

  self->strings = g_string_chunk_new (4096);
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->keys = g_hash_table_new (g_str_hash, g_str_equal);
  self->beginnings = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0' && *lines[i] != '#')
        add_row (self, source, lines[i]);
    }

  return self;
}

/**
 * entente_lexicon_get:
 * @table: which table
 *
 * Gets a table, loading it if this is its first use. Any thread may call it.
 *
 * Returns: (transfer none): the table, which lives as long as the program
 */
const EntenteLexicon *
entente_lexicon_get (EntenteLexiconTable table)
{
  static gsize tables[ENTENTE_N_LEXICON_TABLES];

  g_return_val_if_fail (table < ENTENTE_N_LEXICON_TABLES, NULL);

  if (g_once_init_enter (&tables[table]))
    g_once_init_leave (&tables[table], (gsize) load_table (&sources[table]));

  return (const EntenteLexicon *) tables[table];
}

/**
 * entente_lexicon_lookup:
 * @self: a table
 * @key: a key, in the case it has in the table
 *
 * Finds the row that has @key.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): its fields
 */
const char * const *
entente_lexicon_lookup (const EntenteLexicon *self,
                        const char           *key)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return g_hash_table_lookup (self->keys, key);
}

/**
 * entente_lexicon_lookup_n:
 * @self: a table
 * @text: (array length=length): a key, in the case it has in the table
 * @length: its length in bytes
 *
 * Finds the row that has the first @length bytes of @text as a key. White
 * space in @text counts as one space, and a curly apostrophe as a straight one.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): its fields
 */
const char * const *
entente_lexicon_lookup_n (const EntenteLexicon *self,
                          const char           *text,
                          gsize                 length)
{
  char key[LONGEST_KEY + 1];
  gsize n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  for (gsize i = 0; i < length; i++)
    {
      if (n == LONGEST_KEY)
        return NULL;

      if (g_ascii_isspace (text[i]) && n > 0 && key[n - 1] == ' ')
        continue;

      if (i + 2 < length && strncmp (text + i, "\u2019", 3) == 0)
        {
          key[n++] = '\'';
          i += 2;
        }
      else
        {
          key[n++] = g_ascii_isspace (text[i]) ? ' ' : text[i];
        }
    }

  key[n] = '\0';

  return g_hash_table_lookup (self->keys, key);
}

/**
 * entente_lexicon_begins:
 * @self: a table
 * @word: (array length=length): a word
 * @length: its length in bytes
 *
 * Checks whether any key of @self begins with @word.
 *
 * Returns: whether one does
 */
gboolean
entente_lexicon_begins (const EntenteLexicon *self,
                        const char           *word,
                        gsize                 length)
{
  char beginning[LONGEST_KEY + 1];

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (word != NULL, FALSE);

  if (length > LONGEST_KEY)
    return FALSE;

  memcpy (beginning, word, length);
  beginning[length] = '\0';
  beginning[strcspn (beginning, WORD_ENDS)] = '\0';

  return g_hash_table_contains (self->beginnings, beginning);
}

/**
 * entente_lexicon_get_n_rows:
 * @self: a table
 *
 * Gets how many rows @self has.
 *
 * Returns: the number of rows
 */
guint
entente_lexicon_get_n_rows (const EntenteLexicon *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * entente_lexicon_get_row:
 * @self: a table
 * @row: number of a row, from 0
 *
 * Gets one row, in the order of the file.
 *
 * Returns: (transfer none) (array zero-terminated=1): its fields
 */
const char * const *
entente_lexicon_get_row (const EntenteLexicon *self,
                         guint                 row)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, row);
}
