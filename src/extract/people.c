/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/people.h"

#include "language/name-fold.h"

#include <string.h>

/* Whom a name of a person means. Whoever is named by two words or more is a
 * person of the document; "John H. Dean", "John Henry Dean" and "Dean John" are
 * one, "George W. Dean" is another. A single word means somebody whose last,
 * first, or any name it is: the one in the same chain if there are several, or
 * else the one last named in full.
 */

/* The folded words of the longest form of a name. */
typedef struct
{
  GStrv words;
  guint n_words;
  char *key;
  guint last_named;
} Person;

static void
free_person (gpointer data)
{
  Person *person = data;

  g_strfreev (person->words);
  g_free (person->key);
  g_free (person);
}

static void
free_persons (gpointer data)
{
  g_ptr_array_unref (data);
}

/**
 * entente_people_init:
 * @self: (out caller-allocates): people
 * @extraction: an extraction with tables of mentions
 *
 * Makes an empty set of people.
 */
void
entente_people_init (EntentePeople           *self,
                     const EntenteExtraction *extraction)
{
  self->extraction = extraction;
  self->persons = g_ptr_array_new_with_free_func (free_person);
  self->by_word = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_persons);
  self->by_chain = g_hash_table_new (NULL, NULL);
  self->n_named = 0;
}

/**
 * entente_people_clear:
 * @self: people
 *
 * Frees what it holds.
 */
void
entente_people_clear (EntentePeople *self)
{
  g_clear_pointer (&self->by_chain, g_hash_table_unref);
  g_clear_pointer (&self->by_word, g_hash_table_unref);
  g_clear_pointer (&self->persons, g_ptr_array_unref);
}

/* Words. */

/* Whitespace parts words; a hyphen does not. */
static GStrv
dup_words (const EntentePeople *self,
           const EntenteName   *name)
{
  g_autofree char *text = entente_extraction_dup_words (self->extraction, name->first, name->end);
  GStrv words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *folded = entente_name_fold (words[i]);

      g_free (words[i]);
      words[i] = folded;
    }

  return words;
}

static gboolean
is_initial (const char *word)
{
  return *word != '\0' && *g_utf8_next_char (word) == '\0';
}

static gboolean
is_particle (const char *word)
{
  static const char * const particles[] = {
    "van", "von", "de", "der", "den", "du", "da", "dos", "di", "al", "el", "bin", "ter",
    "ten", "del", "della", "ibn", "ben", "la", "le", NULL
  };

  return g_strv_contains (particles, word);
}

/* "Dean", "van Dyck": a surname alone. */
static gboolean
is_short (GStrv words,
          guint n_words)
{
  return n_words < 2 || (is_particle (words[0]) && n_words < 4);
}

static gboolean
is_same_word (const char *a,
              const char *b)
{
  if (is_initial (a) || is_initial (b))
    return g_utf8_get_char (a) == g_utf8_get_char (b);

  return g_str_equal (a, b);
}

/* Same persons. */

static guint
count_initials (GStrv words,
                guint n_words)
{
  guint n_initials = 0;

  for (guint i = 1; i + 1 < n_words; i++)
    n_initials += is_initial (words[i]);

  return n_initials;
}

/* Whether the words of the shorter name all stand in the longer, in order. */
static gboolean
is_inside (GStrv shorter,
           GStrv longer)
{
  guint i = 0;

  for (guint j = 0; longer[j] != NULL && shorter[i] != NULL; j++)
    {
      if (is_same_word (shorter[i], longer[j]))
        i++;
    }

  return shorter[i] == NULL;
}

/* "Nakamura Jun" is "Jun Nakamura". */
static gboolean
is_turned (GStrv a,
           GStrv b)
{
  return g_strv_length (a) == 2 && g_strv_length (b) == 2 && g_str_equal (a[0], b[1])
         && g_str_equal (a[1], b[0]);
}

/* Whether a last name begins as Arabic ones do, before which a father's name
 * stands.
 */
static gboolean
is_particle_of_father (GStrv words,
                       guint n_words)
{
  return g_str_has_prefix (words[n_words - 1], "al ") || g_str_equal (words[n_words - 2], "al");
}

static gboolean
is_same_name (GStrv a,
              guint n_a,
              GStrv b,
              guint n_b)
{
  GStrv shorter = n_a <= n_b ? a : b;
  GStrv longer = n_a <= n_b ? b : a;
  guint n_shorter = MIN (n_a, n_b);
  guint n_longer = MAX (n_a, n_b);
  gboolean has_first = is_same_word (shorter[0], longer[0]);
  gboolean has_last = g_str_equal (shorter[n_shorter - 1], longer[n_longer - 1]);

  if (is_turned (a, b))
    return TRUE;

  /* "George W. Dean" is not "George H. W. Dean". */
  if (n_shorter != n_longer && count_initials (shorter, n_shorter) > 0
      && count_initials (longer, n_longer) > 0)
    return FALSE;

  /* "Omar Tariq al-Hadi" is a son of "Tariq al-Hadi". */
  if (!has_first && n_shorter > 1 && is_particle_of_father (shorter, n_shorter))
    return FALSE;

  return (has_first || (has_last && !is_initial (shorter[0])))
         && (has_last || n_shorter != n_longer)
         && is_inside (shorter, longer);
}

/* Learning. */

static GPtrArray *
get_persons_with (const EntentePeople *self,
                  const char          *word)
{
  return g_hash_table_lookup (self->by_word, word);
}

static void
index_word (EntentePeople *self,
            const char    *word,
            Person        *person)
{
  GPtrArray *persons = get_persons_with (self, word);

  if (is_initial (word) || is_particle (word))
    return;

  if (persons == NULL)
    {
      persons = g_ptr_array_new ();
      g_hash_table_insert (self->by_word, g_strdup (word), persons);
    }

  if (!g_ptr_array_find (persons, person, NULL))
    g_ptr_array_add (persons, person);
}

/* Finds the person of a full name among those who share its first or last word. */
static Person *
find_in (const GPtrArray *persons,
         GStrv            words,
         guint            n_words,
         gboolean        *ambiguous)
{
  Person *found = NULL;

  for (guint i = 0; persons != NULL && i < persons->len; i++)
    {
      Person *person = g_ptr_array_index (persons, i);

      if (!is_same_name (person->words, person->n_words, words, n_words))
        continue;
      if (g_strv_equal ((const char * const *) person->words, (const char * const *) words))
        {
          *ambiguous = FALSE;
          return person;
        }

      *ambiguous = *ambiguous || found != NULL;
      found = found != NULL ? found : person;
    }

  return found;
}

static Person *
find_person (const EntentePeople *self,
             GStrv                words,
             guint                n_words)
{
  gboolean ambiguous = FALSE;
  Person *person = find_in (get_persons_with (self, words[n_words - 1]), words, n_words,
                            &ambiguous);

  if (person == NULL)
    person = find_in (get_persons_with (self, words[0]), words, n_words, &ambiguous);

  return ambiguous ? NULL : person;
}

static Person *
add_person (EntentePeople *self,
            GStrv          words,
            guint          n_words)
{
  g_autofree char *joined = g_strjoinv (" ", words);
  Person *person = g_new0 (Person, 1);

  person->words = g_strdupv (words);
  person->n_words = n_words;
  person->key = g_strconcat ("person:", joined, NULL);
  g_ptr_array_add (self->persons, person);

  return person;
}

/* A longer form tells more of a person's names. */
static void
take_words (EntentePeople *self,
            Person        *person,
            GStrv          words,
            guint          n_words)
{
  for (guint i = 0; i < n_words; i++)
    index_word (self, words[i], person);

  if (n_words <= person->n_words)
    return;

  g_strfreev (person->words);
  person->words = g_strdupv (words);
  person->n_words = n_words;
}

static const EntenteName *
get_name (const EntentePeople *self,
          guint                mention)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;

  return &annotation->names[annotation->mentions[mention].name];
}

/* A chain that names two people in full says nothing. */
static void
take_chain (EntentePeople *self,
            guint          mention,
            Person        *person)
{
  gint chain = self->extraction->annotation->mentions[mention].chain;
  gpointer key = GINT_TO_POINTER (chain);

  if (chain == ENTENTE_NO_CHAIN)
    return;

  if (!g_hash_table_contains (self->by_chain, key))
    g_hash_table_insert (self->by_chain, key, person);
  else if (g_hash_table_lookup (self->by_chain, key) != person)
    g_hash_table_insert (self->by_chain, key, NULL);
}

/**
 * entente_people_learn:
 * @self: people
 * @mention: index of a mention that is the name of a person
 *
 * Takes notice of a name; all are learned before any key is asked for.
 */
void
entente_people_learn (EntentePeople *self,
                      guint          mention)
{
  g_auto (GStrv) words = dup_words (self, get_name (self, mention));
  guint n_words = g_strv_length (words);
  Person *person = NULL;

  if (is_short (words, n_words))
    return;

  person = find_person (self, words, n_words);
  if (person == NULL)
    person = add_person (self, words, n_words);

  take_words (self, person, words, n_words);
  take_chain (self, mention, person);
}

/* Asking. */

static gboolean
has_in_chain (const EntentePeople *self,
              guint                mention,
              const Person        *person)
{
  gint chain = self->extraction->annotation->mentions[mention].chain;

  return chain != ENTENTE_NO_CHAIN
         && g_hash_table_lookup (self->by_chain, GINT_TO_POINTER (chain)) == person;
}

/* How well a word stands for somebody: their last name best. */
static guint
get_fitness (const Person *person,
             const char   *word)
{
  if (g_str_equal (person->words[person->n_words - 1], word))
    return 3;

  return g_str_equal (person->words[0], word) ? 2 : 1;
}

static Person *
find_by_word (const EntentePeople *self,
              guint                mention,
              const char          *word)
{
  const GPtrArray *persons = get_persons_with (self, word);
  Person *best = NULL;

  for (guint i = 0; persons != NULL && i < persons->len; i++)
    {
      Person *person = g_ptr_array_index (persons, i);
      guint fitness = get_fitness (person, word);

      if (has_in_chain (self, mention, person))
        return person;

      if (best == NULL || fitness > get_fitness (best, word)
          || (fitness == get_fitness (best, word) && person->last_named > best->last_named))
        best = person;
    }

  return best;
}

static char *
dup_last_word (const EntentePeople *self,
               guint                mention)
{
  g_auto (GStrv) words = dup_words (self, get_name (self, mention));

  return g_strdup (words[g_strv_length (words) - 1]);
}

/**
 * entente_people_know:
 * @self: people
 * @mention: index of a mention that is a name of one word
 *
 * Returns: whether somebody has that word as first or last name
 */
gboolean
entente_people_know (const EntentePeople *self,
                     guint                mention)
{
  g_autofree char *word = dup_last_word (self, mention);
  const GPtrArray *persons = get_persons_with (self, word);

  for (guint i = 0; persons != NULL && i < persons->len; i++)
    {
      if (get_fitness (g_ptr_array_index (persons, i), word) > 1)
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_people_chain:
 * @self: people
 * @mention: index of a mention that is a name of one word
 *
 * Returns: whether its chain names somebody in full whose last name it is
 */
gboolean
entente_people_chain (const EntentePeople *self,
                      guint                mention)
{
  g_autofree char *word = dup_last_word (self, mention);
  const GPtrArray *persons = get_persons_with (self, word);

  for (guint i = 0; persons != NULL && i < persons->len; i++)
    {
      const Person *person = g_ptr_array_index (persons, i);

      if (has_in_chain (self, mention, person) && get_fitness (person, word) == 3)
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_people_dup_key:
 * @self: people
 * @mention: index of a mention that is the name of a person, in the order of the text
 *
 * Gets what is equal for all names of one person.
 *
 * Returns: (transfer full): the key
 */
char *
entente_people_dup_key (EntentePeople *self,
                        guint          mention)
{
  g_auto (GStrv) words = dup_words (self, get_name (self, mention));
  g_autofree char *joined = g_strjoinv (" ", words);
  guint n_words = g_strv_length (words);
  Person *person = NULL;

  if (is_short (words, n_words))
    {
      person = find_by_word (self, mention, words[n_words - 1]);
    }
  else
    {
      person = find_person (self, words, n_words);
      if (person != NULL)
        person->last_named = ++self->n_named;
    }

  return person != NULL ? g_strdup (person->key) : g_strconcat ("person:", joined, NULL);
}
