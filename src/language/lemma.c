/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/lemma.h"

#include "language/lexicon.h"

#include <string.h>

/* docs/model.md, "Base forms": the rules are those that the table of exceptions
 * was made for. The lexicon knows verbs that the vocabulary lacks.
 */

struct _EntenteLemmas
{
  char *text;
  GHashTable *exceptions;
  const EntentePieces *pieces;
};

/* A line is word, part of speech and base form with tabs between; the first
 * two are the key.
 */
static void
add_exception (EntenteLemmas *self,
               char          *line)
{
  char *tab = strrchr (line, '\t');

  if (tab == NULL)
    return;

  *tab = '\0';
  g_hash_table_insert (self->exceptions, line, tab + 1);
}

/**
 * entente_lemmas_new:
 * @exceptions: (transfer full): the table of exceptions
 * @pieces: the vocabulary, borrowed for as long as @self lives
 *
 * Returns: (transfer full): the base forms
 */
EntenteLemmas *
entente_lemmas_new (char                *exceptions,
                    const EntentePieces *pieces)
{
  EntenteLemmas *self = g_new0 (EntenteLemmas, 1);
  char *line = exceptions;

  self->text = exceptions;
  self->exceptions = g_hash_table_new (g_str_hash, g_str_equal);
  self->pieces = pieces;

  while (line != NULL)
    {
      char *end = strchr (line, '\n');

      if (end != NULL)
        *end = '\0';
      add_exception (self, line);
      line = end != NULL ? end + 1 : NULL;
    }

  return self;
}

void
entente_lemmas_free (EntenteLemmas *self)
{
  g_hash_table_unref (self->exceptions);
  g_free (self->text);
  g_free (self);
}

static gboolean
is_known (const EntenteLemmas *self,
          const char          *word)
{
  return entente_pieces_has_word (self->pieces, word);
}

/* Whether the lexicon lists @word, of one part, as a verb in base form. */
static gboolean
is_listed (const char *word)
{
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_VERBS, ENTENTE_LEXICON_OPERATORS, ENTENTE_LEXICON_SPEECH,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (entente_lexicon_begins (entente_lexicon_get (tables[i]), word, strlen (word)))
      return TRUE;

  return FALSE;
}

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiou", c) != NULL;
}

static gboolean
ends_in_any (const char         *word,
             const char * const *endings)
{
  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (word, endings[i]))
      return TRUE;

  return FALSE;
}

/* Returns: (transfer full): @word without its last @n bytes, and @ending instead */
static char *
replace_end (const char *word,
             gsize       n,
             const char *ending)
{
  return g_strdup_printf ("%.*s%s", (int) (strlen (word) - n), word, ending);
}

static gboolean
is_plain_s_form (const char *lower)
{
  return g_str_has_suffix (lower, "s") && !g_str_has_suffix (lower, "ss");
}

static char *
dup_of_noun (const EntenteLemmas *self,
             const char          *lower)
{
  static const char * const hissing[] = { "sses", "shes", "ches", "xes", "zzes", NULL };
  g_autofree char *without_es = NULL;
  g_autofree char *man = NULL;

  if (g_str_has_suffix (lower, "ies") && strlen (lower) > 4)
    return replace_end (lower, 3, "y");
  if (ends_in_any (lower, hissing))
    return replace_end (lower, 2, "");

  if (g_str_has_suffix (lower, "oes"))
    {
      without_es = replace_end (lower, 2, "");
      if (is_known (self, without_es))
        return g_steal_pointer (&without_es);
    }
  if (g_str_has_suffix (lower, "men"))
    {
      man = replace_end (lower, 2, "an");
      if (is_known (self, man))
        return g_steal_pointer (&man);
    }

  return is_plain_s_form (lower) ? replace_end (lower, 1, "") : g_strdup (lower);
}

/* One vowel before one last consonant: "hop", "mak", but not "help" or "visit". */
static gboolean
is_short (const char *stem,
          gsize       length)
{
  guint n_vowels = 0;

  if (length < 2 || strchr ("aeiouwxy", stem[length - 1]) != NULL || !is_vowel (stem[length - 2]))
    return FALSE;

  for (gsize i = 0; i < length; i++)
    n_vowels += is_vowel (stem[i]);

  return n_vowels == 1;
}

/* Whether a word of English that would end so ends in an e. */
static gboolean
calls_for_e (const char *stem,
             gsize       length)
{
  static const char * const endings[] = {
    "at", "rs", "ns", "ls", "dg", "rg", "bl", "pl", "tl", "dl", "gl", "cl", "fl", "iz", "is", "os",
    NULL,
  };

  return (length > 0 && strchr ("cvuz", stem[length - 1]) != NULL) || ends_in_any (stem, endings);
}

static char *
dup_undoubled (const EntenteLemmas *self,
               const char          *stem,
               char                 last)
{
  g_autofree char *single = NULL;

  if (strchr ("lsfz", last) != NULL && is_known (self, stem))
    return g_strdup (stem);

  single = replace_end (stem, 1, "");
  if (is_listed (stem) && !is_listed (single))
    return g_strdup (stem);
  if (strchr ("sfz", last) == NULL || is_known (self, single))
    return g_steal_pointer (&single);

  return g_strdup (stem);
}

/* Makes a word of what stands before "-ing", "-ed", "-er" or "-est": "hopp" is
 * "hop" or "hope", "carri" is "carry".
 */
static char *
dup_of_stem (const EntenteLemmas *self,
             const char          *stem)
{
  gsize length = strlen (stem);
  g_autofree char *with_e = NULL;
  gboolean known, listed;

  if (length > 2 && stem[length - 1] == 'i')
    return replace_end (stem, 1, "y");
  if (length > 2 && stem[length - 1] == stem[length - 2] && !is_vowel (stem[length - 1]))
    return dup_undoubled (self, stem, stem[length - 1]);

  with_e = g_strconcat (stem, "e", NULL);
  listed = is_listed (stem);
  if (!listed && is_listed (with_e))
    return g_steal_pointer (&with_e);

  known = listed || is_known (self, stem);
  if (is_known (self, with_e) && (!known || is_short (stem, length)))
    return g_steal_pointer (&with_e);
  if (!known && calls_for_e (stem, length))
    return g_steal_pointer (&with_e);

  return g_strdup (stem);
}

static char *
dup_without (const EntenteLemmas *self,
             const char          *lower,
             gsize                n)
{
  g_autofree char *stem = replace_end (lower, n, "");

  return dup_of_stem (self, stem);
}

static char *
dup_of_present (const char *lower)
{
  static const char * const hissing[] = { "sses", "shes", "ches", "xes", "zzes", "oes", NULL };

  if (g_str_has_suffix (lower, "ies") && strlen (lower) > 4)
    return replace_end (lower, 3, "y");

  return replace_end (lower, ends_in_any (lower, hissing) ? 2 : 1, "");
}

/* "vied", "vies" and "vying" are forms of "vie". */
static char *
dup_with_ie (const char *lower)
{
  static const char * const endings[] = { "ied", "ies", "ying" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *with_ie = NULL;

      if (!g_str_has_suffix (lower, endings[i]))
        continue;

      with_ie = replace_end (lower, strlen (endings[i]), "ie");
      return is_listed (with_ie) ? g_steal_pointer (&with_ie) : NULL;
    }

  return NULL;
}

/* Whether a word is a form of a verb that is listed, and is none itself: the
 * network may be wrong about its tense.
 */
static gboolean
is_form_of_listed (const EntenteLemmas *self,
                   const char          *lower,
                   gsize                n)
{
  g_autofree char *base = dup_without (self, lower, n);

  return is_listed (base) && !is_listed (lower);
}

static char *
dup_of_verb (const EntenteLemmas *self,
             const char          *lower,
             EntenteFeatures      features)
{
  gsize length = strlen (lower);
  char *with_ie = dup_with_ie (lower);

  if (with_ie != NULL)
    return with_ie;

  if (g_str_has_suffix (lower, "ing") && length > 4
      && (features & (ENTENTE_FEATURE_GERUND | ENTENTE_FEATURE_PARTICIPLE)
          || is_form_of_listed (self, lower, 3)))
    return dup_without (self, lower, 3);
  if (g_str_has_suffix (lower, "ied") && length > 4)
    return replace_end (lower, 3, "y");
  if (g_str_has_suffix (lower, "ed") && length > 3
      && (features & (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PARTICIPLE)
          || is_form_of_listed (self, lower, 2)))
    return dup_without (self, lower, 2);
  if (features & ENTENTE_FEATURE_FINITE && features & ENTENTE_FEATURE_PRESENT
      && is_plain_s_form (lower))
    return dup_of_present (lower);

  return g_strdup (lower);
}

/* "found" is the past tense of "find", but not in "to found". */
static const char *
find_listed (const char      *lower,
             EntenteFeatures  features)
{
  const char * const *row = NULL;

  if (features & (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PARTICIPLE))
    row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_INFLECTED), lower);
  if (row != NULL)
    return row[0];

  return features & ENTENTE_FEATURE_INFINITIVE && strchr (lower, '-') == NULL && is_listed (lower)
         ? lower : NULL;
}

/* A name keeps its case, and loses only the ending of the plural. */
static char *
dup_of_name (const EntenteLemmas *self,
             const char          *word,
             const char          *lower,
             EntenteFeatures      features)
{
  g_autofree char *base = NULL;

  if (!(features & ENTENTE_FEATURE_PLURAL))
    return g_strdup (word);

  base = dup_of_noun (self, lower);
  if (g_str_has_prefix (lower, base))
    return g_utf8_substring (word, 0, g_utf8_strlen (base, -1));

  return g_strdup_printf ("%.*s%s", (int) (g_utf8_next_char (word) - word), word,
                          g_utf8_next_char (base));
}

static char *
dup_of_degree (const EntenteLemmas *self,
               const char          *lower,
               EntenteFeatures      features)
{
  const char *ending = features & ENTENTE_FEATURE_COMPARATIVE ? "er" : "est";
  gsize length = strlen (ending);

  if (g_str_has_suffix (lower, ending) && strlen (lower) > length + 2)
    return dup_without (self, lower, length);

  return g_strdup (lower);
}

static const char *
find_exception (const EntenteLemmas *self,
                const char          *lower,
                EntenteUpos          upos)
{
  g_autofree char *key = g_strconcat (lower, "\t", entente_upos_get_name (upos), NULL);

  return g_hash_table_lookup (self->exceptions, key);
}

/* Rules and exceptions, either of which may know better: the lexicon tells. */
static char *
dup_of_any_verb (const EntenteLemmas *self,
                 const char          *lower,
                 EntenteUpos          upos,
                 EntenteFeatures      features)
{
  const char *exception = find_exception (self, lower, upos);
  const char *listed = find_listed (lower, features);
  const char *hyphen = strrchr (lower, '-');
  g_autofree char *base = NULL;

  if (listed != NULL)
    return g_strdup (listed);

  if (hyphen != NULL && hyphen[1] != '\0')
    {
      base = dup_of_any_verb (self, hyphen + 1, upos, features);
      return g_strdup_printf ("%.*s%s", (int) (hyphen + 1 - lower), lower, base);
    }

  base = dup_of_verb (self, lower, features);
  if (exception != NULL && (is_listed (exception) || !is_listed (base)))
    return g_strdup (exception);

  return g_steal_pointer (&base);
}

/**
 * entente_lemmas_dup:
 * @word: as it is written
 * @lower: the word in lower case, with straight apostrophes
 *
 * Gets the base form of a word.
 *
 * Returns: (transfer full): the base form
 */
char *
entente_lemmas_dup (const EntenteLemmas *self,
                    const char          *word,
                    const char          *lower,
                    EntenteUpos          upos,
                    EntenteFeatures      features)
{
  const char *exception = NULL;

  if (upos == ENTENTE_UPOS_VERB || upos == ENTENTE_UPOS_AUX)
    return dup_of_any_verb (self, lower, upos, features);

  exception = find_exception (self, lower, upos);
  if (exception != NULL)
    return g_strdup (exception);

  switch (upos)
    {
    case ENTENTE_UPOS_PROPN:
      return dup_of_name (self, word, lower, features);
    case ENTENTE_UPOS_NOUN:
      return features & ENTENTE_FEATURE_PLURAL ? dup_of_noun (self, lower) : g_strdup (lower);
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_ADV:
      if (features & (ENTENTE_FEATURE_COMPARATIVE | ENTENTE_FEATURE_SUPERLATIVE))
        return dup_of_degree (self, lower, features);
      return g_strdup (lower);
    default:
      return g_strdup (lower);
    }
}
