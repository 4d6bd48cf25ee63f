/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/actor-key.h"
#include "extract/capital.h"
#include "extract/heading.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

/* Names with one key are one actor.
 *
 * @plain_names: (element-type utf8): the names in sentences where not every
 *   word has a capital
 */

typedef struct
{
  EntenteExtraction *extraction;
  EntenteActorKeys keys;
  GHashTable *actors;
  GHashTable *plain_names;
} Linker;

static const EntenteName *
get_name (const Linker *self,
          guint         mention)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  gint name = annotation->mentions[mention].name;

  return name < 0 ? NULL : &annotation->names[name];
}

static EntenteActorSubKind
get_sub_kind (const char *name)
{
  EntenteActorSubKind sub_kind = ENTENTE_SUB_KIND_NONE;

  entente_actor_sub_kind_from_name (name, &sub_kind);
  return sub_kind;
}

/* The last word of "Reed News Agency", which is no body of a state. */
static gboolean
is_news_agency (const Linker *self,
                guint         token)
{
  return entente_extraction_is (self->extraction, token, "agency")
         && (entente_extraction_is (self->extraction, token - 1, "news")
             || entente_extraction_is (self->extraction, token - 1, "press"));
}

static EntenteActorSubKind
find_sub_kind (const Linker      *self,
               const EntenteName *name,
               EntenteActorKind   kind)
{
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES,
                                                        name->first, name->end);

  if (kind == ENTENTE_ACTOR_PLACE)
    {
      row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_PLACES, name->first,
                                        name->end);
      if (row != NULL)
        return get_sub_kind (row[1]);

      row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_CAPITALS, name->first,
                                        name->end);
      return row != NULL ? ENTENTE_SUB_KIND_CITY : ENTENTE_SUB_KIND_NONE;
    }

  if (kind != ENTENTE_ACTOR_ORGANIZATION)
    return ENTENTE_SUB_KIND_NONE;

  if (row != NULL)
    return get_sub_kind (row[1]);

  for (guint i = name->end; i-- > name->first;)
    {
      row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS, i, i + 1);
      if (row != NULL && g_str_equal (row[1], "organization") && *row[2] != '\0'
          && (i == name->first || !is_news_agency (self, i)))
        return get_sub_kind (row[2]);
    }

  return ENTENTE_SUB_KIND_NONE;
}

static const char * const *
find_country (const char *code)
{
  const EntenteLexicon *countries = entente_lexicon_get (ENTENTE_LEXICON_COUNTRIES);

  for (guint i = 0; i < entente_lexicon_get_n_rows (countries); i++)
    {
      const char * const *row = entente_lexicon_get_row (countries, i);

      if (g_str_equal (row[1], code))
        return row;
    }

  return NULL;
}

/* "Scotland" for "Scottish", "Conservative Party" for "Conservative". */
static const char *
get_usual_name (const Linker      *self,
                const EntenteName *name,
                EntenteActorKind   kind,
                const char        *words)
{
  const char * const *row =
    entente_extraction_look_up (self->extraction, kind == ENTENTE_ACTOR_PLACE
                                ? ENTENTE_LEXICON_REGION_DEMONYMS : ENTENTE_LEXICON_BODIES,
                                name->first, name->end);

  if (row == NULL || kind == ENTENTE_ACTOR_PERSON)
    return words;

  return kind == ENTENTE_ACTOR_PLACE || get_sub_kind (row[1]) == ENTENTE_SUB_KIND_PARTY
         ? row[0] : words;
}

static guint
add_actor (Linker            *self,
           const EntenteName *name,
           const char        *key)
{
  EntenteFindings *findings = self->extraction->findings;
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);
  EntenteActorKind kind = g_str_has_prefix (key, "person:") ? ENTENTE_ACTOR_PERSON
                          : g_str_has_prefix (key, "organization:") ? ENTENTE_ACTOR_ORGANIZATION
                          : ENTENTE_ACTOR_PLACE;
  EntenteFoundActor *actor = NULL;

  if (g_str_has_prefix (key, "country:"))
    {
      const char * const *row = find_country (key + strlen ("country:"));

      actor = entente_findings_add_actor (findings, row[0], kind);
      actor->code = g_strdup (row[1]);
      actor->sub_kind = ENTENTE_SUB_KIND_COUNTRY;
    }
  else
    {
      actor = entente_findings_add_actor (findings, get_usual_name (self, name, kind, words), kind);
      actor->sub_kind = find_sub_kind (self, name, kind);
    }

  g_hash_table_insert (self->actors, g_strdup (key), GUINT_TO_POINTER (findings->actors->len));
  return findings->actors->len - 1;
}

static guint
find_actor (Linker            *self,
            const EntenteName *name,
            const char        *key)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->actors, key));

  return index > 0 ? index - 1 : add_actor (self, name, key);
}

static void
add_alias (EntenteFoundActor *actor,
           const char        *alias)
{
  if (g_str_equal (actor->name, alias))
    return;

  for (guint i = 0; i < actor->aliases->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (actor->aliases, i), alias))
        return;
    }

  g_ptr_array_add (actor->aliases, g_strdup (alias));
}

static gboolean
is_upper (const char *name)
{
  g_autofree char *upper = g_utf8_strup (name, -1);

  return g_str_equal (upper, name);
}

/* The fullest form is the name, the others are aliases. A form in capitals
 * alone, as in a dateline, is none.
 */
static void
take_form (EntenteFoundActor *actor,
           const char        *form)
{
  g_autofree char *folded = g_utf8_casefold (form, -1);
  g_autofree char *name = g_utf8_casefold (actor->name, -1);

  if (actor->code == NULL && g_str_equal (folded, name))
    {
      if (is_upper (actor->name))
        {
          g_free (actor->name);
          actor->name = g_strdup (form);
        }
    }
  else if (actor->code == NULL && strlen (form) > strlen (actor->name))
    {
      g_autofree char *shorter = g_steal_pointer (&actor->name);

      actor->name = g_strdup (form);
      add_alias (actor, shorter);
    }
  else
    {
      add_alias (actor, form);
    }
}

/* The word that a name is built with: the last, or the last before "of". */
static guint
find_head (const Linker      *self,
           const EntenteName *name)
{
  for (guint i = name->first + 1; i < name->end; i++)
    {
      if (entente_extraction_is (self->extraction, i, "of")
          || entente_extraction_is (self->extraction, i, "for"))
        return i - 1;
    }

  return name->end - 1;
}

static gboolean
is_plain_name (const Linker      *self,
               const EntenteName *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);
  const EntenteToken *token = &self->extraction->annotation->tokens[name->first];

  return g_hash_table_contains (self->plain_names, words)
         || !entente_heading_is_capitalized (self->extraction, token->sentence);
}

static gboolean
is_acronym (const Linker      *self,
            const EntenteName *name)
{
  return name->end - name->first == 1
         && entente_token_is_upper (self->extraction->text,
                                    &self->extraction->annotation->tokens[name->first]);
}

/* "Co." without a name before it. */
static gboolean
is_fragment (const Linker      *self,
             const EntenteName *name)
{
  static const char * const endings[] = {
    "Co.", "Co", "Corp.", "Corp", "Inc.", "Inc", "Ltd.", "Ltd", "LLC", "PLC", "GmbH", ",", NULL
  };

  for (guint i = name->first; i < name->end; i++)
    {
      g_autofree char *word = entente_extraction_dup_words (self->extraction, i, i + 1);

      if (!g_strv_contains (endings, word))
        return FALSE;
    }

  return TRUE;
}

/* Strategies, laws and programs are no actors, nor is what only a heading
 * writes with capitals.
 */
static gboolean
is_actor (const Linker *self,
          guint         mention)
{
  const EntenteName *name = get_name (self, mention);
  guint head = find_head (self, name);
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS,
                                                        head, head + 1);

  if (entente_actor_keys_get_kind (&self->keys, mention) != ENTENTE_NAME_ORGANIZATION
      || entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES, name->first,
                                     name->end) != NULL)
    return TRUE;

  if (is_fragment (self, name))
    return FALSE;

  if (row != NULL)
    return !g_str_equal (row[1], "miscellaneous");

  return is_acronym (self, name) || is_plain_name (self, name);
}

static void
learn_plain_names (Linker *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;

  for (guint i = 0; i < annotation->n_names; i++)
    {
      const EntenteName *name = &annotation->names[i];
      guint sentence = annotation->tokens[name->first].sentence;

      if (!entente_heading_is_capitalized (self->extraction, sentence))
        g_hash_table_add (self->plain_names,
                          entente_extraction_dup_words (self->extraction, name->first, name->end));
    }
}

/* A capital is another name of a country's government here, not everywhere, and
 * "the North" nowhere else.
 */
static gboolean
is_alias (const Linker            *self,
          const EntenteName       *name,
          const EntenteFoundActor *actor)
{
  return name->kind != ENTENTE_NAME_NATIONALITY
         && entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_REGION_DEMONYMS,
                                        name->first, name->end) == NULL
         && (actor->code == NULL
             || entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_COUNTRIES,
                                            name->first, name->end) != NULL);
}

static void
add_mention (Linker *self,
             guint   mention,
             guint   actor)
{
  const EntenteName *name = get_name (self, mention);
  EntenteFoundMention found = { .form = ENTENTE_FORM_NOMINAL };

  found.span = entente_extraction_get_span (self->extraction, name->first, name->end);
  if (is_alias (self, name, entente_extraction_lookup (self->extraction, (gint) actor)))
    found.form = ENTENTE_FORM_NAME;

  self->extraction->actor_of[mention] = (gint) actor;
  g_array_append_val (entente_extraction_lookup (self->extraction, (gint) actor)->mentions, found);
}

/* The key of a name; that of the country for a capital that stands for it. */
static char *
dup_key (Linker *self,
         guint   mention)
{
  char *key = entente_actor_keys_dup (&self->keys, mention);
  g_autofree char *capital = NULL;

  if (key == NULL || !g_str_has_prefix (key, "capital:")
      || !entente_capital_acts (self->extraction, mention))
    return key;

  capital = key;
  return g_strconcat ("country:", capital + strlen ("capital:"), NULL);
}

static void
take_name (Linker *self,
           guint   mention)
{
  const EntenteName *name = get_name (self, mention);
  g_autofree char *key = is_actor (self, mention) ? dup_key (self, mention) : NULL;
  g_autofree char *form = NULL;
  EntenteFoundActor *actor = NULL;
  guint index = 0;

  if (key == NULL)
    return;

  index = find_actor (self, name, key);
  actor = entente_extraction_lookup (self->extraction, (gint) index);
  form = entente_extraction_dup_words (self->extraction, name->first, name->end);
  if (is_alias (self, name, actor))
    take_form (actor, form);

  add_mention (self, mention, index);
}

/* The owner in an organization's key becomes the owner of the actor, if the
 * document names that country.
 */
static void
set_owners (Linker *self)
{
  GHashTableIter iter;
  gpointer key = NULL;
  gpointer value = NULL;

  g_hash_table_iter_init (&iter, self->actors);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      EntenteFoundActor *actor = g_ptr_array_index (self->extraction->findings->actors,
                                                    GPOINTER_TO_UINT (value) - 1);
      const char *code = strrchr (key, ':') + 1;
      g_autofree char *country = g_strconcat ("country:", code, NULL);

      if (actor->kind == ENTENTE_ACTOR_ORGANIZATION)
        actor->owner = (gint) GPOINTER_TO_UINT (g_hash_table_lookup (self->actors, country)) - 1;
    }
}

/**
 * entente_actors_find:
 * @extraction: an extraction with tables of mentions
 * @cancellable: (nullable): where it stops early, with some actors missing
 *
 * Groups the names of a document into actors.
 */
void
entente_actors_find (EntenteExtraction *extraction,
                     GCancellable      *cancellable)
{
  Linker self = { .extraction = extraction };

  g_return_if_fail (extraction != NULL);

  self.actors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.plain_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  entente_actor_keys_init (&self.keys, extraction);
  learn_plain_names (&self);

  for (guint i = 0; i < extraction->annotation->n_mentions
       && !g_cancellable_is_cancelled (cancellable); i++)
    {
      if (get_name (&self, i) != NULL)
        take_name (&self, i);
    }
  set_owners (&self);

  entente_actor_keys_clear (&self.keys);
  g_hash_table_unref (self.actors);
  g_hash_table_unref (self.plain_names);
}
