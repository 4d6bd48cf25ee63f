/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/actor-key.h"

#include "language/token.h"

#include <string.h>

/* Which names of a document mean the same actor. Every name is given a key;
 * names with one key are one actor. The key of a country is its code, so that
 * "U.S." and "American" meet; that of a person is the full name's words in
 * alphabetical order, so that "Nakamura Jun" is "Jun Nakamura"; a surname alone
 * takes the key of the full name it belongs to; an organization has the key of
 * its long form, together with the country that owns it.
 */

static const char * const company_suffixes[] = {
  "inc", "inc.", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.",
  "limited", "llc", "plc", "ag", "gmbh", "sa", "nv", "holdings", "group", NULL
};

static const EntenteName *
get_name (const EntenteActorKeys *self,
          guint         mention)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  gint name = annotation->mentions[mention].name;

  return name < 0 ? NULL : &annotation->names[name];
}

static const EntenteToken *
get_token (const EntenteActorKeys *self,
           guint         token)
{
  return &self->extraction->annotation->tokens[token];
}

/* Persons. */

static gint
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static gboolean
is_initial (const char *word)
{
  return g_utf8_strlen (word, -1) <= 1
         || (g_utf8_strlen (word, -1) == 2 && g_str_has_suffix (word, "."));
}

static char *
dup_person_key (const EntenteActorKeys      *self,
                const EntenteName *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!is_initial (parts[i]))
        g_ptr_array_add (kept, parts[i]);
    }

  g_ptr_array_sort (kept, compare_words);
  g_ptr_array_add (kept, NULL);
  joined = g_strjoinv (" ", (char **) kept->pdata);

  return g_strconcat ("person:", joined, NULL);
}

/* "Van Dyck" is a surname alone. */
static gboolean
begins_with_particle (const EntenteActorKeys      *self,
                      const EntenteName *name)
{
  static const char * const particles[] = {
    "van", "von", "de", "der", "den", "du", "da", "dos", "di", "al", "el", "bin", "ter",
    "ten", "del", "della", NULL
  };
  g_autofree char *lower = entente_token_dup_lower (self->extraction->text,
                                                    get_token (self, name->first));

  return g_strv_contains (particles, lower);
}

static void
add_full_name (EntenteActorKeys     *self,
               guint       token,
               const char *key)
{
  g_autofree char *word = entente_extraction_dup_words (self->extraction, token, token + 1);
  GPtrArray *keys = g_hash_table_lookup (self->full_names, word);

  if (keys == NULL)
    {
      keys = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->full_names, g_steal_pointer (&word), keys);
    }

  for (guint i = 0; i < keys->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (keys, i), key))
        return;
    }

  g_ptr_array_add (keys, g_strdup (key));
}

static void
learn_full_name (EntenteActorKeys            *self,
                 const EntenteName *name)
{
  g_autofree char *key = NULL;

  if (name->kind != ENTENTE_NAME_PERSON || name->end - name->first < 2
      || begins_with_particle (self, name))
    return;

  key = dup_person_key (self, name);
  add_full_name (self, name->first, key);
  add_full_name (self, name->end - 1, key);
}

/* A surname that several people have means the one last named in full: that
 * one's key is moved to the front of the list as the text goes on.
 */
static void
touch_full_name (EntenteActorKeys            *self,
                 const EntenteName *name,
                 const char        *key)
{
  const guint tokens[] = { name->first, name->end - 1 };

  for (guint t = 0; t < G_N_ELEMENTS (tokens); t++)
    {
      g_autofree char *word = entente_extraction_dup_words (self->extraction, tokens[t],
                                                            tokens[t] + 1);
      GPtrArray *keys = g_hash_table_lookup (self->full_names, word);

      for (guint i = 1; keys != NULL && i < keys->len; i++)
        {
          if (g_str_equal (g_ptr_array_index (keys, i), key))
            {
              gpointer moved = g_ptr_array_steal_index (keys, i);

              g_ptr_array_insert (keys, 0, moved);
              break;
            }
        }
    }
}

static char *
dup_key_of_person (EntenteActorKeys            *self,
                   const EntenteName *name)
{
  g_autofree char *key = dup_person_key (self, name);
  g_autofree char *word = NULL;
  GPtrArray *keys = NULL;

  if (name->end - name->first > 1 && !begins_with_particle (self, name))
    {
      touch_full_name (self, name, key);
      return g_steal_pointer (&key);
    }

  word = entente_extraction_dup_words (self->extraction, name->end - 1, name->end);
  keys = g_hash_table_lookup (self->full_names, word);

  return keys != NULL ? g_strdup (g_ptr_array_index (keys, 0)) : g_steal_pointer (&key);
}

/* Organizations. */

static gboolean
is_company_suffix (const EntenteActorKeys *self,
                   guint         token)
{
  g_autofree char *lower = entente_token_dup_lower (self->extraction->text,
                                                    get_token (self, token));

  return g_strv_contains (company_suffixes, lower);
}

/* "Ministry of Defense" and "Defense Ministry" have one base. */
static char *
dup_base (const EntenteActorKeys *self,
          guint         first,
          guint         end)
{
  static const char * const turned[] = { "ministry", "department", "bureau", "office", NULL };
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES,
                                                        first, end);
  g_autofree char *head = entente_token_dup_lower (self->extraction->text, get_token (self, first));
  g_autofree char *words = NULL;

  if (row != NULL)
    return g_utf8_casefold (row[0], -1);

  while (end - first > 1 && is_company_suffix (self, end - 1))
    end--;

  if (end - first > 2 && g_strv_contains (turned, head)
      && entente_extraction_is (self->extraction, first + 1, "of"))
    {
      g_autofree char *what = entente_extraction_dup_words (self->extraction, first + 2, end);
      g_autofree char *both = g_strconcat (what, " ", head, NULL);

      return g_utf8_casefold (g_str_has_prefix (both, "the ") ? both + 4 : both, -1);
    }

  words = entente_extraction_dup_words (self->extraction, first, end);
  return g_utf8_casefold (words, -1);
}

/* How many tokens at the beginning of an organization's name are the country
 * that owns it ("US State Department"), and its code.
 */
static guint
find_owner_inside (const EntenteActorKeys      *self,
                   const EntenteName *name,
                   const char       **code)
{
  for (guint end = MIN (name->first + 3, name->end - 1); end > name->first; end--)
    {
      const char * const *row = entente_extraction_look_up (self->extraction,
                                                            ENTENTE_LEXICON_COUNTRIES, name->first,
                                                              end);

      if (row != NULL
          && entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES, end,
                                         name->end) == NULL
          && name->end - end == 1
            && !entente_token_is_capitalized (self->extraction->text, get_token (self, end)))
        continue;

      if (row != NULL)
        {
          *code = row[1];
          return end - name->first;
        }
    }

  return 0;
}

/* The country just before a name: "Japan's Ministry", "Japanese Foreign
 * Ministry".
 */
static const char *
find_owner_before (const EntenteActorKeys      *self,
                   const EntenteName *name)
{
  const EntenteExtraction *extraction = self->extraction;
  guint before = name->first;
  gint mention = -1;
  const EntenteName *owner = NULL;
  const char * const *row = NULL;

  if (before > 0 && entente_token_is_possessive (extraction->text, get_token (self, before - 1)))
    before--;

  if (before == 0)
    return NULL;

  mention = extraction->mention_at[before - 1];
  owner = mention < 0 ? NULL : get_name (self, (guint) mention);
  if (owner == NULL
      || get_token (self, owner->first)->sentence != get_token (self, name->first)->sentence)
    return NULL;

  row = entente_extraction_look_up (self->extraction, owner->kind == ENTENTE_NAME_NATIONALITY
                                    ? ENTENTE_LEXICON_DEMONYMS : ENTENTE_LEXICON_COUNTRIES,
                 owner->first, owner->end);

  return row != NULL && (before < name->first || owner->kind == ENTENTE_NAME_NATIONALITY) ? row[1]
         : NULL;
}

static const char *
get_long_form (const EntenteActorKeys *self,
               const char   *base)
{
  const char *long_form = g_hash_table_lookup (self->short_forms, base);

  return long_form != NULL && *long_form != '\0' ? long_form : NULL;
}

static char *
dup_key_of_organization (EntenteActorKeys            *self,
                         const EntenteName *name,
                         gboolean           learn)
{
  const char *code = NULL;
  guint n_inside = find_owner_inside (self, name, &code);
  g_autofree char *base = dup_base (self, name->first, name->end);
  const char *long_form = g_hash_table_lookup (self->long_forms, base);

  if (n_inside > 0
      && entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES, name->first,
                                     name->end) == NULL)
    {
      g_free (base);
      base = dup_base (self, name->first + n_inside, name->end);
      long_form = NULL;
    }
  else if (n_inside == 0)
    {
      code = find_owner_before (self, name);
    }

  if (long_form == NULL && name->end - name->first == 1)
    long_form = get_long_form (self, base);

  if (long_form != NULL)
    {
      g_free (base);
      base = g_strdup (long_form);
    }

  if (learn && code != NULL && !g_hash_table_contains (self->owners, base))
    g_hash_table_insert (self->owners, g_strdup (base), (gpointer) code);

  if (code == NULL)
    code = g_hash_table_lookup (self->owners, base);

  return g_strdup_printf ("organization:%s:%s", base, code != NULL ? code : "");
}

static gboolean
is_acronym_of (const EntenteActorKeys      *self,
               const EntenteName *acronym,
               const EntenteName *name)
{
  const char *letters = get_token (self, acronym->first)->lemma;
  guint n_letters = 0;

  for (guint i = name->first; i < name->end; i++)
    {
      if (!entente_token_is_capitalized (self->extraction->text, get_token (self, i)))
        continue;

      if (get_token (self, i)->lemma[0] != letters[n_letters])
        return FALSE;

      n_letters++;
    }

  return n_letters >= 2 && letters[n_letters] == '\0';
}

/* "Self-Defense Forces (SDF)": the brackets say that both are one. */
static void
learn_long_form (EntenteActorKeys            *self,
                 const EntenteName *name,
                 const EntenteName *next)
{
  const char *text = self->extraction->text;
  gboolean in_brackets = FALSE;

  if (next->first >= self->extraction->annotation->n_tokens || next->end - next->first != 1
      || !entente_token_is_upper (text, get_token (self, next->first)))
    return;

  in_brackets = next->first == name->end + 1
                && entente_token_is (text, get_token (self, name->end), "(");
  if (!in_brackets && !is_acronym_of (self, next, name))
    return;

  if (name->kind != ENTENTE_NAME_ORGANIZATION || name->end - name->first < 2)
    return;

  g_hash_table_insert (self->long_forms, dup_base (self, next->first, next->end),
                       dup_base (self, name->first, name->end));
}

/* "Acme" for "Acme Motors", "Rovers" for "Galway Rovers": a word that one long
 * name begins or ends with stands for it, if it is no word of many names.
 */
static void
add_short_form (EntenteActorKeys     *self,
                guint       token,
                const char *base)
{
  g_autofree char *word = entente_extraction_dup_words (self->extraction, token, token + 1);
  g_autofree char *folded = g_utf8_casefold (word, -1);
  const char *known = g_hash_table_lookup (self->short_forms, folded);

  if (entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_HEADS), word) != NULL)
    return;

  if (known == NULL)
    g_hash_table_insert (self->short_forms, g_steal_pointer (&folded), g_strdup (base));
  else if (!g_str_equal (known, base))
    g_hash_table_insert (self->short_forms, g_steal_pointer (&folded), g_strdup (""));
}

static void
learn_short_forms (EntenteActorKeys            *self,
                   const EntenteName *name)
{
  g_autofree char *base = NULL;

  if (name->kind != ENTENTE_NAME_ORGANIZATION || name->end - name->first < 2
      || entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES, name->first,
                                     name->end) != NULL)
    return;

  base = dup_base (self, name->first, name->end);
  add_short_form (self, name->first, base);
  add_short_form (self, name->end - 1, base);
}

/* Places. */

static char *
dup_key_of_place (const EntenteActorKeys      *self,
                  const EntenteName *name)
{
  const char * const *row = entente_extraction_look_up (self->extraction,
                                                        ENTENTE_LEXICON_COUNTRIES, name->first,
                                                          name->end);
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;

  if (row == NULL && name->kind == ENTENTE_NAME_NATIONALITY)
    row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_DEMONYMS, name->first,
                                      name->end);

  if (row != NULL)
    return g_strconcat ("country:", row[1], NULL);

  row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_CAPITALS, name->first,
                                    name->end);
  if (row != NULL)
    return g_strconcat ("capital:", row[1], NULL);

  words = entente_extraction_dup_words (self->extraction, name->first, name->end);
  folded = g_utf8_casefold (words, -1);
  return g_strconcat ("place:", folded, NULL);
}

/**
 * entente_actor_keys_dup:
 * @self: keys
 * @name: a name, those of a document in their order
 *
 * Gets the key of a name.
 *
 * Returns: (transfer full) (nullable): the key; %NULL for what is no actor
 */
char *
entente_actor_keys_dup (EntenteActorKeys            *self,
         const EntenteName *name)
{
  switch (name->kind)
    {
    case ENTENTE_NAME_PERSON:
      return dup_key_of_person (self, name);
    case ENTENTE_NAME_ORGANIZATION:
      return dup_key_of_organization (self, name, FALSE);
    case ENTENTE_NAME_PLACE:
    case ENTENTE_NAME_NATIONALITY:
      return dup_key_of_place (self, name);
    case ENTENTE_NAME_MISCELLANEOUS:
    default:
      return NULL;
    }
}

/* All names. */

static void
learn (EntenteActorKeys *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;

  for (guint i = 0; i < annotation->n_names; i++)
    {
      const EntenteName *name = &annotation->names[i];

      learn_full_name (self, name);
      learn_short_forms (self, name);
      for (guint j = i + 1; j < MIN (i + 4, annotation->n_names); j++)
        learn_long_form (self, name, &annotation->names[j]);
    }

  for (guint i = 0; i < annotation->n_names; i++)
    {
      if (annotation->names[i].kind == ENTENTE_NAME_ORGANIZATION)
        g_free (dup_key_of_organization (self, &annotation->names[i], TRUE));
    }
}

static void
free_keys (gpointer data)
{
  g_ptr_array_unref (data);
}

/**
 * entente_actor_keys_init:
 * @self: (out caller-allocates): keys
 * @extraction: an extraction with tables of mentions
 *
 * Learns from all names of a document which forms belong together.
 */
void
entente_actor_keys_init (EntenteActorKeys  *self,
                         EntenteExtraction *extraction)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (extraction != NULL);

  self->extraction = extraction;
  self->full_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_keys);
  self->long_forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->short_forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  learn (self);
}

/**
 * entente_actor_keys_clear:
 * @self: keys
 *
 * Frees what is in @self.
 */
void
entente_actor_keys_clear (EntenteActorKeys *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->full_names);
  g_hash_table_unref (self->long_forms);
  g_hash_table_unref (self->short_forms);
  g_hash_table_unref (self->owners);
}
